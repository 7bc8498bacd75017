@testable import Activations

/// What a figure and a table show of a function's shape: its window, values, asymptotes and
/// landmarks.
///
/// All numbers are constant formulas in the function's parameters.
struct DeclaredFeatures: Sendable {
  /// The ends of the stretch of x that shows the function.
  var window: (String, String)
  /// The set of values, typeset: `(−α, ∞)`.
  var valueRange: String
  /// The lines that the function approaches.
  var asymptotes: [Line] = []
  /// Its minima, maxima and inflections, in any order; the window shows all minima and maxima.
  var landmarks: [Point] = []

  /// A line y = slope·x + intercept that the function approaches.
  struct Line: Sendable {
    /// Where the function approaches the line.
    var end: Asymptote.End
    /// The line's slope.
    var slope: String
    /// The line's value at x = 0.
    var intercept: String
    /// A comparison of the parameters that holds where there is such a line, or nil.
    var condition: String?

    /// A line that the function approaches as x → −∞.
    static func left(slope: String = "0", _ intercept: String, when condition: String? = nil)
      -> Self
    {
      Self(end: .left, slope: slope, intercept: intercept, condition: condition)
    }
    /// A line that the function approaches as x → ∞.
    static func right(slope: String = "0", _ intercept: String, when condition: String? = nil)
      -> Self
    {
      Self(end: .right, slope: slope, intercept: intercept, condition: condition)
    }
    /// A line that the function approaches on both sides.
    static func both(slope: String = "0", _ intercept: String, when condition: String? = nil)
      -> Self
    {
      Self(end: .both, slope: slope, intercept: intercept, condition: condition)
    }
  }

  /// A point of the graph that is worth a label.
  struct Point: Sendable {
    /// What the point is.
    var kind: Landmark.Kind
    /// Where.
    var x: String
    /// The function's value there.
    var y: String
    /// A comparison of the parameters that holds where there is such a point, or nil.
    var condition: String?

    /// A point where the function is least nearby.
    static func minimum(x: String, y: String, when condition: String? = nil) -> Self {
      Self(kind: .minimum, x: x, y: y, condition: condition)
    }
    /// A point where the function is greatest nearby.
    static func maximum(x: String, y: String, when condition: String? = nil) -> Self {
      Self(kind: .maximum, x: x, y: y, condition: condition)
    }
    /// A point where the curvature changes its sign.
    static func inflection(x: String, y: String, when condition: String? = nil) -> Self {
      Self(kind: .inflection, x: x, y: y, condition: condition)
    }
  }
}

extension DeclaredFeatures {
  /// The features of every function of the catalogue, by its identifier.
  static let table: [String: DeclaredFeatures] = [
    rectifiers, hardFunctions, exponentialUnits, sigmoids, softplusUnits, gatedUnits, shrinkage,
    algebraic, others,
  ].reduce(into: [:]) { table, family in table.merge(family) { first, _ in first } }
}
