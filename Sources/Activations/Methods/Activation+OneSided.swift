extension Activation {
  /// The derivatives from the left and from the right, found by the order of germs alone.
  ///
  /// No list of breakpoints is asked, so the answer can be held against one.
  public func oneSidedDerivatives(at x: Double) -> (left: Double, right: Double) {
    (
      // Subtracted from 0, for the negative of 0 would be −0.
      left: 0 - dual(at: Dual(x, tangent: -1)).tangent,
      right: dual(at: Dual(x, tangent: 1)).tangent
    )
  }

  /// The limits from the left and from the right, found by the order of germs alone.
  public func oneSidedLimits(at x: Double) -> (left: Double, right: Double) {
    (
      left: dual(at: Dual(x, tangent: -1)).value,
      right: dual(at: Dual(x, tangent: 1)).value
    )
  }
}
