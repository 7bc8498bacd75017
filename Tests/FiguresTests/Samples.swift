import Figures
import Foundation

/// Figures for the tests, of the kind that the tool draws.
enum Samples {
  static let x = MathText.variable("x")
  static let f = MathText.row([.variable("f"), .symbol("("), x, .symbol(")")])

  static let power = MathText.superscript(.variable("e"), x)
  /// The softplus of x, as a formula within others.
  static let softplus = MathText.row([
    .function("ln"),
    .fenced(.parentheses, .row([.number("1"), .infix("+"), power])),
  ])

  static let formulas: [MathText] = [
    .row([f, .infix("="), .function("tanh"), x]),
    .row([
      f, .infix("="),
      .fraction(.number("1"), .row([.number("1"), .infix("+"), power])),
    ]),
    .row([
      f, .infix("="),
      .cases([
        .init(x, if: .row([x, .infix(">"), .number("0")])),
        .init(.row([.variable("α"), power]), if: nil),
      ]),
    ]),
    // Wider than any small panel.
    .row(
      [f, .infix("=")]
        + Array(repeating: [softplus, .infix("+")], count: 9).flatMap(\.self)
        + [.root(x, index: .number("3"))]),
  ]

  static let titles = [
    "tanh", "ReLU", "Leaky ReLU (negative slope 0.01)", "Hard swish",
    "Scaled exponential linear unit",
  ]

  /// A panel with a curve, its derivative that jumps, and a long title or formula now and then.
  static func panel(_ index: Int) -> Panel {
    let slope = Double(index % 3) * 0.1
    let height = [1, 8, 250_000, 3e-9][index % 4]
    return Panel(
      title: .text(titles[index % titles.count]), formulas: [formulas[index % formulas.count]],
      xAxis: Axis(range: -5...(index % 7 == 0 ? 6 : 5), label: x),
      yAxis: Axis(label: index % 2 == 0 ? f : nil),
      series: [
        Series(
          f, style: .order(0), curve: Curve(breakpoints: [0]) { max($0, slope * $0) * height }),
        Series(
          .row([.variable("f"), .symbol("′")]), style: .order(1),
          curve: Curve(breakpoints: [0]) { $0 > 0 ? height : slope * height }),
      ],
      guides: [.horizontal(height)],
      annotations: [Annotation(Point(0, 0), style: .order(0))], note: "max 1.5 ulp")
  }

  static func grid(
    _ columns: Int, _ rows: Int, size: Size? = nil, theme: Theme = .light, residuals: Bool = false
  ) -> Figure {
    Figure(
      title: "Activation functions and their derivatives", caption: "drawn by a test",
      cells: (0..<columns * rows).map { index in
        let residual = Panel(
          yAxis: Axis(includes: [0]),
          series: [Series(style: .reference, curve: Curve { 1e-16 * sin(3 * $0) })], note: "1 ulp")
        return Cell(panel(index), residual: residuals ? residual : nil)
      },
      columns: columns, size: size, theme: theme)
  }
}
