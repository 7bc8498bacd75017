public import Activations
public import Figures
public import Verification

/// A grid of functions, each with its derivative as plain arithmetic computes it and, below, the error
/// of each method against the truth.
public struct ComparisonGrid: Sendable {
  /// The functions, a panel each.
  public var functions: [PlottedFunction]
  /// The derivative to be judged instead of the analytic one, as a function whose value it is.
  public var candidate: Activation?
  /// The derivative's numbers that were computed elsewhere, to be judged instead.
  public var values: GivenValues.Series?
  /// Range, format, tolerance, accuracy and the methods.
  public var check: Check
  /// What `check` says of each function, in their order; the panels' corners hold it.
  public var reports: [Report]
  /// The range of y in the upper panels, or nil for the data's.
  public var yRange: ClosedRange<Double>?

  /// A comparison of functions.
  public init(
    _ functions: [PlottedFunction], candidate: Activation? = nil,
    values: GivenValues.Series? = nil, check: Check = Check(),
    reports: [Report] = [], yRange: ClosedRange<Double>? = nil
  ) {
    self.functions = functions
    self.candidate = candidate
    self.values = values
    self.check = check
    self.reports = reports
    self.yRange = yRange
  }

  /// The number of autodiff markers in a panel.
  private static let markers = 25

  /// The comparison as a figure; its title, size and theme are the caller's.
  public func figure() -> Figure {
    let range = check.range ?? functions.window
    let members = functions.flatMap { function in function.members.map { (function, $0) } }
    var check = check
    check.range = range
    let errors = members.map { member in
      ErrorPanel(
        residuals: residuals(of: member.1, check, range),
        breakpoints: member.1.breakpoints.map(\.x), precision: check.precision, range: range)
    }
    let scale = ErrorScale(errors, accuracy: check.accuracy)
    return Figure(
      caption: caption(scale),
      cells: members.enumerated().map { index, member in
        let report = reports.indices.contains(index) ? reports[index] : nil
        return Cell(
          mainPanel(member.0, member.1, range: range),
          residual: errors[index].panel(scale, verdict: report))
      })
  }

  /// The errors of each witness, those of numbers computed elsewhere thinned to their envelope.
  private func residuals(
    of member: Activation, _ check: Check, _ range: ClosedRange<Double>
  ) -> [Residual] {
    let own = check.residuals(of: member, given: candidate)
    guard let values else { return own }
    return [check.residual(of: member, values: values, in: range).envelope(over: range)] + own
  }

  /// What is let pass, and in which format.
  private func caption(_ scale: ErrorScale) -> MathText {
    var words = [
      "Plain arithmetic in \(check.precision.rawValue) against the true derivative",
      scale.isRelative ? "errors in proportion" : "errors in ulps of the truth",
    ]
    if let accuracy = check.accuracy { words.append("band ±\(Self.words(ulps: accuracy)) ulps") }
    if let tolerance = check.tolerance {
      let ulps = tolerance.relative / check.precision.ulpOfOne
      words.append("tolerance \(Self.words(ulps: ulps)) ulps")
    }
    return .text(words.joined(separator: "; "))
  }

  private func mainPanel(
    _ function: PlottedFunction, _ member: Activation, range: ClosedRange<Double>
  ) -> Panel {
    let points = PointGrid.spaced(over: range, count: Self.markers)
    let method = check.methods.first { $0 != .analytic }
    let judged: Series =
      if let values {
        Series(
          .row([.derivative(order: 1), .text(", given")]), style: .order(2),
          content: .markers(dots(values, range), .point))
      } else if let candidate {
        Series(
          .row([.derivative(order: 1), .text(", given")]), style: .order(1),
          curve: Curve(candidate))
      } else {
        Series(
          .derivative(order: 1, by: .analytic), style: .order(1),
          curve: Curve(member, order: 1))
      }
    var series = [
      Series(.derivative(order: 0), style: .order(0), curve: Curve(member))
    ]
    if values != nil {
      series.append(
        Series(.derivative(order: 1), style: .order(1), curve: Curve(member, order: 1)))
    }
    series.append(judged)
    if let method {
      let derivatives = member.derivatives(at: points, order: 1, by: method, in: check.precision)
      let markers = zip(points, derivatives).map { Point($0, $1) }.filter(\.y.isFinite)
      series.append(
        Series(
          .derivative(order: 1, by: method), style: .order(3), content: .markers(markers, .dot)))
    }
    return Panel(
      title: function.title, xAxis: Axis(range: range), yAxis: Axis(range: yRange), series: series)
  }

  /// The numbers of a range as dots, of many the least and the greatest in each column.
  private func dots(_ values: GivenValues.Series, _ range: ClosedRange<Double>) -> [Point] {
    let points = zip(values.points, values.values).map { Point($0, $1) }
      .filter { range.contains($0.x) && $0.y.isFinite }
    return Envelope.extremes(of: points, over: range, x: \.x, y: \.y)
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
