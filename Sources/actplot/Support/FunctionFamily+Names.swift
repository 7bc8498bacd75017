import Activations

extension FunctionFamily {
  /// The key that a function has in every command's output: the catalogue's name for it where it was named,
  /// in whatever spelling, else the formula as typed.
  var key: String { Catalogue.library.find(text)?.identifier ?? text }

  /// The members with the names that rows of results carry: the key for a single function, the call that
  /// gives the member for one of a family.
  var namedMembers: [(name: String, activation: Activation)] {
    guard members.count > 1 else { return activations.map { (key, $0) } }
    return activations.map { ($0.callText, $0) }
  }

  /// The members.
  var activations: [Activation] { members.map { Activation($0) } }
}

extension Activation {
  /// The call that gives this function: `elu(x, alpha=0.5)`.
  fileprivate var callText: String {
    guard let call = formula?.call else { return formulaText }
    let arguments = call.arguments.filter { !$0.isDefault }.map {
      ", \($0.name)=\($0.expression.text)"
    }
    return "\(call.name)(x\(arguments.joined()))"
  }
}

extension FormulaScope {
  /// A function as typed, with a failure that a person can read.
  func parse(_ text: String) throws(Failure) -> FunctionFamily {
    do {
      return try function(text.trimmingBlanks)
    } catch {
      let slip = Slips.explanation(ofFunction: text, in: CommandLine.arguments)
      throw slip.map(Failure.usage) ?? .usage("\(error)")
    }
  }

  /// The functions of all words, no more of them than a command takes.
  func families(_ words: [String]) throws(Failure) -> [FunctionFamily] {
    var families: [FunctionFamily] = []
    var count = 0
    for text in words.flatMap(FunctionWords.parts) {
      let family = try parse(text)
      families.append(family)
      count += family.members.count
      guard count <= Limits.functions else {
        throw .usage("there are more than \(Limits.functions) functions; give fewer at a time")
      }
    }
    return families
  }

  /// One function, for an option that takes no family.
  func single(_ text: String, option: String) throws(Failure) -> Activation {
    let family = try parse(text)
    guard family.members.count == 1 else {
      throw .usage("\(option) takes one function, not the family '\(text.trimmingBlanks)'")
    }
    return family.activations[0]
  }
}
