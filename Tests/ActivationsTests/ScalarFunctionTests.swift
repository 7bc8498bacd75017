import Testing

@testable import Activations

/// A function of one's own in Swift, with no formula, gets all that needs no symbols.
@Suite("Functions in Swift")
struct ScalarFunctionTests {
  /// x/(1 + |x|).
  struct Softsign: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
  }

  struct SoftsignSlope: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { 1 / ((1 + x.magnitude) * (1 + x.magnitude)) }
  }

  /// x for x > 0, 0.1·x elsewhere.
  struct Leaky: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : 0.125 * x }
  }

  static let points: [Double] = [
    -1e300, -7.25, -1, -1e-9, -.leastNonzeroMagnitude, 1e-300, 0.1, 1, 3.7, 1e16, 1.7e308,
  ]

  @Test(
    "values and derivatives are those of the same formula",
    arguments: DerivativeMethod.allCases)
  func values(_ method: DerivativeMethod) {
    let own = Activation("Softsign", Softsign())
    for order in DerivativeMethod.orders {
      let (mine, catalogue) = (
        own.trueValues(order: order, by: method),
        Activation.softsign.trueValues(order: order, by: method)
      )
      for x in Self.points {
        #expect(mine(x) == catalogue(x), "order \(order) at \(x)")
        let plain = own.derivative(at: x, order: order, by: method)
        let exact = catalogue(x)
        // By rules of derivation alone it is a difference of numbers about 1/(1 + |x|).
        #expect((plain - exact).magnitude <= 1e-14 * max(exact.magnitude, 1 / (1 + abs(x))), "\(x)")
      }
    }
  }

  @Test("a derivative of one's own is the analytic one, and nobody else's")
  func ownDerivative() {
    let own = Activation("Softsign", Softsign(), derivative: SoftsignSlope())
    let wrong = Activation("Softsign", Softsign(), derivative: Softsign())
    for x in Self.points where x.magnitude < 1e100 {
      #expect(own.trueValues(order: 1)(x) == Activation.softsign.trueValues(order: 1)(x))
      #expect(wrong.trueValues(order: 1)(x) == Activation.softsign.trueValues()(x))
      for method in [DerivativeMethod.forward, .reverse] {
        #expect(
          wrong.trueValues(order: 1, by: method)(x)
            == Activation.softsign.trueValues(order: 1, by: method)(x))
      }
    }
  }

  @Test("without a formula there is no text, and the window is the usual one")
  func symbols() {
    let own = Activation("Softsign", Softsign())
    #expect(own.name == "Softsign" && own.formula == nil)
    #expect(own.formulaText == "" && own.derivativeText == "")
    #expect(own.breakpoints == [] && own.arguments.isEmpty && own.window == -5...5)
  }

  @Test("both sides of a corner are found from the branches alone")
  func corner() {
    let leaky = Activation("leaky", Leaky())
    #expect(leaky.oneSidedDerivatives(at: 0) == (0.125, 1))
    #expect(leaky.oneSidedLimits(at: 0) == (0, 0))
    #expect(leaky.derivatives(at: [-2, 3], order: 1, by: .reverse, in: .float) == [0.125, 1])
    #expect(leaky(.nan).isNaN && leaky.trueValues(order: 1)(.nan).isNaN)
  }
}
