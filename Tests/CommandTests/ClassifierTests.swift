import Foundation
import Testing

/// `actplot classifier` reads data, trains and reports.
struct ClassifierTests {
  static let good = "a,b,kind\n1,2,p\n2,1,q\n1.5,2.5,p\n3,1,q\n"

  /// A file and what the message must name: malformed data end with exit code 65.
  static let malformed: [(file: String, words: [String])] = [
    ("a,b,kind\n1,2,p\n,1,q\n", ["line 3", "column 1", "missing"]),
    ("a,b,kind\n1,2,p\n2,,q\n", ["line 3", "column 2", "missing"]),
    ("a,b,kind\n1,2,p\n2,1,\n", ["line 3", "column 3", "missing"]),
    ("1,2,p\n2,1,q\n3,3,r\n", ["line 3", "column 3", "'r'"]),
    ("1,2,p\n2,one,q\n", ["line 2", "column 2", "'one'"]),
    ("1,2,p\n2,inf,q\n", ["line 2", "column 2", "'inf'"]),
    ("1,2,p\n2,1\n", ["line 2", "column"]), ("1,2,p,4\n", ["line 1", "column"]),
    ("1,2,p\n2,1,p\n", ["line 2, column 3", "'p'"]), ("", ["line 1", "column 1"]),
    ("1,2,\"p\n", ["line 1", "column 3", "quote"]),
  ]

  @Test(
    "Malformed data end with exit code 65, the line and the column", arguments: malformed.indices)
  func isRefused(index: Int) throws {
    try withTool { tool in
      let (file, words) = Self.malformed[index]
      try tool.write(file, to: "data.csv")
      let result = try tool("classifier", "--data", "data.csv", "--steps", "5")
      #expect(result.status == 65)
      #expect(result.output.isEmpty)
      for word in words { #expect(result.error.contains(word), "\(word): \(result.error)") }
      #expect(try tool.files() == ["data.csv"])
    }
  }

  @Test("Line ends, a byte-order mark and another separator change nothing")
  func dialects() throws {
    try withTool { tool in
      let variants = [
        Self.good, Self.good.replacingOccurrences(of: "\n", with: "\r\n"), "\u{FEFF}" + Self.good,
        Self.good.replacingOccurrences(of: ",", with: ";"), String(Self.good.dropLast()),
        Self.good.replacingOccurrences(of: "p\n", with: "\"p\"\n\n"),
      ]
      let outputs = try variants.map { text in
        try tool.write(text, to: "data.csv")
        let result = try tool(
          "classifier", "--data", "data.csv", "--steps", "50", "--format", "json")
        #expect(result.status == 0, "\(result.error)")
        return result.output
      }
      #expect(Set(outputs).count == 1)
    }
  }

  @Test("JSON is one object with the fields of the contract, and draws nothing by itself")
  func json() throws {
    try withTool { tool in
      let result = try tool("classifier", "--steps", "100", "--format", "json")
      #expect(result.status == 0)
      #expect(result.error.isEmpty)
      let report = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect(report["steps"] as? Int == 100)
      let initial = try #require(report["initialLoss"] as? Double)
      let loss = try #require(report["loss"] as? Double)
      #expect(loss < initial)
      let accuracy = try #require(report["accuracy"] as? Double)
      #expect((0.5...1).contains(accuracy))
      #expect((report["parameters"] as? [Any])?.isEmpty == false)
      let check = try #require(report["gradientCheck"] as? [String: Any])
      let tape = try #require(check["layeredAgainstTape"] as? Double)
      let central = try #require(check["layeredAgainstCentral"] as? Double)
      #expect(tape < 1e-12)
      #expect(central < 1e-6)
      #expect(check["before"] is [String: Any] && check["after"] is [String: Any])
      #expect(try tool.files().isEmpty)
      let drawn = try tool("classifier", "--steps", "100", "--format", "json", "-o", "a.svg")
      #expect(drawn.output == result.output)
      #expect(try tool.files() == ["a.svg"])
    }
  }

  @Test("Without --format it prints the report and the picture's path")
  func picture() throws {
    try withTool { tool in
      let result = try tool("classifier", "--steps", "20", "--hidden", "tanh", "--width", "3")
      #expect(result.status == 0)
      #expect(result.lines.last == "classifier.png")
      #expect(result.lines.count > 1)
      #expect(try tool.head("classifier.png").width > 0)
      let iris = try tool("classifier", "--steps", "20")
      #expect(iris.lines.last == "plots/classifier.png")
    }
  }
}
