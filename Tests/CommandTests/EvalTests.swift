import Foundation
import Testing

/// `actplot eval` prints what the contract says.
struct EvalTests {
  @Test("The CSV is tidy and its numbers are the shortest that read back")
  func csv() throws {
    try withTool { tool in
      let result = try tool("eval", "sigmoid", "--at", "-1,0,1e-8", "--order", "0", "--order", "1")
      #expect(result.status == 0)
      #expect(
        result.text == """
          function,method,order,x,value
          sigmoid,analytic,0,-1,0.2689414213699951
          sigmoid,analytic,0,0,0.5
          sigmoid,analytic,0,1e-8,0.5000000025
          sigmoid,analytic,1,-1,0.19661193324148185
          sigmoid,analytic,1,0,0.25
          sigmoid,analytic,1,1e-8,0.25

          """)
    }
  }

  @Test("Methods and orders multiply, and a function with commas is quoted")
  func methods() throws {
    try withTool { tool in
      let result = try tool(
        "eval", "leaky_relu(x, 0.1)", "--at", "-2", "--method", "forward", "--method", "reverse",
        "--order", "1")
      #expect(
        result.lines == [
          "function,method,order,x,value", "\"leaky_relu(x, 0.1)\",forward,1,-2,0.1",
          "\"leaky_relu(x, 0.1)\",reverse,1,-2,0.1",
        ])
    }
  }

  @Test("Non-finite numbers have their words, quoted in JSON")
  func nonFinite() throws {
    try withTool { tool in
      let csv = try tool("eval", "relu", "--at", "inf,-inf,nan", "--order", "0")
      #expect(csv.lines.dropFirst().map { $0.split(separator: ",").last } == ["inf", "0", "nan"])
      let json = try tool("eval", "relu", "--at", "inf,1.5", "--order", "0", "--format", "json")
      let rows = try #require(
        try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
      #expect(rows.count == 2)
      #expect(rows[0]["value"] as? String == "inf")
      #expect(rows[1]["value"] as? Double == 1.5)
      #expect(rows[1]["function"] as? String == "relu")
    }
  }

  @Test("Samples hit both ends and the middle exactly")
  func samples() throws {
    try withTool { tool in
      let result = try tool(
        "eval", "tanh", "--samples", "101", "--range=-10:10", "--order", "0")
      let xs = result.lines.dropFirst().map { $0.split(separator: ",")[3] }
      #expect(xs.first == "-10")
      #expect(xs.last == "10")
      #expect(xs.dropFirst(50).first == "0")
      #expect(xs.count == 101)
    }
  }

  @Test("Points come from standard input, a formula may begin with a minus sign")
  func standardInput() throws {
    try withTool { tool in
      let result = try tool("eval", "-x^2", "--at", "-", "--order", "0", input: "3\n-2\r\n\n")
      #expect(result.lines.dropFirst() == ["-x^2,analytic,0,3,-9", "-x^2,analytic,0,-2,-4"])
    }
  }

  @Test("A sign before a name is not lost")
  func signedName() throws {
    try withTool { tool in
      let formula = try tool("eval", "-tanh(x)", "--at", "1", "--order", "0")
      #expect(formula.text.contains("-0.76159"))
      let bare = try tool("eval", "-tanh", "--at", "1", "--order", "0")
      #expect(!bare.text.contains(",0.76159"))
    }
  }

  @Test("Input that cannot be read is an error")
  func unreadableInput() throws {
    try withTool { tool in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "'\(Tool.executable.path)' eval gelu --at - < . 2>/dev/null"]
      process.currentDirectoryURL = tool.folder
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 66)
    }
  }

  @Test("A reader that has gone away is no error to shout about")
  func closedPipe() throws {
    try withTool { tool in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = [
        "-c",
        "'\(Tool.executable.path)' eval gelu --samples 300000 2>err.txt | head -1 > out.txt",
      ]
      process.currentDirectoryURL = tool.folder
      try process.run()
      process.waitUntilExit()
      #expect(try tool.data("err.txt").isEmpty)
      #expect(try tool.data("out.txt") == Data("function,method,order,x,value\n".utf8))
    }
  }

  @Test("--all evaluates the whole catalogue, and the widest range has samples")
  func all() throws {
    try withTool { tool in
      let result = try tool("eval", "--all", "--at", "0", "--order", "0")
      #expect(result.status == 0)
      #expect(result.lines.count > 40)
      #expect(result.lines.contains("tanh,analytic,0,0,0"))
      let wide = try tool(
        "eval", "x", "--samples", "3", "--range", "-1e308:7e307", "--order", "0")
      #expect(
        wide.lines.dropFirst().map { $0.split(separator: ",").last } == [
          "-1e308", "-1.5e307", "7e307",
        ])
    }
  }
}
