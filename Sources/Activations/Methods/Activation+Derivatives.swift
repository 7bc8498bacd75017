extension Activation {
  /// The derivative of an order at one point, by one method.
  ///
  /// | order | analytic | forward | reverse |
  /// | --- | --- | --- | --- |
  /// | 0 | f | the value of a dual number | the value of a variable |
  /// | 1 | f′ by its formula | the tangent of a dual number | one sweep over a tape |
  /// | 2 | f″ by its formula | nested dual numbers | forward over reverse: a tape of dual numbers |
  /// | 3, 4 | forward mode over f′ | dual numbers nested deeper | a tape of nested dual numbers |
  ///
  /// A branch taken by forward mode goes the way ε points, so at a corner it would give the right-hand
  /// derivative. At a listed breakpoint whose one-sided derivatives differ it answers with the
  /// breakpoint's convention, as the other methods do; ``oneSidedDerivatives(at:)`` gives both sides.
  /// Orders above 1 are right-hand derivatives at a breakpoint.
  ///
  /// - Parameters:
  ///   - x: The point.
  ///   - order: One of ``DerivativeMethod/orders``; for another the result is NaN.
  ///   - method: The method.
  /// - Returns: The derivative.
  public func derivative(at x: Double, order: Int, by method: DerivativeMethod) -> Double {
    derivatives(at: [x], order: order, by: method)[0]
  }

  /// The derivatives of an order at many points, by one method; a tape is shared by all.
  ///
  /// - Complexity: O(n), with a few allocations in all for reverse mode.
  /// - SeeAlso: ``derivative(at:order:by:)``
  public func derivatives(
    at points: [Double], order: Int, by method: DerivativeMethod
  ) -> [Double] {
    switch (method, order) {
    case (.analytic, 0): points.map { value(at: $0) }
    case (.analytic, 1): points.map { derivative(at: $0) }
    case (.analytic, 2): points.map { secondDerivative(at: $0) }
    case (.analytic, 3): points.map { derivative(nested2($0)).tangent.tangent }
    case (.analytic, 4): points.map { derivative(nested3($0)).tangent.tangent.tangent }
    case (.forward, 0): forwardValues(at: points)
    case (.forward, 1): forwardDerivatives(at: points)
    case (.forward, 2): points.map { dual(at: nested2($0)).tangent.tangent }
    case (.forward, 3): points.map { self(nested3($0)).tangent.tangent.tangent }
    case (.forward, 4): points.map { self(nested4($0)).tangent.tangent.tangent.tangent }
    case (.reverse, 0): reverseValues(at: points)
    case (.reverse, 1): sweep(points, through: { variable(at: $0) })
    case (.reverse, 2):
      sweep(points.map { Dual($0, tangent: 1) }, through: { variable(at: $0) }).map(\.tangent)
    case (.reverse, 3): sweep(points.map(nested2), through: { self($0) }).map(\.tangent.tangent)
    case (.reverse, 4):
      sweep(points.map(nested3), through: { self($0) }).map(\.tangent.tangent.tangent)
    default: points.map { _ in .nan }
    }
  }

  /// The function by dual numbers: at a jump that of the point itself, not the limit from the right, and
  /// at a kink at 0 the zero that has the sign of the branch that owns the point.
  private func forwardValues(at points: [Double]) -> [Double] {
    let breaks = breakpoints.map(\.x)
    return points.map { x in
      dual(at: Dual(x, tangent: breaks.contains(x) ? 0 : 1)).value
    }
  }

  private func forwardDerivatives(at points: [Double]) -> [Double] {
    let corners = breakpoints.filter { $0.slopes.left != $0.slopes.right }
    return points.map { x in
      corners.first { $0.x == x }?.convention ?? dual(at: Dual(x, tangent: 1)).tangent
    }
  }

  private func reverseValues(at points: [Double]) -> [Double] {
    let tape = Tape<Double>()
    return points.map { x in
      tape.removeAll()
      return variable(at: tape.variable(x)).value
    }
  }
}

private func nested2(_ x: Double) -> Dual<Dual<Double>> {
  Dual(Dual(x, tangent: 1), tangent: 1)
}

private func nested3(_ x: Double) -> Dual<Dual<Dual<Double>>> {
  Dual(nested2(x), tangent: 1)
}

private func nested4(_ x: Double) -> Dual<Dual<Dual<Dual<Double>>>> {
  Dual(nested3(x), tangent: 1)
}

/// The derivative of a function at many points by reverse mode.
///
/// A function of one variable is applied to each point, the results are summed and one sweep gives
/// all derivatives, as in the lecture; a tape of a hundred points stays in the cache.
func sweep<S: Scalar>(_ points: [S], through function: (Variable<S>) -> Variable<S>) -> [S] {
  let tape = Tape<S>()
  var derivatives: [S] = []
  derivatives.reserveCapacity(points.count)
  for start in stride(from: 0, to: points.count, by: 100) {
    tape.removeAll()
    let inputs = tape.variables(points[start..<min(start + 100, points.count)])
    derivatives += inputs.map(function).sum().backward()[inputs]
  }
  return derivatives
}
