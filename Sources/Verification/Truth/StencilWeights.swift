import Arithmetic

/// The weights with which values at whole multiples of a step give a derivative at zero.
///
/// - SeeAlso: Fornberg, Generation of finite difference formulas on arbitrarily spaced grids, Math. Comp. 51
///   (1988).
struct StencilWeights: Sendable {
  /// Where the function is evaluated, in steps.
  let offsets: [Int]
  /// By the order of the derivative, then by the offset.
  private let weights: [[Wide]]

  /// The greatest order.
  static let greatestOrder = 4

  init(_ offsets: [Int]) {
    self.offsets = offsets
    let count = offsets.count
    let orders = Self.greatestOrder
    var weights = [[Wide]](
      repeating: [Wide](repeating: .zero, count: count), count: orders + 1)
    weights[0][0] = 1
    var product: Wide = 1
    for n in 1..<count {
      var next: Wide = 1
      let previous = Wide(Double(offsets[n - 1]))
      let place = Wide(Double(offsets[n]))
      for m in 0..<n {
        let gap = Wide(Double(offsets[n] - offsets[m]))
        next *= gap
        if m == n - 1 {
          for order in (0...min(n, orders)).reversed() {
            let lower = order > 0 ? Wide(Double(order)) * weights[order - 1][n - 1] : .zero
            weights[order][n] = product * (lower - previous * weights[order][n - 1]) / next
          }
        }
        for order in (0...min(n, orders)).reversed() {
          let lower = order > 0 ? Wide(Double(order)) * weights[order - 1][m] : .zero
          weights[order][m] = (place * weights[order][m] - lower) / gap
        }
      }
      product = next
    }
    self.weights = weights
  }

  /// The derivative of an order from the values at the offsets, for a step of 1.
  func derivative(_ order: Int, _ values: [Wide]) -> Wide {
    var sum = Wide.zero
    for (weight, value) in zip(weights[order], values) { sum += weight * value }
    return sum
  }

  /// Nine points about the place and, without the outermost, seven.
  static let central = StencilWeights([-4, -3, -2, -1, 0, 1, 2, 3, 4])
  static let coarseCentral = StencilWeights([-3, -2, -1, 0, 1, 2, 3])
  /// Nine points beside the place, the place itself not among them, and eight.
  static let oneSided = StencilWeights([1, 2, 3, 4, 5, 6, 7, 8, 9])
  static let coarseOneSided = StencilWeights([1, 2, 3, 4, 5, 6, 7, 8])
}
