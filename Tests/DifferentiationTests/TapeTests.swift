import Testing

@testable import Differentiation

@Suite("Tape")
struct TapeTests {
  @Test("the lecture's example: sigmoid over an array, summed, one backward pass")
  func lecture() {
    let tape = Tape<Double>()
    let x = tape.variables([-1, 0, 1])
    let y = x.map { Variable.sigmoid($0) }.sum()
    let gradient = y.backward()
    #expect(y.value.isClose(to: 1.5, within: 1e-15))
    #expect(gradient[x] == [0.19661193324148185, 0.25, 0.19661193324148185])
  }

  @Test("one sweep gives the derivatives by all inputs")
  func severalInputs() {
    let tape = Tape<Double>()
    let (x, y, z) = (tape.variable(2), tape.variable(3), tape.variable(5))
    let result = x * y * y / z + .exp(x - 2) * z
    let gradient = result.backward()
    #expect(result.value.isClose(to: 8.6, within: 1e-15))
    #expect(gradient[x].isClose(to: 9.0 / 5 + 5, within: 1e-15))
    #expect(gradient[y].isClose(to: 12.0 / 5, within: 1e-15))
    #expect(gradient[z].isClose(to: -18.0 / 25 + 1, within: 1e-15))
  }

  @Test("an input used many times gathers all its shares")
  func sharedInput() {
    let x = Tape<Double>().variable(1.5)
    var power = x
    for _ in 0..<9 { power *= x }
    let gradient = power.backward()[x]
    #expect(gradient.isClose(to: 10 * 38.443359375, within: 1e-14))
  }

  @Test("what a result does not depend on has the derivative 0")
  func independent() {
    let tape = Tape<Double>()
    let (x, y) = (tape.variable(2), tape.variable(3))
    let result = x * x
    let later = tape.variable(4)
    let gradient = result.backward()
    #expect(gradient[x] == 4)
    #expect(gradient[y] == 0)
    #expect(gradient[later] == 0)
    #expect(Variable<Double>(constant: 7).backward()[x] == 0)
  }

  @Test("a tape that is used again gives the same derivatives")
  func reuse() {
    let tape = Tape<Double>()
    for pass in 1...3 {
      tape.removeAll()
      #expect(tape.count == 0)
      let x = tape.variable(Double(pass))
      let y = x * x * x
      #expect(y.backward()[x] == 3 * Double(pass * pass))
    }
  }

  @Test("a tie of max or min gives half to each, |x| at 0 gives 0, as in PyTorch")
  func ties() {
    let tape = Tape<Double>()
    let (x, y) = (tape.variable(1), tape.variable(1))
    let greater = Variable.maximum(x, y).backward()
    #expect(greater[x] == 0.5 && greater[y] == 0.5)
    let lesser = Variable.minimum(x, y).backward()
    #expect(lesser[x] == 0.5 && lesser[y] == 0.5)
    let zero = tape.variable(0)
    #expect(zero.magnitude.backward()[zero] == 0)
  }

  @Test("forward over reverse gives a column of the Hessian")
  func hessianColumn() {
    // f = x²y + y³ at (2, 3): the column of x is (2y, 2x).
    let tape = Tape<Dual<Double>>()
    let x = tape.variable(Dual(2, tangent: 1))
    let y = tape.variable(Dual(3, tangent: 0))
    let gradient = (x * x * y + y * y * y).backward()
    #expect(gradient[x] == Dual(12, tangent: 6))
    #expect(gradient[y] == Dual(31, tangent: 4))
  }

  @Test("what does not move the result moves nothing before it, however steep")
  func vanishedAdjoint() {
    let x = Tape<Double>().variable(0)
    // √x has an infinite slope at 0, and 0·√x moves nothing.
    #expect((0 * .sqrt(x)).backward()[x] == 0)
    #expect((x + Variable.sqrt(x) * 0).backward()[x] == 1)
  }

  @Test("a tangent that is zero but depends on x is no constant")
  func zeroTangent() {
    // (x²)′′ = 2 at 0, where the first derivative is 0, by forward over reverse twice nested.
    let x = Tape<Dual<Double>>().variable(Dual(0, tangent: 1))
    #expect((x * x).backward()[x] == Dual(0, tangent: 2))
    let y = Tape<Dual<Dual<Double>>>().variable(Dual(Dual(0, tangent: 1), tangent: 1))
    #expect((y * y * y).backward()[y].tangent.tangent == 6)
    #expect(Variable.cos(y).backward()[y].tangent.value == -1)
  }
}
