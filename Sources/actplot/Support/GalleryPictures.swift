import ActivationFigures
import Activations
import Figures
import Networks
import Verification

/// The pictures of the folder plots, each as its command draws it.
enum GalleryPictures {
  /// The pictures' names and how they are made.
  static func all() throws(Failure) -> [(name: String, figure: @Sendable () -> Figure)] {
    let ten = Catalogue.project.map { PlottedFunction($0) }
    let sides = try functions("tanh", "sigmoid")
    let rectifiers = try functions(
      "relu", "leaky_relu(x, 0.1)", "elu", "hardswish", "gelu", "mish", "celu", "relu6")
    let family = try functions("elu(x, alpha={0.5,1,2})")
    let dips = try functions("silu", "gelu", "mish", "hardswish")
    let hidden = try functions(Network.gallery)
    let report: ClassifierReport
    do {
      report = try ClassifierReport(training: SoftmaxClassifier(data: .iris))
    } catch { throw .usage("\(error)") }
    return [
      ("activations", { ActivationFigure(ten).grid() }),
      ("tanh-sigmoid", { LectureFigures.tanhAndSigmoid(sides) }),
      ("rectifiers", { LectureFigures.rectifiers(rectifiers) }),
      ("sigmoid-derivative", { LectureFigures.sigmoidDerivative() }),
      ("compare", { ComparisonGrid(ten).figure() }),
      ("overlay", { ActivationFigure(dips, range: -5...3, isAnnotated: true).overlay() }),
      ("family", { ActivationFigure(family).grid() }),
      ("network", { NetworkFigure(hidden: hidden, outputActivation: Identity()).figure() }),
      ("classifier", { ClassifierFigure(report).figure() }),
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
