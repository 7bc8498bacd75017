import Differentiation
import Testing

/// Gradients, Jacobians and Hessians of closures over arrays.
@Suite struct Calculus {
  /// Rosenbrock's function of n variables, written once for every scalar.
  static func rosenbrock<S: Scalar>(_ x: [S]) -> S {
    zip(x, x.dropFirst()).map { a, b in
      100 * (b - a * a) * (b - a * a) + (1 - a) * (1 - a)
    }.sum()
  }

  static let point: [Double] = [-1.2, 1, 0.5, 2]

  @Test(arguments: SweepMode.allCases)
  func `a gradient by either mode is that of the formula`(mode: SweepMode) {
    let (value, slopes) = valueWithGradient(at: Self.point, by: mode, of: Self.rosenbrock)
    #expect(value == Self.rosenbrock(Self.point))
    for index in Self.point.indices {
      let difference = centralDifference(at: Self.point[index], step: 0.1) { moved in
        var x = Self.point
        x[index] = moved
        return Self.rosenbrock(x)
      }
      #expect(slopes[index].isClose(to: difference.derivative, within: 1e-9))
    }
    #expect(gradient(at: Self.point, by: mode, of: Self.rosenbrock) == slopes)
  }

  @Test(arguments: [SweepMode.forward, .reverse, nil])
  func `a Jacobian by either mode has a row for each result`(mode: SweepMode?) {
    let rows = jacobian(at: [3, 4], by: mode) { x in
      [x[0] * x[1], hypot(x[0], x[1]), 7, x[1]]
    }
    #expect(rows == [[4, 3], [0.6, 0.8], [0, 0], [0, 1]])
  }

  @Test func `a Hessian is symmetric, and its products are those with the matrix`() {
    let matrix = hessian(at: Self.point, of: Self.rosenbrock)
    let direction = [1.0, -2, 0.5, 3]
    let product = hessianVectorProduct(at: Self.point, along: direction, of: Self.rosenbrock)
    for i in Self.point.indices {
      for j in Self.point.indices { #expect(matrix[i][j] == matrix[j][i]) }
      #expect(product[i].isClose(to: zip(matrix[i], direction).map(*).sum(), within: 1e-14))
    }
    // ∂²f/∂x₁² = 1200x₁² − 400x₂ + 2 and ∂²f/∂x₁∂x₂ = −400x₁.
    #expect(matrix[0][0].isClose(to: 1200 * 1.44 - 400 + 2, within: 1e-14))
    #expect(matrix[0][1].isClose(to: 480, within: 1e-14))
    #expect(matrix[0][2] == 0)
  }

  @Test func `a directional derivative is the gradient's product, and goes towards v at a kink`() {
    let direction = [0.5, 0, -1, 2]
    let along = directionalDerivative(at: Self.point, along: direction, of: Self.rosenbrock)
    let slopes = gradient(at: Self.point, of: Self.rosenbrock)
    #expect(along.isClose(to: zip(slopes, direction).map(*).sum(), within: 1e-14))
    #expect(directionalDerivative(at: [0.0], along: [-1]) { $0[0].magnitude } == 1)
  }

  @Test func `thousands of inputs take one sweep, and a tape passed on keeps its memory`() {
    let tape = Tape<Double>()
    let x = (0..<5000).map { Double($0) / 5000 }
    for _ in 0..<3 {
      let slopes = gradient(at: x, on: tape) { x in x.map { $0 * $0 }.sum() }
      #expect(slopes == x.map { 2 * $0 })
    }
    // Inputs, squares and sums, not three times as many.
    #expect(tape.count == 3 * 5000)
  }

  @Test func `what does not move a result moves nothing, in both modes`() {
    for mode in SweepMode.allCases {
      #expect(gradient(at: [0], by: mode) { x in 0 * sqrt(x[0]) + x[0] }[0] == 1)
      #expect(gradient(at: [1], by: mode) { _ in 3 } == [0])
    }
  }

  @Test func `a gradient within a gradient is a second derivative`() {
    // d/dx of x·(∂/∂y of y³x at y = x) = d/dx of 3x⁴.
    let outer = derivative(at: 2.0) { x in
      x * gradient(at: [x]) { y in y[0] * y[0] * y[0] * Variable(constant: x) }[0]
    }
    #expect(outer == 12 * 8)
  }

  @Test func `errors of the function come through`() {
    struct Refusal: Error {}
    #expect(throws: Refusal.self) {
      try gradient(at: [1]) { _ -> Variable<Double> in throw Refusal() }
    }
  }
}

/// Formulas as they are written on paper, over every scalar.
@Suite struct `Written on paper` {
  func gelu<S: Scalar>(_ x: S) -> S { 0.5 * x * (1 + erf(x / sqrt(2))) }

  func swish<S: Scalar>(_ x: S, beta: Double) -> S { x * sigmoid(beta * x) + 1.0 - beta / beta }

  @Test func `a formula gives the value and the derivative`() {
    #expect(gelu(1.0).isClose(to: 0.8413447460685429, within: 1e-15))
    #expect(derivative(at: 1.0, of: gelu).isClose(to: 1.0833154705876864, within: 1e-15))
    #expect(derivative(at: 1.0) { x in exp(-x * x) }.isClose(to: -2 * .exp(-1), within: 1e-15))
  }

  @Test func `constants of type Double mix with every scalar`() {
    let beta = 1.702
    let slope = derivative(at: 0.0) { x in swish(x, beta: beta) }
    #expect(slope == 0.5)
    let mixed = gradient(at: [3]) { x in beta - x[0] + beta / x[0] - 1.0 }
    #expect(mixed[0].isClose(to: -1 - beta / 9, within: 1e-15))
    #expect(derivative(at: 3.0 as Float) { x in x * beta } == 1.702 as Float)
  }

  @Test func `a literal is of the scalar's own type`() {
    // Else 0.1 would be rounded twice, and by way of a double.
    #expect((0.1 * Dual(1 as Float, tangent: 0)).value == 0.1 as Float)
  }
}
