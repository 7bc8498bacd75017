extension String {
  /// The text with U+2212 in place of hyphens.
  package var withMinusSigns: String {
    utf8.contains(0x2D) ? String(map { $0 == "-" ? "\u{2212}" : $0 }) : self
  }
}
