import Foundation
import Testing

/// A function has the same key in every command's output, so that tables join.
struct JoinTests {
  private func keys(_ tool: Tool, _ arguments: [String]) throws -> [String] {
    let result = try tool.run(arguments + ["--format", "json"])
    #expect([0, 1].contains(result.status), "\(result.error)")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
    var keys: [String] = []
    for row in rows {
      let key = try #require(row["function"] as? String)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  @Test("Names in any spelling, formulas, calls and families have one key everywhere")
  func named() throws {
    try withTool { tool in
      let functions = [
        "GELU", "Leaky ReLU", "swish", "nn.Mish", "x*sigmoid(1.702*x)", "elu(x, alpha=2)",
        "elu(x, alpha={0.5,1})", "tanh(x)", "-x^2", "exp",
      ]
      let eval = try keys(tool, ["eval"] + functions + ["--at", "0", "--order", "0"])
      #expect(eval.count == 11)
      #expect(eval.prefix(3) == ["gelu", "leaky_relu", "swish"])
      let list = try keys(tool, ["list"] + functions)
      #expect(list == eval)
      let check = try keys(tool, ["check"] + functions + ["--range", "-1:1", "--order", "0"])
      #expect(check == eval)
      // A key may be typed again and means the same.
      #expect(try keys(tool, ["eval"] + eval + ["--at", "0"]) == eval)
    }
  }

  @Test("The whole catalogue joins")
  func all() throws {
    try withTool { tool in
      let eval = try keys(tool, ["eval", "--all", "--at", "0", "--order", "0"])
      #expect(eval.count > 40)
      #expect(try keys(tool, ["list"]) == eval)
      let csv = try tool("list", "--format", "csv")
      #expect(csv.text.hasPrefix("function,"))
    }
  }
}
