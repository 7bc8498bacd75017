public import Formulas
public import Testing

@testable import Activations

/// What is found of the catalogue's functions is what is written of them.
struct DeclaredTests {
  static let functions = Catalogue.library.functions.filter {
    $0.identifier == $0.declaration.identifier
  }

  private func numbers(
    _ function: NamedFunction
  ) throws -> (Activation, DeclaredFeatures, (String) throws -> Double) {
    let activation = Activation(Formula(function.example))
    let declared = try #require(DeclaredFeatures.table[function.identifier])
    return (
      activation, declared,
      { text in try #require(activation.formula?.call?.constant(text)) + 0 }
    )
  }

  private func holds(_ condition: String?, _ activation: Activation) -> Bool {
    condition.map { activation.formula?.call?.constant($0) == 1 } ?? true
  }

  @Test("Declared minima, maxima and inflections are found to the last digit", arguments: functions)
  func landmarks(function: NamedFunction) throws {
    let (activation, declared, number) = try numbers(function)
    let found = activation.landmarks
    for point in declared.landmarks where holds(point.condition, activation) {
      let x = try number(point.x)
      let y = try number(point.y)
      let nearest = try #require(
        found.filter { $0.kind == point.kind }.min { abs($0.x - x) < abs($1.x - x) },
        "\(function.identifier): no \(point.kind) at \(x)")
      // The declared coordinates have 18 digits or a formula that rounds a few times.
      #expect(abs(nearest.x - x) <= 4 * x.ulp, "\(function.identifier): \(nearest.x), not \(x)")
      #expect(abs(nearest.y - y) <= 8 * max(y.ulp, 1e-300), "\(function.identifier)")
    }
  }

  @Test("No minimum or maximum is found that is not declared", arguments: functions)
  func nothingElse(function: NamedFunction) throws {
    // Of a wave only those nearest to 0 are declared.
    if ["sine", "gcu"].contains(function.identifier) { return }
    let (activation, declared, _) = try numbers(function)
    let turns = activation.landmarks.filter { $0.kind != .inflection }
    #expect(
      turns.count
        == declared.landmarks.filter { $0.kind != .inflection && holds($0.condition, activation) }
        .count,
      "\(function.identifier): \(turns)")
  }

  @Test("Declared asymptotes are found", arguments: functions)
  func asymptotes(function: NamedFunction) throws {
    let (activation, declared, number) = try numbers(function)
    let found = activation.asymptotes
    for line in declared.asymptotes where holds(line.condition, activation) {
      let (slope, intercept) = (try number(line.slope), try number(line.intercept))
      let ends: [Asymptote.End] = line.end == .both ? [.left, .right] : [line.end]
      for end in ends {
        #expect(
          found.contains {
            ($0.end == end || $0.end == .both) && abs($0.slope - slope) <= 2 * slope.ulp
              && abs($0.intercept - intercept) <= 2 * max(intercept.ulp, 1e-300)
          }, "\(function.identifier): \(line) not in \(found)")
      }
    }
  }

  @Test(
    "The window shows what is declared and is no wider than need be",
    arguments: functions)
  func windows(function: NamedFunction) throws {
    let (activation, declared, number) = try numbers(function)
    // It grows so slowly that no end of its bend can be named.
    if function.identifier == "nlrelu" { return }
    let window = activation.window
    let (low, high) = (try number(declared.window.0), try number(declared.window.1))
    #expect(
      window.lowerBound <= low + (high - low) * 0.4,
      "\(function.identifier): \(window) for \(low)…\(high)")
    #expect(
      window.upperBound >= high - (high - low) * 0.4,
      "\(function.identifier): \(window) for \(low)…\(high)")
    #expect(
      window.upperBound - window.lowerBound <= 3.5 * (high - low),
      "\(function.identifier): \(window) for \(low)…\(high)")
  }

  @Test("Symmetries", arguments: functions)
  func symmetries(function: NamedFunction) throws {
    let activation = Activation(Formula(function.example))
    let expected: Symmetry? =
      switch function.identifier {
      case "relu", "softplus", "shifted_softplus", "logsigmoid", "squareplus", "sparse_plus",
        "silu",
        "gelu", "gelu_tanh", "hardswish":
        .complementary
      case "sigmoid", "hardsigmoid", "sparse_sigmoid": .aboutHalf
      case "identity", "hardtanh", "tanh", "tanhshrink", "lecun_tanh", "softsign", "softshrink",
        "hardshrink", "shrink", "isru", "arctan", "erf", "sine", "gcu", "sqnl", "sign":
        .odd
      case "lisht", "modulus", "soft_modulus_q", "soft_modulus_t", "gaussian": .even
      default: nil
      }
    let found = activation.analysis?.symmetry
    // Keras' rectifier is, by its defaults, the rectifier.
    if function.identifier != "keras_relu" {
      #expect(found == expected, "\(function.identifier)")
    }
  }

  @Test("Which functions are monotone", arguments: functions)
  func monotone(function: NamedFunction) throws {
    let activation = Activation(Formula(function.example))
    let falls: Set = [
      "hardswish", "hard_mish", "silu", "e_swish", "gelu", "gelu_tanh", "mish", "tanh_exp", "serf",
      "logish", "smish", "phish", "lisht", "modulus", "soft_modulus_q", "soft_modulus_t",
      "gaussian",
      "sine", "gcu", "elish", "hard_elish", "aria2", "xielu", "threshold",
      "softplus_with_threshold",
    ]
    let expected: Int? = falls.contains(function.identifier) ? nil : 1
    #expect(activation.analysis?.monotone == expected, "\(function.identifier)")
  }
}

extension NamedFunction: CustomTestStringConvertible {
  public var testDescription: String { identifier }
}
