import Testing
import Verification

@Suite struct `Distances in ulps` {
  @Test(
    arguments: [
      (1.0, 1.0, 0), (1, 1.0.nextUp, 1), (1, 1.0.nextDown, 1), (1, 2, 1 << 52),
      (0.0, -0.0, 0), (0, .leastNonzeroMagnitude, 1),
      (-Double.leastNonzeroMagnitude, .leastNonzeroMagnitude, 2), (-0.0, .leastNonzeroMagnitude, 1),
      (.leastNormalMagnitude, Double.leastNormalMagnitude.nextDown, 1),
      (Double.greatestFiniteMagnitude, .infinity, 1),
      (-.infinity, .infinity, 0xFFE0_0000_0000_0000),
      (Double.nan, .nan, 0),
    ] as [(Double, Double, UInt64)])
  func `count the numbers between`(_ a: Double, _ b: Double, _ distance: UInt64) {
    #expect(ulpDistance(a, b) == distance)
    #expect(ulpDistance(b, a) == distance)
  }

  @Test func `do not exist from a number to NaN`() {
    #expect(ulpDistance(1, Double.nan) == nil)
    #expect(ulpDistance(Float.nan, 1) == nil)
  }

  @Test func `are longer steps in single precision`() {
    #expect(ulpDistance(Float(1), Float(1).nextUp) == 1)
    #expect(Precision.float.ulpDistance(1, 2) == 1 << 23)
  }

  @Test func `end where not a digit is common`() {
    let double = Precision.double
    #expect(double.ulpDistance(0, 1e-20) == 1 << 53)
    #expect(double.ulpDistance(-1, 1) == 1 << 53)
    #expect(double.ulpDistance(0, 2 * .leastNonzeroMagnitude) == 2)
    #expect(Precision.float.ulpDistance(0, 1) == 1 << 24)
    // A reference that has lost its digits: the truth is small, or the result is.
    #expect(double.error(of: 1e-20, truth: 0) == 0x1p53)
    #expect(double.error(of: -1e-20, truth: 0) == -0x1p53)
    #expect(double.error(of: 1, truth: Wide(1e-20)) == 0x1p53)
    let lost = double.error(of: 0, truth: Wide(1e-20)).magnitude
    #expect(lost > 0x1p52 && lost <= 0x1p53)
  }

  @Test func `of a result from the truth have a sign and a fraction`() {
    #expect(Precision.double.error(of: 1.0.nextUp, truth: 1) == 1)
    #expect(Precision.double.error(of: 1.0.nextUp, truth: 1 + Wide(0x1p-54)) == 0.75)
    #expect(Precision.double.error(of: 0, truth: Wide(Double.leastNonzeroMagnitude)) == -1)
    #expect(Precision.double.error(of: .infinity, truth: Wide(Double.infinity)) == 0)
    #expect(Precision.double.error(of: .nan, truth: 1) == .infinity)
    #expect(Precision.float.error(of: 1, truth: 1 + Wide(0x1p-24)) == -0.5)
    #expect(Precision.double.error(of: 1e-20, truth: 0, unit: 0.25) == 1e-20 * 0x1p54)
  }
}

@Suite struct `A tolerance` {
  @Test func `in ulps is 2⁻⁵² of the numbers and 2⁻⁵⁴ near 0`() {
    let tolerance = Tolerance(ulps: 4)
    #expect(tolerance == Tolerance(absolute: 0x1p-52, relative: 0x1p-50))
    #expect(Tolerance(ulps: 1, precision: .float).relative == 0x1p-23)
  }

  @Test(
    arguments: [
      (1.0, 1 + 0x1p-50, true), (1, 1 + 0x1p-48, false), (0, 0x1p-52, true), (0, 0x1p-51, false),
      (.infinity, .infinity, true), (.infinity, -.infinity, false), (.infinity, 1, false),
      (.nan, .nan, false),
    ])
  func `accepts what is within it`(_ a: Double, _ b: Double, _ isAccepted: Bool) {
    #expect(Tolerance(ulps: 4).accepts(a, b) == isAccepted)
    #expect(Tolerance(ulps: 4).accepts(b, a) == isAccepted)
  }
}

@Suite struct `Central differences` {
  @Test(arguments: Array(stride(from: -6.0, through: 6, by: 0.37)))
  func `know the derivative and their error`(_ x: Double) {
    for (quotient, truth) in [
      (centralDifference(at: x, step: 0.25) { Double.exp($0) }, Double.exp(x)),
      (centralDifference(at: x, step: 0.25) { Double.tanh($0) }, Double.sech(x) * Double.sech(x)),
      (centralDifference(at: x, step: 0.25) { Double.sin(3 * $0) }, 3 * Double.cos(3 * x)),
    ] {
      #expect((quotient.derivative - truth).magnitude <= 1e-10 * max(1, truth.magnitude))
      #expect((quotient.derivative - truth).magnitude <= 10 * quotient.error)
    }
  }

  @Test func `admit it at a corner that nobody named`() {
    let quotient = centralDifference(at: 0.03, step: 0.25) { max($0, 0) }
    #expect((quotient.derivative - 1).magnitude <= 10 * quotient.error)
  }

  @Test func `are undefined where the function is`() {
    #expect(centralDifference(at: -3, step: 0.25) { Double.log($0) }.derivative.isNaN)
  }
}
