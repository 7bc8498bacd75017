import Arithmetic
import Testing

/// Enclosures of few bits against those of many: both hold the exact result, so they must meet.
@Suite struct EnclosureTests {
  /// How many points a function is tried at: thousands where they are optimised code's.
  static let points = Effort.isFull ? 3000 : 40

  @Test(arguments: Primitive.allCases)
  func wideMeetsLong(_ function: Primitive) {
    var random = SeededGenerator(seed: 1)
    for index in 0..<Self.points {
      let x = random.point()
      let wide = function(Wide(x))
      let long = Long(function(Bounded<BigFloat<Bits256>>(x)))
      #expect(wide.meets(long), "\(function.rawValue)(\(x)), point \(index) of seed 1")
      if wide.bounded.isFinite, x.magnitude < 20, x.magnitude > 0.01 {
        #expect(
          wide.bounded.error < 0x1p24,
          "\(function.rawValue)(\(x)) is \(wide.bounded.error) units wide")
      }
    }
  }

  @Test(arguments: Primitive.allCases)
  func longMeetsLonger(_ function: Primitive) {
    var random = SeededGenerator(seed: 2)
    for index in 0..<Self.points / 20 {
      let x = random.point()
      let long = Long(function(Bounded<BigFloat<Bits256>>(x)))
      let longer = Long(function(Bounded<BigFloat<Bits1024>>(x)))
      #expect(long.meets(longer), "\(function.rawValue)(\(x)), point \(index) of seed 2")
    }
  }

  @Test(arguments: Primitive.allCases)
  func uncertainArguments(_ outer: Primitive) {
    // The result of one function is another's argument, with its error.
    let inners: [Primitive] = [.log, .sin, .tanh, .sqrt, .exp, .atan, .normalDistribution, .sinh]
    var random = SeededGenerator(seed: 3)
    for index in 0..<Self.points {
      let (x, inner) = (Double.random(in: -25...25, using: &random), inners[index % inners.count])
      let wide = outer(inner(Wide(x)))
      let long = Long(outer(inner(Bounded<BigFloat<Bits256>>(x))))
      #expect(
        wide.meets(long),
        "\(outer.rawValue)(\(inner.rawValue)(\(x))), point \(index) of seed 3")
    }
  }

  @Test(arguments: Primitive.allCases)
  func veryUncertainArguments(_ function: Primitive) {
    // An argument known to a few digits: the function of whatever is in it is in the result.
    var random = SeededGenerator(seed: 4)
    for index in 0..<Self.points {
      let x = random.point()
      if x == 0 { continue }
      let bits = Int.random(in: 1...126, using: &random)
      let middle = WideFloat(x)
      let width = WideFloat(1).scaled(by: middle.unit + bits)
      let enclosure = function(
        Wide(Bounded(middle, error: Double(sign: .plus, exponent: bits, significand: 1))))
      let part = WideFloat(Double.random(in: -1...1, using: &random))
      let inside = WideFloat.sum(middle, WideFloat.product(width, part).0).0
      let value = function(Wide(Bounded(inside, error: 0)))
      #expect(
        enclosure.meets(value),
        "\(function.rawValue)(\(x) ± 2^\(bits) units), point \(index) of seed 4")
    }
  }

  @Test(arguments: BinaryPrimitive.allCases)
  func binary(_ function: BinaryPrimitive) {
    var random = SeededGenerator(seed: 5)
    for index in 0..<Self.points {
      let (x, y) = (random.point(), random.point())
      let wide = function(Wide(x), Wide(y))
      let long = Long(function(Bounded<BigFloat<Bits256>>(x), Bounded<BigFloat<Bits256>>(y)))
      #expect(wide.meets(long), "\(function.rawValue)(\(x), \(y)), point \(index) of seed 5")
    }
  }

  @Test(arguments: Primitive.rising)
  func rising(_ function: Primitive) {
    var random = SeededGenerator(seed: 6)
    for index in 0..<Self.points {
      let x = random.point()
      let (a, b) = (function(Wide(x)), function(Wide(x.nextUp)))
      #expect(Wide.order(a, b).relation != .greater, "\(function.rawValue) at \(x), point \(index)")
    }
  }
}
