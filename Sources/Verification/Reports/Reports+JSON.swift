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
      ("derivative", .string(derivativeFormula)), ("passes", .bool(passes)),
      ("verdict", .string(verdict)), ("precision", .string(precision.rawValue)),
      ("range", .array([.number(range.lowerBound), .number(range.upperBound)])),
      (
        "tolerance",
        .object([
          ("absolute", .number(tolerance.absolute)), ("relative", .number(tolerance.relative)),
        ])
      ),
      ("accuracy", accuracy.map { .number($0) } ?? .null), ("points", .integer(points)),
      ("exhaustive", .bool(isExhaustive)), ("skipped", .integer(skipped)),
      ("judged", .array(judged.map { $0.json(accuracy: accuracy) })),
      ("kinks", .array(kinks.map(\.json))), ("findings", .array(findings.map(\.json))),
      (
        "confirmed",
        .array(
          confirmed.sorted { $0.key < $1.key }.map {
            .object([("order", .integer($0.key)), ("points", .integer($0.value))])
          })
      ),
    ])
  }
}

extension Judgement {
  fileprivate func json(accuracy: Double?) -> JSON {
    .object([
      ("order", .integer(order)), ("witness", .string(witness.rawValue)),
      ("decides", .bool(isDecisive)), ("passes", .bool(!fails(accuracy: accuracy))),
      (
        "agreement",
        .object(Agreement.allCases.map { ($0.rawValue, .integer(counts[$0])) })
      ),
      ("measured", .integer(measured)), ("worst", worst?.json ?? .null),
      (
        "within", .object([1, 2, 4].map { (String($0), .number(share(within: $0))) })
      ),
      ("correctlyRounded", .number(correctlyRoundedShare)),
      ("zeros", .integer(zeros)), ("infinities", .integer(infinities)),
      (
        "lost",
        .object([
          ("zero", lost.zeros.json), ("infinite", lost.infinities.json), ("nan", lost.nans.json),
        ])
      ),
      ("segments", .array(segments.map(\.json))),
      ("disagreement", disagreement?.json ?? .null),
      (
        "extent",
        extent?.json ?? .null
      ),
      ("missing", missing?.json ?? .null),
    ])
  }
}

extension Lost.Places {
  fileprivate var json: JSON {
    .object([("points", .integer(count)), ("extent", extent?.json ?? .null)])
  }
}

extension ClosedRange<Double> {
  fileprivate var json: JSON { .array([.number(lowerBound), .number(upperBound)]) }
}

extension Segment {
  fileprivate var json: JSON {
    .object([
      ("sign", .integer(isNegative ? -1 : 1)), ("decade", .integer(decade)),
      ("measured", .integer(measured)), ("correctlyRounded", .integer(correctlyRounded)),
      ("withinOne", .integer(withinOne)), ("worst", worst?.json ?? .null),
    ])
  }
}

extension Judgement.Reading {
  fileprivate var json: JSON {
    .object([
      ("ulps", .number(ulps)), ("x", .number(x)), ("value", .number(value)),
      ("truth", .number(truth)),
    ])
  }
}

extension Finding {
  fileprivate var json: JSON {
    .object([
      ("order", .integer(order)), ("subject", .string(subject)), ("x", .number(x)),
      ("value", .number(value)), ("expected", .number(expected)), ("points", .integer(count)),
    ])
  }
}

extension KinkReport {
  fileprivate var json: JSON {
    .object([
      ("x", .number(x)), ("kind", .string(kind == .jump ? "jump" : "kink")),
      ("left", .number(limits.left)), ("right", .number(limits.right)),
      ("leftSlope", .number(slopes.left)), ("rightSlope", .number(slopes.right)),
      (
        "answers",
        .array(
          answers.map {
            .object([
              ("witness", .string($0.witness.rawValue)), ("slope", .number($0.derivative)),
              ("isInSubdifferential", .bool($0.isInSubdifferential)),
            ])
          })
      ),
    ])
  }
}
