/// How a series looks.
struct LineStyle: Hashable {
  /// The colour.
  var color: Color
  /// The width of its lines.
  var width: Double
  /// The lengths of dashes and gaps in turn, in line widths; empty for a solid line.
  var dash: [Double]
  /// The marker that is set here and there on its lines.
  var marker: Series.Marker?

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

  /// The markers that part series of equal colour.
  private static let markers: [Series.Marker] = [.dot, .square, .triangle, .diamond, .ring, .cross]

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
      // Dashes tell the order and nothing else; after eight series the colours come again, with markers.
      let turn = index / distinct.count
      return LineStyle(
        color: at(distinct, index), width: order == 0 ? 1.7 : 1.3,
        dash: Self.orderDashes[min(max(order, 0), 3)],
        marker: turn > 0 ? at(Self.markers, turn - 1) : nil)
    case .neutral(let order):
      return LineStyle(
        color: quietText, width: 1.6, dash: Self.orderDashes[min(max(order, 0), 3)])
    case .reference:
      return LineStyle(color: quietText, width: 1.1, dash: [])
    case .own(let color, let width, let dash):
      return LineStyle(color: color, width: width, dash: dash)
    }
  }
}
