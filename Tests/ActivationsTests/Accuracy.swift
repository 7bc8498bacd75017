@testable import Activations

/// One of the quantities that a reference table holds, computed by one method.
enum Quantity: String, CaseIterable, Sendable {
  case value
  case analytic = "analytic derivative"
  case forward = "forward derivative"
  case reverse = "reverse derivative"
  case second = "second derivative"
  case nested = "second derivative by nested dual numbers"
  case forwardOverReverse = "second derivative by forward over reverse"

  /// How many units in the last place it may be off.
  var bar: Double {
    switch self {
    case .value, .analytic: 16
    case .forward, .reverse, .second: 64
    case .nested, .forwardOverReverse: 1024
    }
  }

  /// 0 for a quantity of the function itself, 1 for its derivative, 2 for the second.
  var order: Int {
    switch self {
    case .value: 0
    case .analytic, .forward, .reverse: 1
    case .second, .nested, .forwardOverReverse: 2
    }
  }

  /// How it is computed.
  var method: DerivativeMethod {
    switch self {
    case .value, .analytic, .second: .analytic
    case .forward, .nested: .forward
    case .reverse, .forwardOverReverse: .reverse
    }
  }
}

extension ReferenceTable.Row {
  func expected(order: Int) -> Double {
    [value, derivative, secondDerivative, thirdDerivative, fourthDerivative][order]
  }
}

/// The greatest error of one quantity in a table.
struct WorstError: CustomStringConvertible {
  let ulps: Double
  let quantity: Quantity
  let x: Double
  let computed: Double
  let expected: Double

  var description: String {
    "\(quantity.rawValue) at \(x): \(computed) instead of \(expected), \(ulps) ulp"
  }
}

extension ReferenceTable {
  /// The point where a quantity is furthest from its true value.
  func worst(_ quantity: Quantity, of function: any Activation) -> WorstError? {
    let roots = roots(order: quantity.order)
    var worst: WorstError?
    for row in rows {
      let expected = row.expected(order: quantity.order)
      if expected.isNaN { continue }
      let computed = function.derivative(
        at: row.x, order: quantity.order, by: quantity.method)
      let scale = roots.first { $0.surroundings.contains(row.x) }?.scale ?? 0
      let error = distance(computed, from: expected, atLeast: scale)
      if error > worst?.ulps ?? -1 {
        worst = WorstError(
          ulps: error, quantity: quantity, x: row.x, computed: computed, expected: expected)
      }
    }
    return worst
  }

  /// The surroundings of a root, where errors are measured in units of the last place of `scale`.
  private struct Root {
    let surroundings: ClosedRange<Double>
    let scale: Double
  }

  /// The roots other than 0 of a quantity, found as changes of sign from row to row.
  ///
  /// No relative accuracy is possible there, for x itself is known to half a unit only. A double
  /// root shows as a change of the next derivative's sign. The scale is ¼ for a function and its
  /// derivative, and for the second derivative a quarter of the greatest one nearby.
  private func roots(order: Int) -> [Root] {
    zip(rows, rows.dropFirst()).compactMap { (left, right) -> Root? in
      guard left.x > 0 || right.x < 0 else { return nil }
      let changesSign = (order...min(order + 1, 2)).contains { order in
        let (a, b) = (left.expected(order: order), right.expected(order: order))
        return a < 0 && b > 0 || a > 0 && b < 0
      }
      let (a, b) = (left.expected(order: order), right.expected(order: order))
      // One of the two is the root, unless it has merely underflowed.
      let touchesZero = (a == 0) != (b == 0) && max(a.magnitude, b.magnitude) > 1e-30
      guard changesSign || touchesZero && left.x > -40 && right.x < 40 else { return nil }
      // A function that still oscillates beyond 40, where points are rare, does so to the end.
      let surroundings =
        (right.x < -40 ? -.infinity : left.x - 0.5)...(left.x > 40 ? .infinity : right.x + 0.5)
      var scale = 0.25
      if order == 2 {
        let nearby = rows.filter { (left.x - 0.5...right.x + 0.5).contains($0.x) }
        scale *= max(1, nearby.map(\.secondDerivative.magnitude).filter { !$0.isNaN }.max() ?? 1)
      }
      return Root(surroundings: surroundings, scale: scale)
    }
  }
}
