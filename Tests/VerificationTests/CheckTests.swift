import Testing
import Verification

@Suite struct `A check of the methods` {
  @Test(arguments: [.logistic, .tangent, .swishFunction, .leaky, .cut, .relu] as [Activation])
  func `passes a right function`(_ activation: Activation) {
    let report = Check().report(on: activation)
    #expect(report.passes, "\(report.verdict)")
    #expect(report.comparisons.map(\.order) == [0, 0, 0, 1, 1, 1])
    #expect(report.comparisons.allSatisfy { $0.points > 800 })
  }

  @Test func `puts every point in one class`() {
    var check = Check()
    check.samples = 101
    for activation in [.leaky, .cut, .swishFunction, .cancelling] as [Activation] {
      let comparisons = check.report(on: activation).comparisons
      #expect(Set(comparisons.map(\.points)).count == 1)
      for comparison in comparisons {
        let sum = Agreement.allCases.reduce(0) { $0 + comparison.counts[$1] }
        #expect(sum == comparison.points)
        // What is identical has no greatest difference, and what differs has one.
        let differing = comparison.counts[.agrees] + comparison.counts[.rounding]
        #expect((comparison.greatestUlps == nil) == (differing == 0))
      }
    }
  }

  @Test func `finds out an error that two witnesses share`() throws {
    let report = Check().report(on: .textbookLogistic)
    #expect(report.passes)
    let own = Dictionary(
      uniqueKeysWithValues: report.accuracies.filter { $0.order == 1 }.map { ($0.witness, $0.ulps) }
    )
    #expect(try #require(own[.analytic]) > 1e15)
    #expect(try #require(own[.forward]) < 8)
    #expect(try #require(own[.reverse]) < 8)
  }

  @Test func `measures the textbook's error at 9.98 as 21,854 ulp`() {
    let residual = Check().residual(
      of: .textbookLogistic, .analytic, against: .wide, at: [9.98])
    #expect(residual.points[0].ulps.magnitude.rounded() == 21_854)
  }

  @Test func `shows a derivative that has lost every digit as 9.0e15 ulp, no more`() throws {
    var check = Check()
    check.range = -30...30
    let residual = check.residual(
      of: .tangent, .forward, against: .witness(.given), given: NaiveTangentSlope().activation())
    #expect(try #require(residual.greatest).ulps == 0x1p53)
    #expect(residual.points.first?.reference == 0)
  }

  @Test func `reports a factor in the hand-written derivative as a disagreement`() throws {
    let report = Check().report(on: .leaky(factor: 1.0001))
    #expect(!report.passes)
    let comparison = try #require(report.comparisons.first { $0.counts[.disagrees] > 0 })
    #expect(comparison.order == 1)
    #expect(comparison.first == .analytic)
    #expect(comparison.second == .forward)
    #expect(report.verdict.hasPrefix("DISAGREES: analytic and forward derivative at"))
  }
}

@Suite struct `Kinks and jumps` {
  @Test func `a kink passes unless the check is strict`() {
    var check = Check()
    let report = check.report(on: .leaky)
    #expect(report.passes)
    #expect(report.comparisons.filter { $0.order == 1 }.allSatisfy { $0.counts[.kink] == 1 })
    #expect(report.comparisons.filter { $0.order == 0 }.allSatisfy { $0.counts[.kink] == 0 })
    check.isStrict = true
    #expect(!check.report(on: .leaky).passes)
    #expect(check.report(on: .logistic).passes)
  }

  @Test func `a kink is described with the convention and the subdifferential`() throws {
    let kink = try #require(Check().report(on: .relu).kinks.first)
    #expect(kink.slopes == .init(left: 0, right: 1))
    #expect(
      kink.description
        == "kink at 0: f′ 0 | 1; analytic, forward, reverse 0 in the subdifferential [0, 1]")
  }

  @Test func `a jump is one in values and derivatives`() {
    let report = Check().report(on: .cut)
    #expect(report.passes)
    #expect(report.comparisons.allSatisfy { $0.counts[.jump] == 1 })
    #expect(report.kinks[0].limits == .init(left: 0, right: 1))
  }

  @Test(arguments: [(0.0, true), (0.5, true), (1, true), (1.5, false), (-0.25, false)])
  func `any subgradient is right at a kink`(_ value: Double, _ passes: Bool) {
    let report = Check().report(on: .relu, given: StepSlope(atZero: value).activation())
    #expect(report.passes == passes)
    #expect(report.kinks[0].answers.last?.isInSubdifferential == passes)
  }
}

