// Products with an exponential that is about to vanish, x·eˣ for example, meet two enemies. A
// subnormal eˣ has few digits, and a factor multiplies its rounding error; so its root is taken, which is
// a normal number, and multiplies the rest twice. And an argument such as β·x has itself been rounded,
// which the exponential multiplies by up to 745; so the rounding error is carried along and the
// exponential corrected to first order, e^(v + error) = e^v·(1 + error).

extension Scalar {
  /// For x ≤ 0: x held above −1500, √(eˣ) and eˣ.
  ///
  /// At −1500 all has long vanished, and at −∞ x·eˣ would be NaN.
  @inlinable
  @inline(__always)
  var withExponentialRoot: (x: Self, root: Self, exponential: Self) {
    let x = Self.maximum(self, -1500)
    let root = Self.exp(x / 2)
    return (x, root, root * root)
  }

  /// factor·e^(−x²/width), rounded once even where it is subnormal.
  ///
  /// The factor is a function of x held within ±200, where all has long vanished. The width is 1 for the
  /// Gaussian e^(−x²), and 2 for the normal density without its constant.
  @inlinable
  @inline(__always)
  static func bell(_ x: Self, width: Self, times factor: (Self) -> Self) -> Self {
    let x = Self.clamp(x, -200, 200)
    // Divided first, so that on a tape no subnormal adjoint is divided.
    let root = Self.exp(-(x / (2 * width) * x))
    return factor(x) * (1 - Self.productError(x, x) / width) * root * root
  }

  /// The product with a parameter and the error of its rounding.
  @inlinable
  @inline(__always)
  func multiplied(by factor: Double) -> (value: Self, error: Self) {
    // 0·∞ would be NaN.
    if factor == 0 { return (0, 0) }
    let factor = Self(factor)
    return (factor * self, Self.productError(factor, self))
  }
}

/// e^(−|v|) for a rounded v, ready for products.
@usableFromInline
struct DecayingExponential<S: Scalar> {
  /// e^(−|v|/2), of the rounded v; multiplies twice, together with the correction.
  @usableFromInline
  let root: S
  /// What makes good the rounding of v.
  @usableFromInline
  let correction: S
  /// e^(−|v|).
  @usableFromInline
  let value: S

  /// e^(−|v + error|).
  @inlinable
  @inline(__always)
  init(_ v: S, error: S) {
    // Half of the least number is 0, which has lost the sign.
    self.init(half: v / 2, isPositive: v > 0, error: error / 2)
  }

  /// e^(−2|h + error|).
  ///
  /// A v that is steep is better halved at its source: on a tape the adjoint of v may be subnormal, and
  /// halving it would double what its rounding does.
  @inlinable
  @inline(__always)
  init(half h: S, error: S) { self.init(half: h, isPositive: h > 0, error: error) }

  @inlinable
  @inline(__always)
  init(half h: S, isPositive: Bool, error: S) {
    // Not by the magnitude, whose derivative at 0 is 0 on a tape.
    root = S.exp(isPositive ? -h : h)
    correction = isPositive ? 1 - 2 * error : 1 + 2 * error
    value = root * root * correction
  }
}

/// The left tail of the standard normal distribution, for x < −36.
@usableFromInline
enum NormalTail {
  /// φ(x)·factor(x, R) with the series R = |x|·Φ(x)/φ(x).
  ///
  /// R = 1 − 1/x² + 3/x⁴ − 15/x⁶ + …, asymptotically.
  @inlinable
  @inline(__always)
  static func density<S: Scalar>(_ x: S, times factor: (_ x: S, _ series: S) -> S) -> S {
    S.bell(x, width: 2) { x in
      let r = 1 / (x * x)
      let series: S = 1 - r * (1 - 3 * r * (1 - 5 * r * (1 - 7 * r * (1 - 9 * r * (1 - 11 * r)))))
      return 0.398942280401432677939946059934381868 * factor(x, series)
    }
  }
}
