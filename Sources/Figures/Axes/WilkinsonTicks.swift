/// Tick positions by the extended Wilkinson algorithm.
///
/// J. Talbot, S. Lin, P. Hanrahan: An Extension of Wilkinson's Algorithm for Positioning Tick
/// Labels on Axes. IEEE TVCG 16(6), 2010, doi:10.1109/TVCG.2010.130. Two things differ: ticks lie
/// within the range, since here the range is given, and a step of two significant digits counts as
/// less legible. Every loop has a bound that does not depend on the range.
enum WilkinsonTicks {
  /// The nice steps, the best first, in tenths.
  private static let steps = [10, 50, 20, 25, 40, 30]
  private static let (simplicity, coverage, density, legibility) = (0.25, 0.2, 0.5, 0.05)

  /// The ticks as exact decimals, increasing; none where the range has no width or is not finite.
  ///
  /// - Parameters:
  ///   - range: The values at the ends of the axis.
  ///   - target: The wished number of ticks, at least 2.
  ///   - limit: The greatest number of ticks, at least 2.
  static func decimals(
    in range: ClosedRange<Double>, target: Int, limit: Int
  ) -> [Decimal] {
    let width = range.upperBound - range.lowerBound
    guard width > 0, width.isFinite, width > 1e-300 else { return [] }
    let magnitude = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    // Beyond this the digits of a label outnumber those of a Double.
    guard magnitude / width < 1e12 else { return [] }
    // In units of the width's own power of ten all quantities are near 1, whatever the range.
    let shift = Int(Elementary.log10(width).rounded(.down))
    let unit = Elementary.power10(Double(shift))
    let (low, high) = (range.lowerBound / unit, range.upperBound / unit)
    guard let best = search(low, high, target: Double(max(2, target)), limit: max(2, limit)) else {
      return []
    }
    return best.map { Decimal(digits: $0.digits, exponent: $0.exponent + shift).simplified }
  }

  private static func search(
    _ low: Double, _ high: Double, target: Double, limit: Int
  ) -> [Decimal]? {
    let width = high - low
    var (bestScore, best) = (-2.0, [Decimal]?.none)
    for skip in 1...4 {
      for (rank, mantissa) in steps.enumerated() {
        let simple = 1 - Double(rank) / Double(steps.count - 1) - Double(skip)
        guard weighted(simple + 1, 1, 1, 1) > bestScore else { continue }
        for count in 2...limit {
          let dense = density(count, width: width, span: width, target: target)
          let denseAtBest = Double(count) < target ? 1 : dense
          guard weighted(simple + 1, 1, denseAtBest, 1) > bestScore else { break }
          let least = Elementary.log10(width / Double(count + 1) / Double(skip * mantissa) * 10)
          let first = Int(least.rounded(.up))
          for power in first - 1..<first + 2 {
            let unit = Decimal(digits: mantissa, exponent: power - 1).value
            let span = unit * Double(skip * (count - 1))
            guard span <= width * (1 + 1e-10) else { break }
            // The outermost positions that lie in the range, with room for rounding.
            let start = Int((low / unit - 1e-9).rounded(.up))
            let end = Int((high / unit + 1e-9).rounded(.down)) - skip * (count - 1)
            guard start <= end else { continue }
            for offset in start...min(end, start + 64) {
              let (from, to) = (Double(offset) * unit, Double(offset) * unit + span)
              let holdsZero = offset <= 0 && offset + skip * (count - 1) >= 0 && offset % skip == 0
              let outer = (high - to) * (high - to) + (low - from) * (low - from)
              let score = weighted(
                simple + (holdsZero ? 1 : 0), 1 - 0.5 * outer / (0.01 * width * width),
                density(count, width: width, span: span, target: target),
                (skip * mantissa) % 10 == 0 && skip * mantissa / 10 < 10 || skip * mantissa == 100
                  ? 1 : 0)
              if score > bestScore {
                bestScore = score
                best = (0..<count).map {
                  Decimal(digits: (offset + $0 * skip) * mantissa, exponent: power - 1)
                }
              }
            }
          }
        }
      }
    }
    return best
  }

  private static func weighted(
    _ simple: Double, _ covering: Double, _ dense: Double, _ legible: Double
  ) -> Double {
    simplicity * simple + coverage * covering + density * dense + legibility * legible
  }

  private static func density(
    _ count: Int, width: Double, span: Double, target: Double
  ) -> Double {
    let (has, wanted) = (Double(count - 1) / span, (target - 1) / width)
    return 2 - max(has / wanted, wanted / has)
  }
}

extension Decimal {
  /// The same number without zeros at the end of its digits.
  var simplified: Decimal {
    guard digits != 0 else { return Decimal(digits: 0, exponent: 0) }
    var result = self
    while result.digits % 10 == 0 {
      result.digits /= 10
      result.exponent += 1
    }
    return result
  }
}
