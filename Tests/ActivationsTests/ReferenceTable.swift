import Foundation
import Testing

@testable import Activations

/// A table of reference values: one function, and at each x its value and four derivatives.
struct ReferenceTable: Sendable, CustomTestStringConvertible {
  struct Row: Sendable {
    let x: Double
    let value: Double
    let derivative: Double
    let secondDerivative: Double
    let thirdDerivative: Double
    let fourthDerivative: Double
  }

  /// The function as a formula writes it: `elu(x, alpha=2)`.
  let text: String
  let rows: [Row]

  var testDescription: String { text }

  /// The folder with the tables, beside this file.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Reference")

  /// All tables, by file name.
  static let all: [ReferenceTable] = {
    let tables = folder.appendingPathComponent("tables")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tables.path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") }.sorted().compactMap {
      ReferenceTable(contentsOf: tables.appendingPathComponent($0))
    }
  }()

  init?(contentsOf file: URL) {
    guard let contents = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let lines = contents.split(separator: "\n")
    guard let head = lines.first, head.hasPrefix("# ") else { return nil }
    text = String(head.dropFirst(2))
    rows = lines.filter { !$0.hasPrefix("#") }.dropFirst().compactMap { line in
      let numbers = line.split(separator: "\t").compactMap { Double($0) }
      guard numbers.count == 6 else { return nil }
      return Row(
        x: numbers[0], value: numbers[1], derivative: numbers[2], secondDerivative: numbers[3],
        thirdDerivative: numbers[4], fourthDerivative: numbers[5])
    }
  }

  /// The catalogue function that the text names, with its parameters; nil if there is none.
  func activation() -> (any CatalogueActivation)? {
    let parts = text.split(separator: "(", maxSplits: 1)
    guard let found = Self.function(named: String(parts[0])) else { return nil }
    var function = found
    guard parts.count == 2 else { return function }
    let arguments = parts[1].dropLast().split(separator: ",").dropFirst()
      .map { $0.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) } }
    for (position, argument) in arguments.enumerated() {
      guard let value = Self.number(argument[argument.count - 1]) else { return nil }
      let name = argument.count == 2 ? argument[0] : nil
      guard function.set(name, at: position, to: value) else { return nil }
    }
    return function
  }

  /// The number that a decimal, a fraction such as `1/3` or `pi` stands for.
  private static func number(_ text: String) -> Double? {
    let parts = text.split(separator: "/").map { $0 == "pi" ? Double.pi : Double($0) }
    guard let first = parts.first, let numerator = first, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return numerator }
    return parts[1].map { numerator / $0 }
  }

  /// The function with an identifier or an alias.
  private static func function(named name: String) -> (any CatalogueActivation)? {
    if let type = Catalogue.types.first(where: { $0.entry.identifier == name }) {
      return type.init()
    }
    for type in Catalogue.types {
      guard let alias = type.entry.aliases.first(where: { $0.name == name }) else { continue }
      var function = type.init()
      for (name, value) in alias.values where !function.set(name, at: 0, to: value) { return nil }
      return function
    }
    return nil
  }
}

extension CatalogueActivation {
  /// Sets the parameter of a name, or the one at a position; false if there is none.
  fileprivate mutating func set(_ name: String?, at position: Int, to value: Double) -> Bool {
    let parameter =
      name.map { name in Self.parameters.first { $0.description.name == name } }
      ?? (Self.parameters.indices.contains(position) ? Self.parameters[position] : nil)
    guard let parameter else { return false }
    self[keyPath: parameter.keyPath] = value
    return true
  }
}
