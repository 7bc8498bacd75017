import Tables
import Testing

@Suite struct ColumnTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("f′", 2), ("|a−b|", 5), ("x₁", 2), ("é", 1), ("e\u{301}", 1), ("漢字", 4),
    ("한글", 4), ("ｆ", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("✔", 1), ("✔\u{FE0F}", 2),
    ("a\u{200B}b", 2),
    ("\u{7}", 0),
  ])
  func `Width on a terminal`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `Columns are as wide as their widest cells`() {
    let columns = Columns(
      [Column("function"), Column("x", .right), Column("note")],
      rows: [["elu", "-1.5", ""], ["漢字漢字漢", "2", "ok"], ["f′", "", "a\nb"]])
    #expect(
      columns.lines == [
        "function       x  note", "elu         -1.5", "漢字漢字漢     2  ok", "f′                a\nb",
      ])
  }

  @Test func `No row is a head alone, and no column an empty line`() {
    #expect(Columns([Column("a"), Column("b")], rows: []).lines == ["a  b"])
    #expect(Columns([], rows: [[]]).lines == ["", ""])
  }

  @Test func `A stream has the widths given`() {
    var writer = TableFormat.table.writer(for: [
      Column("f", width: 4), Column("n", .right, width: 3), Column("x"),
    ])
    writer.cell("abcdef")
    writer.cell(12)
    writer.cell(0.5)
    writer.endRow()
    writer.row(["a", "1", ""])
    writer.finish()
    #expect(writer.text.string == "f       n  x\nabcdef   12  0.5\na       1\n")
  }
}
