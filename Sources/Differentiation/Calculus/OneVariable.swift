/// The derivative of a function by forward mode; at a kink, the right-hand one.
///
/// ```swift
/// derivative(at: 1.0) { x in x * .exp(x) }    // 5.43656365691809
/// ```
@inlinable
public func derivative<S: Scalar>(at x: S, of function: (Dual<S>) -> Dual<S>) -> S {
  function(Dual(x, tangent: 1)).tangent
}

/// The second derivative of a function by nested forward mode.
@inlinable
public func secondDerivative<S: Scalar>(
  at x: S, of function: (Dual<Dual<S>>) -> Dual<Dual<S>>
) -> S {
  function(Dual(Dual(x, tangent: 1), tangent: 1)).tangent.tangent
}

/// Both one-sided derivatives of a function, (f(x − ε) and f(x + ε) for an infinitesimal ε).
///
/// They are found by letting every comparison inside the function go the way ε points. No list of
/// kinks is needed:
///
/// ```swift
/// oneSidedDerivatives(at: 0.0) { $0.magnitude }    // (left: -1, right: 1)
/// ```
@inlinable
public func oneSidedDerivatives<S: Scalar>(
  at x: S, of function: (Dual<S>) -> Dual<S>
) -> (left: S, right: S) {
  (
    left: -function(Dual(x, tangent: -1)).tangent,
    right: function(Dual(x, tangent: 1)).tangent
  )
}
