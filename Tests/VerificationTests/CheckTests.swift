import Activations
import Formulas
import Testing
import Verification

/// A check with fewer points than by default: the tests are not optimised.
private let brief: Check = {
  var check = Check()
  check.samples = 41
  return check
}()

private func activation(_ formula: String) throws -> Activation {
  let scope = FormulaScope()
  return try #require(try scope.function(formula).members.first.map { Activation($0) })
}

private func given(_ formula: String) throws -> Activation {
  Activation(try FormulaScope().formula(formula))
}

@Suite struct `The catalogue` {
  @Test(arguments: Catalogue.declarations.map(\.identifier))
  func `is right by every method and at every order`(_ name: String) throws {
    let declaration = try #require(Catalogue.declarations.first { $0.identifier == name })
    let report = try brief.report(on: declaration.activation)
    #expect(report.passes, "\(report.verdict)")
    #expect(!report.kinks.flatMap(\.answers).contains { !$0.isInSubdifferential })
    // What is passed must have been looked at: no method may be silent where it should speak.
    for judgement in report.judged { #expect(judgement.counts.compared > report.points * 3 / 4) }
  }
}

@Suite struct `A given derivative` {
  @Test(arguments: RightDerivatives.pairs)
  func `that is right passes`(_ function: String, _ derivative: String) throws {
    let report = try brief.report(on: activation(function), given: given(derivative))
    #expect(report.passes, "\(report.verdict)")
  }

  @Test(arguments: WrongDerivatives.pairs)
  func `that is wrong fails`(_ function: String, _ derivative: String) throws {
    let report = try brief.report(on: activation(function), given: given(derivative))
    #expect(!report.passes)
    #expect(report.verdict.hasPrefix("wrong: the given f′"), "\(report.verdict)")
  }

  @Test func `alone decides, and ours stand beside it`() throws {
    let report = try brief.report(on: .sigmoid, given: given("1.5*sigmoid(x)*sigmoid(-x)"))
    #expect(report.judged.map(\.witness) == [.given, .analytic, .forward, .reverse])
    #expect(report.judged.map(\.isDecisive) == [true, false, false, false])
    #expect(!report.judged.dropFirst().contains { $0.counts[.disagrees] > 0 })
  }

  @Test func `of a second order is that of the order asked for`() throws {
    var check = brief
    check.orders = [2]
    let right = "sigmoid(x)*sigmoid(-x)*(2 - x*tanh(x/2))"
    #expect(try check.report(on: .silu, given: given(right)).passes)
    #expect(try !check.report(on: .silu, given: given("sigmoid(x)*sigmoid(-x)*2")).passes)
  }

  @Test(arguments: [(0.0, true), (0.5, true), (1, true), (1.5, false), (-0.25, false)])
  func `has any subgradient at a kink`(_ value: Double, _ passes: Bool) throws {
    let slope = "where(x > 0, 1, where(x == 0, \(value), 0))"
    #expect(try brief.report(on: .relu, given: given(slope)).passes == passes)
  }

  @Test func `is let off by a tolerance`() throws {
    var check = brief
    let slope = try given("1.00001*(1 - tanh(x)^2)")
    #expect(try !check.report(on: .tanh, given: slope).passes)
    check.tolerance = Tolerance(ulps: 1e11)
    #expect(try check.report(on: .tanh, given: slope).passes)
  }
}

@Suite struct `Accuracy` {
  static let inaccurate = [
    "(1+erf(x/sqrt(2)))/2", "expm1(x)+1", "1-1/(1+exp(x))", "log(1+exp(x))", "exp(x)-1",
    "x-tanh(x)",
    "sqrt(1+x)-1", "x*(1+erf(x/sqrt(2)))/2", "x*tanh(log(1+exp(x)))",
  ]

  @Test(arguments: inaccurate)
  func `is asked for apart from mathematics`(_ formula: String) throws {
    var check = brief
    check.orders = [0]
    let report = try check.report(on: activation(formula))
    #expect(report.passes)
    #expect(report.verdict.hasPrefix("right, but up to "))
    check.accuracy = 16
    let strict = try check.report(on: activation(formula))
    #expect(!strict.passes)
    #expect(strict.verdict.hasPrefix("inaccurate: f is "), "\(strict.verdict)")
    let worst = try #require(strict.worst()?.worst)
    #expect(strict.verdict.contains("at x = ") && worst.ulps > 16)
  }

  @Test func `of the textbook's sigmoid slope`() throws {
    let report = try Check().report(on: .sigmoid, given: given("sigmoid(x)*(1-sigmoid(x))"))
    #expect(report.passes)
    let judgement = try #require(report.worst())
    let worst = try #require(judgement.worst)
    #expect(worst.value == 0 && worst.truth > 0 && worst.ulps > 0x1p52)
    #expect(judgement.zeros > 10)
    #expect(judgement.share(within: 1) < judgement.share(within: 4))
    #expect(judgement.share(within: 4) < 1)
  }

  @Test func `fails for a value that is missing, mathematics does not`() throws {
    let slope = try given("exp(-x)/(1+exp(-x))^2")
    var check = brief
    let report = try check.report(on: .sigmoid, given: slope)
    #expect(report.passes && report.verdict.contains("has no value at"))
    check.accuracy = 1e300
    #expect(try !check.report(on: .sigmoid, given: slope).passes)
    // No number in wide arithmetic either: a wrong formula.
    check.accuracy = nil
    #expect(try !check.report(on: .sigmoid, given: given("0/0")).passes)
  }

  @Test func `in single precision is in its ulps`() throws {
    var check = brief
    check.precision = .float
    let report = try check.report(on: .silu)
    #expect(report.passes)
    let worst = try #require(report.worst(order: 1)?.worst)
    #expect(Double(Float(worst.x)) == worst.x && Double(Float(worst.value)) == worst.value)
    #expect(worst.ulps > 0.4)
  }
}

@Suite struct `What cannot be checked` {
  @Test func `is no agreement`() throws {
    let report = try brief.report(on: activation("log(-1-x^2)"))
    #expect(!report.passes && report.isIncomparable)
    #expect(report.verdict.hasPrefix("nothing to compare"))
  }

  @Test func `is an error`() {
    var check = brief
    check.methods = []
    #expect(throws: CheckError.noMethods) { try check.report(on: .relu) }
    check.methods = [.forward]
    check.orders = []
    #expect(throws: CheckError.noOrders) { try check.report(on: .relu) }
    check.orders = [5]
    #expect(throws: CheckError.order(5)) { try check.report(on: .relu) }
  }
}
