import Notation

extension Primitive {
  /// The table of primitives.
  var row: PrimitiveRow {
    switch self {
    case .exp: row({ u, s in s * call(.exp, u) }, notation: .exponential, zeros: .nowhere)
    case .expm1:
      row({ u, s in s * call(.exp, u) }, notation: .exponentialMinusOne, zeros: .ofArgument)
    case .log:
      row(
        { u, s in s / u }, notation: .named(.function("ln")), aliases: ["ln"],
        critical: { [$0[0]] }, isPartial: true)
    case .log1p:
      row(
        { u, s in s / (1 + u) }, notation: .logarithmOfOnePlus, critical: { [$0[0] + 1] },
        isPartial: true, zeros: .ofArgument)
    case .log2:
      row(
        { u, s in s / (u * call(.log, 2)) },
        notation: .named(.subscript(.function("log"), .number("2"))), critical: { [$0[0]] },
        isPartial: true)
    case .log10:
      row(
        { u, s in s / (u * call(.log, 10)) },
        notation: .named(.subscript(.function("log"), .number("10"))), critical: { [$0[0]] },
        isPartial: true)
    case .sqrt:
      row(
        { u, s in s / (2 * call(.sqrt, u)) }, notation: .root(index: nil), critical: { [$0[0]] },
        zeros: .ofArgument)
    case .cbrt:
      row(
        { u, s in s / (3 * squared(call(.cbrt, u))) }, notation: .root(index: .number("3")),
        critical: { [$0[0]] }, zeros: .ofArgument)
    case .sin: row({ u, s in s * call(.cos, u) })
    case .cos: row({ u, s in -(s * call(.sin, u)) })
    case .tan:
      row({ u, s in s * (1 + squared(call(.tan, u))) }, critical: { [call(.cos, $0[0])] })
    case .asin:
      row(
        { u, s in s / call(.sqrt, 1 - squared(u)) }, notation: .named(.function("arcsin")),
        aliases: ["arcsin"], critical: unitInterval,
        zeros: .ofArgument)
    case .acos:
      row(
        { u, s in -(s / call(.sqrt, 1 - squared(u))) }, notation: .named(.function("arccos")),
        aliases: ["arccos"],
        critical: unitInterval)
    case .atan:
      row(
        { u, s in s / (1 + squared(u)) }, notation: .named(.function("arctan")),
        aliases: ["arctan"], zeros: .ofArgument)
    case .sinh: row({ u, s in s * call(.cosh, u) }, zeros: .ofArgument)
    case .cosh: row({ u, s in s * call(.sinh, u) }, zeros: .nowhere)
    case .tanh: row({ u, s in s * (1 - squared(call(.tanh, u))) }, zeros: .ofArgument)
    case .sech: row({ u, s in -(s * call(.sech, u) * call(.tanh, u)) }, zeros: .nowhere)
    case .asinh:
      row(
        { u, s in s / call(.sqrt, squared(u) + 1) }, notation: .named(.function("arsinh")),
        aliases: ["arcsinh"], zeros: .ofArgument)
    case .acosh:
      row(
        { u, s in s / call(.sqrt, squared(u) - 1) }, notation: .named(.function("arcosh")),
        aliases: ["arccosh"],
        critical: { [$0[0] - 1] }, isPartial: true)
    case .atanh:
      row(
        { u, s in s / (1 - squared(u)) }, notation: .named(.function("artanh")),
        aliases: ["arctanh"], critical: unitInterval,
        isPartial: true, zeros: .ofArgument)
    case .erf: row({ u, s in errorDensity(u, s) }, zeros: .ofArgument)
    case .erfc: row({ u, s in -errorDensity(u, s) }, zeros: .nowhere)
    case .sigmoid:
      row(
        { u, s in s * call(.sigmoid, u) * (1 - call(.sigmoid, u)) },
        notation: .named(.function("σ")),
        aliases: ["expit", "logistic"], zeros: .nowhere,
        definition: { 1 / (1 + call(.exp, -$0)) })
    case .softplus:
      row(
        { u, s in s * call(.sigmoid, u) }, zeros: .nowhere,
        definition: { call(.log, 1 + call(.exp, $0)) })
    case .normalDistribution:
      row(
        { u, s in s * call(.normalDensity, u) }, notation: .named(.function("Φ")),
        aliases: ["ndtr"], zeros: .nowhere)
    case .normalDensity:
      row(
        { u, s in -(s * u * call(.normalDensity, u)) }, notation: .named(.function("φ")),
        zeros: .nowhere)
    case .abs:
      row(
        { u, s in s * call(.sign, u) }, notation: .fenced(.bars), aliases: ["fabs", "absolute"],
        critical: { [$0[0]] },
        zeros: .ofArgument)
    case .sign:
      PrimitiveRow(
        aliases: ["sgn"], notation: .named(.function("sgn")), derivative: .zero,
        critical: { [$0[0]] }, zeros: .ofArgument)
    case .floor: PrimitiveRow(notation: .fenced(.floor), derivative: .zero)
    case .ceil: PrimitiveRow(notation: .fenced(.ceiling), derivative: .zero)
    case .hypot:
      PrimitiveRow(
        arity: 2...2, signature: "hypot(a, b)", derivative: .ofSeveral,
        critical: { sides in
          // It bends only where both sides vanish.
          sides.contains { $0.constantValue.map { $0 != 0 } ?? false } ? [] : sides
        })
    case .min:
      PrimitiveRow(
        aliases: ["minimum", "fmin"], arity: 2...64, signature: "min(a, b, …)",
        derivative: .ofSeveral, critical: Self.differences)
    case .max:
      PrimitiveRow(
        aliases: ["maximum", "fmax"], arity: 2...64, signature: "max(a, b, …)",
        derivative: .ofSeveral, critical: Self.differences)
    case .clip:
      PrimitiveRow(
        aliases: ["clamp", "clip_by_value"], arity: 3...3, signature: "clip(x, low, high)",
        derivative: .ofSeveral, critical: { [$0[0] - $0[1], $0[0] - $0[2], $0[1] - $0[2]] })
    }
  }

