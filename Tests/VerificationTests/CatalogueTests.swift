import Testing
import Verification

@Suite struct `The catalogue` {
  static let functions: [Activation] = Catalogue.all

  /// Fewer points than by default: the tests are not optimised.
  static let check: Check = {
    var check = Check()
    check.samples = 101
    return check
  }()

  @Test(arguments: functions)
  func `agrees with itself in every method`(_ function: Activation) {
    let report = Self.check.report(on: function)
    #expect(report.passes, "\(report.verdict)")
    #expect(report.kinks.flatMap(\.answers).allSatisfy { $0.isInSubdifferential })
    // What is passed must have been looked at: no method may be silent where it should speak.
    for comparison in report.comparisons {
      #expect(comparison.counts[.undefined] < comparison.points / 4)
    }
  }

  @Test(arguments: functions)
  func `has its derivative's true value from the derivative's formula in the wide type`(
    _ function: Activation
  ) {
    let kinks = function.breakpoints.map(\.x)
    let forward = function.derivatives(Wide.self, order: 1, by: .forward)
    let formula = function.derivatives(Wide.self, order: 1, by: .analytic)
    for x in stride(from: -6.03, through: 6, by: 0.17) where !kinks.contains(x) {
      let truth = forward(Wide(x))
      let difference = (truth - formula(Wide(x))).magnitude.primal
      #expect(difference <= 1e-30 * max(1, truth.magnitude.primal), "at \(x)")
    }
  }

  @Test(arguments: functions)
  func `has the one-sided derivatives that its breakpoints say`(
    _ function: Activation
  ) {
    for breakpoint in function.breakpoints where breakpoint.kind != .join {
      let slopes = function.oneSidedDerivatives(at: breakpoint.x)
      #expect(Tolerance().accepts(slopes.left, breakpoint.slopes.left))
      #expect(Tolerance().accepts(slopes.right, breakpoint.slopes.right))
      let limits = function.oneSidedLimits(at: breakpoint.x)
      #expect(Tolerance().accepts(limits.left, breakpoint.limits.left))
      #expect(Tolerance().accepts(limits.right, breakpoint.limits.right))
    }
  }

  @Test(arguments: functions)
  func `fails with a factor of 1.0001 on its derivative`(_ function: Activation) {
    let isFlat = (-10...10).allSatisfy { function.derivative(Double($0) * 0.31) == 0 }
    let report = Self.check.report(on: function, given: Scaled(function: function).activation())
    #expect(report.passes == isFlat)
    if !isFlat {
      #expect(report.comparisons.allSatisfy { $0.counts[.disagrees] > 0 })
    }
  }

  /// 1.0001 times the derivative of a function.
  struct Scaled: SmallFunction {
    var function: Activation
    func callAsFunction<S: Scalar>(_ x: S) -> S { 1.0001 * function.derivative(x) }
  }

  @Test(arguments: functions)
  func `passes its own derivative`(_ function: Activation) {
    let report = Self.check.report(on: function, given: Same(function: function).activation())
    #expect(report.passes, "\(report.verdict)")
  }

  /// The derivative of a function.
  struct Same: SmallFunction {
    var function: Activation
    func callAsFunction<S: Scalar>(_ x: S) -> S { function.derivative(x) }
  }
}
