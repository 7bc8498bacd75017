import Synchronization

/// Independent pieces of work on all cores.
enum Parallel {
  /// What a function makes of each value, in the values' order.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: values.count))
    Threads.forEach(values.count) { index in
      let result = transform(values[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
