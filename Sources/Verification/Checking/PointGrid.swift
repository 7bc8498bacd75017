import Activations

/// The points at which a check looks, in rising order and without repetition.
package struct PointGrid {
  /// The points.
  let points: [Double]

  /// Points dense over a range, at every breakpoint and its neighbours, along both tails, and
  /// at the numbers where formulas break.
  ///
  /// - Parameters:
  ///   - range: Where to look densely.
  ///   - samples: The number of equally spaced points there.
  ///   - breakpoints: Where pieces meet; each adds itself, the next numbers on both sides, two
  ///     points close by and the middle of each piece.
  ///   - extra: Other places to look at, such as the numbers of a formula.
  ///   - precision: Whose neighbours; in a narrow format all points are numbers of it.
  init(
    range: ClosedRange<Double>, samples: Int, breakpoints: [Double], extra: [Double] = [],
    precision: Precision
  ) {
    var points = Self.spaced(over: range, count: samples)
    for x in breakpoints + extra {
      points += precision.neighbours(of: x)
      points += [x - 1e-3, x + 1e-3]
    }
    // A piece may be narrower than all that.
    let joints = breakpoints.sorted()
    points += zip(joints, joints.dropFirst()).map { $0 + ($1 - $0) / 2 }
    points += Self.tails
    points += Self.special
    self.points = points.map(precision.round).filter(\.isFinite).sortedWithoutRepetition()
  }

  /// Equally spaced points, the ends of the range included.
  package static func spaced(over range: ClosedRange<Double>, count: Int) -> [Double] {
    let intervals = max(count, 2) - 1
    // Divided last, for then round numbers come out round: −5…5 by 0.025 gives 3.6 and not 3.599….
    let (low, high, n) = (range.lowerBound, range.upperBound, Double(intervals))
    let mayOverflow = max(low.magnitude, high.magnitude) > .greatestFiniteMagnitude / n
    return (0...intervals).map { index in
      let i = Double(index)
      return mayOverflow ? low * ((n - i) / n) + high * (i / n) : (low * (n - i) + high * i) / n
    }
  }

  /// Both tails, log-spaced up to ±1e308 and down to ±1e-308, densest where functions bend.
  private static let tails: [Double] = {
    let tiny = [1e-308, 3.7e-200, 1.9e-100, 1e-50, 7.3e-30]
    let moderate = (-18...2).flatMap { decade($0, [1.1, 3.7]) }
    let huge = [1e3, 7.3e3, 1e5, 1e8, 3.7e12, 1e17, 1e30, 1.9e77, 1e154, 1.7e200, 1e300, 1.7e308]
    return (tiny + moderate + huge).flatMap { [-$0, $0] }
  }()

  private static func decade(_ exponent: Int, _ factors: [Double]) -> [Double] {
    factors.compactMap { factor in Double("\(factor)e\(exponent)") }
  }

  /// Where exp, expm1, log1p, erfc and tanh over- or underflow or lose their last digit.
  private static let special: [Double] = {
    var magnitudes = [
      Double.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .ulpOfOne,
      1, 0.5, 2, 5.9, 8.3, 9.98, 18.4, 19.1, 22.1, 26.5, 27.3, 36.05, 36.7, 37.5, 38.6, 88.7, 103.9,
      353.5, 372.7, 705, 709.7, 709.79, 745.1, 745.2,
    ]
    // Between the window and the far tail, where derivatives vanish.
    magnitudes += stride(from: 3.25, through: 48, by: 1.25)
    return [0] + magnitudes.flatMap { [-$0, $0] }
  }()
}

extension Activations.Precision {
  /// A point and the next numbers of this precision below and above it.
  fileprivate func neighbours(of x: Double) -> [Double] {
    let nearest = round(x)
    let step = format.ulp(of: nearest)
    return [nearest - step, nearest, nearest + step, x.nextDown, x, x.nextUp]
  }
}

extension [Double] {
  /// The numbers in rising order, each once.
  func sortedWithoutRepetition() -> [Double] {
    sorted().reduce(into: []) { result, x in
      // −0 and 0 are one point.
      if result.last != x { result.append(x) }
    }
  }
}
