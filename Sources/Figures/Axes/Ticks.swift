/// The ticks of an axis of any scale.
enum Ticks {
  /// How many ticks suit an axis: one to three (x) or two (y) sizes of their font, 2 to 9.
  static func limit(length: Double, fontSize: Double, isVertical: Bool) -> Int {
    guard length > 0, length.isFinite else { return 2 }
    return min(max(Int(length / ((isVertical ? 2 : 3) * fontSize)), 2), 9)
  }

  /// The ticks, increasing.
  ///
  /// - Parameters:
  ///   - scale: The scale of the axis.
  ///   - range: The values at its ends.
  ///   - limit: The greatest number of ticks, at least 2.
  static func ticks(
    _ scale: Axis.Scale, in range: ClosedRange<Double>, limit: Int
  ) -> [Tick] {
    switch scale {
    case .linear:
      return linear(in: range, limit: limit)
    case .logarithmic:
      guard range.lowerBound > 0 else { return [] }
      let exponents = exponents(from: range.lowerBound, to: range.upperBound)
      guard exponents.count > 1 else { return linear(in: range, limit: limit) }
      return thinned(exponents, limit).map { Tick(value: power($0), label: label(1, $0)) }
    case .symmetricLogarithmic(let threshold):
      let outer = max(range.upperBound, -range.lowerBound)
      guard threshold > 0, outer >= threshold else { return linear(in: range, limit: limit) }
      let exponents = exponents(from: threshold, to: outer)
      // Counted from the greatest: that one says how far the data reach.
      let chosen = thinned(exponents, max(1, limit / 2), from: exponents.last ?? 0)
      var ticks = chosen.reversed().map { Tick(value: -power($0), label: label(-1, $0)) }
      ticks.append(Tick(value: 0, label: .number("0")))
      ticks += chosen.map { Tick(value: power($0), label: label(1, $0)) }
      return ticks.filter { range.contains($0.value) }
    }
  }

  private static func linear(in range: ClosedRange<Double>, limit: Int) -> [Tick] {
    let target = max(min(limit, 3), limit * 3 / 4)
    let decimals = WilkinsonTicks.decimals(in: range, target: target, limit: limit)
    return zip(decimals, labels(decimals)).map { Tick(value: $0.value, label: $1) }
  }

  /// Labels with equal decimals, and with one power of ten where plain numbers are too long.
  static func labels(_ numbers: [Decimal]) -> [MathText] {
    let shown = numbers.filter { $0.digits != 0 }
    guard let finest = shown.map(\.exponent).min() else { return numbers.map { _ in .number("0") } }
    let greatest = shown.map { String($0.digits.magnitude).count - 1 + $0.exponent }.max() ?? 0
    if (-4...5).contains(greatest), finest >= -5 {
      return numbers.map { .number($0.text(decimals: max(0, -finest))) }
    }
    let decimals = max(0, greatest - finest)
    return numbers.map { number in
      guard number.digits != 0 else { return .number("0") }
      let mantissa = Decimal(digits: number.digits, exponent: number.exponent - greatest)
      return scientific(mantissa.text(decimals: decimals), greatest)
    }
  }

  private static func scientific(_ mantissa: String, _ exponent: Int) -> MathText {
    .row([.number(mantissa), .symbol("×"), powerOfTen(exponent)])
  }

  private static func powerOfTen(_ exponent: Int) -> MathText {
    .superscript(.number("10"), .number("\(exponent)"))
  }

  private static func label(_ sign: Int, _ exponent: Int) -> MathText {
    let magnitude: MathText =
      switch exponent {
      case 0: .number("1")
      case 1: .number("10")
      default: powerOfTen(exponent)
      }
    return sign < 0 ? .row([.symbol("\u{2212}"), magnitude]) : magnitude
  }

  private static func power(_ exponent: Int) -> Double {
    Decimal(digits: 1, exponent: exponent).value
  }

  /// The whole exponents of ten between two positive values, 633 at most.
  private static func exponents(from low: Double, to high: Double) -> [Int] {
    let first = (Elementary.log10(low) - 1e-9).rounded(.up)
    let last = (Elementary.log10(high) + 1e-9).rounded(.down)
    guard first <= last, first > -400, last < 400 else { return [] }
    return Array(Int(first)...Int(last))
  }

  private static func thinned(_ exponents: [Int], _ limit: Int, from anchor: Int = 0) -> [Int] {
    let strides = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500]
    let stride = strides.first { exponents.count <= limit * $0 } ?? 1000
    let kept = exponents.filter { ($0 - anchor) % stride == 0 }
    return kept.isEmpty ? Array(exponents.prefix(1)) : kept
  }
}
