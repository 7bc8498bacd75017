import Testing
import Verification

@Suite struct `Derivatives by method` {
  /// σ and its first four derivatives as polynomials in σ, from the textbook.
  static func derivative(of order: Int, at x: Double) -> Double {
    let s = 1 / (1 + Double.exp(-x))
    let slope = s * (1 - s)
    switch order {
    case 0: return s
    case 1: return slope
    case 2: return slope * (1 - 2 * s)
    case 3: return slope * (1 - 6 * s + 6 * s * s)
    default: return slope * (1 - 2 * s) * (1 - 12 * s + 12 * s * s)
    }
  }

  @Test(arguments: DerivativeMethod.allCases, DerivativeMethod.orders)
  func `of every order are those of the textbook`(_ method: DerivativeMethod, _ order: Int) {
    // More points than one tape holds, and not a multiple of them.
    let points = (0..<257).map { Double($0) / 32 - 4 }
    let batch = Activation.logistic.derivatives(at: points, order: order, by: method)
    #expect(batch.count == points.count)
    for (x, result) in zip(points, batch) {
      #expect((result - Self.derivative(of: order, at: x)).magnitude < 1e-14, "at \(x)")
      #expect(result == Activation.logistic.derivative(at: x, order: order, by: method))
    }
  }

  @Test(arguments: DerivativeMethod.allCases, [-1, 5])
  func `of other orders are not a number`(_ method: DerivativeMethod, _ order: Int) {
    #expect(Activation.logistic.derivative(at: 1, order: order, by: method).isNaN)
  }

  @Test(arguments: DerivativeMethod.allCases, [Precision.double, .float])
  func `follow the convention at a kink`(_ method: DerivativeMethod, _ precision: Precision) {
    let results = Activation.leaky.derivatives(at: [-1, 0, 1], order: 1, by: method, in: precision)
    #expect(results == [0.125, 0.125, 1])
  }

  @Test(arguments: DerivativeMethod.allCases, [Precision.double, .float])
  func `of order 0 are the value itself at a jump`(
    _ method: DerivativeMethod, _ precision: Precision
  ) {
    #expect(Activation.cut.derivatives(at: [0, 1, 2], order: 0, by: method, in: precision) == [0, 0, 2])
  }

  @Test func `on both sides need no list of breakpoints`() {
    struct Branches: SmallFunction {
      func callAsFunction<S: Scalar>(_ x: S) -> S { x > 1 ? x * x : x < -1 ? -x : 3 }
    }
    let unlisted = Branches().activation()
    #expect(unlisted.oneSidedDerivatives(at: 1) == (0, 2))
    #expect(unlisted.oneSidedLimits(at: 1) == (3, 1))
    #expect(unlisted.oneSidedDerivatives(at: -1) == (-1, 0))
    #expect(unlisted.oneSidedLimits(at: -1) == (1, 3))
  }

  @Test(arguments: DerivativeMethod.allCases, 0...2)
  func `in single precision are Floats near the true value`(
    _ method: DerivativeMethod, _ order: Int
  ) {
    for step in -40...40 {
      let x = Double(step) / 8
      let result = Activation.logistic.derivatives(at: [x], order: order, by: method, in: .float)[0]
      #expect(Double(Float(result)) == result)
      #expect((result - Self.derivative(of: order, at: x)).magnitude < 5e-7)
    }
  }

  @Test func `of nothing are nothing`() {
    #expect(Activation.logistic.derivatives(at: [], order: 1, by: .reverse).isEmpty)
  }

  @Test func `in the wide type have more digits than a Double`() {
    let forward = Activation.logistic.derivatives(Wide.self, order: 1, by: .forward)(9.98)
    let formula = Activation.logistic.derivatives(Wide.self, order: 1, by: .analytic)(9.98)
    // σ′(9.98) for the double nearest to 9.98, to 20 digits, from a computation with 50.
    #expect((forward.primal - 4.6312778937082194e-05).magnitude < 1e-20)
    #expect((forward - formula).magnitude.primal < 1e-38)
  }
}
