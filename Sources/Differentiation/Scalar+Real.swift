/// The elementary functions of ``Scalar`` that the machine's own number types lack.
///
/// Each is written once, in the form that keeps its digits in plain arithmetic.
extension Scalar where Self: Real & BinaryFloatingPoint {
  @inlinable
  public var primal: Double { Double(self) }

  @inlinable
  public static func sech(_ x: Self) -> Self {
    // 1/cosh would vanish at 710, where the function is still 1e-308.
    let e = exp(-x.magnitude)
    return 2 * e / (1 + e * e)
  }

  @inlinable
  public static func normalDensity(_ x: Self) -> Self {
    // The rounding error of x², which the exponential multiplies by up to 745, is put back.
    let square = x * x
    let value = exp(-square / 2)
    if value == 0 { return value }
    let error = (-square).addingProduct(x, x) / 2
    return (value - value * error) * 0.398942280401432677939946059934381868
  }

  @inlinable
  public static func normalDistribution(_ x: Self) -> Self {
    let root: Self = 0.707106781186547524400844362104849039
    let rootError = (0.5 as Self).addingProduct(-root, root) / (2 * root)
    let z = -x * root
    let value = erfc(z) / 2
    let slope = exp(-z * z)
    if slope == 0 || z == 0 { return value }
    let error = (-z).addingProduct(-x, root) - x * rootError
    return value - error * slope * 0.564189583547756286948079451560772586
  }

  @inlinable
  public static func sigmoid(_ x: Self) -> Self {
    if x >= 0 { return 1 / (1 + exp(-x)) }
    let e = exp(x)
    return e / (1 + e)
  }

  @inlinable
  public static func softplus(_ x: Self) -> Self {
    let tail = log(onePlus: exp(-x.magnitude))
    return x > 0 ? x + tail : tail
  }

  @inlinable
  public static func floor(_ x: Self) -> Self { x.rounded(.down) }

  @inlinable
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    // NaN wins, as in the frameworks; `Swift.max` would depend on the order of the arguments.
    x > y || x.isNaN ? x : y
  }

  @inlinable
  public static func minimum(_ x: Self, _ y: Self) -> Self {
    x < y || x.isNaN ? x : y
  }
}

extension Double: Scalar {}
extension Float: Scalar {}
