import Figures
import Foundation
import Testing

/// The drawing operations of a few figures, compared with the texts in `Snapshots`.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter FiguresTests` writes them anew. A differing text is left
/// beside the expected one with the ending `.actual`.
struct SnapshotTests {
  static let figures: [String: Figure] = [
    "grid": {
      var figure = Samples.grid(2, 1)
      figure.caption = nil
      return figure
    }(),
    "residual": Samples.grid(1, 1, size: Size(320, 280), theme: .dark, residuals: true),
    "small": Samples.grid(4, 2, size: Size(400, 200)),
  ]

  @Test(arguments: figures.keys.sorted())
  func `drawing operations are as recorded`(name: String) throws {
    let figure = try #require(Self.figures[name])
    let actual = try figure.drawing(measuring: FakeFonts()).description + "\n"
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if actual != expected {
      let beside = folder.appending(path: name + ".actual")
      try actual.write(to: beside, atomically: true, encoding: .utf8)
      let pairs = zip(expected.split(separator: "\n"), actual.split(separator: "\n"))
      let first = pairs.first { $0 != $1 }
      Issue.record("first difference: \(first?.0 ?? "length") → \(first?.1 ?? "length")")
    }
  }
}
