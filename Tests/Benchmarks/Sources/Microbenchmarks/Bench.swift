/// Times pieces of work in one process and prints a table of medians.
struct Bench {
  /// Only benchmarks whose names contain this are run.
  var filter = ""
  /// How long each benchmark is measured, at least.
  var budget = Duration.milliseconds(400)

  /// Times `body`, which does `count` of what the benchmark's unit is.
  ///
  /// The work is repeated until one measurement takes a millisecond, so that the clock's own cost
  /// does not show; the table has the median of the measurements and the quartiles around it.
  func run(_ name: String, per unit: String = "run", count: Int = 1, _ body: () throws -> Void) {
    guard filter.isEmpty || name.contains(filter) else { return }
    do {
      try body()
      var repeats = 1
      while try time(repeats, body) < .milliseconds(1) { repeats *= 2 }
      var measured: [Double] = []
      let start = ContinuousClock.now
      repeat {
        let taken = try time(repeats, body)
        measured.append(taken / .nanoseconds(1) / Double(repeats * count))
      } while ContinuousClock.now - start < budget || measured.count < 11
      measured.sort()
      let (low, middle, high) = (
        measured[measured.count / 4], measured[measured.count / 2], measured[measured.count * 3 / 4]
      )
      print("| \(name) | \(text(middle)) (\(text(low)) to \(text(high))) | \(unit) |")
    } catch {
      print("| \(name) | failed: \(error) | |")
    }
  }

  /// The heading of the table's next part.
  func part(_ title: String) {
    print("\n## \(title)\n\n| | median (quartiles) | for each |\n| --- | --- | --- |")
  }

  private func time(_ repeats: Int, _ body: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure { for _ in 0..<repeats { try body() } }
  }

  /// A time with its unit, three digits.
  private func text(_ nanoseconds: Double) -> String {
    let (value, unit) =
      nanoseconds < 1e3
      ? (nanoseconds, "ns")
      : nanoseconds < 1e6 ? (nanoseconds / 1e3, "µs") : (nanoseconds / 1e6, "ms")
    let factor: Double = value < 10 ? 100 : value < 100 ? 10 : 1
    let rounded = (value * factor).rounded() / factor
    return factor == 1 ? "\(Int(rounded)) \(unit)" : "\(rounded) \(unit)"
  }
}

/// Keeps the optimiser from removing work whose result nobody reads.
@inline(never)
func use<T>(_ value: T) {}
