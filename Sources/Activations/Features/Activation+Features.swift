extension Activation {
  /// The smallest range of x that shows the function's features.
  public var window: ClosedRange<Double> {
    guard let features, let low = number(features.window.0), let high = number(features.window.1),
      low < high
    else { return -5...5 }
    return low...high
  }

  /// The set of values, typeset: `(−α, ∞)`; nil where it is not known.
  public var valueRange: String? { features?.valueRange }

  /// The lines that the function approaches far from 0.
  public var asymptotes: [Asymptote] {
    (features?.asymptotes ?? []).compactMap { line in
      guard holds(line.condition), let slope = number(line.slope),
        let intercept = number(line.intercept)
      else { return nil }
      return Asymptote(slope: slope, intercept: intercept, end: line.end)
    }
  }

  /// The points that are worth a label: minima, maxima, inflections.
  public var landmarks: [Landmark] {
    let points = (features?.landmarks ?? []).compactMap { point -> Landmark? in
      guard holds(point.condition), let x = number(point.x), let y = number(point.y) else {
        return nil
      }
      return Landmark(point.kind, x: x, y: y)
    }
    return points.sorted { $0.x < $1.x }
  }

  private var features: DeclaredFeatures? {
    (formula?.call?.declaration.identifier).flatMap { DeclaredFeatures.table[$0] }
  }

  /// The value of a constant formula in the parameters.
  private func number(_ text: String) -> Double? {
    guard let value = formula?.call?.constant(text), !value.isNaN else { return nil }
    // 0 and not −0.
    return value + 0
  }

  private func holds(_ condition: String?) -> Bool {
    condition.map { formula?.call?.constant($0) == 1 } ?? true
  }
}
