import Activations

extension Activation {
  /// The formula in LaTeX, its parameters as letters.
  var latexFormula: String { formula?.expression.latex ?? "" }

  /// The derivative's formula in LaTeX, its parameters as letters.
  var latexDerivative: String { formula?.derivativeExpression?.latex ?? "" }
}
