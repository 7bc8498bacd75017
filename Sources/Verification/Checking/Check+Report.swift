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

  /// Holds numbers that were computed elsewhere against the true values; they alone decide.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - values: The numbers, each at a number of ``precision``.
  /// - Returns: What was found, our own witnesses beside it.
  /// - Throws: ``CheckError`` where there is nothing to judge.
  public func report(
    on activation: Activation, values: GivenValues
  ) throws(CheckError) -> Report {
    if values.series.isEmpty { throw .noOrders }
    var settings = self
    // What is let pass in ulps is no wrong mathematics.
    if tolerance == nil, let accuracy {
      let standard = Tolerance.standard(for: precision)
      settings.tolerance = Tolerance(
        relative: max(standard.relative, accuracy * precision.ulpOfOne))
    }
    return Report(Plan(activation, values: values, settings: settings), settings: settings)
  }

  private func plan(for activation: Activation, given: Activation?) throws(CheckError) -> Plan {
    if methods.isEmpty { throw .noMethods }
    if orders.isEmpty { throw .noOrders }
    if let order = orders.first(where: { !DerivativeMethod.orders.contains($0) }) {
      throw .order(order)
    }
    if isExhaustive && precision == .double { throw .endless }
    return Plan(activation, given: given, settings: self)
  }
}

/// Who is judged, and where.
struct Plan {
  let activation: Activation
  let given: Activation?
  let range: ClosedRange<Double>
  let orders: [Int]
  let groups: [Group]

  /// Witnesses that are judged at the same points.
  struct Group {
    let points: Points
    let testimonies: [Testimony]
    /// Whether each error counts in ulps of its own truth, and by segments of x.
    var isStrict = true
  }

  /// All witnesses, by order.
  var testimonies: [Testimony] {
    groups.flatMap(\.testimonies).enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  }

  init(_ activation: Activation, given: Activation?, settings: Check, at points: [Double]? = nil) {
    self.activation = activation
    self.given = given
    let asked = Set(settings.orders).sorted()
    let givenOrder = asked.count == 1 && asked[0] > 0 ? asked[0] : 1
    orders = given == nil ? asked : [givenOrder]
    let precision = settings.precision
    let testimonies = orders.flatMap { order in
      let own: [Witness] = order == 0 ? [.value] : settings.methods.map { Witness($0) }
      return (given == nil ? own : [.given] + own).map {
        Testimony($0, order: order, of: activation, given: given, in: precision)
      }
    }
    let range = settings.range ?? activation.window
    self.range = range
    let isExhaustive = settings.isExhaustive && points == nil
    // Of four billion numbers no more than the formulas; autodiff at some points.
    let isSwept = { (testimony: Testimony) in
      precision.format.significandBits < 24 || ![.forward, .reverse].contains(testimony.witness)
    }
    var groups: [Group] = []
    if isExhaustive {
      groups.append(
        Group(
          points: Points(precision.format, in: settings.range),
          testimonies: testimonies.filter(isSwept)))
    }
    let others = isExhaustive ? testimonies.filter { !isSwept($0) } : testimonies
    if !others.isEmpty {
      let suspicious = given.map { Suspicion(activation, $0, order: givenOrder).points(in: range) }
      let places =
        points.map { own in own.map { precision.round($0) } }
        ?? PointGrid(
          range: range, samples: settings.samples,
          breakpoints: (activation.breakpoints + (given?.breakpoints ?? [])).map(\.x),
          extra: suspicious ?? [], precision: precision
        ).points
      groups.append(Group(points: .list(places), testimonies: others, isStrict: false))
    }
    self.groups = groups
  }

  /// Numbers computed elsewhere, and beside them the formula's own.
  init(_ activation: Activation, values: GivenValues, settings: Check) {
    self.activation = activation
    given = nil
    orders = values.series.map(\.order)
    range = values.range ?? activation.window
    groups = values.series.map { series in
      let own = series.order == 0 ? Witness.value : .analytic
      return Group(
        points: .list(series.points),
        testimonies: [
          Testimony(
            .given, order: series.order, of: activation, given: nil, in: settings.precision,
            numbers: series.values),
          Testimony(
            own, order: series.order, of: activation, given: nil, in: settings.precision),
        ])
    }
  }
}

extension Report {
  init(_ plan: Plan, settings: Check) {
    let (activation, given) = (plan.activation, plan.given)
    let tolerance = settings.settledTolerance
    let differences = ValueDifferences(activation)
    let evidence = Evidence(for: activation, orders: plan.orders, differences)
    var truth = Truth(activation, format: settings.precision.format)
    truth.byDifferences = evidence.contradicted
    var kinks = activation.breakpoints.map { KinkReport($0, of: activation, differences) }
    let testimonies = plan.testimonies
    let isGiven = testimonies.contains { $0.witness == .given }
    var judged: [Judgement] = []
    var (covered, total) = (0, 0)
    for group in plan.groups {
      let sweep = Sweep(
        points: group.points,
        judges: group.testimonies.map {
          Judge(
            testimony: $0, tolerance: tolerance, kinks: kinks, activation: activation,
            differences: differences, isFlushing: settings.isFlushing)
        }, truth: truth, isStrict: group.isStrict, workers: settings.workers)
      let found = sweep.judgements { !isGiven || $0 == .given }
      judged += found.judged
      (covered, total) = (max(covered, found.covered), max(total, group.points.count))
    }
    judged = testimonies.compactMap { testimony in
      judged.first { $0.witness == testimony.witness && $0.order == testimony.order }
    }
    // At the end of its domain a function has one side, and nothing lies between that and the other.
    kinks = kinks.filter { $0.kind != .join && !$0.slopes.left.isNaN && !$0.slopes.right.isNaN }
    let slopes = testimonies.filter { $0.order == 1 && $0.numbers == nil }
    for index in kinks.indices { kinks[index].ask(slopes, tolerance) }
    self.init(
      name: activation.name, formula: activation.formulaText,
      derivativeFormula: given?.formulaText ?? activation.derivativeText, range: plan.range,
      precision: settings.precision, tolerance: tolerance, accuracy: settings.accuracy,
      points: covered, skipped: total - covered, isExhaustive: settings.isExhaustive,
      judged: judged, kinks: kinks, findings: evidence.findings, confirmed: evidence.confirmed)
  }
}
