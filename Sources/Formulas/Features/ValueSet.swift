/// A set of numbers made of intervals and single numbers: the values that a function takes.
public struct ValueSet: Sendable, Equatable {
  /// All numbers between two ends, each of which may belong to it.
  public struct Part: Sendable, Equatable {
    public var low: Double
    public var high: Double
    /// Whether the lower end is taken.
    public var hasLow: Bool
    /// Whether the upper end is taken.
    public var hasHigh: Bool

    public init(_ low: Double, _ high: Double, hasLow: Bool, hasHigh: Bool) {
      self.low = low
      self.high = high
      self.hasLow = hasLow
      self.hasHigh = hasHigh
    }

    /// A single number.
    public init(_ value: Double) { self.init(value, value, hasLow: true, hasHigh: true) }
  }

  /// The parts in rising order, none of which touches another.
  public private(set) var parts: [Part]

  /// The union of parts, which may overlap.
  public init(_ parts: [Part]) {
    self.parts = []
    let usable = parts.filter { !$0.low.isNaN && !$0.high.isNaN }
    for part in usable.sorted(by: { ($0.low, $0.hasLow ? 0 : 1) < ($1.low, $1.hasLow ? 0 : 1) }) {
      guard var last = self.parts.last, Self.touch(last, part) else {
        self.parts.append(part)
        continue
      }
      if part.high > last.high {
        (last.high, last.hasHigh) = (part.high, part.hasHigh)
      } else if part.high == last.high {
        last.hasHigh = last.hasHigh || part.hasHigh
      }
      if part.low == last.low { last.hasLow = last.hasLow || part.hasLow }
      self.parts[self.parts.count - 1] = last
    }
  }

  private static func touch(_ a: Part, _ b: Part) -> Bool {
    b.low < a.high || (b.low == a.high && (a.hasHigh || b.hasLow))
  }

  /// The greatest lower bound, −∞ where there is none; NaN for a set without numbers.
  public var low: Double { parts.first?.low ?? .nan }
  /// The least upper bound.
  public var high: Double { parts.last?.high ?? .nan }
  /// Whether the greatest lower bound is a value.
  public var hasLow: Bool { parts.first?.hasLow ?? false }
  /// Whether the least upper bound is a value.
  public var hasHigh: Bool { parts.last?.hasHigh ?? false }
}
