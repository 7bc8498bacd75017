import Figures
import Rendering
import Testing

/// Figures as pgfplots pictures.
struct TeXTests {
  private func picture(_ figure: Figure) throws -> String {
    let typeface = try Typeface()
    var renderer = Renderer(typeface: typeface)
    renderer.metadata = Metadata(title: "a title\nin two lines", command: "actplot plot 50%")
    let laidOut = try figure.layout(measuring: typeface)
    return String(decoding: try renderer.render(laidOut, as: .tex), as: UTF8.self)
  }

  private var panel: Panel {
    Panel(
      title: "A & B", formulas: [.fraction(.variable("x"), .number("2"))],
      xAxis: Axis(range: -2...2, label: .variable("x")),
      series: [
        Series(
          .variable("f"), style: .order(0), curve: Curve(breakpoints: [0]) { $0 > 0 ? 1 : 0 })
      ])
  }

  @Test func `axes, plots, dots and labels are there, and braces agree`() throws {
    let text = try picture(Figure(cells: [Cell(panel), Cell(panel)]))
    func count(_ part: String) -> Int { text.split(separator: part).count - 1 }
    #expect(count("\\begin{axis}") == 2 && count("\\end{axis}") == 2)
    #expect(text.contains("xmin=-2") && text.contains("xmax=2"))
    #expect(count("\\addplot") >= 4)
    #expect(text.contains("(2,1)"))
    // A dot and a ring in each panel.
    #expect(count("circle[radius=") >= 4)
    #expect(text.contains("\\text{A \\& B}") && text.contains("\\frac{x}{2}"))
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    #expect(text.hasPrefix("% a title in two lines\n"))
    #expect(text.hasSuffix("\\end{tikzpicture}%\n"))
  }

  @Test func `logarithmic axes have their ticks where they are`() throws {
    var panel = panel
    panel.yAxis = Axis(range: 0.01...100, scale: .logarithmic)
    let text = try picture(Figure(cells: [Cell(panel)]))
    #expect(text.contains("10^{") && text.contains("ymin=0,"))
  }
}
