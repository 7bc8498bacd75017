public import Activations
import Figures

extension PlottedFunction {
  /// What a FUNCTION argument stands for, with its typeset title and formula.
  public init(_ family: FunctionFamily) {
    let activations = family.members.map { Activation($0) }
    if let first = activations.first, activations.count == 1 {
      self.init(first)
      return
    }
    let name = family.varying?.name
    let isOwn = family.members.allSatisfy { $0.call?.declaration.keepsNames ?? true }
    let labels = activations.indices.map { index -> MathText in
      guard let value = family.varying?.expressions[index] else {
        return activations[index].title
      }
      return .argument(name, value, isOwn: isOwn)
    }
    // The family of a formula is what was typed, braces and all; none of its members stands for it.
    let isFormula = family.members.contains { $0.call == nil }
    let catalogueName = isFormula ? nil : family.members.first?.call?.declaration.title
    self.init(
      members: activations, title: .text(catalogueName ?? family.text),
      formula: isFormula
        ? nil : name.flatMap { activations.first?.typesetFormula(keeping: [$0]) },
      memberLabels: labels)
  }

  /// One function with its typeset title and formula.
  public init(_ activation: Activation) {
    self.init(
      members: [activation], title: activation.title, formula: activation.typesetFormula,
      derivativeFormula: activation.typesetDerivative)
  }

  /// The members of a family, each as a function of its own.
  public static func members(of family: FunctionFamily) -> [PlottedFunction] {
    family.members.map { PlottedFunction(Activation($0)) }
  }
}
