extension Figure {
  /// The number of columns that suits a number of cells.
  ///
  /// A grid somewhat wider than high, as pages and screens are, with few empty places: 8 cells in
  /// 4 columns, 10 in 5, 40 in 8.
  ///
  /// - Parameters:
  ///   - count: The number of cells.
  ///   - aspect: The wished width of the grid over its height.
  ///   - cellAspect: The width of a cell over its height.
  static func columns(for count: Int, aspect: Double = 2.2, cellAspect: Double = 1.25) -> Int {
    guard count > 1 else { return 1 }
    func cost(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let ratio = Double(columns) * cellAspect / Double(rows) / aspect
      let empty = Double(rows * columns - count)
      return 2.3 * Elementary.log10(ratio).magnitude + 0.3 * empty
    }
    return (1...min(count, 64)).min { cost($0) < cost($1) } ?? 1
  }
}
