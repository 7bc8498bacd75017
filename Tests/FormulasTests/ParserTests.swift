import Activations
import Foundation
import Testing

@testable import Formulas

@Suite struct ParserTests {
  /// What is typed, and the same with the parentheses that Python puts.
  static let precedence: [(typed: String, meant: String)] = [
    ("-x^2", "-(x^2)"), ("2^-x", "2^(-x)"), ("x^2^3", "x^(2^3)"), ("x**2**x", "x^(2^x)"),
    ("-2^x", "-(2^x)"), ("2*x^2", "2*(x^2)"), ("1 - 2 - x", "(1 - 2) - x"),
    ("8/2/x", "(8/2)/x"), ("8/2*x", "(8/2)*x"), ("2*x/3*x", "((2*x)/3)*x"),
    ("1 + 2*x", "1 + (2*x)"), ("-x*x", "(-x)*x"), ("x - -x", "x - (-x)"), ("--x", "x"),
    ("+x", "x"), ("x/-2", "x/(-2)"), ("x*-x", "x*(-x)"), ("-x^-x^x", "-(x^(-(x^x)))"),
    ("x < 1 if x > 0 else 2", "where(x > 0, where(x < 1, 1, 0), 2)"),
    ("1 if x > 0 else 2 if x > -1 else 3", "where(x > 0, 1, where(x > -1, 2, 3))"),
    ("x*(x > 0)", "x*where(x > 0, 1, 0)"),
    ("where(-1 < x <= 2, x, 0)", "where(-1 < x and x <= 2, x, 0)"),
    ("where((x > 0) & (x < 1), x, 0)", "where(x > 0 and x < 1, x, 0)"),
    ("x²·3 − x", "x^2*3 - x"), ("σ(x)", "sigmoid(x)"), ("x ≤ 1", "x <= 1"), ("π*x", "pi*x"),
    ("np.exp(-x)", "exp(-x)"), ("torch.nn.functional.relu(x)", "relu(x)"),
    ("math.pi*x", "pi*x"), ("jnp.where(x > 0, x, 0)", "where(x > 0, x, 0)"),
    ("maximum(x, 0)", "max(x, 0)"), ("clamp(x, 0, 6)", "clip(x, 0, 6)"), ("ln(x)", "log(x)"),
    ("pow(x, 2)", "x^2"), ("square(x)", "x^2"), ("logaddexp(x, 0)", "softplus(x)"),
    (".5*x", "0.5*x"), ("1_000*x", "1000*x"), ("1e-3*x", "0.001*x"), ("2.*x", "2*x"),
    ("elu(x, 2)", "elu(x, alpha=2)"), ("ELU(x)", "elu(x)"),
    ("where(x > 1 or x < -1, x, 0)", "where(abs(x) > 1, x, 0)"),
    ("where((x > 1) | (x < -1), x, 0)", "where(abs(x) > 1, x, 0)"),
    ("where(not x > 0, 1, 2)", "where(x <= 0, 1, 2)"),
    ("where(not -1 < x < 1, 1, 2)", "where(x <= -1, 1, where(x >= 1, 1, 2))"),
    ("where(x > 2 or x > 0 and x < 1, 1, 0)", "where(x > 2, 1, where(0 < x < 1, 1, 0))"),
    ("where((x > 2 or x < 0) and x != 4, 1, 0)", "where(x == 4, 0, where(0 <= x <= 2, 0, 1))"),
    ("Clip(x, min=-1, max=1)", "clip(x, -1, 1)"), ("clamp(x, max=1)", "min(x, 1)"),
    ("np.clip(x, None, 1)", "min(x, 1)"), ("max(x, 0,)", "max(x, 0)"),
    ("F.relu(x, inplace=True)", "relu(x)"), ("gelu(x, approximate=tanh)", "gelu_tanh(x)"),
  ]

  @Test(arguments: precedence)
  func `precedence is Python's`(_ typed: String, _ meant: String) throws {
    let scope = FormulaScope()
    let (a, b) = (try scope.expression(typed), try scope.expression(meant))
    for x in [-2.5, -1, -0.25, 0, 0.3, 1, 1.75, 4] {
      let (left, right) = (Formula(a)(x), Formula(b)(x))
      #expect(left == right || left.isNaN && right.isNaN, "\(typed) at \(x)")
    }
  }

  static let values: [(String, @Sendable (Double) -> Double)] = [
    ("-x^2", { -($0 * $0) }), ("2^-x", { pow(2, -$0) }), ("2^3^x", { pow(2, pow(3, $0)) }),
    ("(-2)^floor(x)", { pow(-2, $0.rounded(.down)) }),
    ("x^0.5", { $0 < 0 ? .nan : $0.squareRoot() }),
    ("x^-2", { 1 / ($0 * $0) }), ("e^x", { exp($0) }), ("ceil(x)", { $0.rounded(.up) }),
    ("clip(x, -1, 1)", { min(max($0, -1), 1) }), ("max(x, 1, -x)", { max($0, 1, -$0) }),
    ("hypot(x, 1)", { hypot($0, 1) }), ("log2(x*x + 1)", { log2($0 * $0 + 1) }),
    ("log10(x*x + 1)", { log10($0 * $0 + 1) }), ("cbrt(x)", { cbrt($0) }),
    ("heaviside(x, 0.5)", { $0 > 0 ? 1 : $0 < 0 ? 0 : 0.5 }), ("sech(x)", { 1 / cosh($0) }),
    ("norm_cdf(x)", { 0.5 * erfc(-$0 / 2.0.squareRoot()) }), ("asinh(x)", { asinh($0) }),
    ("exp2(x)", { exp2($0) }), ("rsqrt(1 + x*x)", { 1 / (1 + $0 * $0).squareRoot() }),
    ("where(x != 1, x, inf)", { $0 == 1 ? .infinity : $0 }),
  ]

