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
      of activation: any Activation, keeping names: Set<String>
    ) -> (formula: String, derivative: String) {
      let plain = (activation.formula, activation.derivativeFormula)
      guard isLaTeX else { return plain }
      return (
        FormulaScope.expression(of: activation, keeping: names)?.latex ?? plain.0,
        FormulaScope.derivativeExpression(of: activation, keeping: names)?.latex ?? plain.1
      )
    }
  }

  /// The row of a catalogue function with the defaults of the name that it was found by.
  init(_ function: CatalogueFunction, _ style: Style) {
    let entry = function.entry
    // A function whose parameters must be given is described with the type's own initial values.
    let activation = (try? function.make()) ?? function.type.init()
    let formulas = style.formulas(of: activation, keeping: Set(function.parameters.map(\.name)))
    self.init(
      identifier: function.identifier, name: function.title,
      aliases: Self.otherNames(of: entry, than: function.identifier),
      formula: formulas.formula, derivative: formulas.derivative,
      parameters: function.parameters.map(\.summary), valueRange: entry.valueRange,
      breakpoints: activation.breakpoints.filter { style.shows($0.x) }.map(Self.words),
      asymptotes: activation.asymptotes.map(Self.words),
      landmarks: activation.landmarks.filter { style.shows($0.x) }.map(Self.words),
      sources: Self.words(entry.sources), paper: entry.paper.map(Self.words) ?? "")
  }

  /// The row of an activation that is no bare name of the catalogue.
  init(text: String, _ activation: any Activation, _ style: Style) {
    // A call of a catalogue function has what the catalogue says of the function.
    let type = (activation as? any CatalogueActivation).map { Swift.type(of: $0) }
    let formulas = style.formulas(of: activation, keeping: [])
    self.init(
      identifier: text, name: activation.name,
      aliases: type.map { Self.otherNames(of: $0.entry, than: nil) } ?? [],
      formula: formulas.formula, derivative: formulas.derivative,
      parameters: activation.arguments.map { argument in
        let parameter = type?.parameterDescriptions.first { $0.name == argument.name }
        return "\(argument.name) = \(parameter?.text(of: argument.value) ?? argument.value.text)"
          + (parameter.map { " (\($0.about))" } ?? "")
      },
      valueRange: type?.entry.valueRange ?? "",
      breakpoints: activation.breakpoints.filter { style.shows($0.x) }.map(Self.words),
      asymptotes: activation.asymptotes.map(Self.words),
      landmarks: activation.landmarks.filter { style.shows($0.x) }.map(Self.words),
      sources: type.map { Self.words($0.entry.sources) } ?? [],
      paper: type?.entry.paper.map(Self.words) ?? "")
  }

  /// A function's names but one, each with the values that it stands for.
  private static func otherNames(of entry: CatalogueEntry, than name: String?) -> [String] {
    ([Alias(entry.identifier)] + entry.aliases).filter { $0.name != name }.map { alias in
      let values = alias.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
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

extension ParameterDescription {
  /// A value as it is typed: the word for a parameter that takes words.
  fileprivate func text(of value: Double) -> String {
    guard let index = Int(exactly: value), choices.indices.contains(index) else {
      return value.text
    }
    return choices[index]
  }

  /// Range and default: `above 0, default 1`.
  fileprivate var about: String {
    "\(rangeText), \(defaultText.map { "default \($0)" } ?? "no default")"
  }
}
