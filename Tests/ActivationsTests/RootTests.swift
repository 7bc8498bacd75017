import Testing

@testable import Activations

/// Where two terms cancel and where a zero has a sign.
@Suite("Roots")
struct RootTests {
  /// The values are from mpmath, 40 digits, for the parameters as `Double`s.
  @Test(
    "xIELU keeps its digits near its second root",
    arguments: [
      (XIELU(), -2.182484276931448, -0.055045874752357025178),
      (XIELU(), -2.492484276931448, 0.013908683792224341097),
      (XIELU(), -2.429484276931448, -0.00068891938662867419542),
      (XIELU(), -2.432494276931448, 2.2974563435682360817e-6),
      (XIELU(), -2.432484275931448, -2.2974526735049338159e-10),
      (XIELU(), -2.432484276931448, 3.470302371057706007e-17),
      (XIELU(alphaP: 1, alphaN: 2, beta: 0.1), -0.16347883154622278, 0.0089787294050747792807),
      (XIELU(alphaP: 1, alphaN: 2, beta: 0.1), -0.10348883154622276, 9.6618796858818442638e-7),
    ])
  func cancellation(_ f: XIELU, _ x: Double, _ expected: Double) {
    for method in DerivativeMethod.allCases {
      let value = f.derivative(at: x, order: 0, by: method)
      #expect(distance(value, from: expected) <= 16, "\(method): \(value)")
    }
    // The derivative does not see how the value was found.
    let slope = f.derivative(x) as Double
    #expect(distance(f.derivative(at: x, order: 1, by: .forward), from: slope) <= 16)
    #expect(distance(f.derivative(at: x, order: 1, by: .reverse), from: slope) <= 16)
  }

  @Test(
    "every method gives f(±0) the same sign", arguments: Catalogue.all.map { Named($0.name, $0) })
  func signedZero(_ named: Named) {
    for x in [0.0, -0.0] {
      let value = named.activation.value(at: x)
      for method in [DerivativeMethod.forward, .reverse] {
        let other = named.activation.derivative(at: x, order: 0, by: method)
        #expect(other == value && other.sign == value.sign, "\(method) at \(x): \(other)")
      }
    }
  }

  @Test("xIELU has its limit at −∞ by every method", arguments: [0.5, 0.8, 3])
  func infinity(_ beta: Double) {
    let f = XIELU(alphaP: 0.8, alphaN: 0.8, beta: beta)
    let limit = beta < 0.8 ? Double.infinity : beta > 0.8 ? -.infinity : -0.8
    for method in DerivativeMethod.allCases {
      #expect(f.derivative(at: -.infinity, order: 0, by: method) == limit, "\(method)")
    }
  }
}
