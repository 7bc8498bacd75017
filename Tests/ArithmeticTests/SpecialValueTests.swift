import Arithmetic
import Foundation
import Testing

/// Zeros, infinities, NaN and the ends of domains give what `Double` gives.
@Suite struct SpecialValueTests {
  static let values: [Double] = [
    0, -0.0, .infinity, -.infinity, .nan, 1, -1, 2, -2, 0.5, -0.5, 1e300, -1e300, 3, -3,
    .leastNonzeroMagnitude, -.leastNonzeroMagnitude,
  ]

  @Test(arguments: Primitive.allCases)
  func ofOneArgument(_ function: Primitive) {
    for x in Self.values {
      let double = function == .power ? Foundation.pow(x, 1.75) : function(x)
      check(function(Wide(x)), double, "\(function.rawValue)(\(x))")
    }
  }

  @Test(arguments: BinaryPrimitive.allCases)
  func ofTwoArguments(_ function: BinaryPrimitive) {
    for x in Self.values {
      for y in Self.values {
        // The machine's power has negative bases, as IEEE has them.
        let double = function == .pow ? Foundation.pow(x, y) : function(x, y)
        check(function(Wide(x), Wide(y)), double, "\(function.rawValue)(\(x), \(y))")
      }
    }
  }

  /// The same infinity, NaN or zero; where doubles overflow or underflow, a number beyond them.
  private func check(_ wide: Wide, _ double: Double, _ text: String) {
    switch wide.bounded.kind {
    case .unknown: return
    case .undefined: #expect(double.isNaN, "\(text)")
    case .infinite:
      #expect(double == (wide.bounded.number.isNegative ? -.infinity : .infinity), "\(text)")
    case .finite:
      guard let rounded = wide.rounded(to: .double) else { return }
      let tolerance = max(4 * double.magnitude.ulp, 0x1p-1060)
      #expect(
        rounded == double || (rounded - double).magnitude <= tolerance,
        "\(text): \(rounded), \(double)")
      // Of two equal zeros either is the greater.
      if double == 0, rounded == 0, wide.bounded.isZero, !text.hasPrefix("m") {
        #expect(rounded.sign == double.sign, "\(text)")
      }
    }
  }

  @Test func comparisons() {
    #expect(!(Wide(.nan) == Wide(.nan)))
    #expect(Wide(-.infinity) < Wide(-1e308))
    #expect(Wide(.infinity) == Wide(.infinity))
    #expect(Wide(0) == Wide(-0.0))
    #expect(Wide.order(Wide(.nan), 1).relation == .unordered)
    #expect(Wide.order(Wide.sin(.pi), 0).relation == .undecided)
  }
}
