import Tables

extension Report {
  /// What was found, in one line that begins with `agrees` or `DISAGREES`.
  public var verdict: String {
    failure ?? success
  }

  private var failure: String? {
    let failed = comparisons.filter { $0.isFailure(strict: isStrict) }
    guard let first = failed.first else { return nil }
    guard let comparison = failed.first(where: { $0.worst != nil }), let worst = comparison.worst,
      let place = comparison.disagreement
    else {
      let reasons = Agreement.allCases.filter {
        $0.isFailure(strict: true) && first.counts[$0] > 0
      }
      let names = reasons.map { "\(first.counts[$0]) \($0.rawValue)" }
      return "DISAGREES (strict): \(names.joined(separator: ", ")) of "
        + "\(NumberText.grouped(first.points)) points"
    }
    let what = comparison.order == 0 ? "value" : "derivative"
    let extent =
      place.lowerBound == place.upperBound
      ? "at x = \(Words.number(place.lowerBound))"
      : "for x from \(Words.number(place.lowerBound)) to \(Words.number(place.upperBound))"
    return "DISAGREES: \(comparison.first) and \(comparison.second) \(what) at "
      + "\(NumberText.grouped(comparison.counts[.disagrees])) of "
      + "\(NumberText.grouped(comparison.points)) points, \(extent); worst at "
      + "x = \(Words.number(worst.x)): \(comparison.first) \(Words.number(worst.first)), "
      + "\(comparison.second) \(Words.number(worst.second)), "
      + (worst.truth.isNaN ? "no single true value" : "true value \(Words.number(worst.truth))")
      + ", allowed \(NumberText.brief(worst.allowed))"
  }

  private var success: String {
    var parts = ["agrees at \(NumberText.grouped(comparisons.map(\.points).max() ?? 0)) points"]
    let own = accuracies.filter { $0.order == 1 }.map {
      "\($0.witness) \(Words.ulps($0.ulps))"
    }
    if !own.isEmpty {
      parts.append("ulps off the true derivative: " + own.joined(separator: ", "))
    }
    for (kind, name) in [(Breakpoint.Kind.kink, "kink"), (.jump, "jump")] {
      let places = kinks.filter { $0.kind == kind }.map { Words.number($0.x) }
      if !places.isEmpty { parts.append("\(name) at \(places.joined(separator: ", "))") }
    }
    for agreement in [Agreement.undefined, .rounding] {
      let count = comparisons.map { $0.counts[agreement] }.max() ?? 0
      if count > 0 { parts.append("\(NumberText.grouped(count)) \(agreement.rawValue)") }
    }
    return parts.joined(separator: "; ")
  }
}

extension KinkReport {
  /// What is said of the place: `kink at 0: analytic 0, forward 0, reverse 0 lie in [0, 1]`.
  public var description: String {
    let kindName = kind == .jump ? "jump" : "kink"
    let limitText =
      kind == .jump
      ? ", limits \(Words.number(limits.left)) and \(Words.number(limits.right))" : ""
    // Witnesses with one answer are named together.
    var groups: [(names: [String], answer: Answer)] = []
    for answer in answers {
      if let index = groups.firstIndex(where: { $0.answer.derivative == answer.derivative }) {
        groups[index].names.append(answer.witness.rawValue)
      } else {
        groups.append(([answer.witness.rawValue], answer))
      }
    }
    let interval =
      "[\(Words.number(min(slopes.left, slopes.right))), "
      + "\(Words.number(max(slopes.left, slopes.right)))]"
    let statements = groups.map { names, answer in
      "\(names.joined(separator: ", ")) \(Words.number(answer.derivative)) "
        + (answer.isInSubdifferential ? "in" : "NOT in") + " the subdifferential \(interval)"
    }
    return "\(kindName) at \(Words.number(x))\(limitText): "
      + "f′ \(Words.number(slopes.left)) | \(Words.number(slopes.right)); "
      + statements.joined(separator: "; ")
  }
}
