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
    // The family of a formula is what was typed, braces and all; none of its members stands for it.
    let isFormula = family.members.contains { $0 is Formula }
    let catalogueName = isFormula ? nil : family.members.first?.name
    self.init(
      members: family.members, title: .text(catalogueName ?? family.text),
      formula: isFormula
        ? nil : name.flatMap { family.members.first?.formulaText(keeping: [$0]) },
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
