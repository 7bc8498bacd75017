/// A layer of a network, zˡ⁺¹ = f(zˡ; θˡ), and the two steps of backpropagation through it.
///
/// The network's cost C is a function of what its last layer gives, and δˡ stands for ∂C/∂zˡ. A layer
/// knows three things, each of them an equation of the lecture:
///
/// - its output zˡ⁺¹ from its input zˡ: ``output(of:)``;
/// - δˡᵢ = Σₖ δˡ⁺¹ₖ ∂zˡ⁺¹ₖ/∂zˡᵢ, the delta recursion: ``delta(from:input:output:)``;
/// - ∂C/∂θˡ = Σₖ δˡ⁺¹ₖ ∂zˡ⁺¹ₖ/∂θˡ, its parameters' gradient: ``parameterGradient(from:input:)``.
///
/// It works on batches: matrices with one example a row. Every δ has the shape of its z, and
/// ∂C/∂θˡ is summed over the rows.
///
/// A layer can be evaluated on a tape as well, ``output(of:parameters:)``; no derivative of the
/// layer takes part in that, so that reverse mode is an independent check of the two equations.
public protocol Layer: Sendable {
  /// The parameters θˡ, in an order of the layer's own; empty by default.
  ///
  /// What is set must have as many numbers as what is got.
  var parameters: [Double] { get set }

  /// The output zˡ⁺¹ for an input zˡ.
  func output(of z: Matrix<Double>) -> Matrix<Double>

  /// The same output on a tape, with the layer's parameters as variables of the tape.
  func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>>

  /// The delta recursion: δˡ from δˡ⁺¹, for the input zˡ and the output zˡ⁺¹ of the forward pass.
  func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double>

  /// The gradient ∂C/∂θˡ from δˡ⁺¹ and the input zˡ, in the order of ``parameters``; empty by default.
  func parameterGradient(from next: Matrix<Double>, input z: Matrix<Double>) -> [Double]
}

extension Layer {
  public var parameters: [Double] {
    get { [] }
    set { guard newValue.isEmpty else { misuse("the layer has no parameters") } }
  }

  public func parameterGradient(from next: Matrix<Double>, input z: Matrix<Double>) -> [Double] {
    []
  }
}
