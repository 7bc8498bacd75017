extension Check {
  /// Checks a function's derivatives against each other, or a derivative that is given against them all.
  ///
  /// Without a given derivative, every pair of methods is compared, values first. With one, it is
  /// compared with every method and with central differences. A formula that is right but loses
  /// digits (1 − tanh² in the tail) is not failed for it; its own error in ulps shows it.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - given: A function whose value is the derivative to be judged.
  /// - Returns: What was found.
  public func report(on activation: Activation, given: Activation? = nil) -> Report {
    let sampling = Sampling(of: activation, given: given, check: self)
    let tolerance = tolerance ?? Tolerance(precision: precision)
    let witnesses = methods.map { Witness($0) }
    var comparisons: [Comparison] = []
    var accuracies: [Accuracy] = []
    for order in given == nil ? [0, 1] : [1] {
      let judged = given == nil ? witnesses : [.given] + witnesses + [.central]
      let results = judged.map { ($0, sampling.results(of: $0, order: order)) }
      for (index, (first, a)) in results.enumerated() {
        // With a derivative to be judged, it alone is compared with the others.
        if given != nil && index > 0 { break }
        for (second, b) in results.dropFirst(index + 1) {
          comparisons.append(
            Comparison(
              order: order, first, a, second, b, in: sampling, tolerance: tolerance))
        }
      }
      accuracies += results.filter { $0.0 != .central }.map {
        Accuracy(order: order, $0.0, $0.1, in: sampling)
      }
    }
    return Report(
      name: activation.name, formula: activation.formulaText,
      derivativeFormula: given?.formulaText ?? activation.derivativeText, range: sampling.range,
      precision: precision, tolerance: tolerance, isStrict: isStrict, comparisons: comparisons,
      accuracies: accuracies, kinks: sampling.kinks)
  }
}
