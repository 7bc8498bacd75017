import Foundation
import Testing

/// What people type naturally works.
struct SpellingTests {
  /// Command lines that mean the same, the plainest first.
  static let groups: [[String]] = [
    [
      "eval gelu --samples 3 --range -5:5", "eval gelu --samples 3 --range=-5:5",
      "eval gelu --samples 3 --range -5 5", "eval gelu --samples 3 --range -5,5",
      "eval gelu --samples 3 --range -5..5", "eval gelu --samples 3 --range -5...5",
      "eval gelu --samples 3 --range [-5,5]", "eval gelu --samples 3 --range [-5, 5]",
      "eval gelu --samples 3 --range (-5,5)", "eval gelu --samples 3 --range '-5 5'",
      "eval gelu --samples 3 --range '-5 : 5'", "eval gelu --samples 3 --range -5 to 5",
      "eval gelu --samples 3 --range -5, 5", "eval gelu --samples 3 --range -5.0:5.0",
      "eval gelu --samples 3 --range ±5", "eval gelu --samples 3 --range −5:5",
      "eval gelu --range -5 5 --samples 3", "eval --range -5 5 --samples 3 gelu",
      "eval --samples 3 --range -5 5 gelu", "eval gelu --samples 3 --range -10/2:+5",
      "eval GELU --samples 3 --range -5:5", "eval Gelu --samples=3 --range -5:5",
    ],
    [
      "eval tanh --samples 5 --range -pi:pi", "eval tanh --samples 5 --range -pi pi",
      "eval tanh --samples 5 --range -π:π", "eval tanh --samples 5 --range -pi..pi",
      "eval tanh --samples 5 --range=-pi,pi", "eval tanh --samples 5 --range ±pi",
    ],
    [
      "eval silu --at -1,0,1", "eval silu --at=-1,0,1", "eval silu --at -1 0 1",
      "eval silu --at -1, 0, 1", "eval silu --at '-1 0 1'", "eval silu --at [-1,0,1]",
      "eval silu --at [-1, 0, 1]", "eval silu --at '-1;0;1'", "eval --at -1 0 1 silu",
      "eval SiLU --at -1 0 1", "eval silu --at -1.0 0.0 1e0", "eval silu --at -1,0,1 --order 0,1",
      "eval silu --at -1,0,1 --order 0 1", "eval silu --at -1,0,1 --order 0 --order 1",
      "eval silu --at -1,0,1 --order 0..1", "eval silu --at -1,0,1 --method analytic",
      "eval silu --at -1,0,1 --format CSV", "eval silu --at -1,0,1 -q", "eval silu, --at -1,0,1",
    ],
    [
      "eval gelu silu --at 1", "eval gelu,silu --at 1", "eval gelu, silu --at 1",
      "eval 'gelu, silu' --at 1", "eval --at 1 gelu silu", "eval GELU,SiLU --at 1",
      "eval gelu --at 1 silu",
    ],
    [
      "eval tanh --at 1 --method forward --method reverse",
      "eval tanh --at 1 --method forward,reverse", "eval tanh --at 1 --method forward reverse",
      "eval tanh --at 1 --method Forward REVERSE",
    ],
    [
      "eval leaky_relu --at -1", "eval LeakyReLU --at -1", "eval 'Leaky ReLU' --at -1",
      "eval leaky-relu --at -1",
    ],
    ["eval 'x**2' --at 3 --order 2", "eval 'x**2' --at 3.0 --order=2"],
    ["eval tanh --at pi/2", "eval tanh --at 1.5707963267948966", "eval tanh --at 0.5*pi"],
    ["eval tanh --at 1 --precision float", "eval tanh --at 1 --precision Float"],
    [
      "eval tanh --samples 1000 --range 0:1", "eval tanh --samples 1e3 --range 0:1",
      "eval tanh --samples 1_000 --range 0,1",
    ],
  ]

  private func arguments(_ line: String) -> [String] { SlipTests.Slip(line).arguments }

  @Test("Spellings that mean the same give the same values", arguments: groups)
  func same(lines: [String]) throws {
    try withTool { tool in
      let plain = try tool.run(arguments(lines[0]))
      #expect(plain.status == 0 && plain.lines.count > 1, "\(plain.error)")
      for line in lines.dropFirst() {
        let result = try tool.run(arguments(line))
        #expect(result.status == 0, "\(line): \(result.error)")
        #expect(result.text == plain.text, "\(line)")
      }
    }
  }

  @Test("There are sixty at least")
  func count() { #expect(Self.groups.joined().count >= 60) }

  @Test(
    "Sizes in all spellings",
    arguments: [
      "640x480", "640X480", "640×480", "640,480", "640*480", "640 480", "640 x 480", "'640 480'",
      "640px,480px", "6.666666666666667inx5in", "480ptx360pt",
    ])
  func sizes(text: String) throws {
    try withTool { tool in
      let result = try tool.run(["plot", "tanh", "-o", "a.svg"] + arguments("--size \(text)"))
      #expect(result.status == 0, "\(result.error)")
      let picture = String(decoding: try tool.data("a.svg"), as: UTF8.self)
      #expect(picture.contains("viewBox=\"0 0 640 480\"") || picture.contains("width=\"640"))
    }
  }

  @Test(
    "A picture of functions that are named goes to the current folder under their names",
    arguments: [
      ("plot gelu", "gelu.png"), ("plot GELU Mish", "gelu-mish.png"), ("plot 'x*2'", "formula.png"),
      ("plot 'elu(x, alpha={0.5,1,2})'", "elu.png"), ("plot gelu 'x*2'", "gelu-formula.png"),
      ("plot 'leaky_relu(x, 0.1)' --format svg", "leaky_relu.svg"),
      ("plot 'tanh(x)*sigmoid(x)'", "formula.png"), ("compare gelu", "gelu-compare.png"),
      ("plot gelu --overlay silu", "gelu-silu.png"), ("network --hidden tanh", "tanh-network.png"),
      ("plot", "plots/activations.png"), ("plot --order 0", "plots/activations.png"),
    ])
  func names(line: String, file: String) throws {
    try withTool { tool in
      let result = try tool.run(arguments(line))
      #expect(result.text == "\(file)\n", "\(result.error)")
      let files = try tool.files()
      #expect(files.contains(file))
    }
  }

  @Test("Each of some functions goes to the current folder, the ten to plots")
  func each() throws {
    try withTool { tool in
      let named = try tool("plot", "gelu", "mish", "--each")
      #expect(named.lines == ["gelu.png", "mish.png"])
      let ten = try tool("plot", "--each")
      #expect(ten.lines.first == "plots/tanh.png")
      let folder = try tool("plot", "gelu", "--each", "-o", "out/")
      #expect(folder.lines == ["out/gelu.png"])
    }
  }

  @Test("Help has topics, and is as wide as it may be", arguments: [40, 80])
  func help(width: Int) throws {
    try withTool { tool in
      let topics = ["formulas", "formats", "exit-codes", "limits", "completions"]
      for topic in topics + ["plot", "compare", "check", "eval", "list", "network", "classifier"] {
        let result = try tool("help", topic, environment: ["COLUMNS": "\(width)"])
        #expect(result.status == 0)
        #expect(result.lines.allSatisfy { $0.count <= width }, "\(topic): \(result.text)")
      }
      let overview = try tool("--help").text
      for topic in topics { #expect(overview.contains("help \(topic)")) }
    }
  }
}
