import ActivationFigures
import Activations
import Figures
import Rendering

/// A figure of the sheet, under a name that stays the same from run to run.
struct Exhibit {
  var name: String
  var figure: Figure
  var unit = Renderer.Unit.cssPixel

  /// All figures: every function alone, and grids, overlays, families and comparisons in many sizes,
  /// themes and media.
  static func all() throws -> [Exhibit] {
    let scope = FormulaScope()
    func functions(_ texts: String...) throws -> [PlottedFunction] {
      try texts.map { PlottedFunction(try scope.function($0)) }
    }
    let catalogue = Catalogue.all.map { PlottedFunction($0) }
    var exhibits = catalogue.enumerated().map { index, function in
      var figure = ActivationFigure(
        [function], orders: index % 3 == 0 ? [0, 1, 2] : [0, 1], isAnnotated: index % 2 == 0
      ).grid()
      figure.theme = index % 4 == 3 ? .dark : .light
      return Exhibit(name: "alone-\(index)-\(function.title.plainText)", figure: figure)
    }
    func add(_ name: String, _ figure: Figure, _ change: (inout Figure) -> Void = { _ in }) {
      var figure = figure
      change(&figure)
      exhibits.append(Exhibit(name: name, figure: figure))
    }
    func addColumn(_ name: String, _ figure: Figure) {
      add(name, figure) {
        ($0.size, $0.width, $0.fontSize, $0.lineWidth) = (nil, 241.2, 8, 1.25)
        $0.keepsFontSize = true
      }
      exhibits[exhibits.count - 1].unit = .point
    }
    let ten = ActivationFigure(Catalogue.project.map { PlottedFunction($0.activation) })
    add("project", ten.grid())
    add("project-dark", ten.grid()) { $0.theme = .dark }
    add("project-shared", ten.grid()) { $0.sharesY = true }
    add("project-large", ten.grid()) { $0.size = Size(4000, 3000) }
    add("project-small", ten.grid()) { $0.size = Size(640, 300) }
    addColumn("project-column", ten.grid())
    for count in [2, 3, 7, 15, 40] {
      let grid = ActivationFigure(Array(catalogue.prefix(count)), range: -6...6).grid()
      add("grid-\(count)", grid)
      add("grid-\(count)-page", grid) { $0.width = 624 }
    }
    for count in [3, 8, 12, 30] {
      let many = ActivationFigure(Array(catalogue.prefix(count)), isAnnotated: count < 9)
      add("overlay-\(count)", many.overlay())
      addColumn("overlay-\(count)-column", many.overlay())
    }
    let formulas = try functions(
      "1/x", "tan(x)", "sin(50*x)", "exp(-100*(x-1)^2)", "floor(x)", "log(x)",
      "x*sigmoid(1.702*x) + tanh(x/3)*exp(-x^2/2)/sqrt(2*pi) - max(0, min(x, 6))*abs(sin(x))^3")
    for (index, formula) in formulas.enumerated() {
      add("formula-\(index)", ActivationFigure([formula], isAnnotated: true).grid())
      addColumn("formula-\(index)-column", ActivationFigure([formula]).grid())
    }
    add("wide-gaussian", ActivationFigure(try functions("gaussian"), range: -100...100).grid())
    let family = try functions("elu(x, alpha={0.5,1,2})")
    add("family", ActivationFigure(family).grid())
    add(
      "family-overlay",
      ActivationFigure(family + (try functions("gelu")), orders: [0, 1]).overlay())
    addColumn("family-column", ActivationFigure(family).grid())
    add("comparison", ComparisonGrid(Array(catalogue.prefix(4))).figure())
    add("network", NetworkFigure(hidden: try functions("identity", "relu", "sin")).figure())
    add("contours", NetworkFigure(hidden: try functions("relu", "tanh"), inputs: 2).figure())
    return exhibits
  }
}
