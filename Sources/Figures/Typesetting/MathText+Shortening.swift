extension MathText {
  /// The text with an ellipsis for its end: what a title that is too long is cut to.
  var withEllipsis: MathText {
    if case .text(let string) = self { .text(string + "…") } else { .row([self, .text("…")]) }
  }

  /// The text without its last character, the rest arranged as before; nil where nothing is left.
  ///
  /// What stands above or below something else goes as a whole.
  var droppingLast: MathText? {
    switch self {
    case .text(let string): Self.shorter(string).map { .text($0) }
    case .variable(let string): Self.shorter(string).map { .variable($0) }
    case .number(let string): Self.shorter(string).map { .number($0) }
    case .function(let string): Self.shorter(string).map { .function($0) }
    case .infix, .symbol, .punctuation, .fraction, .root, .cases: nil
    case .row(let parts): Self.shorter(parts)
    case .superscript(let base, let script):
      script.droppingLast.map { .superscript(base, $0) } ?? base
    case .subscript(let base, let script):
      script.droppingLast.map { .subscript(base, $0) } ?? base
    case .fenced(let fence, let inner): .row([.symbol(fence.left), inner])
    }
  }

  private static func shorter(_ string: String) -> String? {
    string.count > 1 ? String(string.dropLast()) : nil
  }

  private static func shorter(_ parts: [MathText]) -> MathText? {
    guard let last = parts.last else { return nil }
    let rest = parts.dropLast() + (last.droppingLast.map { [$0] } ?? [])
    return rest.count > 1 ? .row(Array(rest)) : rest.first
  }
}

extension Typesetter {
  /// A bold title within a width, cut short with an ellipsis where it is longer.
  func shortened(_ title: MathText, width: Double, size: Double) -> MathBox {
    let whole = box(title, size: size, isBold: true)
    if whole.width <= width { return whole }
    var title = title
    while true {
      var cut = box(title.withEllipsis, size: size, isBold: true)
      cut.label?.isShortened = true
      guard cut.width > width, let shorter = title.droppingLast else { return cut }
      title = shorter
    }
  }
}
