/// How much is tried.
enum Effort {
  /// Whether the code is optimised, so that the full number of points takes seconds.
  static var isFull: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
