// Functions that rise or fall, by their values at the ends.
extension Interval {
  private enum Direction {
    case rising
    case falling
  }

  /// A function of this interval by its values at the ends, kept within its range.
  ///
  /// The machine's function is trusted to two units of the last place, and at 0 to be exact.
  private func byEnds(
    _ direction: Direction = .rising, within range: (Double, Double) = (-.infinity, .infinity),
    machine function: (Double) -> Double
  ) -> Self {
    byEnds(direction, within: range) { x in
      let value = function(x)
      return OutwardRounding(value, units: x == 0 || !x.isFinite ? 0 : 2)
    }
  }

  /// The same of a function that wide arithmetic encloses.
  private func byEnds(
    _ direction: Direction = .rising, within range: (Double, Double) = (-.infinity, .infinity),
    wide function: (Wide) -> Wide
  ) -> Self {
    byEnds(direction, within: range) { OutwardRounding(function(Wide($0))) }
  }

  private func byEnds(
    _ direction: Direction, within range: (Double, Double), _ function: (Double) -> OutwardRounding
  ) -> Self {
    if isEmpty { return self }
    let isRising = direction == .rising
    let least = function(isRising ? lower : upper).below
    let greatest = isPoint ? function(lower).above : function(isRising ? upper : lower).above
    return Self(max(least, range.0), min(greatest, range.1), decoration)
  }
}

extension Interval {
  /// e^x.
  public static func exp(_ x: Self) -> Self {
    x.byEnds(within: (0, .infinity), machine: Double.exp)
  }
  /// e^x − 1.
  public static func expMinusOne(_ x: Self) -> Self {
    x.byEnds(within: (-1, .infinity), machine: Double.expMinusOne)
  }
  /// The natural logarithm, of numbers above zero.
  public static func log(_ x: Self) -> Self {
    x.clipped(0, .infinity, isOpen: true).byEnds { Double.log($0) }
  }
  /// The logarithm to base 2, of numbers above zero.
  public static func log2(_ x: Self) -> Self {
    x.clipped(0, .infinity, isOpen: true).byEnds(wide: Wide.log2)
  }
  /// The logarithm to base 10, of numbers above zero.
  public static func log10(_ x: Self) -> Self {
    x.clipped(0, .infinity, isOpen: true).byEnds(wide: Wide.log10)
  }
  /// ln(1 + x), of numbers above −1.
  public static func log(onePlus x: Self) -> Self {
    x.clipped(-1, .infinity, isOpen: true).byEnds { Double.log(onePlus: $0) }
  }

  /// The hyperbolic sine.
  public static func sinh(_ x: Self) -> Self { x.byEnds { Wide.sinh(beyondOverflow($0)) } }
  /// The hyperbolic cosine, which rises with the magnitude.
  public static func cosh(_ x: Self) -> Self {
    x.magnitude.byEnds { Wide.cosh(beyondOverflow($0)) }
  }
  /// The hyperbolic tangent.
  public static func tanh(_ x: Self) -> Self { x.byEnds(wide: Wide.tanh) }
  /// The hyperbolic secant, which falls with the magnitude.
  public static func sech(_ x: Self) -> Self {
    x.magnitude.byEnds(.falling, within: (0, 1), wide: Wide.sech)
  }
  /// The inverse hyperbolic sine.
  public static func asinh(_ x: Self) -> Self { x.byEnds(wide: Wide.asinh) }
  /// The inverse hyperbolic cosine, of numbers from 1.
  public static func acosh(_ x: Self) -> Self {
    x.clipped(1, .infinity).byEnds(wide: Wide.acosh)
  }
  /// The inverse hyperbolic tangent, of numbers between −1 and 1.
  public static func atanh(_ x: Self) -> Self {
    x.clipped(-1, 1, isOpen: true).byEnds(wide: Wide.atanh)
  }

  /// The inverse sine, of numbers from −1 to 1.
  public static func asin(_ x: Self) -> Self { x.clipped(-1, 1).byEnds(machine: Double.asin) }
  /// The inverse cosine, of numbers from −1 to 1.
  public static func acos(_ x: Self) -> Self {
    x.clipped(-1, 1).byEnds(.falling, within: (0, 4), wide: Wide.acos)
  }
  /// The inverse tangent.
  public static func atan(_ x: Self) -> Self { x.byEnds(wide: Wide.atan) }

  /// The error function.
  public static func erf(_ x: Self) -> Self { x.byEnds(within: (-1, 1), wide: Wide.erf) }
  /// The complementary error function.
  public static func erfc(_ x: Self) -> Self {
    x.byEnds(.falling, within: (0, 2), wide: Wide.erfc)
  }
  /// The standard normal density, which falls with the magnitude.
  public static func normalDensity(_ x: Self) -> Self {
    x.magnitude.byEnds(.falling, within: (0, 1), wide: Wide.normalDensity)
  }
  /// The standard normal distribution.
  public static func normalDistribution(_ x: Self) -> Self {
    x.byEnds(within: (0, 1), wide: Wide.normalDistribution)
  }
  /// The logistic function.
  public static func sigmoid(_ x: Self) -> Self { x.byEnds(within: (0, 1), wide: Wide.sigmoid) }
  /// ln(1 + e^x).
  public static func softplus(_ x: Self) -> Self {
    x.byEnds(within: (0, .infinity), wide: Wide.softplus)
  }

  /// The greatest integer not above: continuous where it is the same over all of the interval.
  public static func floor(_ x: Self) -> Self {
    if x.isEmpty { return x }
    let (least, greatest) = (x.lower.rounded(.down), x.upper.rounded(.down))
    return Self(least, greatest, least == greatest ? x.decoration : min(x.decoration, .defined))
  }

  /// A finite argument of hyperbolic functions that are beyond every double there, brought to where wide
  /// arithmetic tells this.
  private static func beyondOverflow(_ x: Wide) -> Wide {
    let value = x.primal
    return value.isFinite ? Wide(max(-1000, min(1000, value))) : x
  }
}
