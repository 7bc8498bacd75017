/// A small generator of random numbers with a seed: the same seed gives the same numbers everywhere.
///
/// Steele, Lea & Flood 2014, Fast Splittable Pseudorandom Number Generators, OOPSLA: a counter with an
/// odd increment, passed through a finaliser that mixes its bits. It passes BigCrush, and 0 is a
/// seed as good as any other.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator with a seed.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }

  /// A number uniform in a range, from the upper 53 bits.
  ///
  /// `Double.random(in:using:)` does not promise the same numbers in every version of Swift.
  public mutating func uniform(in range: ClosedRange<Double>) -> Double {
    let unit = Double(next() >> 11) * 0x1p-53
    return range.lowerBound + (range.upperBound - range.lowerBound) * unit
  }
}
