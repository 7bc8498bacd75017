import Activations
import Testing

@testable import Formulas

@Suite struct BreakpointTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var points: [(Double, Breakpoint.Kind)]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "max(0, x)", points: [(0, .kink)]),
    Case(text: "x*clip(x + 3, 0, 6)/6", points: [(-3, .kink), (3, .kink)]),
    Case(text: "min(max(x, 0), 6)", points: [(0, .kink), (6, .kink)]),
    Case(text: "where(x > 0.1, x, -x)", points: [(0.1, .jump)]),
    Case(text: "where(x > 1/3, 1, 0)", points: [(1.0 / 3, .jump)]),
    Case(text: "abs(x)*x", points: [(0, .join)]),
    Case(text: "sqrt(x^2)", points: [(0, .kink)]),
    Case(text: "abs(x^2 - 2)", points: [(-1.414213562373095, .kink), (1.414213562373095, .kink)]),
    Case(text: "x/(1 + abs(x))", points: [(0, .join)]),
    Case(text: "where(x > 0, x, exp(x) - 1)", points: [(0, .join)]),
    Case(text: "relu(x - 1) + relu6(2*x)", points: [(0, .kink), (1, .kink), (3, .kink)]),
    Case(text: "1/x", points: [(0, .jump)]), Case(text: "1/(x - 3)^2", points: [(3, .jump)]),
    Case(text: "log(x^2)", points: [(0, .jump)]), Case(text: "cbrt(x)", points: [(0, .kink)]),
    Case(text: "sin(x)/x", points: [(0, .join)]), Case(text: "exp(1/x)", points: [(0, .jump)]),
    Case(text: "sign(x^3 - 4*x)", points: [(-2, .jump), (0, .jump), (2, .jump)]),
    Case(text: "where(x > 2500, 1, 0)", points: [(2500, .jump)]),
    Case(text: "max(x - 1e-3, 0) - max(x - 2e-3, 0)", points: [(1e-3, .kink), (2e-3, .kink)]),
    Case(text: "max(relu(x), 0)", points: [(0, .kink)]),
    Case(text: "x*(x > 0)*(x < 1)", points: [(0, .kink), (1, .jump)]),
    Case(text: "x*sigmoid(x)", points: []), Case(text: "1/(1 + exp(-x))", points: []),
    Case(text: "where(x == 0, 1, sin(x)/x)", points: []),
    Case(text: "where(x > 0, x, x)", points: []),
    Case(text: "x/sqrt(1 + x^2)", points: []), Case(text: "abs(x)^4 + x", points: []),
  ]

  @Test(arguments: cases)
  func `breakpoints are found from the parts`(_ known: Case) throws {
    let found = try FormulaScope().formula(known.text).breakpoints
    #expect(found.count == known.points.count, "\(found)")
    for (breakpoint, (x, kind)) in zip(found, known.points) {
      #expect(abs(breakpoint.x - x) <= 2e-15 * abs(x) && breakpoint.kind == kind, "\(breakpoint)")
    }
  }

  @Test func `limits and slopes are one-sided`() throws {
    func breakpoint(_ text: String) throws -> Breakpoint? {
      try FormulaScope().formula(text).breakpoints.first
    }
    #expect(
      try breakpoint("max(0, x)")
        == .kink(at: 0, value: 0, slopes: (0, 1), convention: 0.5))
    #expect(
      try breakpoint("where(x > 1, 2*x, -x)")
        == .jump(at: 1, limits: (-1, 2), slopes: (-1, 2), convention: -1))
    let pole = try breakpoint("1/x")
    #expect(pole?.limits.left == -.infinity && pole?.limits.right == .infinity)
    let logarithm = try breakpoint("log(x)")
    #expect(logarithm?.limits.left.isNaN == true && logarithm?.limits.right == -.infinity)
    let root = try breakpoint("sqrt(x)")
    #expect(root?.limits.right == 0 && root?.slopes.right == .infinity)
    let sinc = try breakpoint("sin(x)/x")
    #expect(sinc?.limits.left == 1 && sinc?.slopes.right == 0)
  }

  @Test func `periodic formulas have all breakpoints nearby, and not without end`() throws {
    let wave = try FormulaScope().formula("abs(sin(x))").breakpoints
    for k in -6...6 {
      #expect(wave.contains { abs($0.x - Double(k) * .pi) < 1e-14 * 20 && $0.kind == .kink })
    }
    #expect(wave.count <= 1024)
    let floor = try FormulaScope().formula("floor(x)").breakpoints
    for k in -9...9 { #expect(floor.contains { $0.x == Double(k) && $0.kind == .jump }) }
    #expect(try FormulaScope().formula("abs(sin(50*x))").breakpoints.count <= 1024)
  }

  @Test func `no member of a grid of formulas takes long`() throws {
    let clock = ContinuousClock()
    let text = (1...60).map { "abs(x - \($0)/7)*max(x, \($0))" }.joined(separator: " + ")
    let time = try clock.measure { _ = try FormulaScope().formula(text).breakpoints }
    #expect(time < .seconds(5))
  }
}
