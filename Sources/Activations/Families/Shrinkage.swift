extension Catalogue {
  /// Functions that set what is near 0 to 0.
  static let shrinkage: [any CatalogueActivation.Type] = [
    Softshrink.self, Hardshrink.self, Shrink.self,
  ]
}

/// A function that is 0 for |x| ≤ lambd and, beyond, x moved towards 0 by an offset.
///
/// Softshrink, Hardshrink and ONNX' Shrink are this one function; each says what its offset is. At ±lambd
/// the function and its derivative are 0, as in PyTorch. With lambd and offset 0 it is the identity, and
/// f′(0) = 1 (PyTorch has 0).
public protocol ShrinkageFunction: CatalogueActivation {
  /// The half-width of the zone that becomes 0; at least 0.
  var lambd: Double { get }
  /// How far what is beyond is moved towards 0.
  var offset: Double { get }
}

extension ShrinkageFunction {
  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > S(lambd) { return x - S(offset) }
    if x < S(-lambd) { return x + S(offset) }
    guard x <= S(lambd) else { return x.undefined }
    return lambd == 0 && offset == 0 ? x : 0
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > S(lambd) || x < S(-lambd) { return 1 }
    guard x <= S(lambd) else { return x.undefined }
    return lambd == 0 && offset == 0 ? 1 : 0
  }

  public var derivativeFormula: String { "where(abs(x) > lambd, 1, 0)" }
  public var breakpoints: [Breakpoint] {
    if lambd == 0 {
      if offset == 0 { return [] }
      return [.jump(at: 0, limits: (offset, -offset), slopes: (1, 1), convention: 0)]
    }
    let height = lambd - offset
    return [
      .betweenLines(at: -lambd, limits: (-height, 0), slopes: (1, 0), convention: 0),
      .betweenLines(at: lambd, limits: (0, height), slopes: (0, 1), convention: 0),
    ].compactMap(\.self)
  }
  /// Four times as wide as the zone that becomes 0.
  public var window: ClosedRange<Double> {
    lambd == 0 ? -2...2 : -4 * lambd...4 * lambd
  }
}

/// Soft shrinkage: x − lambd for x > lambd, x + lambd for x < −lambd, 0 between.
///
/// `lambd` ≥ 0, ½ by default. f′(±lambd) = 0, as in PyTorch.
///
/// Donoho 1995 (soft thresholding).
public struct Softshrink: ShrinkageFunction {
  /// The half-width of the zone that becomes 0.
  public var lambd = 0.5

  public init() {}
  /// The function with the given `lambd`, taken as it is, unchecked.
  public init(lambd: Double) { self.lambd = lambd }

  public static let entry = CatalogueEntry(
    name: "Softshrink", identifier: "softshrink", valueRange: "ℝ",
    sources: [
      .torch("Softshrink"), .keras("soft_shrink", note: "the parameter is threshold"),
      .onnx("Shrink", note: "with bias = lambd"),
    ],
    paper: Citation(
      "Donoho", 1995, "De-noising by Soft-thresholding, IEEE Transactions on Information Theory"))

  public static let parameters = [
    Parameter<Self>("lambd", \.lambd, aliases: ["threshold", "lambda"], in: .atLeast(0))
  ]

  @inlinable
  public var offset: Double { lambd }
  public var formula: String { "sign(x)*max(0, abs(x) - lambd)" }
}

/// Hard shrinkage: x for |x| > lambd, 0 elsewhere.
///
/// `lambd` ≥ 0, ½ by default. The function jumps at ±lambd, where it is 0 and f′ = 0, as in PyTorch.
///
/// Donoho & Johnstone 1994 (hard thresholding).
public struct Hardshrink: ShrinkageFunction {
  /// The half-width of the zone that becomes 0.
  public var lambd = 0.5

  public init() {}
  /// The function with the given `lambd`, taken as it is, unchecked.
  public init(lambd: Double) { self.lambd = lambd }

  public static let entry = CatalogueEntry(
    name: "Hardshrink", identifier: "hardshrink", valueRange: "{0} ∪ {|y| > λ}",
    sources: [
      .torch("Hardshrink"), .keras("hard_shrink", note: "the parameter is threshold"),
      .onnx("Shrink", note: "with bias 0"),
    ],
    paper: Citation(
      "Donoho & Johnstone", 1994, "Ideal Spatial Adaptation by Wavelet Shrinkage, Biometrika"))

  public static let parameters = [
    Parameter<Self>("lambd", \.lambd, aliases: ["threshold", "lambda"], in: .atLeast(0))
  ]

  @inlinable
  public var offset: Double { 0 }
  public var formula: String { "where(abs(x) > lambd, x, 0)" }
}

/// ONNX' Shrink: x − bias for x > lambd, x + bias for x < −lambd, 0 between.
///
/// `lambd` ≥ 0, ½ by default; `bias` is any finite number, 0 by default. The function jumps by lambd − bias
/// at ±lambd, where it is 0 and f′ = 0: bias 0 is hard shrinkage, bias = lambd soft shrinkage.
public struct Shrink: ShrinkageFunction {
  /// The half-width of the zone that becomes 0.
  public var lambd = 0.5
  /// How far what is beyond is moved towards 0.
  public var bias = 0.0

  public init() {}
  /// The function with the given `lambd` and `bias`, taken as they are, unchecked.
  public init(lambd: Double, bias: Double) {
    self.lambd = lambd
    self.bias = bias
  }

  public static let entry = CatalogueEntry(
    name: "Shrink", identifier: "shrink", valueRange: "{0} ∪ {|y| > λ − bias}",
    sources: [.onnx("Shrink")])

  public static let parameters = [
    Parameter<Self>("lambd", \.lambd, in: .atLeast(0)), Parameter<Self>("bias", \.bias),
  ]

  @inlinable
  public var offset: Double { bias }
  public var formula: String { "where(abs(x) > lambd, x - sign(x)*bias, 0)" }
}
