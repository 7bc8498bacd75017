import Testing

@testable import Activations

/// Where two terms cancel.
///
/// The values are from mpmath, 40 digits, for the parameters as doubles.
@Suite("Roots")
struct RootTests {
  @Test(
    "xIELU keeps its digits near its second root",
    arguments: [
      (0.8, 0.8, 0.5, -2.182484276931448, -0.055045874752357025178),
      (0.8, 0.8, 0.5, -2.492484276931448, 0.013908683792224341097),
      (0.8, 0.8, 0.5, -2.429484276931448, -0.00068891938662867419542),
      (0.8, 0.8, 0.5, -2.432494276931448, 2.2974563435682360817e-6),
      (0.8, 0.8, 0.5, -2.432484275931448, -2.2974526735049338159e-10),
      (0.8, 0.8, 0.5, -2.432484276931448, 3.470302371057706007e-17),
      (1, 2, 0.1, -0.16347883154622278, 0.0089787294050747792807),
      (1, 2, 0.1, -0.10348883154622276, 9.6618796858818442638e-7),
    ])
  func cancellation(
    _ alphaP: Double, _ alphaN: Double, _ beta: Double, _ x: Double, _ expected: Double
  ) throws {
    let f = try Activation.xielu(alphaP: alphaP, alphaN: alphaN, beta: beta)
    for method in DerivativeMethod.allCases {
      let value = f.trueValues(by: method)(x)
      #expect(value == expected, "\(method): \(value)")
      // The derivative does not see how the value was found.
      let slope = f.trueValues(order: 1)(x)
      #expect(f.trueValues(order: 1, by: method)(x) == slope, "\(method)")
    }
  }
}
