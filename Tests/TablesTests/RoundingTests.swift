import Tables
import Testing

@Suite struct RoundingTests {
  @Test(arguments: [
    (1.0507009873554805, 5, "1.0507"), (0.044715, 5, "0.044715"), (1e-8, 5, "1e-8"), (2, 5, "2"),
    (123_456_789, 3, "123000000"), (-0.99996, 4, "-1"), (2.675, 3, "2.68"), (1e22, 5, "1e22"),
    (3.4458406656308486e+248, 3, "3.45e248"), (0, 5, "0"), (.infinity, 5, "inf"), (.nan, 5, "nan"),
    (.greatestFiniteMagnitude, 3, "1.8e308"), (.leastNonzeroMagnitude, 5, "5e-324"),
    (1.25, 0, "1.25"),
  ])
  func `Rounded to significant digits`(number: Double, digits: Int, text: String) {
    #expect(NumberText.rounded(number, digits: digits) == text)
  }

  @Test(arguments: [
    (1.2345e-15, "1.23e-15"), (0.046899, "0.0469"), (21_854, "21900"), (8.794e15, "8.79e+15"),
    (9.9999e-5, "0.0001"), (9.994e-5, "9.99e-5"), (999_499, "999000"), (999_500, "1e+6"),
    (-1_000_000, "-1e+6"), (0.5, "0.5"), (0, "0"), (.leastNonzeroMagnitude, "4.94e-324"),
    (-.leastNonzeroMagnitude, "-4.94e-324"),
    (.greatestFiniteMagnitude, "1.8e+308"), (-.infinity, "-inf"), (.nan, "nan"), (487.55, "488"),
  ])
  func `In few digits`(number: Double, text: String) {
    #expect(NumberText.brief(number) == text)
  }

  @Test(arguments: [
    (5.684341886080802e-16, "5.7e-16"), (1e-15, "1.0e-15"), (9.96e-15, "1.0e-14"), (0, "0"),
    (3, "3.0e0"), (125, "1.3e2"), (.infinity, "inf"), (.nan, "nan"),
  ])
  func `With an exponent always`(number: Double, text: String) {
    #expect(NumberText.scientific(number, digits: 2) == text)
  }

  @Test(arguments: 1...15)
  func `Rounding is off by half a unit of the last digit at most`(digits: Int) {
    var unit = 1.0
    for _ in 1..<digits { unit /= 10 }
    var wrong: [String] = []
    for _ in 0..<500 {
      let number = Double.random(in: -1...1) * Double.random(in: 0...1e6)
      for text in [
        NumberText.rounded(number, digits: digits), NumberText.brief(number, digits: digits),
        NumberText.scientific(number, digits: digits),
      ] {
        // The first digit is 1 at least; the last one's unit is that much of the number at most.
        let error = ((Double(text) ?? .nan) - number).magnitude / number.magnitude
        if error > unit / 2 + 1e-15 { wrong.append(text) }
      }
    }
    #expect(wrong.isEmpty)
  }
}
