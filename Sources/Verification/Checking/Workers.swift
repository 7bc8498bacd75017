/// Who does the pieces of a long check, and who watches.
public struct Workers: Sendable {
  /// Does pieces of work by their numbers from 0 up to a count, in any order, and returns when all are done.
  public var spread: @Sendable (_ count: Int, _ piece: @Sendable (Int) -> Void) -> Void
  /// Is told how many points a piece had, and how many there are.
  public var advance: @Sendable (_ points: Int, _ total: Int) -> Void
  /// Whether no further piece is to be begun.
  public var isStopped: @Sendable () -> Bool

  /// Workers: unless said otherwise one, who does one piece after the other.
  public init(
    spread: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, piece in
      for index in 0..<count { piece(index) }
    },
    advance: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.spread = spread
    self.advance = advance
    self.isStopped = isStopped
  }
}
