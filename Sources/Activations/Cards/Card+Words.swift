import Tables

// What is found, as words.
extension Card {
  /// The fields of the card in their order; an empty one is left out of texts.
  public var fields: [(name: String, values: [String])] {
    [
      ("name", name == function ? [] : [name]), ("aliases", Self.line(aliases)),
      ("formula", [formula]), ("derivative", derivative.isEmpty ? [] : [derivative]),
      (
        "parameters",
        parameters.map { "\($0.name) = \($0.value)" + ($0.about.isEmpty ? "" : " (\($0.about))") }
      ),
    ] + found + [("found in", sources), ("paper", paper.isEmpty ? [] : [paper])]
  }

  private static func line(_ words: [String]) -> [String] {
    words.isEmpty ? [] : [words.joined(separator: ", ")]
  }

  private var found: [(name: String, values: [String])] {
    guard let analysis else { return [] }
    let moments = analysis.moments
    return [
      ("range", [Self.words(analysis.values)]),
      (
        "monotone",
        Self.few(analysis.monotonePieces, at: { Self.nearest($0.low, $0.high) }, Self.words)
      ),
      ("extrema", Self.few(analysis.marks.filter { $0.kind != .inflection }, at: \.x, Self.words)),
      (
        "inflections",
        Self.few(analysis.marks.filter { $0.kind == .inflection }, at: \.x, Self.words)
      ),
      ("zeros", Self.words(analysis.zeros)), ("fixed points", Self.words(analysis.fixedPoints)),
      ("breakpoints", Self.few(analysis.breakpoints, at: \.x, words)),
      ("smoothness", [Self.smoothness(analysis)]),
      ("symmetry", analysis.symmetry.map { [$0.rawValue] } ?? []),
      ("curvature", Self.curvature(analysis.convexity)),
      ("asymptotes", Self.ends(analysis)),
      ("Lipschitz", [analysis.lipschitz.text]),
      ("dead zone", Self.line(analysis.deadZones.map { Self.stretch($0.low, $0.high) })),
      (
        "saturated",
        Self.line(analysis.saturatedZones.prefix(8).map { Self.stretch($0.low, $0.high) })
      ),
      (
        "normal input",
        [
          "E f = \(moments.mean.text), E f² = \(moments.secondMoment.text), "
            + "E f′² = \(moments.derivativeSecondMoment.text)",
          "gain 1/√E f² = \(moments.gain.text), 1/√E f′² = \(moments.derivativeGain.text)",
        ]
      ),
      ("searched", Self.reach(analysis)),
      ("not proven", Self.line(analysis.unproven.prefix(8).map { Self.stretch($0.low, $0.high) })),
    ]
  }

  /// Of many the eight nearest to 0, and how many more there are.
  private static func few<Value>(
    _ values: [Value], at place: (Value) -> Double, _ words: (Value) -> String
  ) -> [String] {
    if values.count <= 9 { return values.map(words) }
    let bound = values.map { place($0).magnitude }.sorted()[7]
    let shown = values.filter { place($0).magnitude <= bound }
    return shown.map(words) + ["and \(values.count - shown.count) more"]
  }

  /// The point of a stretch that is nearest to 0.
  private static func nearest(_ low: Double, _ high: Double) -> Double {
    low > 0 ? low : high < 0 ? high : 0
  }

  /// `[-0.17, inf)`, `{0} and (1, inf)`.
  package static func words(_ values: ValueSet) -> String {
    if values.parts.isEmpty { return "no value" }
    let parts = values.parts.map { part in
      if part.low == part.high { return "{\(part.low.text)}" }
      return (part.hasLow ? "[" : "(") + "\(part.low.text), \(part.high.text)"
        + (part.hasHigh ? "]" : ")")
    }
    return parts.count <= 6
      ? parts.joined(separator: " and ")
      : parts.prefix(5).joined(separator: " and ") + " and \(parts.count - 5) more"
  }

  private static func words(_ piece: MonotonePiece) -> String {
    "\(piece.direction.rawValue) on \(stretch(piece.low, piece.high))"
  }

