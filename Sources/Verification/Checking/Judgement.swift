import Activations
import Arithmetic

/// What is said of one witness for one order, over all points.
public struct Judgement: Sendable, Equatable {
  /// The order of the derivative; 0 is the function.
  public var order: Int
  /// The witness.
  public var witness: Witness
  /// Whether it decides; with a derivative to be judged our own witnesses are shown beside it.
  public var isDecisive: Bool
  /// How many points there are of each kind.
  public var counts = AgreementCounts()
  /// The number of points where the error was measured: those with a true value, no corners.
  public var measured = 0
  /// How many of these are within half an ulp of the truth, as the correctly rounded one is.
  public var correctlyRounded = 0
  /// How many of these are within 1, 2 and 4 ulps of the truth.
  public var within = [1: 0, 2: 0, 4: 0]
  /// The point of greatest error, or nil for none.
  public var worst: Reading?
  /// The worst point that disagrees, or nil.
  public var disagreement: Reading?
  /// The hull of the points that disagree.
  public var extent: ClosedRange<Double>?
  /// The first point without a number where the truth is one, or nil.
  public var missing: Reading?
  /// The number of points where the result is zero and the truth is not.
  public var zeros = 0
  /// The number of points where the result is infinite and the truth is not.
  public var infinities = 0
  /// Where the truth is a normal number and the result is zero, infinite or none.
  public var lost = Lost()
  /// The same by sign and decade of x, by rising x; none where no format was gone through.
  public var segments: [Segment] = []

  /// A result at a point with its error.
  public struct Reading: Sendable, Equatable {
    /// The point.
    public var x: Double
    /// The result.
    public var value: Double
    /// The true value, rounded to `Double`.
    public var truth: Double
    /// The error's magnitude in ulps of the truth.
    public var ulps: Double
  }

  /// The share of the points measured that are within some ulps of the truth.
  public func share(within ulps: Int) -> Double {
    measured == 0 ? 0 : Double(within[ulps] ?? 0) / Double(measured)
  }

  /// The share of the points measured that are within half an ulp of the truth.
  public var correctlyRoundedShare: Double {
    measured == 0 ? 0 : Double(correctlyRounded) / Double(measured)
  }

  /// Whether something is wrong.
  public func fails(accuracy: Double?) -> Bool {
    if counts[.disagrees] > 0 { return true }
    guard let accuracy else { return false }
    return counts[.missing] > 0 || (worst?.ulps ?? 0) > accuracy
  }
}

extension Judgement {
  /// Nothing yet of one who testifies.
  init(_ testimony: Testimony, isDecisive: Bool) {
    order = testimony.order
    witness = testimony.witness
    self.isDecisive = isDecisive
  }

  /// Holds results against the truths at points in rising order.
  ///
  /// - Parameter isStrict: Whether each error counts in ulps of its truth, and by segments of x, as where
  ///   numbers of a format are gone through; else next to a root in what an ulp of x changes.
  mutating func add(
    _ judge: Judge, points: [Double], results: [Double], truths: [TrueNumber], isStrict: Bool
  ) {
    let format = judge.format
    var segment = isStrict ? points.first.map { Segment(at: $0) } : nil
    for (index, x) in points.enumerated() {
      if let old = segment, !old.contains(x) {
        append(old)
        segment = Segment(at: x)
      }
      let (result, truth) = (results[index], truths[index])
      let agreement = judge.agreement(of: result, with: truth, at: x)
      counts[agreement] += 1
      let unit =
        isStrict || agreement == .undefined ? 0 : truths.unit(at: index, points, format)
      let isFlushed = judge.isFlushed(result, truth)
      let ulps = isFlushed ? 0 : truth.ulps(of: result, in: format, unit: unit).magnitude
      let reading = Reading(x: x, value: result, truth: truth.nearest, ulps: ulps)
      switch agreement {
      case .undefined, .kink, .jump: continue
      case .missing:
        if missing == nil { missing = reading }
        lost.note(reading, format)
        continue
      case .disagrees: note(disagreement: reading)
      case .agrees, .rounding: break
      }
      lost.note(reading, format)
      guard truth.isFinite, !result.isNaN else { continue }
      measure(reading, format, isFlushed: isFlushed)
      segment?.note(reading)
    }
    if let segment { append(segment) }
  }

