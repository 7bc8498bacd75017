extension Breakpoint {
  /// The place where two pieces meet, whatever they do there: a jump, a corner, or nothing at all.
  ///
  /// - Parameters:
  ///   - x: Where.
  ///   - limits: The pieces' values there.
  ///   - slopes: The pieces' derivatives there.
  ///   - convention: The derivative at the point itself.
  /// - Returns: Nil if the pieces are one straight line.
  static func betweenLines(
    at x: Double, limits: (left: Double, right: Double), slopes: (left: Double, right: Double),
    convention: Double
  ) -> Breakpoint? {
    if limits.left != limits.right {
      return .jump(at: x, limits: limits, slopes: slopes, convention: convention)
    }
    if slopes.left == slopes.right { return nil }
    return .kink(at: x, value: limits.left, slopes: slopes, convention: convention)
  }
}
