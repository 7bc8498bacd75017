/// A function as it is declared: its formula, its derivative's formula and where it comes from.
///
/// Everything else is computed from the formula: values, derivatives of every order by every method,
/// breakpoints, LaTeX.
///
/// ```swift
/// let softsign = Declaration(
///   "softsign", title: "Softsign", "x/(1 + abs(x))", derivative: "1/(1 + abs(x))^2")
/// ```
///
/// The formulas are in the language of typed formulas, in `x` and the parameters' names. The derivative's
/// formula also says what the derivative is at a kink: the value of the branch that owns the point.
public struct Declaration: Sendable {
  /// The name in formulas, PyTorch's functional name: `leaky_relu`.
  public let identifier: String
  /// The name as a title shows it: `Leaky ReLU`.
  public let title: String
  /// The function.
  public let formula: String
  /// Its derivative as published; nil to derive it from the formula.
  public let derivative: String?
  /// The parameters in the order in which a call takes them.
  public let parameters: [Parameter]
  /// What must hold between the parameters.
  public let requirements: [Requirement]
  /// The identifier of a function with more parameters, which a call that gives them means.
  ///
  /// `relu` takes no parameters in PyTorch; `relu(x, negative_slope=0.1)` is Keras' general rectifier.
  public let wider: String?
  /// Other names, some with parameter values of their own (`quick_gelu` is `silu` with beta 1.702).
  public let aliases: [Alias]
  /// Where the function is found.
  public let sources: [Source]
  /// The paper that it comes from, or nil for what is classical.
  public let paper: Citation?
  /// Whether its parameters are set as they are called: they are a user's, and no paper has letters for
  /// them.
  package var keepsNames = false

  /// A declaration; the parameters are described at the properties.
  public init(
    _ identifier: String, title: String, _ formula: String, derivative: String? = nil,
    parameters: [Parameter] = [], requires requirements: [Requirement] = [], wider: String? = nil,
    aliases: [Alias] = [], found sources: [Source] = [], paper: Citation? = nil
  ) {
    self.identifier = identifier
    self.title = title
    self.formula = formula
    self.derivative = derivative
    self.parameters = parameters
    self.requirements = requirements
    self.wider = wider
    self.aliases = aliases
    self.sources = sources
    self.paper = paper
  }
}

/// A relation that must hold between a function's parameters.
public struct Requirement: Sendable {
  /// A comparison in the parameters' names: `min_val < max_val`.
  public let condition: String
  /// What is said where it does not hold: `min_val must be below max_val`.
  public let complaint: String

  /// A relation and what is said where it does not hold.
  public init(_ condition: String, else complaint: String) {
    self.condition = condition
    self.complaint = complaint
  }
}
