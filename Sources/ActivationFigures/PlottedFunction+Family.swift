public import Activations
import Figures

extension PlottedFunction {
  /// What a FUNCTION argument stands for, with its typeset title and formula.
  public init(_ family: FunctionFamily) {
    if let first = family.members.first, family.members.count == 1 {
      self.init(first)
      return
    }
    let name = family.varying?.name
    let labels = family.members.indices.map { index -> MathText in
      guard let value = family.varying?.values[index] else {
        return family.members[index].title
      }
      return .argument(name, value)
    }
    self.init(
      members: family.members, title: .text(family.members.first?.name ?? family.text),
      formula: name.flatMap { family.members.first?.formulaText(keeping: [$0]) },
      memberLabels: labels)
  }

  /// One function with its typeset title and formula.
  public init(_ activation: any Activation) {
    self.init(
      members: [activation], title: activation.title, formula: activation.formulaText,
      derivativeFormula: activation.derivativeText)
  }

  /// The members of a family, each as a function of its own.
  public static func members(of family: FunctionFamily) -> [PlottedFunction] {
    family.members.map { PlottedFunction($0) }
  }
}
