import Activations
import ArgumentParser

/// The format of plain arithmetic, where that is asked for.
struct PrecisionOption: ParsableArguments {
  @Option(
    help: """
      What plain arithmetic of \(Precision.allCases.map(\.rawValue).joined(separator: ", ")) computes from the formula; without it the true value, \
      rounded to double.
      """, completion: .list(Precision.allCases.map(\.rawValue)), transform: parsePrecision)
  var precision: Precision?
}

extension Precision {
  /// What numbers are rounded to.
  var format: Format {
    switch self {
    case .double: .double
    case .float: .float
    case .half: .half
    case .bfloat16: .bfloat16
    }
  }
}

/// The precision that a word names.
@Sendable
func parsePrecision(_ text: String) throws(Failure) -> Precision {
  guard let precision = Precision(rawValue: text.lowercased()) else {
    let names = Precision.allCases.map(\.rawValue)
    throw .usage(
      "the precisions are \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")")
  }
  return precision
}
