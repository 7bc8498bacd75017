package import Tables

extension Card {
  /// The card with numbers as numbers.
  package var json: JSON {
    .object(
      [
        ("function", .string(function)), ("name", .string(name)),
        ("aliases", .array(aliases.map { .string($0) })), ("formula", .string(formula)),
        ("derivative", .string(derivative)), ("parameters", .array(parameters.map(Self.json))),
      ] + found + [
        ("found in", .array(sources.map { .string($0) })), ("paper", .string(paper)),
      ])
  }

  private static func json(_ parameter: ParameterValue) -> JSON {
    .object([
      ("name", .string(parameter.name)),
      ("value", parameter.number.map { .number($0) } ?? .string(parameter.value)),
      ("formula", .string(parameter.value)), ("about", .string(parameter.about)),
    ])
  }

  private var found: [(String, JSON)] {
    guard let analysis else { return [] }
    let (left, right) = (analysis.lines.left, analysis.lines.right)
    return [
      ("range", Self.json(analysis.values)),
      ("monotone", .array(analysis.monotonePieces.map(Self.json))),
      ("landmarks", .array(analysis.marks.map(Self.json))),
      ("zeros", Self.json(analysis.zeros)), ("fixedPoints", Self.json(analysis.fixedPoints)),
      ("breakpoints", .array(analysis.breakpoints.map(json))),
      ("smoothness", analysis.smoothness.map { .integer($0) } ?? .string("inf")),
      ("symmetry", analysis.symmetry.map { .string($0.rawValue) } ?? .null),
      ("properties", .array(activation.properties.map { .string($0) })),
      ("asymptotes", .array(activation.asymptotes.map(Self.json))),
      (
        "limits",
        .object([
          ("left", .number(left?.limit ?? .nan)), ("right", .number(right?.limit ?? .nan)),
        ])
      ),
      ("lipschitz", .number(analysis.lipschitz)),
      ("deadZones", Self.json(analysis.deadZones)),
      ("saturatedZones", Self.json(analysis.saturatedZones)),
      ("standardNormal", Self.json(analysis.moments)),
      ("searched", .array([.number(analysis.reach.low), .number(analysis.reach.high)])),
      ("unproven", Self.json(analysis.unproven)),
    ]
  }

  private static func json(_ values: ValueSet) -> JSON {
    .object([
      ("low", .number(values.low)), ("high", .number(values.high)),
      ("lowAttained", .bool(values.hasLow)), ("highAttained", .bool(values.hasHigh)),
      ("text", .string(words(values))),
      (
        "parts",
        .array(
          values.parts.map { part in
            .object([
              ("low", .number(part.low)), ("high", .number(part.high)),
              ("lowAttained", .bool(part.hasLow)), ("highAttained", .bool(part.hasHigh)),
            ])
          })
      ),
    ])
  }

  private static func json(_ piece: MonotonePiece) -> JSON {
    .object([
      ("low", .number(piece.low)), ("high", .number(piece.high)),
      ("direction", .string(piece.direction.rawValue)),
    ])
  }

  private static func json(_ mark: Mark) -> JSON {
    let kind = Landmark(mark).kind
    return .object([
      ("kind", .string(kind.rawValue)), ("x", .number(mark.x)), ("y", .number(mark.y)),
      ("slope", .number(mark.slope)),
    ])
  }

  private static func json(_ points: Analysis.Points) -> JSON {
    let stretches = points.stretches.map { JSON.array([.number($0.low), .number($0.high)]) }
    return .object([
      ("points", .array(points.points.map { .number($0) })), ("intervals", .array(stretches)),
    ])
  }

  private static func json(_ stretches: [(low: Double, high: Double)]) -> JSON {
    .array(stretches.map { .array([.number($0.low), .number($0.high)]) })
  }

  private func json(_ breakpoint: Breakpoint) -> JSON {
    let conventions = Conventions(activation, at: breakpoint)
    return .object(
      [
        ("x", .number(breakpoint.x)), ("kind", .string(breakpoint.form.rawValue)),
        ("left", .number(breakpoint.limits.left)), ("right", .number(breakpoint.limits.right)),
        ("leftSlope", .number(breakpoint.slopes.left)),
        ("rightSlope", .number(breakpoint.slopes.right)),
        ("value", .number(breakpoint.value)), ("slope", .number(breakpoint.convention)),
      ] + (conventions?.torch.map { [("torch", .number($0))] } ?? [])
        + (conventions?.jax.map { [("jax", .number($0))] } ?? []))
  }

  private static func json(_ asymptote: Asymptote) -> JSON {
    let end =
      switch asymptote.end {
      case .left: "left"
      case .right: "right"
      case .both: "both"
      }
    return .object([
      ("end", .string(end)), ("slope", .number(asymptote.slope)),
      ("intercept", .number(asymptote.intercept)),
    ])
  }

  private static func json(_ moments: NormalMoments) -> JSON {
    .object([
      ("mean", .number(moments.mean)), ("secondMoment", .number(moments.secondMoment)),
      ("derivativeSecondMoment", .number(moments.derivativeSecondMoment)),
      ("gain", .number(moments.gain)), ("derivativeGain", .number(moments.derivativeGain)),
    ])
  }
}
