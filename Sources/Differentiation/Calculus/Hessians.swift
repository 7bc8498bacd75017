/// The derivative of a function of n variables along a direction v, ∇f(x)·v.
///
/// By dual numbers: one run of the function and no tape. At a kink it is the derivative towards v.
///
/// ```swift
/// directionalDerivative(at: [3, 4], along: [1, 0]) { x in hypot(x[0], x[1]) }    // 0.6
/// ```
///
/// - Parameters:
///   - x: The point.
///   - direction: The direction, as many numbers as the point has; its length counts.
///   - function: The function.
@inlinable
public func directionalDerivative<S: Scalar>(
  at x: [S], along direction: [S], of function: ([Dual<S>]) throws -> Dual<S>
) rethrows -> S {
  checkCounts(x, direction)
  return try function(zip(x, direction).map { Dual($0, tangent: $1) }).tangent
}

/// The product H·v of the Hessian of a function of n variables and a direction, without the Hessian.
///
/// Forward over reverse: the gradient, with dual numbers for numbers (Pearlmutter 1994). It costs a few
/// gradients, however many variables there are.
///
/// ```swift
/// hessianVectorProduct(at: [2, 3], along: [1, 0]) { x in x[0] * x[0] * x[1] }    // [6, 4]
/// ```
///
/// - Parameters:
///   - x: The point.
///   - direction: The direction v, as many numbers as the point has.
///   - tape: What the function is recorded on; it is emptied first.
///   - function: The function.
@inlinable
public func hessianVectorProduct<S: Scalar>(
  at x: [S], along direction: [S], on tape: Tape<Dual<S>> = Tape(),
  of function: ([Variable<Dual<S>>]) throws -> Variable<Dual<S>>
) rethrows -> [S] {
  checkCounts(x, direction)
  let point = zip(x, direction).map { Dual($0, tangent: $1) }
  return try gradient(at: point, on: tape, of: function).map(\.tangent)
}

/// The Hessian ∂²f/∂xᵢ∂xⱼ of a function of n variables, row by row.
///
/// n products of ``hessianVectorProduct(at:along:on:of:)``, all on one tape; the function is run n times.
///
/// ```swift
/// hessian(at: [2, 3]) { x in x[0] * x[0] * x[1] }    // [[6, 4], [4, 0]]
/// ```
@inlinable
public func hessian<S: Scalar>(
  at x: [S], on tape: Tape<Dual<S>> = Tape(),
  of function: ([Variable<Dual<S>>]) throws -> Variable<Dual<S>>
) rethrows -> [[S]] {
  var direction = [S](repeating: .zero, count: x.count)
  return try x.indices.map { index in
    direction[index] = 1
    defer { direction[index] = .zero }
    return try hessianVectorProduct(at: x, along: direction, on: tape, of: function)
  }
}

@inlinable
func checkCounts<S>(_ x: [S], _ direction: [S]) {
  guard x.count == direction.count else {
    misuse("a direction must have as many numbers as the point")
  }
}
