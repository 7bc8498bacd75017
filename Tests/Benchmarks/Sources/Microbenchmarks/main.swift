// The parts of the tool, timed in one process:
//
//   swift run -c release --package-path Tests/Benchmarks Microbenchmarks [PART OF A NAME]

import ActivationFigures
import Activations
import Figures
import Rendering
import Tables
import Verification

let bench = Bench(filter: CommandLine.arguments.dropFirst().first ?? "")

// MARK: Numbers

let points = (0..<1000).map { -8 + 16 * (Double($0) + 0.5) / 1000 }

/// One million values would say no more than a thousand of them, which stay in the first cache.
func evaluate(_ name: String, _ function: Activation) {
  bench.run("\(name): value", per: "value", count: points.count) {
    use(function.derivatives(at: points, order: 0, by: .analytic))
  }
  for method in DerivativeMethod.allCases {
    bench.run("\(name): first derivative, \(method)", per: "value", count: points.count) {
      use(function.derivatives(at: points, order: 1, by: method))
    }
  }
  bench.run("\(name): second derivative, forward", per: "value", count: points.count) {
    use(function.derivatives(at: points, order: 2, by: .forward))
  }
}

bench.part("Evaluation")
for name in ["relu", "gelu", "mish"] {
  evaluate("catalogue \(name)", Activation(try FormulaScope().formula(name)))
}
let typed = Activation(try FormulaScope().formula("x*tanh(log(1 + exp(x)))"))
evaluate("typed mish", typed)
bench.run("parsing x*tanh(log(1 + exp(x)))") {
  use(try FormulaScope().function("x*tanh(log(1 + exp(x)))"))
}

measureDifferentiation()

bench.part("Text")
bench.run("shortest decimals", per: "number", count: points.count) {
  var text = TextBuffer()
  for x in points { text.append(x) }
  use(text)
}
for format in TableFormat.allCases {
  bench.run("a table's rows as \(format)", per: "row", count: points.count) {
    var writer = format.writer(for: ["function", "order", "x"].map { Column($0) })
    for x in points {
      writer.cell("elu(x, alpha=2)")
      writer.cell(1)
      writer.cell(x)
      writer.endRow()
    }
    use(writer.text)
  }
}

bench.part("Checking")
for name in ["relu", "gelu", "mish"] {
  let function = Activation(try FormulaScope().formula(name))
  bench.run("check \(name)") { use(try Check().report(on: function)) }
}
for samples in [101, 401, 1601] {
  var check = Check()
  check.samples = samples
  bench.run("check gelu, \(samples) samples") { use(try check.report(on: .gelu)) }
}

// MARK: Pictures

let typeface = try Typeface()
let project = Catalogue.project.map(\.activation)

func grid(_ panels: Int) -> Figure {
  let functions = (0..<panels).map { PlottedFunction(project[$0 % project.count]) }
  var figure = ActivationFigure(functions).grid()
  figure.columns = min(panels, 5)
  return figure
}

var main = grid(10)
main.size = Size(2000, 800)
var empty = main
for index in empty.cells.indices { empty.cells[index].main.series = [] }
let drawing = try main.drawing(measuring: typeface)
let blank = Drawing(size: drawing.size, background: drawing.background, marks: [])

var oneThread = Renderer(typeface: typeface)
oneThread.threads = 1
let allThreads = Renderer(typeface: typeface)

bench.part("The main figure, 2000 x 800")
bench.run("opening the font") { use(try Typeface()) }
bench.run("describing the figure") { use(grid(10)) }
bench.run("layout with sampling") { use(try main.drawing(measuring: typeface)) }
bench.run("layout without any curve") { use(try empty.drawing(measuring: typeface)) }
bench.run("drawing and encoding PNG, one thread") { use(try oneThread.render(drawing, as: .png)) }
bench.run("drawing and encoding PNG, all cores") { use(try allThreads.render(drawing, as: .png)) }
bench.run("encoding a blank PNG of this size, one thread") {
  use(try oneThread.render(blank, as: .png))
}
bench.run("writing SVG") { use(try allThreads.render(drawing, as: .svg)) }
bench.run("writing PDF") { use(try allThreads.render(drawing, as: .pdf)) }
bench.run("end to end, all cores") {
  use(try allThreads.render(try grid(10).drawing(measuring: typeface), as: .png))
}

bench.part("Scaling")
for panels in [1, 10, 20, 40] {
  let figure = grid(panels)
  bench.run("layout of \(panels) panels", per: "panel", count: panels) {
    use(try figure.drawing(measuring: typeface))
  }
}
for panels in [1, 10, 20, 40] {
  let drawing = try grid(panels).drawing(measuring: typeface)
  bench.run("PNG of \(panels) panels, one thread", per: "panel", count: panels) {
    use(try oneThread.render(drawing, as: .png))
  }
}
for scale in [0.5, 1, 2, 4] {
  var renderer = oneThread
  renderer.scale = scale
  let megapixels = drawing.size.width * drawing.size.height * scale * scale / 1e6
  bench.run("PNG of \(megapixels) megapixels, one thread") {
    use(try renderer.render(drawing, as: .png))
  }
}
