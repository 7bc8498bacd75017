import Activations
import Arithmetic

/// Derivatives of a function from its values alone, in 128 bits: by no chain rule and no formula.
///
/// Nine values give a derivative whose error goes with the eighth power of the step or so; what seven
/// of them give tells how far off it may be, and the values' own bounds tell what rounding adds.
struct ValueDifferences {
  /// A derivative with an estimate of its error.
  struct Estimate {
    var value: TrueNumber
    var error: Double
    /// An error that is nothing beside the function's values.
    var negligible = 0.0

    /// Whether the estimate has some digits.
    var isConclusive: Bool {
      error <= 0x1p-24 * value.nearest.magnitude || error <= negligible || error < 0x1p-1000
    }
  }

  private let values: Derivatives<Wide>
  private let breakpoints: [Double]

  init(_ activation: Activation) {
    values = activation.derivatives(Wide.self, order: 0, by: .forward)
    breakpoints = activation.breakpoints.map(\.x)
  }

  /// The derivatives of several orders ≥ 1 at a point; none next to a breakpoint.
  func derivatives(_ orders: [Int], at x: Double) -> [Estimate] {
    let distance = breakpoints.reduce(Double.infinity) { min($0, ($1 - x).magnitude) }
    var best = orders.map { _ in Estimate(value: .none, error: .infinity) }
    for step in steps(at: x) where step * 5 < distance {
      let found = estimates(orders, at: x, step: step, .central, .coarseCentral)
      for index in orders.indices where found[index].error < best[index].error {
        best[index] = found[index]
      }
      if best.allSatisfy(\.isConclusive) { break }
    }
    return best
  }

  /// The limits of derivatives from one side; order 0 is the limit of the function.
  func oneSided(_ orders: [Int], at x: Double, direction: Double) -> [Estimate] {
    let others = breakpoints.filter { $0 != x }
    let distance = others.reduce(Double.infinity) { min($0, ($1 - x).magnitude) }
    var best = orders.map { _ in Estimate(value: .none, error: .infinity) }
    for step in [0x1p-12, 0x1p-20, 0x1p-28] {
      let step = step * max(1, x.magnitude.binade)
      guard step * 10 < distance else { continue }
      let found = estimates(orders, at: x, step: direction * step, .oneSided, .coarseOneSided)
      for index in orders.indices where found[index].error < best[index].error {
        best[index] = found[index]
      }
      if best.allSatisfy(\.isConclusive) { break }
    }
    return best
  }

  /// Whether the function has no value beside a point, so that it has no derivative there.
  func isIsolated(_ x: Double) -> Bool {
    let step = max(x.magnitude, .leastNormalMagnitude) * 0x1p-20
    return [-step, step].allSatisfy { values(Wide(x) + Wide($0)).state == .undefined }
  }

  /// The steps that are tried: as functions of unit scale need them, then as powers and logarithms do.
  private func steps(at x: Double) -> [Double] {
    let size = max(x.magnitude, .leastNormalMagnitude).binade
    let first = min(0x1p-12, max(size * 0x1p-7, 0x1p-40))
    // No whole numbers, between which a step function rises as a line.
    return [max(first, size * 0x1p-60), 0x1p-20, size * 0x1.75p-15, size * 0x1.75p-8]
      .filter { $0 >= size * 0x1p-70 && $0 > 0x1p-900 && $0 < 0x1p900 }
  }

  private func estimates(
    _ orders: [Int], at x: Double, step: Double, _ fine: StencilWeights, _ coarse: StencilWeights
  ) -> [Estimate] {
    let (place, step) = (Wide(x), Wide(step))
    let results = fine.offsets.map { values(place + Wide(Double($0)) * step) }
    let isInner = fine.offsets.map(coarse.offsets.contains)
    let inner = zip(results, isInner).filter(\.1).map(\.0)
    var power: Wide = 1
    var powers = [power]
    for _ in 0..<StencilWeights.greatestOrder {
      power *= step
      powers.append(power)
    }
    let size = results.reduce(0) { max($0, $1.primal.magnitude) } / max(1, x.magnitude)
    return orders.map { order in
      let derivative = fine.derivative(order, results) / powers[order]
      let other = coarse.derivative(order, inner) / powers[order]
      let gap = (derivative - other).primal.magnitude
      let width = derivative.radius
      guard gap.isFinite, width.isFinite else { return Estimate(value: .none, error: .infinity) }
      return Estimate(
        value: TrueNumber(derivative), error: gap + width, negligible: size * 0x1p-80)
    }
  }
}
