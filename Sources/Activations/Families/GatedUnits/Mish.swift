/// Mish, f(x) = x·tanh(softplus(x)).
///
/// tanh(ln(1 + eˣ)) is a rational function of an exponential: with n = eˣ it is
/// n(n + 2)/(n² + 2n + 2), and with m = e⁻ˣ it is (1 + 2m)/(1 + 2m + 2m²). Each is taken where its
/// exponential is at most 1: all terms are positive and nothing overflows, where the formula as
/// written loses all digits below −37 and the published derivative is NaN above 177. Where n
/// multiplies the whole, √n does so twice, for a subnormal n would be rounded before
/// its product with x.
///
/// f′(x) = w + x·w′, with w = f(x)/x and w′ = 4n(1 + n)/(n² + 2n + 2)² = 4m²(1 + m)/(1 + 2m + 2m²)².
///
/// Misra 2019, arXiv:1908.08681.
public struct Mish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Mish", identifier: "mish", valueRange: "[−0.309, ∞)",
    sources: [
      .torch("Mish"), .jax("mish"), .keras("mish"), .onnx("Mish"),
      Source(.other, "mish", note: "Hugging Face, timm, TensorFlow Addons"),
    ],
    paper: Citation(
      "Misra", 2019, "Mish: A Self Regularized Non-Monotonic Activation Function",
      arXiv: "1908.08681"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 0 {
      // 1 − 2m²/(1 + 2m + 2m²), whose derivatives keep the digits of their tails.
      let m = S.exp(-x)
      let square = 2 * m * m
      return x * (1 - square / (1 + 2 * m + square))
    }
    let (x, root, n) = x.withExponentialRoot
    let sum = n + 2
    return x * (sum / (n * sum + 2)) * root * root
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > 0 {
      let m = S.exp(-x)
      let sum = 1 + 2 * m
      let q = sum + 2 * m * m
      // x·m first: at infinity it is ∞·0, long after it has become too small to matter.
      let xm = S.minimum(x, 1500) * m
      return (sum * q + 4 * xm * m * (1 + m)) / (q * q)
    }
    let (x, root, n) = x.withExponentialRoot
    let q = n * (n + 2) + 2
    return ((n + 2) * q + 4 * x * (1 + n)) / (q * q) * root * root
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if x > 0 {
      let x = S.minimum(x, 1500)
      let m = S.exp(-x)
      let q = 1 + 2 * m + 2 * m * m
      let bracket = 2 * (1 + m) * q + x * (m * (2 * m * m + 2 * m - 3) - 2)
      return 4 * bracket / (q * q * q) * m * m
    }
    let (x, root, n) = x.withExponentialRoot
    let q = n * (n + 2) + 2
    let bracket = 2 * (1 + n) * q + x * (2 + n * (2 - n * (3 + 2 * n)))
    return 4 * bracket / (q * q * q) * root * root
  }

  public var formula: String { "x*tanh(log(1 + exp(x)))" }
  public var derivativeFormula: String {
    "tanh(softplus(x)) + x*sigmoid(x)/cosh(softplus(x))^2"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.25637639636079312, y: -0.223995612778497390),
      Landmark(.minimum, x: -1.19243121451549521, y: -0.308843413017250407),
      Landmark(.inflection, x: 1.49057117948542846, y: 1.39311504464779755),
    ]
  }
  public var window: ClosedRange<Double> { -6...3 }
}
