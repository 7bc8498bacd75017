internal import Arithmetic

/// A point of the x axis to 128 bits, and the double nearest to it.
struct Place: Sendable {
  let x: Double
  let wide: Wide

  init(_ x: Double) {
    self.x = x
    wide = Wide(x)
  }

  init(_ wide: Wide) {
    // What matters is the point, not how it was found.
    self.wide = Wide(Bounded(wide.bounded.number, error: 0))
    x = self.wide.nearest
  }

  /// Whether two places are one, but for how they were found.
  func isNear(_ other: Place) -> Bool {
    if x == other.x { return true }
    return (x - other.x).magnitude <= 4 * Swift.max(x.magnitude, other.x.magnitude).ulp
  }
}

extension [Place] {
  /// Those strictly between two, and not so near an end that rounding made them.
  func inside(_ low: Double, _ high: Double) -> [Place] {
    let width = Swift.min(high - low, 1)
    func slack(_ end: Double) -> Double {
      end.isFinite ? 0x1p-43 * Swift.max(end.magnitude, 0x1p-17 * width) : 0
    }
    return filter { $0.x > low + slack(low) && $0.x < high - slack(high) }
  }

  /// The same in rising order, each once.
  var distinct: [Place] {
    var result: [Place] = []
    for place in sorted(by: { $0.x < $1.x }) {
      if let last = result.last, last.isNear(place) {
        // Of two the plainer one: a double that is the point itself.
        if Wide(place.x) == place.wide { result[result.count - 1] = place }
      } else {
        result.append(place)
      }
    }
    return result
  }
}
