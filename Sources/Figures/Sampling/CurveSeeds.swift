/// The first, coarse look at a curve: where it is split, and values enough to choose a range.
struct CurveSeeds {
  /// A point of the graph.
  struct Sample {
    var x: Double
    var value: Double
  }

  /// The graph at a breakpoint: the limits from both sides, and the value.
  struct Break {
    var x: Double
    var left: Double?
    var value: Double
    var right: Double?
  }

  /// The points of each piece, from one-sided limit to one-sided limit.
  var pieces: [[Sample]] = []
  /// The breakpoints within the domain.
  var breaks: [Break] = []

  /// Looks at a curve over an axis.
  ///
  /// - Parameters:
  ///   - curve: The curve.
  ///   - axis: The x axis.
  ///   - count: The number of intervals over the axis.
  init(_ curve: Curve, over axis: AxisMap, count: Int = 48) {
    let low = max(axis.range.lowerBound, curve.domain?.lowerBound ?? -.infinity)
    let high = min(axis.range.upperBound, curve.domain?.upperBound ?? .infinity)
    guard low < high else { return }
    let inner = Set(curve.breakpoints.filter { low <= $0 && $0 <= high }).sorted()
    let bounds = [low] + inner.filter { low < $0 && $0 < high } + [high]
    let delta = (high - low) * 1e-9

    var xs: [Double] = []
    var ends: [Int] = []
    for (from, to) in zip(bounds, bounds.dropFirst()) {
      let isSplit = (from: from != low || inner.first == low, to: to != high || inner.last == high)
      // The limit is read off beside the breakpoint and checked a little further in.
      xs += isSplit.from ? [from.nextUp, from + delta, from + 16 * delta] : [from, from, from]
      let (start, end) = (axis.share(of: from), axis.share(of: to))
      let parts = max(8, Int((Double(count) * (end - start)).rounded(.up)))
      var places: [Double] = []
      for index in 1..<parts {
        // Uneven steps, so that no oscillation can keep in step with them.
        let jitter = 0.35 * ((Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1))
        let x = axis.value(at: start + (end - start) * (Double(index) - jitter) / Double(parts))
        places.append(min(max(x, from.nextUp), to.nextDown))
      }
      let known = curve.features.filter { from < $0 && $0 < to }
      if !known.isEmpty {
        places += known
        places.sort()
      }
      xs += places
      xs += isSplit.to ? [to - 16 * delta, to - delta, to.nextDown] : [to, to, to]
      ends.append(xs.count)
    }
    xs += inner
    let values = curve.values(at: xs)

    var begin = 0
    for end in ends {
      var piece: [Sample] = []
      piece.reserveCapacity(end - begin - 4)
      piece.append(
        Sample(x: xs[begin], value: Self.limit(values[begin], values[begin + 1], values[begin + 2]))
      )
      for place in begin + 3..<end - 3 { piece.append(Sample(x: xs[place], value: values[place])) }
      piece.append(
        Sample(x: xs[end - 1], value: Self.limit(values[end - 1], values[end - 2], values[end - 3]))
      )
      pieces.append(piece)
      begin = end
    }
    for (index, x) in inner.enumerated() {
      let piece = bounds.firstIndex(of: x) ?? 0
      breaks.append(
        Break(
          x: x, left: piece > 0 ? pieces[piece - 1].last?.value : nil,
          value: values[begin + index],
          right: piece < pieces.count ? pieces[piece].first?.value : nil))
    }
  }

  /// The limit at an end, given the values one ulp, δ and 16 δ away.
  ///
  /// One ulp beside a breakpoint a formula may cancel to nonsense, as (eˣ − 1)/x does at 5e-324;
  /// a value that differs from its neighbours far more than they do from each other is not a limit.
  private static func limit(_ nearest: Double, _ near: Double, _ far: Double) -> Double {
    guard near.isFinite, far.isFinite else { return nearest }
    guard nearest.isFinite else { return near }
    let scale = max(nearest.magnitude, near.magnitude)
    return (nearest - near).magnitude > 64 * (near - far).magnitude + 1e-6 * scale ? near : nearest
  }
}

extension Curve {
  /// The values at many points, by `batch` where it exists and keeps its promise.
  func values(at xs: [Double]) -> [Double] {
    if let batch {
      let values = batch(xs)
      if values.count == xs.count { return values }
    }
    return xs.map(function)
  }
}

extension AxisMap {
  /// The share of the axis, 0 at the lower end, at which a value within the range lies.
  func share(of value: Double) -> Double { (self(value) - start) / length }
}
