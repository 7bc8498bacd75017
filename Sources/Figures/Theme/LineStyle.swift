/// How a series looks.
struct LineStyle: Hashable {
  /// The colour.
  var color: Color
  /// The width of its lines.
  var width: Double
  /// The lengths of dashes and gaps in turn, in line widths; empty for a solid line.
  var dash: [Double]

  /// The stroke of its lines.
  ///
  /// - Parameter scale: A factor for the width, 1 in a panel of ordinary size.
  func stroke(scale: Double = 1) -> Stroke {
    let width = width * scale
    return Stroke(color, width: width, dash: dash.map { $0 * width })
  }
}

extension Theme {
  /// Dashes by order of derivative: solid, dashed, dash-dotted, dotted.
  private static let orderDashes: [[Double]] = [[], [3.7, 1.6], [6.4, 1.6, 1, 1.6], [1.2, 1.6]]

  /// Dashes by number of series: neighbours part by colour and by dash.
  private static let distinctDashes: [[Double]] = [
    [], [3.7, 1.6], [6.4, 1.6, 1, 1.6], [1.2, 1.6], [8, 2.2],
  ]

  /// How a series of a style looks.
  func lineStyle(_ style: SeriesStyle) -> LineStyle {
    func at<T>(_ list: [T], _ index: Int) -> T { list[abs(index % list.count)] }
    switch style {
    case .order(let order):
      let index = min(max(order, 0), 3)
      return LineStyle(color: orders[index], width: 1.8, dash: Self.orderDashes[index])
    case .member(let index, let count, let order):
      let place = count > 1 ? Double(index) / Double(count - 1) : 0.35
      return LineStyle(
        color: Color.ramp(family, at: place), width: 1.6,
        dash: Self.orderDashes[min(max(order, 0), 3)])
    case .distinct(let index, let order):
      // After ten series the colours come again, with other dashes.
      let turn = index + index / distinct.count * 2
      return LineStyle(
        color: at(distinct, index), width: order == 0 ? 1.7 : 1.3,
        dash: order == 0
          ? at(Self.distinctDashes, turn) : Self.orderDashes[min(max(order, 0), 3)])
    case .neutral(let order):
      return LineStyle(
        color: quietText, width: 1.6, dash: Self.orderDashes[min(max(order, 0), 3)])
    case .reference:
      return LineStyle(color: quietText, width: 1.1, dash: [])
    }
  }
}
