extension Format {
  /// The number of this format nearest to a wide number; of two as near, the even one.
  func nearest<Number: WideNumber>(to number: Number) -> Double {
    if number.isZero { return number.isNegative ? -0.0 : 0 }
    let size = nearestMagnitude(to: number)
    return number.isNegative ? -size : size
  }

  private func nearestMagnitude<Number: WideNumber>(to number: Number) -> Double {
    if number.top > Number.Exponent(greatestExponent + 1) { return .infinity }
    if number.top < Number.Exponent(leastExponent - 1) { return 0 }
    let (significand, unit, isCut) = number.leadingBits
    let exponent = unit.clamped
    // The last place that the format has here, as a place of the 64 leading bits.
    let places = Swift.max(64 - significandBits, leastExponent - exponent)
    if places > 64 { return 0 }
    let kept = places == 64 ? 0 : significand >> places
    let rest = places == 64 ? significand : significand & ((1 << places) - 1)
    let half: UInt64 = 1 << (places - 1)
    let isUp = rest > half || (rest == half && (isCut || kept & 1 == 1))
    let rounded = kept + (isUp ? 1 : 0)
    let result = Self.scaled(Double(rounded), by: exponent + places)
    return result > greatestFinite ? .infinity : result
  }

  /// A whole number of at most 53 bits times a power of two that the result, if a double, is exact with.
  private static func scaled(_ value: Double, by power: Int) -> Double {
    // In two steps, for the power alone may be out of range.
    let first = Swift.max(-1000, Swift.min(900, power))
    return value * powerOfTwo(first) * powerOfTwo(power - first)
  }
}

extension Bounded {
  /// The number of a format nearest to the exact result, if the bound leaves only one.
  ///
  /// Zero has the sign of what was rounded to it; where that is unknown, plus.
  public func rounded(to format: Format) -> Double? {
    switch kind {
    case .unknown: return nil
    case .undefined: return .nan
    case .infinite: return number.isNegative ? -.infinity : .infinity
    case .finite: break
    }
    let middle = format.nearest(to: number)
    if error == 0 { return middle }
    // Added to a number, it is cut by less than three units; added to zero it is exact.
    let width = Number(bound: number.isZero ? error : error + 3).scaled(by: number.unit)
    let low = format.nearest(to: Number.sum(number, -width).0)
    let high = format.nearest(to: Number.sum(number, width).0)
    // So near to the middle of two numbers that it is that, by an identity: then it is the even one.
    if low != high, !number.isZero, error < Self.ulps.scaled(by: -300) {
      // The greatest number is odd, and infinity the even one beyond it.
      return low.isInfinite || format.place(of: low).isMultiple(of: 2) ? low : high
    }
    return low == high ? (low == 0 && low.sign != high.sign ? 0 : middle) : nil
  }
}
