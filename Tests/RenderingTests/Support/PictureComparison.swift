import Foundation

/// How much two pictures differ to the eye: by their worst tile, blurred so that antialiasing and a
/// shift of a fraction of a pixel do not count.
struct PictureComparison {
  /// The side of a tile in pixels.
  static let tile = 30
  /// The greatest difference of a tile that passes; a moved label or a missing curve exceed it
  /// several times.
  static let tolerance = 1.0

  let expected: Picture
  let actual: Picture
  /// The mean difference of the worst tile's blurred components, 0 to 255; infinite when the sizes
  /// differ.
  let worst: Double
  /// The upper left corner of the worst tile.
  let place: (x: Int, y: Int)

  init(expected: Picture, actual: Picture) {
    self.expected = expected
    self.actual = actual
    guard expected.width == actual.width, expected.height == actual.height else {
      worst = .infinity
      place = (0, 0)
      return
    }
    let (width, height) = (expected.width, expected.height)
    let first = PictureComparison.blurred(expected)
    let second = PictureComparison.blurred(actual)
    let columns = (width + PictureComparison.tile - 1) / PictureComparison.tile
    let rows = (height + PictureComparison.tile - 1) / PictureComparison.tile
    var sums = [Double](repeating: 0, count: columns * rows)
    for index in first.indices where first[index] != second[index] {
      let (x, y) = (index / 4 % width, index / 4 / width)
      let tile = y / PictureComparison.tile * columns + x / PictureComparison.tile
      sums[tile] += Double(abs(first[index] - second[index]))
    }
    let area = Double(PictureComparison.tile * PictureComparison.tile * 3)
    let greatest = sums.indices.max { sums[$0] < sums[$1] } ?? 0
    worst = sums[greatest] / area
    place = (
      greatest % columns * PictureComparison.tile, greatest / columns * PictureComparison.tile
    )
  }

  /// Whether a reader would take the pictures for the same.
  var agrees: Bool { worst <= PictureComparison.tolerance }

  /// Each component averaged over three by three pixels; beyond the edge the pixel itself counts.
  private static func blurred(_ picture: Picture) -> [Int] {
    let (row, count) = (picture.width * 4, picture.bytes.count)
    var sums = [Int](repeating: 0, count: count)
    var averages = sums
    picture.bytes.withUnsafeBufferPointer { bytes in
      sums.withUnsafeMutableBufferPointer { sums in
        for index in 0..<count {
          let column = index % row
          sums[index] =
            Int(bytes[index]) + Int(bytes[column < 4 ? index : index - 4])
            + Int(bytes[column >= row - 4 ? index : index + 4])
        }
      }
    }
    sums.withUnsafeBufferPointer { sums in
      averages.withUnsafeMutableBufferPointer { averages in
        for index in 0..<count {
          let above = sums[index < row ? index : index - row]
          averages[index] =
            (sums[index] + above + sums[index >= count - row ? index : index + row]) / 9
        }
      }
    }
    return averages
  }

  /// Expected, actual and their difference side by side.
  func sideBySide() -> Picture {
    let gap = 10
    let (width, height) = (
      max(expected.width, actual.width), max(expected.height, actual.height)
    )
    var all = Picture(
      width: width * 3 + gap * 2, height: height, filledWith: [128, 128, 128, 255])
    for y in 0..<height {
      for x in 0..<width {
        let first = x < expected.width && y < expected.height ? expected[x, y] : nil
        let second = x < actual.width && y < actual.height ? actual[x, y] : nil
        if let first { all[x, y] = first }
        if let second { all[x + width + gap, y] = second }
        var difference: [UInt8] = [0, 0, 0, 255]
        if let first, let second {
          for component in 0..<3 {
            difference[component] = 255 - UInt8(abs(Int(first[component]) - Int(second[component])))
          }
        }
        all[x + 2 * (width + gap), y] = difference
      }
    }
    return all
  }
}

/// Compares a picture with the committed one, and describes what is wrong, or returns nil.
///
/// With `UPDATE_REFERENCES=1` in the environment the committed picture is replaced. A failure leaves
/// expected, actual and difference side by side in one picture, whose path is in the description.
func differenceFromReference(
  _ png: [UInt8], named name: String, file: String = #filePath
) throws -> String? {
  let reference = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("References/\(name).png")
  if ProcessInfo.processInfo.environment["UPDATE_REFERENCES"] == "1" {
    try Data(png).write(to: reference)
    return nil
  }
  guard let expected = try? Data(contentsOf: reference) else {
    return "there is no reference \(reference.path); UPDATE_REFERENCES=1 makes one"
  }
  let comparison = PictureComparison(
    expected: try Picture(png: Array(expected)), actual: try Picture(png: png))
  guard !comparison.agrees else { return nil }
  let report = FileManager.default.temporaryDirectory
    .appendingPathComponent("\(name)-expected-actual-difference.png")
  try Data(comparison.sideBySide().png()).write(to: report)
  return "\(name) differs by \(comparison.worst) near \(comparison.place); see \(report.path)"
}
