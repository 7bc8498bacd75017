internal import Arithmetic

extension Shape {
  /// What is at one end of a segment.
  struct SegmentEnd {
    /// The value or its limit.
    var value: Double
    /// The derivative or its limit.
    var slope: Double
    /// Whether the value is taken.
    var isTaken: Bool
  }

  /// A segment with its ends.
  struct Stretch {
    let segment: Segment
    let low: SegmentEnd
    let high: SegmentEnd
  }

  /// All segments with their ends: `joints` lie between the pieces, `ends` beyond them.
  ///
  /// - Parameter isRange: Whether the first and the last end are those of a range that was asked about, so
  ///   that their values count, and not only how far was searched.
  func stretches(
    _ joints: [Joint], _ ends: (left: EndBehavior?, right: EndBehavior?), isRange: Bool
  ) -> [Stretch] {
    pieces.enumerated().flatMap { index, shape -> [Stretch] in
      let before = index > 0 && index <= joints.count ? joints[index - 1] : nil
      let after = index < joints.count ? joints[index] : nil
      return shape.segments.enumerated().map { place, segment in
        let isFirst = place == 0
        let isLast = place == shape.segments.count - 1
        return Stretch(
          segment: segment,
          low: isFirst
            ? Self.end(segment, segment.low, before, ends.left, isRange, isRightOf: true)
            : Self.inner(segment, segment.low),
          high: isLast
            ? Self.end(segment, segment.high, after, ends.right, isRange, isRightOf: false)
            : Self.inner(segment, segment.high))
      }
    }
  }

  private static func end(
    _ segment: Segment, _ place: Place, _ joint: Joint?, _ end: EndBehavior?, _ isRange: Bool,
    isRightOf: Bool
  ) -> SegmentEnd {
    if place.x.isInfinite {
      guard let end else { return SegmentEnd(value: .nan, slope: .nan, isTaken: false) }
      return SegmentEnd(value: end.limit, slope: end.slope, isTaken: segment.slope == 0)
    }
    guard let joint, joint.place.x == place.x else {
      var reached = inner(segment, place)
      reached.isTaken = isRange || segment.slope == 0
      return reached
    }
    let side = isRightOf ? joint.right : joint.left
    return SegmentEnd(
      value: side.value, slope: side.slope,
      isTaken: side.value.isFinite && (joint.value == side.value || segment.slope == 0))
  }

  private static func inner(_ segment: Segment, _ place: Place) -> SegmentEnd {
    let germ = segment.function.germ(at: place.wide)
    return SegmentEnd(value: germ.value(near: place), slope: germ.f1.nearest, isTaken: true)
  }
}

extension [Shape.Stretch] {
  /// The set of all values, those at the joints themselves among them.
  func values(_ joints: [Joint]) -> ValueSet {
    let parts = compactMap { stretch -> ValueSet.Part? in
      let (a, b) = (stretch.low, stretch.high)
      if a.value.isNaN || b.value.isNaN {
        return (a.value.isNaN ? b.value.isNaN ? nil : b : a).map {
          ValueSet.Part($0.value, $0.value, hasLow: $0.isTaken, hasHigh: $0.isTaken)
        }
      }
      return a.value <= b.value
        ? ValueSet.Part(a.value, b.value, hasLow: a.isTaken, hasHigh: b.isTaken)
        : ValueSet.Part(b.value, a.value, hasLow: b.isTaken, hasHigh: a.isTaken)
    }
    return ValueSet(
      parts.filter { $0.low < $0.high || $0.hasLow }
        + joints.map(\.value).filter(\.isFinite).map { ValueSet.Part($0) })
  }

  /// The least upper bound of |f′|, ∞ where there is none.
  func greatestSlope(_ joints: [Joint]) -> Double {
    if joints.contains(where: { $0.smoothness == 0 && !$0.isEnd }) { return .infinity }
    let slopes = flatMap { [$0.low.slope.magnitude, $0.high.slope.magnitude] }
    return slopes.filter { !$0.isNaN }.max() ?? .nan
  }
}
