import Synchronization

/// The expansion of erfc about k/8, made when it is first needed and kept.
///
/// erfc(k/8 + u/8) = Σ qⱼuʲ for |u| ≤ ½, where from erfc″ = −2x·erfc′
///
///     q₀ = erfc(k/8),  q₁ = −⅛·2/√π·e^(−k²/64),
///     qⱼ₊₂ = −(k(j + 1)·qⱼ₊₁ + j·qⱼ)/(32(j + 1)(j + 2)).
///
/// The coefficients are those of Hermite's polynomials, whose recurrence does not lose digits.
struct ErrorFunctionNode: Sendable {
  /// The coefficients in units of 2^unit, below 2¹²⁵ in magnitude, from the last.
  private let coefficients: [Int128]
  private let unit: Int
  /// The bound of a value's error in these units.
  private let error: Double

  private init(_ index: Int) {
    let point = WideFloat(Double(index) / 8)
    // The series is the shorter way below 1.5, and loses five bits to 1 − erf.
    let value: Bounded<WideFloat> =
      index <= 12
      ? .one - WideFloat.errorFunctionBySeries(point)
      : WideFloat.errorFunctionTailByFraction(
        point, steps: Int(72_000 / Double(index * index)) + 20)
    let slope =
      (.exp(Bounded(Double(-index * index) / 64)) * WideFloat.errorSlope).scaled(by: -3)
    var terms = [value, -slope]
    // The second term is at most 1.7 times the first, the third at most 1.5 times the second.
    let unit = Swift.max(value.number.top, slope.number.top) + 3 - 127
    var count = 2
    // Cramér: |Hₙ(x)| ≤ 1.09·√(2ⁿn!)·e^(x²/2), so that |qⱼ| ≤ 1.3·√(2ʲ⁻¹/j!)·e^(−x²/2)·8⁻ʲ, and |u| ≤ ½;
    // the logarithm of this to base 2.
    var rest = 0.4 - Double(index * index) / 128 * 1.442 - 8
    while rest > Double(unit) - 1 {
      let (before, last, j) = (terms[count - 2], terms[count - 1], count - 2)
      let sum =
        last * Bounded(Double(index * (j + 1))) + before * Bounded(Double(j))
      terms.append(-sum.scaled(by: -5).divided(by: (j + 1) * (j + 2)))
      count += 1
      rest += 0.5 - 4 - Double.log2(Double(count)) / 2
    }
    var greatest = 0.0
    coefficients = terms.reversed().map { term in
      let shift = UInt128(truncatingIfNeeded: unit - term.number.unit)
      let size = Int128(term.number.significand >> shift)
      greatest = Swift.max(
        greatest, 1 + Bounded<WideFloat>.scaled(term.error, by: term.number.unit - unit))
      return term.number.isNegative ? -size : size
    }
    self.unit = unit
    // Each step adds a coefficient's error and a cut's and halves what was before. The argument's cut
    // adds less than a unit, and so does what is left out, whose terms fall by a factor 16.
    error = 2 * (greatest + 1) + 2
  }

  /// erfc at (k + u)/8.
  func value(at u: WideFloat) -> Bounded<WideFloat> {
    // As a signed fraction: −2¹²⁷ is −½.
    let places = UInt128(truncatingIfNeeded: -u.top)
    let size = Int128(truncatingIfNeeded: u.isZero ? 0 : u.significand >> places)
    let argument = u.isNegative ? 0 &- size : size
    let sum = coefficients.withUnsafeBufferPointer { c in
      var sum: Int128 = 0
      for coefficient in c { sum = coefficient &+ argument.times(sum) }
      return sum
    }
    let number = WideFloat(normalizing: sum.magnitude, unit: unit, isNegative: sum < 0)
    return Bounded(number, error: Bounded<WideFloat>.scaled(error, by: unit - number.unit))
  }
}

extension ErrorFunctionNode {
  /// Where the nodes that were made are found, without locks.
  private struct Places: @unchecked Sendable {
    let first: UnsafeMutablePointer<Atomic<UnsafeMutablePointer<ErrorFunctionNode>?>>

    init(count: Int) {
      first = .allocate(capacity: count)
      for k in 0..<count { (first + k).initialize(to: Atomic(nil)) }
    }
  }

  private static let places = Places(count: 97)

  /// The node at k/8, 1 ≤ k ≤ 96.
  static func node(_ index: Int) -> ErrorFunctionNode {
    let place = places.first + index
    if let known = place.pointee.load(ordering: .acquiring) { return known.pointee }
    let new = UnsafeMutablePointer<ErrorFunctionNode>.allocate(capacity: 1)
    new.initialize(to: ErrorFunctionNode(index))
    let (isFirst, known) = place.pointee.compareExchange(
      expected: nil, desired: new, ordering: .acquiringAndReleasing)
    if isFirst { return new.pointee }
    // Another thread was faster.
    new.deinitialize(count: 1)
    new.deallocate()
    return known?.pointee ?? ErrorFunctionNode(index)
  }
}
