import Foundation
import Testing

/// `actplot network` draws networks that the seed decides.
struct NetworkTests {
  private func picture(_ tool: Tool, _ arguments: String...) throws -> Data {
    let result = try tool.run(["network", "-o", "-", "--format", "svg"] + arguments)
    #expect(result.status == 0, "\(result.error)")
    let text = String(decoding: result.output, as: UTF8.self)
    let drawn = try #require(text.range(of: "</metadata>")).upperBound
    // The names of a picture's parts begin with a word of its own, made of the command.
    let name = try #require(text.firstMatch(of: /aria-labelledby="(\w+)-/)).1
    return Data(text[drawn...].replacingOccurrences(of: name, with: "picture").utf8)
  }

  @Test(
    "The seed and every option count, and nothing else does")
  func seeds() throws {
    try withTool { tool in
      let first = try picture(tool, "--hidden", "tanh")
      let again = try picture(tool, "--hidden", "tanh", "--seed", "1", "--width", "16")
      #expect(again == first)
      let others = try [
        picture(tool, "--hidden", "tanh", "--seed", "2"),
        picture(tool, "--hidden", "tanh", "--width", "3"), picture(tool, "--hidden", "relu"),
        picture(tool, "--hidden", "tanh", "--output-activation", "sigmoid"),
        picture(tool, "--hidden", "tanh", "--inputs", "2"),
        picture(tool, "--hidden", "tanh", "--range", "-1:1"), picture(tool),
      ]
      #expect(Set(others + [first]).count == others.count + 1)
    }
  }

  @Test("Without -o it draws plots/network.png")
  func defaults() throws {
    try withTool { tool in
      let result = try tool("network")
      #expect(result.text == "plots/network.png\n")
      #expect(try tool.head("plots/network.png").width > 0)
    }
  }
}
