public import Formulas

/// The functions of the catalogue as values: `Activation.gelu(at: 1)`.
///
/// A function with parameters is there with its defaults, `Activation.elu`, and as a method that
/// takes them, `Activation.elu(alpha: 2)`; what is not given has its default. The methods throw a
/// ``ParameterError`` for a parameter out of its range.
extension Activation {
  // MARK: Rectifiers

  /// ReLU, max(0, x): see ``Catalogue/relu``.
  public static let relu = Catalogue.relu.activation
  /// Leaky ReLU, x for x > 0 and 0.01x elsewhere: see ``Catalogue/leakyReLU``.
  public static let leakyReLU = Catalogue.leakyReLU.activation
  /// Leaky ReLU, x for x > 0 and `negativeSlope`·x elsewhere: see ``Catalogue/leakyReLU``.
  public static func leakyReLU(negativeSlope: Double) throws(ParameterError) -> Activation {
    try Catalogue.leakyReLU.activation(["negative_slope": negativeSlope])
  }
  /// PReLU with the weight 0.25 with which training begins: see ``Catalogue/prelu``.
  public static let prelu = Catalogue.prelu.activation
  /// PReLU, x for x > 0 and `weight`·x elsewhere: see ``Catalogue/prelu``.
  public static func prelu(weight: Double) throws(ParameterError) -> Activation {
    try Catalogue.prelu.activation(["weight": weight])
  }
  /// RReLU in evaluation mode, the leaky ReLU with slope 11/48: see ``Catalogue/rrelu``.
  public static let rrelu = Catalogue.rrelu.activation
  /// RReLU in evaluation mode, with `lower` ≤ `upper`: see ``Catalogue/rrelu``.
  public static func rrelu(
    lower: Double? = nil, upper: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.rrelu.activation(given(["lower": lower, "upper": upper]))
  }
  /// Keras' general ReLU, which by default is the ReLU: see ``Catalogue/kerasReLU``.
  public static let kerasReLU = Catalogue.kerasReLU.activation
  /// Keras' general ReLU, with `maxValue` ≥ `threshold`: see ``Catalogue/kerasReLU``.
  public static func kerasReLU(
    negativeSlope: Double? = nil, maxValue: Double? = nil, threshold: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.kerasReLU.activation(
      given(["negative_slope": negativeSlope, "max_value": maxValue, "threshold": threshold]))
  }
  /// Thresholded ReLU, x for x > 1 and 0 elsewhere: see ``Catalogue/thresholdedReLU``.
  public static let thresholdedReLU = Catalogue.thresholdedReLU.activation
  /// Thresholded ReLU, x for x > `alpha` and 0 elsewhere: see ``Catalogue/thresholdedReLU``.
  public static func thresholdedReLU(alpha: Double) throws(ParameterError) -> Activation {
    try Catalogue.thresholdedReLU.activation(["alpha": alpha])
  }
  /// PyTorch's threshold, x for x > `threshold` and `value` elsewhere: see ``Catalogue/threshold``.
  public static func threshold(
    threshold: Double, value: Double
  ) throws(ParameterError) -> Activation {
    try Catalogue.threshold.activation(["threshold": threshold, "value": value])
  }
  /// Squared ReLU, max(0, x)²: see ``Catalogue/relu2``.
  public static let relu2 = Catalogue.relu2.activation
  /// StarReLU, s·max(0, x)² + b: see ``Catalogue/starReLU``.
  public static let starReLU = Catalogue.starReLU.activation
  /// StarReLU with `s` > 0: see ``Catalogue/starReLU``.
  public static func starReLU(
    s: Double? = nil, b: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.starReLU.activation(given(["s": s, "b": b]))
  }
  /// Displaced ReLU, max(−0.05, x): see ``Catalogue/drelu``.
  public static let drelu = Catalogue.drelu.activation
  /// Displaced ReLU, max(−`d`, x): see ``Catalogue/drelu``.
  public static func drelu(d: Double) throws(ParameterError) -> Activation {
    try Catalogue.drelu.activation(["d": d])
  }
  /// Natural-logarithm ReLU, ln(1 + max(0, x)): see ``Catalogue/nlrelu``.
  public static let nlrelu = Catalogue.nlrelu.activation
  /// Natural-logarithm ReLU, ln(1 + `b`·max(0, x)) with `b` > 0: see ``Catalogue/nlrelu``.
  public static func nlrelu(b: Double) throws(ParameterError) -> Activation {
    try Catalogue.nlrelu.activation(["b": b])
  }

