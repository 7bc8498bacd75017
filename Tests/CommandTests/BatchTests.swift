import Foundation
import Testing

/// Many pictures in one run.
struct BatchTests {
  static let gallery = [
    "activations", "tanh-sigmoid", "rectifiers", "sigmoid-derivative", "sigmoid-slopes", "compare",
    "overlay",
    "family",
    "network", "classifier",
  ].map { $0 + ".png" }

  @Test("--each names a file after each function, no two alike")
  func names() throws {
    try withTool { tool in
      let result = try tool(
        "plot", "--each", "-o", "out", "--format", "svg", "gelu", "leaky_relu(x, 0.1)", "x*2",
        "x+2",
        "-x^2")
      #expect(result.status == 0)
      let files = ["gelu", "leaky_relu_x_0.1", "x_2", "x_2-2", "x_2-3"].map { "out/\($0).svg" }
      #expect(result.lines == files)
      #expect(try tool.files() == (["out"] + files).sorted())
    }
  }

  @Test("gallery draws the pictures of plots/ and prints their paths in order")
  func gallery() throws {
    try withTool { tool in
      let result = try tool("gallery", "-o", "pictures")
      #expect(result.status == 0)
      #expect(result.error.isEmpty)
      #expect(result.lines == Self.gallery.map { "pictures/\($0)" })
      #expect(try tool.files() == (["pictures"] + result.lines).sorted())
      for path in result.lines { #expect(try tool.head(path).width > 0) }
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let committed = try FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent("plots").path)
      #expect(committed.filter { $0.hasSuffix(".png") }.sorted() == Self.gallery.sorted())
    }
  }

  @Test("A batch that cannot draw one picture writes none")
  func failing() throws {
    try withTool { tool in
      try FileManager.default.createDirectory(
        at: tool.folder.appendingPathComponent("out"), withIntermediateDirectories: false)
      try tool.write("old", to: "out/tanh.png")
      let result = try tool("plot", "--each", "-o", "out", "tanh", "gelu", "--size", "20x20")
      #expect(result.status == 64)
      #expect(result.output.isEmpty)
      #expect(try tool.files() == ["out", "out/tanh.png"])
      #expect(try tool.data("out/tanh.png") == Data("old".utf8))
    }
  }

  @Test(
    "An interrupted batch ends by the signal and leaves whole files or none", arguments: [2, 15])
  func interrupted(signal: Int32) throws {
    for delay in [0.05, 0.3, 0.8] {
      try withTool { tool in
        let process = tool.process(["plot", "--each", "--all", "-o", "out"])
        process.standardOutput = FileHandle.nullDevice
        // The threads that tests run on block signals, and a child inherits that.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, signal)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        try process.run()
        Thread.sleep(forTimeInterval: delay)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        // A fast machine may be done before the last of the delays.
        if delay < 0.1 || process.terminationReason == .uncaughtSignal {
          #expect(process.terminationReason == .uncaughtSignal)
          #expect(process.terminationStatus == signal)
        } else {
          #expect(process.terminationStatus == 0)
        }
        for file in try tool.files() where file != "out" {
          #expect(try tool.head(file).width > 0, "\(file)")
        }
      }
    }
  }
}
