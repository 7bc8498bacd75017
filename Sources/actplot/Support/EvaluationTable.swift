import Activations
import Tables

/// The values that `eval` prints, one a row.
struct EvaluationTable {
  /// The functions with the names that rows carry.
  let functions: [(name: String, activation: Activation)]
  let methods: [DerivativeMethod]
  let orders: [Int]
  let points: EvaluationPoints
  /// The format of plain arithmetic, or nil for the true values.
  var precision: Precision?
  var isQuiet = false

  /// Prints the table; a long one goes out in parts, so that memory stays small.
  func write(as format: TableFormat) throws(Failure) {
    let layout = EvaluationLayout(self, format: format, width: Terminal.columns)
    var writer = format.writer(for: layout.columns)
    // A bar between the rows on the same terminal would be torn.
    let progress = ProgressBar(
      total: functions.count * methods.count * orders.count * points.count,
      isQuiet: isQuiet || StandardOutput.isTerminal)
    defer { progress.clear() }
    for (name, activation) in functions {
      for method in methods {
        for order in orders {
          let values = values(of: activation, order: order, by: method)
          for points in points.parts {
            for (x, value) in zip(points, values(points)) {
              layout.write(
                (name, method, order, decimal(x), decimal(value)), to: &writer)
            }
            progress.advance(by: points.count, note: name)
            if writer.text.count > 1 << 16 {
              try StandardOutput.write(writer.text.bytes)
              writer.text.removeAll()
            }
          }
        }
      }
    }
    writer.finish()
    if let note = layout.note { writer.text.append(note + "\n") }
    try StandardOutput.write(writer.text.bytes)
  }

  /// The values at points: the true ones, or those of plain arithmetic.
  private func values(
    of activation: Activation, order: Int, by method: DerivativeMethod
  ) -> ([Double]) -> [Double] {
    guard let precision else {
      let values = activation.trueValues(order: order, by: method)
      return { points in values(points) }
    }
    return { points in activation.derivatives(at: points, order: order, by: method, in: precision) }
  }

  /// The double that is printed for a number of the format: the one next to the shortest decimal that reads
  /// back to the number.
  private func decimal(_ number: Double) -> Double {
    guard let format = precision?.format, format != .double else { return number }
    return Double(NumberText.plain(number, roundedBy: format.nearest(to:))) ?? number
  }
}
