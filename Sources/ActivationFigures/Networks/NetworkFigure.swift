public import Activations
public import Figures
import Networks

/// Networks of one hidden layer, y = f_o(W_oh · f_h(W_ih · x)), drawn with the same random weights.
///
/// One panel for each hidden function f_h: y over x for one input, filled contours of y for two. A
/// panel with the identity shows what linear activations throughout come to: a straight line or a
/// plane through the origin, for a product of matrices is a matrix.
public struct NetworkFigure: Sendable {
  /// The hidden functions, a panel for each of their members.
  public var hidden: [PlottedFunction]
  /// The output's function f_o.
  public var outputActivation: Activation
  /// The number of hidden units d_h.
  public var width: Int
  /// The number of inputs d, 1 or 2.
  public var inputs: Int
  /// The seed of the weights.
  public var seed: UInt64
  /// The range of x, of both inputs if there are two; nil for ±3.
  public var range: ClosedRange<Double>?
  /// The range of y for one input, or nil for the data's.
  public var yRange: ClosedRange<Double>?

  /// A figure of networks; the widths and inputs are at least 1.
  public init(
    hidden: [PlottedFunction], outputActivation: Activation = .identity, width: Int = 16,
    inputs: Int = 1,
    seed: UInt64 = 1, range: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil
  ) {
    self.hidden = hidden
    self.outputActivation = outputActivation
    self.width = width
    self.inputs = inputs
    self.seed = seed
    self.range = range
    self.yRange = yRange
  }

  /// The grid as a figure; its title, size and theme are the caller's to change.
  public func figure() -> Figure {
    let networks = hidden.flatMap { function in
      function.members.map { (network: network($0), title: function.title) }
    }
    let contours = inputs == 1 ? nil : self.contours(of: networks.map(\.network))
    let cells = networks.map { Cell(panel(of: $0.network, title: $0.title, contours)) }
    let isSingle = cells.count == 1
    return Figure(
      title: isSingle ? nil : "One hidden layer, the same weights under each function",
      caption: caption(isSingle: isSingle),
      cells: cells, size: isSingle ? Size(640, 400) : nil, showsLegend: false)
  }

  /// The network with a hidden function.
  private func network(_ hidden: Activation) -> OneHiddenLayer {
    OneHiddenLayer(
      hidden: hidden, outputActivation: outputActivation, inputs: inputs, width: width, seed: seed)
  }

  private func caption(isSingle: Bool) -> MathText {
    let settings = MathText.text(", \(width) hidden unit\(width == 1 ? "" : "s"), seed \(seed)")
    let reason = MathText.text(
      ". With the identity throughout the layers collapse to one: a product of matrices is a matrix."
    )
    return .row([formula, settings] + (isSingle ? [] : [reason]))
  }

  private var formula: MathText {
    .row([
      .variable("y"), .infix("="), .subscript(.variable("f"), .variable("o")),
      .fenced(
        .parentheses,
        .row([
          .subscript(.variable("W"), .variable("oh")), .infix("·"),
          .subscript(.variable("f"), .variable("h")),
          .fenced(
            .parentheses,
            .row([.subscript(.variable("W"), .variable("ih")), .infix("·"), .variable("x")])),
        ])),
    ])
  }

  private typealias Contours = (levels: [Double], palette: ColorField.Palette)

  /// One scale of colours for all panels.
  private func contours(of networks: [OneHiddenLayer]) -> Contours {
    let extremes = networks.map { $0.extremes(in: range ?? -3...3) }
    return OneHiddenLayer.contours(
      from: extremes.map(\.low).min() ?? 0, to: extremes.map(\.high).max() ?? 0)
  }

  private func panel(of network: OneHiddenLayer, title: MathText, _ contours: Contours?) -> Panel {
    let range = range ?? -3...3
    guard let contours else { return curvePanel(of: network, title: title, range: range) }
    return contourPanel(of: network, title: title, range: range, contours)
  }

  private func curvePanel(
    of network: OneHiddenLayer, title: MathText, range: ClosedRange<Double>
  ) -> Panel {
    let batch: @Sendable ([Double]) -> [Double] = { x in
      network(Matrix(rows: x.count, columns: 1, elements: x))
    }
    let curve = Curve(breakpoints: network.breakpoints(in: range), batch: batch) { network([$0]) }
    return Panel(
      title: title, xAxis: Axis(range: range, label: .variable("x")),
      yAxis: Axis(range: yRange, label: .variable("y")),
      series: [Series("y", style: .order(0), curve: curve)])
  }

  private func contourPanel(
    of network: OneHiddenLayer, title: MathText, range: ClosedRange<Double>, _ contours: Contours
  ) -> Panel {
    // The levels are round numbers, of which none is refused.
    let field = try? ColorField(
      contouring: range, range, levels: contours.levels, lines: [0], palette: contours.palette,
      label: .variable("y")
    ) { network([$0, $1]) }
    return Panel(
      title: title,
      xAxis: Axis(range: range, label: .subscript(.variable("x"), .number("1"))),
      yAxis: Axis(range: range, label: .subscript(.variable("x"), .number("2"))), field: field)
  }
}
