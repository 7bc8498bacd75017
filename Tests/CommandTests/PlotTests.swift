import Foundation
import Testing

/// `actplot plot` writes what was asked for, where it was asked for, the same each time.
struct PlotTests {
  static let beginnings = ["png": "\u{89}PNG", "svg": "<?xml", "pdf": "%PDF-"]

  private func begins(_ data: Data, as format: String) -> Bool {
    let text = String(String.UnicodeScalarView(data.prefix(5).map { Unicode.Scalar($0) }))
    return Self.beginnings[format].map { text.hasPrefix($0) } ?? false
  }

  @Test("Without arguments it draws plots/activations.png and prints that path alone")
  func defaults() throws {
    try withTool { tool in
      let result = try tool("plot")
      #expect(result.status == 0)
      #expect(result.text == "plots/activations.png\n")
      #expect(result.error.isEmpty)
      #expect(try tool.files() == ["plots", "plots/activations.png"])
      #expect(try tool.head("plots/activations.png").width > 0)
    }
  }

  @Test(
    "The ending gives the format, or --format where there is none",
    arguments: ["png", "svg", "pdf"])
  func formats(format: String) throws {
    try withTool { tool in
      let result = try tool("plot", "tanh", "-o", "a.\(format)")
      #expect(result.text == "a.\(format)\n")
      let ended = try tool.data("a.\(format)")
      #expect(begins(ended, as: format))
      #expect(try tool("plot", "tanh", "-o", "b", "--format", format).status == 0)
      let named = try tool.data("b")
      #expect(begins(named, as: format))
      #expect(try tool("plot", "tanh", "--format", format).text == "tanh.\(format)\n")
      #expect(try tool("plot", "--format", format).text == "plots/activations.\(format)\n")
      let piped = try tool("plot", "tanh", "-o", "-", "--format", format)
      #expect(piped.status == 0)
      #expect(begins(piped.output, as: format))
      let device = try tool("plot", "tanh", "-o", "/dev/stdout", "--format", format)
      #expect(begins(device.output, as: format))
      #expect(!device.text.hasSuffix("/dev/stdout\n"))
    }
  }

  @Test(
    "The path is taken as it is typed", arguments: ["-o", "--output", "-o=", "-o+", "--output="])
  func paths(option: String) throws {
    try withTool { tool in
      for path in ["-x.png", "a b.png", "ü.png"] {
        let words =
          switch option {
          case "-o+": ["-o\(path)"]
          case _ where option.hasSuffix("="): ["\(option)\(path)"]
          default: [option, path]
          }
        let result = try tool.run(["plot", "tanh"] + words)
        #expect(result.text == "\(path)\n", "\(result.error)")
      }
      #expect(try tool.files() == ["-x.png", "a b.png", "ü.png"])
    }
  }

  @Test("A PNG has the size, the scale and the resolution that were asked for")
  func sizes() throws {
    try withTool { tool in
      func head(_ arguments: String...) throws -> PNGHead {
        let result = try tool.run(["plot", "tanh", "-o", "a.png"] + arguments)
        #expect(result.status == 0)
        return try tool.head("a.png")
      }
      let plain = try head("--size", "640x480")
      #expect((plain.width, plain.height) == (640, 480))
      #expect(plain.resolution == 3780)
      let double = try head("--size", "640x480", "--scale", "2")
      #expect((double.width, double.height) == (1280, 960))
      #expect(double.resolution == 7559)
      #expect(try head("--dpi", "300").resolution == 11811)
      #expect(try head("--title", "A title").texts["Title"] == "A title")
    }
  }

