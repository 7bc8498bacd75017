import Foundation
import Testing

/// `actplot classifier` reads data files and reports its training.
struct ClassifierTests {
  @Test(
    "Malformed data is named by its line",
    arguments: [
      ("a,b,c\n1,2,x\n3,,y\n", "line 3"), ("a,b,c\n1,2,x\n3,four,y\n", "four"),
      ("a,b,c\n1,2,x\n3,4,y\n5,6,z\n", "line 4"), ("a,b,c\n1,2,x\n3,4,x\n", "x"),
      ("a,b,c\n1,2,x\n3,4\n", "line 3"), ("", "no data"),
    ])
  func malformed(text: String, word: String) throws {
    try withTool { tool in
      try tool.write(text, to: "data.csv")
      let result = try tool("classifier", "--data", "data.csv", "-o", "p.png")
      #expect(result.status == 65)
      #expect(result.error.contains(word), "\(result.error)")
      #expect(result.output.isEmpty)
      #expect(try tool.files() == ["data.csv"])
    }
  }

  @Test(
    "Line endings and a byte order mark do not matter",
    arguments: ["\u{FEFF}a,b,c\n1,2,x\n3,5,y\n", "a,b,c\r\n1,2,x\r\n3,5,y\r\n"])
  func tolerated(text: String) throws {
    try withTool { tool in
      try tool.write("a,b,c\n1,2,x\n3,5,y\n", to: "plain.csv")
      try tool.write(text, to: "other.csv")
      let options = ["--steps", "20", "--format", "json"]
      let plain = try tool.run(["classifier", "--data", "plain.csv"] + options)
      let other = try tool.run(["classifier", "--data", "other.csv"] + options)
      #expect(plain.status == 0)
      #expect(other.status == 0, "\(other.error)")
      #expect(other.output == plain.output)
    }
  }

  @Test("The JSON report is one object with the fields of the contract")
  func json() throws {
    try withTool { tool in
      let result = try tool("classifier", "--steps", "30", "--format", "json")
      #expect(result.status == 0)
      let report = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect(report["steps"] as? Int == 30)
      let initial = try #require(report["initialLoss"] as? Double)
      let loss = try #require(report["loss"] as? Double)
      #expect(loss < initial)
      #expect(report["accuracy"] is Double)
      #expect(report["parameters"] != nil)
      #expect(report["gradientCheck"] != nil)
      #expect(try tool.files().isEmpty)
    }
  }
}
