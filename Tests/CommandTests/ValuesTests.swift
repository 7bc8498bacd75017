import Foundation
import Testing

/// `actplot check --values`: numbers computed elsewhere decide.
struct ValuesTests {
  private static let right = "x,f,df\n-1,-0.7615941559557649,0.41997434161402607\n0,0,1\n"

  @Test("Right numbers pass, wrong ones do not, from a file and from standard input")
  func judged() throws {
    try withTool { tool in
      try tool.write(Self.right, to: "a.csv")
      let good = try tool("check", "tanh", "--values", "a.csv", "--accuracy", "0.51")
      #expect(good.status == 0 && good.text.contains("right"), "\(good.text)\(good.error)")
      let wrong = Self.right.replacing("0.41997434161402607", with: "0.42")
      let bad = try tool("check", "tanh", "--values", "-", "--format", "json", input: wrong)
      #expect(bad.status == 1)
      let reports = try #require(
        try JSONSerialization.jsonObject(with: bad.output) as? [[String: Any]])
      let judged = try #require(reports[0]["judged"] as? [[String: Any]])
      let given = judged.filter { $0["witness"] as? String == "given" }
      #expect(given.map { $0["order"] as? Int } == [0, 1])
      #expect(given.map { $0["passes"] as? Bool } == [true, false])
      #expect((given[1]["worst"] as? [String: Any])?["x"] as? Double == -1)
      let one = try tool("check", "tanh", "--values", "-", "--order", "0", input: wrong)
      #expect(one.status == 0)
    }
  }

  @Test("What eval prints is right")
  func eval() throws {
    try withTool { tool in
      let values = try tool("eval", "gelu", "--samples", "301", "--order", "0,1,2").text
      let result = try tool(
        "check", "gelu", "--values", "-", "--accuracy", "0.5001", input: values)
      #expect(result.status == 0, "\(result.text)\(result.error)")
    }
  }

  @Test("Bad input has its exit code, and names line and column")
  func faults() throws {
    try withTool { tool in
      let missing = try tool("check", "tanh", "--values", "none.csv")
      #expect(missing.status == 66 && missing.error.contains("none.csv"))
      let bad = try tool("check", "tanh", "--values", "-", input: "x,f\n1,two\n")
      #expect(bad.status == 65 && bad.error.contains("line 2, column 2"))
      let between = try tool(
        "check", "tanh", "--values", "-", "--precision", "half", input: "x,f\n1.0001,1\n")
      #expect(between.status == 65 && between.error.contains("line 2, column 1"))
      #expect(try tool("check", "tanh", "elu", "--values", "-", input: Self.right).status == 64)
      #expect(
        try tool("check", "tanh", "--values", "-", "--derivative", "1", input: Self.right).status
          == 64)
    }
  }

  @Test("Every number of bfloat16 is judged, and double has too many")
  func exhaustive() throws {
    try withTool { tool in
      let all = try tool(
        "check", "relu", "--precision", "bfloat16", "--order", "0", "--format", "json")
      #expect(all.status == 0 && all.text.contains("65280"))
      let some = try tool(
        "check", "relu", "--precision", "float", "--exhaustive", "--range", "1:1.0001", "--order",
        "0", "--details")
      #expect(some.status == 0 && some.text.contains("839 numbers"), "\(some.text)")
      #expect(try tool("check", "relu", "--exhaustive").status == 64)
    }
  }

  @Test("A budget holds every line to its own, and tells of those that fail")
  func budget() throws {
    try withTool { tool in
      try tool.write(Self.right, to: "a.csv")
      try tool.write(
        "relu 0 bfloat16 0.5\n# tanh\ntanh 1 double 1 a.csv\n", to: "good.txt")
      let good = try tool("check", "--budget", "good.txt")
      #expect(good.status == 0, "\(good.text)\(good.error)")
      try tool.write("relu 0 bfloat16 0.5\ngelu 0 bfloat16 1\n", to: "bad.txt")
      let bad = try tool("check", "--budget", "bad.txt")
      #expect(bad.status == 1 && bad.text.contains("line 2, gelu: inaccurate"), "\(bad.text)")
      try tool.write("relu 0 bfloat16\n", to: "short.txt")
      let short = try tool("check", "--budget", "short.txt")
      #expect(short.status == 65 && short.error.contains("line 1, column 4"))
      #expect(try tool("check", "--budget", "none.txt").status == 66)
      #expect(try tool("check", "relu", "--budget", "good.txt").status == 64)
    }
  }
}
