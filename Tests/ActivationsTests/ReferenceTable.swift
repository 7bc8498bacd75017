import Foundation
import Testing

@testable import Activations

/// A table of true values: a formula, and at each x its value and its derivatives, to 21 digits.
struct ReferenceTable: Sendable, CustomTestStringConvertible {
  struct Row: Sendable {
    let x: Double
    /// The function and its derivatives, by their orders; NaN where there is none.
    let values: [Double]
  }

  /// The name of the file.
  let file: String
  /// The function as a formula writes it: `elu(x, alpha=2)`.
  let text: String
  let rows: [Row]
  /// Lines that are no row of numbers.
  let faults: [String]

  var testDescription: String { text }

  /// The folder with the tables, beside this file.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Reference")

  /// The tables of the catalogue's functions, by file name.
  static let catalogue = all(in: "tables")
  /// The tables of formulas that lose their digits in plain arithmetic.
  static let typed = all(in: "formulas")

  private static func all(in name: String) -> [ReferenceTable] {
    let folder = folder.appendingPathComponent(name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().map {
      ReferenceTable(contentsOf: folder.appendingPathComponent($0))
    }
  }

  init(contentsOf file: URL) {
    let contents = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var lines = contents.split(separator: "\n")[...]
    let comments = lines.prefix { $0.hasPrefix("#") }
    lines = lines.dropFirst(comments.count)
    let columns = lines.popFirst()?.split(separator: "\t") ?? []
    self.file = file.lastPathComponent
    text = String(comments.first?.dropFirst(2) ?? "")
    var (rows, faults): ([Row], [String]) = ([], [])
    if columns.first != "x" || columns.dropFirst().first != "f" {
      faults.append("there is no header: \(columns)")
    }
    for line in lines {
      let numbers = line.split(separator: "\t").compactMap { Double($0) }
      if numbers.count == columns.count {
        rows.append(Row(x: numbers[0], values: Array(numbers.dropFirst())))
      } else {
        faults.append(String(line))
      }
    }
    (self.rows, self.faults) = (rows, faults)
  }

  /// The function that the table is of.
  func activation() throws -> Activation {
    Activation(try FormulaScope().function(text).members[0])
  }
}