  /// How the function is called, for messages: `clip(x, low, high)`.
  var signature: String { row.signature ?? "\(rawValue)(x)" }

  private func row(
    _ chain: @escaping (Expression, Expression) -> Expression,
    notation: PrimitiveRow.Form? = nil, aliases: [String] = [],
    critical: @escaping ([Expression]) -> [Expression] = { _ in [] }, isPartial: Bool = false,
    zeros: PrimitiveRow.Zeros = .elsewhere, definition: ((Expression) -> Expression)? = nil
  ) -> PrimitiveRow {
    PrimitiveRow(
      aliases: aliases, notation: notation, derivative: .chain(chain), critical: critical,
      isPartial: isPartial, zeros: zeros, definition: definition)
  }

  /// u − 1 and u + 1, which vanish at the ends of [−1, 1].
  private var unitInterval: ([Expression]) -> [Expression] { { [$0[0] - 1, $0[0] + 1] } }

  /// The differences of any two of some arguments.
  private static func differences(_ arguments: [Expression]) -> [Expression] {
    arguments.indices.flatMap { i in
      arguments.dropFirst(i + 1).prefix(8).map { arguments[i] - $0 }
    }
  }
}

// What the table is written with: sums and products that simplify as they are built.

private func call(_ primitive: Primitive, _ u: Expression) -> Expression { .call(primitive, [u]) }

private func squared(_ u: Expression) -> Expression { Algebra.power(u, .number(2)) }

/// u′·2/√π·e^(−u²).
private func errorDensity(_ u: Expression, _ slope: Expression) -> Expression {
  slope * 2 * call(.exp, .negation(squared(u))) / call(.sqrt, .constant(.pi))
}

extension Expression: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .number(Double(value)) }

  static func + (a: Self, b: Self) -> Self { Algebra.sum([a, b]) }
  static func - (a: Self, b: Self) -> Self { Algebra.difference(a, b) }
  static func * (a: Self, b: Self) -> Self { Algebra.product([a, b]) }
  static func / (a: Self, b: Self) -> Self { Algebra.quotient(a, b) }
  static prefix func - (a: Self) -> Self { Algebra.negative(a) }
}
