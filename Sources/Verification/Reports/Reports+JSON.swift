import Tables

extension Collection<Report> {
  /// The reports as a JSON array; numbers that JSON cannot hold are `"inf"`, `"-inf"`, `"nan"`.
  public var json: String {
    JSON.array(map(\.json)).text(numbers: .swift) + "\n"
  }
}

extension Report {
  fileprivate var json: JSON {
    .object([
      ("function", .string(name)), ("formula", .string(formula)),
      ("derivative", .string(derivativeFormula)),
      ("range", .array([.number(range.lowerBound), .number(range.upperBound)])),
      ("precision", .string(precision.rawValue)),
      (
        "tolerance",
        .object([
          ("absolute", .number(tolerance.absolute)), ("relative", .number(tolerance.relative)),
        ])
      ),
      ("strict", .bool(isStrict)), ("passes", .bool(passes)), ("verdict", .string(verdict)),
      ("comparisons", .array(comparisons.map { $0.json(strict: isStrict) })),
      ("accuracies", .array(accuracies.map(\.json))), ("kinks", .array(kinks.map(\.json))),
    ])
  }
}

extension Comparison {
  fileprivate func json(strict: Bool) -> JSON {
    .object([
      ("order", .integer(order)), ("first", .string(first.rawValue)),
      ("second", .string(second.rawValue)), ("points", .integer(points)),
      ("counts", .object(Agreement.allCases.map { ($0.rawValue, .integer(counts[$0])) })),
      ("greatestAbsolute", greatestAbsolute?.json ?? .null),
      ("greatestRelative", greatestRelative?.json ?? .null),
      ("greatestUlps", greatestUlps?.json ?? .null), ("worst", worst?.json ?? .null),
      (
        "disagreement",
        disagreement.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
      ),
      ("passes", .bool(!isFailure(strict: strict))),
    ])
  }
}

extension Difference {
  fileprivate var json: JSON {
    .object([
      ("x", .number(x)), ("first", .number(first)), ("second", .number(second)),
      ("absolute", .number(absolute)), ("relative", .number(relative)),
      ("ulps", ulps.map { .unsigned($0) } ?? .null),
      ("truth", .number(truth)), ("allowed", .number(allowed)),
      ("agreement", .string(agreement.rawValue)),
    ])
  }
}

extension Accuracy {
  fileprivate var json: JSON {
    .object([
      ("order", .integer(order)), ("method", .string(witness.rawValue)),
      ("points", .integer(points)), ("ulps", .number(ulps)), ("x", x.map { .number($0) } ?? .null),
      ("result", x == nil ? .null : .number(result)), ("truth", x == nil ? .null : .number(truth)),
    ])
  }
}

extension KinkReport {
  fileprivate var json: JSON {
    .object([
      ("x", .number(x)), ("kind", .string(kind == .jump ? "jump" : "kink")),
      ("limits", .array([.number(limits.left), .number(limits.right)])),
      ("slopes", .array([.number(slopes.left), .number(slopes.right)])),
      (
        "answers",
        .array(
          answers.map {
            .object([
              ("method", .string($0.witness.rawValue)), ("derivative", .number($0.derivative)),
              ("inSubdifferential", .bool($0.isInSubdifferential)),
            ])
          })
      ),
    ])
  }
}
