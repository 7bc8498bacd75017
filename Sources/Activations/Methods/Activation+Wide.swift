/// A function and its derivative at a point, in the wide type.
public struct WideValue: Sendable {
  /// f(x); at a listed jump that of the point itself.
  public var value: WideFloat
  /// f′(x) by forward mode over f: what every method is held to.
  public var derivative: WideFloat
  /// f′(x) by the analytic formula.
  public var formula: WideFloat
}

extension Activation {
  /// The function and its derivatives in the wide type, where a `Double`'s rounding errors are invisible.
  ///
  /// The true derivative is forward mode's over the function; a formula that differs from it even
  /// here is mathematically wrong.
  public func wideValue(at x: Double) -> WideValue { wideValues(at: [x])[0] }

  /// The function and its derivatives in the wide type at many points.
  public func wideValues(at points: [Double]) -> [WideValue] {
    let jumps = breakpoints.filter { $0.kind == .jump }.map(\.x)
    return points.map { x in
      let point = WideFloat(x)
      let dual = self(Dual(point, tangent: 1))
      return WideValue(
        value: jumps.contains(x) ? self(point) : dual.value, derivative: dual.tangent,
        formula: derivative(point))
    }
  }
}
