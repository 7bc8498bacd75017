import Testing
import Verification

/// A function of one's own in Swift is checked as a formula is.
@Suite struct `A function in Swift` {
  struct Softsign: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
  }

  struct Slope: ScalarFunction {
    var factor = 1.0
    func callAsFunction<S: Scalar>(_ x: S) -> S {
      S(factor) / ((1 + x.magnitude) * (1 + x.magnitude))
    }
  }

  static let check: Check = {
    var check = Check()
    check.samples = 41
    return check
  }()

  @Test func `is right by forward and reverse mode without a derivative of its own`() throws {
    let report = try Self.check.report(on: Activation("Softsign", Softsign()))
    #expect(report.passes, "\(report.verdict)")
    #expect(report.name == "Softsign" && report.formula == "")
  }

  @Test func `is right with its derivative, and wrong with one that is 1.0001 times as steep`()
    throws
  {
    let right = Activation("Softsign", Softsign(), derivative: Slope())
    #expect(try Self.check.report(on: right).passes)
    let wrong = Activation("Softsign", Softsign(), derivative: Slope(factor: 1.0001))
    #expect(try !Self.check.report(on: wrong).passes)
    // As a derivative to be judged as well.
    let given = Activation("slope", Slope())
    let steep = Activation("slope", Slope(factor: 1.0001))
    #expect(try Self.check.report(on: right, given: given).passes)
    #expect(try !Self.check.report(on: right, given: steep).passes)
  }
}
