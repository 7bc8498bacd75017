/// The functions that formulas are built from; the raw value is the name that is typed.
///
/// All that the language knows of a function is its `row` in the table of primitives, and how it is
/// computed is one line of `Program`: adding a function is adding a case, and what is missing for it
/// does not compile.
public enum Primitive: String, Sendable, Hashable, CaseIterable {
  case exp
  case expm1
  case log
  case log1p
  case log2
  case log10
  case sqrt
  case cbrt
  case sin
  case cos
  case tan
  case asin
  case acos
  case atan
  case sinh
  case cosh
  case tanh
  case sech
  case asinh
  case acosh
  case atanh
  case erf
  case erfc
  case sigmoid
  case softplus
  /// The standard normal distribution Φ.
  case normalDistribution = "norm_cdf"
  /// The standard normal density φ.
  case normalDensity = "norm_pdf"
  case abs
  case sign
  case floor
  case ceil
  case hypot
  case min
  case max
  /// The first argument held between the second and the third.
  case clip
}

extension Primitive {
  /// A primitive by one of its spellings; case does not matter.
  static func named(_ name: String) -> Primitive? {
    let name = name.lowercased()
    return Primitive(rawValue: name) ?? spellings[name]
  }

  /// The other names of primitives, as the frameworks have them.
  static let spellings: [String: Primitive] = {
    var spellings: [String: Primitive] = [:]
    for primitive in allCases {
      for alias in primitive.row.aliases { spellings[alias] = primitive }
    }
    return spellings
  }()
}
