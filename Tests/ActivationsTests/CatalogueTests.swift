import Foundation
import Testing

@testable import Activations

/// Every declaration of the catalogue is whole, found by its names, and true.
@Suite("Catalogue")
struct CatalogueTests {
  static let identifiers = Catalogue.functions.map(\.identifier)

  @Test("no two functions share a name")
  func namesAreUnique() {
    var owners: [String: String] = [:]
    for function in Catalogue.functions {
      let names = [function.identifier] + function.entry.aliases.map(\.name)
      #expect(Set(names.map(Catalogue.normalized)).count == names.count, "\(names)")
      for name in Set((names + [function.title]).map(Catalogue.normalized)) {
        #expect(owners[name] == nil, "\(name): \(owners[name] ?? "") and \(function.identifier)")
        owners[name] = function.identifier
      }
    }
  }

  @Test("identifiers, titles and aliases are found", arguments: identifiers)
  func namesAreFound(_ identifier: String) throws {
    let function = try #require(Catalogue.find(identifier))
    #expect(function.identifier == identifier)
    #expect(Catalogue.find(function.title)?.identifier == identifier)
    for alias in function.entry.aliases {
      let found = try #require(Catalogue.find(alias.name))
      #expect(found.identifier == alias.name && found.type == function.type)
      let presets = alias.values.keys.filter { name in
        !function.parameters.contains { $0.name == name }
      }
      #expect(presets.isEmpty, "\(alias.name) sets what is no parameter")
    }
  }

  @Test(
    "case, underscores, hyphens and blanks do not matter",
    arguments: [
      "leaky_relu", "LeakyReLU", "leaky-relu", "Leaky ReLU", "LEAKY__RELU", " leakyrelu ",
    ])
  func normalization(_ name: String) {
    #expect(Catalogue.find(name)?.identifier == "leaky_relu")
  }

  @Test("unknown names are not found", arguments: ["", "_", "rel", "x", "leaky.relu", "tanhh"])
  func unknownNames(_ name: String) {
    #expect(Catalogue.find(name) == nil)
  }

  @Test(
    "a mistyped name is answered with the one that was meant",
    arguments: [
      ("rleu", "relu"), ("leakyrelu6", "leaky_relu"), ("hardswsh", "hardswish"),
      ("celou", "celu"), ("soft_sing", "softsign"), ("squarepluss", "squareplus"),
      ("hardelich", "hard_elish"), ("threshol", "threshold"),
    ])
  func nearestNames(typed: String, meant: String) {
    #expect(Catalogue.nearestNames(to: typed).contains(meant))
  }

  @Test("among names equally near the one with the same first letter is first")
  func nearestNameBeginsAlike() {
    #expect(Catalogue.nearestNames(to: "rlu").first == "relu")
    #expect(Catalogue.nearestNames(to: "clu").first == "celu")
    #expect(Catalogue.nearestNames(to: "gleu").first == "gelu")
  }

  @Test("nothing is offered for what is like no name")
  func noNearestName() {
    #expect(Catalogue.nearestNames(to: "") == [])
    #expect(Catalogue.nearestNames(to: "qqqqqqqq") == [])
    #expect(Catalogue.nearestNames(to: String(repeating: "relu", count: 10_000)) == [])
    #expect(Catalogue.nearestNames(to: "hard").count <= 3)
  }

