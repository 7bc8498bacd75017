extension Activation {
  /// The derivatives of an order at many points, computed in a precision.
  ///
  /// In single precision a point is rounded to `Float` first, everything is computed in `Float`, and the
  /// result is widened again, exactly.
  ///
  /// - Parameters:
  ///   - points: The points.
  ///   - order: One of ``DerivativeMethod/orders``, at most 2 in single precision; for another the
  ///     result is NaN.
  ///   - method: The method.
  ///   - precision: The number type.
  /// - Returns: The derivatives, in the points' order.
  public func derivatives(
    at points: [Double], order: Int, by method: DerivativeMethod, in precision: Precision
  ) -> [Double] {
    switch precision {
    case .double: derivatives(at: points, order: order, by: method)
    case .float: singleDerivatives(at: points.map { Float($0) }, order: order, by: method)
    }
  }

  private func singleDerivatives(
    at points: [Float], order: Int, by method: DerivativeMethod
  ) -> [Double] {
    let results: [Float] =
      switch (method, order) {
      case (.analytic, 0): points.map { self($0) }
      case (.analytic, 1): points.map { derivative($0) }
      case (.analytic, 2): points.map { secondDerivative($0) }
      case (.forward, 0):
        points.map { x in self(Dual(x, tangent: isJump(x) ? 0 : 1)).value }
      case (.forward, 1):
        points.map { x in
          corner(at: x).map { Float($0.convention) } ?? self(Dual(x, tangent: 1)).tangent
        }
      case (.forward, 2):
        points.map { self(Dual(Dual($0, tangent: 1), tangent: 1)).tangent.tangent }
      case (.reverse, 0):
        points.map { self(Tape<Float>().variable($0)).value }
      case (.reverse, 1): sweep(points, through: { self($0) })
      case (.reverse, 2):
        sweep(points.map { Dual($0, tangent: 1) }, through: { self($0) }).map(\.tangent)
      default: points.map { _ in .nan }
      }
    return results.map { Double($0) }
  }

  private func isJump(_ x: Float) -> Bool {
    breakpoints.contains { Float($0.x) == x && $0.kind == .jump }
  }

  private func corner(at x: Float) -> Breakpoint? {
    breakpoints.first { Float($0.x) == x && $0.slopes.left != $0.slopes.right }
  }
}