@Suite struct `A given derivative` {
  @Test func `is compared with every method and with central differences`() {
    let report = Check().report(on: .swishFunction, given: SwishSlope().activation())
    #expect(report.comparisons.map(\.first) == [.given, .given, .given, .given])
    #expect(report.comparisons.map(\.second) == [.analytic, .forward, .reverse, .central])
    #expect(report.comparisons.allSatisfy { $0.points > 300 })
  }

  @Test(
    arguments: [
      (.swishFunction, SwishSlope().activation()),
      (.logistic, NaiveLogisticSlope().activation()),
      (.tangent, NaiveTangentSlope().activation()),
      (.logistic, OverflowingLogisticSlope().activation()),
      (.relu, StepSlope(atZero: 0).activation()), (.leaky, LeakySlope().activation()),
    ] as [(Activation, Activation)])
  func `that is right never fails`(_ function: Activation, _ given: Activation) {
    for range in [nil, -1...1, -40...40, -800...800, 0...1e-3, -1e300...1e300]
      as [ClosedRange<Double>?]
    {
      var check = Check()
      check.range = range
      let report = check.report(on: function, given: given)
      #expect(report.passes, "\(String(describing: range)): \(report.verdict)")
    }
  }

  struct LeakySlope: SmallFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x >= 0 ? 1 : 0.125 }
  }

  @Test func `that cancels is told from a wrong one`() {
    let report = Check().report(on: .cancelling)
    #expect(report.passes, "\(report.verdict)")
    #expect(report.comparisons.contains { $0.counts[.rounding] > 0 })
  }

  @Test func `that loses its digits shows it`() throws {
    let report = Check().report(on: .tangent, given: NaiveTangentSlope().activation())
    let own = try #require(report.accuracies.first { $0.witness == .given })
    #expect(own.ulps > 1e15)
    #expect(try #require(own.x).magnitude > 15)
  }

  @Test func `that overflows is undefined there`() {
    let report = Check().report(on: .logistic, given: OverflowingLogisticSlope().activation())
    #expect(report.comparisons[0].counts[.undefined] > 10)
  }

  @Test(
    arguments: [
      ("a sign", SwishSlope(factor: -1), -5.0...5.0),
      ("a factor 1.0001", SwishSlope(factor: 1.0001), -5...5),
      ("half a line", SwishSlope(factorBeyond: 1.5), 0...5),
      ("beyond 30", SwishSlope(factorBeyond: 1.01, bound: 30), 30...1e308),
      ("beyond -30", SwishSlope(factor: 1, factorBeyond: 1.1, bound: 29.5), 29.5...1e308),
    ])
  func `that is wrong is caught and located`(
    _ what: String, _ given: SwishSlope, _ place: ClosedRange<Double>
  ) throws {
    let report = Check().report(on: .swishFunction, given: given.activation())
    #expect(!report.passes)
    let comparison = report.comparisons[0]
    let worst = try #require(comparison.worst)
    #expect(worst.first != worst.second)
    #expect(worst.absolute > worst.allowed)
    let disagreement = try #require(comparison.disagreement)
    if given.bound > 0 || given.factorBeyond != 1 {
      #expect(disagreement.lowerBound >= place.lowerBound)
      #expect(disagreement.lowerBound <= place.lowerBound + 1)
    } else {
      #expect(disagreement.lowerBound <= place.lowerBound)
    }
    #expect(disagreement.contains(worst.x))
    // Central differences see it as well where they look.
    if disagreement.overlaps(-4...4) { #expect(report.comparisons[3].counts[.disagrees] > 0) }
  }

  @Test func `that is no number fails`() {
    let report = Check().report(on: .swishFunction, given: Nonsense().activation())
    #expect(!report.passes)
    #expect(report.comparisons[0].counts[.disagrees] > 400)
  }
}

@Suite struct `Single precision` {
  @Test(arguments: [.logistic, .tangent, .swishFunction, .leaky, .cut, .relu] as [Activation])
  func `agrees with itself within its own ulps`(_ activation: Activation) {
    var check = Check()
    check.precision = .float
    let report = check.report(on: activation)
    #expect(report.passes, "\(report.verdict)")
    let worst = report.comparisons.compactMap { $0.greatestUlps?.x }
    #expect(worst.allSatisfy { Double(Float($0)) == $0 })
  }

  @Test func `differs from double precision by some ulps of a Float`() throws {
    var check = Check()
    check.precision = .float
    let residual = check.residual(of: .swishFunction, .forward, against: .double(.analytic))
    let greatest = try #require(residual.greatest)
    #expect(greatest.ulps.magnitude > 0.4)
    #expect(residual.points.count > 400)
    // The residual is not a whole number of ulps: the reference has more digits.
    #expect(residual.points.contains { $0.ulps != $0.ulps.rounded() })
  }
}
