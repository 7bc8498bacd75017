import Foundation
import Tables
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\"b", "a\\\"b"), ("a\\b", "a\\\\b"), ("\n\r\t", "\\n\\r\\t"),
    ("\r\n", "\\r\\n"), ("\u{0}\u{1F}\u{8}", "\\u0000\\u001f\\u0008"), ("é ∞ 😀", "é ∞ 😀"),
    ("\"\u{301}", "\\\"\u{301}"), ("\u{7F}/", "\u{7F}/"),
  ])
  func `Strings are escaped`(text: String, escaped: String) throws {
    #expect(JSON.string(text).text() == "\"\(escaped)\"")
    let parsed = try JSONSerialization.jsonObject(
      with: Data("[\(JSON.string(text).text())]".utf8))
    #expect((parsed as? [String])?.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: [
    (2.0, "2", "2.0"), (1e-8, "1e-8", "1e-08"), (.infinity, "\"inf\"", "\"inf\""),
    (-.infinity, "\"-inf\"", "\"-inf\""), (-.nan, "\"nan\"", "\"nan\""), (-0.0, "-0", "-0.0"),
  ])
  func `Numbers that are not finite are strings`(number: Double, plain: String, swift: String) {
    #expect(JSON.number(number).text() == plain)
    #expect(JSON.number(number).text(numbers: .swift) == swift)
  }

  @Test func `Objects keep their order, and short ones their line`() {
    let value = JSON.object([
      ("z", .integer(-1)), ("a", .array([.unsigned(.max), .null, .bool(true)])),
      ("empty", .array([])), ("none", .object([])),
      ("long", .array((0..<10).map { .integer($0) })),
    ])
    #expect(
      value.text() == """
        {
          "z": -1,
          "a": [18446744073709551615, null, true],
          "empty": [],
          "none": {},
          "long": [
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9
          ]
        }
        """)
  }

  @Test func `A writer lays out as it is told`() {
    var writer = JSONWriter()
    writer.beginArray(.lines)
    writer.beginObject(.line)
    writer.key("a\"")
    writer.value("b")
    writer.key("list")
    // Within a line there are no lines.
    writer.beginArray(.lines)
    writer.value(0.5)
    writer.value(UInt8(3))
    writer.end()
    writer.end()
    writer.value(false)
    writer.end()
    #expect(writer.text.string == "[\n  {\"a\\\"\": \"b\", \"list\": [0.5, 3]},\n  false\n]")
  }

  @Test func `A table is an array of objects, also when it is taken in parts`() throws {
    var writer = TableFormat.json.writer(for: [Column("f"), Column("x", .right)])
    var text = ""
    for x in [1, .infinity, 1e-7] {
      writer.cell("elu")
      writer.cell(x)
      writer.endRow()
      text += writer.text.string
      writer.text.removeAll()
    }
    writer.finish()
    text += writer.text.string
    #expect(
      text == """
        [
          {"f": "elu", "x": 1},
          {"f": "elu", "x": "inf"},
          {"f": "elu", "x": 1e-7}
        ]

        """)
  }
}
