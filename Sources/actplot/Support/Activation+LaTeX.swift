import Activations

extension Activation {
  /// The formula in LaTeX, its parameters as letters.
  var latexFormula: String {
    FormulaScope.expression(of: self, keeping: parameterNames)?.latex ?? formula
  }

  /// The derivative's formula in LaTeX, its parameters as letters.
  var latexDerivative: String {
    FormulaScope.derivativeExpression(of: self, keeping: parameterNames)?.latex
      ?? derivativeFormula
  }

  private var parameterNames: Set<String> { Set(arguments.map(\.name)) }
}
