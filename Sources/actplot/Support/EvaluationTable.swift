import Activations

/// The values that `eval` prints, one a row.
struct EvaluationTable {
  /// The functions with the names that rows carry.
  let functions: [(name: String, activation: any Activation)]
  let methods: [DerivativeMethod]
  let orders: [Int]
  let points: EvaluationPoints

  /// One row.
  private struct Row {
    let function: String
    let method: DerivativeMethod
    let order: Int
    let x: Double
    let value: Double
  }

  /// Prints the table; a long one goes out in parts, so that memory stays small.
  func write(as format: TableFormat) throws(Failure) {
    switch format {
    case .csv:
      try write(head: "function,method,order,x,value\n") { row, _ in
        "\(TextFormat.csv(row.function)),\(row.method.rawValue),\(row.order),\(row.x.text),"
          + "\(row.value.text)\n"
      }
    case .json:
      try write(head: "[", tail: "\n]\n") { row, isFirst in
        (isFirst ? "\n  " : ",\n  ")
          + "{\"function\": \(TextFormat.json(row.function)), \"method\": \"\(row.method.rawValue)\", "
          + "\"order\": \(row.order), \"x\": \(row.x.json), \"value\": \(row.value.json)}"
      }
    case .markdown:
      try write(head: "| function | method | order | x | value |\n|---|---|---:|---:|---:|\n") {
        row, _ in
        return
          "| \(TextFormat.markdown(row.function)) | \(row.method.rawValue) | \(row.order) | \(row.x.text) | "
          + "\(row.value.text) |\n"
      }
    case .table:
      let width = functions.map(\.name.count).max() ?? 0
      func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count)) + "  "
      }
      try write(
        head: padded("function", to: width) + "method    order  "
          + padded("x", to: Self.numberWidth) + "value\n"
      ) { row, _ in
        padded(row.function, to: max(width, 8)) + padded(row.method.rawValue, to: 8)
          + padded(String(row.order), to: 5) + padded(row.x.text, to: Self.numberWidth)
          + "\(row.value.text)\n"
      }
    }
  }

  /// The longest shortest decimal of a Double has 24 characters.
  private static let numberWidth = 24

  private func write(
    head: String, tail: String = "", _ line: (Row, _ isFirst: Bool) -> String
  ) throws(Failure) {
    var text = head
    var isFirst = true
    for (name, activation) in functions {
      for method in methods {
        for order in orders {
          for points in points.parts {
            let values = activation.derivatives(at: points, order: order, by: method)
            for (x, value) in zip(points, values) {
              text += line(
                Row(function: name, method: method, order: order, x: x, value: value), isFirst)
              isFirst = false
            }
            if text.utf8.count > 1 << 16 {
              try StandardOutput.write(text)
              text = ""
            }
          }
        }
      }
    }
    try StandardOutput.write(text + tail)
  }
}
