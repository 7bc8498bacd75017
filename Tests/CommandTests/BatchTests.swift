import Foundation
import Testing

/// Many pictures by one command.
struct BatchTests {
  @Test("Each function has a file of its own, named in the order asked for")
  func each() throws {
    try withTool { tool in
      let result = try tool(
        "plot", "--each", "relu", "elu(x, alpha=2)", "relu", "-o", "out", "--format", "svg")
      #expect(result.status == 0)
      #expect(result.error.isEmpty, "no progress bar where nobody watches")
      #expect(result.lines == ["out/relu.svg", "out/elu_x_alpha_2.svg", "out/relu-2.svg"])
      #expect(try tool.files() == ["out"] + result.lines.sorted())
    }
  }

  @Test("An interrupted batch leaves whole pictures and no temporary file", arguments: [2, 15])
  func interrupted(signal: Int32) throws {
    try withTool { tool in
      let process = Process()
      process.executableURL = Tool.executable
      process.arguments = ["plot", "--each", "--all", "-o", "out"]
      process.currentDirectoryURL = tool.folder
      process.standardOutput = FileHandle.nullDevice
      // The threads that tests run on block signals, and a child inherits that.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, signal)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      try process.run()
      while process.isRunning, try tool.files().count < 4 { usleep(2_000) }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      for name in try tool.files() where name != "out" {
        #expect(name.hasSuffix(".png"))
        // The last chunk of a whole PNG.
        #expect(try tool.data(name).suffix(8).starts(with: Data("IEND".utf8)))
      }
    }
  }
}
