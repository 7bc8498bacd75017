import Foundation
import Testing

/// What people read fits their terminal.
struct WidthTests {
  static let commands = [
    ["list"], ["list", "--search", "relu"], ["list", "gelu"], ["list", "leaky_relu", "x^3"],
    ["eval", "gelu", "--at", "0.1,pi,-1e-300", "--format", "table"],
    ["eval", "x*sigmoid(1.702*x)*sigmoid(1.702*x)", "--at", "1", "--format", "table"],
    ["help", "formats"], ["plot", "--help"], ["--help"],
  ]

  @Test("No line is wider than COLUMNS", arguments: commands, [40, 80, 120])
  func fits(arguments: [String], width: Int) throws {
    try withTool { tool in
      let result = try tool.run(arguments, environment: ["COLUMNS": "\(width)"])
      #expect(result.status == 0, "\(result.error)")
      for line in result.lines { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test("Without a terminal and COLUMNS lines have 80 characters at most")
  func usual() throws {
    try withTool { tool in
      let usual = try tool("list", environment: ["COLUMNS": nil])
      let wide = try tool("list", environment: ["COLUMNS": "80"])
      #expect(usual.text == wide.text)
    }
  }

  @Test("A table says what it left out, and CSV leaves out nothing")
  func note() throws {
    try withTool { tool in
      let narrow = ["eval", "tanh", "--at", "1", "--order", "0"]
      let table = try tool.run(narrow + ["--format", "table"], environment: ["COLUMNS": "40"])
      #expect(table.text.contains("digits"))
      let csv = try tool.run(narrow, environment: ["COLUMNS": "40"])
      #expect(csv.text.contains("0.7615941559557649"))
    }
  }
}
