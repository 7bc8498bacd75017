import Testing

@testable import Activations

/// Symmetries and relations between functions, which true values keep to the last digit.
///
/// A sum or product of true values is rounded once more; where it cancels, in units of its operands.
@Suite("Identities")
struct IdentityTests {
  static let points: [Double] =
    stride(from: -12.0, through: 12, by: 0.37).map { $0 } + [-300, -40, -1e-9, 1e-9, 40, 300]

  @Test(
    "f(x) − f(−x) = x",
    arguments: [
      "relu", "softplus", "squareplus", "sparse_plus", "silu", "quick_gelu", "gelu", "gelu_tanh",
      "hardswish", "logsigmoid", "shifted_softplus",
    ])
  func differenceIsIdentity(_ name: String) throws {
    let f = try True(name)
    for x in Self.points {
      #expect(near(f(x) - f(-x), x, of: f(x)))
      #expect(near(f(1, x) + f(1, -x), 1, of: f(1, x)))
      #expect(f(2, x) == f(2, -x))
    }
  }

  @Test("f(x) + f(−x) = 1", arguments: ["sigmoid", "hardsigmoid", "sparse_sigmoid"])
  func sumIsOne(_ name: String) throws {
    let f = try True(name)
    for x in Self.points {
      #expect(near(f(x) + f(-x), 1, of: 1))
    }
  }

  @Test(
    "odd functions",
    arguments: [
      "identity", "hardtanh", "tanh", "tanhshrink", "lecun_tanh", "softsign", "softshrink",
      "hardshrink", "shrink", "isru", "arctan", "erf", "sine", "gcu", "sqnl", "sign",
    ])
  func odd(_ name: String) throws {
    let f = try True(name)
    for x in Self.points {
      #expect(f(-x) == -f(x))
      #expect(f(1, -x) == f(1, x))
      #expect(f(2, -x) == -f(2, x))
    }
  }

  @Test(
    "even functions",
    arguments: ["lisht", "modulus", "soft_modulus_q", "soft_modulus_t", "gaussian"])
  func even(_ name: String) throws {
    let f = try True(name)
    for x in Self.points {
      #expect(f(-x) == f(x))
      #expect(f(1, -x) == -f(1, x))
      #expect(f(2, -x) == f(2, x))
    }
  }

