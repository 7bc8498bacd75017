import Testing

@testable import Activations

/// Typed formulas whose turning points and breakpoints are known.
struct TypedFormulaTests {
  /// A formula and what happens between −6 and 6: extrema and breakpoints, and inflections where they
  /// are told of.
  struct Case: CustomTestStringConvertible, Sendable {
    let formula: String
    let points: [String]
    var testDescription: String { formula }

    init(_ formula: String, _ points: String...) {
      self.formula = formula
      self.points = points
    }
  }

  static let cases = [
    Case("x^2", "minimum 0"), Case("x^3", "inflection 0"), Case("x^4", "minimum 0"),
    Case("x^3 - 3*x", "maximum -1", "inflection 0", "minimum 1"),
    Case("(x - 1)^2*(x + 2)", "maximum -1", "inflection 0", "minimum 1"),
    Case("(x - 0.3)^4", "minimum 0.3"),
    Case("(x^2 - 2)^2", "minimum -1.4142135623730951", "maximum 0", "minimum 1.4142135623730951"),
    Case("x^5", "inflection 0"), Case("1 + x"), Case("7"), Case("exp(x)"), Case("exp(-x)"),
    Case("x*exp(x)", "minimum -1", "inflection -2"),
    Case("x*exp(-x^2)", "minimum -0.7071067811865476", "maximum 0.7071067811865476"),
    Case("exp(-100*(x - 1)^2)", "maximum 1"), Case("exp(-1e12*(x - 1)^2)", "maximum 1"),
    Case(
      "x*sigmoid(1.702*x)", "minimum -0.7511542554412889", "inflection -1.4097281319127308",
      "inflection 1.4097281319127308"),
    Case(
      "x/(1 + x^2)", "minimum -1", "maximum 1", "inflection 0", "inflection -1.7320508075688772",
      "inflection 1.7320508075688772"),
    Case(
      "1/(1 + x^2)", "maximum 0", "inflection -0.5773502691896257", "inflection 0.5773502691896257"),
    Case("1/x", "pole 0"), Case("1/x^2", "pole 0"),
    Case("x + 1/x", "maximum -1", "pole 0", "minimum 1"),
    Case("1/(x^2 - 2)", "pole -1.4142135623730951", "maximum 0", "pole 1.4142135623730951"),
    Case("x/(x - 1)", "pole 1"),
    Case(
      "tan(x)", "pole -4.71238898038469", "pole -1.5707963267948966", "pole 1.5707963267948966",
      "pole 4.71238898038469"),
    Case("log(x)", "pole 0"), Case("log(abs(x))", "pole 0"),
    Case("x*log(x)", "end 0", "minimum 0.36787944117144233"),
    Case("sqrt(x)", "end 0"), Case("sqrt(x^2)", "kink 0", "minimum 0"),
    Case("sqrt(1 - x^2)", "end -1", "maximum 0", "end 1"),
    Case("x^x", "end 0", "minimum 0.36787944117144233"), Case("cbrt(x)", "kink 0"),
    Case("abs(x)", "kink 0", "minimum 0"),
    Case(
      "abs(x^2 - 2)", "kink -1.4142135623730951", "kink 1.4142135623730951",
      "minimum -1.4142135623730951", "maximum 0", "minimum 1.4142135623730951"),
    Case("abs(abs(x) - 1)", "kink -1", "kink 0", "kink 1", "minimum -1", "maximum 0", "minimum 1"),
    Case("max(x, x^2)", "kink 0", "kink 1", "minimum 0"), Case("min(x, 1)", "kink 1"),
    Case("max(0, min(x, 1))", "kink 0", "kink 1"),
    Case("clip(x, -1, 2)", "kink -1", "kink 2"), Case("sign(x)", "jump 0"),
    Case("x*abs(x)", "join 0", "inflection 0"),
    Case("floor(x/4)", "jump -4", "jump 0", "jump 4"),
    Case("ceil(x/4)", "jump -4", "jump 0", "jump 4"),
    Case("where(x > 1, where(x > 2, x, 5), x^2)", "minimum 0", "jump 1", "jump 2"),
    Case("where(x > 0, x, 0.1*x)", "kink 0"), Case("where(x > 0, x^2, 0)", "join 0"),
    Case("where(x == 1, 3, x)", "removable 1"),
    Case("(exp(x) - 1)/x", "removable 0"),
    Case("sin(x)/x", "removable 0", "minimum -4.493409457909064", "minimum 4.493409457909064"),
    Case("(x^2 - 1)/(x - 1)", "removable 1"), Case("atan(1/x)", "jump 0"),
    Case("exp(-1/x)", "pole 0", "inflection 0.5"),
    Case("exp(-1/x^2)", "minimum 0"), Case("tanh(1000*x)", "inflection 0"),
    Case("sigmoid(x) - sigmoid(x - 1)", "maximum 0.5"),
    Case("erf(x)", "inflection 0"), Case("hypot(x, 1)", "minimum 0"),
    Case("log1p(x^2)", "minimum 0", "inflection -1", "inflection 1"),
    Case("asin(x)", "end -1", "end 1"), Case("cosh(x)", "minimum 0"),
    Case("sinh(x)", "inflection 0"),
    Case("relu(x) - relu(x - 1)", "kink 0", "kink 1"),
    Case("softplus(x) - relu(x)", "kink 0", "maximum 0"),
    Case("gelu(x)*2", "minimum -0.7517915246935645"),
    Case("leaky_relu(x, 0.1) + abs(x - 2)", "kink 0", "kink 2"),
  ]

