import Testing

@testable import Figures

struct TypesettingTests {
  let typesetter = Typesetter(FakeFonts())

  func sizes(_ box: MathBox) -> [Double] {
    box.parts.compactMap { if case .text(_, _, let font) = $0 { font.size } else { nil } }
  }

  @Test func `scripts are smaller, higher and never under seven points`() throws {
    let box = typesetter.box(.superscript(Samples.x, .superscript(Samples.x, "2")), size: 12)
    #expect(sizes(box) == [12, 8.64, 7])
    let heights: [Double] = box.parts.compactMap {
      if case .text(_, let at, _) = $0 { at.y } else { nil }
    }
    #expect(heights[0] == 0 && heights[1] < -3 && heights[2] < heights[1])
    #expect(sizes(typesetter.box(.subscript(Samples.x, "1"), size: 5)) == [7, 7])
  }

  @Test func `a fraction stands on the axis of the minus sign`() throws {
    let box = typesetter.box(.fraction("1", "2"), size: 10)
    guard case .fill(let bar) = try #require(box.parts.last) else {
      Issue.record("no bar")
      return
    }
    guard case .move(let corner) = bar.elements[0] else { return }
    #expect((corner.y + 0.57 * 5.47 + 0.275).magnitude < 0.01)
    #expect(box.descent > 3 && box.ascent > 8)
  }

  @Test func `operators have room and signs have none`() {
    let one = MathText.number("1")
    func width(_ parts: MathText...) -> Double { typesetter.box(.row(parts), size: 10).width }
    let bare = width(one) + width(.number("−"))
    #expect((width(.infix("−"), one) - bare).magnitude < 1e-9)
    #expect((width(one, .infix("−"), one) - bare - width(one) - 4.4).magnitude < 1e-9)
    #expect((width(one, .infix("="), .infix("−"), one) - width(one, .infix("="), one)) < 11.3)
    // Closed parentheses end an operand: what follows is an operator again.
    let fenced = MathText.fenced(.parentheses, one)
    #expect((width(fenced, .infix("−"), one) - width(fenced) - bare - 4.4).magnitude < 1e-9)
  }

  @Test func `delimiters and braces grow with what they hold`() {
    let tall = MathText.fraction(.fraction("1", "2"), .fraction("3", "4"))
    let box = typesetter.box(.fenced(.parentheses, tall), size: 10)
    let inner = typesetter.box(tall, size: 10)
    #expect(box.height > inner.height && box.width > inner.width + 6)
    let cases = MathText.cases([
      .init("1", if: .row([Samples.x, .infix(">"), "0"])), .init("2", if: nil), .init("3", if: nil),
    ])
    #expect(typesetter.box(cases, size: 10).height > 30)
  }

  @Test func `a title is cut from its end and keeps its arrangement`() throws {
    let minimum = MathText.subscript(Samples.x, "min")
    var title = MathText.row(["Clip ", .fenced(.parentheses, minimum)])
    let whole = typesetter.box(title, size: 10, isBold: true).width
    #expect(typesetter.shortened(title, width: whole, size: 10).width == whole)
    for width in stride(from: whole - 1, to: 15, by: -7) {
      #expect(typesetter.shortened(title, width: width, size: 10).width <= width)
    }
    var cuts: [String] = []
    while let shorter = title.droppingLast {
      title = shorter
      cuts.append(title.withEllipsis.plainText)
    }
    #expect(
      cuts == [
        "Clip (x_min…", "Clip (x_mi…", "Clip (x_m…", "Clip (x…", "Clip (…", "Clip …", "Clip…",
        "Cli…", "Cl…", "C…",
      ])
    #expect(MathText.fraction("1", "2").droppingLast == nil)
  }

  @Test func `hyphens become minus signs and variables are italic`() {
    guard case .text(let minus, _, _) = typesetter.box(.number("-3"), size: 10).parts[0],
      case .text(_, _, let font) = typesetter.box(Samples.x, size: 10).parts[0]
    else {
      Issue.record("no text")
      return
    }
    #expect(minus == "\u{2212}3" && font.style == .italic)
  }
}
