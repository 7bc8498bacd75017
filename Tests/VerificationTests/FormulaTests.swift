import Testing
import Verification

/// Pairs as people type them: many lose their digits or overflow somewhere, none is wrong.
@Suite struct `Typed derivatives` {
  static let right: [(String, String)] = [
    ("(exp(x) - 1)/x", "(x*exp(x) - exp(x) + 1)/x^2"),
    ("sigmoid(x)", "sigmoid(x)*(1 - sigmoid(x))"),
    ("sigmoid(x)", "exp(-x)/(1 + exp(-x))^2"),
    ("1/(1 + exp(-x))", "exp(x)/(1 + exp(x))^2"),
    ("tanh(x)", "1 - tanh(x)^2"),
    ("tanh(x)", "4/(exp(x) + exp(-x))^2"),
    ("x*sigmoid(x)", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))"),
    ("x*sigmoid(1.702*x)", "sigmoid(1.702*x) + 1.702*x*sigmoid(1.702*x)*(1 - sigmoid(1.702*x))"),
    ("softplus(x)", "1/(1 + exp(-x))"),
    ("log(1 + exp(x))", "sigmoid(x)"),
    ("gelu(x)", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)"),
    ("x*(1 + erf(x/sqrt(2)))/2", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x^2/2)/sqrt(2*pi)"),
    ("relu(x)", "where(x > 0, 1, 0)"), ("relu(x)", "where(x >= 0, 1, 0)"), ("abs(x)", "sign(x)"),
    ("abs(x)", "x/abs(x)"), ("sqrt(x^2)", "x/sqrt(x^2)"), ("elu(x)", "where(x > 0, 1, exp(x))"),
    ("relu6(x)", "where(x > 0, where(x < 6, 1, 0), 0)"),
    ("hardswish(x)", "where(x <= -3, 0, where(x >= 3, 1, (2*x + 3)/6))"),
    ("mish(x)", "tanh(log(1 + exp(x))) + x*sigmoid(x)*(1 - tanh(log(1 + exp(x)))^2)"),
    ("x/(1 + abs(x))", "1/(1 + abs(x))^2"), ("log(x)", "1/x"), ("sqrt(x)", "1/(2*sqrt(x))"),
    ("x/sqrt(1 + x^2)", "1/sqrt(1 + x^2)^3"), ("sin(x)/x", "(x*cos(x) - sin(x))/x^2"),
    ("x^3 - 2*x", "3*x^2 - 2"), ("exp(x)", "exp(x)"), ("x*exp(x)", "exp(x) + x*exp(x)"),
    ("sinh(x)", "cosh(x)"), ("max(x, -x)", "where(x > 0, 1, -1)"),
    ("x*cos(x)", "cos(x) - x*sin(x)"),
    ("floor(x)", "0*x"), ("exp(-x^2)", "-2*x*exp(-x^2)"), ("atan(x)", "1/(1 + x^2)"),
    ("cbrt(x)", "1/(3*cbrt(x)^2)"),
    ("leaky_relu(x, 0.2)", "where(x > 0, 1, 0.2)"),
    ("x*log(1 + exp(x))", "log(1 + exp(x)) + x*sigmoid(x)"),
    // Its logarithm overflows beyond 710, in the wide type beyond 11356.
    (
      "sqrt_softplus(x)",
      "where(x > -30, sigmoid(x)/(2*sqrt(log(1 + exp(x)))), exp(x/2)/2)"
    ),
    ("1/x", "-1/x^2"), ("tan(x)", "1 + tan(x)^2"), ("x^x", "x^x*(log(x) + 1)"),
  ]

  @Test(arguments: right)
  func `that are right never fail`(_ function: String, _ derivative: String) throws {
    let scope = FormulaScope()
    let activation = Activation(try #require(try scope.function(function).members.first))
    let given = Activation(try scope.formula(derivative))
    for range in [nil, -1000...1000] as [ClosedRange<Double>?] {
      var check = Check()
      check.samples = 101
      check.range = range
      let report = check.report(on: activation, given: given)
      #expect(report.passes, "\(report.verdict)")
      let own = check.report(on: activation)
      #expect(own.passes, "\(own.verdict)")
    }
  }

  static let wrong: [(String, String, Double)] = [
    ("sigmoid(x)", "sigmoid(x)*(1 + sigmoid(x))", 0), ("tanh(x)", "1 + tanh(x)^2", 1),
    ("tanh(x)", "1.0001*(1 - tanh(x)^2)", 0), ("relu(x)", "where(x > 0, 1, 0.01)", -1),
    ("relu(x)", "where(x > 30, 0, where(x > 0, 1, 0))", 40),
    ("x*sigmoid(x)", "sigmoid(x)*(1 + x*sigmoid(x))", 2),
    ("x*sigmoid(x)", "sigmoid(x)*(1 + x*(1 - sigmoid(x))) + where(x > 30, 1e-9, 0)", 40),
    ("sin(x)", "-cos(x)", 0), ("sqrt(x)", "1/sqrt(x)", 1), ("log(x)", "where(x > 2, 0/0, 1/x)", 3),
  ]

  @Test(arguments: wrong)
  func `that are wrong are caught`(_ function: String, _ derivative: String, _ place: Double) throws
  {
    let scope = FormulaScope()
    let activation = Activation(try #require(try scope.function(function).members.first))
    let given = Activation(try scope.formula(derivative))
    let report = Check().report(on: activation, given: given)
    #expect(!report.passes, "\(report.verdict)")
    #expect(report.comparisons[0].disagreement?.contains(place) ?? false)
  }
}
