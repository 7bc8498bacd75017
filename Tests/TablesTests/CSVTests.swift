import Tables
import Testing

@Suite struct CSVTests {
  static let fields: [(field: String, written: String)] = [
    ("plain", "plain"), ("", ""), ("a b", "a b"), (" a", "\" a\""), ("a\t", "\"a\t\""),
    ("a;b", "a;b"), ("a,b", "\"a,b\""),
    ("\"", "\"\"\"\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("\r\n", "\"\r\n\""), ("x₁ → ∞", "x₁ → ∞"),
    // A combining accent makes one character of it and the quote or comma before.
    ("\"\u{301}", "\"\"\"\u{301}\""), (",\u{301}", "\",\u{301}\""), ("a\u{2028}b", "a\u{2028}b"),
  ]

  @Test(arguments: fields)
  func `Fields are quoted where they must be`(field: String, written: String) {
    var writer = CSVWriter(header: ["a", "b"])
    writer.row([field, "z"])
    #expect(Array(writer.text.bytes) == Array("a,b\n\(written),z\n".utf8))
  }

  @Test func `Numbers are cells`() {
    var writer = CSVWriter(header: ["f", "order", "x"])
    writer.cell("leaky_relu(x, 0.1)")
    writer.cell(2)
    writer.cell(-1e-8)
    writer.endRow()
    writer.finish()
    #expect(writer.text.string == "f,order,x\n\"leaky_relu(x, 0.1)\",2,-1e-8\n")
  }

  @Test func `A row of one empty field is no empty line`() {
    var writer = CSVWriter(header: ["a"])
    writer.row([""])
    writer.text.removeAll()
    writer.row([""])
    writer.row(["b"])
    #expect(writer.text.string == "\"\"\nb\n")
  }

  @Test func `What is written is read back`() throws {
    let pieces = ["a", "\"", ",", "\n", "\r", "\r\n", ";", "\t", "é", "1.5", " "]
    let rows = (0..<500).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...4)).map { _ in pieces[Int.random(in: pieces.indices)] }.joined()
      }
    }
    var writer = CSVWriter(header: ["x", "y", "z"])
    for row in rows { writer.row(row) }
    var reader = CSVReader(writer.text.bytes)
    var read: [[String]] = []
    while try reader.next() { read.append(reader.fields.map(\.text)) }
    #expect(read.count == 501)
    // As bytes: texts are equal too if they differ in how accents are composed.
    let wrong = zip(read, [["x", "y", "z"]] + rows).filter { read, row in
      read.map { Array($0.utf8) } != row.map { Array($0.utf8) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    "1,2\n3,4\n", "1,2\r\n3,4", "1,2\r3,4\r", "\u{FEFF}1;2\n3;4\n", "1\t2\n\n3\t4\n",
    " 1 , 2 \n \n\"3\",\"4\" \n",
  ])
  func `Separators, line ends, blanks and a byte-order mark`(text: String) throws {
    var reader = CSVReader(Array(text.utf8))
    var numbers: [[Double?]] = []
    while try reader.next() { numbers.append(reader.fields.map(\.number)) }
    #expect(numbers == [[1, 2], [3, 4]])
  }

  @Test(arguments: [
    ("a,b\n1,\"2", CSVSyntaxError.unclosedQuote(line: 2, column: 2)),
    ("\"a\nb\",c\r\n\"d\"e,f", .textAfterQuote(line: 3, column: 1)),
    ("\"a\rb\r\nc\",\"d\"e", .textAfterQuote(line: 3, column: 2)),
  ])
  func `Errors name line and column`(text: String, error: CSVSyntaxError) {
    #expect(throws: error) {
      var reader = CSVReader(Array(text.utf8))
      while try reader.next() {}
    }
  }
}
