/// Numbers as reports write them.
enum Numbers {
  /// A number in few significant digits: `1.23e-15`, `0.0469`, `21854`, `8.79e+15`.
  static func brief(_ x: Double, digits: Int = 3) -> String {
    guard x.isFinite, x != 0 else { return text(x) }
    var exponent = Int(Double.log10(x.magnitude).rounded(.down))
    var mantissa = (scale(x.magnitude, by: digits - 1 - exponent)).rounded()
    if mantissa >= .pow(10, digits) {
      mantissa /= 10
      exponent += 1
    }
    let sign = x < 0 ? "-" : ""
    let shortened = "\(Int(mantissa))e\(exponent - digits + 1)"
    if (-4..<6).contains(exponent), let rounded = Double(shortened) {
      return sign + text(rounded)
    }
    // Not through a Double: the greatest numbers round up to infinity.
    var all = String(Int(mantissa))
    while all.last == "0" { all.removeLast() }
    let fraction = all.count > 1 ? "." + all.dropFirst() : ""
    return sign + all.prefix(1) + fraction + (exponent < 0 ? "e-" : "e+") + "\(abs(exponent))"
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

  /// A count of ulps: `21,854`, `9.22e+18` where it is too great to be read, `1.4` where it is a fraction.
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
