import Testing

@testable import Activations

/// Symmetries and relations between functions that hold exactly.
@Suite("Identities")
struct IdentityTests {
  static let points: [Double] =
    stride(from: -12.0, through: 12, by: 0.37).map { $0 } + [-300, -40, -1e-9, 1e-9, 40, 300]

  @Test(
    "f(x) − f(−x) = x",
    arguments: [
      "relu", "softplus", "squareplus", "sparse_plus", "silu", "quick_gelu", "gelu", "gelu_tanh",
      "hardswish", "logsigmoid", "shifted_softplus",
    ])
  func differenceIsIdentity(_ name: String) throws {
    let f = try make(name)
    for x in Self.points {
      #expect(near(f.value(at: x) - f.value(at: -x), x))
      #expect(near(f.derivative(at: x) + f.derivative(at: -x), 1))
      #expect(near(f.secondDerivative(at: x), f.secondDerivative(at: -x)))
    }
  }

  @Test("f(x) + f(−x) = 1", arguments: ["sigmoid", "hardsigmoid", "sparse_sigmoid"])
  func sumIsOne(_ name: String) throws {
    let f = try make(name)
    for x in Self.points {
      #expect(near(f.value(at: x) + f.value(at: -x), 1))
    }
  }

  @Test(
    "odd functions",
    arguments: [
      "identity", "hardtanh", "tanh", "tanhshrink", "lecun_tanh", "softsign", "softshrink",
      "hardshrink", "shrink", "isru", "arctan", "erf", "sine", "gcu", "sqnl", "sign",
    ])
  func odd(_ name: String) throws {
    let f = try make(name)
    for x in Self.points {
      #expect(f.value(at: -x) == -f.value(at: x))
      #expect(f.derivative(at: -x) == f.derivative(at: x))
    }
  }

  @Test(
    "even functions",
    arguments: ["lisht", "modulus", "soft_modulus_q", "soft_modulus_t", "gaussian"])
  func even(_ name: String) throws {
    let f = try make(name)
    for x in Self.points {
      #expect(f.value(at: -x) == f.value(at: x))
      #expect(f.derivative(at: -x) == -f.derivative(at: x))
    }
  }

  @Test("CELU is a scaled ELU, and with α = 1 the ELU", arguments: [0.3, 0.7, 1, 1.9, 5])
  func celuIsScaledELU(_ alpha: Double) {
    let celu = CELU(alpha: alpha)
    for x in Self.points {
      #expect(near(celu.value(at: x), alpha * ELU().value(at: x / alpha)))
      #expect(near(celu.derivative(at: x), ELU().derivative(at: x / alpha)))
      if alpha == 1 { #expect(celu.value(at: x) == ELU(alpha: 1).value(at: x)) }
    }
  }

  @Test("functions that are others with a parameter")
  func specialCases() {
    for x in Self.points {
      #expect(LeakyReLU(negativeSlope: 0).value(at: x) == ReLU().value(at: x))
      #expect(LeakyReLU(negativeSlope: 1).value(at: x) == x)
      #expect(PReLU(weight: 0.01).value(at: x) == LeakyReLU().value(at: x))
      #expect(RReLU().value(at: x) == LeakyReLU(negativeSlope: 11.0 / 48).value(at: x))
      #expect(KerasReLU().value(at: x) == ReLU().value(at: x))
      #expect(
        KerasReLU(negativeSlope: 0, maxValue: 6).derivative(at: x) == ReLU6().derivative(at: x))
      #expect(
        KerasReLU(negativeSlope: 0, threshold: 1).value(at: x) == ThresholdedReLU().value(at: x))
      #expect(Threshold(threshold: 0, value: 0).value(at: x) == ReLU().value(at: x))
      #expect(Hardtanh(minVal: 0, maxVal: 6).value(at: x) == ReLU6().value(at: x))
      #expect(HardSigmoid(slope: 0.5, offset: 0.5).value(at: x) == SparseSigmoid().value(at: x))
      #expect(HardSigmoid().value(at: x) == ReLU6().value(at: x + 3) / 6)
      #expect(near(Hardswish().value(at: x), x * HardSigmoid().value(at: x)))
      #expect(Shrink(lambd: 0.5, bias: 0.5).value(at: x) == Softshrink().value(at: x))
      #expect(Shrink().value(at: x) == Hardshrink().value(at: x))
      #expect(SquaredReLU().value(at: x) == ReLU().value(at: x) * ReLU().value(at: x))
      #expect(SparsePlus().derivative(at: x) == SparseSigmoid().value(at: x))
      #expect(ISRLU(a: 2).value(at: -x.magnitude) == ISRU(a: 2).value(at: -x.magnitude))
      #expect(
        near(SELU().value(at: x), 1.0507009873554805 * ELU(alpha: 1.6732632423543773).value(at: x)))
    }
  }

  @Test("other parameters keep the accuracy, against Float80", .enabled(if: hasFloat80))
  func widerPrecision() throws {
    #if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
      let activations: [any Activation] = [
        CELU(alpha: 0.7), CELU(alpha: 1.3), CELU(alpha: 1e-3), ELU(alpha: 0.3), ISRU(a: 0.01),
        ISRU(a: 1e6), ISRLU(a: 0.3), Squareplus(b: 1e-6), Squareplus(b: 1e6), Squareplus(b: 0.3),
        StarReLU(s: 0.3, b: -0.7), NLReLU(b: 1e-9), NLReLU(b: 1e9), NLReLU(b: 1e300),
        XIELU(alphaP: 0.3, alphaN: 0.7, beta: 1.1), HardSigmoid(slope: 0.3, offset: 0.1),
        HardSigmoid(slope: 1e-3, offset: 0.9),
      ]
      let tails: [Double] = (-300...300).filter { $0 % 7 == 0 }.flatMap { exponent in
        let power = Double.exp10(Double(exponent))
        return [-3.3 * power, -power, power, 3.3 * power]
      }
      for f in activations {
        for x in Self.points + tails {
          let wide = Float80(x)
          let label = "\(f.name) \(f.arguments.map(\.value)) at \(x)"
          expectClose(f.value(at: x), f.value(wide: wide), label)
          expectClose(f.derivative(at: x), f.derivative(wide: wide), label + ", derivative")
          let dual = f.dual(at: Dual(x, tangent: 1)).tangent
          expectClose(dual, f.derivative(wide: wide), label + ", forward", ulps: 64)
        }
      }
    #endif
  }

  func make(_ name: String) throws -> any Activation {
    try #require(Catalogue.find(name)).make()
  }

  func near(_ a: Double, _ b: Double) -> Bool {
    a == b || (a - b).magnitude <= 4e-15 * max(1, b.magnitude)
  }

  #if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
    func expectClose(_ value: Double, _ wide: Float80, _ label: String, ulps: Double = 8) {
      let rounded = Double(wide)
      if value == rounded { return }
      let error = Double((Float80(value) - wide).magnitude / Float80(rounded.ulp))
      #expect(error <= ulps, "\(label): \(value) instead of \(rounded)")
    }
  #endif
}

#if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
  let hasFloat80 = true
  extension Activation {
    func value(wide x: Float80) -> Float80 { self(x) }
    func derivative(wide x: Float80) -> Float80 { derivative(x) }
  }
#else
  let hasFloat80 = false
#endif
