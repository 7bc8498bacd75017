import ActivationFigures
import Activations
import Figures
import Networks
import Verification

/// The pictures of the folder plots, each as its command draws it.
enum GalleryPictures {
  /// A picture's name, the command that draws it alone, and how it is made.
  typealias Picture = (name: String, command: String?, figure: @Sendable () -> Figure)

  /// The pictures, over their own ranges or those given.
  static func all(
    range: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil
  ) throws(Failure) -> [Picture] {
    let ten = Catalogue.project.map { PlottedFunction($0.activation) }
    let sides = try functions("tanh", "sigmoid")
    let rectifiers = try functions(
      "relu", "leaky_relu(x, 0.1)", "elu", "hardswish", "gelu", "mish", "celu", "relu6")
    let family = try functions("elu(x, alpha={0.5,1,2})")
    let dips = try functions("gelu", "silu", "hardswish")
    let hidden = try functions(Network.gallery)
    var check = Verification.Check()
    check.range = range
    let comparison = try Compare.grid(
      Catalogue.project.map(FunctionFamily.init), check: check, yRange: yRange)
    let report: ClassifierReport
    do {
      report = try ClassifierReport(training: SoftmaxClassifier(data: .iris))
    } catch { throw .usage("\(error)") }
    return [
      (
        "activations", "actplot plot",
        { ActivationFigure(ten, range: range, yRange: yRange).grid() }
      ),
      ("tanh-sigmoid", nil, { LectureFigures.tanhAndSigmoid(sides).showing(range, yRange) }),
      ("rectifiers", nil, { LectureFigures.rectifiers(rectifiers).showing(range, yRange) }),
      ("sigmoid-derivative", nil, { LectureFigures.sigmoidDerivative().showing(range, yRange) }),
      ("sigmoid-slopes", nil, { SigmoidSlopes.figure() }),
      (
        "compare", "actplot compare",
        { comparison.figure() }
      ),
      (
        "overlay",
        "actplot plot --overlay gelu silu hardswish --annotate --range -5:3 -o plots/overlay.png",
        {
          ActivationFigure(dips, range: range ?? -5...3, yRange: yRange, isAnnotated: true)
            .overlay()
        }
      ),
      (
        "family", "actplot plot 'elu(x, alpha={0.5,1,2})' -o plots/family.png",
        { ActivationFigure(family, range: range, yRange: yRange).grid() }
      ),
      (
        "network", "actplot network",
        { NetworkFigure(hidden: hidden, range: range, yRange: yRange).figure() }
      ),
      (
        "classifier", "actplot classifier",
        { ClassifierFigure(report, range: range, yRange: yRange).figure() }
      ),
    ]
  }

  private static func functions(_ texts: String...) throws(Failure) -> [PlottedFunction] {
    try functions(texts)
  }

  private static func functions(_ texts: [String]) throws(Failure) -> [PlottedFunction] {
    let scope = FormulaScope()
    return try texts.map { text throws(Failure) in PlottedFunction(try scope.parse(text)) }
  }
}

extension Figure {
  /// The same with all panels over other ranges, where they are given.
  fileprivate func showing(
    _ range: ClosedRange<Double>?, _ yRange: ClosedRange<Double>?
  ) -> Figure {
    var figure = self
    for index in figure.cells.indices {
      figure.cells[index].main.xAxis.range = range ?? figure.cells[index].main.xAxis.range
      figure.cells[index].main.yAxis.range = yRange ?? figure.cells[index].main.yAxis.range
    }
    return figure
  }
}
