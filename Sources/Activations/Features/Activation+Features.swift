extension Activation {
  /// What is found of the function by its formula; nil for a Swift type.
  package var analysis: Analysis? { formula?.analysis }

  /// The points that are worth a label: minima, maxima, inflections, in rising order.
  ///
  /// Of a function that waves without end they are those nearest to 0.
  public var landmarks: [Landmark] {
    (analysis?.marks ?? []).map { Landmark($0) }
  }

  /// The lines that the function approaches far from 0.
  public var asymptotes: [Asymptote] {
    guard let lines = analysis?.lines else { return [] }
    let left = lines.left?.line
    let right = lines.right?.line
    if let left, let right, left == right {
      return [Asymptote(slope: left.slope, intercept: left.intercept, end: .both)]
    }
    return [
      left.map { Asymptote(slope: $0.slope, intercept: $0.intercept, end: .left) },
      right.map { Asymptote(slope: $0.slope, intercept: $0.intercept, end: .right) },
    ].compactMap(\.self)
  }

  /// The values that the function takes; nil for a Swift type.
  public var values: ValueSet? { analysis?.values }

  /// The mean and the second moments of the function under a standard normal input.
  public var standardNormal: NormalMoments? { analysis?.moments }
}

extension Landmark {
  package init(_ mark: Mark) {
    let kind: Kind =
      switch mark.kind {
      case .minimum: .minimum
      case .maximum: .maximum
      case .inflection: .inflection
      }
    self.init(kind, x: mark.x, y: mark.y)
  }
}
