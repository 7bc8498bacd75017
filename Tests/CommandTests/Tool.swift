import Foundation
import Testing

/// The built command, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: Data
    let error: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The folder that the command runs in, new for each tool.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("actplot-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Deletes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The command beside this test bundle.
  static let executable: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("actplot")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return bundle
  }()

  /// Runs the command with arguments, standard input and changes to the environment (nil: unset).
  func callAsFunction(
    _ arguments: String..., input: String = "", environment: [String: String?] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the command with arguments, standard input and changes to the environment (nil: unset).
  func run(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:]
  ) throws -> Result {
    let process = process(arguments, environment: environment)
    // Files, not pipes: nothing can fill up while both sides wait.
    let names = ["in", "out", "err"].map { folder.appendingPathComponent(".\(UUID())-\($0)") }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: names[1]),
      error: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }

  /// A run that has not started, for tests that must do something while it lasts.
  func process(_ arguments: [String], environment: [String: String?] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    return process
  }

  /// The names of all files below the folder, hidden ones too.
  func files() throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return paths.sorted()
  }

  /// A file's content.
  func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }

  /// What a PNG file says about itself.
  func head(_ name: String) throws -> PNGHead { try PNGHead(try data(name)) }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
}

/// Gives a body a tool in a folder of its own and takes the folder away afterwards.
func withTool(_ body: (Tool) throws -> Void) throws {
  let tool = try Tool()
  defer { tool.remove() }
  try body(tool)
}
