/// A typed formula as an activation: with its derivative by symbolic differentiation, its breakpoints
/// found from its parts, and its text.
///
/// ```swift
/// let formula = try FormulaScope().formula("x*sigmoid(1.702*x)")
/// formula.value(at: 1)              // 0.845795…
/// formula.derivativeFormula         // sigmoid(1.702*x) + 1.702*x*sigmoid(1.702*x)*(1 - …)
/// ```
public struct Formula: Activation {
  /// How a formula is computed.
  public enum Evaluation: Sendable {
    /// In forms that mean the same and keep their digits: `log(1 + exp(x))` as softplus, which does
    /// not overflow.
    case stabilised
    /// Operation by operation as it was typed, faults included: for a derivative that is to be judged.
    case asTyped
  }

  /// The text as it was typed.
  public let name: String
  /// The formula as typed.
  public let expression: Expression
  /// The derivative, simplified; nil for a formula whose derivative would be too large to write down.
  public let derivativeExpression: Expression?
  /// The points where the formula or one of its first two derivatives jumps.
  public let breakpoints: [Breakpoint]
  /// How the formula is computed.
  public let evaluation: Evaluation

  let program: Program
  let derivativeProgram: Program?
  /// Whether the derivative's formula may have values where the function has none: 1/x, of log.
  private let isPartial: Bool

  /// A formula from its tree.
  public init(_ expression: Expression, name: String? = nil, evaluation: Evaluation = .stabilised) {
    self.name = name ?? expression.text
    self.expression = expression
    self.evaluation = evaluation
    let stable = expression.stabilised
    program = Program(evaluation == .stabilised ? stable : expression)
    derivativeExpression = stable.differentiated
    derivativeProgram = derivativeExpression.map { Program($0.stabilised) }
    isPartial = stable.isPartial
    breakpoints = Breakpoints.find(in: expression, program, derivativeProgram)
  }

  public func callAsFunction<S: Scalar>(_ x: S) -> S { program(x) }

  public func derivative<S: Scalar>(_ x: S) -> S {
    guard let derivativeProgram else { return program(Dual(x, tangent: 1)).tangent }
    if isPartial {
      let value = program(x)
      if value != value { return value }
    }
    return derivativeProgram(x)
  }

  public var formula: String { expression.text }

  /// The derivative as a formula, or nothing for one that would be too large.
  public var derivativeFormula: String { derivativeExpression?.text ?? "" }

  public var window: ClosedRange<Double> { -5...5 }
}

extension Expression {
  /// Whether it has a function of x whose derivative's formula has values where the function has none.
  fileprivate var isPartial: Bool {
    if case .call(let function, let arguments) = self,
      [.log, .log1p, .log2, .log10, .acosh, .atanh].contains(function),
      arguments[0].containsVariable
    {
      return true
    }
    return children.contains { $0.isPartial }
  }
}
