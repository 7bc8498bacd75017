/// Numbers as reports write them.
enum Numbers {
  /// A number in few significant digits: `1.23e-15`, `0.0469`, `21854`.
  static func brief(_ x: Double, digits: Int = 3) -> String {
    guard x.isFinite, x != 0 else { return text(x) }
    let exponent = Int(Double.log10(x.magnitude).rounded(.down))
    // Through a decimal text, for 10^exponent is not exact and may underflow.
    let shift = exponent - digits + 1
    let scaled = scale(x.magnitude, by: -shift).rounded()
    guard let rounded = Double("\(Int(scaled))e\(shift)") else { return text(x) }
    return text(x < 0 ? -rounded : rounded)
  }

  /// A number as the shortest decimal that reads back to it, with no `.0` at a whole one.
  static func text(_ x: Double) -> String {
    let description = exact(x)
    return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// A number as the shortest decimal that reads back to it; `inf`, `-inf`, `nan`.
  static func exact(_ x: Double) -> String {
    // A NaN's sign means nothing, but `description` shows it.
    x.isNaN ? "nan" : x.description
  }

  /// An integer with its thousands parted: `21,854`.
  static func grouped(_ n: some BinaryInteger) -> String {
    let digits = Array(String(n))
    return digits.indices.reduce(into: "") { result, index in
      if index > 0 && (digits.count - index).isMultiple(of: 3) && digits[index - 1] != "-" {
        result.append(",")
      }
      result.append(digits[index])
    }
  }

  /// A count of ulps: `21,854`, `9.22e18` where it is too great to be read, `1.4` where it is a fraction.
  static func ulps(_ n: Double) -> String {
    if n >= 1e9 || n.isNaN { return brief(n) }
    return n < 100 ? brief(n) : grouped(Int(n.rounded()))
  }

  private static func scale(_ x: Double, by exponent: Int) -> Double {
    // In two steps: 10³¹⁰ alone would overflow.
    let half = exponent / 2
    return x * .pow(10, Double(half)) * .pow(10, Double(exponent - half))
  }
}
