import Tables

/// A number with endless decimals in the form in which people write it: 2/3, √2, π/4.
struct WrittenNumber {
  /// What the fraction is a multiple of.
  enum Unit {
    case pi
    case root(Int)
  }

  var numerator: Int
  var denominator: Int
  var unit: Unit?

  /// The form of a positive number, or nil where it is a short decimal or none of these.
  ///
  /// Only the very double that the form rounds to is taken for it.
  init?(_ value: Double) {
    guard value > 1e-3, value < 1e3, NumberText.plain(value).utf8.count > 9 else { return nil }
    let units: [(Unit?, Double)] =
      [(nil, 1), (.pi, .pi)] + [2, 3, 5, 6, 7, 10].map { (.root($0), Double($0).squareRoot()) }
    for (unit, size) in units {
      for denominator in 1...12 {
        let numerator = (value / size * Double(denominator)).rounded()
        guard numerator >= 1, numerator <= 24 else { continue }
        let forms = [
          numerator * size / Double(denominator), numerator / Double(denominator) * size,
        ]
        guard forms.contains(value) else { continue }
        (self.numerator, self.denominator, self.unit) = (Int(numerator), denominator, unit)
        return
      }
    }
    return nil
  }
}
