extension Catalogue {
  /// Functions that are constant but for one jump.
  static let steps: [any CatalogueActivation.Type] = [Heaviside.self, Sign.self]
}

/// The Heaviside step: 0 for x < 0, 1 for x > 0.
///
/// `values`, the value at 0, is any finite number, 0 by default (PyTorch and NumPy have no default). The
/// derivative is 0 everywhere, at the jump by convention.
///
/// McCulloch & Pitts 1943; Rosenblatt 1958.
public struct Heaviside: CatalogueActivation {
  /// The value at 0, under PyTorch's name.
  public var values = 0.0

  public init() {}
  /// The function with the given `values`, taken as it is, unchecked.
  public init(values: Double) { self.values = values }

  public static let entry = CatalogueEntry(
    name: "Heaviside step", identifier: "heaviside", aliases: ["step", "binary_step"],
    valueRange: "{0, 1}",
    sources: [
      Source(.other, "torch.heaviside", note: "values has no default"),
      Source(.other, "jax.numpy.heaviside", note: "x2 has no default"),
    ],
    paper: Citation(
      "McCulloch & Pitts", 1943,
      "A Logical Calculus of the Ideas Immanent in Nervous Activity"))

  public static let parameters = [Parameter<Self>("values", \.values, aliases: ["x2"])]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x < 0 ? 0 : x <= 0 ? S(values) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 || x <= 0 ? 0 : x.undefined }

  public var formula: String {
    values == 0 ? "where(x > 0, 1, 0)" : "where(x > 0, 1, where(x < 0, 0, values))"
  }
  public var derivativeFormula: String { "0" }
  public var breakpoints: [Breakpoint] {
    [.jump(at: 0, limits: (0, 1), slopes: (0, 0), convention: 0)]
  }
  public var window: ClosedRange<Double> { -3...3 }
}

/// The sign: −1 for x < 0, 0 at 0, 1 for x > 0.
///
/// The derivative is 0 everywhere, at the jump by convention.
///
/// Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, for binarised networks.
public struct Sign: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sign", identifier: "sign", valueRange: "{−1, 0, 1}",
    sources: [
      .onnx("Sign"), Source(.other, "torch.sign"), Source(.other, "jax.numpy.sign"),
    ],
    paper: Citation(
      "Courbariaux, Hubara, Soudry, El-Yaniv & Bengio", 2016, "Binarized Neural Networks",
      arXiv: "1602.02830"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x < 0 ? -1 : x <= 0 ? 0 : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 || x <= 0 ? 0 : x.undefined }

  public var formula: String { "sign(x)" }
  public var derivativeFormula: String { "0" }
  public var breakpoints: [Breakpoint] {
    [.jump(at: 0, limits: (-1, 1), slopes: (0, 0), convention: 0)]
  }
  public var window: ClosedRange<Double> { -3...3 }
}
