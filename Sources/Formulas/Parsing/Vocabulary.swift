/// The words of the language and the nearest of them to a misspelt one.
enum Vocabulary {
  /// Modules whose name may stand before a function's, as in Python: `np.exp`, `torch.nn.functional.silu`.
  static let modules: Set<String> = [
    "math", "np", "numpy", "torch", "jnp", "jax", "tf", "tensorflow", "nn", "F", "functional",
    "keras", "activations", "ops", "special", "scipy", "lax",
  ]

  /// A name without the modules before it: `nn.ReLU` is `ReLU`.
  static func withoutModules(_ name: String) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.dropLast().allSatisfy({ modules.contains(String($0)) })
    else { return name }
    return String(last)
  }

  /// Names of constants.
  static func constant(_ name: String) -> Expression? {
    switch name {
    case "pi": .constant(.pi)
    case "e": .constant(.e)
    case "inf": .number(.infinity)
    default: nil
    }
  }

  /// Functions that stand for a short expression, and their number of arguments.
  static let shorthands: [String: (count: Int, expand: @Sendable ([Expression]) -> Expression)] = [
    "pow": (2, { .power($0[0], $0[1]) }),
    "power": (2, { .power($0[0], $0[1]) }),
    "square": (1, { .power($0[0], .number(2)) }),
    "exp2": (1, { .power(.number(2), $0[0]) }),
    "reciprocal": (1, { .divided(.number(1), by: $0[0]) }),
    "rsqrt": (1, { .divided(.number(1), by: .call(.sqrt, [$0[0]])) }),
    "negative": (1, { .negative($0[0]) }),
    "logaddexp": (
      2,
      {
        $0[1] == .number(0)
          ? .call(.softplus, [$0[0]])
          : .added([$0[1], .call(.softplus, [.added([$0[0], .negative($0[1])])])])
      }
    ),
    "heaviside": (
      2,
      {
        .choice(
          Condition($0[0], .greater, .number(0)), .number(1),
          .choice(Condition($0[0], .equal, .number(0)), $0[1], .number(0)))
      }
    ),
  ]

  /// Whether a name is a word of the language that stands for no value.
  static func isWord(_ name: String) -> Bool {
    ["if", "else", "and", "or", "not", "None", "True", "False"].contains(name)
  }

  /// Whether a name is a function of the language.
  static func isFunction(_ name: String) -> Bool {
    Primitive.named(name) != nil || shorthands[name] != nil || name == "where"
  }

  /// All names that a call can have apart from those of the catalogue.
  static var functionNames: [String] {
    Primitive.allCases.map { $0.rawValue } + Primitive.spellings.keys.sorted()
      + shorthands.keys.sorted() + ["where"]
  }
}
