import Activations
import Arithmetic
import Foundation
import Testing

/// Every number of half and of bfloat16, correctly rounded: equal to mpmath's, by a digest.
struct DigestTests {
  /// A line of Reference/digests.tsv.
  struct Line: Sendable, CustomTestStringConvertible {
    let function: String
    let format: String
    let order: Int
    let digest: String

    var testDescription: String { "\(function) \(format) \(order)" }
  }

  /// All lines in an optimised build; without optimisation those of two functions.
  static let lines: [Line] = {
    let file = ReferenceTable.folder.appendingPathComponent("digests.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let all = text.split(separator: "\n").dropFirst().compactMap { line -> Line? in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, let order = Int(fields[2]) else { return nil }
      // x − tanh x is so near to the middle of two numbers, by 2·exp(−2|x|), that 8,192 bits may not tell.
      if fields[0] == "tanhshrink", order == 0 { return nil }
      return Line(function: fields[0], format: fields[1], order: order, digest: fields[3])
    }
    return isOptimised ? all : all.filter { ["gelu", "hardswish"].contains($0.function) }
  }()

  private static var isOptimised: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  @Test func thereAreLines() { #expect(Self.lines.count >= 8) }

  @Test(arguments: lines)
  func equalsMpmath(_ line: Line) throws {
    let scope = FormulaScope()
    let name = line.function == "threshold" ? "threshold(x, 1, 20)" : line.function
    let activation = try #require(try scope.function(name).members.first.map { Activation($0) })
    let digest =
      line.format == "half"
      ? digest(Half.self, activation, line.order) : digest(BFloat16.self, activation, line.order)
    #expect(digest == line.digest)
  }

  /// FNV-1a over the patterns of the results, a zero without its sign.
  private func digest<Kind>(
    _ type: ShortFloat<Kind>.Type, _ activation: Activation, _ order: Int
  ) -> String {
    let truth = activation.trueValues(order: order, in: Kind.format)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for pattern in UInt16.min...UInt16.max {
      let x = ShortFloat<Kind>(bitPattern: pattern).value
      guard x.isFinite else { continue }
      let value = truth(x)
      var result = ShortFloat<Kind>(value).bitPattern
      if result == 1 << 15 { result = 0 }
      if value.isNaN { result &= 0x7FFF }
      hash = (hash ^ UInt64(result)) &* 0x100_0000_01b3
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
