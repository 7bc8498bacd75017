import Foundation
import Testing

@testable import Activations
@testable import Formulas

/// Every declaration of the catalogue is whole, found by its names, and true.
@Suite("Catalogue")
struct CatalogueTests {
  static let identifiers = Catalogue.declarations.map(\.identifier)

  @Test("no two functions share a name")
  func namesAreUnique() {
    var owners: [String: String] = [:]
    for function in Catalogue.declarations {
      let names = [function.identifier] + function.aliases.map(\.name)
      #expect(Set(names.map(FunctionLibrary.normalized)).count == names.count, "\(names)")
      let titles = [function.title] + function.aliases.compactMap(\.title)
      for name in Set((names + titles).map(FunctionLibrary.normalized)) {
        #expect(owners[name] == nil, "\(name): \(owners[name] ?? "") and \(function.identifier)")
        owners[name] = function.identifier
      }
    }
  }

  @Test("identifiers, titles and aliases are found", arguments: identifiers)
  func namesAreFound(_ identifier: String) throws {
    let function = try #require(Catalogue.library.find(identifier))
    #expect(function.identifier == identifier)
    #expect(Catalogue.library.find(function.title)?.identifier == identifier)
    for alias in function.declaration.aliases {
      let found = try #require(Catalogue.library.find(alias.name))
      #expect(found.identifier == alias.name)
      #expect(found.declaration.identifier == identifier)
      if let title = alias.title {
        #expect(Catalogue.library.find(title)?.declaration.identifier == identifier)
      }
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
    #expect(Catalogue.library.find(name)?.identifier == "leaky_relu")
  }

  @Test("unknown names are not found", arguments: ["", "_", "rel", "x", "leaky.relu", "tanhh"])
  func unknownNames(_ name: String) {
    #expect(Catalogue.library.find(name) == nil)
  }

  @Test(
    "a mistyped name is answered with the one that was meant",
    arguments: [
      ("rleu", "relu"), ("leakyrelu6", "leaky_relu"), ("hardswsh", "hardswish"),
      ("celou", "celu"), ("soft_sing", "softsign"), ("squarepluss", "squareplus"),
      ("hardelich", "hard_elish"), ("threshol", "threshold"),
    ])
  func nearestNames(typed: String, meant: String) {
    #expect(Catalogue.library.nearestNames(to: typed).contains(meant))
  }

  @Test("among names equally near the one with the same first letter is first")
  func nearestNameBeginsAlike() {
    #expect(Catalogue.library.nearestNames(to: "rlu").first == "relu")
    #expect(Catalogue.library.nearestNames(to: "clu").first == "celu")
    #expect(Catalogue.library.nearestNames(to: "gleu").first == "gelu")
  }

  @Test("nothing is offered for what is like no name")
  func noNearestName() {
    #expect(Catalogue.library.nearestNames(to: "") == [])
    #expect(Catalogue.library.nearestNames(to: "qqqqqqqq") == [])
    #expect(Catalogue.library.nearestNames(to: String(repeating: "relu", count: 10_000)) == [])
    #expect(Catalogue.library.nearestNames(to: "hard").count <= 3)
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

  @Test(
    "an entry says all",
    arguments: identifiers)
  func entryIsWhole(_ identifier: String) throws {
    let function = try #require(Catalogue.library.find(identifier))
    let entry = function.declaration
    let activation = entry.activation
    #expect(!entry.title.isEmpty)
    #expect(entry.identifier == entry.identifier.lowercased())
    #expect(!activation.formulaText.isEmpty && !activation.derivativeText.isEmpty)
    #expect(function.example.body != nil && entry.derivative != nil)
    // What no framework has is in a paper, but for what has no author.
    #expect(!entry.sources.isEmpty || entry.paper != nil || identifier == "bent_identity")
    #expect(entry.paper != nil || Self.withoutPaper.contains(identifier), "a paper is missing")
    if let paper = entry.paper {
      #expect(!paper.authors.isEmpty && !paper.title.isEmpty && 1840...2100 ~= paper.year)
    }
    #expect(activation.arguments.count == function.parameters.count)
    for (argument, parameter) in zip(activation.arguments, function.parameters) {
      #expect(argument.name == parameter.name && argument.isDefault)
      #expect(parameter.range.contains(argument.value))
      #expect(parameter.words.isEmpty || parameter.defaultText == parameter.words[0].text)
    }
    // An example that the parameters' requirements forbid would show itself here.
    let required = function.parameters.filter(\.isRequired)
    #expect(throws: Never.self) {
      try function.call(
        required.map { CallArgument(.constant($0.defaultExpression), name: $0.name) })
    }
  }

  @Test("a formula names the parameters that are not at their defaults", arguments: identifiers)
  func formulaNamesParameters(_ identifier: String) throws {
    let function = try #require(Catalogue.library.find(identifier))
    // A word chooses between formulas instead.
    for parameter in function.parameters where parameter.words.isEmpty {
      let value =
        (parameter.defaultValue ?? 1) == .infinity ? 7 : (parameter.defaultValue ?? 1) + 0.0625
      let required = function.parameters
        .filter { $0.defaultValue == nil && $0.name != parameter.name }
        .map { CallArgument(3, name: $0.name) }
      let activation = Activation(
        Formula(try function.call(required + [CallArgument(value, name: parameter.name)])))
      #expect(activation.formulaText.contains(parameter.name), "\(activation.formulaText)")
    }
  }

  @Test(
    "a window shows the breakpoints and landmarks",
    arguments: identifiers)
  func windowIsWideEnough(_ identifier: String) throws {
    let activation = try #require(Catalogue.library.find(identifier)).declaration.activation
    let window = activation.window
    #expect(window.lowerBound.isFinite && window.upperBound.isFinite)
    #expect(window.lowerBound < window.upperBound)
    for x in activation.breakpoints.map(\.x) where x.magnitude < 15 {
      #expect(window.contains(x), "\(x) is outside \(window)")
    }
    // Of a wave without end a few turns are shown.
    if activation.analysis?.reach.high != .infinity { return }
    for landmark in activation.landmarks where landmark.kind != .inflection {
      #expect(window.contains(landmark.x), "\(landmark) is outside \(window)")
    }
  }

  @Test(
    "landmarks are what they are called",
    arguments: identifiers)
  func landmarksAreTrue(_ identifier: String) throws {
    let f = try #require(Catalogue.library.find(identifier)).declaration.activation
    let (value, first, second) = (f.trueValues(), f.trueValues(order: 1), f.trueValues(order: 2))
    // Far out on a wave, rounding its place is worth more than these tolerances.
    for landmark in f.landmarks where landmark.x.magnitude < 4 {
      let x = landmark.x
      #expect((value(x) - landmark.y).magnitude <= 1e-15, "\(landmark): \(value(x))")
      let step = 1e-4 * max(1, x.magnitude)
      let (left, right) = (x - step, x + step)
      switch landmark.kind {
      case .minimum:
        #expect(first(left) < 0 && first(right) > 0, "\(landmark)")
      case .maximum:
        #expect(first(left) > 0 && first(right) < 0, "\(landmark)")
      case .inflection:
        #expect(second(left) * second(right) < 0, "\(landmark)")
      }
      // The digits are those of the nearest double, not only near it.
      let slope = landmark.kind == .inflection ? second(x) : first(x)
      let isBreakpoint = f.breakpoints.contains { $0.x == x }
      #expect(isBreakpoint || slope.magnitude < 1e-14, "\(landmark): \(slope)")
    }
  }

  @Test("asymptotes are approached", arguments: identifiers)
  func asymptotesAreApproached(_ identifier: String) throws {
    let f = try #require(Catalogue.library.find(identifier)).declaration.activation
    let values = f.trueValues()
    func distance(_ line: Asymptote, _ x: Double) -> Double {
      (values(x) - (line.slope * x + line.intercept)).magnitude
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
    let registered = Set(Self.identifiers)
    var declared = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let declarations = text.matches(of: /(\w+)(?:: Declaration)? = Declaration\(\s*"(\w+)"/)
      #expect(declarations.count == text.matches(of: /Declaration\(/).count, "\(file)")
      for match in declarations {
        declared += 1
        let message = "add `\(match.1)` to the list at the head of Families/\(file)"
        #expect(registered.contains(String(match.2)), "\(message)")
      }
    }
    #expect(declared == registered.count && declared > 60)
    #expect(Set(Self.identifiers).count == Self.identifiers.count)
  }

  @Test("the project's ten are in their order")
  func project() {
    let names = Catalogue.project.map(\.title).map(FunctionLibrary.normalized)
    let expected = [
      "tanh", "sigmoid", "relu", "leakyrelu", "elu", "hardswish", "gelu", "mish", "celu", "relu6",
    ]
    #expect(names == expected)
  }
}
