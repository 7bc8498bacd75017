import Tables

/// The words and numbers that every format of a report has in common.
enum Words {
  /// `f`, `f′`, `f″`, as tables have it.
  static func order(_ order: Int) -> String {
    order == 0 ? "f" : "f" + String(repeating: "′", count: order)
  }

  /// A number with all its digits: `2`, `1e-08`.
  static func number(_ x: Double) -> String { NumberText.plain(x, style: .padded) }

  /// A number with all its digits, seen to be one that may have a fraction: `2.0`, `1e-08`.
  static func real(_ x: Double) -> String { NumberText.plain(x, style: .swift) }

  /// A count of ulps: `21,854`, `9.22e+18` where it is too great to be read, `1.4` where it is a fraction.
  static func ulps(_ n: Double) -> String {
    if n >= 1e9 || n.isNaN || n < 100 { return NumberText.brief(n) }
    return NumberText.grouped(Int(n.rounded()))
  }
}
