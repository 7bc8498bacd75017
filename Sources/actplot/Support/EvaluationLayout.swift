import Activations
import Tables

/// The columns of `eval`'s rows; a table for people fits the terminal and says what it left out.
struct EvaluationLayout {
  /// A row of the table.
  typealias Row = (name: String, method: DerivativeMethod, order: Int, x: Double, value: Double)

  let columns: [Column]
  /// What the table left out, or nil.
  let note: String?
  private let hasMethod: Bool
  /// The greatest number of characters of names and the digits of numbers, or nil for all.
  private let nameWidth: Int?
  private let digits: Int?

  /// The longest shortest decimal of a Double has 24 characters, and 17 digits.
  private static let numberWidth = 24
  private static let allDigits = 17

  init(_ table: EvaluationTable, format: TableFormat, width: Int) {
    let longest = table.functions.map(\.name.displayWidth).max() ?? 0
    let nameWidth = max("function".count, longest)
    // Two blanks lie between columns; `order` has 5 characters, `analytic` 8.
    let taken = nameWidth + 2 + 10 + 7
    guard format == .table, taken + 2 * Self.numberWidth + 2 > width else {
      self.init(nameWidth: longest, numberWidth: Self.numberWidth, format: format)
      return
    }
    var left: [String] = []
    let isOne = table.methods.count == 1
    if isOne { left.append("the method is \(table.methods[0].rawValue)") }
    let names = min(nameWidth, max(8, width / 4))
    if names < longest { left.append("names are cut") }
    let room = (width - names - 2 - (isOne ? 0 : 10) - 7 - 2) / 2
    // A sign, a point and an exponent of five characters.
    let digits = max(1, min(Self.allDigits, room - 7))
    if digits < Self.allDigits { left.append("numbers have \(digits) digits of 17") }
    let note = "(\(left.joined(separator: ", ")); --format csv has all)"
    self.init(
      nameWidth: names, numberWidth: digits + 7, format: format, hasMethod: !isOne,
      isCut: names < longest, digits: digits < Self.allDigits ? digits : nil,
      note: note.folded(to: width, indent: 1).joined(separator: "\n"))
  }

  private init(
    nameWidth: Int, numberWidth: Int, format: TableFormat, hasMethod: Bool = true,
    isCut: Bool = false, digits: Int? = nil, note: String? = nil
  ) {
    // On the right numbers of so many lengths would be far from their heads.
    let alignment: Column.Alignment = format == .table ? .left : .right
    columns =
      [Column("function", width: nameWidth)]
      + (hasMethod ? [Column("method", width: 8)] : [])
      + [
        Column("order", alignment), Column("x", alignment, width: numberWidth),
        Column("value", alignment),
      ]
    self.hasMethod = hasMethod
    self.nameWidth = isCut ? nameWidth : nil
    self.digits = digits
    self.note = note
  }

  /// Writes a row.
  func write(_ row: Row, to writer: inout any TableWriter) {
    writer.cell(nameWidth.map { row.name.shortened(to: $0 - 1) } ?? row.name)
    if hasMethod { writer.cell(row.method.rawValue) }
    writer.cell(row.order)
    for number in [row.x, row.value] {
      if let digits {
        writer.cell(NumberText.brief(number, digits: digits))
      } else {
        writer.cell(number)
      }
    }
    writer.endRow()
  }
}
