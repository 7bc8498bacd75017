/// A JSON value whose objects keep their order.
enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  case ulps(UInt64)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The text; arrays of simple values stay on one line.
  func text(indent: Int) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): value.description
    case .ulps(let value): value.description
    case .number(let value): value.isFinite ? value.description : "\"\(Numbers.exact(value))\""
    case .string(let value): Self.quoted(value)
    case .array(let values): Self.block("[", values.map { ("", $0) }, "]", indent)
    case .object(let members):
      Self.block("{", members.map { (Self.quoted($0) + ": ", $1) }, "}", indent)
    }
  }

  private var isSimple: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func block(
    _ open: String, _ members: [(head: String, value: JSON)], _ close: String, _ indent: Int
  ) -> String {
    if members.allSatisfy(\.value.isSimple) && members.count <= 9 {
      return open + members.map { $0.head + $0.value.text(indent: 0) }.joined(separator: ", ")
        + close
    }
    let margin = String(repeating: " ", count: indent + 2)
    let lines = members.map { margin + $0.head + $0.value.text(indent: indent + 2) }
    return open + "\n" + lines.joined(separator: ",\n") + "\n"
      + String(repeating: " ", count: indent) + close
  }

  private static func quoted(_ text: String) -> String {
    let body = text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "\"\(body)\""
  }
}
