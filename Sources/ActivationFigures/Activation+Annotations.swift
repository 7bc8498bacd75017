import Activations
import Figures

extension Activation {
  /// The asymptotes as guides, but for y = 0, which is drawn as an axis, and for a half-line of the
  /// function itself.
  var guides: [Guide] {
    asymptotes.compactMap { line in
      if line.slope == 0 { return line.intercept == 0 ? nil : .horizontal(line.intercept) }
      return .line(slope: line.slope, intercept: line.intercept)
    }
  }

  /// The landmarks and kinks within a range, each with its coordinates.
  func annotations(
    in range: ClosedRange<Double>, style: SeriesStyle? = nil
  ) -> [Annotation] {
    let extrema =
      landmarks
      .filter { $0.kind != .inflection && range.contains($0.x) }
      .map { Annotation(Point($0.x, $0.y), style: style) }
    let kinks =
      breakpoints
      .filter { breakpoint in
        breakpoint.kind == .kink && range.contains(breakpoint.x)
          && !extrema.contains { $0.point.x == breakpoint.x }
      }
      .map { Annotation(Point($0.x, self($0.x)), style: style) }
    return extrema + kinks
  }
}
