import Arithmetic
import Testing

@Suite struct IntervalTests {
  private func expect(
    _ interval: Interval, _ lower: Double, _ upper: Double, _ decoration: Interval.Decoration,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(interval.lower == lower, sourceLocation: sourceLocation)
    #expect(interval.upper == upper, sourceLocation: sourceLocation)
    #expect(interval.decoration == decoration, sourceLocation: sourceLocation)
  }

  private let all = Double.infinity

  @Test func exactEndsStayExact() {
    expect(Interval(1, 2) + Interval(3, 4), 4, 6, .common)
    expect(Interval(1, 2) - Interval(1, 2), -1, 1, .common)
    expect(Interval(-1, 2) * Interval(3, 4), -4, 8, .common)
    expect(Interval(1, 2) / Interval(4, 8), 0.125, 0.5, .common)
    expect(.sqrt(Interval(4, 9)), 2, 3, .common)
    expect(.pow(Interval(-2, 3), 2), 0, 9, .common)
    expect(.pow(Interval(-2, 3), 3), -8, 27, .common)
    expect(Interval(-2, 3).magnitude, 0, 3, .common)
    expect(.exp(0), 1, 1, .common)
    expect(.tanh(Interval(0)), 0, 0, .common)
    // An end that is rounded moves outward only.
    let sum = Interval(1) + Interval(0x1p-60)
    expect(sum, 1, 1.0.nextUp, .common)
    expect(Interval(1) / 3, (1.0 / 3), (1.0 / 3).nextUp, .common)
  }

  @Test func infiniteEnds() {
    expect(Interval(0, all) * Interval(0), 0, 0, .continuous)
    expect(Interval(-all, all) * Interval(-1, 2), -all, all, .continuous)
    expect(Interval(1, all) * Interval(-all, -2), -all, -2, .continuous)
    expect(Interval(1, all) / Interval(2, all), 0, all, .continuous)
    expect(Interval(1, 2) / Interval(4, all), 0, 0.5, .continuous)
    expect(Interval(-all, 3) + Interval(1, all), -all, all, .continuous)
    expect(.exp(Interval(-all, 0)), 0, 1, .continuous)
    let greatest = Double.greatestFiniteMagnitude
    expect(Interval(greatest) + Interval(greatest), greatest, all, .continuous)
    expect(Interval(1e200) * Interval(-1e200), -all, -greatest, .continuous)
    #expect(Interval.sinh(Interval(1e10)).lower == greatest)
    #expect(Interval.sinh(Interval(-1e300)).upper == -greatest)
  }

  @Test func divisionByZero() {
    expect(Interval(1, 2) / Interval(0, 4), 0.25, all, .trivial)
    expect(Interval(1, 2) / Interval(-4, 0), -all, -0.25, .trivial)
    expect(Interval(-2, -1) / Interval(0, 4), -all, -0.25, .trivial)
    expect(Interval(-2, -1) / Interval(-4, 0), 0.25, all, .trivial)
    expect(Interval(1, 2) / Interval(-1, 1), -all, all, .trivial)
    expect(Interval(-1, 2) / Interval(0, 1), -all, all, .trivial)
    expect(Interval(0) / Interval(-1, 1), 0, 0, .trivial)
    #expect((Interval(1, 2) / Interval(0)).isEmpty)
    #expect((Interval(0) / Interval(0)).isEmpty)
    expect(.pow(Interval(-1, 2), -2), 0.25, all, .trivial)
  }

  @Test func domains() {
    expect(.sqrt(Interval(-1, 4)), 0, 2, .trivial)
    expect(.sqrt(Interval(0, 4)), 0, 2, .common)
    #expect(Interval.sqrt(Interval(-2, -1)).isEmpty)
    expect(.log(Interval(0, 1)).limitedToZero, -all, 0, .trivial)
    #expect(Interval.log(Interval(-1, 0)).isEmpty)
    #expect(Interval.log(Interval(1, 2)).decoration == .common)
    #expect(Interval.acosh(Interval(0, 0.5)).isEmpty)
    #expect(Interval.atanh(Interval(-1, 1)).decoration == .trivial)
    expect(.root(Interval(-8, 27), 3), -2, 3, .common)
    expect(.root(Interval(-8, 16), 4), 0, 2, .trivial)
    #expect(Interval.pow(Interval(-2, -1), Interval(0.5)).isEmpty)
    #expect(Interval.pow(Interval(-2, 3), Interval(1, 2.5)).contains(4))
    // Nothing defined comes of what is defined nowhere, and at most as much as was defined.
    #expect((Interval.log(Interval(-1)) + 1).isEmpty)
    #expect((Interval.sqrt(Interval(-1, 4)) * 2).decoration == .trivial)
    #expect(Interval(.nan).isEmpty)
    #expect(Interval(2, 1).isEmpty)
  }

  @Test func jumps() {
    expect(.floor(Interval(0.5, 2.5)), 0, 2, .defined)
    expect(.floor(Interval(1, 1.5)), 1, 1, .common)
    expect(.either(Interval(1), Interval(2)), 1, 2, .defined)
    expect(.maximum(Interval(-1, 2), Interval(0)), 0, 2, .common)
    expect(.minimum(Interval(-1, 2), Interval(0)), -1, 0, .common)
    #expect((Interval.floor(Interval(0.5, 2.5)) + 1).decoration == .defined)
  }

  @Test func order() {
    #expect(Interval.order(Interval(0, 1), Interval(2, 3)).relation == .less)
    #expect(Interval.order(Interval(4, 5), Interval(2, 3)).relation == .greater)
    #expect(Interval.order(Interval(0, 2), Interval(1, 3)).relation == .undecided)
    #expect(Interval.order(Interval(0, 1), Interval(1, 2)).relation == .undecided)
    #expect(Interval.order(1, 1).relation == .equal)
    #expect(Interval.order(.empty, 1).relation == .undecided)
    // Where it is not defined no order is true.
    #expect(Interval.order(.sqrt(Interval(-1, 1)), 5).relation == .undecided)
  }

  @Test func waves() {
    let half = Double.pi / 2
    #expect(Interval.sin(Interval(0, 2)).upper == 1)
    #expect(Interval.sin(Interval(0, half)).upper < 1.0.nextUp)
    #expect(Interval.sin(Interval(half.nextUp, 4)).upper >= 1.0.nextDown)
    #expect(Interval.sin(Interval(4, 5)).lower == -1)
    #expect(Interval.cos(Interval(-1, 1)).upper == 1)
    #expect(Interval.cos(Interval(3, 4)).lower == -1)
    #expect(Interval.cos(Interval(1e10, 1e10 + 1)).upper <= 1)
    expect(.sin(Interval(0, 7)), -1, 1, .common)
    expect(.cos(Interval(1e300, 1.1e300)), -1, 1, .common)
    #expect(Interval.cos(Interval(1e300)).upper - Interval.cos(Interval(1e300)).lower < 1e-14)
    #expect(Interval.tan(Interval(-1.5, 1.5)).decoration == .common)
    #expect(Interval.tan(Interval(1.5, 1.6)).decoration == .trivial)
    #expect(Interval.tan(Interval(-4, -2)).contains(0))
    #expect(Interval.tan(Interval(2, 4)).decoration == .common)
  }
}

extension Interval {
  /// The same with an upper end of zero where it is nothing but rounding.
  fileprivate var limitedToZero: Interval {
    upper < 0x1p-1060 ? .minimum(self, 0) : self
  }
}
