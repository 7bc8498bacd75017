extension MathText: ExpressibleByStringInterpolation {
  /// Running text, upright.
  public init(stringLiteral value: String) { self = .text(value) }
}
