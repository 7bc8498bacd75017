import Activations
import ArgumentParser

/// Which derivatives are meant.
struct DerivativeOptions: ParsableArguments {
  @Option(
    name: .customLong("order"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Which derivative, 0 for the function; may be repeated (0 and 1 if not given).",
      valueName: "n"), transform: parseOrder)
  var given: [Int] = []

  /// The orders named, or nil.
  var orders: [Int]? { given.isEmpty ? nil : given.uniqued }
}

@Sendable
private func parseOrder(_ text: String) throws(Failure) -> Int {
  guard let order = Int(text.trimmingBlanks), DerivativeMethod.orders.contains(order)
  else { throw .usage("the orders are 0 (the function) to \(DerivativeMethod.orders.upperBound)") }
  return order
}

/// The method that a word names.
@Sendable
func parseMethod(_ text: String) throws(Failure) -> DerivativeMethod {
  guard let method = DerivativeMethod(rawValue: text.lowercased()) else {
    throw .usage("the methods are analytic, forward and reverse")
  }
  return method
}

extension Array where Element: Equatable {
  /// The elements without repetitions, in their order.
  var uniqued: Self {
    reduce(into: []) { result, element in
      if !result.contains(element) { result.append(element) }
    }
  }
}
