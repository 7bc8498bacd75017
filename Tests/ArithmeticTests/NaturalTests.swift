import BigInt
import Testing

@testable import Arithmetic

/// Whole numbers of any length, beside another library's.
@Suite struct NaturalTests {
  /// A number of up to 70 words, of random words or of those at the edges.
  private func random(using random: inout SeededGenerator) -> [UInt] {
    let count = Int.random(in: 0..<(Bool.random(using: &random) ? 4 : 70), using: &random)
    return (0..<count).map { _ in
      switch Int.random(in: 0..<5, using: &random) {
      case 0: 0
      case 1: .max
      case 2: 1 << 63
      default: .random(in: 0...(.max), using: &random)
      }
    }
  }

  private func same(_ a: Natural, _ b: BigUInt) -> Bool {
    a.words == Array(b.words) || (a.isZero && b.isZero)
  }

  @Test(arguments: 0..<20)
  func `are those of another library`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for index in 0..<200 {
      let (first, second) = (random(using: &generator), random(using: &generator))
      let (a, b) = (Natural(words: first), Natural(words: second))
      let (x, y) = (BigUInt(words: first), BigUInt(words: second))
      let places = Int.random(in: 0..<300, using: &generator)
      let message: Comment = "\(index) of seed \(seed)"
      #expect(same(a + b, x + y), message)
      #expect(same(a * b, x * y), message)
      #expect(same(a << places, x << places) && same(a >> places, x >> places), message)
      #expect((a < b) == (x < y) && (a == b) == (x == y), message)
      #expect(a.bitWidth == x.bitWidth, message)
      #expect(a.trailingZeroBitCount == (x.isZero ? 0 : x.trailingZeroBitCount), message)
      if !(a < b) { #expect(same(a - b, x - y), message) }
      if !b.isZero {
        let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
        let other = x.quotientAndRemainder(dividingBy: y)
        #expect(same(quotient, other.quotient) && same(remainder, other.remainder), message)
      }
    }
  }

  @Test(arguments: 0..<10)
  func `exponents add, compare and halve as integers do`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for index in 0..<200 {
      let values = (0..<2).map { _ in
        let magnitude = random(using: &generator).prefix(3)
        let isNegative = Bool.random(using: &generator)
        return (
          LongInteger(Natural(words: Array(magnitude)), isNegative: isNegative),
          BigInt(sign: isNegative ? .minus : .plus, magnitude: BigUInt(words: Array(magnitude)))
        )
      }
      let ((a, x), (b, y)) = (values[0], values[1])
      func same(_ a: LongInteger, _ b: BigInt) -> Bool {
        self.same(a.magnitude, b.magnitude) && (a.isNegative == (b.sign == .minus) || b.isZero)
      }
      let message: Comment = "\(index) of seed \(seed)"
      #expect(same(a + b, x + y) && same(a - b, x - y) && same(-a, -x), message)
      #expect((a < b) == (x < y) && (a == b) == (x == y), message)
      #expect(same((a + a).half, x), message)
      #expect(a.lowWord == Int(truncatingIfNeeded: x), message)
    }
  }
}
