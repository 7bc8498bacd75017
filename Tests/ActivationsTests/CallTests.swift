import Testing

@testable import Activations

/// Calls of catalogue functions: names, positions and keywords as in the frameworks, and errors.
@Suite("Calls")
struct CallTests {
  @Test(
    "every elementwise function of torch, JAX, Keras and ONNX is found",
    arguments: [
      "threshold", "relu", "hardtanh", "hardswish", "relu6", "elu", "selu", "celu", "leaky_relu",
      "prelu", "rrelu", "gelu", "logsigmoid", "hardshrink", "tanhshrink", "softsign", "softplus",
      "softshrink", "tanh", "sigmoid", "hardsigmoid", "silu", "mish",
      // jax.nn
      "sparse_plus", "sparse_sigmoid", "soft_sign", "swish", "log_sigmoid", "hard_sigmoid",
      "hard_silu", "hard_swish", "hard_tanh", "squareplus", "identity",
      // keras.activations
      "exponential", "hard_shrink", "linear", "soft_shrink", "tanh_shrink",
      // ONNX
      "Abs", "Atan", "Celu", "Elu", "Erf", "Exp", "Gelu", "HardSigmoid", "HardSwish", "Identity",
      "LeakyRelu", "Mish", "PRelu", "Relu", "Selu", "Shrink", "Sigmoid", "Sign", "Sin", "Softplus",
      "Softsign", "Swish", "Tanh", "ThresholdedRelu",
    ])
  func frameworkNames(_ name: String) {
    #expect(Catalogue.library.find(name) != nil)
  }

  @Test(
    "positional arguments have the frameworks' order",
    arguments: [
      ("leaky_relu", [0.2], -2, -0.4), ("prelu", [0.5], -2, -1), ("rrelu", [0.1, 0.3], -2, -0.4),
      ("elu", [2], -1, -1.2642411176571153), ("celu", [2], -2, -1.2642411176571153),
      ("hardtanh", [-2, 3], -5, -2), ("hardtanh", [-2, 3], 5, 3), ("softshrink", [1], 3, 2),
      ("hardshrink", [2], 1.5, 0), ("shrink", [1, 0.25], 3, 2.75), ("threshold", [1, 20], 0, 20),
      ("threshold", [1, 20], 5, 5), ("thresholded_relu", [2], 1.5, 0),
      ("hardsigmoid", [0.2, 0.5], 1, 0.7), ("relu", [0.1], -2, -0.2),
      ("relu", [0.1, 5], 7, 5), ("relu", [0.1, 5, 1], 0.5, -0.05), ("squareplus", [9], 4, 4.5),
      ("isru", [0.25], 4, 4 / 5.0.squareRoot()), ("star_relu", [2, -1], 3, 17),
      ("drelu", [0.5], -2, -0.5), ("nlrelu", [2], 0, 0), ("heaviside", [0.5], 0, 0.5),
      ("xielu", [1, 2, 3], 2, 10), ("keras2_hard_sigmoid", [], 1, 0.7),
      ("keras2_hard_sigmoid", [0.1], 1, 0.6), ("softplus", [1, 20], 21, 21),
      ("softplus", [2, 3], 2, 2), ("silu", [2], 0, 0),
    ] as [(String, [Double], Double, Double)])
  func positions(name: String, values: [Double], x: Double, expected: Double) throws {
    let f = try make(name, values.map { CallArgument($0) })
    #expect((f.trueValues()(x) - expected).magnitude <= 1e-15 * max(1, expected.magnitude))
  }

  @Test(
    "keywords are found under every framework's name, and mixed with positions",
    arguments: [
      ("leaky_relu", "negative_slope", -0.6), ("leaky_relu", "alpha", -0.6),
      ("prelu", "weight", -0.6), ("relu", "negative_slope", -0.6), ("ELU", "alpha", -0.285),
      ("softshrink", "lambd", -1.7), ("hard_shrink", "threshold", -2), ("DReLU", "d", -0.3),
    ])
  func keywords(name: String, keyword: String, expected: Double) throws {
    let f = try make(name, [CallArgument(0.3, name: keyword)])
    #expect((f(-2) - expected).magnitude < 0.3 * 0.15)
    #expect(f.arguments.contains { $0.value == 0.3 && !$0.isDefault })
  }

  @Test("a keyword may come after positions, and leaves defaults alone")
  func mixed() throws {
    let f = try make("hardtanh", [CallArgument(-2), CallArgument(3, name: "max_val")])
    #expect(f(-9) == -2 && f(9) == 3)
    let g = try make("hardtanh", [CallArgument(3, name: "max_val")])
    #expect(g(-9) == -1 && g(9) == 3)
    #expect(g.arguments.map(\.isDefault) == [true, false])
  }

