public import Activations
public import Figures

/// All functions in one axes, each named at the end of its line where there is room.
public struct ActivationOverlay: Sendable {
  /// The functions; the members of a family count each.
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

  /// An overlay of functions.
  public init(
    _ functions: [PlottedFunction], orders: [Int] = [0], method: DerivativeMethod = .analytic,
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

  /// The overlay as a figure; its title, size and theme are the caller's.
  public func figure() -> Figure {
    let range = range ?? functions.window
    let named = functions.flatMap { function in
      zip(function.members, function.isFamily ? function.memberLabels : [function.title])
    }
    let series = orders.flatMap { order in
      named.enumerated().map { index, pair in
        Series(
          label(pair.1, order: order), style: .distinct(index, order: order),
          curve: Curve(pair.0, order: order, by: method))
      }
    }
    let panel = Panel(
      xAxis: Axis(range: range, label: .variable("x")), yAxis: Axis(range: yRange), series: series,
      guides: isAnnotated ? named.flatMap { $0.0.guides } : [],
      annotations: isAnnotated ? named.flatMap { $0.0.annotations(in: range) } : [],
      labelsLineEnds: true)
    return Figure(cells: [Cell(panel)], size: Size(640, 440))
  }

  /// The function's name; a derivative beside other orders says which it is.
  private func label(_ name: MathText, order: Int) -> MathText {
    order == 0 || orders.count == 1 ? name : .row([name, .symbol(order == 1 ? "′" : "″")])
  }
}
