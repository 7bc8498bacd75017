import Testing

@testable import Differentiation

/// The table of chain rules against differences of the plain functions, which know nothing of it.
@Suite("Chain rules")
struct ChainRuleTests {
  @Test("forward mode agrees with extrapolated differences", arguments: Primitive.all)
  func forward(_ primitive: Primitive) {
    for x in primitive.points {
      let dual = primitive.dual(Dual(x, tangent: 1))
      #expect(dual.value.isClose(to: primitive.plain(x), within: 1e-15), "value at \(x)")
      let expected = difference(of: primitive.plain, at: x)
      #expect(dual.tangent.isClose(to: expected, within: 1e-9), "derivative at \(x)")
    }
  }

  @Test("reverse mode agrees with forward mode", arguments: Primitive.all)
  func reverse(_ primitive: Primitive) {
    for x in primitive.points {
      let input = Tape<Double>().variable(x)
      let output = primitive.variable(input)
      let expected = primitive.dual(Dual(x, tangent: 1))
      #expect(output.value.isClose(to: expected.value, within: 1e-15), "value at \(x)")
      #expect(output.backward()[input].isClose(to: expected.tangent, within: 1e-14), "at \(x)")
    }
  }

  @Test("nested dual numbers give the difference of derivatives", arguments: Primitive.all)
  func nested(_ primitive: Primitive) {
    for x in primitive.points {
      let second = primitive.nested(Dual(Dual(x, tangent: 1), tangent: 1)).tangent.tangent
      let expected = difference(of: { primitive.dual(Dual($0, tangent: 1)).tangent }, at: x)
      #expect(second.isClose(to: expected, within: 1e-9), "second derivative at \(x)")
    }
  }

  @Test("forward over reverse agrees with nested dual numbers", arguments: Primitive.all)
  func forwardOverReverse(_ primitive: Primitive) {
    for x in primitive.points {
      let input = Tape<Dual<Double>>().variable(Dual(x, tangent: 1))
      let second = primitive.dualVariable(input).backward()[input].tangent
      let expected = primitive.nested(Dual(Dual(x, tangent: 1), tangent: 1)).tangent.tangent
      #expect(second.isClose(to: expected, within: 1e-13), "second derivative at \(x)")
    }
  }
}

/// A central difference with Richardson's extrapolation: Neville's table of halved steps, of which
/// the entry that differs least from its neighbour is taken.
func difference(of function: (Double) -> Double, at x: Double) -> Double {
  var previous: [Double] = []
  var best = Double.nan
  var least = Double.infinity
  for row in 0..<8 {
    let step = 0.0625 / Double(1 << row)
    var current = [(function(x + step) - function(x - step)) / (2 * step)]
    var factor = 1.0
    for entry in previous {
      factor *= 4
      let extrapolated =
        current[current.count - 1]
        + (current[current.count - 1] - entry) / (factor - 1)
      let change = max(
        (extrapolated - current[current.count - 1]).magnitude, (extrapolated - entry).magnitude)
      if change < least { (best, least) = (extrapolated, change) }
      current.append(extrapolated)
    }
    previous = current
  }
  return best
}

extension Double {
  /// Whether two numbers differ by at most `tolerance`, relative to the greater of 1 and theirs.
  func isClose(to other: Double, within tolerance: Double) -> Bool {
    (self - other).magnitude <= tolerance * max(1, magnitude, other.magnitude)
  }
}