  @Test(arguments: values.indices)
  func `functions have their values`(_ index: Int) throws {
    let (text, expected) = Self.values[index]
    let formula = try FormulaScope().formula(text)
    let values = formula.trueValues()
    for x in [-3.5, -2, -1, -0.5, 0, 0.7, 1, 2, 3.25] {
      for value in [formula(x), values(x)] {
        let truth = expected(x)
        if truth.isNaN {
          #expect(value.isNaN, "\(text) at \(x): \(value)")
        } else {
          #expect(
            value == truth || abs(value - truth) <= 2e-15 * abs(truth), "\(text) at \(x): \(value)")
        }
      }
    }
  }

  @Test func `a catalogue name or call on x is the catalogue's function`() throws {
    let scope = FormulaScope()
    for text in [
      "gelu", "Leaky ReLU", "leaky-relu", "leaky_relu(x, 0.2)", "silu(x)", "tanh(x)", "ReLU6",
    ] {
      let family = try scope.function(text)
      #expect(family.members.count == 1 && family.varying == nil)
      #expect(family.members[0].call != nil, "\(text)")
    }
    for text in ["silu(2*x)", "x*tanh(x)", "tanh(x) + 0*x", "sin(2*x)"] {
      #expect(try scope.function(text).members[0].call == nil, "\(text)")
    }
  }

  @Test func `parameters go by keyword, by position and by word`() throws {
    let scope = FormulaScope()
    for (a, b) in [
      ("leaky_relu(x, 0.2)", "leaky_relu(x, negative_slope=0.2)"),
      ("gelu(x, approximate=\"tanh\")", "gelu(x, approximate=True)"),
      ("gelu(x, 'none')", "gelu(x, approximate=False)"), ("elu(x, alpha=None)", "elu(x)"),
    ] {
      let (f, g) = (try scope.function(a).members[0], try scope.function(b).members[0])
      #expect(f(-1.3) == g(-1.3), "\(a)")
    }
    #expect(try scope.formula("elu(x, alpha=1/4) + x")(-1) == -1 + 0.25 * expm1(-1))
  }

  @Test func `braces make a family`() throws {
    let scope = FormulaScope()
    let family = try scope.function("elu(x, alpha={0.5,1,2})")
    #expect(family.members.count == 3)
    #expect(family.varying?.name == "alpha" && family.varying?.values == [0.5, 1, 2])
    #expect(family.members.map { $0.arguments[0].value } == [0.5, 1, 2])
    let zipped = try scope.function("{1,2}*sigmoid({3,4}*x)")
    #expect(zipped.members.map { $0.name } == ["1*sigmoid(3*x)", "2*sigmoid(4*x)"])
    #expect(zipped.varying?.name == nil && zipped.varying?.values == [1, 2])
    #expect(try scope.function("leaky_relu(x, {0.1,0.2})").varying?.name == "negative_slope")
    #expect(try scope.function("gelu(x, approximate={\"none\",\"tanh\"})").members.count == 2)
  }

  @Test func `constants and definitions are used`() throws {
    var scope = FormulaScope()
    try scope.add(constant: "a=1.702")
    try scope.add(constant: "b = 2*a")
    try scope.add(definition: "my(x, c=1) = x*sigmoid(c*x)")
    try scope.add(definition: "twice(t) = my(t, b) + my(t, c=a)")
    #expect(try scope.formula("my(x, a)").expression.text == "x*sigmoid(a*x)")
    #expect(try scope.formula("my").expression.text == "x*sigmoid(1*x)")
    #expect(
      try scope.formula("twice(2*x)").expression.text
        == "2*x*sigmoid(b*(2*x)) + 2*x*sigmoid(a*(2*x))")
    let family = try scope.function("my(x, c={a,2})")
    #expect(family.varying?.name == "c" && family.varying?.values == [1.702, 2])
  }

  @Test func `a constant may have the name of a function that is called with parentheses`() throws {
    var scope = FormulaScope()
    for text in ["threshold=20", "value=-1", "gelu=3", "sigmoid=0.5"] {
      try scope.add(constant: text)
    }
    #expect(try scope.formula("threshold(x, threshold, value)")(5) == -1)
    #expect(try scope.formula("gelu*gelu(x)")(1) == 3 * Activation.gelu(1))
    #expect(try scope.formula("sigmoid*sigmoid(x)")(0) == 0.25)
    #expect(throws: FormulaError.self) { try scope.add(definition: "gelu(x) = x") }
  }

  @Test func `a formula that is judged may be constant and is computed as typed`() throws {
    let scope = FormulaScope()
    #expect(try scope.formula("1")(3) == 1)
    #expect(try scope.formula("log(1 + exp(x))")(800) == .infinity)
    #expect(try scope.formula("log(1 + exp(x))").trueValues()(800) == 800)
    #expect(try scope.formula("gelu")(1) == Activation.gelu(1))
  }
}
