import Foundation
import Testing

@testable import Activations

/// Formulas from papers and model code against mpmath, at 200 points each.
@Suite struct FormulaReferenceTests {
  struct Reference: Sendable, CustomTestStringConvertible {
    var id: String
    var text: String
    var points: [(x: Double, f: Double, f1: Double, f2: Double)] = []
    var testDescription: String { text }
  }

  static let references: [Reference] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let url = folder.appending(path: "Reference/formulas.tsv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    var references: [Reference] = []
    var indices: [Substring: Int] = [:]
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        let parts = line.dropFirst(2).split(separator: "\t")
        indices[parts[0]] = references.count
        references.append(Reference(id: String(parts[0]), text: String(parts[1])))
        continue
      }
      let parts = line.split(separator: "\t")
      let numbers = parts.dropFirst().compactMap { Double($0) }
      guard let index = indices[parts[0]], numbers.count == 5 else { continue }
      references[index].points.append((numbers[0], numbers[1], numbers[2], numbers[3]))
    }
    return references
  }()

  @Test func `the reference holds at least 60 formulas of 200 points`() {
    #expect(Self.references.count >= 60)
    for reference in Self.references {
      #expect(reference.points.count >= 200, "\(reference.id)")
    }
  }

  @Test(arguments: references)
  func `value and derivatives by every method agree with mpmath`(_ reference: Reference) throws {
    let formula = try FormulaScope().formula(reference.text)
    var scales = (f: 0.0, f1: 0.0, f2: 0.0)
    for point in reference.points {
      scales.f = max(scales.f, abs(point.f))
      scales.f1 = max(scales.f1, abs(point.f1))
      scales.f2 = max(scales.f2, abs(point.f2))
    }
    for (x, f, f1, f2) in reference.points {
      let dual = formula.dual(at: Dual(x, tangent: 1))
      let tape = Tape<Double>()
      let variable = tape.variable(x)
      let gradient = formula.variable(at: variable).backward()[variable]
      check("f", formula.value(at: x), f, scales.f, at: x)
      check("f′ symbolic", formula.derivative(at: x), f1, scales.f1, at: x)
      check("f′ forward", dual.tangent, f1, scales.f1, at: x)
      check("f′ reverse", gradient, f1, scales.f1, at: x)
      check("f″ symbolic", formula.secondDerivative(at: x), f2, scales.f2, at: x)
    }
  }

  private func check(
    _ what: Comment, _ value: Double, _ expected: Double, _ scale: Double, at x: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // Near a root the error is held against the size that the function has elsewhere.
    let allowed = 1e-12 * max(abs(expected), 1e-3 * scale)
    #expect(
      abs(value - expected) <= allowed,
      "\(what) at \(x) is \(value), not \(expected)", sourceLocation: sourceLocation)
  }
}
