/// How the values of an axis become lengths on the canvas.
struct AxisMap {
  /// The scale.
  let scale: Axis.Scale
  /// The values at the ends.
  let range: ClosedRange<Double>
  /// Where the lower end lies on the canvas.
  let start: Double
  /// The length on the canvas, negative where the axis runs upwards.
  let length: Double
  private let lower: Double
  private let factor: Double

  init(_ scale: Axis.Scale, _ range: ClosedRange<Double>, start: Double, length: Double) {
    self.scale = scale
    self.range = range
    self.start = start
    self.length = length
    lower = Self.transform(range.lowerBound, scale)
    factor = length / (Self.transform(range.upperBound, scale) - lower)
  }

  /// The place of a value.
  ///
  /// Values far out of range stay within ±10⁷, so that clipping is exact.
  func callAsFunction(_ value: Double) -> Double {
    let transformed =
      switch scale {
      case .linear: value
      default: Self.transform(value, scale)
      }
    let place = start + (transformed - lower) * factor
    return min(max(place, -1e7), 1e7)
  }

  /// The value at a share of the axis, 0 at the lower end.
  func value(at share: Double) -> Double {
    let upper = Self.transform(range.upperBound, scale)
    return Self.inverse(lower + (upper - lower) * share, scale)
  }

  /// The quantity to which lengths are proportional.
  static func transform(_ value: Double, _ scale: Axis.Scale) -> Double {
    switch scale {
    case .linear: return value
    case .logarithmic: return value > 0 ? Elementary.log10(value) : -1e6
    case .symmetricLogarithmic(let threshold):
      let share = value / max(threshold, 1e-300)
      if share.magnitude <= 1 || share != share { return share }
      let magnitude = 1 + Elementary.log10(share.magnitude)
      return share < 0 ? -magnitude : magnitude
    }
  }

  private static func inverse(_ length: Double, _ scale: Axis.Scale) -> Double {
    switch scale {
    case .linear: return length
    case .logarithmic: return Elementary.power10(length)
    case .symmetricLogarithmic(let threshold):
      if length.magnitude <= 1 { return length * max(threshold, 1e-300) }
      let magnitude = threshold * Elementary.power10(length.magnitude - 1)
      return length < 0 ? -magnitude : magnitude
    }
  }
}
