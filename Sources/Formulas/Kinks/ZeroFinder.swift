/// Finds where functions of x change sign, to the exact double.
struct ZeroFinder {
  /// The greatest number of zeros that are looked for.
  static let greatestCount = 256

  /// Up to here no zero is missed that is 2 % from the next.
  static let greatestDenseX = 1000.0

  private let nodes: [Double]

  /// The number of points that are tried before any halving.
  var nodeCount: Int { nodes.count }

  /// A finder that also tries given points: the numbers that occur in a formula.
  init(trying numbers: [Double]) {
    let extra = numbers.flatMap { [$0, -$0] }.filter { $0.isFinite && Swift.abs($0) < 1e12 }
    nodes = Set(Self.grid + extra).sorted()
  }

  /// Steps of 1/32 to ±20, of 2 % to ±1000, by doubling to ±10¹², and by halving towards 0.
  ///
  /// Whole numbers and binary fractions are hit exactly. A zero within 1/32 of another is missed
  /// unless a number of the formula lies between the two.
  private static let grid: [Double] = {
    var positive = (1...640).map { Double($0) / 32 }
    var x = 20.0
    while x < 1000 {
      x = Swift.max((x * 1.02 * 4).rounded() / 4, x + 0.25)
      positive.append(x)
    }
    while x < 1e12 {
      x *= 2
      positive.append(x)
    }
    positive += (6...50).map { Double(sign: .plus, exponent: -$0, significand: 1) }
    return positive + positive.map { -$0 } + [0]
  }()

  /// The points where the class of a value changes, nearest to 0 first.
  ///
  /// - Parameter classify: What must be equal on both sides of a point for nothing to happen there.
  /// - Returns: Neighbouring doubles of different classes; at most 256 pairs.
  func changes(of classify: (Double) -> Int) -> [(below: Double, above: Double)] {
    var found: [(below: Double, above: Double)] = []
    var last = (x: nodes[0], kind: classify(nodes[0]))
    for x in nodes.dropFirst() {
      let kind = classify(x)
      var low = last
      // More than one change may lie between two nodes: below zero, zero, above zero.
      for _ in 0..<3 where low.kind != kind {
        let change = bisect(low, (x, kind), classify)
        found.append((change.below, change.above.x))
        low = change.above
      }
      last = (x, kind)
      if found.count > 8 * Self.greatestCount { break }
    }
    return Array(
      found.sorted { Swift.abs($0.below) < Swift.abs($1.below) }.prefix(Self.greatestCount))
  }

  private func bisect(
    _ low: (x: Double, kind: Int), _ high: (x: Double, kind: Int), _ classify: (Double) -> Int
  ) -> (below: Double, above: (x: Double, kind: Int)) {
    var (below, above) = (low.x, high)
    // Halving an interval of doubles ends after some 60 steps, or 1100 where one end is 0.
    for _ in 0..<1200 {
      let middle = below + (above.x - below) / 2
      if middle <= below || middle >= above.x { break }
      let kind = classify(middle)
      if kind == low.kind { below = middle } else { above = (middle, kind) }
    }
    return (below, above)
  }
}
