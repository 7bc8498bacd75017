/// All that is known of one function: what was declared and what is found.
///
/// ```swift
/// for field in Card(mine).fields { print(field.name, field.values) }
/// ```
public struct Card: Sendable {
  /// The name or formula as it may be typed.
  package let function: String
  package let name: String
  let aliases: [String]
  package let formula: String
  let derivative: String
  let parameters: [ParameterValue]
  package let sources: [String]
  let paper: String
  package let activation: Activation
  /// What is found, within the range asked for.
  package let analysis: Analysis?

  /// A parameter with its value here.
  struct ParameterValue: Sendable {
    let name: String
    let value: String
    /// The same as a number; nil for a parameter that takes words.
    let number: Double?
    /// Range and default: `above 0, default 1`.
    let about: String
  }

  /// How a card is written.
  package struct Style {
    /// Whether formulas are in LaTeX.
    package var isLaTeX: Bool
    /// The part of the x axis that is asked about; nil for all of it.
    package var range: ClosedRange<Double>?

    package init(isLaTeX: Bool = false, range: ClosedRange<Double>? = nil) {
      self.isLaTeX = isLaTeX
      self.range = range
    }
  }

  /// The card of an activation; one in Swift, which has no formula, has little on it.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - range: The part of the x axis that is asked about; nil for all of it.
  ///   - isLaTeX: Whether formulas are in LaTeX.
  public init(
    _ activation: Activation, over range: ClosedRange<Double>? = nil, isLaTeX: Bool = false
  ) {
    self.init(text: activation.name, activation, Style(isLaTeX: isLaTeX, range: range))
  }

  /// The card of a catalogue function with the defaults of the name that it was found by.
  package init(_ function: NamedFunction, _ style: Style) {
    // A function whose parameters must be given is described by an example.
    let activation = Activation(Formula(function.example))
    self.init(
      function: function.identifier, name: function.title, activation, function.declaration,
      names: Set(function.parameters.map(\.name)), style)
  }

  /// The card of an activation that is no bare name of the catalogue.
  package init(text: String, _ activation: Activation, _ style: Style) {
    // A call of a catalogue function has what the catalogue says of the function.
    self.init(
      function: text, name: activation.name, activation,
      activation.formula?.call?.declaration, names: [], style)
  }

  private init(
    function: String, name: String, _ activation: Activation, _ declaration: Declaration?,
    names: Set<String>, _ style: Style
  ) {
    self.function = function
    self.name = name
    self.activation = activation
    aliases = declaration.map { Self.otherNames(of: $0, than: function) } ?? []
    if style.isLaTeX, let formula = activation.formula {
      self.formula = formula.expression(keeping: names).latex
      derivative = formula.derivativeExpression(keeping: names)?.latex ?? ""
    } else {
      formula = activation.formulaText
      derivative = activation.derivativeText
    }
    parameters = activation.arguments.map { argument in
      let parameter = declaration?.parameters.first { $0.name == argument.name }
      // Each other word means another function.
      let word = parameter?.words.first?.text
      return ParameterValue(
        name: argument.name, value: word ?? argument.expression.text,
        number: word == nil ? argument.value : nil, about: parameter?.about ?? "")
    }
    sources = Self.words(declaration?.sources ?? [])
    paper = declaration?.paper.map(Self.words) ?? ""
    analysis = activation.analysis.map { found in
      style.range.map { found.restricted(to: $0) } ?? found
    }
  }

  /// A function's names but one, each with the values that it stands for.
  private static func otherNames(of entry: Declaration, than name: String) -> [String] {
    ([Alias(entry.identifier)] + entry.aliases).filter { $0.name != name }.map { alias in
      let values = alias.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return values.isEmpty ? alias.name : "\(alias.name) (\(values.joined(separator: ", ")))"
    }
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
