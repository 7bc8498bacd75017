import Tables
import Testing

@Suite struct DecimalNumberTests {
  @Test func `Random digits are read as the standard library reads them`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let digits = String(UInt64.random(in: 0...(.max), using: &generator)).prefix(
        Int.random(in: 1...18))
      let point = Int.random(in: 0...digits.count)
      let exponent = Bool.random() ? "" : "e\(Int.random(in: -330...310))"
      let text = "-\(digits.prefix(point)).\(digits.dropFirst(point))\(exponent)"
      #expect(
        decimalNumber(Array(text.utf8)[...])?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", "1.2.3", "1e", "x", "0x10", "1 2", " 1", "1 ", "--1", "½",
  ])
  func `What is no number`(text: String) {
    #expect(decimalNumber(Array(text.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("1.", 1.0), (".5", 0.5), ("+2", 2), ("inf", .infinity), ("-Infinity", -.infinity),
    ("1e400", .infinity), ("007", 7), ("-0", 0),
  ])
  func `What is one all the same`(text: String, number: Double) {
    #expect(decimalNumber(Array(text.utf8)[...]) == number)
  }
}
