import Synchronization

/// A value that is computed when it is first asked for.
final class Lazy<Value: Sendable>: Sendable {
  private let value: Mutex<Value?> = Mutex(nil)
  private let compute: @Sendable () -> Value

  init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  func callAsFunction() -> Value {
    value.withLock { value in
      if let known = value { return known }
      let computed = compute()
      value = computed
      return computed
    }
  }
}