  // MARK: Hard functions

  /// ReLU6, min(max(0, x), 6): see ``Catalogue/relu6``.
  public static let relu6 = Catalogue.relu6.activation
  /// Hardtanh, x held between −1 and 1: see ``Catalogue/hardTanh``.
  public static let hardTanh = Catalogue.hardTanh.activation
  /// Hardtanh, x held between `minVal` and a greater `maxVal`: see ``Catalogue/hardTanh``.
  public static func hardTanh(
    minVal: Double? = nil, maxVal: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.hardTanh.activation(given(["min_val": minVal, "max_val": maxVal]))
  }
  /// Hard sigmoid, x/6 + ½ held between 0 and 1: see ``Catalogue/hardSigmoid``.
  public static let hardSigmoid = Catalogue.hardSigmoid.activation
  /// Hard sigmoid, the line of a `slope` > 0 and an `offset` held between 0 and 1: see
  /// ``Catalogue/hardSigmoid``.
  public static func hardSigmoid(
    slope: Double? = nil, offset: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.hardSigmoid.activation(given(["slope": slope, "offset": offset]))
  }
  /// Hardswish, x·ReLU6(x + 3)/6: see ``Catalogue/hardSwish``.
  public static let hardSwish = Catalogue.hardSwish.activation
  /// HardMish, x·clip(x + 2, 0, 2)/2: see ``Catalogue/hardMish``.
  public static let hardMish = Catalogue.hardMish.activation
  /// HardELiSH, ELiSH with a hard sigmoid: see ``Catalogue/hardELiSH``.
  public static let hardELiSH = Catalogue.hardELiSH.activation
  /// SQNL, a square non-linearity in place of tanh: see ``Catalogue/sqnl``.
  public static let sqnl = Catalogue.sqnl.activation
  /// Sparse plus, a softplus that reaches its asymptotes: see ``Catalogue/sparsePlus``.
  public static let sparsePlus = Catalogue.sparsePlus.activation
  /// Sparse sigmoid, (x + 1)/2 held between 0 and 1: see ``Catalogue/sparseSigmoid``.
  public static let sparseSigmoid = Catalogue.sparseSigmoid.activation
  /// SoftModulusQ, a modulus rounded off by cubics: see ``Catalogue/softModulusQ``.
  public static let softModulusQ = Catalogue.softModulusQ.activation

  // MARK: Exponential units

  /// ELU, x for x > 0 and e^x − 1 elsewhere: see ``Catalogue/elu``.
  public static let elu = Catalogue.elu.activation
  /// ELU with `alpha` ≥ 0, x for x > 0 and α(e^x − 1) elsewhere: see ``Catalogue/elu``.
  public static func elu(alpha: Double) throws(ParameterError) -> Activation {
    try Catalogue.elu.activation(["alpha": alpha])
  }
  /// CELU, which with α = 1 is the ELU: see ``Catalogue/celu``.
  public static let celu = Catalogue.celu.activation
  /// CELU with `alpha` > 0, x for x > 0 and α(e^(x/α) − 1) elsewhere: see ``Catalogue/celu``.
  public static func celu(alpha: Double) throws(ParameterError) -> Activation {
    try Catalogue.celu.activation(["alpha": alpha])
  }
  /// SELU, a scaled ELU that keeps mean 0 and variance 1: see ``Catalogue/selu``.
  public static let selu = Catalogue.selu.activation
  /// Exponential function, e^x: see ``Catalogue/exponential``.
  public static let exponential = Catalogue.exponential.activation
  /// ELiSH, x·σ(x) for x > 0 and (e^x − 1)·σ(x) elsewhere: see ``Catalogue/elish``.
  public static let elish = Catalogue.elish.activation
  /// xIELU, the integral of an expanded ELU: see ``Catalogue/xielu``.
  public static let xielu = Catalogue.xielu.activation
  /// xIELU with `alphaP` > 0 and `alphaN` > 0: see ``Catalogue/xielu``.
  public static func xielu(
    alphaP: Double? = nil, alphaN: Double? = nil, beta: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.xielu.activation(given(["alpha_p": alphaP, "alpha_n": alphaN, "beta": beta]))
  }

