import Networks
import Testing

@Suite struct TwoClassDataTests {
  @Test func `The embedded data have the means of Fisher's paper`() {
    let data = TwoClassData.iris
    func mean(_ species: Int, _ column: Int) -> Double {
      let rows = data.labels.indices.filter { data.labels[$0] == species }
      return rows.map { data.points[$0, column] }.reduce(0, +) / Double(rows.count)
    }
    // Fisher 1936, table II: petal length and width of versicolor and virginica.
    let means = [mean(0, 0), mean(0, 1), mean(1, 0), mean(1, 1)]
    for (mean, expected) in zip(means, [4.26, 1.326, 5.552, 2.026]) {
      #expect((mean - expected).magnitude < 1e-12)
    }
  }

  static let good = [
    "1,2,a\n3,4,b\n", "1,2,a\n3,4,b", "1,2,a\r\n3,4,b\r\n", "1,2,a\r3,4,b\r",
    "\u{FEFF}1,2,a\n3,4,b\n", "\u{FEFF}x,y,label\r\n1,2,a\r\n3,4,b\r\n", "1;2;a\n3;4;b\n",
    "1\t2\ta\n3\t4\tb\n", "\n\n1,2,a\n\n \n3,4,b\n\n", " 1 , 2 , a \n 3,4 ,b\n",
    "\"1\",\"2\",\"a\"\n3,4,b\n", "+1,2.0,a\n3e0,0.4e1,b\n", "1.,2,a\n3,4,b\n",
    "\"x;1\",\"y\ny\",label\n1,2,a\n3,4,b\n", "3,4,b\n1,2,a\n",
  ]

  @Test(arguments: good)
  func `What is well-formed is read`(text: String) throws {
    let data = try TwoClassData(csv: Array(text.utf8), title: "t")
    let rows = (0..<2).map { (data.labels[$0], Array(data.points[row: $0])) }.sorted { $0.0 < $1.0 }
    #expect(rows.map(\.0) == [0, 1])
    #expect(rows.map(\.1) == [[1, 2], [3, 4]])
    #expect(data.classNames == ("a", "b"))
  }

  static let bad: [(text: String, error: CSVError)] = [
    ("", .noData), ("\n\r\n", .noData), ("\u{FEFF}", .noData), ("x,y,label\n", .noData),
    ("1,2,a\n3,,b\n", .missingValue(line: 2, column: 2)),
    ("1,2,a\n,4,b\n", .missingValue(line: 2, column: 1)),
    ("1,2,a\n3,4,\n", .missingValue(line: 2, column: 3)),
    ("1,2,a\n3,4,", .missingValue(line: 2, column: 3)),
    ("x,y,label\n\n1,2,a\n3, ,b\n", .missingValue(line: 4, column: 2)),
    ("1,,a\n3,4,b\n", .missingValue(line: 1, column: 2)),
    ("1,2,a\r\n3,four,b\r\n", .notANumber(line: 2, column: 2, text: "four")),
    ("one,2,a\n3,4,b\n", .notANumber(line: 1, column: 1, text: "one")),
    ("x,y,label\nx,y,label\n", .notANumber(line: 2, column: 1, text: "x")),
    ("1,2,a\n1 2,4,b\n", .notANumber(line: 2, column: 1, text: "1 2")),
    ("1,2,a\n0x10,4,b\n", .notANumber(line: 2, column: 1, text: "0x10")),
    ("1,2,a\n-,4,b\n", .notANumber(line: 2, column: 1, text: "-")),
    ("1,2,a\n.,4,b\n", .notANumber(line: 2, column: 1, text: ".")),
    ("1,2,a\n1.2.3,4,b\n", .notANumber(line: 2, column: 1, text: "1.2.3")),
    ("1,2,a\n1e,4,b\n", .notANumber(line: 2, column: 1, text: "1e")),
    ("1,2,a\ninf,4,b\n", .notFinite(line: 2, column: 1, text: "inf")),
    ("1,2,a\n3,nan,b\n", .notFinite(line: 2, column: 2, text: "nan")),
    ("1,2,a\n1e400,4,b\n", .notFinite(line: 2, column: 1, text: "1e400")),
    ("1,2,a\n3,4,b\n5,6,c\n", .thirdClass(line: 3, label: "c", known: ["a", "b"])),
    ("1,2,a\n3,4,a\n", .oneClass(line: 2, label: "a")),
    ("1,2,a\n3,4\n", .columnCount(line: 2, found: 2)),
    ("1,2,a\n3,4,b,\n", .columnCount(line: 2, found: 4)),
    ("1 2 a\n3 4 b\n", .columnCount(line: 1, found: 1)),
    ("1,2,a\n3,4,\"b\n", .unclosedQuote(line: 2, column: 3)),
    ("1,2,a\n3,\"4\"x,b\n", .textAfterQuote(line: 2, column: 2)),
    ("\"a\nb\",y,label\n1,2,a\nx,4,b\n", .notANumber(line: 4, column: 1, text: "x")),
  ]

  @Test(arguments: bad.indices)
  func `What is malformed is named with its line and column`(index: Int) {
    let (text, error) = Self.bad[index]
    #expect(throws: error) { try TwoClassData(csv: Array(text.utf8), title: "t") }
    #expect("\(error)".contains("column"))
  }

  @Test func `Names and quotes`() throws {
    let text = "\"length, \"\"cm\"\"\",width,species\n1,2,\"x \"\"1\"\"\"\n3,4,y\n"
    let data = try TwoClassData(csv: Array(text.utf8), title: "t")
    #expect(data.featureNames == ("length, \"cm\"", "width"))
    #expect(data.classNames == ("x \"1\"", "y"))
  }

  @Test func `Labels that are numbers are sorted by value`() throws {
    let data = try TwoClassData(csv: Array("1,2,10\n3,4,9\n".utf8), title: "t")
    #expect(data.classNames == ("9", "10"))
    #expect(data.labels == [1, 0])
  }

  @Test func `Numbers are read as the standard library reads them`() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      let digits = String(generator.next()).prefix(1 + Int(generator.next() % 18))
      let point = Int(generator.next() % UInt64(digits.count + 1))
      let text = "-\(digits.prefix(point)).\(digits.dropFirst(point))"
      let data = try TwoClassData(csv: Array("\(text),1,a\n1,1,b\n".utf8), title: "t")
      #expect(data.points[0, 0] == Double(text))
    }
  }

  @Test func `A file that is not there cannot be opened`() {
    #expect {
      try TwoClassData(path: "/nowhere/data.csv")
    } throws: { error in
      guard case .cannotOpen("/nowhere/data.csv", _)? = error as? CSVError else { return false }
      return true
    }
  }

  @Test func `Many rows are read in little time`() throws {
    let bytes = Array(String(repeating: "5.125,-3.75,a\n0.5,1e2,b\n", count: 10_000).utf8)
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try TwoClassData(csv: bytes, title: "t").count }
    #expect(count == 20_000)
    // A quadratic reader would take minutes; a debug build takes a fraction of a second.
    #expect(time < .seconds(5))
  }
}
