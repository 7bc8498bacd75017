import Foundation
import Testing

@testable import Activations

/// Tables that mpmath made, beside this file.
enum FeatureTable {
  /// The rows of a table without its head.
  static func rows(_ name: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(Self.fields)
  }

  /// The fields of a line; a comma within parentheses parts nothing.
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// Moments and landmarks against mpmath's quadrature and root finder.
struct MomentTests {
  @Test("Moments under a standard normal input, to twelve digits")
  func moments() throws {
    for row in try FeatureTable.rows("moments.csv") {
      let formula = try FormulaScope().formula(row[0])
      let found = try #require(Activation(formula).standardNormal)
      for (value, text) in [
        (found.mean, row[1]), (found.secondMoment, row[2]), (found.derivativeSecondMoment, row[3]),
      ] {
        let expected = try #require(Double(text))
        #expect(
          abs(value - expected) <= 1e-12 * max(abs(expected), 1e-2),
          "\(row[0]): \(value), not \(expected)")
      }
    }
  }

  @Test("SELU keeps mean 0 and variance 1")
  func selfNormalizing() throws {
    let moments = try #require(Catalogue.selu.activation.standardNormal)
    #expect(abs(moments.mean) < 1e-14)
    #expect(abs(moments.secondMoment - 1) < 1e-14)
  }

  @Test("Extrema at other parameters are where mpmath finds them, and no others")
  func landmarks() throws {
    var expected: [String: [(kind: String, x: Double, y: Double)]] = [:]
    for row in try FeatureTable.rows("landmarks.csv") {
      let (x, y) = (try #require(Double(row[2])), try #require(Double(row[3])))
      expected[row[0], default: []] += row[1] == "none" ? [] : [(row[1], x, y)]
    }
    for (text, points) in expected {
      let reach =
        ["gcu", "sine", "snake"].contains { text.hasPrefix($0) }
        ? text.contains("=30") ? 0.25 : 2.0 : 12.0
      let found = Activation(try FormulaScope().formula(text)).landmarks
        .filter { $0.kind != .inflection && abs($0.x) < reach }
      #expect(found.count == points.count, "\(text): \(found), not \(points)")
      for (a, b) in zip(found, points) {
        #expect(
          a.kind.rawValue == b.kind && abs(a.x - b.x) <= b.x.ulp
            && abs(a.y - b.y) <= 2 * max(b.y.ulp, 1e-300), "\(text): \(a), not \(b)")
      }
    }
  }
}
