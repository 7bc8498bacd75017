import CLibPNG
import CRendering

/// One band's pixels, filtered and deflated, as a piece of the picture's zlib stream.
struct Strip: Sendable {
  var bytes: [UInt8]
  /// The checksum of what was deflated, and its length.
  var adler: UInt
  var length: Int
}

/// Turns bands into pieces of one zlib stream that can be made independently, as pigz does: raw
/// deflate, each piece ended at a byte's border by a sync flush, checksums combined afterwards.
///
/// Measured on a grid of ten panels, 2000x800 pixels in RGB, each row less the one above it (zlib
/// 1.2.13; one thread; libcairo's own writer makes 59 kB of it):
///
/// | settings | time | size |
/// | --- | --- | --- |
/// | run lengths only | 7.0 ms | 211 kB |
/// | level 1 | 5.7 ms | 84 kB |
/// | level 3 | 5.7 ms | 82 kB |
/// | **level 3, matches up to the longest** | **5.8 ms** | **73 kB** |
/// | level 4 | 13.1 ms | 60 kB |
/// | level 6 | 15.3 ms | 60 kB |
/// | level 9 | 65 ms | 55 kB |
/// | level 3, rows as they are | 6.5 ms | 101 kB |
/// | level 6, rows as they are | 16.8 ms | 69 kB |
///
/// From level 4 on zlib looks at every position of the long blank runs that a plot is made of.
final class Deflater {
  private static let level: Int32 = 3
  private var stream = z_stream()
  private let width: Int
  private let isOpaque: Bool
  private var bytesPerPixel: Int { isOpaque ? 3 : 4 }
  private var filtered: [UInt8] = []

  init(width: Int, isOpaque: Bool) throws(RenderingError) {
    self.width = width
    self.isOpaque = isOpaque
    let status = deflateInit2_(
      &stream, Deflater.level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .drawingFailed(reason: "zlib error \(status)") }
  }

  deinit { deflateEnd(&stream) }

  /// Filters and deflates the first rows of a band.
  func compress(
    _ band: borrowing Band, rows: Int, isLast: Bool
  ) throws(RenderingError) -> Strip {
    filter(band, rows: rows)
    deflateReset(&stream)
    deflateTune(&stream, 4, 6, 258, 32)
    let bound = Int(deflateBound(&stream, UInt(filtered.count))) + 16
    var status = Z_OK
    let length = filtered.count
    let output = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      filtered.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        status = deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
        count = bound - Int(stream.avail_out)
      }
    }
    guard status == (isLast ? Z_STREAM_END : Z_OK), stream.avail_in == 0 else {
      throw .drawingFailed(reason: "zlib error \(status)")
    }
    let adler = filtered.withUnsafeBufferPointer {
      adler32(1, $0.baseAddress, UInt32(length))
    }
    return Strip(bytes: output, adler: adler, length: length)
  }

  /// The rows as PNG stores them, each less the one above it (filter Up), the first as it is.
  private func filter(_ band: borrowing Band, rows: Int) {
    let stride = 1 + width * bytesPerPixel
    filtered = [UInt8](unsafeUninitializedCapacity: rows * stride) { output, count in
      count = rows * stride
      guard var target = output.baseAddress else { return }
      for row in 0..<rows {
        let source = band.pixels + row * width
        if row == 0 {
          target[0] = 0
          if isOpaque {
            packOpaque(source, nil, into: target + 1)
          } else {
            packTransparent(source, nil, into: target + 1)
          }
        } else {
          target[0] = 2
          let above = band.pixels + (row - 1) * width
          if memcmp(source, above, width * 4) == 0 {
            (target + 1).update(repeating: 0, count: stride - 1)
          } else if isOpaque {
            packOpaque(source, above, into: target + 1)
          } else {
            packTransparent(source, above, into: target + 1)
          }
        }
        target += stride
      }
    }
  }

  private func packOpaque(
    _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>?,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    var target = target
    for x in 0..<width {
      let pixel = row[x]
      let base = above?[x] ?? 0
      target[0] = UInt8(truncatingIfNeeded: (pixel >> 16) &- (base >> 16))
      target[1] = UInt8(truncatingIfNeeded: (pixel >> 8) &- (base >> 8))
      target[2] = UInt8(truncatingIfNeeded: pixel &- base)
      target += 3
    }
  }

  private func packTransparent(
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

  /// A pixel whose colour is no longer multiplied by its opacity, as PNG stores it.
  private func straightened(_ pixel: UInt32) -> UInt32 {
    let opacity = pixel >> 24
    if opacity == 255 { return pixel }
    if opacity == 0 { return 0 }
    func divided(_ component: UInt32) -> UInt32 {
      min(255, ((component & 255) * 255 + opacity / 2) / opacity)
    }
    return opacity << 24 | divided(pixel >> 16) << 16 | divided(pixel >> 8) << 8 | divided(pixel)
  }
}
