import Activations

/// The breakpoints of every function of the catalogue, written down by hand from its definition.
enum DeclaredBreakpoints {
  /// The breakpoints of a function for its parameters; nil for one that is not known here.
  static func of(_ activation: Activation) -> [Breakpoint]? {
    guard let identifier = activation.formula?.call?.declaration.identifier else { return nil }
    let values = activation.arguments.map(\.value)
    return smooth.contains(identifier)
      ? [] : fixed[identifier] ?? withParameters[identifier]?(values)
  }

  private static let smooth: Set<String> = [
    "identity", "exponential", "sigmoid", "logsigmoid", "tanh", "tanhshrink", "lecun_tanh",
    "softplus", "shifted_softplus", "sqrt_softplus", "squareplus", "silu", "e_swish", "gelu",
    "gelu_tanh", "mish", "tanh_exp", "serf", "logish", "smish", "phish", "lisht",
    "soft_modulus_t", "isru", "arctan", "erf", "gaussian", "laplace", "sine", "snake", "gcu",
    "bent_identity", "aria2",
  ]

  private static let fixed: [String: [Breakpoint]] = [
    "relu": [.kink(at: 0, value: 0, slopes: (0, 1), convention: 0)],
    "relu6": [
      .kink(at: 0, value: 0, slopes: (0, 1), convention: 0),
      .kink(at: 6, value: 6, slopes: (1, 0), convention: 0),
    ],
    "relu2": [.join(at: 0, value: 0, slope: 0)],
    "hardswish": [
      .kink(at: -3, value: 0, slopes: (0, -0.5), convention: 0),
      .kink(at: 3, value: 3, slopes: (1.5, 1), convention: 1),
    ],
    "hard_mish": [
      .kink(at: -2, value: 0, slopes: (0, -1), convention: 0), .join(at: 0, value: 0, slope: 1),
    ],
    "hard_elish": [
      // (1/e − 1)/2
      .kink(at: -1, value: 0, slopes: (0, -0.316060279414278839), convention: 0),
      .join(at: 0, value: 0, slope: 0.5),
      .kink(at: 1, value: 1, slopes: (1.5, 1), convention: 1.5),
    ],
    "sqnl": [
      .join(at: -2, value: -1, slope: 0), .join(at: 0, value: 0, slope: 1),
      .join(at: 2, value: 1, slope: 0),
    ],
    "sparse_plus": [.join(at: -1, value: 0, slope: 0), .join(at: 1, value: 1, slope: 1)],
    "sparse_sigmoid": [
      .kink(at: -1, value: 0, slopes: (0, 0.5), convention: 0),
      .kink(at: 1, value: 1, slopes: (0.5, 0), convention: 0),
    ],
    // At 0 the third derivative jumps, and no lower one.
    "isrlu": [.join(at: 0, value: 0, slope: 1)],
    "soft_modulus_q": [
      .join(at: -1, value: 1, slope: -1), .join(at: 0, value: 0, slope: 0),
      .join(at: 1, value: 1, slope: 1),
    ],
    "selu": [
      .kink(
        at: 0, value: 0, slopes: (1.7580993408473768, 1.0507009873554805),
        convention: 1.7580993408473768)
    ],
    "elish": [.join(at: 0, value: 0, slope: 0.5)],
    "softsign": [.join(at: 0, value: 0, slope: 1)],
    "modulus": [.kink(at: 0, value: 0, slopes: (-1, 1), convention: 0)],
    "heaviside": [.jump(at: 0, limits: (0, 1), slopes: (0, 0), convention: 0)],
    "sign": [.jump(at: 0, limits: (-1, 1), slopes: (0, 0), convention: 0)],
  ]

  private static let withParameters: [String: @Sendable ([Double]) -> [Breakpoint]] = [
    "leaky_relu": { leaky($0[0]) }, "prelu": { leaky($0[0]) },
    "rrelu": { leaky(($0[0] + $0[1]) / 2) }, "penalized_tanh": { leaky($0[0]) },
    "keras_relu": { values in
      let (slope, top, threshold) = (values[0], values[1], values[2])
      let isOpen = top > threshold
      return lines(
        at: threshold, limits: (0, min(threshold, top)), slopes: (slope, isOpen ? 1 : 0),
        convention: slope)
        + (isOpen && top < .infinity
          ? [.kink(at: top, value: top, slopes: (1, 0), convention: 0)] : [])
    },
    "thresholded_relu": {
      lines(at: $0[0], limits: (0, $0[0]), slopes: (0, 1), convention: 0)
    },
    "threshold": { lines(at: $0[0], limits: ($0[1], $0[0]), slopes: (0, 1), convention: 0) },
    "star_relu": { [.join(at: 0, value: $0[1], slope: 0)] },
    "drelu": { [.kink(at: -$0[0], value: -$0[0], slopes: (0, 1), convention: 0)] },
    "nlrelu": { [.kink(at: 0, value: 0, slopes: (0, $0[0]), convention: 0)] },
    "hardtanh": {
      [
        .kink(at: $0[0], value: $0[0], slopes: (0, 1), convention: 0),
        .kink(at: $0[1], value: $0[1], slopes: (1, 0), convention: 0),
      ]
    },
    "hardsigmoid": {
      [
        .kink(at: -$0[1] / $0[0], value: 0, slopes: (0, $0[0]), convention: 0),
        .kink(at: (1 - $0[1]) / $0[0], value: 1, slopes: ($0[0], 0), convention: 0),
      ]
    },
    "elu": { values in
      let alpha = values[0]
      return alpha == 1
        ? [.join(at: 0, value: 0, slope: 1)]
        : [.kink(at: 0, value: 0, slopes: (alpha, 1), convention: alpha)]
    },
    "celu": { _ in [.join(at: 0, value: 0, slope: 1)] },
    "xielu": { [.join(at: 0, value: 0, slope: $0[2])] },
    "softplus_with_threshold": { values in
      let (beta, threshold) = (values[0], values[1])
      let slope = Double.sigmoid(threshold)
      return [
        .jump(
          at: threshold / beta,
          limits: (Double.softplus(threshold) / beta, threshold / beta), slopes: (slope, 1),
          convention: slope)
      ]
    },
    "softshrink": { shrink($0[0], $0[0]) }, "hardshrink": { shrink($0[0], 0) },
    "shrink": { shrink($0[0], $0[1]) },
  ]

  /// A line of a slope below 0 and the identity's slope above.
  private static func leaky(_ slope: Double) -> [Breakpoint] {
    slope == 1 ? [] : [.kink(at: 0, value: 0, slopes: (slope, 1), convention: slope)]
  }

  /// x ± offset beyond ±λ, and 0 between.
  private static func shrink(_ lambda: Double, _ offset: Double) -> [Breakpoint] {
    if lambda == 0 {
      return offset == 0
        ? [] : [.jump(at: 0, limits: (offset, -offset), slopes: (1, 1), convention: 0)]
    }
    let height = lambda - offset
    return lines(at: -lambda, limits: (-height, 0), slopes: (1, 0), convention: 0)
      + lines(at: lambda, limits: (0, height), slopes: (0, 1), convention: 0)
  }

  /// A jump, a kink or nothing, where two lines meet.
  private static func lines(
    at x: Double, limits: (left: Double, right: Double), slopes: (left: Double, right: Double),
    convention: Double
  ) -> [Breakpoint] {
    if limits.left != limits.right {
      return [.jump(at: x, limits: limits, slopes: slopes, convention: convention)]
    }
    return slopes.left == slopes.right
      ? [] : [.kink(at: x, value: limits.left, slopes: slopes, convention: convention)]
  }
}
