internal import Differentiation
internal import RealModule

extension Interval {
  /// The n-th power, exactly where it has few bits.
  public static func pow(_ x: Self, _ n: Int) -> Self {
    if n < 0 { return Self(1, 1) / pow(x, -n) }
    if n == 0 { return Self(1, 1, isDefined: x.isDefined) }
    if n == 1 || x.isEmpty { return x }
    if n.isMultiple(of: 2) { return positivePower(x.magnitude, n) }
    if x.low >= 0 { return positivePower(x, n) }
    if x.high <= 0 { return -positivePower(-x, n) }
    let (below, above) = (positivePower(Self(0, -x.low), n), positivePower(Self(0, x.high), n))
    return Self(-below.high, above.high, isDefined: x.isDefined)
  }

  /// Of numbers that are not negative.
  private static func positivePower(_ x: Self, _ n: Int) -> Self {
    var (result, square, rest) = (Self(1, 1, isDefined: x.isDefined), x, n)
    while rest > 0 {
      if !rest.isMultiple(of: 2) { result = result * square }
      rest /= 2
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// The power xʸ by Python's rules, which are IEEE's.
  public static func pow(_ x: Self, _ y: Self) -> Self {
    if x.isEmpty || y.isEmpty { return .empty }
    if y.low == y.high, y.low == y.low.rounded(), y.low.magnitude < 1e6 {
      let power = pow(x, Int(y.low))
      return Self(power.low, power.high, isDefined: power.isDefined && y.isDefined)
    }
    // Negative numbers have powers of either sign, at the whole exponents.
    if x.low < 0, y.low.rounded(.up) <= y.high {
      let size = powerOfPositive(Self(Swift.max(0, -x.high), -x.low), y)
      let positive = x.high < 0 ? size : powerOfPositive(Self(0, x.high), y)
      return Self(
        Swift.min(-size.high, positive.low), Swift.max(size.high, positive.high), isDefined: false)
    }
    if x.high < 0 { return .empty }
    return powerOfPositive(x, y)
  }

  /// The powers of what is not negative.
  private static func powerOfPositive(_ x: Self, _ y: Self) -> Self {
    let base = x.low >= 0 ? x : Self(0, x.high, isDefined: false)
    if base.high == 0 {
      return y.low > 0 ? Self(0, 0, isDefined: base.isDefined && y.isDefined) : .unknown
    }
    let result = exp(y * log(Self(base.low, base.high, isDefined: true)))
    // 0 to a positive power is 0, though its logarithm is infinite.
    return Self(
      result.low, result.high,
      isDefined: base.isDefined && y.isDefined && (base.low > 0 || y.low > 0))
  }

  /// The n-th root.
  public static func root(_ x: Self, _ n: Int) -> Self {
    if x.isEmpty { return .empty }
    if n.isMultiple(of: 2), x.low < 0 {
      return x.high < 0
        ? .empty : root(Self(0, x.high, isDefined: false), n)
    }
    func end(_ value: Double, _ round: (Double, Double) -> Double) -> Double {
      // Within a unit; a library's may be off by many where the number is far from 1.
      let root = Wide.root(Wide(value), n).primal
      // Of 8 it is 2.
      let isWhole = root == root.rounded() && value.magnitude < 0x1p53
      if n == 3 && root * root * root == value && isWhole { return root }
      return round(root, 2)
    }
    return Self(
      end(x.low) { Rounding.down($0, ulps: $1) }, end(x.high) { Rounding.up($0, ulps: $1) },
      isDefined: x.isDefined)
  }
}
