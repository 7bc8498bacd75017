import Tables
import Testing
import Verification

/// The texts are whole, so that a changed one is seen for what it is.
@Suite struct `Reports as text` {
  static let reports: [Report] = {
    var check = Check()
    check.samples = 5
    check.range = -2...2
    return [
      check.report(on: .corner), check.report(on: .relu, given: StepSlope(atZero: 1.5).activation()),
    ]
  }()

  @Test func `a table is aligned`() {
    #expect(Self.reports.table() == Self.table)
  }

  @Test func `a table is coloured on demand`() {
    let colored = Self.reports.table(color: true)
    #expect(colored.contains("\u{1B}[31m"))
    #expect(colored.contains("\u{1B}[32m"))
    let escapes = ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[31m", "\u{1B}[32m"]
    let plain = escapes.reduce(colored) { text, escape in
      text.split(separator: escape, omittingEmptySubsequences: false).joined()
    }
    #expect(plain == Self.table)
  }

  @Test func `CSV has a row for each comparison, each witness and each answer at a corner`() {
    #expect(Self.reports.csv == Self.csv)
    let columns = Self.csv.split(separator: "\n").map { line in
      // Commas between quotation marks part nothing.
      line.replacing(#/"[^"]*"/#, with: "")
        .split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(Set(columns).count == 1)
  }

  @Test func `Markdown has the tables, the corners and the verdicts`() {
    #expect(Self.reports.markdown == Self.markdown)
  }

  @Test func `a summary has one line a function`() {
    #expect(Self.reports.summary() == Self.summary)
  }

  @Test func `JSON holds what failed and where`() {
    #expect([Self.reports[1]].json == Self.json)
  }

  @Test func `formats are chosen by name`() {
    #expect(Self.reports.formatted(as: .csv) == Self.reports.csv)
    #expect(Self.reports.formatted(as: .json) == Self.reports.json)
    #expect(Self.reports.formatted(as: .markdown) == Self.reports.markdown)
    #expect(Self.reports.formatted(as: .table) == Self.reports.table())
  }
}
