import ActivationFigures
import Activations
import Figures
import Rendering
import Testing

/// No label touches another or leaves the canvas, with the real font's measures.
struct OverlapTests {
  static let typeface = Result { try Typeface() }

  static let functions = Catalogue.all.map { PlottedFunction($0) }

  /// Columns and rows.
  static let grids = [
    (1, 1), (2, 1), (1, 2), (3, 1), (2, 2), (3, 2), (5, 2), (4, 3), (4, 4), (5, 5), (8, 3), (5, 8),
    (8, 5),
  ]

  static let sizes = [
    Size(400, 300), Size(640, 480), Size(800, 600), Size(1200, 500), Size(2000, 800),
    Size(4000, 3000), Size(6000, 4000),
  ]

  static let longFormulas = [
    "where(x > 2, x^2/(1 + exp(-x)) - sqrt(abs(x)), where(x < -2, log1p(x^2)/hypot(x, 3), x^3/(1+x^4)))",
    "x*sigmoid(1.702*x) + tanh(x/3)*exp(-x^2/2)/sqrt(2*pi) - max(0, min(x, 6))*abs(sin(x))^3",
    "((((x+1)/(x^2+2)+1)/(x^2+3)+1)/(x^2+4)+1)/(x^2+5)", "x^(x^(x^x))",
  ]

  @Test(
    "Grids of every shape and size",
    arguments: grids.map { "\($0.0)x\($0.1)" }, sizes)
  func grid(shape: String, size: Size) throws {
    let sides = shape.split(separator: "x").compactMap { Int($0) }
    let count = sides[0] * sides[1]
    var figure = ActivationFigure(Array(Self.functions.prefix(count)), range: -8...8).grid()
    figure.columns = sides[0]
    figure.size = size
    figure.title = .text("Activation functions")
    try expectNoOverlap(figure)
  }

  @Test("Every function alone", arguments: functions.indices)
  func alone(index: Int) throws {
    for size in [nil, Size(400, 300), Size(1000, 250), Size(300, 900)] {
      for theme in [Theme.light, .dark] {
        var figure = ActivationFigure(
          [Self.functions[index]], orders: [0, 1, 2], isAnnotated: true
        ).grid()
        figure.size = size
        figure.theme = theme
        try expectNoOverlap(figure)
      }
    }
  }

  @Test("Long formulas", arguments: longFormulas)
  func longFormula(text: String) throws {
    let function = PlottedFunction(try FormulaScope().function(text))
    for size in [nil, Size(400, 300), Size(800, 600)] {
      for count in [1, 2, 6] {
        var figure = ActivationFigure(Array(repeating: function, count: count)).grid()
        figure.size = size
        try expectNoOverlap(figure)
      }
    }
  }

  @Test("Ranges whose labels are long", arguments: [-1e-8...1e-8, -1e8...1e8, 1e6...1e6 + 1])
  func longLabels(range: ClosedRange<Double>) throws {
    for size in [nil, Size(400, 300), Size(2000, 800)] {
      var figure = ActivationFigure(Array(Self.functions.prefix(10)), range: range).grid()
      figure.size = size
      try expectNoOverlap(figure)
    }
  }

  @Test("Overlays, families and comparisons")
  func others() throws {
    let family = PlottedFunction(try FormulaScope().function("elu(x, alpha={0.5,1,2,3,4,5})"))
    let ten = Array(Self.functions.prefix(10))
    for size in [nil, Size(640, 480), Size(2000, 800)] {
      var figures = [
        ActivationFigure(ten).overlay(), ActivationFigure(ten, isAnnotated: true).overlay(),
        ActivationFigure(Self.functions.dropLast(20), orders: [0, 1]).overlay(),
        ActivationFigure([family]).grid(), ActivationFigure([family] + ten).grid(),
        ComparisonGrid(ten).figure(), LectureFigures.sigmoidDerivative(),
      ]
      for index in figures.indices {
        figures[index].size = size ?? figures[index].size
        try expectNoOverlap(figures[index])
      }
    }
  }

  private func expectNoOverlap(
    _ figure: Figure, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let typeface = try Self.typeface.get()
    let layout = try figure.layout(measuring: typeface)
    for fault in LayoutFaults(of: layout, typeface, theme: figure.theme).all {
      Issue.record("\(fault)", sourceLocation: sourceLocation)
    }
  }
}
