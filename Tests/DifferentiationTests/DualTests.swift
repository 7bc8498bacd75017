import Testing

@testable import Differentiation

@Suite("Dual numbers")
struct DualTests {
  @Test("a perturbation is not confused with another: d/dx (x · d/dy (x + y)) = 1")
  func perturbationConfusion() {
    let outer = derivative(at: 1.0) { x in
      x * derivative(at: Dual(constant: 1.0)) { y in Dual(constant: x) + y }
    }
    #expect(outer == 1)

    // What a confusion of the two would give.
    let confused = derivative(at: 1.0) { x in x * derivative(at: x) { y in y + y } }
    #expect(confused == 2)
  }

  @Test("derivatives of x⁵ by dual numbers nested four deep")
  func fourthDerivative() {
    typealias D4 = Dual<Dual<Dual<Dual<Double>>>>
    let x = D4(Dual(Dual(Dual(2.0, tangent: 1), tangent: 1), tangent: 1), tangent: 1)
    let power = x * x * x * x * x
    #expect(power.tangent.value.value.value == 80)
    #expect(power.tangent.tangent.value.value == 160)
    #expect(power.tangent.tangent.tangent.value == 240)
    #expect(power.tangent.tangent.tangent.tangent == 240)
  }

  @Test("the second derivative of a function of its own derivative")
  func secondDerivativeFunction() {
    let second = secondDerivative(at: 0.5) { .exp($0 * $0) }
    #expect(second.isClose(to: (2 + 4 * 0.25) * 1.2840254166877414, within: 1e-15))
  }

  @Test("germs: a number a little more than 0 is greater than 0")
  func germOrder() {
    let above = Dual(0.0, tangent: 1)
    let below = Dual(0.0, tangent: -1)
    #expect(above > 0 && !(above <= 0))
    #expect(below < 0 && !(below >= 0))
    #expect(below < above && Dual(1.0, tangent: -9) > above)
    #expect(above.magnitude.tangent == 1 && below.magnitude.tangent == 1)
    #expect(Dual.floor(Dual(3.0, tangent: -1)).value == 2)
    #expect(Dual.floor(Dual(3.0, tangent: 1)).value == 3)
  }

  @Test("softplus as max(x, 0) + log1p(exp(−|x|)) has its derivative ½ at 0 from both sides")
  func composedSoftplus() {
    func softplus<S: Scalar>(_ x: S) -> S {
      .maximum(x, 0) + .log(onePlus: .exp(-x.magnitude))
    }
    let slopes = oneSidedDerivatives(at: 0.0, of: softplus)
    #expect(slopes.left == 0.5)
    #expect(slopes.right == 0.5)
    #expect(derivative(at: -0.0, of: softplus) == 0.5)
  }

  @Test("both one-sided derivatives of a corner, found from the branches alone")
  func oneSided() {
    let corner = oneSidedDerivatives(at: 0.0) { (x: Dual<Double>) in x > 0 ? 3 * x : .exp(x) - 1 }
    #expect(corner.left == 1)
    #expect(corner.right == 3)
    let clamp = oneSidedDerivatives(at: 1.0) { .minimum(.maximum($0, -1), 1) }
    #expect(clamp.left == 1)
    #expect(clamp.right == 0)
  }

  @Test("at infinity a derivative with a limit is that limit, not NaN")
  func infinity() {
    let inputs = [Double.infinity, -.infinity]
    for x in inputs {
      #expect(derivative(at: x) { 2 * $0 } == 2)
      #expect(derivative(at: x) { .tanh($0) } == 0)
      #expect(derivative(at: x) { .atan($0) } == 0)
      #expect(derivative(at: x) { .sech($0) } == 0)
      #expect(derivative(at: x) { .sigmoid($0) } == 0)
    }
    #expect(derivative(at: Double.infinity) { .softplus($0) } == 1)
    #expect(derivative(at: -Double.infinity) { .softplus($0) } == 0)
  }
}
