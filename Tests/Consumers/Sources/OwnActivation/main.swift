import ActivationFigures
import Rendering

/// An activation by a formula, and the same by a type: each is checked and drawn.
struct SoftClip: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x / sqrt(1 + x * x) }
}

let functions = [
  try Activation("Soft clip", "x/sqrt(1 + x^2)", derivative: "(1 + x^2)^(-3/2)"),
  Activation("Soft clip in Swift", SoftClip()),
]
for function in functions {
  let report = try Check().report(on: function)
  precondition(report.passes, "\(report.verdict)")
  print(function.name, "is right:", function(1.0), function.derivative(1.0))
}
let figure = ActivationFigure(functions.map { PlottedFunction($0) }).grid()
try figure.write(to: CommandLine.arguments.dropFirst().first ?? "soft-clip.pdf")
