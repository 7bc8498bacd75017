import CLibPNG
import Testing

@testable import Rendering

@Suite struct ChecksumTests {
  @Test(
    "the checksum is zlib's",
    arguments: [0, 1, 7, 8, 9, 64, 5551, 5552, 5553, 400_000], [0, 1, 10, 1000])
  func checksumIsZlibs(count: Int, gap: Int) {
    // A non-zero byte after each gap of zeros; a gap of 0 has none.
    let bytes = (0..<count).map { gap == 0 || $0 % gap != 0 ? UInt8(0) : UInt8(255 - $0 % 255) }
    bytes.withUnsafeBufferPointer {
      #expect(sparseAdler32($0) == adler32(1, $0.baseAddress, UInt32(count)))
    }
  }

  @Test("the sums do not overflow for the largest band, all of one bits")
  func largestBand() {
    let bytes = [UInt8](repeating: 255, count: 64 * (1 + 4 * Renderer.greatestSide))
    bytes.withUnsafeBufferPointer {
      #expect(sparseAdler32($0) == adler32(1, $0.baseAddress, UInt32(bytes.count)))
    }
  }
}