  // MARK: Sigmoids

  /// Logistic function, 1/(1 + e⁻ˣ): see ``Catalogue/sigmoid``.
  public static let sigmoid = Catalogue.sigmoid.activation
  /// Logarithm of the logistic function, −ln(1 + e⁻ˣ): see ``Catalogue/logSigmoid``.
  public static let logSigmoid = Catalogue.logSigmoid.activation
  /// Hyperbolic tangent: see ``Catalogue/tanh``.
  public static let tanh = Catalogue.tanh.activation
  /// Tanhshrink, x − tanh(x): see ``Catalogue/tanhShrink``.
  public static let tanhShrink = Catalogue.tanhShrink.activation
  /// LeCun's scaled hyperbolic tangent, 1.7159·tanh(2x/3): see ``Catalogue/leCunTanh``.
  public static let leCunTanh = Catalogue.leCunTanh.activation
  /// LeCun's scaled hyperbolic tangent, `a`·tanh(`s`·x): see ``Catalogue/leCunTanh``.
  public static func leCunTanh(
    a: Double? = nil, s: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.leCunTanh.activation(given(["a": a, "s": s]))
  }
  /// Penalized tanh, a quarter of tanh for x ≤ 0: see ``Catalogue/penalizedTanh``.
  public static let penalizedTanh = Catalogue.penalizedTanh.activation
  /// Penalized tanh, tanh(x) for x > 0 and `a`·tanh(x) elsewhere: see ``Catalogue/penalizedTanh``.
  public static func penalizedTanh(a: Double) throws(ParameterError) -> Activation {
    try Catalogue.penalizedTanh.activation(["a": a])
  }
  /// Error function: see ``Catalogue/erf``.
  public static let erf = Catalogue.erf.activation
  /// Laplace activation of MEGA, a normal distribution function: see ``Catalogue/laplace``.
  public static let laplace = Catalogue.laplace.activation
  /// Normal distribution function around `mu`, of width `sigma` > 0: see ``Catalogue/laplace``.
  public static func laplace(
    mu: Double? = nil, sigma: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.laplace.activation(given(["mu": mu, "sigma": sigma]))
  }

  // MARK: Softplus units

  /// Softplus, ln(1 + eˣ): see ``Catalogue/softplus``.
  public static let softplus = Catalogue.softplus.activation
  /// Softplus with `beta` > 0, ln(1 + e^(βx))/β: see ``Catalogue/softplus``.
  public static func softplus(beta: Double) throws(ParameterError) -> Activation {
    try Catalogue.softplus.activation(["beta": beta])
  }
  /// PyTorch's softplus, x beyond 20: see ``Catalogue/softplusWithThreshold``.
  public static let softplusWithThreshold = Catalogue.softplusWithThreshold.activation
  /// PyTorch's softplus with `beta` > 0, x where βx is above the `threshold`: see
  /// ``Catalogue/softplusWithThreshold``.
  public static func softplusWithThreshold(
    beta: Double? = nil, threshold: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.softplusWithThreshold.activation(given(["beta": beta, "threshold": threshold]))
  }
  /// Shifted softplus, ln(1 + eˣ) − ln 2: see ``Catalogue/shiftedSoftplus``.
  public static let shiftedSoftplus = Catalogue.shiftedSoftplus.activation
  /// Square root of softplus: see ``Catalogue/sqrtSoftplus``.
  public static let sqrtSoftplus = Catalogue.sqrtSoftplus.activation

