import Activations

/// What `list` says of one function, as words.
struct CatalogueRow {
  let identifier: String
  let name: String
  let aliases: [String]
  let formula: String
  let derivative: String
  let parameters: [String]
  let valueRange: String
  let breakpoints: [String]
  let asymptotes: [String]
  let landmarks: [String]
  let sources: [String]
  let paper: String

  /// The fields with their names, in the order in which tables show them.
  var fields: [(name: String, values: [String])] {
    [
      ("function", [identifier]), ("name", [name]), ("aliases", aliases), ("formula", [formula]),
      ("derivative", [derivative]), ("parameters", parameters), ("values", [valueRange]),
      ("breakpoints", breakpoints), ("asymptotes", asymptotes), ("landmarks", landmarks),
      ("found in", sources), ("paper", paper.isEmpty ? [] : [paper]),
    ]
  }
}

extension CatalogueRow {
  /// How a row is written.
  struct Style {
    /// Whether formulas are in LaTeX.
    let isLaTeX: Bool
    /// Where breakpoints and landmarks are told of; nil for everywhere.
    let range: ClosedRange<Double>?

    /// Whether a place is told of.
    func shows(_ x: Double) -> Bool { range?.contains(x) ?? true }

    /// An activation's formula and its derivative's, with the parameters of these names as names.
    func formulas(
      of activation: Activation, keeping names: Set<String>
    ) -> (formula: String, derivative: String) {
      guard isLaTeX, let formula = activation.formula else {
        return (activation.formulaText, activation.derivativeText)
      }
      return (
        formula.expression(keeping: names).latex,
        formula.derivativeExpression(keeping: names)?.latex ?? ""
      )
    }
  }

  /// The row of a catalogue function with the defaults of the name that it was found by.
  init(_ function: NamedFunction, _ style: Style) {
    // A function whose parameters must be given is described by an example.
    let activation = Activation(Formula(function.example))
    self.init(
      identifier: function.identifier, name: function.title, activation, function.declaration,
      names: Set(function.parameters.map(\.name)), parameters: function.parameters.map(\.summary),
      style)
  }

  /// The row of an activation that is no bare name of the catalogue.
  init(text: String, _ activation: Activation, _ style: Style) {
    // A call of a catalogue function has what the catalogue says of the function.
    let declaration = activation.formula?.call?.declaration
    self.init(
      identifier: text, name: activation.name, activation, declaration, names: [],
      parameters: activation.arguments.map { argument in
        let parameter = declaration?.parameters.first { $0.name == argument.name }
        return "\(argument.name) = \(argument.expression.text)"
          + (parameter.map { " (\($0.about))" } ?? "")
      }, style)
  }

  private init(
    identifier: String, name: String, _ activation: Activation, _ declaration: Declaration?,
    names: Set<String>, parameters: [String], _ style: Style
  ) {
    let formulas = style.formulas(of: activation, keeping: names)
    self.init(
      identifier: identifier, name: name,
      aliases: declaration.map { Self.otherNames(of: $0, than: identifier) } ?? [],
      formula: formulas.formula, derivative: formulas.derivative, parameters: parameters,
      valueRange: activation.valueRange ?? "",
      breakpoints: activation.breakpoints.filter { style.shows($0.x) }.map(Self.words),
      asymptotes: activation.asymptotes.map(Self.words),
      landmarks: activation.landmarks.filter { style.shows($0.x) }.map(Self.words),
      sources: Self.words(declaration?.sources ?? []),
      paper: declaration?.paper.map(Self.words) ?? "")
  }

  /// A function's names but one, each with the values that it stands for.
  private static func otherNames(of entry: Declaration, than name: String) -> [String] {
    ([Alias(entry.identifier)] + entry.aliases).filter { $0.name != name }.map { alias in
      let values = alias.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return values.isEmpty ? alias.name : "\(alias.name) (\(values.joined(separator: ", ")))"
    }
  }

  /// `kink at 0: f′ from 0 to 1, by convention 0`.
  private static func words(_ breakpoint: Breakpoint) -> String {
    let (limits, slopes) = (breakpoint.limits, breakpoint.slopes)
    switch breakpoint.kind {
    case .jump:
      return "jump at \(breakpoint.x.text): f from \(limits.left.text) to \(limits.right.text)"
    case .kink:
      return "kink at \(breakpoint.x.text): f′ from \(slopes.left.text) to \(slopes.right.text), "
        + "by convention \(breakpoint.convention.text)"
    case .join:
      return "join at \(breakpoint.x.text): f′ is \(slopes.left.text) on both sides"
    }
  }

  /// `y = x - 1 (both ends)`.
  private static func words(_ asymptote: Asymptote) -> String {
    let (slope, intercept) = (asymptote.slope, asymptote.intercept)
    let end =
      switch asymptote.end {
      case .left: "left"
      case .right: "right"
      case .both: "both ends"
      }
    if slope == 0 { return "y = \(intercept.text) (\(end))" }
    let factor = slope == 1 ? "" : slope == -1 ? "-" : "\(slope.text)*"
    let shift =
      intercept == 0
      ? "" : intercept < 0 ? " - \((-intercept).text)" : " + \(intercept.text)"
    return "y = \(factor)x\(shift) (\(end))"
  }

  /// `minimum at (-0.75, -0.17)`, with all digits.
  private static func words(_ landmark: Landmark) -> String {
    "\(landmark.kind.rawValue) at (\(landmark.x.text), \(landmark.y.text))"
  }

  /// `torch LeakyReLU`, with a note where a default differs.
  private static func words(_ sources: [Source]) -> [String] {
    sources.map { source in
      let framework = source.framework == .other ? "" : "\(source.framework.rawValue) "
      return "\(framework)\(source.name)" + (source.note.map { " (\($0))" } ?? "")
    }
  }

  /// `Maas, Hannun & Ng 2013, Rectifier Nonlinearities …, arXiv:…`.
  private static func words(_ paper: Citation) -> String {
    "\(paper.authors) \(paper.year), \(paper.title)"
      + (paper.arXiv.map { ", arXiv:\($0)" } ?? "")
  }
}

extension Parameter {
  /// Range and default: `above 0, default 1`.
  fileprivate var about: String {
    "\(rangeText), \(defaultText.map { "default \($0)" } ?? "no default")"
  }
}
