import Activations
public import Figures
import Verification

/// Three ways to compute the slope of the sigmoid, each held against the truth.
///
/// s(1 − s) as the textbook has it, s(x)·s(−x), and forward mode over 1/(1 + e⁻ˣ); near 0 and far out, in
/// double and in single precision.
public enum SigmoidSlopes {
  /// The picture: errors in ulps of the truth on a logarithmic axis, a row for each precision.
  public static func figure() -> Figure {
    var figure = Figure(
      title: .text("Three ways to the slope of the sigmoid"),
      caption: .text(
        "Errors against the true slope; beyond 10¹⁵ ulps (10⁷ in single) no digit is left. "
          + "A cross: no number or none but infinity."),
      cells: [
        Cell(panel("double, near 0", -10...10, .double)),
        Cell(panel("double, far out", -760...760, .double)),
        Cell(panel("single, near 0", -10...10, .float)),
        Cell(panel("single, far out", -110...110, .float)),
      ])
    figure.columns = 2
    return figure
  }

  /// Errors below this are drawn there, exact results too.
  private static let least = 0.05
  private static let points = 161

  private static func panel(
    _ title: String, _ range: ClosedRange<Double>, _ precision: Activations.Precision
  ) -> Panel {
    var check = Check()
    check.range = range
    check.precision = precision
    let scope = FormulaScope()
    let places = PointGrid.spaced(over: range, count: points)
    var series: [Series] = []
    func add(
      _ label: MathText, _ style: SeriesStyle, _ marker: Series.Marker, _ residual: Residual?
    ) {
      guard let residual else { return }
      let errors = residual.points.filter(\.ulps.isFinite).map { point in
        Point(point.x, max(point.ulps.magnitude, least))
      }
      series.append(Series(label, style: style, content: .markers(errors, marker)))
      let lost = residual.points.filter { !$0.ulps.isFinite }.map { Point($0.x, least) }
      if !lost.isEmpty { series.append(Series(style: style, content: .markers(lost, .cross))) }
    }
    func residual(_ function: String, given: String?) -> Residual? {
      var settings = check
      settings.methods = [.forward]
      guard let formula = try? scope.formula(function) else { return nil }
      let slope = given.flatMap { try? scope.formula($0) }.map { Activation($0) }
      return settings.residuals(of: Activation(formula), given: slope, at: places).first
    }
    add(
      .text("s(1 − s)"), .order(1), .ring,
      residual("sigmoid(x)", given: "sigmoid(x)*(1 - sigmoid(x))"))
    add(
      .text("s(x)·s(−x)"), .order(0), .point,
      residual("sigmoid(x)", given: "sigmoid(x)*sigmoid(-x)"))
    add(
      .text("forward mode over 1/(1 + e⁻ˣ)"), .order(2), .diamond,
      residual("1/(1 + exp(-x))", given: nil))
    let greatest = precision == .double ? 1e17 : 1e9
    return Panel(
      title: .text(title), xAxis: Axis(range: range, label: .variable("x")),
      yAxis: Axis(range: least / 2...greatest, label: .text("ulp"), scale: .logarithmic),
      series: series)
  }
}
