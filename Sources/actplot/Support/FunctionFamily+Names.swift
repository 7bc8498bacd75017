import Activations

extension FunctionFamily {
  /// The members with the names that rows of results carry: the text as typed for a single function,
  /// the call that gives the member for one of a family.
  var namedMembers: [(name: String, activation: any Activation)] {
    guard members.count > 1 else { return members.map { (text, $0) } }
    return members.map { ($0.callText, $0) }
  }
}

extension Activation {
  /// The call that gives this function: `elu(x, alpha=0.5)`.
  fileprivate var callText: String {
    guard let catalogued = self as? any CatalogueActivation else { return formula }
    let identifier = type(of: catalogued).entry.identifier
    let arguments = arguments.filter { !$0.isDefault }.map { ", \($0.name)=\($0.value.text)" }
    return "\(identifier)(x\(arguments.joined()))"
  }
}

extension FormulaScope {
  /// A function as typed, with a failure that a person can read.
  func parse(_ text: String) throws(Failure) -> FunctionFamily {
    do {
      return try function(text.trimmingBlanks)
    } catch { throw .usage("\(error)") }
  }

  /// One function, for an option that takes no family.
  func single(_ text: String, option: String) throws(Failure) -> any Activation {
    let family = try parse(text)
    guard family.members.count == 1 else {
      throw .usage("\(option) takes one function, not the family '\(text.trimmingBlanks)'")
    }
    return family.members[0]
  }
}
