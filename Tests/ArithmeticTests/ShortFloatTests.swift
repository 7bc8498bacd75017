import Arithmetic
import Testing

@Suite struct ShortFloatTests {
  static let points = Effort.isFull ? 200_000 : 3000

  #if !(os(macOS) && arch(x86_64))
    @Test func everyPattern() {
      for pattern in UInt16.min...UInt16.max {
        let (own, machine) = (Half(bitPattern: pattern), Float16(bitPattern: pattern))
        if machine.isNaN {
          #expect(own.value.isNaN)
          continue
        }
        #expect(
          own.value == Double(machine) && own.value.sign == machine.sign, "pattern \(pattern)")
        #expect(own.bitPattern == pattern)
        #expect(Half(own.value).bitPattern == pattern)
        // A little to either side, and the middle to the next.
        let middle = own.value + Format.half.ulp(of: own.value) / 2
        for value in [own.value.nextUp, own.value.nextDown, middle, middle.nextUp, middle.nextDown]
        {
          #expect(Half(value).bitPattern == Float16(value).bitPattern, "\(value)")
        }
      }
    }

    @Test func operations() {
      var random = SeededGenerator(seed: 31)
      for _ in 0..<Self.points {
        let (p, q) = (
          UInt16.random(in: .min ... .max, using: &random),
          UInt16.random(in: .min ... .max, using: &random)
        )
        let (a, b) = (Half(bitPattern: p), Half(bitPattern: q))
        let (x, y) = (Float16(bitPattern: p), Float16(bitPattern: q))
        for (own, machine) in [(a + b, x + y), (a - b, x - y), (a * b, x * y), (a / b, x / y)] {
          #expect(
            own.value == Double(machine) || (own.value.isNaN && machine.isNaN),
            "\(x), \(y), seed 31")
        }
        let (root, own) = (x.magnitude.squareRoot(), Half.sqrt(a.magnitude))
        #expect(own.value == Double(root) || root.isNaN, "√\(x), seed 31")
        #expect((a < b) == (x < y) && (a == b) == (x == y))
      }
    }
  #endif

  @Test func everyBFloat16() {
    for pattern in UInt16.min...UInt16.max {
      let machine = Float(bitPattern: UInt32(pattern) << 16)
      let own = BFloat16(bitPattern: pattern)
      if machine.isNaN {
        #expect(own.value.isNaN)
      } else {
        #expect(own.value == Double(machine) && own.bitPattern == pattern)
      }
    }
  }

  @Test func sumsOfBFloat16AreRoundedOnce() {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<Self.points {
      let a = BFloat16(bitPattern: .random(in: 0...0x7F7F, using: &random))
      let b = BFloat16(bitPattern: .random(in: 0...0x7F7F, using: &random))
      let results: [(BFloat16, Wide)] = [
        (a + b, Wide(a.value) + Wide(b.value)), (a - b, Wide(a.value) - Wide(b.value)),
        (a * b, Wide(a.value) * Wide(b.value)), (a / b, Wide(a.value) / Wide(b.value)),
        (.sqrt(a), .sqrt(Wide(a.value))),
      ]
      for (own, exact) in results {
        guard let rounded = exact.rounded(to: .bfloat16) else { continue }
        #expect(own.value == rounded || (own.value.isNaN && rounded.isNaN), "\(a), \(b), seed 32")
      }
    }
  }

  @Test(arguments: Primitive.allCases)
  func functions(_ function: Primitive) {
    var random = SeededGenerator(seed: 33)
    for _ in 0..<Self.points / 30 {
      let x = Half(random.point())
      let own = function(x).value
      guard x.value.isFinite, let exact = function(Wide(x.value)).rounded(to: .half) else {
        continue
      }
      // The constant of a power is rounded to the format as well; there is no other difference but the
      // double's own error at a middle.
      if function == .inverseCube { continue }
      #expect(
        own == exact || (own.isNaN && exact.isNaN), "\(function.rawValue)(\(x.value)), seed 33")
    }
  }

  @Test func literals() {
    #expect(Half.pi.value == 3.140625)
    #expect((0.1 as BFloat16).value == 0.10009765625)
    #expect(Half(exactly: 2049) == nil)
    #expect(Half(exactly: 2048)?.value == 2048)
    #expect((1 as Half) / 0 == Half(.infinity))
  }
}
