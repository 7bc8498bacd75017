import Activations
import ArgumentParser

/// Which derivatives are meant.
struct DerivativeOptions: ParsableArguments {
  @Option(
    name: .customLong("order"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Which derivatives, 0 for the function: 1, or 0,1,2; may be repeated (0 and 1 if not given).",
      valueName: "n,…"), completion: .list(["0", "1", "2", "3", "4", "0,1", "0,1,2"]),
    transform: parseOrders)
  var given: [[Int]] = []

  /// The orders named, or nil.
  var orders: [Int]? { given.isEmpty ? nil : given.flatMap(\.self).uniqued }
}

/// Which derivatives are judged.
struct JudgedOrders: ParsableArguments {
  @Option(
    name: .customLong("order"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Which derivatives, 0 for the function: 1, or 0,1,2; may be repeated (0, 1 and 2 if not given). "
        + "One order alone is that of --derivative.",
      valueName: "n,…"), completion: .list(["0", "1", "2", "0,1", "0,1,2"]), transform: parseOrders)
  var given: [[Int]] = []

  /// The orders named, or nil.
  var orders: [Int]? { given.isEmpty ? nil : given.flatMap(\.self).uniqued }
}

/// The orders of a list, or of a range such as `0..2`.
@Sendable
private func parseOrders(_ text: String) throws(Failure) -> [Int] {
  let allowed = DerivativeMethod.orders
  var orders: [Int] = []
  for word in Numbers.words(of: text) {
    if let order = Int(word), allowed.contains(order) {
      orders.append(order)
    } else if !word.hasPrefix("-"), let range = try? NumberRange.parse(word),
      let low = Int(exactly: range.lowerBound), let high = Int(exactly: range.upperBound),
      allowed.contains(low), allowed.contains(high)
    {
      orders += low...high
    } else {
      throw .usage("the orders are 0 (the function) to \(allowed.upperBound)")
    }
  }
  if orders.isEmpty { throw .usage("the orders are 0 (the function) to \(allowed.upperBound)") }
  return orders
}

/// The method that a word names.
@Sendable
func parseMethod(_ text: String) throws(Failure) -> DerivativeMethod {
  guard let method = DerivativeMethod(rawValue: text.lowercased()) else {
    throw .usage("the methods are analytic, forward and reverse")
  }
  return method
}

/// The methods that a list names.
@Sendable
func parseMethods(_ text: String) throws(Failure) -> [DerivativeMethod] {
  let words = Numbers.words(of: text)
  if words.isEmpty { return [try parseMethod(text)] }
  return try words.map(parseMethod)
}

extension Array where Element: Equatable {
  /// The elements without repetitions, in their order.
  var uniqued: Self {
    reduce(into: []) { result, element in
      if !result.contains(element) { result.append(element) }
    }
  }
}
