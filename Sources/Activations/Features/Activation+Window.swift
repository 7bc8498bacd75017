extension Activation {
  /// The smallest range of x that shows the function's features; for a typed formula −5…5 or wider,
  /// unless all that happens would be a line's width there.
  public var window: ClosedRange<Double> {
    guard let analysis else { return -5...5 }
    let window = Window(self, analysis).range
    guard formula?.call == nil else { return window }
    let width = window.upperBound - window.lowerBound
    if width < 2 && window.lowerBound > -5 && window.upperBound < 5 { return window }
    return Swift.min(-5, window.lowerBound)...Swift.max(5, window.upperBound)
  }
}

/// Chooses the range of x that shows what a function does.
private struct Window {
  let activation: Activation
  let analysis: Analysis
  /// The least and the greatest point where something happens.
  var core: (low: Double, high: Double)
  /// How far apart things happen.
  var unit = 1.0
  /// Whether the function turns again and again.
  private var isWave = false

  private let slopes: Derivatives<Double>
  /// What the function does far to the left and to the right.
  private var far: (left: Far, right: Far)

  /// Of a wave, so many turns are shown on either side of 0.
  private static let mostPoints = 3

  /// What plain arithmetic says of a function far from 0, which is enough to choose what is shown.
  private struct Far {
    /// The limit; not finite where there is none.
    let limit: Double
    /// The limit of the derivative; NaN where there is none.
    let slope: Double

    init(_ activation: Activation, _ slopes: Derivatives<Double>, _ direction: Double) {
      let (near, far) = (1e6 * direction, 3e6 * direction)
      let (a, b) = (slopes(near), slopes(far))
      let isSteady = (a - b).magnitude <= 1e-5 * Swift.max(1, a.magnitude)
      slope = isSteady ? b.magnitude < 1e-5 ? 0 : b : .nan
      let (low, high) = (activation(near), activation(far))
      let isLevel = slope == 0 && (low - high).magnitude <= 1e-3 * Swift.max(1, low.magnitude)
      limit = isLevel ? high : .infinity
    }
  }

  init(_ activation: Activation, _ analysis: Analysis) {
    self.activation = activation
    self.analysis = analysis
    let slopes = activation.derivatives(Double.self, order: 1, by: .forward)
    self.slopes = slopes
    far = (Far(activation, slopes, -1), Far(activation, slopes, 1))
    let points = Set(
      analysis.breakpoints.map(\.x) + analysis.marks.filter { $0.kind != .inflection }.map(\.x))
    let turns = Self.nearest(points)
    let inflections = Self.nearest(
      Set(analysis.marks.filter { $0.kind == .inflection }.map(\.x)),
      within: turns.count >= 2 * Self.mostPoints ? turns.map(\.magnitude).max() : nil)
    let all = turns + inflections
    core = (all.min() ?? 0, all.max() ?? 0)
    let width = core.high - core.low
    isWave = turns.count >= 2 * Self.mostPoints
    if isWave {
      // A wave: half of what is between two turns.
      unit = (turns.max() ?? 1) / Double(2 * Self.mostPoints)
    } else if width > 0 {
      unit = Swift.min(width / 3, 4)
    } else if let scale = scale, scale.isFinite, scale > 0 {
      unit = scale
    }
  }

  /// The points nearest to 0, a few on either side.
  private static func nearest(_ points: Set<Double>, within bound: Double? = nil) -> [Double] {
    let shown = points.filter { $0.magnitude <= bound ?? .infinity }.sorted()
    return Array(shown.filter { $0 >= 0 }.prefix(mostPoints))
      + Array(shown.filter { $0 < 0 }.suffix(mostPoints))
  }

  /// The width of the step of a function between two levels, or of the bend between two slopes.
  private var scale: Double? {
    let (left, right) = far
    if left.limit.isFinite, right.limit.isFinite, left.limit != right.limit {
      return (right.limit - left.limit).magnitude / (2 * steepness(at: core.low))
    }
    guard left.slope.isFinite, right.slope.isFinite, left.slope != right.slope else { return nil }
    let step = 1e-4
    let bend = slope(core.low + step) - slope(core.low - step)
    guard analysis.breakpoints.isEmpty, bend != 0 else { return nil }
    return (right.slope - left.slope).magnitude / (bend / (2 * step)).magnitude / 4
  }

  private func slope(_ x: Double) -> Double { slopes(x) }
  private func steepness(at x: Double) -> Double { slope(x).magnitude }

  var range: ClosedRange<Double> {
    let low = end(core.low, -1, far.left)
    let high = end(core.high, 1, far.right)
    guard low < high, low.isFinite, high.isFinite else { return -5...5 }
    return rounded(low, high)
  }

  /// Where the window ends on one side: past the last feature, and where the function has come near its
  /// asymptote, if that is level.
  private func end(_ core: Double, _ direction: Double, _ line: Far) -> Double {
    let isSingle = self.core.low == self.core.high
    let goesOn = !far.left.limit.isFinite && !far.right.limit.isFinite
    let margin = isSingle ? 3.0 : goesOn && !isWave ? 3.9 : 1
    let least = core + direction * margin * unit
    guard line.slope.isFinite, line.limit.isFinite else { return least }
    var last = least
    let top = Swift.max(
      steepness(at: core + direction * 1e-3 * unit), steepness(at: core + direction * unit / 2))
    func isBent(_ step: Int) -> Bool {
      (slope(core + direction * unit * Double(step) / 4) - line.slope).magnitude > 0.01 * top
    }
    // The last step that is bent: of each eighth from afar, and then of the seven after it.
    let eighth = stride(from: 160, to: 0, by: -8).first(where: isBent) ?? 0
    let step = (eighth + 1...eighth + 7).reversed().first(where: isBent) ?? eighth
    if step > 0 { last = core + direction * unit * Double(step + 1) / 4 }
    return direction > 0 ? Swift.max(least, last) : Swift.min(least, last)
  }

  /// Ends at plain numbers.
  private func rounded(_ low: Double, _ high: Double) -> ClosedRange<Double> {
    let width = high - low
    var step = 1.0
    while step > width / 5 { step /= 10 }
    while step * 25 < width { step *= 5 }
    let slack = 1e-9 * width
    // By division, so that 3/10 is 0.3.
    let inverse = (1 / step).rounded()
    func plain(_ count: Double) -> Double { step < 1 ? count / inverse : count * step }
    return plain(
      ((low + slack) / step).rounded(.down) + 0)...plain(((high - slack) / step).rounded(.up) + 0)
  }
}
