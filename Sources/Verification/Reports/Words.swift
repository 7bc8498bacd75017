import Tables

/// The words and numbers that every format of a report has in common.
enum Words {
  /// `f`, `f′`, `f″`, as tables have it.
  static func order(_ order: Int) -> String {
    switch order {
    case 0: "f"
    case 2: "f″"
    case 3: "f‴"
    default: "f" + String(repeating: "′", count: order)
    }
  }

  /// A number with all its digits: `2`, `1e-08`.
  static func number(_ x: Double) -> String { NumberText.plain(x, style: .padded) }

  /// A number with few digits: `1.1e-16`.
  static func brief(_ x: Double) -> String { NumberText.brief(x, digits: 6) }

  /// A place with as many digits as a person reads, all where it has few: `36.7`.
  static func place(_ x: Double) -> String {
    let plain = NumberText.plain(x)
    return plain.count <= 8 ? plain : NumberText.brief(x, digits: 7)
  }

  /// A count of ulps: `0.5`, `3.1`, `21,854`, `8.8e15`; `∞` for an infinity in place of a number.
  static func ulps(_ n: Double) -> String {
    if n.isInfinite { return "∞" }
    if n >= 1e6 || n.isNaN {
      let text = NumberText.brief(n, digits: 2)
      return text.replacing("e+", with: "e")
    }
    if n >= 99.95 { return NumberText.grouped(Int(n.rounded())) }
    return NumberText.brief((n * 10).rounded() / 10)
  }

  /// A share: `100%`, `99.8%`, `0.3%`.
  static func share(_ share: Double) -> String {
    let tenths = (share * 1000).rounded(.down) / 10
    return NumberText.plain(tenths) + "%"
  }

  /// A count with its noun: `1 point`, `2,001 points`.
  static func count(_ n: Int, _ noun: String) -> String {
    "\(NumberText.grouped(n)) \(noun)\(n == 1 ? "" : "s")"
  }
}
