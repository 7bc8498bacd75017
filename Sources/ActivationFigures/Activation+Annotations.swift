import Activations
import Figures
import Tables

extension Activation {
  /// The asymptotes as guides, those at poles among them, but for y = 0, which is drawn as an axis, and
  /// for what the function itself is.
  var guides: [Guide] {
    let lines = asymptotes.filter { !isReached($0) }.compactMap { line -> Guide? in
      if line.slope == 0 { return line.intercept == 0 ? nil : .horizontal(line.intercept) }
      return .line(slope: line.slope, intercept: line.intercept)
    }
    return lines + breakpoints.filter { $0.form == .pole }.map { .vertical($0.x) }
  }

  /// The landmarks, kinks and jumps within a range, each with its coordinates, and the asymptotes with
  /// their equations.
  func annotations(
    in range: ClosedRange<Double>, style: SeriesStyle? = nil
  ) -> [Annotation] {
    let marks = Self.nearest(landmarks.filter { range.contains($0.x) })
    let points =
      marks.filter { $0.kind != .inflection }.map { Point($0.x, $0.y) }
      + breaks(in: range, but: marks.map(\.x))
      + marks.filter { $0.kind == .inflection }.map { Point($0.x, $0.y) }
    return points.map { Annotation($0, style: style) }
      + asymptotes.filter { !isReached($0) }.map { equation(of: $0, in: range, style: style) }
  }

  /// Of a wave, as many as can be read.
  private static func nearest(_ marks: [Landmark]) -> [Landmark] {
    marks.count <= 12
      ? marks : marks.sorted { $0.x.magnitude < $1.x.magnitude }.prefix(8).sorted { $0.x < $1.x }
  }

  /// The corners and jumps that are not marked already.
  private func breaks(in range: ClosedRange<Double>, but marked: [Double]) -> [Point] {
    breakpoints.filter { breakpoint in
      range.contains(breakpoint.x) && !marked.contains(breakpoint.x)
        && [.kink, .jump, .removable, .end].contains(breakpoint.form)
    }.prefix(12).compactMap { breakpoint in
      let y = breakpoint.value.isNaN ? breakpoint.limits.left : breakpoint.value
      return y.isFinite ? Point(breakpoint.x, y) : nil
    }
  }

  /// Whether the function does not approach a line but is the line, or is it where the line ends: there is
  /// nothing to be drawn beside its own curve.
  private func isReached(_ line: Asymptote) -> Bool {
    let ends = line.end == .both ? [-1.0, 1] : [line.end == .left ? -1 : 1]
    return ends.allSatisfy { end in
      [1e3, 1e4].allSatisfy { size in
        let x = end * size
        return self(x) == line.slope * x + line.intercept
          && derivative(at: x, order: 2, by: .forward) == 0
          && derivative(at: end * 40, order: 2, by: .forward) == 0
      }
    }
  }

  /// The equation of an asymptote, beside the end of the range where it is approached.
  private func equation(
    of line: Asymptote, in range: ClosedRange<Double>, style: SeriesStyle?
  ) -> Annotation {
    let width = range.upperBound - range.lowerBound
    let x =
      line.end == .left ? range.lowerBound + 0.06 * width : range.upperBound - 0.06 * width
    return Annotation(
      Point(x, line.slope * x + line.intercept),
      label: .row([.variable("y"), .infix("="), line.rightSide]), style: style)
  }
}

extension Asymptote {
  /// What y equals on the line: x − 0.69, 0.5x.
  fileprivate var rightSide: MathText {
    func number(_ value: Double) -> MathText {
      .number(NumberText.rounded(value.magnitude, digits: 4))
    }
    let minus: [MathText] = [.symbol("−")]
    if slope == 0 { return .row((intercept < 0 ? minus : []) + [number(intercept)]) }
    var parts: [MathText] = slope < 0 ? minus : []
    if slope.magnitude != 1 { parts.append(number(slope)) }
    parts.append(.variable("x"))
    if intercept != 0 { parts += [.infix(intercept < 0 ? "−" : "+"), number(intercept)] }
    return .row(parts)
  }
}
