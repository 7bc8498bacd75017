/// A matrix whose rows lie one after the other; of a batch, one example a row.
public struct Matrix<Element> {
  /// The number of rows: of a batch, its examples.
  public let rows: Int
  /// The number of columns: of a batch, its width.
  public let columns: Int
  /// The elements, row by row.
  public var elements: [Element]

  /// A matrix of given elements, row by row; there must be `rows` times `columns` of them.
  @inlinable
  public init(rows: Int, columns: Int, elements: [Element]) {
    guard rows >= 0, columns >= 0, elements.count == rows * columns else {
      misuse("\(elements.count) elements are no matrix of \(rows) rows and \(columns) columns")
    }
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix with the same element everywhere.
  @inlinable
  public init(rows: Int, columns: Int, repeating element: Element) {
    self.init(
      rows: rows, columns: columns, elements: Array(repeating: element, count: rows * columns))
  }

  /// The element of a row and a column, both counted from 0.
  @inlinable
  public subscript(row: Int, column: Int) -> Element {
    get { elements[place(row, column)] }
    set { elements[place(row, column)] = newValue }
  }

  @inlinable
  func place(_ row: Int, _ column: Int) -> Int {
    guard 0 <= row, row < rows, 0 <= column, column < columns else {
      misuse("no row \(row) and column \(column) in a matrix of \(rows) by \(columns)")
    }
    return row * columns + column
  }

  /// A row, its columns counted from the slice's `startIndex`.
  @inlinable
  public subscript(row row: Int) -> ArraySlice<Element> {
    guard 0 <= row, row < rows else { misuse("no row \(row) in a matrix of \(rows)") }
    return elements[row * columns..<(row + 1) * columns]
  }

  /// The matrix of the same shape whose elements are the images of this one's.
  @inlinable
  public func map<Image>(_ transform: (Element) throws -> Image) rethrows -> Matrix<Image> {
    Matrix<Image>(rows: rows, columns: columns, elements: try elements.map(transform))
  }

  /// The matrix of some of the rows, in the order of their numbers.
  @inlinable
  public func selecting(rows selected: some Sequence<Int>) -> Self {
    var elements: [Element] = []
    var count = 0
    for row in selected {
      elements += self[row: row]
      count += 1
    }
    return Self(rows: count, columns: columns, elements: elements)
  }
}

extension Matrix: Equatable where Element: Equatable {}
extension Matrix: Sendable where Element: Sendable {}
