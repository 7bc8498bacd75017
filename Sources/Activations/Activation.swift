/// A function of one variable with its derivative, and what a figure or a table says of it.
///
/// It is a formula of the catalogue or one that was typed, or a Swift type with one generic function:
///
/// ```swift
/// Activation.gelu(1.0)                                   // 0.8413447460685429
/// try Activation.elu(alpha: 2).derivative(1.0)           // 1
/// Activation(try FormulaScope().formula("x*sigmoid(1.702*x)"))
/// Activation("Softsign", Softsign())                     // struct Softsign: ScalarFunction
/// ```
///
/// The function is run over any `Scalar`: the same formula gives the value, the derivatives by forward
/// and reverse mode, the true value and the value in every precision. Only what prints or derives from
/// a formula asks for one.
public struct Activation: Sendable {
  /// The name as a title shows it: `Leaky ReLU`.
  public let name: String
  /// The formula, or nil for a Swift type.
  public let formula: Formula?
  /// Whether the name was given beside a formula, and is no formula itself.
  package let hasOwnName: Bool

  private let function: Runner
  private let derivative: Runner?

  /// A formula.
  public init(_ formula: Formula) {
    name = formula.name
    self.formula = formula
    hasOwnName = false
    function = formula.runner
    derivative = nil
  }

  /// A formula under a name of its own.
  ///
  /// ```swift
  /// try Activation("QuickGELU", "x*sigmoid(1.702*x)")
  /// try Activation("Mine", "x*my(x)", derivative: "my(x) + x*my'(x)", in: scope)
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name as a title shows it.
  ///   - text: The function, a formula in x.
  ///   - derivative: The derivative's formula; nil to derive it.
  ///   - scope: The names that the formulas may use.
  /// - Throws: `FormulaError` with the place of the fault.
  public init(
    _ name: String, _ text: String, derivative: String? = nil,
    in scope: FormulaScope = FormulaScope()
  ) throws(FormulaError) {
    var slope: Expression?
    if let derivative { slope = try scope.expression(derivative) }
    let formula = Formula(try scope.expression(text), name: name, derivative: slope)
    self.name = name
    self.formula = formula
    hasOwnName = true
    function = formula.runner
    self.derivative = nil
  }

  /// A function in Swift.
  ///
  /// - Parameters:
  ///   - name: The name as a title shows it.
  ///   - function: The function.
  ///   - derivative: The derivative, by a formula of its own; nil for that of forward mode.
  public init(
    _ name: String, _ function: some ScalarFunction, derivative: (any ScalarFunction)? = nil
  ) {
    self.name = name
    formula = nil
    hasOwnName = true
    self.function = .code(function)
    self.derivative = derivative.map { .code($0) }
  }

  private var derivativeRunner: Runner? { formula.map(\.derivativeRunner) ?? derivative }

  /// The value f(x), operation by operation in the scalar's arithmetic.
  public func callAsFunction<S: Scalar>(_ x: S) -> S { function(x) }

  /// The value f(x) in plain double arithmetic.
  public func callAsFunction(_ x: Double) -> Double {
    if x.isNaN { return x }
    return formula.map { $0(x) } ?? function(x)
  }

  /// The derivative f′(x) by its formula, or by forward mode where there is none.
  public func derivative<S: Scalar>(_ x: S) -> S { derivatives(order: 1, by: .analytic)(x) }

  /// The derivative f′(x) in plain double arithmetic.
  public func derivative(_ x: Double) -> Double {
    derivatives(Double.self, order: 1, by: .analytic)(x)
  }

  /// A derivative of an order by a method, for one type of scalar, with what it needs computed once.
  package func derivatives<S: Scalar>(
    _ type: S.Type = S.self, order: Int, by method: DerivativeMethod
  ) -> Derivatives<S> {
    Derivatives(
      function, derivative: method == .analytic || order == 1 ? derivativeRunner : nil,
      order: order, method: method)
  }

  /// The true values of a derivative, rounded once.
  ///
  /// - Parameters:
  ///   - order: One of `DerivativeMethod.orders`; 0 is the function itself.
  ///   - method: How the derivative is found; all agree but for what they say at a kink.
  ///   - format: What the values are rounded to.
  /// - Precondition: `order` is one of `DerivativeMethod.orders`.
  public func trueValues(
    order: Int = 0, by method: DerivativeMethod = .analytic, in format: Format = .double
  ) -> TrueValues {
    DerivativeMethod.check(order)
    return TrueValues(
      function, derivative: order > 0 ? derivativeRunner : nil, order: order, method: method,
      format: format)
  }
}

extension Activation {
  /// The function as a formula in x and the parameters' names, or nothing for a Swift type.
  public var formulaText: String { formula?.written.text ?? "" }

  /// The derivative as a formula, or nothing where there is none or it would be too large.
  public var derivativeText: String { formula?.derivativeExpression?.text ?? "" }

  /// Whether the derivative's formula may have values where the function has none: 1/x, of log.
  package var isPartial: Bool { formula?.isPartial ?? true }

  /// The parameters with the values that they have here.
  public var arguments: [FunctionCall.Argument] { formula?.arguments ?? [] }

  /// The points where the function or one of its first two derivatives jumps, in rising order.
  public var breakpoints: [Breakpoint] { formula?.breakpoints ?? [] }
}

extension Declaration {
  /// The function with its default parameters, and examples for those that have none.
  public var activation: Activation {
    Activation(Formula(NamedFunction(self, in: Catalogue.library).example))
  }

  /// The function with parameters by name; those not given have their defaults.
  ///
  /// - Throws: ``ParameterError`` for a name or a value that the function does not have.
  public func activation(_ parameters: [String: Double]) throws(ParameterError) -> Activation {
    let arguments = parameters.sorted { $0.key < $1.key }.map { name, value in
      CallArgument(value, name: name)
    }
    return Activation(Formula(try NamedFunction(self, in: Catalogue.library).call(arguments)))
  }
}
