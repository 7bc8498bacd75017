import Activations

/// A function of 1,000 inputs by 10⁵ operations, as of a small network: a sum, a product and a sine for
/// each input in turn, until there are as many.
func chain<S: Scalar>(_ x: [S]) -> S {
  var sum = x[0]
  for round in 0..<33 {
    for value in x { sum += sin(value * sum) * (1 / S(Double(round + 1))) }
  }
  return sum
}

/// Sums of products only, which show what the tape itself costs.
func products<S: Scalar>(_ x: [S]) -> S {
  var sum = x[0]
  for _ in 0..<50 { for value in x { sum += value * sum } }
  return sum
}

/// Gradients and Hessian products of a function of 1,000 inputs, per operation of the function.
func measureDifferentiation() {
  let x = (0..<1000).map { 0.001 * Double($0 % 7) - 0.003 }
  bench.part("Gradients of functions of 1,000 inputs")
  measure("sums and products", at: x, products, products, products)
  measure("sums, products and sines", at: x, chain, chain, chain)
}

private func measure(
  _ name: String, at x: [Double], _ value: ([Double]) -> Double,
  _ first: ([Variable<Double>]) -> Variable<Double>,
  _ second: ([Variable<Dual<Double>>]) -> Variable<Dual<Double>>
) {
  let tape = Tape<Double>()
  let nested = Tape<Dual<Double>>()
  _ = gradient(at: x, on: tape, of: first)
  let count = tape.count - x.count
  bench.run("\(name): value", per: "operation of \(count)", count: count) { use(value(x)) }
  bench.run("\(name): gradient, a new tape", per: "operation", count: count) {
    use(gradient(at: x, of: first))
  }
  bench.run("\(name): gradient, the same tape", per: "operation", count: count) {
    use(gradient(at: x, on: tape, of: first))
  }
  bench.run("\(name): Hessian times a vector", per: "operation", count: count) {
    use(hessianVectorProduct(at: x, along: x, on: nested, of: second))
  }
}
