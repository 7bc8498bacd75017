import Activations
import Formulas
import Testing
import Verification

@Suite struct `Reports as text` {
  static let reports: [Report] = {
    var check = Check()
    check.samples = 11
    let wrong = try? FormulaScope().formula("where(x > 0, 1.5, 0)")
    return [
      try? check.report(on: .relu),
      try? check.report(on: .relu, given: wrong.map { Activation($0) }),
      try? check.report(on: .sigmoid),
    ].compactMap(\.self)
  }()

  @Test func `a table has what fails first, a line for each that passes and a count`() {
    let lines = Self.reports.table().split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("ReLU: wrong: the given f′ disagrees at"))
    #expect(lines.contains { $0.hasPrefix("ReLU ") && $0.hasSuffix("right; kink at 0") })
    #expect(lines.last?.hasPrefix("2 of 3 right; worst ") == true)
  }

  @Test(arguments: [20, 40, 80, 200])
  func `a table is no wider than the terminal`(_ width: Int) {
    for details in [false, true] where !details || width >= 40 {
      for line in Self.reports.table(width: width, details: details).split(separator: "\n") {
        #expect(line.count <= max(width, 48), "\(line)")
      }
    }
  }

  @Test func `a table is coloured on demand`() {
    #expect(Self.reports.table(color: true).contains("\u{1B}[31m"))
    #expect(!Self.reports.table().contains("\u{1B}"))
  }

  @Test func `CSV has a row for each order and witness`() {
    let lines = Self.reports.csv.split(separator: "\n")
    #expect(lines.count == 1 + 7 + 4 + 7)
    #expect(lines[0].hasPrefix("function,order,witness,decides,passes,precision,agrees,rounding"))
  }

  @Test func `Markdown has the table, the corners and the verdicts`() {
    let text = Self.reports.markdown
    #expect(text.hasPrefix("| Function |"))
    #expect(text.contains("- **ReLU**: kink at 0: f′ 0 "))
    #expect(text.contains("- **Sigmoid**: right"))
  }

  @Test func `JSON holds what failed and where`() {
    let text = Self.reports.json
    for key in ["passes", "verdict", "judged", "agreement", "worst", "within", "kinks", "findings"]
    {
      #expect(text.contains("\"\(key)\""))
    }
  }
}
