public import Activations
import Arithmetic
import Tables

extension GivenValues {
  /// Reads a table with the columns `x` and one or more of `f` (or `value`), `df` and `d2f`, or the tidy
  /// table of `eval`, whose `order` column says what each value is; other columns are ignored.
  ///
  /// Rows where x is infinite or no number are passed over. A decimal of few digits is the number of the
  /// format that it is the beginning of; hexadecimal numbers are read.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - precision: The format of which every x is a number.
  ///   - function: Whose rows are read, where a column `function` has several.
  ///   - limit: The greatest number of values.
  /// - Throws: What is wrong, with line and column.
  public init(
    csv bytes: [UInt8], precision: Activations.Precision, function: String = "", limit: Int = .max
  ) throws(ValuesError) {
    var reader = CSVReader(bytes)
    guard try Self.hasNext(&reader) else {
      throw ValuesError(line: 1, column: 1, "there are no data; \(Header.expected)")
    }
    let header = try Header(reader.fields, line: reader.line)
    var table = Table(header, format: precision.format)
    while try Self.hasNext(&reader) {
      try table.read(reader)
      if table.count > limit {
        throw ValuesError(
          line: reader.line, column: 1, "there are more than \(NumberText.grouped(limit)) values")
      }
    }
    self.init(try table.series(of: function))
    if series.isEmpty {
      throw ValuesError(line: reader.line, column: 1, "there is no row with a finite x")
    }
  }

  private static func hasNext(_ reader: inout CSVReader) throws(ValuesError) -> Bool {
    do throws(CSVSyntaxError) { return try reader.next() } catch { throw ValuesError(error) }
  }
}

/// Which column is what.
private struct Header {
  let count: Int
  var x: Int
  /// The columns with values and their orders.
  var values: [(column: Int, order: Int)] = []
  /// The column that says of which order the only value is.
  var order: Int?
  var function: Int?

  static let expected = "a header with x and one or more of f, df and d2f is needed"
  private static let names = ["f": 0, "value": 0, "df": 1, "d2f": 2]

  init(_ fields: [CSVField], line: Int) throws(ValuesError) {
    count = fields.count
    let names = fields.map { $0.text.lowercased() }
    guard let x = names.firstIndex(of: "x") else {
      throw ValuesError(line: line, column: 1, "there is no column x; \(Self.expected)")
    }
    self.x = x
    for (column, name) in names.enumerated() {
      if let order = Self.names[name] {
        if values.contains(where: { $0.order == order }) {
          throw ValuesError(line: line, column: column + 1, "there are two columns of '\(name)'")
        }
        values.append((column, order))
      }
      if name == "order" { order = column }
      if name == "function" { function = column }
    }
    if let again = names.indices.last(where: { names[$0] == "x" }), again != x {
      throw ValuesError(line: line, column: again + 1, "there are two columns x")
    }
    if values.isEmpty {
      throw ValuesError(line: line, column: 1, "there is no column of values; \(Self.expected)")
    }
    if values.count > 1 { order = nil }
  }
}

/// The rows, a series for each function and order.
private struct Table {
  let header: Header
  let format: Format
  private(set) var count = 0
  private var functions: [String] = []
  private var function: (bytes: [UInt8], index: Int) = ([], 0)
  private var builders: [[SeriesBuilder]] = []

  init(_ header: Header, format: Format) {
    self.header = header
    self.format = format
    if header.function == nil {
      functions = [""]
      builders = [[]]
    }
  }

  mutating func read(_ reader: CSVReader) throws(ValuesError) {
    let (fields, line) = (reader.fields, reader.line)
    guard fields.count == header.count else {
      throw ValuesError(
        line: line, column: min(fields.count, header.count) + 1,
        fields.count < header.count
          ? "a value is missing" : "there are \(fields.count) fields under \(header.count) names")
    }
    if let column = header.function { select(fields[column]) }
    let x = try number(fields[header.x], line, header.x, isPoint: true)
    if header.order == nil, builders[function.index].isEmpty {
      builders[function.index] = header.values.map { SeriesBuilder(order: $0.order) }
    }
    for (place, (column, _)) in header.values.enumerated() {
      let value = try number(fields[column], line, column, isPoint: false)
      if !x.isFinite { continue }
      count += 1
      let order = try header.order.map { column throws(ValuesError) in
        try Self.order(fields[column], line, column)
      }
      let builder = order.map { builderIndex(order: $0) } ?? place
      builders[function.index][builder].append(x, value, line: line)
    }
  }

  /// Goes over to the function that a row is of.
  private mutating func select(_ field: CSVField) {
    if !functions.isEmpty, function.bytes.elementsEqual(field.bytes) { return }
    let name = field.text
    let index = functions.firstIndex(of: name) ?? functions.count
    if index == functions.count {
      functions.append(name)
      builders.append([])
    }
    function = (Array(field.bytes), index)
  }

  private mutating func builderIndex(order: Int) -> Int {
    let all = builders[function.index]
    if let index = all.firstIndex(where: { $0.order == order }) { return index }
    builders[function.index].append(SeriesBuilder(order: order))
    return all.count
  }

  private static func order(_ field: CSVField, _ line: Int, _ column: Int) throws(ValuesError)
    -> Int
  {
    guard let order = Int(field.text), DerivativeMethod.orders.contains(order) else {
      throw ValuesError(
        line: line, column: column + 1,
        "'\(field.text)' is not an order from 0 to \(DerivativeMethod.orders.upperBound)")
    }
    return order
  }

  /// A field as a number of the format; a value may be any number.
  private func number(
    _ field: CSVField, _ line: Int, _ column: Int, isPoint: Bool
  ) throws(ValuesError) -> Double {
    if field.isEmpty { throw ValuesError(line: line, column: column + 1, "a value is missing") }
    guard let value = field.number ?? hexadecimal(field.text) else {
      throw ValuesError(
        line: line, column: column + 1, "'\(field.text.prefix(80))' is not a number")
    }
    if let number = format.number(value, writtenAs: field.bytes) { return number }
    guard isPoint else { return value }
    throw ValuesError(
      line: line, column: column + 1,
      "x = \(field.text.prefix(80)) is no number of the format; the nearest is "
        + NumberText.plain(format.nearest(to: value)))
  }

  private func hexadecimal(_ text: String) -> Double? {
    text.contains("x") || text.contains("X") ? Double(text) : nil
  }

  /// The series of a function, or those of the only one.
  func series(of name: String) throws(ValuesError) -> [GivenValues.Series] {
    let index = functions.count == 1 ? 0 : functions.firstIndex(of: name)
    guard let index else {
      throw ValuesError(
        line: 1, column: 1,
        "there is no row of '\(name)'; the functions are "
          + functions.prefix(8).map { "'\($0)'" }.joined(separator: ", "))
    }
    var found: [GivenValues.Series] = []
    for builder in builders[index] {
      let series = try builder.series { "line \($0), column \(header.x + 1)" }
      if !series.points.isEmpty { found.append(series) }
    }
    return found
  }
}