  private mutating func append(_ segment: Segment) {
    if segment.measured > 0 { segments.merge(segment) }
  }

  /// Adds what was found at other points.
  mutating func merge(_ other: Judgement) {
    for kind in Agreement.allCases { counts[kind] += other.counts[kind] }
    measured += other.measured
    correctlyRounded += other.correctlyRounded
    for (limit, count) in other.within { within[limit, default: 0] += count }
    if let found = other.worst, worst.map({ found.isWorse(than: $0) }) ?? true { worst = found }
    if let found = other.disagreement, let range = other.extent {
      note(disagreement: found)
      extent = extent.map {
        min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound)
      }
    }
    if let found = other.missing, missing.map({ found.x < $0.x }) ?? true { missing = found }
    zeros += other.zeros
    infinities += other.infinities
    lost.merge(other.lost)
    for segment in other.segments { segments.merge(segment) }
  }

  private mutating func note(disagreement reading: Reading) {
    extent =
      extent.map { min($0.lowerBound, reading.x)...max($0.upperBound, reading.x) }
      ?? reading.x...reading.x
    func weight(_ reading: Reading) -> Double {
      reading.ulps.isNaN || reading.value.isNaN ? .infinity : reading.ulps
    }
    // Where it is plainest: in proportion, and of equals the point nearest to 0.
    guard let old = disagreement else {
      disagreement = reading
      return
    }
    let (new, before) = (weight(reading), weight(old))
    if new > before * 1.01 || (new >= before * 0.99 && reading.x.magnitude < old.x.magnitude) {
      disagreement = reading
    }
  }

  private mutating func measure(_ reading: Reading, _ format: Format, isFlushed: Bool) {
    measured += 1
    if reading.ulps <= 0.5 { correctlyRounded += 1 }
    for limit in [1, 2, 4] where reading.ulps <= Double(limit) { within[limit, default: 0] += 1 }
    let rounded = format.nearest(to: reading.truth)
    if reading.value == 0 && rounded != 0 && !isFlushed { zeros += 1 }
    if reading.value.isInfinite && rounded.isFinite { infinities += 1 }
    if worst.map({ reading.isWorse(than: $0) }) ?? (reading.ulps > 0) { worst = reading }
  }
}

extension Judgement.Reading {
  /// What is compared to find the worst: a zero in place of a number is the same loss everywhere.
  private var loss: Double { value == 0 && ulps > 0x1p52 ? 0x1p53 : ulps }

  /// Whether it is farther off than another, or as far and nearer to 0.
  func isWorse(than other: Self) -> Bool {
    loss > other.loss || (loss == other.loss && x.magnitude < other.x.magnitude)
  }
}

extension [TrueNumber] {
  /// The least unit of errors at a point: next to a root the truth has fewer digits than x gives it, and
  /// an error counts in what one ulp of x changes.
  func unit(at index: Int, _ points: [Double], _ format: Format) -> Double {
    let sign = self[index].nearest.sign
    let near = Swift.max(0, index - 3)...Swift.min(count - 1, index + 3)
    guard near.contains(where: { self[$0].nearest.sign != sign || self[$0].nearest == 0 }) else {
      return 0
    }
    let (low, high) = (Swift.max(0, index - 1), Swift.min(count - 1, index + 1))
    let slope = (self[high].nearest - self[low].nearest) / (points[high] - points[low])
    return slope.isFinite ? slope.magnitude * format.ulp(of: points[index]) : 0
  }
}