  @Test("words choose: gelu(x, approximate=\"tanh\")")
  func words() throws {
    let gelu = try #require(Catalogue.library.find("gelu"))
    let tanh = try make("gelu_tanh")
    for name in [nil, "approximate"] {
      let chosen = try make("gelu", [CallArgument(word: "tanh", name: name)])
      #expect(chosen(-2) == tanh(-2))
      let exact = try make("gelu", [CallArgument(word: "none", name: name)])
      #expect(exact(-2) != tanh(-2))
    }
    #expect(gelu.parameters.map(\.summary) == ["approximate (none or tanh, default none)"])
    let error = #expect(throws: ParameterError.self) {
      try gelu.call([CallArgument(word: "erf", name: "approximate")])
    }
    #expect(error?.message == "gelu: approximate is \"erf\" but must be none or tanh")
  }

  @Test("an alias brings its own defaults")
  func aliasDefaults() throws {
    let alias = try #require(Catalogue.library.find("keras2 hard sigmoid"))
    #expect(alias.parameters.map(\.defaultValue) == [0.2, 0.5])
    #expect(try alias.call().arguments.map(\.value) == [0.2, 0.5])
    #expect(try make("hardsigmoid").arguments.map(\.value)[0] == 1.0 / 6)
  }

  @Test("relu without parameters is the ReLU itself, with parameters Keras'")
  func widerForm() throws {
    let relu = try #require(Catalogue.library.find("relu"))
    #expect(try relu.call().declaration.identifier == "relu")
    let wider = try relu.call([CallArgument(6, name: "max_value")])
    #expect(wider.declaration.identifier == "keras_relu")
    #expect(relu.hasDefaults)
    #expect(Catalogue.library.find("threshold")?.hasDefaults == false)
  }

  /// A catalogue function with parameters.
  private func make(_ name: String, _ arguments: [CallArgument] = []) throws -> Activation {
    Activation(Formula(try #require(Catalogue.library.find(name)).call(arguments)))
  }

  @Test("the library's functions and methods take parameters as a call does")
  func members() throws {
    #expect(Activation.relu.formula?.call == Catalogue.library.find("relu")?.example)
    #expect(try Activation.elu(alpha: 2).formula?.call?.arguments.map(\.value) == [2])
    #expect(try Activation.hardTanh(maxVal: 3).arguments.map(\.value) == [-1, 3])
    #expect(try Activation.threshold(threshold: 1, value: 20)(0) == 20)
    for make in [
      { try Activation.elu(alpha: -1) }, { try .celu(alpha: 0) },
      { try .leakyReLU(negativeSlope: .nan) }, { try .hardTanh(minVal: 2) },
      { try .rrelu(lower: 0.5) }, { try .softplus(beta: .infinity) },
    ] as [() throws -> Activation] {
      #expect(throws: ParameterError.self) { try make() }
    }
  }

  @Test(
    "errors say what is wrong and what would be right, in one line",
    arguments: [
      (
        "leaky_relu", [CallArgument(0.1, name: "slope")], .unknownName, 0,
        "leaky_relu: there is no parameter slope; it takes negative_slope (any finite number, default 0.01)"
      ),
      (
        "elu", [CallArgument(-1)], .outOfRange, 0, "elu: alpha is -1 but must be at least 0"
      ),
      (
        "celu", [CallArgument(0, name: "alpha")], .outOfRange, 0,
        "celu: alpha is 0 but must be above 0"
      ),
      (
        "elu", [CallArgument(.nan)], .outOfRange, 0, "elu: alpha is nan but must be at least 0"
      ),
      (
        "leaky_relu", [CallArgument(.infinity)], .outOfRange, 0,
        "leaky_relu: negative_slope is inf but must be any finite number"
      ),
      (
        "elu", [CallArgument(1), CallArgument(2, name: "alpha")], .givenTwice, 1,
        "elu: alpha is given twice"
      ),
      (
        "hardswish", [CallArgument(1), CallArgument(2)], .tooMany, 0,
        "hardswish: 2 are given; it takes no parameters"
      ),
      (
        "elu", [CallArgument(1), CallArgument(2)], .tooMany, 1,
        "elu: 2 are given; it takes alpha (at least 0, default 1)"
      ),
      (
        "threshold", [CallArgument(1)], .missing, nil,
        "threshold: value must be given; it takes threshold (any finite number, no default), value (any finite number, no default)"
      ),
      (
        "hardtanh", [CallArgument(2)], .incompatible, nil,
        "hardtanh: min_val must be below max_val"
      ),
      (
        "elu", [CallArgument(word: "tanh")], .outOfRange, 0,
        "elu: alpha is \"tanh\" but must be at least 0"
      ),
      (
        "relu", [CallArgument(1, name: "slope")], .unknownName, 0,
        "relu: there is no parameter slope; it takes negative_slope (any finite number, default 0), max_value (any finite number or inf, default inf), threshold (any finite number, default 0)"
      ),
    ] as [(String, [CallArgument], ParameterError.Kind, Int?, String)])
  func errors(
    name: String, arguments: [CallArgument], kind: ParameterError.Kind, index: Int?, message: String
  ) throws {
    let function = try #require(Catalogue.library.find(name))
    let error = #expect(throws: ParameterError.self) { try function.call(arguments) }
    #expect(error?.kind == kind)
    #expect(error?.argument == index)
    #expect(error?.message == message)
  }
}
