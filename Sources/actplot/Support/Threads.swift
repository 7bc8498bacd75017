import Rendering
import Synchronization

/// A batch of independent pieces of work.
enum Threads {
  /// Calls `body` once for each index below `count`, spread over the cores.
  static func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    let next = Atomic(0)
    onThreads(min(processorCount(), count)) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        body(index)
      }
    }
  }
}
