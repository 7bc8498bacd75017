internal import Arithmetic
internal import Differentiation

/// A function's value and first three derivatives, over a stretch of x or at a point.
struct Germ<Value> {
  /// f, f′, f″ and f‴.
  var f0, f1, f2, f3: Value

  /// The derivative of an order from 0 to 3.
  subscript(order: Int) -> Value {
    get { order == 0 ? f0 : order == 1 ? f1 : order == 2 ? f2 : f3 }
    set {
      switch order {
      case 0: f0 = newValue
      case 1: f1 = newValue
      case 2: f2 = newValue
      default: f3 = newValue
      }
    }
  }
}

extension Germ: Sendable where Value: Sendable {}

extension PreparedProgram {
  /// Value and first two derivatives; of the third, nothing is said.
  func germ2<V: Scalar>(_ x: V, unknown: V) -> Germ<V> where S == Dual<Dual<V>> {
    let result = self(Dual(Dual(x, tangent: 1), tangent: 1))
    return Germ(
      f0: result.value.value, f1: result.value.tangent, f2: result.tangent.tangent, f3: unknown)
  }

  /// Value and first three derivatives.
  func germ3<V: Scalar>(_ x: V) -> Germ<V> where S == Dual<Dual<Dual<V>>> {
    let result = self(Dual(Dual(Dual(x, tangent: 1), tangent: 1), tangent: 1))
    return Germ(
      f0: result.value.value.value, f1: result.value.value.tangent,
      f2: result.value.tangent.tangent, f3: result.tangent.tangent.tangent)
  }
}
