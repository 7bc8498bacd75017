import Foundation
import Testing

/// What people type by mistake is answered with one line that says what would be right.
struct SlipTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let line: String
    let words: [String]
    let status: Int32

    /// A command line as it is typed, words in ' ' whole, and what the message must name.
    init(_ line: String, _ words: String..., status: Int32 = 64) {
      self.line = line
      self.words = words
      self.status = status
    }

    /// The words that a shell makes of the line.
    var arguments: [String] {
      var arguments: [String] = []
      for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      {
        if index.isMultiple(of: 2) {
          arguments += part.split(separator: " ").map(String.init)
        } else {
          arguments.append(String(part))
        }
      }
      return arguments
    }

    var testDescription: String { "actplot \(line)" }
  }

  @Test(
    "A slip fails in one short line that names it and what would be right",
    arguments: Slips.commands + Slips.options + Slips.values + Slips.functions + Slips.outputs)
  func isAnswered(slip: Slip) throws {
    try withTool { tool in
      let result = try tool.run(slip.arguments)
      #expect(result.status == slip.status, "\(result.error)")
      #expect(result.output.isEmpty)
      #expect(result.error.hasPrefix("actplot: "))
      #expect(result.error.utf8.count < 1_000)
      for word in slip.words {
        #expect(result.error.contains(word), "the message does not name \(word): \(result.error)")
      }
      // A sentence, and for a formula the text and the caret.
      #expect([1, 3].contains(result.error.split(separator: "\n").count))
      #expect(try tool.files().isEmpty)
    }
  }

  @Test("There are slips of every kind, a hundred and twenty at least")
  func count() {
    let all = Slips.commands + Slips.options + Slips.values + Slips.functions + Slips.outputs
    #expect(Set(all.map(\.line)).count == all.count)
    #expect(all.count >= 120)
  }

  @Test("Control characters are shown as escapes, and no message is long")
  func controls() throws {
    try withTool { tool in
      let long = String(repeating: "e\u{301}\u{1B}[31m", count: 10_000)
      for text in ["a\u{1B}[31mb", "x\u{7}", "\u{9B}2J", "a\nb", "x\r\n+", "\u{202E}x", long] {
        let calls = [
          ["plot", text], [text], ["plot", "-o", text], ["plot", "--title", "a", "--range", text],
          ["plot", "--\(text)"], ["help", text], ["eval", "gelu", "--at", text],
          ["plot", "--theme", text], ["eval", "gelu", "--let", text, "--at", "1"],
          ["eval", "gelu", "--define", text, "--at", "1"], ["plot", "gelu", "--font", text],
          ["classifier", "--data", text],
        ]
        for call in calls {
          let result = try tool.run(call)
          #expect(result.status != 0)
          #expect(result.error.utf8.count < 1_000)
          let controls = result.error.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
              || $0.properties.generalCategory == .format
          }
          #expect(controls.isEmpty, "\(result.error.debugDescription)")
          #expect(result.error.split(separator: "\n").count <= 3)
        }
      }
      #expect(try tool.files().isEmpty)
    }
  }
}
