import Foundation
import Rendering
import Testing

/// A folder that goes away with the test.
final class Folder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func contents(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appendingPathComponent(name))).map { Array($0) }
  }
}

@Suite struct OutputFileTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `A file is written, and replaced`() throws {
    for contents in [[1, 2, 3], [], Array(repeating: 7, count: 300_000)] as [[UInt8]] {
      try OutputFile.write(contents, to: folder.path + "/a.png")
      #expect(folder.contents("a.png") == contents)
    }
    #expect(folder.names == ["a.png"])
  }

  @Test func `A replaced file keeps its permissions`() throws {
    let path = folder.path + "/a.png"
    try OutputFile.write([1], to: path)
    #expect(chmod(path, 0o640) == 0)
    try OutputFile.write([2], to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `A link is followed`() throws {
    try OutputFile.write([1], to: folder.path + "/target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "target")
    try OutputFile.write([2], to: folder.path + "/link")
    #expect(folder.contents("target") == [2])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/link")
    #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(folder.names == ["link", "target"])
  }

  private func failure(_ path: String) -> String? {
    let error = #expect(throws: RenderingError.self) { try OutputFile.write([1], to: path) }
    guard case .cannotWrite(let named, let reason)? = error, error?.isOutputFailure == true else {
      Issue.record("\(String(describing: error))")
      return nil
    }
    #expect(named == path)
    return reason
  }

  @Test func `A missing folder, a folder and a file as a folder are errors`() throws {
    #expect(failure(folder.path + "/none/a.png") == "No such file or directory")
    #expect(failure(folder.path) == "Is a directory")
    #expect(failure("") == "No such file or directory")
    try OutputFile.write([1], to: folder.path + "/file")
    #expect(failure(folder.path + "/file/a.png") == "Not a directory")
    #expect(failure(folder.path + "/" + String(repeating: "n", count: 300)) == "File name too long")
    #expect(folder.names == ["file"])
    #expect(folder.contents("file") == [1])
  }

  #if os(Linux)
    @Test func `A full disk is an error`() {
      #expect(failure("/dev/full") == "No space left on device")
    }

    @Test func `A limit on the size of files leaves the old file and no other`() async throws {
      try OutputFile.write([1], to: folder.path + "/a.png")
      let path = folder.path + "/a.png"
      await #expect(processExitsWith: .success) { [path = path as String] in
        var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
        signal(SIGXFSZ, SIG_IGN)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(throws: RenderingError.cannotWrite(path: path, reason: "File too large")) {
          try OutputFile.write(Array(repeating: 1, count: 5000), to: path)
        }
      }
      #expect(folder.names == ["a.png"])
      #expect(folder.contents("a.png") == [1])
    }
  #endif

  @Test func `What is no regular file is written in place`() throws {
    try OutputFile.write([1], to: "/dev/null")
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    try OutputFile.write([1, 2, 3], to: path)
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &bytes, 8) == 3)
    #expect(bytes.prefix(3) == [1, 2, 3])
    close(reader)
    #expect(folder.names == ["pipe"])
  }

  @Test func `A pipe that nobody reads is told apart`() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    #expect(throws: RenderingError.closedPipe) {
      try OutputFile.write([1], toDescriptor: ends[1])
    }
    close(ends[1])
  }

  @Test func `A closed descriptor is an error that names the output`() {
    let expected = RenderingError.cannotWrite(
      path: "standard output", reason: "Bad file descriptor")
    #expect(throws: expected) { try OutputFile.write([1], toDescriptor: -1) }
  }
}
