import CRendering

/// Turns a band's pixels into rows as PNG stores them, each with the filter that suits it.
///
/// Most rows of a plot continue the one above, so that their difference (filter Up) is nearly blank.
/// Numbers of a palette mean nothing when subtracted: there only equal rows are.
final class RowFilter {
  private let width: Int
  private let layout: PixelLayout
  /// Memory for one band's rows, used again for each.
  private let output: UnsafeMutablePointer<UInt8>
  private var stride: Int { 1 + width * layout.bytesPerPixel }

  /// A filter for bands of at most this many rows.
  init(width: Int, rows: Int, layout: PixelLayout) {
    self.width = width
    self.layout = layout
    output = .allocate(capacity: rows * (1 + width * layout.bytesPerPixel))
  }

  deinit { output.deallocate() }

  private static let none: UInt8 = 0
  private static let up: UInt8 = 2

  /// The first rows of a band, valid until the next call.
  ///
  /// The first row does not look at the band above, which another thread may have.
  func filtered(_ band: borrowing Band, rows: Int) -> UnsafeBufferPointer<UInt8> {
    for row in 0..<rows {
      let target = output + row * stride
      let source = UnsafePointer(band.pixels + row * width)
      let above = row > 0 ? UnsafePointer(band.pixels + (row - 1) * width) : nil
      if let above, memcmp(source, above, width * 4) == 0 {
        target[0] = RowFilter.up
        (target + 1).update(repeating: 0, count: stride - 1)
      } else {
        target[0] = pack(source, above, into: target + 1)
      }
    }
    return UnsafeBufferPointer(start: output, count: rows * stride)
  }

  /// Packs a row, less the one above where that pays, and returns the filter's number.
  private func pack(
    _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>?,
    into target: UnsafeMutablePointer<UInt8>
  ) -> UInt8 {
    switch layout {
    case .rgb: packRGB(row, above, into: target)
    case .rgba: packRGBA(row, above, into: target)
    case .palette(let palette):
      palette.number(row, count: width, into: target)
      return RowFilter.none
    }
    return above == nil ? RowFilter.none : RowFilter.up
  }

  /// Pixels that are compared with the ones above at a time.
  private static let block = 16

  /// Packs a row in blocks of pixels: most continue the row above, and are blank already.
  private func packRGB(
    _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>?,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    guard let above else { return packRGB(0..<width, of: row, less: nil, into: target) }
    target.update(repeating: 0, count: 3 * width)
    var start = 0
    while start < width {
      let end = min(start + RowFilter.block, width)
      if memcmp(row + start, above + start, (end - start) * 4) != 0 {
        packRGB(start..<end, of: row, less: above, into: target)
      }
      start = end
    }
  }

  private func packRGB(
    _ pixels: Range<Int>, of row: UnsafePointer<UInt32>, less above: UnsafePointer<UInt32>?,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    var target = target + 3 * pixels.lowerBound
    for x in pixels {
      let pixel = row[x]
      let base = above?[x] ?? 0
      target[0] = UInt8(truncatingIfNeeded: (pixel >> 16) &- (base >> 16))
      target[1] = UInt8(truncatingIfNeeded: (pixel >> 8) &- (base >> 8))
      target[2] = UInt8(truncatingIfNeeded: pixel &- base)
      target += 3
    }
  }

  private func packRGBA(
    _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>?,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    var target = target
    for x in 0..<width {
      let pixel = straightened(row[x])
      let base = straightened(above?[x] ?? 0)
      target[0] = UInt8(truncatingIfNeeded: (pixel >> 16) &- (base >> 16))
      target[1] = UInt8(truncatingIfNeeded: (pixel >> 8) &- (base >> 8))
      target[2] = UInt8(truncatingIfNeeded: pixel &- base)
      target[3] = UInt8(truncatingIfNeeded: (pixel >> 24) &- (base >> 24))
      target += 4
    }
  }
}
