import Tables

extension Report {
  /// What was found, in one line that begins with `right`, `wrong`, `inaccurate` or `nothing to compare`.
  public var verdict: String {
    if skipped == 0 { return finding }
    return finding + "; stopped after \(NumberText.grouped(points)) of "
      + Words.count(points + skipped, "number")
  }

  private var finding: String {
    if let finding = findings.first { return finding.words }
    if judged.isEmpty || isIncomparable { return emptiness }
    if let wrong { return wrong }
    if let accuracy, let inaccurate = inaccuracy(accuracy) { return inaccurate }
    return ([rightness] + remarks).joined(separator: "; ")
  }

  private var decisive: [Judgement] { judged.filter(\.isDecisive) }

  private var emptiness: String {
    let silent = judged.first { $0.isDecisive && $0.counts.compared == 0 }
    let order = silent.map { $0.order } ?? 0
    return "nothing to compare: \(Words.order(order)) has no true value at any of "
      + Words.count(points, "point")
  }

  /// The plainest of what disagrees.
  private var wrong: String? {
    let failed = decisive.filter { $0.counts[.disagrees] > 0 }
    // Of several the one that is wrong in most places, the lowest order first.
    guard let judgement = failed.max(by: { $0.counts[.disagrees] < $1.counts[.disagrees] }),
      let worst = judgement.disagreement, let extent = judgement.extent
    else { return nil }
    let place =
      extent.lowerBound == extent.upperBound
      ? "at x = \(Words.place(extent.lowerBound))"
      : "for x from \(Words.place(extent.lowerBound)) to \(Words.place(extent.upperBound)), worst at "
        + "x = \(Words.place(worst.x))"
    let truth = worst.truth.isNaN ? "no single true value" : "true \(Words.brief(worst.truth))"
    return
      "wrong: \(judgement.name) disagrees at \(NumberText.grouped(judgement.counts[.disagrees])) "
      + "of \(Words.count(judgement.counts.compared, "point")), \(place) "
      + "(\(judgement.witness) \(Words.brief(worst.value)), \(truth))"
  }

  /// What is farther off than is let pass.
  private func inaccuracy(_ accuracy: Double) -> String? {
    if let missing = decisive.first(where: { $0.counts[.missing] > 0 }), let first = missing.missing
    {
      return "inaccurate: \(missing.name) has no value at "
        + "\(Words.count(missing.counts[.missing], "point")), the first x = \(Words.place(first.x)) "
        + "(true \(Words.brief(first.truth)))"
    }
    guard let judgement = worst(), let worst = judgement.worst, worst.ulps > accuracy else {
      return nil
    }
    return "inaccurate: \(judgement.name) is \(worst.words(judgement.witness)); "
      + "allowed \(Words.ulps(accuracy))"
  }

  private var rightness: String {
    guard let judgement = worst(), let worst = judgement.worst else {
      return "right to the last digit"
    }
    // Beyond what is let pass as mathematics without a word.
    if worst.ulps > Tolerance.standardUlps {
      return "right, but up to \(worst.words(judgement.witness))"
    }
    return "right, at most \(Words.ulps(worst.ulps)) ulps off"
  }

  private var remarks: [String] {
    var parts: [String] = []
    if let missing = decisive.first(where: { $0.counts[.missing] > 0 }), let first = missing.missing
    {
      parts.append(
        "\(missing.name) has no value at \(Words.count(missing.counts[.missing], "point")), the first "
          + "x = \(Words.place(first.x)) (true \(Words.brief(first.truth)))")
    }
    for (kind, name) in [(KinkReport.kinkKind, "kink"), (KinkReport.jumpKind, "jump")] {
      let places = kinks.filter { $0.kind == kind }.map { Words.place($0.x) }
      if places.isEmpty { continue }
      let shown = places.prefix(6).joined(separator: ", ")
      parts.append(
        "\(name) at \(shown)" + (places.count > 6 ? " and \(places.count - 6) more" : ""))
    }
    let undefined = decisive.map { $0.counts[.undefined] }.max() ?? 0
    if undefined > 0 { parts.append("undefined at \(Words.count(undefined, "point"))") }
    return parts
  }
}

extension Judgement {
  /// `f′ by forward`, `f`, `the given f′`.
  var name: String {
    switch witness {
    case .value: Words.order(order)
    case .given: "the given \(Words.order(order))"
    default: "\(Words.order(order)) by \(witness)"
    }
  }
}

extension Judgement.Reading {
  /// `8.8e15 ulps off at x = 36.7 (given 0, true 1.1e-16)`.
  func words(_ witness: Witness) -> String {
    "\(Words.ulps(ulps)) ulps off at x = \(Words.place(x)) "
      + "(\(witness) \(NumberText.brief(value, digits: digits)), "
      + "true \(NumberText.brief(truth, digits: digits)))"
  }

  /// As many digits as it takes to see the two differ.
  private var digits: Int {
    (2...17).first { NumberText.brief(value, digits: $0) != NumberText.brief(truth, digits: $0) }
      ?? 17
  }
}

extension Finding {
  /// `wrong: f′, forward mode in 128 bits, against differences of values: at x = 1 it gives …`.
  var words: String {
    "wrong: \(Words.order(order)), \(subject): at \(Words.count(count, "point")), plainest at "
      + "x = \(Words.place(x)) (found \(Words.brief(value)), expected \(Words.brief(expected)))"
  }
}

extension KinkReport {
  static var kinkKind: Breakpoint.Kind { .kink }
  static var jumpKind: Breakpoint.Kind { .jump }

  /// What is said of the place: `kink at 0: analytic 0, forward 0, reverse 0 lie in [0, 1]`.
  public var description: String {
    let kindName = kind == .jump ? "jump" : "kink"
    let limitText =
      kind == .jump ? ", limits \(Words.brief(limits.left)) and \(Words.brief(limits.right))" : ""
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
      "[\(Words.brief(min(slopes.left, slopes.right))), "
      + "\(Words.brief(max(slopes.left, slopes.right)))]"
    let statements = groups.map { names, answer in
      "\(names.joined(separator: ", ")) \(Words.brief(answer.derivative)) "
        + (answer.isInSubdifferential ? "in" : "NOT in") + " the subdifferential \(interval)"
    }
    return
      ([
        "\(kindName) at \(Words.place(x))\(limitText): "
          + "f′ \(Words.brief(slopes.left)) | \(Words.brief(slopes.right))"
      ] + statements)
      .joined(separator: "; ")
  }
}
