/// Turns a band's pixels into rows as PNG stores them, each less the row above it (filter Up).
///
/// Rows of a plot mostly continue the one above, so that the differences are nearly blank: libpng at
/// level 3 makes 167 kB of the main figure's rows as they are, and 157 kB of the differences, in the same
/// time.
final class RowFilter {
  private let width: Int
  private let isOpaque: Bool
  private let bytesPerPixel: Int
  /// What the first row of a band is less: not the band above, which another thread may have.
  private let blank: UnsafeMutablePointer<UInt32>
  /// Memory for one band's rows, used again for each.
  private let output: UnsafeMutableRawPointer

  /// A filter for bands of at most this many rows.
  init(width: Int, rows: Int, isOpaque: Bool) {
    (self.width, self.isOpaque, bytesPerPixel) = (width, isOpaque, isOpaque ? 3 : 4)
    blank = .allocate(capacity: width)
    blank.initialize(repeating: 0, count: width)
    // The last pixel of three bytes is written as four.
    output = .allocate(byteCount: rows * (1 + width * bytesPerPixel) + 1, alignment: 1)
  }

  deinit {
    blank.deallocate()
    output.deallocate()
  }

  /// The first rows of a band, valid until the next call.
  func filtered(_ band: borrowing Band, rows: Int) -> UnsafeRawBufferPointer {
    var target = output
    for row in 0..<rows {
      let pixels = band.pixels + row * width
      target.storeBytes(of: row > 0 ? 2 : 0, as: UInt8.self)
      target += 1
      subtract(row > 0 ? pixels - width : blank, from: pixels, into: target)
      target += width * bytesPerPixel
    }
    return UnsafeRawBufferPointer(start: output, count: target - output)
  }

  private func subtract(
    _ above: UnsafePointer<UInt32>, from row: UnsafePointer<UInt32>,
    into target: UnsafeMutableRawPointer
  ) {
    target.initializeMemory(as: UInt8.self, repeating: 0, count: width * bytesPerPixel)
    for x in 0..<width where row[x] != above[x] {
      let (pixel, base) =
        isOpaque ? (row[x], above[x]) : (straightened(row[x]), straightened(above[x]))
      let bytes =
        unsafeBitCast(pixel, to: SIMD4<UInt8>.self) &- unsafeBitCast(base, to: SIMD4<UInt8>.self)
      // From opacity, red, green, blue to PNG's order; the next pixel overwrites a missing opacity.
      let difference = unsafeBitCast(bytes, to: UInt32.self)
      target.storeBytes(
        of: (difference << 8 | difference >> 24).bigEndian, toByteOffset: x * bytesPerPixel,
        as: UInt32.self)
    }
  }
}

/// A pixel whose colour is no longer multiplied by its opacity, as PNG stores it.
private func straightened(_ pixel: UInt32) -> UInt32 {
  let opacity = pixel >> 24
  if opacity == 255 || opacity == 0 { return pixel }
  func divided(_ component: UInt32) -> UInt32 {
    min(255, ((component & 255) * 255 + opacity / 2) / opacity)
  }
  return opacity << 24 | divided(pixel >> 16) << 16 | divided(pixel >> 8) << 8 | divided(pixel)
}
