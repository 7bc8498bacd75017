import Foundation
import Testing

/// `actplot plot` writes the file that was asked for, and the same bytes for the same command.
struct PlotTests {
  @Test(
    "The ending, or the format over it, decides what is written",
    arguments: [
      (["-o", "p.png"], "p.png", "\u{89}PNG"), (["-o", "p.svg"], "p.svg", "<?xml"),
      (["-o", "p.pdf"], "p.pdf", "%PDF"), (["-o", "p.png", "--format", "svg"], "p.png", "<?xml"),
      (["-o", "new/folder/p.png"], "new/folder/p.png", "\u{89}PNG"),
      (["--format", "pdf"], "plots/activations.pdf", "%PDF"),
    ])
  func formats(options: [String], path: String, start: String) throws {
    try withTool { tool in
      let result = try tool.run(["plot", "tanh"] + options)
      #expect(result.status == 0)
      #expect(result.text == path + "\n", "standard output holds the path of the file alone")
      #expect(result.error.isEmpty)
      let signature = Data(start.unicodeScalars.map { UInt8($0.value) })
      #expect(try tool.data(path).starts(with: signature))
    }
  }

  @Test("Standard output carries the picture and nothing else", arguments: ["png", "svg", "pdf"])
  func standardOutput(format: String) throws {
    try withTool { tool in
      let result = try tool("plot", "tanh", "-o", "-", "--format", format)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
      #expect(result.error.isEmpty)
      #expect(try tool.files().isEmpty)
    }
  }

  @Test("A PNG has the size and the resolution asked for and names its command")
  func header() throws {
    try withTool { tool in
      let result = try tool("plot", "gelu", "--size", "400x300", "--scale", "2", "-o", "p.png")
      #expect(result.status == 0)
      let picture = try PNGChunks(tool.data("p.png"))
      let header = try #require(picture["IHDR"])
      #expect(header.bigEndian(at: 0) == 800)
      #expect(header.bigEndian(at: 4) == 600)
      // 192 pixels per inch are 7559 per metre.
      let resolution = try #require(picture["pHYs"])
      #expect(resolution.bigEndian(at: 0) == 7559)
      #expect(resolution.bigEndian(at: 4) == 7559)
      let text = String(decoding: try tool.data("p.png"), as: UTF8.self)
      #expect(text.contains("actplot plot gelu --size 400x300 --scale 2 -o p.png"))
    }
  }

  @Test(
    "The same command gives the same bytes in another folder and locale",
    arguments: ["png", "svg", "pdf"])
  func reproducible(format: String) throws {
    func picture(_ environment: [String: String?]) throws -> Data {
      var data = Data()
      try withTool { tool in
        let result = try tool(
          "plot", "mish", "-o", "p.\(format)", environment: environment)
        #expect(result.status == 0)
        data = try tool.data("p.\(format)")
      }
      return data
    }
    let first = try picture([:])
    #expect(!first.isEmpty)
    #expect(
      try picture(["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"]) == first)
    #expect(try picture(["LANG": nil, "LC_ALL": nil, "HOME": nil]) == first)
    let dated = try picture(["SOURCE_DATE_EPOCH": "86400"])
    #expect(try picture(["SOURCE_DATE_EPOCH": "86400"]) == dated)
  }

  @Test("A date that is none is refused")
  func badDate() throws {
    try withTool { tool in
      let result = try tool("plot", "tanh", environment: ["SOURCE_DATE_EPOCH": "soon"])
      #expect(result.status == 64)
      #expect(result.error.contains("soon"))
      #expect(try tool.files().isEmpty)
    }
  }

  @Test("A picture that cannot be written leaves no new folder behind")
  func noFolderLeft() throws {
    try withTool { tool in
      let folder = try tool("plot", "tanh", "-o", "new/folder/", "--format", "png")
      #expect(folder.status == 74)
      let unknown = try tool("plot", "geluu", "-o", "new/folder/p.png")
      #expect(unknown.status == 64)
      #expect(try tool.files().isEmpty)
    }
  }

  @Test("A picture replaces what a symbolic link leads to, not the link")
  func symbolicLink() throws {
    try withTool { tool in
      try tool.write("old", to: "real.png")
      let link = tool.folder.appendingPathComponent("link.png").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.png")
      #expect(try tool("plot", "tanh", "-o", "link.png").status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.png")
      #expect(try tool.data("real.png").count > 1000)
      #expect(try tool.files() == ["link.png", "real.png"])
    }
  }
}

/// The chunks of a PNG file by their names.
private struct PNGChunks {
  private var chunks: [String: [UInt8]] = [:]

  init(_ data: Data) throws {
    let bytes = [UInt8](data)
    var position = 8
    while position + 8 <= bytes.count {
      let length = Array(bytes[position...]).bigEndian(at: 0)
      let name = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      try #require(position + 12 + length <= bytes.count)
      chunks[name] = Array(bytes[(position + 8)..<(position + 8 + length)])
      position += 12 + length
    }
  }

  subscript(name: String) -> [UInt8]? { chunks[name] }
}

extension [UInt8] {
  /// The number in four bytes, the highest first.
  fileprivate func bigEndian(at index: Int) -> Int {
    self[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
