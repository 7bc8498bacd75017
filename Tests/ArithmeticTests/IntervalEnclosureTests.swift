import Arithmetic
import Testing

/// Whatever is done with a point's exact value is done with an interval around it.
@Suite struct IntervalEnclosureTests {
  /// A million where the code is optimised.
  static let evaluations = Effort.isFull ? 1_000_000 : 6000

  /// Whether an interval has a number of an enclosure.
  private func holds(_ interval: Interval, _ value: Wide) -> Bool {
    !(value < Wide(interval.low)) && !(Wide(interval.high) < value) && !interval.isEmpty
  }

  /// An interval around a point, often narrow, seldom without an end.
  private func interval(around x: Double, using random: inout SeededGenerator) -> Interval {
    let width = random.point().magnitude
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return Interval(x)
    case 1: return Interval(x - width, .infinity)
    case 2: return Interval(-.infinity, x)
    case 3: return Interval(x, x + width)
    case 4: return Interval(x.nextDown, x.nextUp)
    case 5...8:
      let part = width * 0x1p-20
      return Interval(x - part, x + part)
    default: return Interval(x - width, x + width)
    }
  }

  @Test(arguments: 0..<8)
  func randomTrees(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(100 + seed))
    for index in 0..<Self.evaluations / 8 {
      let tree = RandomTree(depth: Int.random(in: 1...4, using: &random), using: &random)
      let x = random.point()
      let stretch = interval(around: x, using: &random)
      guard let enclosure = tree(stretch), stretch.low <= x && x <= stretch.high else { continue }
      // Infinities of IEEE arithmetic are no members of intervals.
      guard let value = tree(Wide(x), where: { $0.bounded.isFinite }) else {
        if let value = tree(Wide(x)), [.undefined, .infinite].contains(value.bounded.kind) {
          #expect(
            !enclosure.isDefined, "\(tree) at \(x) of \(stretch), \(index) of seed \(100 + seed)")
        }
        continue
      }
      #expect(
        holds(enclosure, value),
        "\(tree) at \(x) of \(stretch): \(value.primal) in \(enclosure), \(index) of seed \(100 + seed)"
      )
    }
  }

  @Test(arguments: Primitive.allCases)
  func eachFunction(_ function: Primitive) {
    var random = SeededGenerator(seed: 120)
    for index in 0..<Self.evaluations / 40 {
      let x = random.point()
      let stretch = interval(around: x, using: &random)
      let value = function(Wide(x))
      guard value.bounded.isFinite, stretch.low <= x && x <= stretch.high else { continue }
      let enclosure = function(stretch)
      #expect(
        holds(enclosure, value),
        "\(function.rawValue)(\(stretch)) = \(enclosure), \(index) of seed 120")
      // Around a point it is wider by eight units to either side at most, which may be small ones; a
      // power, by its logarithm, by more.
      let tight = function(Interval(x))
      if function != .power, tight.isDefined, tight.high < 1e300, tight.low > -1e300 {
        let scale = max(tight.low.magnitude, tight.high.magnitude)
        #expect(tight.high - tight.low <= 40 * scale.ulp, "\(function.rawValue)(\(x)) = \(tight)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func secondDerivatives(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(140 + seed))
    for index in 0..<Self.evaluations / 40 {
      let tree = RandomTree(depth: 3, using: &random)
      let x = random.point()
      let stretch = interval(around: x, using: &random)
      guard stretch.low <= x && x <= stretch.high else { continue }
      // One-sided, to the right, as a germ decides.
      guard
        let exact = tree(
          germ(Wide(x)),
          where: { germ in
            [germ.value.value, germ.value.tangent, germ.tangent.value, germ.tangent.tangent]
              .allSatisfy(\.bounded.isFinite)
          }), let enclosure = tree(germ(stretch))
      else { continue }
      // Where the function may be undefined or jump, its enclosure says so and its slope's need not hold.
      guard enclosure.value.value.isDefined else { continue }
      let pairs = [
        (enclosure.value.value, exact.value.value), (enclosure.tangent.value, exact.tangent.value),
        (enclosure.tangent.tangent, exact.tangent.tangent),
      ]
      for (order, (interval, value)) in pairs.enumerated() where interval.isDefined {
        #expect(
          holds(interval, value),
          """
          derivative \(order) of \(tree) at \(x) of \(stretch): \(value.primal) in \(interval), \
          \(index) of seed \(140 + seed)
          """)
      }
    }
  }

  private func germ<S: Scalar>(_ x: S) -> Dual<Dual<S>> {
    Dual(Dual(x, tangent: 1), tangent: 1)
  }
}