  @Test(
    "the distance of words counts insertions, deletions, replacements and swaps",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("gelu", "gelu", 0), ("gelu", "gleu", 1),
      ("kitten", "sitting", 3), ("relu", "prelu", 1), ("ca", "abc", 3),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a), Array(b)) == expected)
    #expect(editDistance(Array(b), Array(a)) == expected)
  }

  /// What is older than papers on activation functions, or comes from no paper.
  static let withoutPaper: Set<String> = [
    "identity", "exponential", "sigmoid", "logsigmoid", "tanh", "tanhshrink", "threshold",
    "keras_relu", "shrink", "softplus_with_threshold", "sqrt_softplus", "arctan", "erf",
    "bent_identity",
  ]

  @Test("an entry says all", arguments: identifiers)
  func entryIsWhole(_ identifier: String) throws {
    let function = try #require(Catalogue.find(identifier))
    let entry = function.entry
    let activation = function.type.init()
    #expect(!entry.name.isEmpty && !entry.valueRange.isEmpty)
    #expect(entry.identifier == entry.identifier.lowercased())
    #expect(!activation.formula.isEmpty && !activation.derivativeFormula.isEmpty)
    #expect(entry.paper != nil || Self.withoutPaper.contains(identifier), "a paper is missing")
    if let paper = entry.paper {
      #expect(!paper.authors.isEmpty && !paper.title.isEmpty && 1840...2100 ~= paper.year)
    }
    #expect(activation.complaint == nil)
    for (argument, parameter) in zip(activation.arguments, function.parameters) {
      #expect(argument.name == parameter.name)
      #expect(argument.isDefault == (parameter.defaultValue != nil))
      #expect(parameter.range.contains(argument.value))
    }
  }

  @Test("a formula names the parameters that are not at their defaults", arguments: identifiers)
  func formulaNamesParameters(_ identifier: String) throws {
    let function = try #require(Catalogue.find(identifier))
    // A word chooses between formulas instead.
    for parameter in function.parameters where parameter.choices.isEmpty {
      let value =
        (parameter.defaultValue ?? 1) == .infinity ? 7 : (parameter.defaultValue ?? 1) + 0.0625
      let required = function.parameters
        .filter { $0.defaultValue == nil && $0.name != parameter.name }
        .map { CallArgument(3, name: $0.name) }
      let activation = try function.make(required + [CallArgument(value, name: parameter.name)])
      #expect(activation.formula.contains(parameter.name), "\(activation.formula)")
    }
  }

  @Test("a window shows the breakpoints and landmarks", arguments: identifiers)
  func windowIsWideEnough(_ identifier: String) throws {
    let activation = try #require(Catalogue.find(identifier)).type.init()
    let window = activation.window
    #expect(window.lowerBound.isFinite && window.upperBound.isFinite)
    #expect(window.lowerBound < window.upperBound)
    for x in activation.breakpoints.map(\.x) where x.magnitude < 15 {
      #expect(window.contains(x), "\(x) is outside \(window)")
    }
    for landmark in activation.landmarks where landmark.kind != .inflection {
      #expect(window.contains(landmark.x), "\(landmark) is outside \(window)")
    }
  }

  @Test("landmarks are what they are called", arguments: identifiers)
  func landmarksAreTrue(_ identifier: String) throws {
    let f = try #require(Catalogue.find(identifier)).type.init()
    for landmark in f.landmarks {
      let x = landmark.x
      #expect((f.value(at: x) - landmark.y).magnitude <= 1e-15, "\(landmark): \(f.value(at: x))")
      let step = 1e-4 * max(1, x.magnitude)
      let (left, right) = (x - step, x + step)
      switch landmark.kind {
      case .minimum:
        #expect(f.derivative(at: left) < 0 && f.derivative(at: right) > 0, "\(landmark)")
      case .maximum:
        #expect(f.derivative(at: left) > 0 && f.derivative(at: right) < 0, "\(landmark)")
      case .inflection:
        #expect(
          f.secondDerivative(at: left) * f.secondDerivative(at: right) < 0, "\(landmark)")
      }
      // The digits are those of the nearest double, not only near it.
      let slope = landmark.kind == .inflection ? f.secondDerivative(at: x) : f.derivative(at: x)
      let isBreakpoint = f.breakpoints.contains { $0.x == x }
      #expect(isBreakpoint || slope.magnitude < 1e-14, "\(landmark): \(slope)")
    }
  }

  @Test("asymptotes are approached", arguments: identifiers)
  func asymptotesAreApproached(_ identifier: String) throws {
    let f = try #require(Catalogue.find(identifier)).type.init()
    func distance(_ line: Asymptote, _ x: Double) -> Double {
      (f.value(at: x) - (line.slope * x + line.intercept)).magnitude
    }
    for line in f.asymptotes {
      for side in line.end == .both ? [-1.0, 1] : [line.end == .left ? -1.0 : 1] {
        #expect(distance(line, side * 1e6) <= 1e-5, "\(line)")
        #expect(distance(line, side * 1e6) <= distance(line, side * 4), "\(line)")
      }
    }
  }

  @Test("every activation declared in the families is registered")
  func nothingIsForgotten() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Activations/Families").standardized
    let registered = Set(Catalogue.types.map { "\($0)" })
    var declared = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /public struct (\w+): \w*(Activation|Rectifier|Function)\b/) {
        declared += 1
        let message = "add `\(match.1).self` to a list of Catalogue in Families (\(file))"
        #expect(registered.contains(String(match.1)), "\(message)")
      }
    }
    #expect(declared == registered.count)
    #expect(Set(Self.identifiers).count == Catalogue.types.count)
  }

  @Test("the project's ten are in their order")
  func project() {
    let names = Catalogue.project.map(\.name).map(Catalogue.normalized)
    let expected = [
      "tanh", "sigmoid", "relu", "leakyrelu", "elu", "hardswish", "gelu", "mish", "celu", "relu6",
    ]
    #expect(names == expected)
  }
}
