extension Scalar {
  /// NaN with every derivative NaN: what a piecewise function of a NaN is.
  ///
  /// A NaN is in none of the pieces `x <= 0` and `x > 0`. Giving back `x` itself would be NaN as a
  /// value, but a dual number's tangent of 1 would pass for a derivative.
  @usableFromInline
  var undefined: Self { self / self }

  /// factor·x, and 0 for a factor of 0 even where x is infinite: a flat piece stays flat.
  @inlinable
  func scaled(by factor: Double) -> Self { factor == 0 ? .zero : Self(factor) * self }
}
