/// The primitives of ``Scalar`` for the machine's own number types.
extension Scalar where Self: Real & BinaryFloatingPoint {
  @inlinable
  public var primal: Double { Double(self) }

  @inlinable
  public static func gaussian(_ x: Self) -> Self {
    let square = x * x
    let value = exp(-square)
    // Where the value has vanished the square may be infinite and its error NaN.
    return value == 0 ? value : value - value * (-square).addingProduct(x, x)
  }

  @inlinable
  public static func normalDensity(_ x: Self) -> Self {
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
    let slope = gaussian(z)
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
  public static func logistic(_ x: Self) -> (value: Self, slope: Self) {
    let e = exp(-x.magnitude)
    let sum = 1 + e
    return ((x < 0 ? e : 1) / sum, e / sum / sum)
  }

  @inlinable
  public static func softplus(_ x: Self) -> Self {
    let tail = log(onePlus: exp(-x.magnitude))
    return x > 0 ? x + tail : tail
  }

  @inlinable
  public static func sechSquared(_ x: Self) -> Self {
    let e = exp(-2 * x.magnitude)
    let sum = 1 + e
    return 4 * e / (sum * sum)
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

  @inlinable
  public static func productError(_ x: Self, _ y: Self) -> Self {
    let product = x * y
    return product.isFinite ? (-product).addingProduct(x, y) : 0
  }

  @inlinable
  public static func sumError(_ x: Self, _ y: Self) -> Self {
    // Knuth's two-sum, which needs no order of the magnitudes.
    let sum = x + y
    let shareOfY = sum - x
    return sum.isFinite ? (x - (sum - shareOfY)) + (y - shareOfY) : 0
  }

  @inlinable
  public static func quotientError(_ x: Self, _ y: Self) -> Self {
    let quotient = x / y
    return quotient.isFinite && y.isFinite ? x.addingProduct(-quotient, y) / y : 0
  }
}

extension Double: Scalar {}
extension Float: Scalar {}

#if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
  extension Float80: Scalar {}
#endif
