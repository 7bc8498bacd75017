/// Which of a panel's curves set its scale: a derivative or a function many times as large as the others
/// is cut, and told of.
struct Outgrowing {
  /// The values that the range must hold.
  private(set) var values: [Double] = []
  /// What the range is cut to, or nil where nothing is cut.
  private(set) var limit: ClosedRange<Double>?
  /// What is said of the curves that are cut.
  private(set) var note: MathText?
  /// Which series are cut, by their place among the curves.
  private(set) var indices: Set<Int> = []

  /// A derivative may be so many times as large as the function.
  private static let derivativeFactor = 20.0
  /// A function may be so many times as large as the middle one of three or more.
  private static let functionFactor = 8.0

  /// Weighs curves, beside values that are shown in any case.
  init(_ curves: [(series: Series, extent: CurveExtent)], others: [Double]) {
    let known = Self.ranges(curves)
    let functions = known.filter { $0.series.style.order == 0 }
    let base = (functions.isEmpty ? known : functions).map { Self.reach($0.range) }.sorted()
    guard let middle = base.dropLast(base.count / 2).last, middle > 0 else {
      values = known.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
      return
    }
    let othersReach = others.map(\.magnitude).filter(\.isFinite).max() ?? 0
    let isCrowd = base.count > 2
    var cut: [(series: Series, range: ClosedRange<Double>)] = []
    for (index, curve) in known.enumerated() {
      let isFunction = curve.series.style.order == 0
      let factor = isFunction ? Self.functionFactor : Self.derivativeFactor
      let allowed = max(factor * middle, othersReach)
      if (isFunction ? isCrowd : !functions.isEmpty) && Self.reach(curve.range) > allowed {
        cut.append(curve)
        indices.insert(index)
      } else {
        values += [curve.range.lowerBound, curve.range.upperBound]
      }
    }
    guard !cut.isEmpty, let low = values.min(), let high = values.max() else { return }
    // A little more than the others, so that the way out is seen.
    let room = 0.15 * (high - low)
    let reached = cut.map(\.range)
    let bottom = reached.contains { $0.lowerBound < low } ? low - room : low
    let top = reached.contains { $0.upperBound > high } ? high + room : high
    values += [bottom, top]
    limit = bottom...top
    note = Self.note(cut, bottom...top)
  }

  /// What each curve reaches, where a derivative's poles do not rule over those of its function: 1/x and
  /// tan are shown symmetric about 0.
  private static func ranges(
    _ curves: [(series: Series, extent: CurveExtent)]
  ) -> [(series: Series, range: ClosedRange<Double>)] {
    let poles = curves.filter { $0.series.style.order == 0 && $0.extent.hasPole }
    let limit = poles.compactMap(\.extent.range).map(reach).max()
    return curves.compactMap { series, extent in
      guard var range = extent.range else { return nil }
      if let limit, series.style.order > 0, extent.hasPole {
        range = range.clamped(to: -limit...limit)
      }
      return (series, range)
    }
  }

  private static func reach(_ range: ClosedRange<Double>) -> Double {
    max(range.lowerBound.magnitude, range.upperBound.magnitude)
  }

  /// `f′(x) from −50 to 50`, for at most two curves; their number for more.
  private static func note(
    _ cut: [(series: Series, range: ClosedRange<Double>)], _ shown: ClosedRange<Double>
  ) -> MathText? {
    guard cut.count <= 2 else { return .text("\(cut.count) curves go beyond the frame") }
    var parts: [MathText] = []
    for curve in cut {
      if !parts.isEmpty { parts.append(.text("; ")) }
      let (low, high) = (curve.range.lowerBound, curve.range.upperBound)
      let name = curve.series.label ?? .text("a curve")
      func number(_ value: Double) -> MathText { .number(Decimal.rounded(value, digits: 3)) }
      if low < shown.lowerBound && high > shown.upperBound {
        parts += [name, .text(" from "), number(low), .text(" to "), number(high)]
      } else {
        parts += [name, .text(" to "), number(high > shown.upperBound ? high : low)]
      }
    }
    return .row(parts)
  }
}

extension SeriesStyle {
  /// The order of the derivative that a series shows; 0 for what is none.
  var order: Int {
    switch self {
    case .order(let order), .member(_, _, let order), .distinct(_, let order), .neutral(let order):
      order
    case .reference, .own: 0
    }
  }
}
