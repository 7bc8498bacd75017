public import Activations
import Arithmetic

extension GivenValues {
  /// Whether bytes are a NumPy array.
  public static func isArray(_ bytes: [UInt8]) -> Bool { bytes.starts(with: ArrayFile.mark) }

  /// The format that the numbers of a NumPy array have.
  ///
  /// - Throws: What is wrong with it.
  public static func precision(ofArray bytes: [UInt8]) throws(ValuesError) -> Activations.Precision
  {
    try ArrayFile(bytes).precision
  }

  /// Reads a NumPy array (`.npy`) of float16, float32 or float64 with x in the first column and a value of
  /// each order, from 0 on or as said, in the others.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - precision: The format of which every x is a number.
  ///   - orders: What the columns after x are, where there are as many; else they are f, f′ and f″.
  ///   - limit: The greatest number of values.
  /// - Throws: What is wrong, with row and column.
  public init(
    array bytes: [UInt8], precision: Activations.Precision, orders: [Int]? = nil, limit: Int = .max
  ) throws(ValuesError) {
    let file = try ArrayFile(bytes)
    let count = file.columns - 1
    let named = orders?.count == count ? orders : nil
    let orders = named ?? Array(0..<max(0, count))
    guard (1...3).contains(count) else {
      throw ValuesError(
        "an array of \(file.columns) columns; x and then one for each of f, df and d2f, or of the "
          + "orders that --order names, are needed")
    }
    guard file.rows <= limit / count else {
      throw ValuesError("row \(limit / count + 1): there are more than \(limit) values")
    }
    let format = precision.format
    var builders = orders.map { SeriesBuilder(order: $0) }
    for row in 0..<file.rows {
      let x = file[row, 0]
      if !x.isFinite { continue }
      guard format.contains(x) else {
        throw ValuesError(
          "row \(row + 1), column 1: x = \(x) is no number of \(precision.rawValue)")
      }
      for index in builders.indices {
        builders[index].append(x, file[row, index + 1], line: row + 1)
      }
    }
    var found: [Series] = []
    for builder in builders { found.append(try builder.series { "row \($0), column 1" }) }
    self.init(found.filter { !$0.points.isEmpty })
    if series.isEmpty { throw ValuesError("row 1, column 1: there is no row with a finite x") }
  }
}

/// A NumPy array in a file: a header in Python's words, then the numbers.
///
/// - SeeAlso: `numpy.lib.format` in NumPy's manual.
private struct ArrayFile {
  static let mark: [UInt8] = [0x93] + Array("NUMPY".utf8)

  let rows: Int
  let columns: Int
  private let bytes: [UInt8]
  private let start: Int
  private let width: Int
  private let isBigEndian: Bool
  private let isByColumns: Bool

  init(_ bytes: [UInt8]) throws(ValuesError) {
    self.bytes = bytes
    let isLong = bytes.count > 6 && bytes[6] > 1
    let first = isLong ? 12 : 10
    guard bytes.starts(with: Self.mark), bytes.count >= first else {
      throw ValuesError("the file is no NumPy array, or cut short")
    }
    let length = (8..<first).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
    guard bytes.count - first >= length else {
      throw ValuesError("the array's header is cut short")
    }
    let header = String(decoding: bytes[first..<first + length], as: UTF8.self)
    start = first + length
    let type = Self.value(of: "descr", in: header).filter { $0 != "'" && $0 != "\"" }
    guard let width = ["f2": 2, "f4": 4, "f8": 8][type.suffix(2)], type.count == 3 else {
      throw ValuesError(
        "an array of type '\(type.prefix(40))'; float16, float32 or float64 is needed")
    }
    self.width = width
    isBigEndian = type.hasPrefix(">")
    isByColumns = Self.value(of: "fortran_order", in: header) == "True"
    let shape = Self.value(of: "shape", in: header).filter { $0 != "(" && $0 != ")" }
      .split(separator: ",").map { Int($0.filter { $0 != " " }) ?? -1 }
    guard shape.count == 2 else {
      throw ValuesError(
        "an array of \(shape.count) dimension\(shape.count == 1 ? "" : "s"); x and the values are "
          + "needed as columns of one array: np.save(file, np.stack([x, f, df], axis=1))")
    }
    (rows, columns) = (shape[0], shape[1])
    let size = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !size.overflow,
      size.partialValue <= (bytes.count - start) / width
    else {
      throw ValuesError(
        "row \((bytes.count - start) / width / max(1, columns) + 1): the array ends before its last row"
      )
    }
  }

  /// The text after a key: up to the next comma or the end of a tuple.
  private static func value(of key: String, in header: String) -> String {
    guard let name = header.firstRange(of: "'\(key)':") else { return "" }
    let rest = header[name.upperBound...].drop { $0 == " " }
    let isTuple = rest.hasPrefix("(")
    return String(rest.prefix { isTuple ? $0 != ")" : $0 != "," && $0 != "}" })
  }

  var precision: Activations.Precision { width == 2 ? .half : width == 4 ? .float : .double }

  /// The number in a row and a column, from 0.
  subscript(row: Int, column: Int) -> Double {
    let index = isByColumns ? column * rows + row : row * columns + column
    let place = start + index * width
    var pattern: UInt64 = 0
    for offset in 0..<width {
      let byte = bytes[place + (isBigEndian ? offset : width - 1 - offset)]
      pattern = pattern << 8 | UInt64(byte)
    }
    switch width {
    case 2: return Half(bitPattern: UInt16(pattern)).value
    case 4: return Double(Float(bitPattern: UInt32(pattern)))
    default: return Double(bitPattern: pattern)
    }
  }
}