  @Test("The command in the file, run again, gives the same bytes")
  func command() throws {
    try withTool { tool in
      let words = [
        "plot", "elu(x, alpha={0.5,1,2})", "-x^2", "--title", "it's $HOME & \"more\"", "--range",
        "-3:3", "-o", "a.png",
      ]
      #expect(try tool.run(words).status == 0)
      let first = try tool.data("a.png")
      let command = try #require(
        try PNGHead(first).texts.values.first { $0.contains("actplot plot") })
      try FileManager.default.removeItem(at: tool.folder.appendingPathComponent("a.png"))
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-c", command]
      shell.currentDirectoryURL = tool.folder
      let path = Tool.executable.deletingLastPathComponent().path
      shell.environment = ProcessInfo.processInfo.environment.merging(
        ["PATH": "\(path):/usr/bin:/bin"]
      ) { $1 }
      shell.standardOutput = FileHandle.nullDevice
      try shell.run()
      shell.waitUntilExit()
      #expect(try tool.data("a.png") == first)
    }
  }

  @Test(
    "The bytes do not depend on the run, the folder, the locale or what is unset",
    arguments: ["png", "svg", "pdf"])
  func determinism(format: String) throws {
    let environments: [[String: String?]] = [
      [:], ["LANG": nil, "LC_ALL": nil, "HOME": nil], ["LC_ALL": "de_DE.UTF-8", "LANG": "C"],
      ["FONTCONFIG_FILE": "/nonexistent"], ["TZ": "Asia/Tokyo", "NO_COLOR": "1"],
    ]
    let files = try environments.map { environment in
      var file = Data()
      try withTool { tool in
        let result = try tool.run(
          ["plot", "gelu", "relu6", "-o", "a.\(format)"], environment: environment)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.isEmpty)
        file = try tool.data("a.\(format)")
      }
      return file
    }
    #expect(Set(files).count == 1)
  }

  @Test("SOURCE_DATE_EPOCH dates a picture; without it there is no date")
  func date() throws {
    try withTool { tool in
      let plot = ["plot", "tanh", "-o", "a.png"]
      #expect(try tool.run(plot, environment: ["SOURCE_DATE_EPOCH": "86400"]).status == 0)
      let dated = try tool.head("a.png").texts
      #expect(dated["Creation Time"]?.contains("1970") == true)
      #expect(try tool.run(plot, environment: ["SOURCE_DATE_EPOCH": nil]).status == 0)
      #expect(try tool.head("a.png").texts["Creation Time"] == nil)
      let bad = try tool.run(
        ["plot", "tanh", "-o", "b.png"], environment: ["SOURCE_DATE_EPOCH": "tomorrow"])
      #expect(bad.status == 64)
      #expect(bad.error.contains("tomorrow"))
    }
  }

  @Test("Options that change the picture change it")
  func options() throws {
    try withTool { tool in
      let variants = [
        [], ["--theme", "dark"], ["--transparent"], ["--title", "T"], ["--annotate"],
        ["--order", "0"], ["--order", "2"], ["--overlay"], ["--columns", "1"], ["--range=-1:1"],
        ["--y-range", "-9:9"], ["--font", "DejaVu Serif"],
      ]
      let files = try variants.map { options in
        let result = try tool.run(["plot", "gelu", "relu", "-o", "a.svg"] + options)
        if options.first == "--font" && result.status == 64 { return Data() }
        #expect(result.status == 0, "\(options): \(result.error)")
        // The command is in the file: only what is drawn counts.
        let text = String(decoding: try tool.data("a.svg"), as: UTF8.self)
        let drawn = try #require(text.range(of: "</desc>")).upperBound
        return Data(text[drawn...].utf8)
      }
      #expect(Set(files).count == files.count)
    }
  }

  @Test("A folder made for a picture goes away when the picture cannot be written")
  func folders() throws {
    try withTool { tool in
      let made = try tool("plot", "tanh", "-o", "new/folder/a.png")
      #expect(made.status == 0)
      #expect(try tool.files() == ["new", "new/folder", "new/folder/a.png"])
      let name = String(repeating: "n", count: 300)
      #expect(try tool("plot", "tanh", "-o", "other/folder/\(name).png").status == 74)
      #expect(try tool("plot", "tanh", "-o", "new/again/\(name).png").status == 74)
      #expect(try tool("plot", "tanh", "-o", "third/", "--format", "png").status == 74)
      #expect(try tool.files() == ["new", "new/folder", "new/folder/a.png"])
    }
  }

  @Test("A symbolic link is followed and stays a link")
  func link() throws {
    try withTool { tool in
      try tool.write("old", to: "target.png")
      try FileManager.default.createSymbolicLink(
        atPath: tool.folder.appendingPathComponent("link.png").path,
        withDestinationPath: "target.png")
      #expect(try tool("plot", "tanh", "-o", "link.png").status == 0)
      #expect(try tool.head("target.png").width > 0)
      #expect(try tool.files() == ["link.png", "target.png"])
    }
  }
}
