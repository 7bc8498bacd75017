extension Activation {
  /// The derivative of an order at one point by one method, in plain double arithmetic.
  ///
  /// - SeeAlso: ``derivatives(at:order:by:in:)``, ``trueValues(order:by:in:)``
  public func derivative(at x: Double, order: Int, by method: DerivativeMethod) -> Double {
    derivatives(at: [x], order: order, by: method)[0]
  }

  /// The derivatives of an order at many points by one method, in plain arithmetic.
  ///
  /// At a kink every method answers with the derivative's formula, whose branch owns the point;
  /// ``oneSidedDerivatives(at:)`` gives both sides. Orders above 1 are right-hand derivatives there.
  ///
  /// - Parameters:
  ///   - points: The points; in a narrow format they are rounded to it first.
  ///   - order: One of `DerivativeMethod.orders`; for another the result is NaN.
  ///   - method: The method.
  ///   - precision: The number type that everything is computed in.
  /// - Returns: The derivatives, in the points' order.
  public func derivatives(
    at points: [Double], order: Int, by method: DerivativeMethod, in precision: Precision = .double
  ) -> [Double] {
    guard DerivativeMethod.orders.contains(order) else { return points.map { _ in .nan } }
    switch precision {
    case .double:
      let derivatives = derivatives(Double.self, order: order, by: method)
      return points.map { derivatives($0) }
    case .float:
      let derivatives = derivatives(Float.self, order: order, by: method)
      return points.map { Double(derivatives(Float($0))) }
    case .half:
      let derivatives = derivatives(Half.self, order: order, by: method)
      return points.map { derivatives(Half($0)).value }
    case .bfloat16:
      let derivatives = derivatives(BFloat16.self, order: order, by: method)
      return points.map { derivatives(BFloat16($0)).value }
    }
  }

  /// The derivatives from the left and from the right, found by the order of germs alone.
  ///
  /// No list of breakpoints is asked, so the answer can be held against one.
  public func oneSidedDerivatives(at x: Double) -> (left: Double, right: Double) {
    (
      // Subtracted from 0, for the negative of 0 would be −0.
      left: 0 - self(Dual(x, tangent: -1)).tangent, right: self(Dual(x, tangent: 1)).tangent
    )
  }

  /// The limits from the left and from the right, found by the order of germs alone.
  public func oneSidedLimits(at x: Double) -> (left: Double, right: Double) {
    (left: self(Dual(x, tangent: -1)).value, right: self(Dual(x, tangent: 1)).value)
  }
}
