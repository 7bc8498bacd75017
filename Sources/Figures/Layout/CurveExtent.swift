/// What a curve reaches over its axis: its true extremes, and where it has none because of a pole.
struct CurveExtent {
  /// The least and the greatest value that a range must hold; nil for a curve without values.
  var range: ClosedRange<Double>?
  /// Whether the curve goes on without end to above, and to below.
  var (risesToPole, fallsToPole) = (false, false)

  /// Whether the curve goes on without end.
  var hasPole: Bool { risesToPole || fallsToPole }

  /// How much closer each look at a candidate is than the one before.
  private static let magnification = 4.0
  /// The looks at each candidate, the last of them 10⁸ times closer than the first.
  private static let looks = 14

  /// Finds the extremes of a curve, and adds to the seeds the points where they are.
  init(of curve: Curve, _ seeds: inout CurveSeeds) {
    var values: [Double] = []
    var inner: [Double] = []
    for index in seeds.pieces.indices {
      let piece = seeds.pieces[index]
      var found: [CurveSeeds.Sample] = []
      for (place, sign) in Self.candidates(piece) {
        var (top, isPole) = Self.climb(curve, piece, from: place, sign)
        isPole = isPole || Self.isWildEnd(curve, piece, place)
        if isPole {
          if sign > 0 { risesToPole = true } else { fallsToPole = true }
        } else {
          found.append(top)
        }
      }
      inner += piece.dropFirst().dropLast().map(\.value).filter(\.isFinite)
      values += found.map(\.value)
      seeds.insert(found, into: index)
    }
    values += seeds.breaks.map(\.value)
    range = Self.range(of: values)
    guard risesToPole || fallsToPole else {
      // A piece without an extreme of its own is constant.
      range = Self.range(of: values + inner)
      return
    }
    range = cut(inner.sorted(), keeping: range)
  }

  private static func range(of values: [Double]) -> ClosedRange<Double>? {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    return low...high
  }

  /// What is shown of a curve with poles: most of its values, symmetric about 0 where it goes both ways.
  private func cut(_ sorted: [Double], keeping range: ClosedRange<Double>?) -> ClosedRange<Double>?
  {
    guard let first = sorted.first, let last = sorted.last else { return range }
    let eighth = sorted.count / 8
    let (low, high) = (sorted[eighth], sorted[sorted.count - 1 - eighth])
    let room = 0.3 * (high - low)
    if risesToPole && fallsToPole {
      let reach = max(-low, high) + room
      return low < 0 && high > 0 ? -reach...reach : low - room...high + room
    }
    // The end without a pole has a true extreme, which a few wild values cannot hide.
    return risesToPole
      ? min(first, range?.lowerBound ?? first)...max(high + room, first)
      : min(low - room, last)...max(last, range?.upperBound ?? last)
  }

  /// The places of a piece where it may have its greatest (+1) and least (−1) values: both ends and the
  /// most extreme turns.
  private static func candidates(_ piece: [CurveSeeds.Sample]) -> [(place: Int, sign: Double)] {
    var result: [(place: Int, sign: Double)] = []
    for sign in [1.0, -1] {
      var turns: [Int] = []
      for place in piece.indices {
        func value(_ place: Int) -> Double {
          guard piece.indices.contains(place) else { return -.infinity }
          let value = sign * piece[place].value
          return value == value ? value : -.infinity
        }
        let own = value(place)
        let isEnd = place == 0 || place == piece.count - 1
        guard own > -.infinity, own >= value(place - 1), own >= value(place + 1),
          isEnd || own > value(place - 1) || own > value(place + 1)
        else { continue }
        turns.append(place)
      }
      turns.sort { sign * piece[$0].value > sign * piece[$1].value }
      result += turns.prefix(4).map { ($0, sign) }
    }
    return result
  }

  /// Looks closer and closer at a turn of a piece for its top.
  private static func climb(
    _ curve: Curve, _ piece: [CurveSeeds.Sample], from place: Int, _ sign: Double
  ) -> (top: CurveSeeds.Sample, isPole: Bool) {
    var top = piece[place]
    guard top.value.isFinite else { return (top, true) }
    let isEnd = place == 0 || place == piece.count - 1
    var (low, high) = (piece[max(place - 1, 0)].x, piece[min(place + 1, piece.count - 1)].x)
    let ends = low...max(low, high)
    // What the last few looks found: a single one may miss the way up beside a pole.
    var found = [top.value]
    for _ in 0..<looks {
      let step = (high - low) / (2 * magnification)
      guard step > 1e-15 * max(low.magnitude, high.magnitude) else { break }
      let xs = (1..<Int(2 * magnification)).map { low + step * Double($0) }
      for (x, value) in zip(xs, curve.values(at: xs)) where sign * value > sign * top.value {
        top = CurveSeeds.Sample(x: x, value: value)
      }
      if top.value.isInfinite { return (top, true) }
      found.append(top.value)
      if isEnd, found[0] == top.value { return (top, false) }
      // A first look may have fallen beside a needle.
      let before = found[max(0, found.count - 4)]
      if found.count > 3, (top.value - before).magnitude <= 1e-6 * top.value.magnitude {
        return (top, false)
      }
      (low, high) = (max(ends.lowerBound, top.x - step), min(ends.upperBound, top.x + step))
    }
    let before = found[max(0, found.count - 5)]
    return (top, (top.value - before).magnitude > 1e-2 * top.value.magnitude)
  }

  /// Whether a piece's end lies far out because the curve goes on without end there.
  private static func isWildEnd(
    _ curve: Curve, _ piece: [CurveSeeds.Sample], _ place: Int
  ) -> Bool {
    guard piece.count > 3, place == 0 || place == piece.count - 1 else { return false }
    let neighbour = piece[place == 0 ? 1 : place - 1]
    let inner = piece.dropFirst().dropLast().map(\.value).filter(\.isFinite)
    let span = (inner.max() ?? 0) - (inner.min() ?? 0)
    guard (piece[place].value - neighbour.value).magnitude > span, span > 0 else { return false }
    let (end, width) = (piece[place].x, neighbour.x - piece[place].x)
    var distance = width
    let xs = (0..<looks).map { _ in
      distance /= magnification
      return end + distance
    }
    let values = curve.values(at: xs)
    return (values[looks - 1] - values[looks - 2]).magnitude > 1e-3 * values[looks - 1].magnitude
  }
}

extension CurveSeeds {
  /// Puts points into a piece in their order; those already there are left out.
  mutating func insert(_ samples: [Sample], into piece: Int) {
    for sample in samples {
      var place = pieces[piece].count
      while place > 0, pieces[piece][place - 1].x > sample.x { place -= 1 }
      if place > 0, pieces[piece][place - 1].x == sample.x { continue }
      pieces[piece].insert(sample, at: place)
    }
  }
}
