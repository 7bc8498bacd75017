import Activations
import Testing

@testable import Formulas

/// Random and mutated inputs: every one ends in a value or in an error with a place inside the text.
@Suite struct FuzzTests {
  static let words = [
    "x", "1", "2.5", "1e-3", "pi", "e", "inf", "+", "-", "*", "/", "^", "**", "(", ")", ",", " ",
    "{", "}", "=", "<", "<=", "==", "&", "if", "else", "and", "where(", "exp(", "log(", "relu(x",
    "elu(x, alpha=", "max(", "clip(", "gelu", "'", "\"tanh\"", "None", "²", "σ", ".", "np.", "_",
    "softplus(x, beta=2)", "floor(", "\t", "日", "$", "9e999", "abs(x)", "tan(",
  ]

  @Test func `a hundred thousand inputs end in a value or an error`() {
    let seed: UInt64 = 20_261_123
    var random = SplitMix(state: seed)
    let scope = FormulaScope()
    let seeds = ParserTests.precedence.map { Array($0.typed) }
    let clock = ContinuousClock()
    var parsed = 0
    var slowest = (time: Duration.zero, text: "")
    var slowestSearch = (time: Duration.zero, text: "")
    for index in 0..<100_000 {
      let text: String
      if index % 2 == 0 {
        text = (0..<Int.random(in: 1...14, using: &random))
          .map { _ in Self.words.randomElement(using: &random) ?? "" }
          .joined(separator: index % 8 == 0 ? "" : " ")
      } else {
        text = Self.mutated(seeds.randomElement(using: &random) ?? [], &random)
      }
      var members: [Formula] = []
      let time = clock.measure {
        do throws(FormulaError) {
          _ = try scope.parse(text, choice: 0)
          parsed += 1
          // Now and then all that is done with a formula: derivative, breakpoints, printing.
          if parsed % 100 == 0 {
            members = try scope.function(text).members
            for member in members {
              _ = member(0.5)
              _ = member.derivativeExpression?.text
            }
          }
        } catch let error {
          let isInside = (0...text.count).contains(error.position)
          if !isInside || error.length < 1 || error.message.isEmpty {
            Issue.record("\(text) (seed \(seed)): \(error)")
          }
        }
      }
      if time > slowest.time { slowest = (time, text) }
      let search = clock.measure { for member in members { _ = member.breakpoints } }
      if search > slowestSearch.time { slowestSearch = (search, text) }
    }
    #expect(parsed > 5_000)
    #expect(slowest.time < .seconds(1), "\(slowest.text)")
    // The work of a search is bounded, by what takes this long where nothing is optimised.
    #expect(slowestSearch.time < .seconds(10), "\(slowestSearch.text)")
  }

  private static func mutated(_ text: [Character], _ random: inout SplitMix) -> String {
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...text.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where place < text.count: text.remove(at: place)
      case 1 where place < text.count: text.append(contentsOf: text[place...])
      default: text.insert(contentsOf: words.randomElement(using: &random) ?? "", at: place)
      }
    }
    return String(text)
  }
}
