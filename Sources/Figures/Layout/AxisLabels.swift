/// The measured labels of one axis.
struct AxisLabels {
  /// A tick with its typeset label.
  struct Item {
    var tick: Tick
    var box: MathBox
    /// The place along the axis, from its lower end.
    var place: Double
  }

  /// The ticks, which the grid lines follow too.
  var items: [Item] = []
  /// The label along the axis.
  var label: MathBox?
  /// Whether the ticks have their labels here, or share those of a neighbour.
  var showsTickLabels = true

  /// The greatest width of a tick label.
  var width: Double { showsTickLabels ? items.map(\.box.width).max() ?? 0 : 0 }
  /// The greatest height of a tick label above its baseline.
  var ascent: Double { showsTickLabels ? items.map(\.box.ascent).max() ?? 0 : 0 }
  /// The greatest depth of a tick label.
  var descent: Double { showsTickLabels ? items.map(\.box.descent).max() ?? 0 : 0 }
}

extension Typesetter {
  /// The most ticks whose labels do not come near each other.
  func axisLabels(
    _ axis: Axis, _ range: ClosedRange<Double>, length: Double, isVertical: Bool, _ density: Density
  ) -> AxisLabels {
    var result = AxisLabels()
    if density.showsAxisLabels { result.label = axis.label.map { box($0, size: density.label) } }
    result.showsTickLabels = density.showsTickLabels
    let map = AxisMap(axis.scale, range, start: 0, length: length)
    let size = density.tickLabel
    var limit = Ticks.limit(length: length, fontSize: size, isVertical: isVertical)
    var previous = -1
    while limit >= 1 {
      let ticks = Ticks.ticks(axis.scale, in: range, limit: limit)
      if ticks.count != previous {
        let items = ticks.map {
          AxisLabels.Item(tick: $0, box: box($0.label, size: size), place: map($0.value))
        }
        if Self.hasRoom(items, isVertical: isVertical) {
          result.items = items
          return result
        }
      }
      previous = ticks.count
      limit = min(limit - 1, max(ticks.count, 1))
    }
    return result
  }

  private static func hasRoom(_ items: [AxisLabels.Item], isVertical: Bool) -> Bool {
    zip(items, items.dropFirst()).allSatisfy { low, high in
      let distance = high.place - low.place
      return isVertical
        ? distance >= max(low.box.height, high.box.height) + 3
        : distance >= (low.box.width + high.box.width) / 2 + 5
    }
  }
}
