/// The two looks of a figure, each designed for its paper.
public enum Theme: Sendable, Hashable, CaseIterable {
  /// Dark text and saturated lines on white.
  case light
  /// Light text and brighter lines on near-black.
  case dark
}