  @Test("Extrema and breakpoints of a formula", arguments: cases)
  func features(of one: Case) throws {
    let activation = Activation(try FormulaScope().formula(one.formula))
    let found =
      activation.landmarks.filter { abs($0.x) < 6 }.map { ($0.kind.rawValue, $0.x) }
      + activation.breakpoints.filter { abs($0.x) < 6 }.map { ($0.form.rawValue, $0.x) }
    let expected = one.points.map { text in
      let words = text.split(separator: " ")
      return (String(words[0]), Double(words[1]) ?? .nan)
    }
    for (kind, x) in expected {
      #expect(
        found.contains { $0.0 == kind && abs($0.1 - x) <= 2 * max(x.ulp, 1e-300) },
        "no \(kind) at \(x) among \(found)")
    }
    let tells = one.points.contains { $0.hasPrefix("inflection") }
    let others = found.filter { $0.0 != "inflection" || tells }
    #expect(others.count == expected.count, "\(found)")
  }

  @Test("What waves without end is answered as far as it goes, and named beyond")
  func waves() throws {
    let analysis = try #require(Activation(try FormulaScope().formula("sin(1/x)")).analysis)
    #expect(analysis.breakpoints.map(\.form) == [.oscillation])
    #expect(analysis.unproven.contains { $0.low < 0 && $0.high > 0 })
    #expect(analysis.values.low == -1 && analysis.values.high == 1)
    let sine = try #require(Activation(try FormulaScope().formula("sin(x)")).analysis)
    #expect(sine.reach.low >= -1000 && sine.reach.high <= 1000)
    #expect(sine.marks.count >= 10)
  }

  @Test("Asymptotes, limits and values of formulas")
  func ends() throws {
    func analysis(_ formula: String) throws -> Analysis {
      try #require(Activation(try FormulaScope().formula(formula)).analysis)
    }
    let root = try analysis("sqrt(x^2 + 1)")
    #expect(root.lines.left?.line?.slope == -1 && root.lines.left?.line?.intercept == 0)
    #expect(root.lines.right?.line?.slope == 1 && root.lines.right?.line?.intercept == 0)
    #expect(try analysis("x^2").lines.right?.limit == .infinity)
    #expect(try analysis("log(x)").lines.right?.limit == .infinity)
    #expect(try analysis("log(x)").lines.left == nil)
    let shifted = try analysis("3*x + 2 + 1/x")
    #expect(shifted.lines.right?.line?.slope == 3 && shifted.lines.right?.line?.intercept == 2)
    let values = try analysis("1/(1 + x^2)").values
    #expect(values.low == 0 && !values.hasLow && values.high == 1 && values.hasHigh)
    #expect(try analysis("x^2 - 1").zeros.points == [-1, 1])
    #expect(try analysis("x^2").fixedPoints.points == [0, 1])
    #expect(try analysis("relu(x)").deadZones.first?.high == 0)
    #expect(try analysis("sin(x)").lipschitz == 1)
    #expect(try analysis("1/x").lipschitz == .infinity)
    #expect(try analysis("sin(x)/x").lines.right?.line?.intercept == 0)
    #expect(try analysis("1 + exp(-x)*cos(x)").lines.right?.limit == 1)
    #expect(try analysis("sin(x)").lines.right?.limit.isNaN == true)
  }

  @Test(
    "Steps without end have no asymptote", arguments: ["floor(x)", "floor(exp(x))", "x-floor(x)"])
  func steps(_ formula: String) throws {
    let analysis = try #require(Activation(try FormulaScope().formula(formula)).analysis)
    #expect(analysis.lines.right == nil && analysis.reach.high.isFinite)
    #expect(formula != "x-floor(x)" || (analysis.values.high == 1 && !analysis.values.hasHigh))
  }
}