  private static func stretch(_ low: Double, _ high: Double) -> String {
    (low.isFinite ? "[" : "(") + "\(low.text), \(high.text)" + (high.isFinite ? "]" : ")")
  }

  /// `minimum at (-0.75, -0.17)`, with all digits.
  private static func words(_ mark: Mark) -> String {
    let place = "(\(mark.x.text), \(mark.y.text))"
    switch mark.kind {
    case .minimum: return "minimum at \(place)"
    case .maximum: return "maximum at \(place)"
    case .inflection: return "inflection at \(place), f′ = \(mark.slope.text)"
    }
  }

  private static func words(_ points: Analysis.Points) -> [String] {
    let stretches = points.stretches.map { "everywhere on \(stretch($0.low, $0.high))" }
    return stretches.prefix(8) + few(points.points, at: { $0 }, \.text)
  }

  /// `kink at 0: f′ from 0 to 1, at the point 0 (PyTorch 0, JAX 0)`.
  private func words(_ breakpoint: Breakpoint) -> String {
    let (limits, slopes) = (breakpoint.limits, breakpoint.slopes)
    let x = breakpoint.x.text
    let value = breakpoint.value.isNaN ? "none" : breakpoint.value.text
    switch breakpoint.form {
    case .jump:
      return "jump at \(x): f from \(limits.left.text) to \(limits.right.text), there \(value)"
    case .kink:
      return "kink at \(x): f′ from \(slopes.left.text) to \(slopes.right.text), by convention "
        + breakpoint.convention.text + conventions(breakpoint)
    case .join: return "join at \(x): f′ is \(slopes.left.text) on both sides"
    case .pole: return "pole at \(x): f from \(limits.left.text) to \(limits.right.text)"
    case .removable: return "gap at \(x): the limit is \(limits.left.text), the value \(value)"
    case .end:
      return "end of the domain at \(x): f from \(limits.left.text) to \(limits.right.text)"
    case .oscillation: return "no limit at \(x)"
    }
  }

  private func conventions(_ breakpoint: Breakpoint) -> String {
    guard let conventions = Conventions(activation, at: breakpoint) else { return "" }
    let words = [
      conventions.torch.map { "PyTorch \($0.text)" }, conventions.jax.map { "JAX \($0.text)" },
    ].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  private static func smoothness(_ analysis: Analysis) -> String {
    switch analysis.smoothness {
    case nil: "all derivatives are continuous"
    case .some(-1): "discontinuous"
    case .some(0): "continuous, with corners"
    case .some(let order): "C\(order)"
    }
  }

  private static func curvature(_ sign: Int?) -> [String] {
    sign.map { $0 > 0 ? ["convex"] : $0 < 0 ? ["concave"] : ["linear"] } ?? []
  }

  /// `y = x - 1 at both ends`, or the limit where there is no line.
  private static func ends(_ analysis: Analysis) -> [String] {
    let (left, right) = (analysis.lines.left, analysis.lines.right)
    if let a = left?.line, let b = right?.line, a == b { return ["y = \(line(a)) at both ends"] }
    return [(left, "-inf"), (right, "inf")].compactMap { end, name in
      guard let end else { return nil }
      if let line = end.line { return "y = \(Self.line(line)) towards \(name)" }
      return end.limit.isNaN
        ? "no limit towards \(name)" : "tends to \(end.limit.text) towards \(name)"
    }
  }

  private static func line(_ line: (slope: Double, intercept: Double)) -> String {
    let (slope, intercept) = line
    if slope == 0 { return intercept.text }
    let factor = slope == 1 ? "" : slope == -1 ? "-" : "\(slope.text)*"
    let shift =
      intercept == 0
      ? "" : intercept < 0 ? " - \((-intercept).text)" : " + \(intercept.text)"
    return "\(factor)x\(shift)"
  }

  private static func reach(_ analysis: Analysis) -> [String] {
    let reach = analysis.reach
    return reach.low == -.infinity && reach.high == .infinity
      ? [] : ["on \(stretch(reach.low, reach.high))"]
  }
}

extension Double {
  /// The shortest decimal that reads back to the same Double; `inf`, `-inf`, `nan`.
  fileprivate var text: String { NumberText.plain(self) }
}
