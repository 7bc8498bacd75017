public import Activations
public import Figures
public import Verification

/// A grid of functions, each with its analytic derivative against autodiff and their residual below.
public struct ComparisonGrid: Sendable {
  /// The functions, a panel each.
  public var functions: [PlottedFunction]
  /// The autodiff that is compared.
  public var method: DerivativeMethod
  /// The derivative to be judged instead of the analytic one, as a function whose value it is.
  public var candidate: Activation?
  /// Range, precision and tolerance.
  public var check: Check
  /// The range of y in the upper panels, or nil for the data's.
  public var yRange: ClosedRange<Double>?

  /// A comparison of functions by forward mode, in double precision.
  public init(
    _ functions: [PlottedFunction], method: DerivativeMethod = .forward,
    candidate: Activation? = nil, check: Check = Check(),
    yRange: ClosedRange<Double>? = nil
  ) {
    self.functions = functions
    self.method = method
    self.candidate = candidate
    self.check = check
    self.yRange = yRange
  }

  /// The number of autodiff markers in a panel.
  private static let markers = 25
  /// The comparison as a figure; its title, size and theme are the caller's.
  public func figure() -> Figure {
    let range = check.range ?? functions.window
    return Figure(
      cells: functions.flatMap { function in
        function.members.map { member in
          Cell(
            mainPanel(function, member, range: range), residual: residualPanel(member, range: range)
          )
        }
      })
  }

  private func mainPanel(
    _ function: PlottedFunction, _ member: Activation, range: ClosedRange<Double>
  ) -> Panel {
    let points = PointGrid.spaced(over: range, count: Self.markers)
    let derivatives = member.derivatives(
      at: points, order: 1, by: method, in: check.precision)
    let markers = zip(points, derivatives).map { Point($0, $1) }.filter { $0.y.isFinite }
    let judged: Series =
      if let candidate {
        Series(
          .row([.derivative(order: 1), .text(", given")]), style: .order(1),
          curve: Curve(candidate))
      } else {
        Series(
          .derivative(order: 1, by: .analytic), style: .order(1),
          curve: Curve(member, order: 1))
      }
    return Panel(
      title: function.title, xAxis: Axis(range: range), yAxis: Axis(range: yRange),
      series: [
        Series(.derivative(order: 0), style: .order(0), curve: Curve(member)), judged,
        Series(
          .derivative(order: 1, by: method), style: .order(3), content: .markers(markers, .dot)),
      ])
  }

  private func residualPanel(_ member: Activation, range: ClosedRange<Double>) -> Panel {
    var check = check
    check.range = range
    let residual = check.residual(
      of: member, Witness(method), against: against, given: candidate)
    let points = residual.points.filter(\.ulps.isFinite).map { Point($0.x, $0.ulps) }
    let rings = residual.kinks.flatMap { kink in
      let judged = judgedSlopes(of: member, at: kink.x)
      return [(kink.slopes.left, judged.left), (kink.slopes.right, judged.right)].compactMap {
        slope, judged in
        check.precision.ulpDistance(slope, judged).map { distance in
          Point(kink.x, slope < judged ? -Double(distance) : Double(distance))
        }
      }
    }
    let greatest = residual.greatest?.ulps.magnitude ?? 0
    // Room for the note above the data, and the same room below them.
    let reach = Swift.max(2, 4 * (rings.map(\.y.magnitude) + [greatest]).reduce(0, Swift.max))
    return Panel(
      xAxis: Axis(range: range, label: .variable("x")),
      yAxis: Axis(
        range: -reach...reach, label: .text("ulp"), scale: .symmetricLogarithmic(threshold: 1)),
      series: [
        Series(style: .order(3), content: .markers(points, .point)),
        Series(
          rings.isEmpty ? nil : .text("one-sided, at a kink"), style: .reference,
          content: .markers(rings, .ring)),
      ],
      note: .text("max \(Self.words(ulps: greatest)) ulp"))
  }

  /// What the autodiff derivative is compared with.
  private var against: Residual.Reference {
    let witness: Witness = candidate == nil ? .analytic : .given
    return check.precision == .float ? .double(witness) : .witness(witness)
  }

  /// The one-sided derivatives that the line shows at a kink.
  private func judgedSlopes(
    of member: Activation, at x: Double
  ) -> (left: Double, right: Double) {
    if let candidate { return (candidate(x.nextDown), candidate(x.nextUp)) }
    return member.breakpoints.first { $0.x == x }?.slopes
      ?? (member.derivative(x.nextDown), member.derivative(x.nextUp))
  }

  /// A count of ulps with as many digits as matter.
  static func words(ulps: Double) -> String {
    if ulps >= 1e6 {
      var mantissa = ulps
      var exponent = 0
      while mantissa >= 10 && exponent < 400 {
        mantissa /= 10
        exponent += 1
      }
      return "\((mantissa * 10).rounded() / 10)e\(exponent)"
    }
    return ulps >= 10 || ulps == ulps.rounded()
      ? String(Int(ulps.rounded())) : String((ulps * 10).rounded() / 10)
  }
}
