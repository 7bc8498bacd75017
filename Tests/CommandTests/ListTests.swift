import Foundation
import Testing

/// `actplot list` prints the catalogue in four formats.
struct ListTests {
  private func rows(_ tool: Tool, _ arguments: String...) throws -> [[String: Any]] {
    let result = try tool.run(["list", "--format", "json"] + arguments)
    #expect(result.status == 0, "\(result.error)")
    return try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
  }

  @Test(
    "The four formats hold the same functions")
  func formats() throws {
    try withTool { tool in
      let names = try rows(tool).compactMap { $0["function"] as? String }
      #expect(names.count >= 40)
      for name in ["tanh", "sigmoid", "relu", "leaky_relu", "elu", "hardswish", "gelu", "mish"] {
        #expect(names.contains(name))
      }
      let csv = try tool("list", "--format", "csv").lines
      #expect(csv.dropFirst().map { String($0.prefix { $0 != "," }) } == names)
      let markdown = try tool("list", "--format", "markdown").lines
      #expect(markdown.count == names.count + 2)
      #expect(zip(markdown.dropFirst(2), names).allSatisfy { $0.hasPrefix("| `\($1)` |") })
      let table = try tool("list").lines.filter { !$0.hasPrefix(" ") }
      #expect(table == names)
      let (all, plain) = (try tool("list", "--all"), try tool("list"))
      #expect(all.output == plain.output)
    }
  }

  @Test(
    "A name in any spelling finds its function",
    arguments: ["leaky_relu", "LeakyReLU", "Leaky ReLU"])
  func spellings(name: String) throws {
    try withTool { tool in
      let row = try #require(try rows(tool, name).first)
      #expect(row["function"] as? String == "leaky_relu")
      #expect((row["parameters"] as? [String])?.first?.contains("negative_slope") == true)
      #expect((row["breakpoints"] as? [String])?.first?.hasPrefix("kink at 0") == true)
    }
  }

  @Test(
    "A formula is listed with its symbolic derivative, in LaTeX too")
  func formula() throws {
    try withTool { tool in
      let row = try #require(try rows(tool, "x^3").first)
      #expect(row["derivative"] as? String == "3*x^2")
      let latex = try #require(try rows(tool, "x^3", "--latex").first)
      #expect(latex["derivative"] as? String == "3x^{2}")
      let sigmoid = try rows(tool, "sigmoid", "--latex").first
      #expect(sigmoid?["formula"] as? String == "\\frac{1}{1 + e^{-x}}")
    }
  }

  @Test(
    "A range leaves out the breakpoints beyond it")
  func range() throws {
    try withTool { tool in
      let all = try rows(tool, "relu6").first?["breakpoints"] as? [String]
      #expect(all?.count == 2)
      let few = try rows(tool, "relu6", "--range", "1:9").first?["breakpoints"] as? [String]
      #expect(few?.count == 1)
      #expect(few?.first?.contains("6") == true)
    }
  }
}
