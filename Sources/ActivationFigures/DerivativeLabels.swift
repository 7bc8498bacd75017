import Activations
import Figures

extension MathText {
  /// The name of a derivative: f(x), f′(x), f″(x), f⁽⁴⁾(x).
  static func derivative(order: Int) -> MathText {
    let primes = ["", "′", "″", "‴"]
    let argument = MathText.fenced(.parentheses, .variable("x"))
    if order < primes.count {
      let name = MathText.variable("f")
      return .row(order == 0 ? [name, argument] : [name, .symbol(primes[order]), argument])
    }
    let index = MathText.fenced(.parentheses, .number(String(order)))
    return .row([.superscript(.variable("f"), index), argument])
  }

  /// The name of a derivative with the way in which it was computed.
  static func derivative(order: Int, by method: DerivativeMethod) -> MathText {
    .row([derivative(order: order), .text(", \(method.title)")])
  }
}

extension DerivativeMethod {
  /// What a legend calls the method.
  var title: String {
    switch self {
    case .analytic: "analytic"
    case .forward: "forward mode"
    case .reverse: "reverse mode"
    }
  }
}
