import Activations
public import Figures

extension ActivationFigure {
  /// A grid of panels, each with one function and its first derivative unless ``orders`` says otherwise.
  ///
  /// Title, size and theme are the caller's.
  public func grid() -> Figure {
    let range = range ?? functions.window
    let orders = orders(else: [0, 1])
    var figure = Figure(cells: functions.map { Cell(panel(for: $0, orders: orders, range: range)) })
    figure.summary = summary(over: range, orders: orders)
    return figure
  }

  private func panel(
    for function: PlottedFunction, orders: [Int], range: ClosedRange<Double>
  ) -> Panel {
    let series =
      function.isFamily
      ? familySeries(of: function, orders: orders)
      : function.members.flatMap { self.series(of: $0, orders: orders) }
    let derivative = orders.contains(1) ? function.derivativeFormula : nil
    return Panel(
      title: function.title, formulas: [function.formula, derivative].compactMap(\.self),
      xAxis: Axis(range: range, label: .variable("x")), yAxis: Axis(range: yRange), series: series,
      guides: isAnnotated ? function.members.flatMap(\.guides) : [],
      annotations: isAnnotated ? annotations(of: function, over: range) : [])
  }

  private func annotations(
    of function: PlottedFunction, over range: ClosedRange<Double>
  ) -> [Annotation] {
    function.members.enumerated().flatMap { index, member in
      member.annotations(
        in: range,
        style: function.isFamily ? .member(index, of: function.members.count) : .order(0))
    }
  }

  private func series(of activation: Activation, orders: [Int]) -> [Series] {
    orders.map { order in
      let label: MathText =
        method == .analytic || order == 0
        ? .derivative(order: order) : .derivative(order: order, by: method)
      return Series(
        label, style: .order(order), curve: Curve(activation, order: order, by: method))
    }
  }

  /// Members in graded colours, named once; their derivatives in the same colours, dashed.
  private func familySeries(of function: PlottedFunction, orders: [Int]) -> [Series] {
    let curves = orders.enumerated().flatMap { position, order in
      function.members.enumerated().map { index, member in
        Series(
          position == 0 && index < function.memberLabels.count
            ? function.memberLabels[index] : nil,
          style: .member(index, of: function.members.count, order: order),
          curve: Curve(member, order: order, by: method))
      }
    }
    guard orders.count > 1 else { return curves }
    let keys = orders.map { order in
      Series(.derivative(order: order), style: .neutral(order: order), content: .polyline([]))
    }
    return curves + keys
  }
}
