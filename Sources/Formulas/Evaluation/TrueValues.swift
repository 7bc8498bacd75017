/// The true values of a function or of one of its derivatives, rounded to a format once.
///
/// Ziv's strategy: the formula is run with a bound of its error, for a narrow format in doubles, then in 128
/// bits and with more and more, until the bound leaves one nearest number. Where 8,192 bits do not suffice — a comparison of two
/// numbers that are equal by an identity, a tower of exponentials — comparisons go as they do in plain
/// double arithmetic, and if that decides nothing either the value is what double arithmetic gives.
///
/// At ±∞ it is the limit, where the function has one; the value at no number is no number.
///
/// - SeeAlso: Ziv, Fast evaluation of elementary mathematical functions with correctly rounded last bit,
///   ACM Trans. Math. Softw. 17 (1991).
public final class TrueValues {
  private let function: Runner
  private let derivative: Runner?
  private let order: Int
  private let method: DerivativeMethod
  private let format: Format
  private let quick: Derivatives<BoundedDouble>?
  private let wide: Derivatives<Wide>
  private let plain: PreparedRunner<Double>

  package init(
    _ function: Runner, derivative: Runner?, order: Int, method: DerivativeMethod, format: Format
  ) {
    self.function = function
    self.derivative = derivative
    self.order = order
    self.method = method
    self.format = format
    quick =
      format == .double || order > 2
      ? nil : Derivatives(function, derivative: derivative, order: order, method: method)
    wide = Derivatives(function, derivative: derivative, order: order, method: method)
    plain = function.prepared(for: Double.self)
  }

  /// The value at a point.
  public func callAsFunction(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return limit(isNegative: x < 0) }
    if let rounded = quickly(x) { return rounded }
    // Where plain arithmetic has no finite value the function may have none, and then no derivative.
    if order > 0, !plain(x).isFinite, valueIsUndefined(x) { return .nan }
    return value(x)
  }

  /// The value by doubles; no zero, which has a sign, and none where the function may have no value.
  private func quickly(_ x: Double) -> Double? {
    guard let quick else { return nil }
    var trace = Trace()
    let result = quick(BoundedDouble(x), &trace)
    guard !trace.isUndecided, let rounded = result.rounded(to: format), rounded != 0,
      order == 0 || plain(x).isFinite
    else { return nil }
    return rounded
  }

  private func value(_ x: Double) -> Double {
    var trace = Trace()
    let first = wide(Wide(x), &trace)
    if !trace.isUndecided, let rounded = first.rounded(to: format) {
      return rounded == 0 ? signed(rounded, x) : rounded
    }
    if let rounded = enclosed({ Start(x, power: $0) }, 0) { return signed(rounded, x) }
    return undecided(x)
  }

  /// Tries one precision after the other.
  private func enclosed(_ start: (Int) -> Start, _ power: Int) -> Double? {
    for precision in Precisions.all {
      var trace = Trace()
      if let rounded = attempt(precision, start(power), &trace) { return rounded }
    }
    return nil
  }

  /// A point: a double times a power of two.
  private struct Start {
    let value: Double
    let power: Int

    init(_ value: Double, power: Int) {
      self.value = value
      self.power = power
    }
  }

  private func attempt<Size: Precision>(
    _ size: Size.Type, _ start: Start, _ trace: inout Trace
  ) -> Double? {
    typealias Number = Bounded<BigFloat<Size>>
    let derivatives = Derivatives<Number>(
      function, derivative: derivative, order: order, method: method)
    let result = derivatives(Number(start.value, scaledBy: start.power), &trace)
    return trace.isUndecided ? nil : result.rounded(to: format)
  }

  /// A zero that is exact has the sign that plain arithmetic gives it.
  private func signed(_ rounded: Double, _ x: Double) -> Double {
    guard rounded == 0, order == 0 else { return rounded }
    let plain = plain(x)
    return plain == 0 ? plain : rounded
  }

  /// What is left where no precision suffices.
  private func undecided(_ x: Double) -> Double {
    var record = Trace()
    record.record = [:]
    let plainDerivatives = Derivatives<Double>(
      function, derivative: derivative, order: order, method: method)
    let result = plainDerivatives(x, &record)
    var trace = Trace()
    trace.decisions = record.record ?? [:]
    if let decided = attempt(Precisions.all[1], Start(x, power: 0), &trace) { return decided }
    return format.nearest(to: result)
  }

  private func valueIsUndefined(_ x: Double) -> Bool {
    TrueValues(function, derivative: nil, order: 0, method: .analytic, format: .double)(x).isNaN
  }

  /// Where limits are looked for: beyond every double, at so many unrelated points that an oscillation
  /// does not have one sign or value at them all.
  private static let probes: [(size: Double, power: Int)] = (0..<16).map { index in
    let turn: Double = (Double(index) * 0.6180339887498949).truncatingRemainder(dividingBy: 1)
    return (size: 1 + turn, power: 1100 + 29 * index)
  }

  /// The limit at an infinity: what far points agree upon, or else what arithmetic with ∞ gives.
  private func limit(isNegative: Bool) -> Double {
    let sign: Double = isNegative ? -1 : 1
    func probe(_ index: Int) -> Double? {
      let (size, power) = Self.probes[index]
      return enclosed({ Start(sign * size, power: $0) }, power)
    }
    if let first = probe(0) {
      var (isLimit, keepsSign) = (true, true)
      // What grows without end may oscillate as well, x·cos(x); numbers that agree to the last digit do not.
      let count = first.isInfinite ? Self.probes.count : 3
      for index in 1..<count where isLimit {
        let other = probe(index)
        isLimit = other == first
        keepsSign = keepsSign && other?.sign == first.sign
      }
      if isLimit { return keepsSign ? first : 0 }
    }
    if let direct = enclosed({ _ in Start(sign * .infinity, power: 0) }, 0) { return direct }
    return .nan
  }
}

extension TrueValues {
  /// The values at many points.
  public func callAsFunction(_ points: [Double]) -> [Double] { points.map { self($0) } }
}
