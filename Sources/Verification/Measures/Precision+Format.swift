public import Activations
public import Arithmetic

extension Format {
  /// What is nothing beside the least number; 0 in double, where nothing is.
  var negligible: Double { leastNonzero * 0x1p-40 }
}

extension Activations.Precision {
  /// The binary format that the numbers of a precision have.
  public var format: Format {
    switch self {
    case .double: .double
    case .float: .float
    case .half: .half
    case .bfloat16: .bfloat16
    }
  }

  /// The number of this precision that is nearest.
  func round(_ x: Double) -> Double { format.nearest(to: x) }
}
