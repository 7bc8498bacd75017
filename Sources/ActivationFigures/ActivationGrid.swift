public import Activations
public import Figures

/// A grid of panels, each with one function and its derivatives.
public struct ActivationGrid: Sendable {
  /// The functions, a panel each.
  public var functions: [PlottedFunction]
  /// Which derivatives are drawn, 0 for the function itself.
  public var orders: [Int]
  /// How the derivatives are computed.
  public var method: DerivativeMethod
  /// The range of x, or nil for the smallest that shows the features of all functions.
  public var range: ClosedRange<Double>?
  /// The range of y, or nil for the data's.
  public var yRange: ClosedRange<Double>?
  /// Whether minima, asymptotes and kinks are shown with their coordinates.
  public var isAnnotated: Bool

  /// A grid of functions with their first derivatives.
  public init(
    _ functions: [PlottedFunction], orders: [Int] = [0, 1], method: DerivativeMethod = .analytic,
    range: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil,
    isAnnotated: Bool = false
  ) {
    self.functions = functions
    self.orders = orders
    self.method = method
    self.range = range
    self.yRange = yRange
    self.isAnnotated = isAnnotated
  }

  /// The grid as a figure; its title, size and theme are the caller's.
  public func figure() -> Figure {
    let range = range ?? functions.window
    return Figure(cells: functions.map { Cell(panel(for: $0, range: range)) })
  }

  private func panel(for function: PlottedFunction, range: ClosedRange<Double>) -> Panel {
    let series =
      function.isFamily ? familySeries(of: function) : function.members.flatMap(series(of:))
    let derivative = orders.contains(1) ? function.derivativeFormula : nil
    return Panel(
      title: function.title, formulas: [function.formula, derivative].compactMap(\.self),
      xAxis: Axis(range: range, label: .variable("x")), yAxis: Axis(range: yRange), series: series,
      guides: isAnnotated ? function.members.flatMap(\.guides) : [],
      annotations: isAnnotated ? function.members.flatMap { $0.annotations(in: range) } : [])
  }

  private func series(of activation: any Activation) -> [Series] {
    orders.map { order in
      let label: MathText =
        method == .analytic || order == 0
        ? .derivative(order: order) : .derivative(order: order, by: method)
      return Series(
        label, style: .order(order), curve: Curve(activation, order: order, by: method))
    }
  }

  /// Members in graded colours, named once; their derivatives in the same colours, dashed.
  private func familySeries(of function: PlottedFunction) -> [Series] {
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
