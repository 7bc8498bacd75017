import Activations
import Figures
import Tables

extension ActivationFigure {
  /// What the figure shows, in words for those who do not see it: functions, ranges, extrema, kinks.
  func summary(over range: ClosedRange<Double>, orders: [Int]) -> String {
    let members = functions.flatMap(\.members)
    let derivatives = orders.filter { $0 > 0 }
    let what =
      switch (orders.contains(0), derivatives.count) {
      case (true, 0): ""
      case (true, 1): " with its \(Self.ordinal(derivatives[0])) derivative"
      case (true, _): " with its derivatives"
      case (false, _): ", derivatives of order \(Self.list(derivatives.map(String.init)))"
      }
    let ends = "for x from \(Self.number(range.lowerBound)) to \(Self.number(range.upperBound))"
    let sentences = members.prefix(12).map { sentence(of: $0, over: range) }
    let more = members.count > 12 ? " \(members.count - 12) more functions." : ""
    let subject =
      members.count == 1
      ? members[0].title.plainText : "\(members.count) functions, each"
    return "\(subject)\(what), \(ends). " + sentences.joined(separator: " ") + more
  }

  /// What is to be said of one function: `GELU: minimum −0.17 at x = −0.752; f(5) = 5`, and a full stop.
  private func sentence(of activation: Activation, over range: ClosedRange<Double>) -> String {
    var facts: [String] = []
    for landmark in activation.landmarks where range.contains(landmark.x) {
      facts.append(
        "\(landmark.kind.rawValue) \(Self.number(landmark.y)) at x = \(Self.number(landmark.x))")
    }
    let inner = activation.breakpoints.filter { range.contains($0.x) }
    for (kind, name) in [(Breakpoint.Kind.kink, "kink"), (.jump, "jump")] {
      let places = inner.filter { $0.kind == kind }.map { Self.number($0.x) }
      guard !places.isEmpty else { continue }
      let shown = places.count > 6 ? ["\(places.count) places"] : places
      facts.append("\(name)\(places.count > 1 ? "s" : "") at x = \(Self.list(shown))")
    }
    let ends = [range.lowerBound, range.upperBound].compactMap { x -> String? in
      let value = activation(x)
      return value.isFinite ? "f(\(Self.number(x))) = \(Self.number(value))" : nil
    }
    facts += ends
    return "\(activation.title.plainText): \(facts.joined(separator: "; "))."
  }

  private static func ordinal(_ order: Int) -> String {
    switch order {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "\(order)th"
    }
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A number to three digits, with a minus sign.
  private static func number(_ value: Double) -> String {
    String(NumberText.brief(value).map { $0 == "-" ? "\u{2212}" : $0 })
  }
}
