import Foundation
import Testing

/// `actplot check` judges, and says so by its exit code.
struct CheckTests {
  @Test("A right derivative passes and a wrong one is exit code 1")
  func verdict() throws {
    try withTool { tool in
      let right = try tool(
        "check", "x*sigmoid(x)", "--derivative", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))")
      #expect(right.status == 0)
      let wrong = try tool("check", "sigmoid", "--derivative", "sigmoid(x)*(1 + sigmoid(x))")
      #expect(wrong.status == 1)
      #expect(!wrong.output.isEmpty)
      #expect(wrong.error.isEmpty, "a disagreement is a result, not an error")
    }
  }

  @Test("JSON parses and CSV has as many columns in each row as in its head")
  func formats() throws {
    try withTool { tool in
      let json = try tool("check", "relu", "tanh", "--format", "json")
      #expect(json.status == 0)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: json.output) }
      let csv = try tool("check", "relu", "tanh", "--format", "csv")
      // Commas between quotes are text: every second part of a line split at quotes.
      let columns = csv.lines.map { line in
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return stride(from: 0, to: parts.count, by: 2).map { parts[$0].filter { $0 == "," }.count }
          .reduce(1, +)
      }
      #expect(columns.count > 2)
      #expect(Set(columns).count == 1)
    }
  }
}
