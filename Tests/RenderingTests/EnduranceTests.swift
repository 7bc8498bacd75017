import Figures
import Foundation
import Rendering
import Testing

@Suite struct EnduranceTests {
  /// The memory that the process holds at present, in kilobytes, or nil where the system does not
  /// say.
  private var residentMemory: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    return status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
      .flatMap { $0.split(whereSeparator: { !$0.isNumber }).first }
      .flatMap { Int($0) }
  }

  @Test func `A thousand figures do not grow the memory`() async throws {
    // In a process of its own, so that other tests' memory does not count.
    await #expect(processExitsWith: .success) {
      func memory() -> Int { EnduranceTests().residentMemory ?? 0 }
      let drawing = Drawing(
        size: Size(120, 60), background: Color(0xFFFFFF),
        marks: Array(Sample.drawing.marks.suffix(4)))
      func draw(_ count: Int) throws {
        for index in 0..<count {
          let renderer = Renderer(typeface: try Typeface())
          _ = try renderer.render(drawing, as: OutputFormat.allCases[index % 3])
        }
      }
      // As many as fill the caches that Cairo keeps of fonts.
      try draw(600)
      let before = memory()
      try draw(1000)
      let grown = memory() - before
      guard grown < 3000 else {
        print("grown by \(grown) kB from \(before) kB")
        exit(1)
      }
    }
  }
}
