import Activations
import Arithmetic

/// The true values of a function and of its derivatives at points, to some 19 digits.
///
/// They are those of the formula as printed, in 128 bits with a bound of the error and in more where
/// digits cancel; where only a narrow format's ulps are asked for, in doubles with a bound first. Derivatives are found by forward mode; ``Evidence`` holds them against differences of
/// values, and for an order where the two disagree ``byDifferences`` takes their place.
struct Truth {
  private let activation: Activation
  private let format: Format
  private let quickValues: Derivatives<BoundedDouble>
  private let quickSlopes: Derivatives<BoundedDouble>
  private let quickGerms: Derivatives<Dual<BoundedDouble>>
  private let values: Derivatives<Wide>
  private let slopes: Derivatives<Dual<Wide>>
  private let differences: ValueDifferences
  /// The orders whose derivatives come from differences of values.
  var byDifferences: Set<Int> = []

  /// More digits than the format has, so that a fraction of an ulp is one.
  private var enough: Double { format == .double ? 0x1p-66 : 0x1p-44 }
  /// What is nothing beside the least number of a narrow format.
  private var negligible: Double { format.negligible }

  /// The truths of a function, to as many digits as the ulps of a format need.
  init(_ activation: Activation, format: Format = .double) {
    self.activation = activation
    self.format = format
    quickValues = activation.derivatives(order: 0, by: .forward)
    quickSlopes = activation.derivatives(order: 1, by: .forward)
    quickGerms = activation.derivatives(order: 1, by: .forward)
    values = activation.derivatives(Wide.self, order: 0, by: .forward)
    slopes = activation.derivatives(Dual<Wide>.self, order: 1, by: .forward)
    differences = ValueDifferences(activation)
  }

  /// The values of several orders at a point.
  func callAsFunction(_ orders: [Int], at x: Double) -> [TrueNumber] {
    quickly(orders, x) ?? surely(orders, x)
  }

  /// The values by doubles, if that is enough for all of them.
  private func quickly(_ orders: [Int], _ x: Double) -> [TrueNumber]? {
    guard format != .double, byDifferences.isEmpty, orders.allSatisfy({ $0 <= 2 }) else {
      return nil
    }
    let number = BoundedDouble(x)
    let germ = orders.contains(2) ? quickGerms(Dual(number, tangent: 1)) : nil
    var found: [TrueNumber] = []
    found.reserveCapacity(orders.count)
    for order in orders {
      let result =
        switch order {
        case 0: quickValues(number)
        case 1: germ?.value ?? quickSlopes(number)
        default: germ?.tangent ?? .unknown
        }
      let isSure = result.error <= max(0x1p-32 * result.value.magnitude, negligible)
      guard isSure, result.rounded(to: format) != nil else { return nil }
      found.append(TrueNumber(result.value))
    }
    return found
  }

  private func surely(_ orders: [Int], _ x: Double) -> [TrueNumber] {
    let value = values(Wide(x))
    // Where the function has no value it has no derivative, whatever a rule gives.
    if value.state == .undefined { return orders.map { _ in .none } }
    let germ = orders.contains { $0 == 1 || $0 == 2 } ? slopes(Dual(Wide(x), tangent: 1)) : nil
    var found = orders.map { order -> TrueNumber? in
      if byDifferences.contains(order) {
        let estimate = differences.derivatives([order], at: x)[0]
        return estimate.isConclusive ? estimate.value : TrueNumber.none
      }
      switch (order, germ) {
      case (0, _): return number(value)
      case (1, let germ?): return number(germ.value)
      case (2, let germ?): return number(germ.tangent)
      default: return number(higher(Wide.self, order, x))
      }
    }
    // More bits where digits cancel; the last leave nothing above the least of all doubles.
    if found.contains(where: { $0 == nil }) { widen(&found, orders, x, Bits256.self) }
    if found.contains(where: { $0 == nil }) { widen(&found, orders, x, Bits1216.self) }
    return found.map { $0 ?? .none }
  }

  private enum Bits256: Arithmetic.Precision { static var bits: Int { 256 } }
  private enum Bits1216: Arithmetic.Precision { static var bits: Int { 1216 } }

  /// Fills in what 128 bits did not tell.
  private func widen<Size: Arithmetic.Precision>(
    _ found: inout [TrueNumber?], _ orders: [Int], _ x: Double, _ size: Size.Type
  ) {
    typealias Number = Bounded<BigFloat<Size>>
    let missing = orders.indices.filter { found[$0] == nil }
    let needsGerm = missing.contains { orders[$0] == 1 || orders[$0] == 2 }
    let germ =
      needsGerm
      ? activation.derivatives(Dual<Number>.self, order: 1, by: .forward)(
        Dual(Number(x), tangent: 1)) : nil
    for index in missing {
      switch (orders[index], germ) {
      case (1, let germ?): found[index] = number(germ.value)
      case (2, let germ?): found[index] = number(germ.tangent)
      default: found[index] = number(higher(Number.self, orders[index], x))
      }
    }
  }

  private func higher<Number: Enclosure>(_ type: Number.Type, _ order: Int, _ x: Double) -> Number {
    activation.derivatives(Number.self, order: order, by: .forward)(Number(x))
  }

  private func number<Number: MeasuredEnclosure>(_ enclosure: Number) -> TrueNumber? {
    switch enclosure.state {
    case .unknown: return nil
    case .undefined: return TrueNumber.none
    case .infinite: return TrueNumber(enclosure.primal)
    case .number: break
    }
    if enclosure.relativeRadius <= enough || enclosure.radius <= negligible {
      return TrueNumber(enclosure)
    }
    // Below every double it is zero, whatever it is.
    let size = enclosure.primal.magnitude + enclosure.radius
    return size < 0x1p-1074 ? TrueNumber(0) : nil
  }
}