  // MARK: Gated units

  /// SiLU, x·σ(x): see ``Catalogue/silu``.
  public static let silu = Catalogue.silu.activation
  /// Swish, x·σ(`beta`·x): see ``Catalogue/silu``.
  public static func silu(beta: Double) throws(ParameterError) -> Activation {
    try Catalogue.silu.activation(["beta": beta])
  }
  /// E-Swish, 1.735·x·σ(x): see ``Catalogue/eSwish``.
  public static let eSwish = Catalogue.eSwish.activation
  /// E-Swish with `beta` ≥ 0, β·x·σ(x): see ``Catalogue/eSwish``.
  public static func eSwish(beta: Double) throws(ParameterError) -> Activation {
    try Catalogue.eSwish.activation(["beta": beta])
  }
  /// GELU, x·Φ(x): see ``Catalogue/gelu``.
  public static let gelu = Catalogue.gelu.activation
  /// GELU's approximation by tanh: see ``Catalogue/geluTanh``.
  public static let geluTanh = Catalogue.geluTanh.activation
  /// Mish, x·tanh(softplus(x)): see ``Catalogue/mish``.
  public static let mish = Catalogue.mish.activation
  /// TanhExp or TeLU, x·tanh(eˣ): see ``Catalogue/tanhExp``.
  public static let tanhExp = Catalogue.tanhExp.activation
  /// Serf, x·erf(softplus(x)): see ``Catalogue/serf``.
  public static let serf = Catalogue.serf.activation
  /// Logish, x·ln(1 + σ(x)): see ``Catalogue/logish``.
  public static let logish = Catalogue.logish.activation
  /// Smish, x·tanh(ln(1 + σ(x))): see ``Catalogue/smish``.
  public static let smish = Catalogue.smish.activation
  /// Phish, x·tanh(x·Φ(x)): see ``Catalogue/phish``.
  public static let phish = Catalogue.phish.activation
  /// LiSHT, x·tanh(x): see ``Catalogue/lisht``.
  public static let lisht = Catalogue.lisht.activation
  /// SoftModulusT, x·tanh(100x): see ``Catalogue/softModulusT``.
  public static let softModulusT = Catalogue.softModulusT.activation
  /// SoftModulusT with `a` > 0, x·tanh(x/a): see ``Catalogue/softModulusT``.
  public static func softModulusT(a: Double) throws(ParameterError) -> Activation {
    try Catalogue.softModulusT.activation(["a": a])
  }
  /// ARiA2, x·σ(2x)^1.5: see ``Catalogue/aria2``.
  public static let aria2 = Catalogue.aria2.activation
  /// ARiA2 with `a` > 0 and `b` > 0, x·σ(bx)ᵃ: see ``Catalogue/aria2``.
  public static func aria2(
    a: Double? = nil, b: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.aria2.activation(given(["a": a, "b": b]))
  }

  // MARK: Shrinkage

  /// Soft shrinkage by ½: see ``Catalogue/softShrink``.
  public static let softShrink = Catalogue.softShrink.activation
  /// Soft shrinkage by `lambd` ≥ 0: see ``Catalogue/softShrink``.
  public static func softShrink(lambd: Double) throws(ParameterError) -> Activation {
    try Catalogue.softShrink.activation(["lambd": lambd])
  }
  /// Hard shrinkage, x for |x| > ½ and 0 elsewhere: see ``Catalogue/hardShrink``.
  public static let hardShrink = Catalogue.hardShrink.activation
  /// Hard shrinkage with `lambd` ≥ 0, x for |x| > λ and 0 elsewhere: see ``Catalogue/hardShrink``.
  public static func hardShrink(lambd: Double) throws(ParameterError) -> Activation {
    try Catalogue.hardShrink.activation(["lambd": lambd])
  }
  /// ONNX' Shrink, which by default is hard shrinkage: see ``Catalogue/shrink``.
  public static let shrink = Catalogue.shrink.activation
  /// ONNX' Shrink with `lambd` ≥ 0: see ``Catalogue/shrink``.
  public static func shrink(
    lambd: Double? = nil, bias: Double? = nil
  ) throws(ParameterError) -> Activation {
    try Catalogue.shrink.activation(given(["lambd": lambd, "bias": bias]))
  }

