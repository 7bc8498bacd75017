/// Where a formula or a title may be broken into lines.
enum LineBreaking {
  /// The parts of a text that stay whole, side by side: words, operators, fractions, calls.
  static func parts(of math: MathText) -> [MathText] {
    switch math {
    case .row(let parts): return parts.flatMap(parts(of:))
    case .text(let string):
      // Words keep the blank that parts them from the next.
      var words: [MathText] = []
      var word = ""
      for character in string {
        word.append(character)
        if character == " " {
          words.append(.text(word))
          word = ""
        }
      }
      return word.isEmpty ? words : words + [.text(word)]
    default: return [math]
    }
  }

  /// The parts of something that is too wide by itself, which then may be broken within; nil where it
  /// cannot be.
  static func opened(_ math: MathText) -> [MathText]? {
    switch math {
    case .fenced(let fence, let inner):
      return [.symbol(fence.left)] + parts(of: inner) + [.symbol(fence.right)]
    case .fraction(let above, let below):
      return [closed(above), .infix("/"), closed(below)].flatMap(parts(of:))
    case .cases(let cases):
      return cases.enumerated().flatMap { index, line -> [MathText] in
        let condition =
          line.condition.map { [.text(" if ")] + parts(of: $0) } ?? [.text(" otherwise")]
        return (index > 0 ? [.symbol(";"), .text(" ")] : []) + parts(of: line.value) + condition
      }
    default: return nil
    }
  }

  private static func closed(_ math: MathText) -> MathText {
    if case .row(let parts) = math, parts.count > 1 { .fenced(.parentheses, math) } else { math }
  }

  /// Whether a line may end before the part at a place: before an operator that has something on its
  /// left, and after a comma or a word.
  static func mayBreak(before parts: [MathText], _ place: Int) -> Bool {
    guard place > 0, place < parts.count else { return false }
    switch parts[place - 1] {
    case .punctuation: return true
    case .text(let string) where string.last == " ": return true
    default: break
    }
    guard case .infix(let sign) = parts[place], sign != "/" else { return false }
    return !Spacing.isSign(parts[place], after: parts[place - 1])
  }
}

extension Typesetter {
  /// A text in lines no wider than a width, broken where that is least disturbing; nil where some part
  /// is too wide.
  func broken(_ math: MathText, width: Double, size: Double, isBold: Bool = false) -> [MathBox]? {
    let whole = box(math, size: size, isBold: isBold)
    if whole.width <= width { return [whole] }
    func measure(_ parts: some Sequence<MathText>) -> Double {
      box(.row(Array(parts)), size: size, isBold: isBold).width
    }
    var parts = LineBreaking.parts(of: math)
    var place = 0
    while place < parts.count {
      if measure([parts[place]]) > 0.8 * width, let inner = LineBreaking.opened(parts[place]) {
        parts.replaceSubrange(place...place, with: inner)
      } else {
        place += 1
      }
    }
    var lines: [[MathText]] = []
    var line: [MathText] = []
    // A piece runs from one place where a line may end to the next.
    var piece: [MathText] = []
    for (index, part) in parts.enumerated() {
      if LineBreaking.mayBreak(before: parts, index) {
        add(piece)
        piece = []
      }
      piece.append(part)
    }
    add(piece)
    if !line.isEmpty { lines.append(line) }
    func add(_ piece: [MathText]) {
      if !line.isEmpty, measure(line + piece) > width {
        lines.append(line)
        line = []
      }
      line += piece
    }
    let boxes = lines.map { box(.row($0), size: size, isBold: isBold) }
    return boxes.allSatisfy { $0.width <= width } ? boxes : nil
  }
}
