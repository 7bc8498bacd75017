import Arithmetic
import Testing

/// Rounding to a format, against the machine's own.
@Suite struct RoundingTests {
  static let points = Effort.isFull ? 200_000 : 2000

  @Test func doublesOperations() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<Self.points {
      let (x, y) = (random.pattern(), random.pattern())
      // The exact results, rounded once: the machine's.
      check(Wide(x) + Wide(y), x + y, "\(x) + \(y), seed 21")
      check(Wide(x) * Wide(y), x * y, "\(x)·\(y), seed 21")
      check(Wide(x) / Wide(y), x / y, "\(x)/\(y), seed 21")
      check(.sqrt(Wide(x.magnitude)), x.magnitude.squareRoot(), "√|\(x)|, seed 21")
      check(Wide(x) - Wide(x.nextUp), x - x.nextUp, "\(x) − its neighbour, seed 21")
    }
  }

  private func check(_ wide: Wide, _ double: Double, _ text: String) {
    // A sum or quotient very near the middle of two doubles is left undecided.
    if let rounded = wide.rounded(to: .double) { #expect(rounded == double, "\(text)") }
  }

  @Test func floats() {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<Self.points {
      let x = random.pattern()
      #expect(Format.float.nearest(to: x) == Double(Float(x)), "\(x), seed 22")
      #expect(Wide(x).rounded(to: .float) == Double(Float(x)), "\(x), seed 22")
      let small = Double.random(in: -1...1, using: &random) * 0x1p-125
      #expect(Format.float.nearest(to: small) == Double(Float(small)), "\(small), seed 22")
      #expect(Wide(small).rounded(to: .float) == Double(Float(small)), "\(small), seed 22")
      // Between two floats, and next to the middle.
      let float = Float(Double.random(in: -4...4, using: &random))
      let middle = (Double(float) + Double(float.nextUp)) / 2
      for value in [middle, middle.nextUp, middle.nextDown] {
        #expect(Wide(value).rounded(to: .float) == Double(Float(value)), "\(value), seed 22")
        #expect(Format.float.nearest(to: value) == Double(Float(value)), "\(value), seed 22")
      }
    }
  }

  @Test func middles() {
    let one = Wide(1)
    let tiny = Wide(0x1p-100)
    // The even one of two as near, and what is a little beyond.
    #expect((one + Wide(0x1p-53)).rounded(to: .double) == 1)
    #expect((one + Wide(0x3p-53)).rounded(to: .double) == 1 + 0x1p-51)
    #expect((one + Wide(0x1p-53) + tiny).rounded(to: .double) == 1 + 0x1p-52)
    #expect((one + Wide(0x3p-53) - tiny).rounded(to: .double) == 1 + 0x1p-52)
    // An enclosure with the middle in it is not rounded.
    #expect((Wide.sqrt(2) * Wide.sqrt(2) / 2 + Wide(0x1p-53)).rounded(to: .double) == nil)
  }

  @Test func endsOfTheRange() {
    let least = Wide(Double.leastNonzeroMagnitude)
    #expect((least / 2).rounded(to: .double) == 0)
    #expect((least / 2 + least / 1024).rounded(to: .double) == .leastNonzeroMagnitude)
    #expect((least * 1.5).rounded(to: .double) == 2 * .leastNonzeroMagnitude)
    #expect((-least / 3).rounded(to: .double)?.sign == .minus)
    let greatest = Wide(Double.greatestFiniteMagnitude)
    #expect((greatest + Wide(0x1p969)).rounded(to: .double) == .greatestFiniteMagnitude)
    #expect((greatest + Wide(0x1p970)).rounded(to: .double) == .infinity)
    #expect(Wide(65519).rounded(to: .half) == 65504)
    #expect(Wide(65520).rounded(to: .half) == .infinity)
    #expect(Format.half.nearest(to: -65520) == -.infinity)
    #expect(Wide(0x1p-25).rounded(to: .half) == 0)
    #expect(Wide(0x1.8p-25).rounded(to: .half) == 0x1p-24)
    #expect(Format.bfloat16.nearest(to: 1 + 0x1p-8) == 1)
    #expect(Format.bfloat16.nearest(to: 1 + 0x1.8p-8) == 1 + 0x1p-7)
  }

  @Test func ulps() {
    #expect(Format.double.ulp(of: 1) == 1.0.ulp)
    #expect(Format.double.ulp(of: 0) == .leastNonzeroMagnitude)
    #expect(Format.double.ulp(of: 0x1p-1040) == .leastNonzeroMagnitude)
    #expect(Format.float.ulp(of: -3) == Double(Float(3).ulp))
    #expect(Format.half.ulp(of: 1) == 0x1p-10)
    #expect(Format.half.ulp(of: 1e-6) == 0x1p-24)
    #expect(Format.bfloat16.ulp(of: 256) == 2)
    #expect(Format.half.ulp(of: .infinity).isNaN)
    #expect(Format.double.greatestFinite == .greatestFiniteMagnitude)
    #expect(Format.float.greatestFinite == Double(Float.greatestFiniteMagnitude))
    #expect(Format.half.leastNonzero == 0x1p-24)
  }
}
