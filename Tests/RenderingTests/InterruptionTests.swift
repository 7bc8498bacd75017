import Foundation
import Testing

@testable import Rendering

@Suite struct InterruptionTests {
  @Test func `An interrupted program leaves no temporary file`() async throws {
    let folder = try Folder()
    let path = folder.path + "/a.png"
    try OutputFile.write([1], to: path)
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = path as String] in
      // Whatever started the tests may have ignored or blocked the signal.
      signal(SIGTERM, SIG_DFL)
      var signals = sigset_t()
      sigfillset(&signals)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      OutputFile.removeTemporariesWhenInterrupted()
      let file = try TemporaryFile(beside: path, for: path)
      let before = try FileManager.default.contentsOfDirectory(
        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
      guard before.count == 2, before.contains(where: { $0.hasPrefix(".a.png.") }) else { exit(3) }
      raise(SIGTERM)
      try file.fill([2], permissions: nil)
    }
    #expect(folder.names == ["a.png"])
    #expect(folder.contents("a.png") == [1])
  }

  @Test func `A signal that is ignored stays ignored`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      OutputFile.removeTemporariesWhenInterrupted()
      raise(SIGHUP)
    }
  }
}
