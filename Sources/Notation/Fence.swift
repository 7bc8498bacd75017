extension MathText {
  /// A pair of delimiters.
  public enum Fence: Sendable, Hashable, CaseIterable {
    /// Parentheses, of arguments and of sums in products: (x).
    case parentheses
    /// The bars of an absolute value: |x|.
    case bars
    /// The greatest whole number not above: ⌊x⌋.
    case floor
    /// The least whole number not below: ⌈x⌉.
    case ceiling

    /// The delimiter on the left.
    public var left: String {
      switch self {
      case .parentheses: "("
      case .bars: "|"
      case .floor: "⌊"
      case .ceiling: "⌈"
      }
    }

    /// The delimiter on the right.
    public var right: String {
      switch self {
      case .parentheses: ")"
      case .bars: "|"
      case .floor: "⌋"
      case .ceiling: "⌉"
      }
    }
  }
}
