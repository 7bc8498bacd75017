extension Format {
  /// The bits of a significand without the hidden one.
  private var fractionBits: Int { significandBits - 1 }

  /// How many finite numbers there are above zero.
  public var positiveCount: Int {
    (greatestExponent - leastExponent - significandBits + 3) << fractionBits - 1
  }

  /// The number without a sign at a place: 0 at 0, the least subnormal number at 1, and so on; the place
  /// is the number's bit pattern.
  public func magnitude(at place: Int) -> Double {
    let (fraction, exponent) = (place & (1 << fractionBits - 1), place >> fractionBits)
    let hidden = exponent == 0 ? 0 : 1 << fractionBits
    return Double(
      sign: .plus, exponent: leastExponent + max(0, exponent - 1),
      significand: Double(fraction + hidden))
  }

  /// The place of a finite number of this format among the magnitudes.
  public func place(of value: Double) -> Int {
    let unit = ulp(of: value)
    // The hidden bit adds one to the exponent's field.
    let exponent = Int(unit.exponent) - leastExponent
    return exponent << fractionBits + Int(value.magnitude / unit)
  }

  /// Whether a number is one of this format: finite and without more digits than it has.
  public func contains(_ value: Double) -> Bool { value.isFinite && nearest(to: value) == value }

  /// The least number above zero with all its bits.
  public var leastNormal: Double { magnitude(at: 1 << fractionBits) }

  /// Every finite number in rising order, both zeros among them.
  public var finiteNumbers: FiniteNumbers { FiniteNumbers(of: self) }
}

/// Every finite number of a format, in rising order: from the least to −0, and from 0 to the greatest.
///
/// Half has 63,488 of them, bfloat16 65,280, float 4,278,190,080.
public struct FiniteNumbers: RandomAccessCollection, Sendable {
  /// The format.
  public let format: Format
  private let half: Int

  init(of format: Format) {
    self.format = format
    half = format.positiveCount + 1
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { 2 * half }

  public subscript(index: Int) -> Double {
    index < half
      ? -format.magnitude(at: half - 1 - index) : format.magnitude(at: index - half)
  }

  /// The index of the first number that is not below another.
  public func firstIndex(from low: Double) -> Int {
    var (below, above) = (0, endIndex)
    while below < above {
      let middle = (below + above) / 2
      if self[middle] < low { below = middle + 1 } else { above = middle }
    }
    return below
  }
}
