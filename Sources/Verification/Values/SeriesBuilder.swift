import Arithmetic
import Tables

/// Collects the values of one order as they are read, and puts them in order.
struct SeriesBuilder {
  let order: Int
  private var points: [Double] = []
  private var values: [Double] = []
  /// The line or row of each.
  private var lines: [Int32] = []

  init(order: Int) { self.order = order }

  mutating func append(_ x: Double, _ value: Double, line: Int) {
    points.append(x)
    values.append(value)
    lines.append(Int32(clamping: line))
  }

  /// The series by rising x; `place` words a line for the message about a second value at one x.
  func series(_ place: (Int) -> String) throws(ValuesError) -> GivenValues.Series {
    var ranks = points.indices.map(\.self)
    let isSorted = points.indices.dropFirst().allSatisfy {
      Self.isBelow(points[$0 - 1], points[$0])
    }
    if !isSorted {
      ranks.sort { a, b in
        Self.isBelow(points[a], points[b]) || (!Self.isBelow(points[b], points[a]) && a < b)
      }
    }
    for (a, b) in zip(ranks, ranks.dropFirst()) where !Self.isBelow(points[a], points[b]) {
      throw ValuesError(
        "\(place(Int(lines[b]))): x = \(NumberText.plain(points[b])) is there already, "
          + "\(place(Int(lines[a])))")
    }
    return GivenValues.Series(
      order: order, points: ranks.map { points[$0] }, values: ranks.map { values[$0] })
  }

  /// The order of points; −0 is below 0.
  private static func isBelow(_ x: Double, _ y: Double) -> Bool {
    x < y || (x == y && x.sign == .minus && y.sign == .plus)
  }
}

extension Format {
  /// The number of this format that a decimal means, or nil where it means none.
  ///
  /// It is itself one, or the beginning of one, as 0.1 is of float's 0.100000001490116.
  func number(_ value: Double, writtenAs text: some Sequence<UInt8>) -> Double? {
    if !value.isFinite || contains(value) { return value }
    let nearest = nearest(to: value)
    guard nearest.isFinite, let unit = lastPlace(of: text) else { return nil }
    return (nearest - value).magnitude <= 0.5001 * unit ? nearest : nil
  }
}

/// The place value of a decimal's last digit, or nil for what is no decimal.
private func lastPlace(of text: some Sequence<UInt8>) -> Double? {
  var decimals = 0
  var hasPoint = false
  var exponent: [UInt8]?
  for byte in text {
    if exponent != nil {
      exponent?.append(byte)
    } else if byte | 0x20 == UInt8(ascii: "e") {
      exponent = []
    } else if byte | 0x20 == UInt8(ascii: "x") {
      return nil
    } else if byte == UInt8(ascii: ".") {
      hasPoint = true
    } else if hasPoint {
      decimals += 1
    }
  }
  let power = exponent.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 } ?? 0
  return Double("1e\(power - decimals)")
}
