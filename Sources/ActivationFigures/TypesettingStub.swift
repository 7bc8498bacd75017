import Activations
public import Figures
extension Activation { var title: MathText { .text(name) }; var formulaText: MathText? { nil } }
extension MathText { static func argument(_ name: String?, _ value: Double) -> MathText { .text("\(name ?? "") = \(value)") } 
 public var plainText: String { "" } }
