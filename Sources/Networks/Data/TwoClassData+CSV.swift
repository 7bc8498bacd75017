import Tables

extension TwoClassData {
  /// Reads two numeric columns and a label column, with a header line or without.
  ///
  /// The first line is a header if neither of its first two fields is a number; it then names
  /// the measurements. Separators, quotes, line ends and a byte-order mark are as in `CSVReader`'s
  /// comment: comma, semicolon or tab; LF, CRLF or CR; blank lines are skipped.
  ///
  /// Labels are any two texts. Class 0 is the one that sorts first: by value if both are numbers, else
  /// by their characters.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, in UTF-8.
  ///   - title: What a figure says of the data's origin, such as the file's name.
  /// - Throws: A ``CSVError`` that names line and column.
  public init(csv bytes: [UInt8], title: String) throws(CSVError) {
    self = try Self.read(CSVReader(bytes), title: title)
  }

  private static func read(_ reader: CSVReader, title: String) throws(CSVError) -> Self {
    var reader = reader
    var elements: [Double] = []
    var labels: [Int] = []
    var classes = Classes()
    var names = ("x₁", "x₂")
    var isFirst = true
    while try hasNext(&reader) {
      let fields = reader.fields
      guard fields.count == 3 else {
        throw .columnCount(line: reader.line, found: fields.count)
      }
      if isFirst, isHeader(reader) {
        names = (fields[0].text, fields[1].text)
      } else {
        elements.append(try number(reader, column: 1))
        elements.append(try number(reader, column: 2))
        labels.append(try classes.index(reader))
      }
      isFirst = false
    }
    guard let first = classes.names.first else { throw .noData }
    guard classes.names.count == 2 else { throw .oneClass(line: reader.line, label: first) }
    let second = classes.names[1]
    let isSorted = precedes(first, second)
    return TwoClassData(
      title: title, featureNames: names, classNames: isSorted ? (first, second) : (second, first),
      points: Matrix(rows: labels.count, columns: 2, elements: elements),
      labels: isSorted ? labels : labels.map { 1 - $0 })
  }

  private static func hasNext(_ reader: inout CSVReader) throws(CSVError) -> Bool {
    do throws(CSVSyntaxError) {
      return try reader.next()
    } catch {
      throw CSVError(error)
    }
  }

  private static func isHeader(_ reader: CSVReader) -> Bool {
    reader.fields.prefix(2).allSatisfy { field in
      !field.isEmpty && field.number == nil
    }
  }

  private static func number(_ reader: CSVReader, column: Int) throws(CSVError) -> Double {
    let field = reader.fields[column - 1]
    let line = reader.line
    if field.isEmpty { throw .missingValue(line: line, column: column) }
    guard let value = field.number else {
      throw .notANumber(line: line, column: column, text: field.text)
    }
    guard value.isFinite else {
      throw .notFinite(line: line, column: column, text: field.text)
    }
    return value
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    if let first = Double(first), let second = Double(second), first != second {
      return first < second
    }
    return first < second
  }

  /// The labels seen so far, numbered in the order of their first appearance.
  private struct Classes {
    var names: [String] = []
    private var keys: [[UInt8]] = []

    mutating func index(_ reader: CSVReader) throws(CSVError) -> Int {
      let field = reader.fields[2]
      if field.isEmpty { throw .missingValue(line: reader.line, column: 3) }
      let bytes = field.bytes
      if let index = keys.firstIndex(where: { $0.elementsEqual(bytes) }) { return index }
      let name = field.text
      guard names.count < 2 else {
        throw .thirdClass(line: reader.line, label: name, known: names)
      }
      names.append(name)
      keys.append(Array(bytes))
      return names.count - 1
    }
  }
}
