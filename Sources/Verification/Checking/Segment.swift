/// How good the results are over one decade of x of one sign.
public struct Segment: Sendable, Equatable {
  /// Whether x is below 0.
  public let isNegative: Bool
  /// The decade: |x| from 10ᵈ on, below 10ᵈ⁺¹; that of 0 is that of the least number.
  public let decade: Int
  /// The number of points where the error was measured.
  public private(set) var measured = 0
  /// How many of these are within half an ulp.
  public private(set) var correctlyRounded = 0
  /// How many of these are within 1 ulp.
  public private(set) var withinOne = 0
  /// The point of greatest error, or nil for none.
  public private(set) var worst: Judgement.Reading?

  // Magnitudes from `low` on and below `high`.
  private let low: Double
  private let high: Double

  /// The least decade with numbers in it.
  private static let least = -324
  private static let powers: [Double] = (least...309).map { Double("1e\($0)") ?? .infinity }

  init(at x: Double) {
    isNegative = x.sign == .minus
    let powers = Self.powers
    // The last power that is not above; from the binary exponent, which is off by one at most.
    let guess = x == 0 ? 0 : Int((Double(x.exponent) * 0.30103).rounded(.down)) - Self.least
    var index = max(0, min(powers.count - 2, guess))
    while index > 0, powers[index] > x.magnitude { index -= 1 }
    while index < powers.count - 2, powers[index + 1] <= x.magnitude { index += 1 }
    decade = index + Self.least
    low = index == 0 ? 0 : powers[index]
    high = powers[index + 1]
  }

  func contains(_ x: Double) -> Bool {
    x.magnitude >= low && x.magnitude < high && (x.sign == .minus) == isNegative
  }

  mutating func note(_ reading: Judgement.Reading) {
    measured += 1
    if reading.ulps <= 0.5 { correctlyRounded += 1 }
    if reading.ulps <= 1 { withinOne += 1 }
    if worst.map({ reading.isWorse(than: $0) }) ?? (reading.ulps > 0) { worst = reading }
  }

  /// Where it stands among all, by rising x.
  private var rank: Int { (isNegative ? -1 : 1) * (decade - Self.least + 1) }

  fileprivate func isBelow(_ other: Self) -> Bool { rank < other.rank }
  fileprivate func isSame(_ other: Self) -> Bool { rank == other.rank }

  fileprivate mutating func merge(_ other: Self) {
    measured += other.measured
    correctlyRounded += other.correctlyRounded
    withinOne += other.withinOne
    if let found = other.worst, worst.map({ found.isWorse(than: $0) }) ?? true { worst = found }
  }
}

extension [Segment] {
  /// Adds a segment to its like, or in its place.
  mutating func merge(_ segment: Segment) {
    let index = firstIndex { !$0.isBelow(segment) } ?? endIndex
    if index < endIndex, self[index].isSame(segment) {
      self[index].merge(segment)
    } else {
      insert(segment, at: index)
    }
  }
}
