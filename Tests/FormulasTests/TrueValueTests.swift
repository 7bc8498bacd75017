import Activations
import Testing

@testable import Arithmetic
@testable import Formulas

/// True values of formulas that plain arithmetic, rewriting or a rule at a kink would get wrong.
@Suite struct TrueValueTests {
  /// A formula, the order of a derivative, a point, and the value from mpmath at 1,000 digits.
  static let cases: [(text: String, order: Int, x: Double, expected: Double)] = [
    ("(exp(x)-1)/log(exp(x))", 0, 1e-15, 1.0000000000000004),
    ("log(cosh(x))", 1, 1e-12, 1e-12),
    ("log(cosh(x))", 1, 1e-20, 1e-20),
    ("2/(exp(x)+exp(-x))", 1, 720, -82_265_618_730 * .leastNonzeroMagnitude),
    ("2/(exp(x)+exp(-x))", 1, -720, 82_265_618_730 * .leastNonzeroMagnitude),
    ("exp(x)/(exp(x)-1)", 0, 720, 1.0),
    ("exp(x^2-x)", 1, 1e4, .infinity),
    ("exp(x^2-x)", 0, 1e4, .infinity),
    ("snake(x)", 1, -0.7853981, 8.03847290740718e-15),
    ("snake(x)", 1, -0.7853981633974483, 1.874699728327322e-33),
    ("arctan''(x)", 1, 0.0, -2.0),
    ("logish'(x)", 1, 0.0, 0.3333333333333333),
    ("isru''(x)", 1, 0.0, -3.0),
    ("squareplus''(x)", 1, 0.0, 0.0),
    ("tanh''(x)", 1, 0.0, -2.0),
    ("gelu'(x)", 1, 0.0, 0.7978845608028654),
    ("silu'(x)", 1, 0.0, 0.5),
    ("mish'(x)", 1, 0.0, 0.64),
    ("sigmoid''(x)", 1, 0.0, -0.125),
    ("gaussian''(x)", 1, 0.0, 0.0),
    ("erf''(x)", 1, 0.0, -2.256758334191025),
    ("sine''(x)", 1, 0.0, -1.0),
    ("softplus''(x)", 1, 0.0, 0.0),
    ("bent_identity''(x)", 1, 0.0, 0.0),
    ("x*x*x", 2, 0.0, 0.0),
    ("x*x*x", 3, 0.0, 6.0),
    ("clip(1, 5, x)", 0, 0.0, 0.0),
    ("clip(1, 5, x)", 1, 0.0, 1.0),
    ("clip(1, 5, x)", 0, 7.0, 5.0),
    ("clip(1, 5, x)", 1, 7.0, 0.0),
    ("clip(x, 3, 1)", 0, 0.0, 1.0),
    ("clip(x, 3, 1)", 0, 2.0, 1.0),
    ("clip(x, 3, 1)", 0, 9.0, 1.0),
    ("clip(x, 3, 1)", 1, 2.0, 0.0),
    ("clip(x, 2*x, 1)", 0, -3.0, -3.0),
    ("clip(x, 2*x, 1)", 1, -3.0, 1.0),
    ("clip(x, 2*x, 1)", 0, 0.25, 0.5),
    ("clip(x, 2*x, 1)", 1, 0.25, 2.0),
    ("clip(x, 2*x, 1)", 0, 4.0, 1.0),
    ("clip(x, 2*x, 1)", 1, 4.0, 0.0),
    ("-floor(5/x)", 0, 1.0, -5.0),
    ("ceil(norm_cdf(x))", 0, 17.25, 1.0),
    ("(-0.5)^x", 0, 0.0, 1.0),
    ("(-0.5)^x", 0, 1.0, -0.5),
    ("(1.7e308*x)/(x+x)", 0, 1.0, 8.5e+307),
    ("(1.7e308*x)/(x+x)", 1, 1.0, 0.0),
    ("x^1e300", 0, -1.0, 1.0),
    ("x^1e300", 1, -1.0, -1e+300),
    ("max((-1)^0.5, x)", 0, 3.0, .nan),
    ("max((-1)^0.5, x)", 1, 3.0, .nan),
    ("min(x, (-1)^0.5)", 0, 3.0, .nan),
    ("sine(x, 30)", 1, .greatestFiniteMagnitude, 29.668227162862095),
    ("sine(x, 30)", 0, .greatestFiniteMagnitude, -0.14831009935196868),
    ("sine(x, 30)", 1, -.greatestFiniteMagnitude, 29.668227162862095),
    ("sine(x, 30)", 0, -.greatestFiniteMagnitude, 0.14831009935196868),
    ("(exp(x)-1)/x", 0, 1e-8, 1.000000005),
    ("(exp(x)-1)/x", 0, 1e-300, 1.0),
    ("(exp(x)-1)/x", 0, 0.5, 1.2974425414002564),
    ("(exp(x)-1)/x", 0, -700.0, 0.0014285714285714286),
    ("(x-sin(x))/x^3", 0, 1e-6, 0.16666666666665833),
    ("(1-cos(x))/x^2", 0, 1e-6, 0.4999999999999583),
    ("(x-sin(x))/x^3", 0, 1e-3, 0.16666665833333352),
    ("(1-cos(x))/x^2", 0, 1e-3, 0.4999999583333347),
    ("sqrt(x^2+1)-x", 0, 1e200, 5e-201),
    ("sqrt(x^2+1)-x", 0, -1e200, 2e+200),
    ("sqrt(x^2+1)-x", 0, 1e10, 5e-11),
    ("tanh(x)", 1, 40.0, 7.219405551381661e-35),
    ("1-tanh(x)", 0, 40.0, 3.6097027756908306e-35),
    ("1-sigmoid(x)", 0, 40.0, 4.248354255291589e-18),
  ]

