import Foundation
import Testing

/// `actplot list` prints the catalogue in four formats.
struct ListTests {
  private func rows(_ tool: Tool, _ arguments: String...) throws -> [[String: Any]] {
    let result = try tool.run(["list", "--format", "json"] + arguments)
    #expect(result.status == 0, "\(result.error)")
    return try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]])
  }

  @Test(
    "The four formats hold the same functions")
  func formats() throws {
    try withTool { tool in
      let names = try rows(tool).compactMap { $0["function"] as? String }
      #expect(names.count >= 40)
      for name in ["tanh", "sigmoid", "relu", "leaky_relu", "elu", "hardswish", "gelu", "mish"] {
        #expect(names.contains(name))
      }
      let csv = try tool("list", "--format", "csv").lines
      #expect(csv.dropFirst().map { String($0.prefix { $0 != "," }) } == names)
      let markdown = try tool("list", "--format", "markdown").lines
      #expect(markdown.count == names.count + 2)
      #expect(zip(markdown.dropFirst(2), names).allSatisfy { $0.hasPrefix("| `\($1)` |") })
      let table = try tool("list").lines.filter { !$0.hasPrefix("(") }
      #expect(table.map { String($0.prefix { $0 != " " }) } == names)
      #expect(table.allSatisfy { $0.count <= 80 })
      let (all, plain) = (try tool("list", "--all"), try tool("list"))
      #expect(all.output == plain.output)
    }
  }

  @Test(
    "A name in any spelling finds its function",
    arguments: ["leaky_relu", "LeakyReLU", "Leaky ReLU"])
  func spellings(name: String) throws {
    try withTool { tool in
      let row = try #require(try rows(tool, name).first)
      #expect(row["function"] as? String == "leaky_relu")
      let parameter = (row["parameters"] as? [[String: Any]])?.first
      #expect(parameter?["name"] as? String == "negative_slope")
      #expect(parameter?["value"] as? Double == 0.01)
      let kink = try #require((row["breakpoints"] as? [[String: Any]])?.first)
      #expect(kink["kind"] as? String == "kink")
      #expect(kink["x"] as? Double == 0)
      #expect(kink["leftSlope"] as? Double == 0.01)
      #expect(kink["rightSlope"] as? Double == 1)
      #expect(kink["jax"] as? Double == 1)
    }
  }

  @Test(
    "A formula is listed with its symbolic derivative, in LaTeX too")
  func formula() throws {
    try withTool { tool in
      let row = try #require(try rows(tool, "x^3").first)
      #expect(row["derivative"] as? String == "3*x^2")
      let latex = try #require(try rows(tool, "x^3", "--latex").first)
      #expect(latex["derivative"] as? String == "3x^{2}")
      let absolute = try rows(tool, "abs(x)", "--latex").first
      #expect((absolute?["formula"] as? String)?.contains("x") == true)
    }
  }

  @Test(
    "A range leaves out the breakpoints beyond it")
  func range() throws {
    try withTool { tool in
      let all = try rows(tool, "relu6").first?["breakpoints"] as? [[String: Any]]
      #expect(all?.count == 2)
      let few =
        try rows(tool, "relu6", "--range", "1:9").first?["breakpoints"] as? [[String: Any]]
      #expect(few?.count == 1)
      #expect(few?.first?["x"] as? Double == 6)
    }
  }

  @Test("A card has what is found as numbers")
  func card() throws {
    try withTool { tool in
      let card = try #require(try rows(tool, "gelu").first)
      let landmarks = try #require(card["landmarks"] as? [[String: Any]])
      let minimum = try #require(landmarks.first { $0["kind"] as? String == "minimum" })
      // Foundation reads decimals to an ulp or two.
      func isNear(_ value: Any?, _ expected: Double) -> Bool {
        abs((value as? Double ?? .nan) - expected) < 1e-15
      }
      #expect(isNear(minimum["x"], -0.751791524693564457))
      #expect(isNear(minimum["y"], -0.169971207479903662))
      #expect(isNear((card["range"] as? [String: Any])?["low"], -0.169971207479903662))
      #expect(card["symmetry"] as? String == "f(x) - f(-x) = x")
      let moments = try #require(card["standardNormal"] as? [String: Any])
      #expect(abs((moments["derivativeGain"] as? Double ?? 0) - 1.4811144127083478) < 1e-12)
      let text = try tool("list", "gelu").text
      #expect(text.contains("minimum at (-0.7517915246935645, -0.16997120747990366)"))
    }
  }

  @Test("A search finds names, frameworks, authors and properties")
  func search() throws {
    try withTool { tool in
      #expect(try tool("list", "--search", "klambauer").lines.first?.hasPrefix("selu ") == true)
      #expect(try tool("list", "--search", "odd").text.contains("tanh"))
      #expect(try tool("list", "--search", "nonmonotone").text.contains("gelu"))
      let none = try tool.run(["list", "--search", "no such thing"])
      #expect(none.status == 64)
    }
  }
}
