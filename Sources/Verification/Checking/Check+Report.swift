public import Activations
import Arithmetic

extension Check {
  /// Checks a function and its derivatives against their true values, or a derivative that is given.
  ///
  /// The truth comes from the formula in wide arithmetic, and that of derivatives is held against
  /// differences of values. With a derivative to be judged it alone decides; ours are shown beside it.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - given: A function whose value is the derivative to be judged: the first, or that of the only
  ///     order ≥ 1 asked for.
  /// - Returns: What was found.
  /// - Throws: ``CheckError`` where there is nothing to judge.
  public func report(
    on activation: Activation, given: Activation? = nil
  ) throws(CheckError) -> Report {
    let plan = try plan(for: activation, given: given)
    return Report(plan, settings: self)
  }

  private func plan(for activation: Activation, given: Activation?) throws(CheckError) -> Plan {
    if methods.isEmpty { throw .noMethods }
    if orders.isEmpty { throw .noOrders }
    if let order = orders.first(where: { !DerivativeMethod.orders.contains($0) }) {
      throw .order(order)
    }
    return Plan(activation, given: given, settings: self)
  }
}

/// Who is judged, and where.
struct Plan {
  let activation: Activation
  let given: Activation?
  let range: ClosedRange<Double>
  let orders: [Int]
  let points: [Double]
  let testimonies: [Testimony]

  init(_ activation: Activation, given: Activation?, settings: Check, at points: [Double]? = nil) {
    self.activation = activation
    self.given = given
    let asked = Set(settings.orders).sorted()
    let givenOrder = asked.count == 1 && asked[0] > 0 ? asked[0] : 1
    orders = given == nil ? asked : [givenOrder]
    let precision = settings.precision
    testimonies = orders.flatMap { order in
      let own: [Witness] = order == 0 ? [.value] : settings.methods.map { Witness($0) }
      return (given == nil ? own : [.given] + own).map {
        Testimony($0, order: order, of: activation, given: given, in: precision)
      }
    }
    let range = settings.range ?? activation.window
    self.range = range
    let suspicious = given.map { Suspicion(activation, $0, order: givenOrder).points(in: range) }
    self.points =
      points.map { own in own.map { precision.round($0) } }
      ?? PointGrid(
        range: range, samples: settings.samples,
        breakpoints: (activation.breakpoints + (given?.breakpoints ?? [])).map(\.x),
        extra: suspicious ?? [], precision: precision
      ).points
  }
}

extension Report {
  init(_ plan: Plan, settings: Check) {
    let (activation, given) = (plan.activation, plan.given)
    let tolerance = settings.settledTolerance
    let differences = ValueDifferences(activation)
    let evidence = Evidence(for: activation, orders: plan.orders, differences)
    var truth = Truth(activation)
    truth.byDifferences = evidence.contradicted
    let truths = plan.points.map { truth(plan.orders, at: $0) }
    var kinks = activation.breakpoints.map { KinkReport($0, of: activation, differences) }
    let judged = plan.testimonies.map { testimony in
      let index = plan.orders.firstIndex(of: testimony.order) ?? 0
      return Judgement(
        Judge(
          testimony: testimony, tolerance: tolerance, kinks: kinks, activation: activation,
          differences: differences),
        isDecisive: given == nil || testimony.witness == .given, points: plan.points,
        results: testimony.results(at: plan.points), truths: truths.map { $0[index] })
    }
    // At the end of its domain a function has one side, and nothing lies between that and the other.
    kinks = kinks.filter { $0.kind != .join && !$0.slopes.left.isNaN && !$0.slopes.right.isNaN }
    let slopes = plan.testimonies.filter { $0.order == 1 }
    for index in kinks.indices { kinks[index].ask(slopes, tolerance) }
    self.init(
      name: activation.name, formula: activation.formulaText,
      derivativeFormula: given?.formulaText ?? activation.derivativeText, range: plan.range,
      precision: settings.precision, tolerance: tolerance, accuracy: settings.accuracy,
      points: plan.points.count, judged: judged, kinks: kinks, findings: evidence.findings,
      confirmed: evidence.confirmed)
  }
}
