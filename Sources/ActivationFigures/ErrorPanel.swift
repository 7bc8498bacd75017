import Figures
import Verification

/// The error of each witness against the truth, under a panel of the derivative.
struct ErrorPanel {
  let residuals: [Residual]
  let breakpoints: [Double]
  let precision: Precision
  let range: ClosedRange<Double>

  init(
    residuals: [Residual], breakpoints: [Double], precision: Precision, range: ClosedRange<Double>
  ) {
    self.residuals = residuals
    self.breakpoints = breakpoints
    self.precision = precision
    self.range = range
  }

  /// The greatest finite error in ulps.
  var greatest: Double { residuals.compactMap { $0.worst?.ulps.magnitude }.max() ?? 0 }

  /// The greatest finite error in proportion.
  var greatestRelative: Double {
    residuals.flatMap(\.points).map(\.relative.magnitude).filter(\.isFinite).max() ?? 0
  }

  private var isExact: Bool { residuals.allSatisfy { $0.isExact(in: precision) } }

  /// The panel on the figure's scale, with the verdict in its corner.
  func panel(_ scale: ErrorScale, verdict report: Report?) -> Panel {
    var panel = Panel(
      xAxis: Axis(range: range, label: .variable("x")),
      yAxis: Axis(range: scale.range, label: .text(scale.label), scale: scale.axis))
    if let accuracy = scale.band {
      panel.guides = [.horizontal(-accuracy), .horizontal(accuracy)]
    }
    if isExact {
      panel.note = .text("every method is exact" + (report.map { verdict($0) } ?? ""))
      return panel
    }
    for residual in residuals {
      let points = residual.points.filter(\.ulps.isFinite).map { Point($0.x, scale.value($0)) }
      panel.series.append(
        Series(
          .text("error, \(residual.witness.title)"), style: residual.witness.style,
          content: .markers(points, .point)))
    }
    let rug = Set(
      residuals.flatMap { residual in
        residual.points.filter { $0.result.isNaN || $0.truth.isNaN }.map(\.x)
      }
    ).sorted()
    if !rug.isEmpty {
      panel.series.append(
        Series(
          .text("undefined"), style: .reference,
          content: .markers(rug.map { Point($0, scale.range.lowerBound * 0.98) }, .cross)))
    }
    if let worst { panel.series.append(mark(worst, scale)) }
    panel.note = .text(note(report))
    return panel
  }

  /// The greatest error of all witnesses.
  private var worst: (witness: Witness, point: Residual.Point)? {
    residuals.compactMap { residual in residual.worst.map { (residual.witness, $0) } }
      .max { $0.1.ulps.magnitude < $1.1.ulps.magnitude }
  }

  private func mark(
    _ worst: (witness: Witness, point: Residual.Point), _ scale: ErrorScale
  ) -> Series {
    Series(
      .text("worst point"), style: .reference,
      content: .markers([Point(worst.point.x, scale.value(worst.point))], .ring))
  }

  private func note(_ report: Report?) -> String {
    let here = worst.map {
      "\(ComparisonGrid.words(ulps: $0.point.ulps.magnitude)) ulp at x = \(Self.brief($0.point.x))"
    }
    return (here ?? "") + (report.map { verdict($0) } ?? "")
  }

  /// What `check` says, in a word.
  private func verdict(_ report: Report) -> String {
    ": " + String(report.verdict.prefix { $0 != "," && $0 != ":" && $0 != ";" })
  }

  /// A place with three digits or so.
  private static func brief(_ x: Double) -> String {
    let scale = x.magnitude >= 100 ? 1.0 : x.magnitude >= 1 ? 100 : 1000
    let rounded = (x * scale).rounded() / scale
    let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return text.replacing("-", with: "−")
  }
}

/// The scale that all error panels of a figure share.
struct ErrorScale {
  /// Whether errors are shown in proportion to the truth, as they are beyond a million ulps.
  let isRelative: Bool
  let range: ClosedRange<Double>
  /// Where the band of what is let pass ends, or nil for none.
  let band: Double?

  init(_ panels: [ErrorPanel], accuracy: Double?) {
    let greatest = panels.map(\.greatest).max() ?? 0
    isRelative = greatest > 1e6
    // Room for the note above the data, and the same room below them.
    let reach =
      isRelative
      ? 8 * Swift.max(1e-12, panels.map(\.greatestRelative).max() ?? 0)
      : 4 * Swift.max(1, greatest, accuracy ?? 0)
    range = -reach...reach
    let unit = isRelative ? panels.first?.precision.ulpOfOne ?? 0 : 1
    band = accuracy.map { $0 * unit }
  }

  var label: String { isRelative ? "relative error" : "ulp" }
  var axis: Axis.Scale { .symmetricLogarithmic(threshold: isRelative ? 1e-15 : 1) }
  func value(_ point: Residual.Point) -> Double { isRelative ? point.relative : point.ulps }
}

extension Witness {
  /// What a legend calls the witness.
  var title: String { method?.title ?? rawValue }

  /// The colour of its errors.
  var style: SeriesStyle {
    switch self {
    case .value: .order(0)
    case .analytic, .given: .order(1)
    case .forward: .order(3)
    case .reverse: .order(2)
    }
  }
}
