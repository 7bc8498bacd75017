/// A function of x by its formula, typed or declared, with its derivative, its breakpoints and its text.
///
/// ```swift
/// let formula = try FormulaScope(library: .empty).formula("x*sigmoid(1.702*x)")
/// formula(1.0)                        // 0.8457957659328212, in plain double arithmetic
/// formula.trueValues()(1)             // 0.8457957659328212, the true value
/// formula.derivativeExpression?.text  // sigmoid(1.702*x) + 1.702*x*sigmoid(1.702*x)*(1 - …)
/// ```
public struct Formula: Sendable {
  /// Whether the derivative's formula may have values where the function has none: 1/x, of log.
  public var isPartial: Bool { expression.isPartial }

  /// The text as it was typed, or the name of a declared function.
  public let name: String
  /// The formula in x and the names of parameters.
  public let expression: Expression
  /// The declared function that it is, or nil for one that was typed.
  public let call: FunctionCall?

  private let program: Program
  private let plain: PreparedProgram<Double>
  private let derivative: Lazy<Derivative>
  package let analysis: Analysis

  private struct Derivative: Sendable {
    let expression: Expression?
    let program: Program?

    init(_ expression: Expression?) {
      self.expression = expression
      program = expression.map { Program($0) }
    }
  }

  /// A formula from its tree.
  public init(_ expression: Expression, name: String? = nil) {
    self.init(expression, name: name ?? expression.text, call: nil) { expression.differentiated }
  }

  /// A formula with a derivative of its own, which also says what the slope at a kink is.
  package init(_ expression: Expression, name: String, derivative: Expression?) {
    self.init(expression, name: name, call: nil) { derivative ?? expression.differentiated }
  }

  /// A declared function.
  public init(_ call: FunctionCall) {
    self.init(call.body ?? .number(.nan), name: call.title, call: call) {
      call.withOrder(call.order + 1).body
    }
  }

  private init(
    _ expression: Expression, name: String, call: FunctionCall?,
    derivative: @escaping @Sendable () -> Expression?
  ) {
    self.name = name
    self.expression = expression
    self.call = call
    let program = Program(expression)
    self.program = program
    plain = program.prepared(for: Double.self)
    let lazyDerivative = Lazy { Derivative(derivative()) }
    self.derivative = lazyDerivative
    analysis = Analysis(expression) { lazyDerivative().program }
  }

  /// The derivative in x and the names of parameters; nil where it would be too large to write down.
  public var derivativeExpression: Expression? { derivative().expression }

  /// The points where the function or one of its first two derivatives jumps, in rising order.
  public var breakpoints: [Breakpoint] { analysis.breakpoints }

  /// The parameters with the values that they have here.
  public var arguments: [FunctionCall.Argument] { call?.arguments ?? [] }

  /// The true values of a derivative, rounded once.
  ///
  /// - Parameters:
  ///   - order: One of ``DerivativeMethod/orders``; 0 is the function itself.
  ///   - method: How the derivative is found; all agree but for what they say at a kink.
  ///   - format: What the values are rounded to.
  /// - Precondition: `order` is one of ``DerivativeMethod/orders``.
  public func trueValues(
    order: Int = 0, by method: DerivativeMethod = .analytic, in format: Format = .double
  ) -> TrueValues {
    DerivativeMethod.check(order)
    return TrueValues(
      runner, derivative: order > 0 ? derivativeRunner : nil, order: order, method: method,
      format: format)
  }

  package var runner: Runner { .program(program) }
  package var derivativeRunner: Runner? { derivative().program.map { .program($0) } }
}

extension Formula: ScalarFunction {
  /// The value in the arithmetic of the scalar, operation by operation.
  public func callAsFunction<S: Scalar>(_ x: S) -> S { program.prepared(for: S.self)(x) }

  /// The value in plain double arithmetic.
  public func callAsFunction(_ x: Double) -> Double { x.isNaN ? x : plain(x) }
}
