public import Activations
public import Figures

/// A function as a figure shows it: one activation, or the members of a family in one panel.
public struct PlottedFunction: Sendable {
  /// The activations, one or the members of a family.
  public var members: [Activation]
  /// The panel's title.
  public var title: MathText
  /// The formula under the title, or nil.
  public var formula: MathText?
  /// The derivative's formula, shown with it, or nil.
  public var derivativeFormula: MathText?
  /// What the legend calls each member of a family; empty for a single activation.
  public var memberLabels: [MathText]

  /// A function; `memberLabels` has a label for each of several members.
  public init(
    members: [Activation], title: MathText, formula: MathText? = nil,
    derivativeFormula: MathText? = nil, memberLabels: [MathText] = []
  ) {
    self.members = members
    self.title = title
    self.formula = formula
    self.derivativeFormula = derivativeFormula
    self.memberLabels = memberLabels
  }

  /// Whether the function is a family of several members.
  public var isFamily: Bool { members.count > 1 }
}

extension Sequence<PlottedFunction> {
  /// The smallest range of x that shows the features of all functions.
  public var window: ClosedRange<Double> { flatMap(\.members).map(\.window).hull }
}

extension Sequence<ClosedRange<Double>> {
  /// The smallest range that holds all of them; of none −5…5.
  public var hull: ClosedRange<Double> {
    let (low, high) = (map(\.lowerBound).min(), map(\.upperBound).max())
    guard let low, let high, low < high else { return -5...5 }
    return low...high
  }
}