  @Test(arguments: cases.indices)
  func `every method gives the true value to the last digit`(_ index: Int) throws {
    let (text, order, x, expected) = Self.cases[index]
    let formula = try FormulaScope().formula(text)
    for method in DerivativeMethod.allCases {
      let value = formula.trueValues(order: order, by: method)(x)
      #expect(
        value == expected || value.isNaN && expected.isNaN,
        "\(text), order \(order) by \(method) at \(x): \(value)")
    }
  }

  @Test func `what a formula means: numbers are doubles, and what is computed of them is exact`()
    throws
  {
    let scope = FormulaScope()
    // A third of the double 0.1 is not the double of a third of 0.1.
    for (text, expected) in [
      ("2/3*x", 2.0 / 3), ("0.1*x", 0.1), ("x*(0.1 + 0.2 - 0.3)", 2.7755575615628914e-17),
      ("x*(1/3 + 1/3 + 1/3 - 1)", 0), ("x*(pi - 3.141592653589793)", 1.2246467991473532e-16),
      ("x*(e - 2.718281828459045)", 1.4456468917292502e-16),
      ("rrelu(-x) + 11/48*x", 0), ("x*log(e)", 1), ("sin(pi*x)", 0),
    ] {
      #expect(try scope.formula(text).trueValues()(1) == expected, "\(text)")
    }
  }

  @Test func `rounding is once, to each format`() throws {
    let third = try FormulaScope().formula("x/3")
    #expect(third.trueValues(in: .float)(1) == Double(Float(1) / 3))
    #expect(third.trueValues(in: .half)(1) == 0.333251953125)
    #expect(third.trueValues(in: .bfloat16)(1) == 0.333984375)
    // 1 + 2⁻²⁴ + 2⁻⁶⁰ is nearer to the next float than to 1, though its double is a tie.
    let tie = try FormulaScope().formula("1 + 2^-24 + x")
    #expect(tie.trueValues(in: .float)(0x1p-60) == Double(Float(1).nextUp))
    #expect(tie.trueValues(in: .float)(0) == 1)
    #expect(tie.trueValues(in: .float)(-0x1p-60) == 1)
  }

  @Test func `a comparison that no precision decides goes as in plain arithmetic`() throws {
    let tie = try FormulaScope().formula("where(sin(x)^2 + cos(x)^2 == 1, x, -x)")
    for x in [0.5, 1, 2] {
      #expect(tie.trueValues()(x) == tie(x))
    }
  }

  @Test func `random formulas have at 128 bits the values that they have at 1,024`() {
    let seed: UInt64 = 20_260_301
    var random = SplitMix(state: seed)
    var compared = 0
    for round in 0..<120 {
      let formula = Formula(SymbolicDerivativeTests.expression(depth: 4, &random))
      let order = round % 3
      let method = DerivativeMethod.allCases[round / 3 % 3]
      for x in [-1.7, -1e-9, 0.35, 2.9, 37.5, 1e5] {
        guard let wide = rounded(formula, order, method, Wide(x)),
          let exact = enclosed(formula, order, method, x)
        else { continue }
        compared += 1
        #expect(
          wide == exact || wide.isNaN && exact.isNaN,
          "\(formula.name), order \(order) by \(method) at \(x), seed \(seed)")
        let value = formula.trueValues(order: order, by: method)(x)
        #expect(value == exact || value.isNaN, "\(formula.name), order \(order) at \(x)")
      }
    }
    #expect(compared > 300)
  }

  private func enclosed(
    _ formula: Formula, _ order: Int, _ method: DerivativeMethod, _ x: Double
  ) -> Double? {
    rounded(formula, order, method, Bounded<BigFloat<Precisions.Bits1024>>(x))
  }

  private func rounded<Number: Enclosure>(
    _ formula: Formula, _ order: Int, _ method: DerivativeMethod, _ x: Number
  ) -> Double? {
    var trace = Trace()
    let derivatives = Derivatives<Number>(
      formula.runner, derivative: order > 0 ? formula.derivativeRunner : nil, order: order,
      method: method)
    let result = derivatives(x, &trace)
    return trace.isUndecided ? nil : result.rounded(to: .double)
  }
}