  // MARK: Algebraic functions

  /// Identity, x: see ``Catalogue/identity``.
  public static let identity = Catalogue.identity.activation
  /// Softsign, x/(1 + |x|): see ``Catalogue/softsign``.
  public static let softsign = Catalogue.softsign.activation
  /// Squareplus, (x + √(x² + 4))/2: see ``Catalogue/squareplus``.
  public static let squareplus = Catalogue.squareplus.activation
  /// Squareplus with `b` > 0, (x + √(x² + b))/2: see ``Catalogue/squareplus``.
  public static func squareplus(b: Double) throws(ParameterError) -> Activation {
    try Catalogue.squareplus.activation(["b": b])
  }
  /// Inverse square root unit, x/√(1 + x²): see ``Catalogue/isru``.
  public static let isru = Catalogue.isru.activation
  /// Inverse square root unit with `a` > 0, x/√(1 + a·x²): see ``Catalogue/isru``.
  public static func isru(a: Double) throws(ParameterError) -> Activation {
    try Catalogue.isru.activation(["a": a])
  }
  /// Inverse square root linear unit: see ``Catalogue/isrlu``.
  public static let isrlu = Catalogue.isrlu.activation
  /// Inverse square root linear unit with `a` > 0: see ``Catalogue/isrlu``.
  public static func isrlu(a: Double) throws(ParameterError) -> Activation {
    try Catalogue.isrlu.activation(["a": a])
  }
  /// Arctangent: see ``Catalogue/arctan``.
  public static let arctan = Catalogue.arctan.activation
  /// Bent identity, (√(x² + 1) − 1)/2 + x: see ``Catalogue/bentIdentity``.
  public static let bentIdentity = Catalogue.bentIdentity.activation
  /// Modulus, |x|: see ``Catalogue/modulus``.
  public static let modulus = Catalogue.modulus.activation

  // MARK: Bells, waves and steps

  /// Gaussian, e^(−x²): see ``Catalogue/gaussian``.
  public static let gaussian = Catalogue.gaussian.activation
  /// Sine: see ``Catalogue/sine``.
  public static let sine = Catalogue.sine.activation
  /// Sine of SIREN, sin(`w0`·x): see ``Catalogue/sine``.
  public static func sine(w0: Double) throws(ParameterError) -> Activation {
    try Catalogue.sine.activation(["w0": w0])
  }
  /// Snake, x + sin²(x): see ``Catalogue/snake``.
  public static let snake = Catalogue.snake.activation
  /// Snake with `a` > 0, x + sin²(ax)/a: see ``Catalogue/snake``.
  public static func snake(a: Double) throws(ParameterError) -> Activation {
    try Catalogue.snake.activation(["a": a])
  }
  /// Growing cosine unit, x·cos(x): see ``Catalogue/gcu``.
  public static let gcu = Catalogue.gcu.activation
  /// Heaviside step, 0 at 0: see ``Catalogue/heaviside``.
  public static let heaviside = Catalogue.heaviside.activation
  /// Heaviside step that is `values` at 0: see ``Catalogue/heaviside``.
  public static func heaviside(values: Double) throws(ParameterError) -> Activation {
    try Catalogue.heaviside.activation(["values": values])
  }
  /// Sign of x, 0 at 0: see ``Catalogue/sign``.
  public static let sign = Catalogue.sign.activation

  /// The values that are given.
  private static func given(_ values: [String: Double?]) -> [String: Double] {
    values.compactMapValues { $0 }
  }
}
