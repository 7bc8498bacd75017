import Foundation
import Testing

/// `actplot check` finds wrong derivatives and only those.
struct CheckTests {
  @Test(
    "Right functions pass with exit code 0",
    arguments: ["gelu", "relu", "elu(x, alpha=2)", "x^2"])
  func passes(function: String) throws {
    try withTool { tool in
      let result = try tool("check", function)
      #expect(result.status == 0)
      #expect(result.error.isEmpty)
      #expect(result.text.contains(": right"))
      #expect(!result.text.contains("\u{1B}"))
      #expect(result.lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test(
    "A wrong derivative is a result with exit code 1, in every format")
  func fails() throws {
    try withTool { tool in
      let call = ["check", "tanh", "--derivative", "1 - tanh(x)"]
      let table = try tool.run(call)
      #expect(table.status == 1)
      #expect(table.text.contains("wrong"))
      #expect(table.error.isEmpty)
      let json = try tool.run(call + ["--format", "json"])
      #expect(json.status == 1)
      let reports = try #require(
        try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
      #expect(reports.count == 1)
      #expect(reports[0]["function"] as? String == "tanh")
      #expect(reports[0]["passes"] as? Bool == false)
      let judged = try #require(reports[0]["judged"] as? [[String: Any]])
      #expect(judged[0]["witness"] as? String == "given")
      #expect((judged[0]["worst"] as? [String: Any])?["ulps"] != nil)
      let csv = try tool.run(call + ["--format", "csv"])
      #expect(csv.status == 1)
      #expect(csv.lines.first?.hasPrefix("function,order,witness,") == true)
      let markdown = try tool.run(call + ["--format", "markdown"])
      #expect(markdown.status == 1)
      #expect(markdown.lines.first?.hasPrefix("| Function |") == true)
    }
  }

  @Test("Accuracy is part of the exit code when it is asked for")
  func accuracy() throws {
    try withTool { tool in
      let call = ["check", "tanh", "--derivative", "1 - tanh(x)^2"]
      #expect(try tool.run(call).status == 0)
      #expect(try tool.run(call + ["--accuracy", "16"]).status == 1)
      #expect(try tool("check", "tanh", "--order", "0,1", "--accuracy", "16").status == 0)
      #expect(try tool("check", "x^2", "--derivative", "2*x", "--precision", "float").status == 0)
      #expect(try tool("check", "log(-1-x^2)").status == 1)
      let details = try tool("check", "relu", "--details")
      #expect(details.text.contains("disagrees"))
      let both = try tool("check", "gelu", "relu")
      #expect(both.lines.last?.hasPrefix("2 of 2 right") == true)
    }
  }

  @Test("compare draws the same judgement")
  func compare() throws {
    try withTool { tool in
      let result = try tool(
        "compare", "tanh", "--derivative", "1 - tanh(x)", "--size", "500x500", "-o", "a.png")
      #expect(result.status == 1)
      #expect(result.text == "a.png\n")
      #expect(try tool.head("a.png").height == 500)
      #expect(try tool("compare", "relu", "--method", "reverse").text == "relu-compare.png\n")
      let call = ["compare", "sigmoid", "--derivative", "sigmoid(x)*(1-sigmoid(x))", "-o", "b.png"]
      #expect(try tool.run(call).status == 0)
      #expect(try tool.run(call + ["--accuracy", "16"]).status == 1)
    }
  }
}
