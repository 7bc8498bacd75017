import Testing

@testable import Figures

struct ThemeTests {
  @Test(arguments: Theme.allCases)
  func `text stands out from the paper by seven to one`(theme: Theme) {
    #expect(theme.text.contrast(with: theme.paper) >= 7)
    #expect(theme.quietText.contrast(with: theme.paper) >= 7)
  }

  @Test(arguments: Theme.allCases)
  func `lines stand out from the paper by three to one`(theme: Theme) {
    var styles: [SeriesStyle] = [.reference]
    styles += (0..<6).map { .order($0) }
    styles += (0..<24).map { .distinct($0) }
    styles += (0..<8).map { .member($0, of: 8) }
    for style in styles {
      let contrast = theme.lineStyle(style).color.contrast(with: theme.paper)
      #expect(contrast >= 3, "\(style): \(contrast)")
    }
  }

  @Test(arguments: Theme.allCases)
  func `orders and functions differ in colour and in dash`(theme: Theme) {
    let orders = (0..<4).map { theme.lineStyle(.order($0)) }
    #expect(Set(orders.map(\.color)).count == 4 && Set(orders.map(\.dash)).count == 4)
    #expect(Set((0..<20).map { theme.lineStyle(.distinct($0)) }).count == 20)
    #expect(Set((0..<9).map { theme.lineStyle(.member($0, of: 9)).color }).count == 9)
  }

  @Test func `contrast is that of WCAG`() {
    #expect((Color(0).contrast(with: Color(0xFFFFFF)) - 21).magnitude < 1e-9)
    // 0x0072B2 on white: 5.2, as published for the palette of Okabe and Ito.
    #expect((Color(0x0072B2).contrast(with: Color(0xFFFFFF)) - 5.19).magnitude < 0.02)
  }
}
