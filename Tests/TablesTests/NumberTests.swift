import Tables
import Testing

@Suite struct NumberTests {
  static let texts: [(number: Double, text: String)] = [
    (2, "2"), (-2, "-2"), (0, "0"), (-0.0, "-0"), (0.5, "0.5"), (1e-8, "1e-8"), (1.5e-8, "1.5e-8"),
    (1e-4, "0.0001"), (1e-5, "1e-5"), (1e16, "1e16"), (1.25e100, "1.25e100"), (1e100, "1e100"),
    (9_007_199_254_740_992, "9007199254740992"), (0.1 + 0.2, "0.30000000000000004"),
    (.leastNonzeroMagnitude, "5e-324"), (-.leastNonzeroMagnitude, "-5e-324"),
    (.leastNormalMagnitude, "2.2250738585072014e-308"),
    (.greatestFiniteMagnitude, "1.7976931348623157e308"), (.infinity, "inf"),
    (-.infinity, "-inf"), (.nan, "nan"), (-.nan, "nan"), (.signalingNaN, "nan"), (10, "10"),
    (100, "100"), (1_234_567, "1234567"), (1e15, "1000000000000000"), (1e-10, "1e-10"),
  ]

  @Test(arguments: texts)
  func `Plain decimals have no character too many`(number: Double, text: String) {
    #expect(NumberText.plain(number) == text)
    var buffer = TextBuffer()
    buffer.append(number)
    #expect(buffer.string == text)
  }

  @Test(arguments: [
    (2.0, "2", "2.0"), (1e-8, "1e-08", "1e-08"), (1e16, "1e+16", "1e+16"), (0.5, "0.5", "0.5"),
    (-.nan, "nan", "nan"), (1e-300, "1e-300", "1e-300"), (-.infinity, "-inf", "-inf"),
  ])
  func `Styles differ in fractions and exponents`(number: Double, padded: String, swift: String) {
    #expect(NumberText.plain(number, style: .padded) == padded)
    #expect(NumberText.plain(number, style: .swift) == swift)
  }

  @Test(arguments: [NumberStyle.plain, .padded, .swift])
  func `A hundred thousand random numbers read back`(style: NumberStyle) {
    var generator = SystemRandomNumberGenerator()
    var wrong: [Double] = []
    for _ in 0..<100_000 {
      let number = Double(bitPattern: generator.next())
      let text = NumberText.plain(number, style: style)
      let isRight = number.isNaN ? text == "nan" : Double(text)?.bitPattern == number.bitPattern
      if !isRight || text.utf8.count > 24 { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `Singles have their own shortest decimals`() {
    #expect(NumberText.plain(Float(0.1)) == "0.1")
    #expect(NumberText.plain(Float(1e-8)) == "1e-8")
    #expect(NumberText.plain(-Float.infinity) == "-inf")
    #expect(NumberText.plain(-Float.nan) == "nan")
    var generator = SystemRandomNumberGenerator()
    var wrong: [Float] = []
    for _ in 0..<20_000 {
      let number = Float(bitPattern: generator.next())
      if number.isNaN { continue }
      let text = NumberText.plain(number)
      if Float(text)?.bitPattern != number.bitPattern { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `Thousands are parted`() {
    #expect(NumberText.grouped(0) == "0")
    #expect(NumberText.grouped(999) == "999")
    #expect(NumberText.grouped(-999) == "-999")
    #expect(NumberText.grouped(21_854) == "21,854")
    #expect(NumberText.grouped(-1_234_567) == "-1,234,567")
    #expect(NumberText.grouped(Int.min) == "-9,223,372,036,854,775,808")
    #expect(NumberText.grouped(UInt64.max) == "18,446,744,073,709,551,615")
  }

  @Test func `Text and integers are appended, and a buffer is emptied`() {
    var buffer = TextBuffer()
    buffer.append("κ = ")
    buffer.append(-17)
    #expect(buffer.string == "κ = -17")
    #expect(buffer.count == 8)
    buffer.removeAll()
    #expect(buffer.bytes.isEmpty)
  }
}
