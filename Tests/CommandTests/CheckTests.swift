import Foundation
import Testing

/// `actplot check` finds wrong derivatives and only those.
struct CheckTests {
  @Test(
    "Right derivatives pass with exit code 0",
    arguments: ["gelu", "relu", "elu(x, alpha=2)", "x^2"])
  func passes(function: String) throws {
    try withTool { tool in
      let result = try tool("check", function)
      #expect(result.status == 0)
      #expect(result.error.isEmpty)
      #expect(!result.text.contains("DISAGREES"))
      #expect(!result.text.contains("\u{1B}"))
    }
  }

  @Test("A wrong derivative is a result with exit code 1, in every format")
  func fails() throws {
    try withTool { tool in
      let call = ["check", "tanh", "--derivative", "1 - tanh(x)"]
      let table = try tool.run(call)
      #expect(table.status == 1)
      #expect(table.text.contains("DISAGREES"))
      #expect(table.error.isEmpty)
      let json = try tool.run(call + ["--format", "json"])
      #expect(json.status == 1)
      let reports = try #require(
        try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
      #expect(reports.count == 1)
      #expect(reports[0]["passes"] as? Bool == false)
      let csv = try tool.run(call + ["--format", "csv"])
      #expect(csv.status == 1)
      // Commas between quotes are text: every second part of a line split at quotes.
      let columns = csv.lines.map { line in
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return stride(from: 0, to: parts.count, by: 2).map { parts[$0].filter { $0 == "," }.count }
          .reduce(1, +)
      }
      #expect(Set(columns).count == 1)
      #expect(csv.lines.first?.hasPrefix("function,order,first,second,points") == true)
      #expect(csv.lines.contains { $0.contains(",false,") })
      let markdown = try tool.run(call + ["--format", "markdown"])
      #expect(markdown.status == 1)
      #expect(markdown.lines.first?.hasPrefix("| Function |") == true)
    }
  }

  @Test("The right derivative in other words passes, and --strict fails at a kink")
  func judges() throws {
    try withTool { tool in
      let other = try tool("check", "tanh", "--derivative", "1 - tanh(x)^2")
      #expect(other.status == 0)
      #expect(try tool("check", "x^2", "--derivative", "2*x", "--precision", "float").status == 0)
      #expect(try tool("check", "relu", "--range", "-1:1").status == 0)
      #expect(try tool("check", "relu", "--range", "-1:1", "--strict").status == 1)
    }
  }

  @Test("compare draws the same judgement")
  func compare() throws {
    try withTool { tool in
      let result = try tool(
        "compare", "tanh", "--derivative", "1 - tanh(x)", "--size", "500x500", "-o", "a.png")
      #expect(result.status == 0)
      #expect(result.text == "a.png\n")
      #expect(try tool.head("a.png").height == 500)
      #expect(try tool("compare", "relu", "--method", "reverse").text == "relu-compare.png\n")
    }
  }
}
