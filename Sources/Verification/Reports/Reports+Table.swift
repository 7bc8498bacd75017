import Tables

extension Collection<Report> {
  /// The reports for people: one line for each function, those that fail first and spelled out, and a last
  /// line that counts.
  ///
  /// - Parameters:
  ///   - width: The number of columns that a line may have.
  ///   - color: Whether to colour with ANSI escape sequences.
  ///   - details: Whether all tables follow each function.
  /// - Returns: The text.
  public func table(width: Int = 80, color: Bool = false, details: Bool = false) -> String {
    let ink = Ink(isOn: color)
    let failed = filter { !$0.passes }
    let passed = filter(\.passes)
    let nameWidth = Swift.min(Swift.max(8, width / 3), map { $0.name.displayWidth }.max() ?? 0)
    var lines: [String] = []
    for report in failed { lines += report.failure(width: width, ink) }
    let orders = Set(flatMap { $0.judged.map(\.order) }).sorted()
    let isAlone = passed.count == 1 && failed.isEmpty
    if isAlone || details {
      for report in passed { lines += report.single(width: width, ink) }
    } else if !passed.isEmpty {
      lines.append(ink.dim(Report.heads(orders, nameWidth).shortened(to: Swift.max(48, width))))
      lines += passed.map { $0.line(orders, nameWidth, width: width, ink) }
    }
    if details {
      for report in failed + passed { lines += [""] + report.details(width: width, ink) }
    }
    if count > 1 || details { lines.append(ending(ink)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `69 of 69 right; worst 3.1 ulps`.
  private func ending(_ ink: Ink) -> String {
    let passed = count { $0.passes }
    let worst = compactMap { $0.worst()?.worst?.ulps }.max() ?? 0
    let text = "\(passed) of \(count) right; worst \(Words.ulps(worst)) ulps"
    return passed == count ? ink.green(text) : ink.red(text)
  }
}

extension Report {
  fileprivate static let ulpsWidth = 8

  fileprivate static func heads(_ orders: [Int], _ nameWidth: Int) -> String {
    "function".padded(to: nameWidth) + "  "
      + orders.map { Words.order($0).padded(to: ulpsWidth, isRight: true) }.joined()
      + "  ulps off the truth at most"
  }

  /// Name, worst ulps by order, verdict.
  fileprivate func line(_ orders: [Int], _ nameWidth: Int, width: Int, _ ink: Ink) -> String {
    let ulps = orders.map { order in
      let own = judged.contains { $0.order == order }
      let text = own ? Words.ulps(worst(order: order)?.worst?.ulps ?? 0) : "–"
      return text.padded(to: Self.ulpsWidth, isRight: true)
    }.joined()
    let head = name.shortened(to: nameWidth).padded(to: nameWidth) + "  " + ulps + "  "
    let said = summary.shortened(to: Swift.max(5, width - head.displayWidth))
    return head + ink.green(said)
  }

  /// What a line has room for.
  private var summary: String {
    var parts = ["right"]
    let missing = judged.filter(\.isDecisive).map { $0.counts[.missing] }.max() ?? 0
    if missing > 0 { parts.append("no value at \(NumberText.grouped(missing))") }
    for (kind, name) in [(KinkReport.kinkKind, "kink"), (KinkReport.jumpKind, "jump")] {
      let places = kinks.filter { $0.kind == kind }.map { NumberText.brief($0.x, digits: 4) }
      if places.isEmpty { continue }
      parts.append(
        places.count < 4
          ? "\(name) at \(places.joined(separator: ", "))"
          : "\(places.count) \(name)s")
    }
    return parts.joined(separator: "; ")
  }

  fileprivate func failure(width: Int, _ ink: Ink) -> [String] {
    wrapped(width: width) { ink.red($0) }
      + judged.filter { $0.isDecisive && fails($0) }.flatMap {
        $0.sentence.wrapped(to: width, indent: 4)
      } + findings.dropFirst().flatMap { $0.words.wrapped(to: width, indent: 4) }
  }

  private func fails(_ judgement: Judgement) -> Bool { judgement.fails(accuracy: accuracy) }

  fileprivate func single(width: Int, _ ink: Ink) -> [String] {
    let orders = Set(judged.filter(\.isDecisive).map(\.order)).sorted()
    let worst = orders.map { order in
      "\(Words.order(order)) \(Words.ulps(self.worst(order: order)?.worst?.ulps ?? 0))"
    }.joined(separator: ", ")
    var lines = wrapped(width: width) { ink.green($0) }
    lines += "ulps off the truth at most: \(worst)".wrapped(to: width, indent: 2)
    let others = judged.filter { !$0.isDecisive && $0.worst != nil }.map { judgement in
      "\(judgement.name) \(Words.ulps(judgement.worst?.ulps ?? 0))"
    }
    if !others.isEmpty {
      lines += "ours beside it: \(others.joined(separator: ", "))".wrapped(to: width, indent: 2)
    }
    return lines
  }

  /// The name in bold and the verdict after it, broken into lines.
  private func wrapped(width: Int, _ style: (String) -> String) -> [String] {
    let label = name.shortened(to: Swift.max(8, width / 2))
    return "\(label): \(verdict)".wrapped(to: width, indent: 2, first: 0).map(style)
  }
}

extension Judgement {
  /// One failing witness in a sentence.
  fileprivate var sentence: String {
    var parts: [String] = []
    if counts[.disagrees] > 0, let worst = disagreement {
      parts.append(
        "disagrees at \(Words.count(counts[.disagrees], "point")), worst x = \(Words.place(worst.x)) "
          + "(\(Words.brief(worst.value)), true \(Words.brief(worst.truth)))")
    }
    if counts[.missing] > 0 {
      parts.append("no value at \(Words.count(counts[.missing], "point"))")
    }
    if let worst {
      parts.append("\(Words.ulps(worst.ulps)) ulps off at x = \(Words.place(worst.x))")
    }
    return "\(name): \(parts.joined(separator: "; "))"
  }
}
