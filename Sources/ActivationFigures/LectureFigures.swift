import Activations
public import Figures

/// The figures of a lecture on neural networks.
public enum LectureFigures {
  /// Tanh and sigmoid side by side.
  public static func tanhAndSigmoid(_ functions: [PlottedFunction]) -> Figure {
    var figure = ActivationFigure(functions, orders: [0], range: -5...5).grid()
    figure.title = .text("Activation functions")
    figure.showsLegend = false
    return figure
  }

  /// The rectifiers and their smooth relatives in a grid of two rows.
  public static func rectifiers(_ functions: [PlottedFunction]) -> Figure {
    var figure = ActivationFigure(functions, orders: [0], range: -10...10).grid()
    figure.columns = 4
    figure.caption = .text("With α = 1, ELU and CELU are the same function.")
    figure.showsLegend = false
    return figure
  }

  /// Sigmoid, its analytic derivative as dots and its derivative by autodiff as a line.
  public static func sigmoidDerivative() -> Figure {
    let activation = Activation.sigmoid
    let range = -10.0...10.0
    let dots = stride(from: range.lowerBound, through: range.upperBound, by: 0.5).map { x in
      Point(x, activation.derivative(x))
    }
    let panel = Panel(
      xAxis: Axis(range: range, label: .variable("x")),
      series: [
        Series(.derivative(order: 0), style: .order(0), curve: Curve(activation)),
        Series(
          .derivative(order: 1, by: .reverse), style: .order(1),
          curve: Curve(activation, order: 1, by: .reverse)),
        Series(
          .derivative(order: 1, by: .analytic), style: .order(3), content: .markers(dots, .dot)),
      ])
    return Figure(
      title: .text("Sigmoid and its derivative"), cells: [Cell(panel)], size: Size(640, 400))
  }
}
