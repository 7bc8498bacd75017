import Foundation
import Testing

/// Input that is malformed, endless or far too much is refused at once, with a reason.
struct RobustnessTests {
  @Test("What follows a NUL is not dropped, and a byte-order mark is passed over")
  func bytes() throws {
    try withTool { tool in
      let nul = try tool("eval", "gelu", "--at", "-", input: "2\n1\u{0}garbage\n")
      #expect(nul.status == 65)
      #expect(nul.error.contains("line 2, column 1") && nul.error.contains("1\\0garbage"))
      let mark = try tool("eval", "x", "--at", "-", "--order", "0", input: "\u{FEFF}1\n2\r\n")
      #expect(
        mark.lines == ["function,method,order,x,value", "x,analytic,0,1,1", "x,analytic,0,2,2"])
      let later = try tool("eval", "x", "--at", "-", input: "1\n\u{FEFF}2\n")
      #expect(later.status == 65)
      try tool.write("1,2\u{0}x,a\n3,4,b\n", to: "nul.csv")
      let data = try tool("classifier", "--data", "nul.csv")
      #expect(data.status == 65)
      #expect(data.error.contains("line 1, column 2"))
    }
  }

  @Test(
    "A number beyond the range of doubles is an error, inf is a point",
    arguments: ["1e400", "-1e400"])
  func beyond(text: String) throws {
    try withTool { tool in
      let point = try tool("eval", "x", "--at", text)
      #expect(point.status == 64 && point.error.contains(text))
      let line = try tool("eval", "x", "--at", "-", input: "1\n\(text)\n")
      #expect(line.status == 65 && line.error.contains("line 2"))
      #expect(try tool("eval", "x", "--at", "inf,-inf,nan").status == 0)
    }
  }

  @Test("Endless input ends at a limit")
  func endless() throws {
    try withTool { tool in
      let process = tool.process(["eval", "gelu", "--at", "-"])
      process.standardInput = FileHandle(forReadingAtPath: "/dev/zero")
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 65)
      let data = try tool("classifier", "--data", "/dev/zero")
      #expect(data.status == 65)
      #expect(data.error.contains("67108864"))
    }
  }

  @Test("Too many functions are refused before they are read")
  func many() throws {
    try withTool { tool in
      for count in [201, 999, 20_000] {
        let start = ContinuousClock.now
        let result = try tool.run(["plot"] + Array(repeating: "gelu", count: count))
        #expect(result.status == 64)
        #expect(result.error.contains("200"))
        #expect(ContinuousClock.now - start < .seconds(20))
      }
      let family = "elu(x, alpha={1,2,3,4,5,6,7,8,9,10,11,12})"
      let families = try tool.run(["eval", "--at", "1"] + Array(repeating: family, count: 17))
      #expect(families.status == 64)
      // A list of points is one word.
      let points = try tool.run(["eval", "x", "--at"] + (1...5_000).map(String.init))
      #expect(points.lines.count == 10_001)
    }
  }
}
