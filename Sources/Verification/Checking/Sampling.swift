/// What the witnesses say at the points of a check.
struct Sampling {
  let activation: Activation
  let given: Activation?
  let range: ClosedRange<Double>
  var precision: Precision
  let points: [Double]
  let wide: [WideValue]
  let kinks: [KinkReport]

  /// - Parameters:
  ///   - activation: The function.
  ///   - given: A function whose value is the derivative to be judged.
  ///   - check: The settings.
  ///   - points: The points; nil for the grid that a check looks at.
  init(
    of activation: Activation, given: Activation?, check: Check,
    at points: [Double]? = nil
  ) {
    self.activation = activation
    self.given = given
    let precision = check.precision
    let range = check.range ?? activation.window
    let breakpoints = activation.breakpoints
    // A breakpoint of the given derivative alone is a place to look at as well.
    self.points =
      points.map { $0.map { precision.round($0) } }
      ?? PointGrid(
        range: range, samples: check.samples,
        breakpoints: breakpoints + (given?.breakpoints ?? []), precision: precision
      ).points
    self.precision = precision
    self.range = range
    wide = WideValue.all(of: activation, at: self.points)
    kinks = breakpoints.filter { $0.kind != .join }.map { breakpoint in
      KinkReport(breakpoint, of: activation, given: given, methods: check.methods)
    }
    // At the end of its domain a function has one side, and nothing lies between that and the other.
    .filter { !$0.slopes.left.isNaN && !$0.slopes.right.isNaN }
  }

  /// One witness's results at all points; `error` is that of a witness that is not exact.
  func results(of witness: Witness, order: Int) -> Results {
    if let method = witness.method {
      return Results(
        values: activation.derivatives(at: points, order: order, by: method, in: precision))
    }
    if witness == .given, let given {
      return Results(
        values: given.derivatives(at: points, order: 0, by: .analytic, in: precision))
    }
    return centralDifferences()
  }

  /// The results of a witness, and where it is not exact how far off it may be.
  struct Results {
    var values: [Double]
    var errors: [Double]?
  }

  /// Central differences at the points of the range that are not too close to a breakpoint; NaN elsewhere.
  private func centralDifferences() -> Results {
    let breaks = (activation.breakpoints + (given?.breakpoints ?? [])).map(\.x)
    // Outside its window a function may have poles and corners that nobody has listed.
    let window = activation.window
    let range = range.overlaps(window) ? range.clamped(to: window) : range
    var results = Results(values: [], errors: [])
    for x in points {
      let scale = max(1, x.magnitude / 8)
      let step = breaks.reduce(scale / 4) { min($0, ($1 - x).magnitude) }
      let quotient =
        range.contains(x) && step > scale * 1e-4
        ? centralDifference(at: x, step: step, of: { activation($0) })
        : DifferenceQuotient(derivative: .nan, error: .nan)
      results.values.append(quotient.derivative)
      results.errors?.append(quotient.error)
    }
    return results
  }

  /// A witness's result at a point in the wide type, or nil for one that has none.
  func wideResult(of witness: Witness, order: Int, at index: Int) -> Wide? {
    if order == 0 { return wide[index].value }
    return switch witness {
    case .analytic: wide[index].formula
    case .forward, .reverse: wide[index].derivative
    case .given: given.map { $0(Wide(points[index])) }
    case .central: nil
    }
  }

  /// A bound of the rounding error of a witness at a point, from its operations one by one.
  func roundingError(of witness: Witness, order: Int, at x: Double) -> Double {
    // The point itself is exact.
    let point = RunningError(exactly: x)
    let scale = precision.ulpOfOne / Double.ulpOfOne
    let error: Double =
      switch (witness, order) {
      case (_, 0): activation(point).error
      case (.analytic, _): activation.derivative(point).error
      case (.forward, _), (.reverse, _): activation(Dual(point, tangent: 1)).tangent.error
      case (.given, _): given.map { $0(point).error } ?? 0
      case (.central, _): 0
      }
    return error * scale
  }

  /// The true value, in the wide type.
  func truth(order: Int, at index: Int) -> Wide {
    order == 0 ? wide[index].value : wide[index].derivative
  }

  /// The corner or jump that a point is, in the precision of the check.
  func kink(at x: Double) -> KinkReport? {
    kinks.first { $0.x == x || (precision == .float && Float($0.x) == Float(x)) }
  }

  /// The corner or jump that is so close to a point that rounding decides on which side the point is.
  func neighbouringKink(of x: Double) -> KinkReport? {
    kinks.first { ($0.x - x).magnitude <= 4 * $0.x.magnitude * precision.ulpOfOne }
  }
}

/// A function and its derivative at a point, with 128 bits.
struct WideValue: Sendable {
  /// f(x).
  let value: Wide
  /// f′(x) by forward mode over f: what every method is held to.
  let derivative: Wide
  /// f′(x) by the analytic formula.
  let formula: Wide

  static func all(of activation: Activation, at points: [Double]) -> [WideValue] {
    let value = activation.derivatives(Wide.self, order: 0, by: .forward)
    let derivative = activation.derivatives(Wide.self, order: 1, by: .forward)
    let formula = activation.derivatives(Wide.self, order: 1, by: .analytic)
    return points.map { x in
      let x = Wide(x)
      return WideValue(value: value(x), derivative: derivative(x), formula: formula(x))
    }
  }
}

extension KinkReport {
  /// What the witnesses say at a breakpoint.
  init(
    _ breakpoint: Breakpoint, of activation: Activation, given: Activation?,
    methods: [DerivativeMethod]
  ) {
    let x = breakpoint.x
    let limits = activation.oneSidedLimits(at: x)
    let slopes = activation.oneSidedDerivatives(at: x)
    let sides = OneSided(left: slopes.left, right: slopes.right)
    var derivatives = methods.map { method in
      (Witness(method), activation.derivative(at: x, order: 1, by: method))
    }
    if let given { derivatives.append((.given, given(x))) }
    self.init(
      x: x, kind: breakpoint.kind, limits: OneSided(left: limits.left, right: limits.right),
      slopes: sides,
      answers: derivatives.map { witness, derivative in
        Answer(
          witness: witness, derivative: derivative,
          isInSubdifferential: sides.contains(derivative)
            // A convention that is a side may be off by its rounding.
            || [sides.left, sides.right].contains { Tolerance().accepts(derivative, $0) })
      })
  }
}
