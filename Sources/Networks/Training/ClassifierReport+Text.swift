import Tables

extension ClassifierReport {
  /// The report as lines of text: what was learned from what, and the gradient check.
  ///
  /// Each line ends with a line feed. With no hidden layer the parameters are θ₁ and θ₂, bias last.
  public var text: String {
    let data = classifier.data
    var lines = [
      "data: \(data.title), \(data.count) examples",
      "class 0: \(data.classNames.0)",
      "class 1: \(data.classNames.1)",
      "steps: \(steps)",
      "loss before training: \(Self.all(initialLoss))",
      "loss after training: \(Self.all(loss))",
      "accuracy: \(Self.all(classifier.accuracy))",
      "parameters: \(classifier.parameters.map(Self.all).joined(separator: " "))",
      "gradient check, greatest relative differences of layered backpropagation:",
    ]
    for (when, check) in [("before", checkBefore), ("after", checkAfter)] {
      lines.append(
        "  \(when) training: \(Self.short(check.layeredAgainstTape)) from the tape, "
          + "\(Self.short(check.layeredAgainstCentral)) from central differences")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A number with all its digits.
  private static func all(_ value: Double) -> String { NumberText.plain(value, style: .swift) }

  /// A difference with two significant digits, 5.7e-16.
  private static func short(_ value: Double) -> String { NumberText.scientific(value, digits: 2) }
}
