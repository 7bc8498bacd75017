import Arithmetic

/// NumPy's file of an array, written as NumPy writes it.
struct ArrayBytes {
  var type = "<f8"
  var isByColumns = false
  var version: UInt8 = 1

  /// The file of columns.
  func bytes(_ columns: [[Double]]) -> [UInt8] {
    let rows = columns[0].count
    return file(
      shape: "(\(rows), \(columns.count))",
      isByColumns
        ? columns.flatMap(\.self) : (0..<rows).flatMap { row in columns.map { $0[row] } })
  }

  /// The file of numbers in their order.
  func file(shape: String, _ numbers: [Double]) -> [UInt8] {
    var header =
      "{'descr': '\(type)', 'fortran_order': \(isByColumns ? "True" : "False"), 'shape': \(shape), }"
    while (header.utf8.count + 11) % 64 != 0 { header += " " }
    header += "\n"
    let length = header.utf8.count
    let size: [UInt8] = [UInt8(length & 255), UInt8(length >> 8)] + (version > 1 ? [0, 0] : [])
    return [0x93] + Array("NUMPY".utf8) + [version, 0] + size + Array(header.utf8)
      + numbers.flatMap(bytes)
  }

  private func bytes(_ number: Double) -> [UInt8] {
    let (pattern, width): (UInt64, Int) =
      switch type.suffix(2) {
      case "f2": (UInt64(Half(number).bitPattern), 2)
      case "f4": (UInt64(Float(number).bitPattern), 4)
      default: (number.bitPattern, 8)
      }
    let little = (0..<width).map { UInt8(truncatingIfNeeded: pattern >> (8 * $0)) }
    return type.hasPrefix(">") ? little.reversed() : little
  }
}
