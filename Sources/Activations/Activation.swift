/// A function of one variable with its hand-written derivative, and what a figure or a table says of it.
///
/// A conforming type is a small value whose stored properties are the function's parameters, under
/// PyTorch's names. The function is written once, over any ``Scalar``, so that the same lines give the
/// value, the derivatives by forward and reverse mode, and the reference in a wider precision.
/// Comparisons are written so that the branch that owns a kink has the derivative that PyTorch gives
/// there.
///
/// Catalogue entries conform to ``CatalogueActivation``; a typed formula is an activation as well.
public protocol Activation: Sendable {
  /// The name as a title shows it: `Leaky ReLU`.
  var name: String { get }

  /// The value f(x).
  func callAsFunction<S: Scalar>(_ x: S) -> S

  /// The derivative f′(x), by a formula of its own.
  func derivative<S: Scalar>(_ x: S) -> S

  /// The second derivative f″(x); by default the derivative of ``derivative(_:)`` in forward mode.
  func secondDerivative<S: Scalar>(_ x: S) -> S

  /// The function as a formula in `x` and the parameters' names, in the language of typed formulas.
  var formula: String { get }

  /// The derivative as a formula in `x` and the parameters' names.
  var derivativeFormula: String { get }

  /// The parameters with the values that they have here.
  var arguments: [Argument] { get }

  /// The points where the function or one of its first two derivatives jumps, in rising order.
  var breakpoints: [Breakpoint] { get }

  /// The lines that the function approaches far from 0.
  var asymptotes: [Asymptote] { get }

  /// The points that are worth a label: minima, maxima, inflections.
  var landmarks: [Landmark] { get }

  /// The smallest range of x that shows the function's features.
  var window: ClosedRange<Double> { get }

  // Concrete entry points, so that a call through `any Activation` costs one dynamic dispatch and
  // not an unspecialised generic. All have defaults.

  /// The value f(x) of a `Double`.
  func value(at x: Double) -> Double
  /// The derivative f′(x) of a `Double`.
  func derivative(at x: Double) -> Double
  /// The second derivative f″(x) of a `Double`.
  func secondDerivative(at x: Double) -> Double
  /// The function of a dual number.
  func dual(at x: Dual<Double>) -> Dual<Double>
  /// The function of a nested dual number.
  func dual(at x: Dual<Dual<Double>>) -> Dual<Dual<Double>>
  /// The function of a variable on a tape.
  func variable(at x: Variable<Double>) -> Variable<Double>
  /// The function of a variable on a tape of dual numbers.
  func variable(at x: Variable<Dual<Double>>) -> Variable<Dual<Double>>
}

extension Activation {
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    derivative(Dual(x, tangent: 1)).tangent
  }

  public var arguments: [Argument] { [] }
  public var breakpoints: [Breakpoint] { [] }
  public var asymptotes: [Asymptote] { [] }
  public var landmarks: [Landmark] { [] }

  public func value(at x: Double) -> Double { self(x) }
  public func derivative(at x: Double) -> Double { derivative(x) }
  public func secondDerivative(at x: Double) -> Double { secondDerivative(x) }
  public func dual(at x: Dual<Double>) -> Dual<Double> { self(x) }
  public func dual(at x: Dual<Dual<Double>>) -> Dual<Dual<Double>> { self(x) }
  public func variable(at x: Variable<Double>) -> Variable<Double> { self(x) }
  public func variable(at x: Variable<Dual<Double>>) -> Variable<Dual<Double>> { self(x) }
}

/// A parameter's name and the value that it has in one function.
public struct Argument: Sendable, Equatable {
  /// The parameter's name, `negative_slope`.
  public var name: String
  /// The value.
  public var value: Double
  /// Whether the value is the parameter's default.
  public var isDefault: Bool

  /// An argument.
  public init(name: String, value: Double, isDefault: Bool) {
    self.name = name
    self.value = value
    self.isDefault = isDefault
  }
}
