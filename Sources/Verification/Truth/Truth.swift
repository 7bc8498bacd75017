import Activations
import Arithmetic

/// The true values of a function and of its derivatives at points, to some 19 digits.
///
/// They are those of the formula as printed, in 128 bits with a bound of the error and in more where
/// digits cancel. Derivatives are found by forward mode; ``Evidence`` holds them against differences of
/// values, and for an order where the two disagree ``byDifferences`` takes their place.
struct Truth {
  private let activation: Activation
  private let values: Derivatives<Wide>
  private let slopes: Derivatives<Dual<Wide>>
  private let differences: ValueDifferences
  /// The orders whose derivatives come from differences of values.
  var byDifferences: Set<Int> = []

  /// More digits than any format has, so that a fraction of an ulp is one.
  private static let enough = 0x1p-66

  init(_ activation: Activation) {
    self.activation = activation
    values = activation.derivatives(Wide.self, order: 0, by: .forward)
    slopes = activation.derivatives(Dual<Wide>.self, order: 1, by: .forward)
    differences = ValueDifferences(activation)
  }

  /// The values of several orders at a point.
  func callAsFunction(_ orders: [Int], at x: Double) -> [TrueNumber] {
    let place = Wide(x)
    let value = values(place)
    // Where the function has no value it has no derivative, whatever a rule gives.
    if value.state == .undefined { return orders.map { _ in .none } }
    let germ =
      orders.contains { $0 == 1 || $0 == 2 } ? slopes(Dual(place, tangent: 1)) : Dual(place, tangent: 1)
    return orders.map { order in
      if byDifferences.contains(order) {
        let estimate = differences.derivatives([order], at: x)[0]
        return estimate.isConclusive ? estimate.value : .none
      }
      switch order {
      case 0: return settled(value, 0, x)
      case 1: return settled(germ.value, 1, x)
      case 2: return settled(germ.tangent, 2, x)
      default:
        return settled(
          activation.derivatives(Wide.self, order: order, by: .forward)(place), order, x)
      }
    }
  }

  /// What an enclosure tells, or one of more bits where it does not tell enough.
  private func settled(_ enclosure: Wide, _ order: Int, _ x: Double) -> TrueNumber {
    if let number = Self.number(enclosure) { return number }
    for index in [0, 2, 3] {
      if let number = wider(Precisions.all[index], order, x) { return number }
    }
    return .none
  }

  private func wider<Size: Arithmetic.Precision>(_ size: Size.Type, _ order: Int, _ x: Double) -> TrueNumber? {
    typealias Number = Bounded<BigFloat<Size>>
    return Self.number(
      activation.derivatives(Number.self, order: order, by: .forward)(Number(x)))
  }

  private static func number<Number: MeasuredEnclosure>(_ enclosure: Number) -> TrueNumber? {
    switch enclosure.state {
    case .unknown: return nil
    case .undefined: return TrueNumber.none
    case .infinite: return TrueNumber(enclosure.primal)
    case .number: break
    }
    if enclosure.relativeRadius <= enough { return TrueNumber(enclosure) }
    // Below every double it is zero, whatever it is.
    let size = enclosure.primal.magnitude + enclosure.radius
    return size < 0x1p-1074 ? TrueNumber(0) : nil
  }
}
