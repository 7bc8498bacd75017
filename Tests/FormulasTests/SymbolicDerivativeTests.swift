import Activations
import Differentiation
import Testing

@testable import Formulas

@Suite struct SymbolicDerivativeTests {
  static let snapshots: [(String, String)] = [
    ("x", "1"), ("3", "0"), ("2*x + 1", "2"), ("-x/3", "-1/3"), ("x^3 - 2*x", "3*x^2 - 2"),
    ("x*x*x*x", "4*x^3"), ("1/x", "-1/x^2"), ("sqrt(x)", "1/(2*sqrt(x))"),
    ("x*sigmoid(x)", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))"),
    ("1/(1 + exp(-x))", "exp(-x)/(1 + exp(-x))^2"), ("tanh(x)", "1 - tanh(x)^2"),
    ("log(1 + exp(x))", "exp(x)/(1 + exp(x))"),
    ("x*tanh(softplus(x))", "tanh(softplus(x)) + x*sigmoid(x)*(1 - tanh(softplus(x))^2)"),
    (
      "x*tanh(log(1 + exp(x)))",
      "tanh(log(1 + exp(x))) + x*exp(x)*(1 - tanh(log(1 + exp(x)))^2)/(1 + exp(x))"
    ),
    ("abs(x)", "sign(x)"), ("abs(x)*x", "2*abs(x)"), ("x/(1 + abs(x))", "1/(1 + abs(x))^2"),
    ("x/sqrt(1 + x^2)", "1/sqrt(1 + x^2)^3"), ("exp(-x^2)", "-2*x*exp(-x^2)"),
    (
      "0.5*x*(1 + erf(x/sqrt(2)))",
      "0.5 + 0.5*erf(x/sqrt(2)) + x*exp(-(x/sqrt(2))^2)/(sqrt(2)*sqrt(pi))"
    ), ("x*norm_cdf(x)", "norm_cdf(x) + x*norm_pdf(x)"),
    ("where(x > 0, x, 0.1*x)", "where(x > 0, 1, 0.1)"), ("where(x > 0, x, x)", "1"),
    ("max(0, x)", "where(x > 0, 1, where(x < 0, 0, 1/2))"), ("max(x, x)", "1"),
    ("clip(x, -1, 1)", "where(-1 < x < 1, 1, 0)"), ("2^x", "2^x*log(2)"), ("e^x", "e^x"),
    ("x*relu(x + 1)", "relu(x + 1) + x*relu'(x + 1)"), ("floor(x) + x", "1"),
    ("gelu(2*x)", "2*gelu'(2*x)"), ("sin(x)*cos(x)", "cos(x)^2 - sin(x)^2"),
    (
      "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
      "((exp(x) + exp(-x))*exp(x) + (exp(x) + exp(-x))*exp(-x) - (exp(x) - exp(-x))^2)"
        + "/(exp(x) + exp(-x))^2"
    ),
    ("(1 - exp(-2*x))/(1 + exp(-2*x))", "4*exp(-2*x)/(1 + exp(-2*x))^2"),
    ("2*sigmoid(2*x) - 1", "4*sigmoid(2*x)*(1 - sigmoid(2*x))"),
    ("3*tanh(x)", "3*(1 - tanh(x)^2)"), ("tanh(x) + 3*tanh(x)", "4*(1 - tanh(x)^2)"),
    ("x^x", "x^x*(log(x) + 1)"), ("x^(1/3)", "1/(3*x^(2/3))"), ("x^(5/2)", "5*x^(3/2)/2"),
    ("max(-1, min(1, x))", "where(-1 < x < 1, 1, where(-1 <= x <= 1, 1/2, 0))"),
    ("x*exp(-abs(x))", "exp(-abs(x))*(1 - abs(x))"), ("x^2*exp(-x)", "x*exp(-x)*(2 - x)"),
    ("x^3/(1 + x^2)", "x^2*(3 + x^2)/(1 + x^2)^2"), ("log(cosh(x))", "tanh(x)"),
    ("sign(x)*log(1 + abs(x))", "1/(1 + abs(x))"), ("sin(x)^2 + cos(x)^2", "0"),
    ("sinh(x)/cosh(x)", "1/cosh(x)^2"), ("log(2 + exp(x))", "exp(x)/(2 + exp(x))"),
    ("norm_cdf(x)*x", "x*norm_pdf(x) + norm_cdf(x)"), ("x - 2*(x + 1)", "-1"),
  ]

  @Test(arguments: [
    ("log(cosh(x))", 800, 799.3068528194401, 1), ("log(exp(x) + exp(-x))", 800, 800, 1),
    ("x - log(1 + exp(x))", 40, -4.248354255291589e-18, 4.248354255291589e-18),
    ("x*(exp(x) - 1)/(exp(x) + 1)", 800, 800, 1), ("log(exp(x) + exp(2*x))", 500, 1000, 2),
  ])
  func `nothing overflows or cancels`(
    _ text: String, _ x: Double, _ value: Double, _ slope: Double
  ) throws {
    let formula = try FormulaScope().formula(text)
    #expect(formula.trueValues()(x) == value)
    for method in DerivativeMethod.allCases {
      #expect(formula.trueValues(order: 1, by: method)(x) == slope, "\(method)")
    }
  }

  @Test(arguments: ["log(x)", "log1p(x - 1)*x", "log2(x)", "log10(x)", "acosh(x)", "atanh(x + 1)"])
  func `where a function has no value it has no slope`(_ text: String) throws {
    let formula = try FormulaScope().formula(text)
    for method in DerivativeMethod.allCases {
      let slope = formula.trueValues(order: 1, by: method)(-3)
      #expect(slope.isNaN, "\(text), \(method): \(slope)")
    }
  }

  @Test(arguments: snapshots)
  func `derivatives are readable`(_ text: String, _ derivative: String) throws {
    let actual = try FormulaScope().formula(text).derivativeExpression?.text
    #expect(actual == derivative, "\(actual ?? "none")")
  }

  @Test(arguments: snapshots)
  func `what is printed is the derivative`(_ text: String, _ derivative: String) throws {
    let printed = try FormulaScope().formula(derivative).trueValues()
    let slopes = try FormulaScope().formula(text).trueValues(order: 1, by: .forward)
    for x in [-2.75, -0.3, 0.6, 1.4, 3.3] {
      let (value, slope) = (printed(x), slopes(x))
      #expect(value == slope || slope.isNaN, "at \(x): \(value) instead of \(slope)")
    }
  }

  @Test func `random formulas have the derivative that duals and differences give`() throws {
    let seed: UInt64 = 7
    var random = SplitMix(state: seed)
    var compared = 0
    for _ in 0..<200 {
      let expression = Self.expression(depth: 4, &random)
      let formula = Formula(expression)
      for x in [-1.7, -0.6, 0.35, 1.2, 2.9] {
        let (symbolic, dual) = (
          formula.derivative(at: x), formula.derivative(at: x, by: .forward)
        )
        guard symbolic.isFinite, dual.isFinite, abs(dual) < 1e6 else { continue }
        let scale = max(1, abs(dual), abs(formula(x)))
        #expect(abs(symbolic - dual) <= 1e-8 * scale, "\(formula.name) at \(x), seed \(seed)")
        // Differences see neither rule; a kink nearby or a steep part spoils them, not the rules.
        let h = 1e-4
        let values = [-2, -1, 1, 2].map { formula(x + Double($0) * h) }
        let central = (8 * (values[2] - values[1]) - (values[3] - values[0])) / (12 * h)
        let curvature = formula.derivative(at: x, order: 2)
        if curvature.isFinite, abs(curvature) < 100,
          formula.breakpoints.allSatisfy({ abs($0.x - x) > 1e-3 }),
          central.isFinite, abs(central) < 1e3
        {
          compared += 1
          #expect(abs(symbolic - central) <= 1e-5 * scale, "\(formula.name) at \(x), seed \(seed)")
        }
      }
    }
    #expect(compared > 150)
  }

  @Test func `printing parses back to an equal tree`() throws {
    var random = SplitMix(state: 11)
    let scope = FormulaScope()
    for _ in 0..<1000 {
      let expression = Self.expression(depth: 5, &random)
      #expect(try scope.expression(expression.text) == expression, "\(expression.text)")
      if let derivative = expression.differentiated {
        #expect(try scope.expression(derivative.text) == derivative, "\(derivative.text)")
      }
    }
  }

  @Test func `a derivative too large to write is computed by forward mode`() throws {
    // Each tie of max doubles what is written; the value costs no more than the formula.
    var text = "x"
    for level in 1...40 {
      text = "max(\(text)*sin(x), \(level)*cos(\(text.count > 300 ? "x" : text)))"
    }
    let formula = try FormulaScope().formula(text)
    #expect(formula.derivative(at: 0.3) == formula.derivative(at: 0.3, by: .forward))
    #expect(formula.derivativeExpression == nil)
    let product = try FormulaScope().formula(
      (1...400).map { "(x + \($0)/400)" }.joined(separator: "*"))
    #expect(product.derivative(at: -1).isFinite)
  }

  @Test func `ties of max and min give half, clip and where their branch`() throws {
    let scope = FormulaScope()
    for (text, x, slope) in [
      ("max(0, x)", 0, 0.5), ("min(x, 3*x)", 0, 2), ("clip(x, 0, 6)", 6, 0), ("relu(x)*1", 0, 0),
      ("where(x > 0, x, 0)", 0, 0), ("where(x >= 0, x, 0)", 0, 1), ("abs(x)", 0, 0),
      ("max(x, 0) + log1p(exp(-abs(x)))", 0, 0.5),
    ] as [(String, Double, Double)] {
      let formula = try scope.formula(text)
      #expect(formula.derivative(at: x) == slope, "\(text)")
      for method in DerivativeMethod.allCases {
        #expect(formula.derivative(at: x, by: method) == slope, "\(text), \(method)")
        #expect(formula.trueValues(order: 1, by: method)(x) == slope, "\(text), \(method)")
      }
    }
  }

  static func expression(depth: Int, _ random: inout SplitMix) -> Expression {
    let leaves: [Expression] = [
      .variable, .variable, .variable, .number(2), .number(-0.5), .number(1), .constant(.pi),
    ]
    if depth == 0 { return leaves.randomElement(using: &random) ?? .variable }
    func part() -> Expression {
      expression(depth: depth - Int.random(in: 1...2, using: &random) < 0 ? 0 : depth - 1, &random)
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1:
      return .added(
        [part(), part(), part()].prefix(Bool.random(using: &random) ? 2 : 3).map { $0 })
    case 2, 3: return .multiplied([part(), part()])
    case 4: return .divided(part(), by: part())
    case 5: return .power(part(), .number(Double(Int.random(in: 2...3, using: &random))))
    case 6: return .negative(part())
    case 7:
      let relation = Relation.allCases.randomElement(using: &random) ?? .less
      return .choice(Condition(part(), relation, part()), part(), part())
    case 8: return .call(Bool.random(using: &random) ? .max : .min, [part(), part()])
    case 9: return leaves.randomElement(using: &random) ?? .variable
    default:
      let functions: [Primitive] = [
        .exp, .tanh, .sin, .cos, .atan, .sigmoid, .softplus, .abs, .erf, .asinh, .normalDensity,
      ]
      return .call(functions.randomElement(using: &random) ?? .sin, [part()])
    }
  }
}
