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
      "loss before training: \(initialLoss)",
      "loss after training: \(loss)",
      "accuracy: \(classifier.accuracy)",
      "parameters: \(classifier.parameters.map(\.description).joined(separator: " "))",
      "gradient check, greatest relative differences of layered backpropagation:",
    ]
    for (when, check) in [("before", checkBefore), ("after", checkAfter)] {
      lines.append(
        "  \(when) training: \(Self.short(check.layeredAgainstTape)) from the tape, "
          + "\(Self.short(check.layeredAgainstCentral)) from central differences")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A difference with two significant digits, 5.7e-16.
  private static func short(_ value: Double) -> String {
    guard value.isFinite, value > 0 else { return value == 0 ? "0" : value.description }
    var exponent = Int(Double.log10(value).rounded(.down))
    var digits = (value / .pow(10, Double(exponent)) * 10).rounded()
    if digits >= 100 { (digits, exponent) = (10, exponent + 1) }
    return "\(digits / 10)e\(exponent)"
  }
}
