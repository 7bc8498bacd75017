import Arithmetic

/// Where a truth is a normal number of the format and the result is none.
public struct Lost: Sendable, Equatable {
  /// Where the result is zero.
  public var zeros = Places()
  /// Where the result is infinite.
  public var infinities = Places()
  /// Where the result is no number.
  public var nans = Places()

  /// How many points, and from where to where.
  public struct Places: Sendable, Equatable {
    /// How many.
    public var count = 0
    /// The least and the greatest of them, or nil.
    public var extent: ClosedRange<Double>?

    mutating func note(_ x: Double) { merge(Places(count: 1, extent: x...x)) }

    mutating func merge(_ other: Self) {
      count += other.count
      guard let range = other.extent else { return }
      extent =
        extent.map { min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound) }
        ?? range
    }
  }

  mutating func note(_ reading: Judgement.Reading, _ format: Format) {
    guard !(reading.value.isFinite && reading.value != 0) else { return }
    let size = format.nearest(to: reading.truth).magnitude
    guard size >= format.leastNormal, size.isFinite else { return }
    if reading.value.isNaN {
      nans.note(reading.x)
    } else if reading.value == 0 {
      zeros.note(reading.x)
    } else {
      infinities.note(reading.x)
    }
  }

  mutating func merge(_ other: Self) {
    zeros.merge(other.zeros)
    infinities.merge(other.infinities)
    nans.merge(other.nans)
  }
}
