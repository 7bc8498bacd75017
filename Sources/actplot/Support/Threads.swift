import Rendering
import Synchronization

/// A batch of independent pieces of work.
enum Threads {
  /// Calls `body` once for each index below `count`, spread over the cores.
  static func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    let next = Atomic(0)
    // `onThreads` returns when all threads are done, so nothing escapes.
    withoutActuallyEscaping(body) { body in
      onThreads(min(processorCount(), count)) {
        while true {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          body(index)
        }
      }
    }
  }
}
