import Differentiation

/// y = v·tanh(W x) with W of 10 × 4 and v of 10: 50 parameters, and the loss over a few examples.
func loss<S: Scalar>(_ parameters: [S]) -> S {
  let examples = [[1.0, -0.5, 0.25, 2], [-1, 0.75, 0.5, 0.1], [0.3, 0.2, -2, 1]]
  return zip(examples, [1.0, -1, 0.5]).map { example, target in
    let hidden = (0..<10).map { unit in
      tanh((0..<4).map { parameters[4 * unit + $0] * example[$0] }.sum())
    }
    let error = zip(hidden, parameters[40...]).map { $0 * $1 }.sum() - target
    return error * error
  }.sum()
}

let point = (0..<50).map { sin(Double(7 * $0 + 1)) / 2 }
let slopes = gradient(at: point, of: loss)
let matrix = hessian(at: point, of: loss)
for i in point.indices {
  func moved(_ x: Double) -> [Double] { point.prefix(i) + [x] + point.dropFirst(i + 1) }
  let slope = centralDifference(at: point[i], step: 0.1) { loss(moved($0)) }
  precondition((slope.derivative - slopes[i]).magnitude < 1e-9, "∂/∂θ\(i)")
  for j in point.indices {
    let second = centralDifference(at: point[i], step: 0.1) { gradient(at: moved($0), of: loss)[j] }
    precondition((second.derivative - matrix[i][j]).magnitude < 1e-8, "∂²/∂θ\(i)∂θ\(j)")
  }
}
print("50 slopes and 2500 second derivatives are those of differences")
