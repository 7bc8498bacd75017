/// Keras' general ReLU: slope·(x − t) for x ≤ t, x for t < x ≤ M, M beyond.
///
/// `negative_slope` (default 0) and `threshold` (t, default 0) are any finite numbers; `max_value` (M,
/// default inf) may be infinite, Keras' None, and is not below the threshold. It is found as `keras_relu`,
/// and a call of `relu` with parameters means it: `relu(x, negative_slope=0.1)`.
///
/// Unless t = 0 the function jumps at t, from 0 to t. f′(t) is the negative slope, of the branch that owns
/// the point; f′(M) = 0 as in ReLU6. (Keras has ½ at M, the tie of its minimum, but 0 when M = 6.)
public struct KerasReLU: CatalogueActivation {
  /// The derivative below the threshold.
  public var negativeSlope = 0.0
  /// The greatest value.
  public var maxValue = Double.infinity
  /// Where the straight piece begins.
  public var threshold = 0.0

  public init() {}
  /// The function with the given `negativeSlope`, `maxValue` and `threshold`, taken as they are, unchecked.
  public init(negativeSlope: Double, maxValue: Double = .infinity, threshold: Double = 0) {
    self.negativeSlope = negativeSlope
    self.maxValue = maxValue
    self.threshold = threshold
  }

  public static let entry = CatalogueEntry(
    name: "ReLU (Keras)", identifier: "keras_relu", valueRange: "(−∞, max_value]",
    sources: [.keras("relu", note: "f′(max_value) is ½, but 0 for max_value 6")])

  public static let parameters = [
    Parameter<Self>("negative_slope", \.negativeSlope, aliases: ["alpha"]),
    Parameter<Self>("max_value", \.maxValue, in: .finiteOrInfinity),
    Parameter<Self>("threshold", \.threshold),
  ]
  public var complaint: String? {
    maxValue < threshold ? "max_value must not be below threshold" : nil
  }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= S(threshold) { return (x - S(threshold)).scaled(by: negativeSlope) }
    if x >= S(maxValue) && maxValue < .infinity { return S(maxValue) }
    return x > S(threshold) ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x <= S(threshold) { return S(negativeSlope) }
    if x >= S(maxValue) && maxValue < .infinity { return 0 }
    return x > S(threshold) ? 1 : x.undefined
  }

  public var formula: String {
    maxValue < .infinity
      ? "where(x > threshold, min(x, max_value), negative_slope*(x - threshold))"
      : "where(x > threshold, x, negative_slope*(x - threshold))"
  }
  public var derivativeFormula: String {
    maxValue < .infinity
      ? "where(x > threshold, where(x < max_value, 1, 0), negative_slope)"
      : "where(x > threshold, 1, negative_slope)"
  }
  public var breakpoints: [Breakpoint] {
    let isOpen = maxValue > threshold
    let corner = Breakpoint.betweenLines(
      at: threshold, limits: (0, min(threshold, maxValue)),
      slopes: (negativeSlope, isOpen ? 1 : 0), convention: negativeSlope)
    let top = Breakpoint.kink(at: maxValue, value: maxValue, slopes: (1, 0), convention: 0)
    return [corner, isOpen && maxValue < .infinity ? top : nil].compactMap(\.self)
  }
  public var window: ClosedRange<Double> {
    min(0, threshold) - 3...(maxValue < .infinity ? max(0, maxValue) : max(0, threshold)) + 3
  }
}

/// The thresholded ReLU: x for x > alpha, 0 elsewhere.
///
/// `alpha` is any finite number, 1 by default as in ONNX. Unless alpha = 0 the function jumps there, from 0
/// to alpha; it is 0 at alpha itself. f′(alpha) = 0.
///
/// Konda, Memisevic & Krueger 2014.
public struct ThresholdedReLU: CatalogueActivation {
  /// Where the straight piece begins.
  public var alpha = 1.0

  public init() {}
  /// The function with the given `alpha`, taken as it is, unchecked.
  public init(alpha: Double) { self.alpha = alpha }

  public static let entry = CatalogueEntry(
    name: "Thresholded ReLU", identifier: "thresholded_relu", valueRange: "{0} ∪ (α, ∞)",
    sources: [
      .onnx("ThresholdedRelu"),
      .keras("layers.ThresholdedReLU", note: "Keras 2; relu(x, threshold=…) in Keras 3"),
    ],
    paper: Citation(
      "Konda, Memisevic & Krueger", 2014,
      "Zero-bias Autoencoders and the Benefits of Co-adapting Features", arXiv: "1402.3337"))

  public static let parameters = [
    Parameter<Self>("alpha", \.alpha, aliases: ["theta", "threshold"])
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > S(alpha) ? x : x <= S(alpha) ? 0 : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > S(alpha) ? 1 : x <= S(alpha) ? 0 : x.undefined
  }

  public var formula: String { "where(x > alpha, x, 0)" }
  public var derivativeFormula: String { "where(x > alpha, 1, 0)" }
  public var breakpoints: [Breakpoint] {
    [.betweenLines(at: alpha, limits: (0, alpha), slopes: (0, 1), convention: 0)]
      .compactMap(\.self)
  }
  public var window: ClosedRange<Double> { min(0, alpha) - 2...max(0, alpha) + 2 }
}

/// PyTorch's threshold: x for x > threshold, value elsewhere.
///
/// `threshold` and `value` are any finite numbers, and a call must give both. Unless they are equal the
/// function jumps at the threshold, where it has `value` itself and f′ = 0.
public struct Threshold: CatalogueActivation {
  /// Where the straight piece begins.
  public var threshold = 1.0
  /// What the function is up to there.
  public var value = 20.0

  /// An example, as the parameters have no defaults: threshold 1, value 20.
  public init() {}
  /// The function with the given `threshold` and `value`, taken as they are, unchecked.
  public init(threshold: Double, value: Double) {
    self.threshold = threshold
    self.value = value
  }

  public static let entry = CatalogueEntry(
    name: "Threshold", identifier: "threshold", valueRange: "{value} ∪ (threshold, ∞)",
    sources: [
      .torch("Threshold"), .keras("threshold", note: "the second parameter is default_value"),
    ])

  public static let parameters = [
    Parameter<Self>(
      "threshold", \.threshold, aliases: ["threshold_value"], isRequired: true),
    Parameter<Self>("value", \.value, aliases: ["default_value"], isRequired: true),
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > S(threshold) ? x : x <= S(threshold) ? S(value) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > S(threshold) ? 1 : x <= S(threshold) ? 0 : x.undefined
  }

  public var formula: String { "where(x > threshold, x, value)" }
  public var derivativeFormula: String { "where(x > threshold, 1, 0)" }
  public var breakpoints: [Breakpoint] {
    [.betweenLines(at: threshold, limits: (value, threshold), slopes: (0, 1), convention: 0)]
      .compactMap(\.self)
  }
  public var window: ClosedRange<Double> { min(0, threshold) - 2...max(0, threshold) + 2 }
}
