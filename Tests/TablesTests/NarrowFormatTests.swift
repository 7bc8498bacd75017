import Tables
import Testing

/// Numbers of 16 bits.
@Suite struct NarrowFormatTests {
  /// The nearest bfloat16, a Float whose lower half is zero.
  static func bfloat16(_ number: Double) -> Double {
    let bits = Float(number).bitPattern
    let upper = (bits &+ 0x7fff &+ (bits >> 16 & 1)) & 0xffff_0000
    return Double(Float(bitPattern: upper))
  }

  @Test func `Every bfloat16 reads back, in four digits but for whole numbers`() {
    var wrong: [Double] = []
    for bits in UInt32.zero...0xffff {
      let number = Double(Float(bitPattern: bits << 16))
      let text = NumberText.plain(number, roundedBy: Self.bfloat16)
      if number.isNaN {
        if text != "nan" { wrong.append(number) }
        continue
      }
      let value = Double(text) ?? .nan
      let digits = text.prefix { $0 != "e" }.filter(\.isNumber).drop { $0 == "0" }
      let isShort = digits.count <= 4 || number == number.rounded()
      if Self.bfloat16(value) != number || !isShort { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `A third`() {
    #expect(NumberText.plain(Self.bfloat16(1 / 3), roundedBy: Self.bfloat16) == "0.334")
    #expect(NumberText.plain(3.0, roundedBy: Self.bfloat16) == "3")
    #expect(NumberText.plain(-.infinity, roundedBy: Self.bfloat16) == "-inf")
  }

  @Test func `As a narrower format a Float has the digits that Swift describes it with`() {
    var generator = SystemRandomNumberGenerator()
    var wrong: [Float] = []
    for _ in 0..<20_000 {
      let number = Float(bitPattern: generator.next())
      if number.isNaN { continue }
      let text = NumberText.plain(Double(number)) { Double(Float($0)) }
      let isWhole = number == number.rounded()
      let isSame = isWhole ? Float(text) == number : Double(text) == Double(number.description)
      if !isSame { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  #if !os(macOS) || arch(arm64)
    @Test func `Every half has the digits that Swift describes it with`() {
      var wrong: [Float16] = []
      for bits in UInt16.zero...0xffff {
        let number = Float16(bitPattern: bits)
        let text = NumberText.plain(number)
        let isRight = number.isNaN ? text == "nan" : Double(text) == Double(number.description)
        if !isRight { wrong.append(number) }
      }
      #expect(wrong.isEmpty)
    }
  #endif
}
