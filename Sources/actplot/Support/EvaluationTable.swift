import Activations
import Tables

/// The values that `eval` prints, one a row.
struct EvaluationTable {
  /// The functions with the names that rows carry.
  let functions: [(name: String, activation: Activation)]
  let methods: [DerivativeMethod]
  let orders: [Int]
  let points: EvaluationPoints

  /// Prints the table; a long one goes out in parts, so that memory stays small.
  func write(as format: TableFormat) throws(Failure) {
    var writer = format.writer(for: columns(format))
    for (name, activation) in functions {
      for method in methods {
        for order in orders {
          let values = activation.trueValues(order: order, by: method)
          for points in points.parts {
            for (x, value) in zip(points, values(points)) {
              writer.cell(name)
              writer.cell(method.rawValue)
              writer.cell(order)
              writer.cell(x)
              writer.cell(value)
              writer.endRow()
            }
            if writer.text.count > 1 << 16 {
              try StandardOutput.write(writer.text.bytes)
              writer.text.removeAll()
            }
          }
        }
      }
    }
    writer.finish()
    try StandardOutput.write(writer.text.bytes)
  }

  private func columns(_ format: TableFormat) -> [Column] {
    // On the right numbers of so many lengths would be far from their heads.
    let alignment: Column.Alignment = format == .table ? .left : .right
    return [
      Column("function", width: functions.map(\.name.displayWidth).max() ?? 0),
      Column("method", width: 8), Column("order", alignment),
      Column("x", alignment, width: Self.numberWidth), Column("value", alignment),
    ]
  }

  /// The longest shortest decimal of a Double has 24 characters.
  private static let numberWidth = 24
}
