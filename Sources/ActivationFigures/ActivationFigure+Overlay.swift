public import Figures

extension ActivationFigure {
  /// All functions in one axes, each named at the end of its line where there is room.
  ///
  /// The members of a family count each. Without ``orders`` no derivatives are drawn. Title, size and
  /// theme are the caller's.
  public func overlay() -> Figure {
    let range = range ?? functions.window
    let orders = orders ?? [0]
    let named = functions.flatMap { function in
      zip(function.members, function.isFamily ? function.memberLabels : [function.title])
    }
    let series = orders.flatMap { order in
      named.enumerated().map { index, pair in
        Series(
          Self.label(pair.1, order: order, isAlone: orders.count == 1),
          style: .distinct(index, order: order),
          curve: Curve(pair.0, order: order, by: method))
      }
    }
    let panel = Panel(
      xAxis: Axis(range: range, label: .variable("x")), yAxis: Axis(range: yRange), series: series,
      guides: isAnnotated ? named.flatMap { $0.0.guides } : [],
      annotations: isAnnotated
        ? named.enumerated().flatMap { index, pair in
          pair.0.annotations(in: range, style: .distinct(index))
        } : [],
      labelsLineEnds: true)
    return Figure(cells: [Cell(panel)], size: Size(640, 440))
  }

  /// The function's name; a derivative beside other orders says which it is.
  private static func label(_ name: MathText, order: Int, isAlone: Bool) -> MathText {
    order == 0 || isAlone ? name : .row([name, .symbol(order == 1 ? "′" : "″")])
  }
}