  @Test("CELU is a scaled ELU, and with α = 1 the ELU", arguments: [0.25, 0.3, 0.7, 1, 1.9, 4, 5])
  func celuIsScaledELU(_ alpha: Double) throws {
    let celu = True(try Activation.celu(alpha: alpha))
    let elu = True(.elu)
    for x in Self.points {
      let inner = x / alpha
      // α·elu(x/α), of which the quotient is rounded and then the product.
      let slack = elu(1, inner) * inner.ulp * alpha
      #expect((celu(x) - alpha * elu(inner)).magnitude <= 2 * celu(x).ulp + slack)
      #expect((celu(1, x) - elu(1, inner)).magnitude <= celu(1, x).ulp + elu(1, inner) * inner.ulp)
      if alpha == 1 { #expect(celu(x) == elu(x) && celu(1, x) == elu(1, x)) }
    }
  }

  /// Texts of functions that are equal, derivatives included.
  @Test(
    "functions that are others with a parameter",
    arguments: [
      ("leaky_relu(x, 0)", "relu(x)"), ("leaky_relu(x, 1)", "x"),
      ("prelu(x, 0.01)", "leaky_relu(x)"), ("rrelu(x)", "leaky_relu(x, 11/48)"),
      ("keras_relu(x)", "relu(x)"), ("keras_relu(x, 0, 6)", "relu6(x)"),
      ("keras_relu(x, 0, inf, 1)", "thresholded_relu(x)"), ("threshold(x, 0, 0)", "relu(x)"),
      ("hardtanh(x, 0, 6)", "relu6(x)"), ("hardsigmoid(x, 0.5, 0.5)", "sparse_sigmoid(x)"),
      ("hardsigmoid(x)", "relu6(x + 3)/6"), ("hardswish(x)", "x*hardsigmoid(x)"),
      ("shrink(x, 0.5, 0.5)", "softshrink(x)"), ("shrink(x)", "hardshrink(x)"),
      ("relu2(x)", "relu(x)*relu(x)"), ("quick_gelu(x)", "x*sigmoid(1.702*x)"),
      ("e_swish(x, 1)", "silu(x)"), ("swish(x, 2)", "silu(2*x)/2"),
      ("softplus(x) - softplus(0)", "shifted_softplus(x)"),
      ("sqrt_softplus(x)^2", "softplus(x)"), ("-softplus(-x)", "logsigmoid(x)"),
      ("1/(1 + exp(-x))", "sigmoid(x)"), ("2*sigmoid(2*x) - 1", "tanh(x)"),
      ("x - tanh(x)", "tanhshrink(x)"), ("soft_modulus_t(x, 1)", "lisht(x)"),
      ("lecun_tanh(x, 1, 1)", "tanh(x)"), ("penalized_tanh(x, 1)", "tanh(x)"),
      ("elu(x, 1)", "celu(x, 1)"), ("drelu(x, 0)", "relu(x)"), ("nlrelu(x, 1)", "log(1 + relu(x))"),
      ("laplace(x, 0, 1)", "norm_cdf(x)"), ("gelu(x)", "x*laplace(x, 0, 1)"),
      ("gelu_tanh(x)", "x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))"),
      ("mish(x)", "x*tanh(log(1 + exp(x)))"), ("aria2(x, 1, 1)", "silu(x)"),
      ("selu(x)", "1.0507009873554804934*elu(x, alpha=1.6732632423543772848)"),
      ("isru(x, 2)", "x/sqrt(1 + 2*x*x)"), ("squareplus(x, 1)", "(x + hypot(x, 1))/2"),
      ("sine(x, 2)", "2*sin(x)*cos(x)"), ("snake(x)", "x + (1 - cos(2*x))/2"),
      ("smish(x)", "x*tanh(log(1 + sigmoid(x)))"), ("logish(x)", "x*log(1 + sigmoid(x))"),
      ("tanh_exp(x)", "x*tanh(exp(x))"), ("phish(x)", "x*tanh(gelu(x))"),
      ("serf(x)", "x*erf(softplus(x))"), ("exponential(x)", "e^x"),
      ("bent_identity(x)", "(sqrt(x^2 + 1) - 1)/2 + x"), ("softsign(x)", "x/(1 + abs(x))"),
      ("elish(x)", "where(x > 0, silu(x), elu(x)*sigmoid(x))"),
      ("xielu(x, 0.8, 0.8, 0.5)", "where(x > 0, 0.8*x^2 + 0.5*x, 0.8*(exp(x) - 1 - x) + 0.5*x)"),
    ])
  func equal(_ first: String, _ second: String) throws {
    let (a, b) = (try True(first), try True(second))
    let kinks = a.activation.breakpoints.map(\.x)
    for x in Self.points {
      #expect(distance(a(x), from: b(x)) <= 1, "\(x): \(a(x)) and \(b(x))")
      if kinks.contains(x) { continue }
      #expect(distance(a(1, x), from: b(1, x)) <= 1, "f′ at \(x): \(a(1, x)) and \(b(1, x))")
      #expect(distance(a(2, x), from: b(2, x)) <= 1, "f″ at \(x): \(a(2, x)) and \(b(2, x))")
    }
  }

  @Test("functions that are others' derivatives, or others below 0")
  func derivatives() throws {
    let (isrlu, isru) = (True(try .isrlu(a: 2)), True(try .isru(a: 2)))
    let (softplus, sigmoid) = (True(.softplus), True(.sigmoid))
    let (plus, slope) = (True(.sparsePlus), True(.sparseSigmoid))
    for x in Self.points {
      #expect(plus(1, x) == slope(x))
      #expect(isrlu(-x.magnitude) == isru(-x.magnitude))
      #expect(softplus(1, x) == sigmoid(x) && softplus(2, x) == sigmoid(1, x))
    }
  }

  /// True values of a function.
  private struct True {
    let activation: Activation
    private let values: [TrueValues]

    init(_ activation: Activation) {
      self.activation = activation
      values = (0...2).map { activation.trueValues(order: $0) }
    }

    init(_ text: String) throws {
      self.init(Activation(try FormulaScope().formula(text)))
    }

    func callAsFunction(_ x: Double) -> Double { values[0](x) }
    func callAsFunction(_ order: Int, _ x: Double) -> Double { values[order](x) }
  }

  /// Equal but for the rounding of two operands of which one is given.
  private func near(_ a: Double, _ b: Double, of operand: Double) -> Bool {
    (a - b).magnitude <= max(b.ulp, operand.ulp)
  }
}
