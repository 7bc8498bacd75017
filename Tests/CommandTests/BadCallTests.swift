import Foundation
import Testing

/// Calls that must fail with one clear line, the right exit code and no file touched.
struct BadCallTests {
  struct Call: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    /// What the message must name.
    let words: [String]

    init(_ arguments: String..., status: Int32 = 64, says words: String...) {
      self.arguments = arguments
      self.status = status
      self.words = words
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let calls = [
    // Names
    Call("plot", "geluu", says: "geluu", "gelu"),
    Call("plot", "sigmod", says: "sigmod", "sigmoid"),
    Call("plot", "zzzzzz", says: "zzzzzz"),
    Call("frobnicate", says: "frobnicate"),
    Call("plot", "--colour", says: "--colour"),
    Call("plot", "--method", "magic", says: "magic", "analytic", "forward", "reverse"),
    Call("plot", "--theme", "blue", says: "blue", "light", "dark"),
    Call("plot", "--format", "jpeg", says: "jpeg", "png"),
    Call("plot", "-o", "picture.jpeg", says: "picture.jpeg", ".png"),
    Call("eval", "gelu", "--at", "1", "--format", "xml", says: "xml", "json"),
    Call("plot", "--font", "No Such Family", says: "No Such Family"),
    Call("plot", "--all", "gelu", says: "gelu", "--all"),
    Call("plot", "--overlay", "--each", says: "--overlay", "--each"),
    // Parameters
    Call("plot", "elu(x, beta=2)", says: "beta", "alpha"),
    Call("plot", "leaky_relu(x, 0.1, 0.2)", says: "negative_slope"),
    Call("plot", "celu(x, alpha=0)", says: "alpha"),
    Call("plot", "threshold", says: "threshold", "value"),
    Call("plot", "leaky_relu(0.1)", says: "leaky_relu(x, 0.1)"),
    // Formulas
    Call("plot", "x*(1+x", says: "x*(1+x", "parenthesis", "^"),
    Call("plot", "x $ 2", says: "$"),
    Call("plot", "", says: "empty"),
    Call("plot", "3", says: "x"),
    // Ranges
    Call("plot", "--range", "5:-5", says: "5:-5"),
    Call("plot", "--range", "1:1", says: "1:1"),
    Call("plot", "--range", "0:inf", says: "0:inf"),
    Call("plot", "--range", "nan:1", says: "nan:1"),
    Call("plot", "--range", "5", says: "5", "LO:HI"),
    Call("plot", "--y-range", "2:1", says: "2:1"),
    Call("plot", "--range", "-1.7e308:1.7e308", says: "-1.7e308:1.7e308"),
    // Sizes and counts
    Call("plot", "--size", "0x100", says: "0x100"),
    Call("plot", "--size", "100", says: "100", "WxH"),
    Call("plot", "--size", "-5x5", says: "-5x5"),
    Call("plot", "--size", "40000x40000", says: "40000x40000", "32767"),
    Call("plot", "--size", "10x10", says: "10"),
    Call("plot", "--size", "30000x30000", "--scale", "2", says: "32767"),
    Call("plot", "--columns", "0", says: "0"),
    Call("plot", "--columns", "1000000", says: "1000000"),
    Call("plot", "--scale", "0", says: "0"),
    Call("plot", "--scale", "nan", says: "nan"),
    Call("plot", "--dpi", "-1", says: "-1"),
    Call("plot", "--order", "9", says: "9"),
    Call("plot", "--title", String(repeating: "A", count: 1001), says: "--title", "1000"),
    Call("plot", "-tanh", says: "tanh(x)"),
    // Points
    Call("eval", "gelu", says: "--at"),
    Call("eval", "--at", "1", says: "function"),
    Call("eval", "gelu", "--at", "1,two", says: "two"),
    Call("eval", "gelu", "--at", "1", "--samples", "3", says: "--samples"),
    Call("eval", "gelu", "--samples", "0", says: "0"),
    Call("eval", "gelu", "--samples", "1.5", says: "1.5"),
    // Judging
    Call("check", "gelu", "mish", "--derivative", "x", says: "--derivative"),
    Call("check", "gelu", "--tolerance", "-1", says: "-1"),
    Call("check", "gelu", "--precision", "quad", says: "quad", "double"),
    // Networks
    Call("network", "--inputs", "3", says: "3"),
    Call("network", "--width", "0", says: "0"),
    Call("network", "--seed", "-1", says: "-1"),
    Call("network", "--hidden", "nope", says: "nope"),
    Call("classifier", "--steps", "0", says: "0"),
    Call("classifier", "--rate", "-1", says: "-1"),
    Call("classifier", "--data", "missing.csv", status: 66, says: "missing.csv"),
    Call("classifier", "--data", ".", status: 66, says: "."),
    Call("classifier", "--format", "json", "-o", "-", says: "json", "-o"),
    // Outputs
    Call("plot", "-o", "", says: "--output"),
    Call("plot", "\u{FFFD}.png", "-o", "\u{FFFD}.png", says: "\u{FFFD}"),
    Call("plot", "---x", says: "---x"),
    Call("plot", "--size", "1x\(String(repeating: "9", count: 5000))", says: "--size", "WxH"),
    Call("plot", "-o", ".", "--format", "png", status: 74, says: "."),
    Call("plot", "-o", "/proc/actplot/picture.png", status: 74, says: "/proc/actplot"),
    Call("plot", "--each", "-o", "-", says: "-"),
    Call("gallery", "-o", "-", says: "-"),
  ]

  @Test("A bad call fails in one line and touches nothing", arguments: calls)
  func failsCleanly(call: Call) throws {
    try withTool { tool in
      let result = try tool.run(call.arguments)
      #expect(result.status == call.status, "\(result.error)")
      #expect(result.output.isEmpty)
      for word in call.words {
        #expect(result.error.contains(word), "the message does not name \(word): \(result.error)")
      }
      #expect(result.error.hasPrefix("actplot: "))
      #expect(!result.error.contains("Usage:"))
      #expect(try tool.files().isEmpty)
    }
  }

  @Test("A failing call leaves an existing file as it was")
  func keepsExistingFiles() throws {
    try withTool { tool in
      try tool.write("precious", to: "picture.png")
      #expect(try tool("plot", "geluu", "-o", "picture.png").status == 64)
      #expect(try tool("plot", "--size", "10x10", "-o", "picture.png").status == 64)
      #expect(try tool.data("picture.png") == Data("precious".utf8))
      #expect(try tool.files() == ["picture.png"])
    }
  }

  @Test("A full device is an error with its reason")
  func fullDevice() throws {
    try withTool { tool in
      let result = try tool("plot", "tanh", "-o", "/dev/full")
      #expect(result.status == 74)
      #expect(result.error.contains("/dev/full"))
      #expect(result.error.contains("No space left"))
    }
  }

  @Test("A full device on standard output is an error, and so is a closed one")
  func fullOutput() throws {
    try withTool { tool in
      for (redirection, reason) in [
        (">/dev/full", "No space left"), (">&-", "Bad file descriptor"),
      ] {
        for call in ["eval gelu --samples 100000", "plot tanh -o -", "list", "--help"] {
          let shell = Process()
          shell.executableURL = URL(fileURLWithPath: "/bin/sh")
          shell.arguments = [
            "-c", "'\(Tool.executable.path)' \(call) 2>err.txt \(redirection)",
          ]
          shell.currentDirectoryURL = tool.folder
          try shell.run()
          shell.waitUntilExit()
          #expect(shell.terminationStatus == 74, "\(call) \(redirection)")
          let message = String(decoding: try tool.data("err.txt"), as: UTF8.self)
          #expect(message.contains(reason), "\(message)")
        }
      }
      #expect(try tool.files() == ["err.txt"])
    }
  }

  @Test("A malformed point on standard input is named by line and column")
  func malformedInput() throws {
    try withTool { tool in
      let result = try tool("eval", "gelu", "--at", "-", input: "1\n\n  2x\n")
      #expect(result.status == 65)
      #expect(result.error.contains("line 3, column 3"))
      #expect(result.error.contains("2x"))
      #expect(result.output.isEmpty)
    }
  }
}
