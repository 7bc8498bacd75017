// The elementary functions as they are written on paper, `exp(x)` beside `.exp(x)`, over every scalar.

/// eˣ.
@inlinable
public func exp<S: Scalar>(_ x: S) -> S { .exp(x) }

/// eˣ − 1, accurate near 0.
@inlinable
public func expMinusOne<S: Scalar>(_ x: S) -> S { .expMinusOne(x) }

/// The natural logarithm.
@inlinable
public func log<S: Scalar>(_ x: S) -> S { .log(x) }

/// The logarithm to base 2.
@inlinable
public func log2<S: Scalar>(_ x: S) -> S { .log2(x) }

/// The logarithm to base 10.
@inlinable
public func log10<S: Scalar>(_ x: S) -> S { .log10(x) }

/// The sine.
@inlinable
public func sin<S: Scalar>(_ x: S) -> S { .sin(x) }

/// The cosine.
@inlinable
public func cos<S: Scalar>(_ x: S) -> S { .cos(x) }

/// The tangent.
@inlinable
public func tan<S: Scalar>(_ x: S) -> S { .tan(x) }

/// The arcsine.
@inlinable
public func asin<S: Scalar>(_ x: S) -> S { .asin(x) }

/// The arccosine.
@inlinable
public func acos<S: Scalar>(_ x: S) -> S { .acos(x) }

/// The arctangent.
@inlinable
public func atan<S: Scalar>(_ x: S) -> S { .atan(x) }

/// The hyperbolic sine.
@inlinable
public func sinh<S: Scalar>(_ x: S) -> S { .sinh(x) }

/// The hyperbolic cosine.
@inlinable
public func cosh<S: Scalar>(_ x: S) -> S { .cosh(x) }

/// The hyperbolic tangent.
@inlinable
public func tanh<S: Scalar>(_ x: S) -> S { .tanh(x) }

/// The inverse hyperbolic sine.
@inlinable
public func asinh<S: Scalar>(_ x: S) -> S { .asinh(x) }

/// The inverse hyperbolic cosine.
@inlinable
public func acosh<S: Scalar>(_ x: S) -> S { .acosh(x) }

/// The inverse hyperbolic tangent.
@inlinable
public func atanh<S: Scalar>(_ x: S) -> S { .atanh(x) }

/// The hyperbolic secant 1/cosh(x).
@inlinable
public func sech<S: Scalar>(_ x: S) -> S { .sech(x) }

/// The square root.
@inlinable
public func sqrt<S: Scalar>(_ x: S) -> S { .sqrt(x) }

/// The error function erf(x) = 2/√π ∫₀ˣ e^(−t²) dt.
@inlinable
public func erf<S: Scalar>(_ x: S) -> S { .erf(x) }

/// 1 − erf(x), accurate where erf(x) is near 1.
@inlinable
public func erfc<S: Scalar>(_ x: S) -> S { .erfc(x) }

/// The standard normal density φ(x) = e^(−x²/2)/√(2π).
@inlinable
public func normalDensity<S: Scalar>(_ x: S) -> S { .normalDensity(x) }

/// The standard normal distribution Φ(x) = ½ erfc(−x/√2).
@inlinable
public func normalDistribution<S: Scalar>(_ x: S) -> S { .normalDistribution(x) }

/// The logistic function σ(x) = 1/(1 + e^(−x)), accurate in both tails.
@inlinable
public func sigmoid<S: Scalar>(_ x: S) -> S { .sigmoid(x) }

/// ln(1 + e^x), with no overflow above and no lost digits below.
@inlinable
public func softplus<S: Scalar>(_ x: S) -> S { .softplus(x) }

/// The greatest integer not above x.
@inlinable
public func floor<S: Scalar>(_ x: S) -> S { .floor(x) }

/// The sign: −1, 0 or 1, a constant.
@inlinable
public func sign<S: Scalar>(_ x: S) -> S { .sign(x) }

/// ln(1 + x), accurate near 0.
@inlinable
public func log<S: Scalar>(onePlus x: S) -> S { .log(onePlus: x) }

/// xⁿ.
@inlinable
public func pow<S: Scalar>(_ x: S, _ n: Int) -> S { .pow(x, n) }

/// xʸ, for x ≥ 0.
@inlinable
public func pow<S: Scalar>(_ x: S, _ y: S) -> S { .pow(x, y) }

/// √(x² + y²) without overflow.
@inlinable
public func hypot<S: Scalar>(_ x: S, _ y: S) -> S { .hypot(x, y) }

/// The greater of two values; where they are equal a tape gives half of the derivative to each, while
/// Swift's `max` gives all of it to one.
@inlinable
public func maximum<S: Scalar>(_ x: S, _ y: S) -> S { .maximum(x, y) }

/// The lesser of two values; see ``maximum(_:_:)`` for where they are equal.
@inlinable
public func minimum<S: Scalar>(_ x: S, _ y: S) -> S { .minimum(x, y) }
