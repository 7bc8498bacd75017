import Arithmetic
import Testing

/// What has a result of few bits is exact, with no error.
@Suite struct ExactnessTests {
  static let points = Effort.isFull ? 20_000 : 500

  @Test func sumsAndProducts() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<Self.points {
      let x = Double.random(in: -1000...1000, using: &random)
      let y = Double.random(in: -1000...1000, using: &random)
      let (sum, product) = (Wide(x) + Wide(y), Wide(x) * Wide(y))
      #expect(sum.bounded.error == 0, "\(x) + \(y), seed 11")
      #expect(product.bounded.error == 0, "\(x)·\(y), seed 11")
      #expect(sum - Wide(y) == Wide(x), "\(x) + \(y) − \(y), seed 11")
      #expect(product / Wide(y) == Wide(x), "\(x)·\(y)/\(y), seed 11")
    }
  }

  @Test func rootsOfSquares() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<Self.points {
      let x = random.pattern().magnitude
      let root = Wide.sqrt(Wide(x) * Wide(x))
      #expect(root.bounded.error == 0 && root == Wide(x), "√(\(x)²), seed 12")
    }
    for x in [3.0, 12345.678, 1e300] {
      let long = Bounded<BigFloat<Bits256>>(x)
      let root = Bounded.sqrt(long * long)
      #expect(root.error == 0 && root == long)
    }
  }

  @Test(arguments: -300...300)
  func logarithmsOfPowers(_ n: Int) {
    let power = Wide(Double(sign: .plus, exponent: n, significand: 1))
    #expect(Wide.log2(power) == Wide(Double(n)))
    #expect(Wide.log2(power).bounded.error == 0)
    if n >= 0, n <= 22 {
      let power = Wide.pow(Wide(10), n)
      #expect(Wide.log10(power) == Wide(Double(n)))
    }
  }

  @Test func knownValues() {
    #expect(Wide.log2(8) == 3)
    #expect(Wide.exp(0) == 1)
    #expect(Wide.root(-27, 3) == -3)
    #expect(Wide(0.1).primal == 0.1)
    #expect(Wide.cos(0) == 1)
    #expect(Wide.pow(3, 4) == 81)
    #expect(Wide.pow(Wide(2), -2) == 0.25)
    #expect(Wide.floor(-2.5) == -3)
    #expect(Wide.floor(7) == 7)
    #expect(Wide.hypot(3, 4) == 5)
    #expect(Wide(exactly: Int.max) == Wide(0x1p63) - 1)
    #expect(Bounded<BigFloat<Bits1024>>.log2(8) == 3)
    #expect(Bounded<BigFloat<Bits256>>.pow(3, 100).error == 0)
  }

  @Test func exponentsBeyondWords() {
    // The exponent of e^(e^60) has 27 digits, and the logarithm brings it back.
    typealias Long = Bounded<BigFloat<Bits256>>
    let x = Long(60)
    let back = Long.log(.log(.exp(.exp(x))))
    #expect(back.rounded(to: .double) == 60)
    #expect((Long.one / .exp(.exp(x))).rounded(to: .double) == 0)
    #expect(Long.log(.exp(Long(1e300))).rounded(to: .double) == 1e300)
    // A word's exponents are given up where they end.
    var power = Wide.exp(1e11)
    for _ in 0..<10 { power = .pow(power, 64) }
    #expect(power.bounded.kind == .unknown)
  }
}
