import Testing

@testable import Activations

/// Kinks and jumps: the metadata, the three methods and PyTorch's conventions agree.
@Suite("Conventions at kinks")
struct ConventionTests {
  /// Every function with its defaults, and those whose breakpoints move with their parameters.
  static let activations: [Named] =
    Catalogue.functions.map { Named($0.identifier, $0.type.init()) } + [
      Named("leaky_relu(x, -0.5)", LeakyReLU(negativeSlope: -0.5)),
      Named("leaky_relu(x, 1)", LeakyReLU(negativeSlope: 1)),
      Named("relu(x, 0.1, 5, 1)", KerasReLU(negativeSlope: 0.1, maxValue: 5, threshold: 1)),
      Named("relu(x, 0, 5)", KerasReLU(negativeSlope: 0, maxValue: 5)),
      Named("relu(x, 0.5, 2, 2)", KerasReLU(negativeSlope: 0.5, maxValue: 2, threshold: 2)),
      Named("relu(x, 0, 3, -2)", KerasReLU(negativeSlope: 0, maxValue: 3, threshold: -2)),
      Named("thresholded_relu(x, 0)", ThresholdedReLU(alpha: 0)),
      Named("threshold(x, -0.5, -0.5)", Threshold(threshold: -0.5, value: -0.5)),
      Named("threshold(x, 0.1, -3)", Threshold(threshold: 0.1, value: -3)),
      Named("hardtanh(x, -2, 3)", Hardtanh(minVal: -2, maxVal: 3)),
      Named("hardsigmoid(x, 0.2, 0.5)", HardSigmoid(slope: 0.2, offset: 0.5)),
      Named("hardsigmoid(x, 0.7, 0.3)", HardSigmoid(slope: 0.7, offset: 0.3)),
      Named("elu(x, 2)", ELU(alpha: 2)), Named("elu(x, 0)", ELU(alpha: 0)),
      Named("celu(x, 0.7)", CELU(alpha: 0.7)),
      Named("softshrink(x, 0)", Softshrink(lambd: 0)),
      Named("softshrink(x, 2)", Softshrink(lambd: 2)),
      Named("hardshrink(x, 0)", Hardshrink(lambd: 0)),
      Named("shrink(x, 1, 0.25)", Shrink(lambd: 1, bias: 0.25)),
      Named("shrink(x, 0, 1)", Shrink(lambd: 0, bias: 1)),
      Named("shrink(x, 1, 1)", Shrink(lambd: 1, bias: 1)),
      Named("drelu(x, -1)", DReLU(d: -1)), Named("nlrelu(x, 3)", NLReLU(b: 3)),
      Named("star_relu(x, 2, -1)", StarReLU(s: 2, b: -1)),
      Named("heaviside(x, 0.5)", Heaviside(values: 0.5)),
      Named("xielu(x, 1, 2, 3)", XIELU(alphaP: 1, alphaN: 2, beta: 3)),
    ]

  @Test(
    "the derivative at a breakpoint is its convention, by hand and by tape", arguments: activations)
  func conventions(_ named: Named) {
    let f = named.activation
    for point in f.breakpoints {
      for x in point.x == 0 ? [0.0, -0.0] : [point.x] {
        #expect(near(f.derivative(at: x), point.convention), "analytic at \(x)")
        let reverse = Evaluation.reverse.computed(by: f, at: x)
        #expect(near(reverse, point.convention), "reverse at \(x): \(reverse)")
      }
    }
  }

  @Test("the convention lies between the one-sided derivatives", arguments: activations)
  func subdifferential(_ named: Named) {
    for point in named.activation.breakpoints where point.kind == .kink {
      let (left, right) = point.slopes
      #expect(left != right)
      #expect(min(left, right)...max(left, right) ~= point.convention, "at \(point.x)")
    }
  }

  @Test("germs find the limits and slopes that the breakpoint lists", arguments: activations)
  func germs(_ named: Named) {
    let f = named.activation
    for point in f.breakpoints {
      let left = f.dual(at: Dual(point.x, tangent: -1))
      let right = f.dual(at: Dual(point.x, tangent: 1))
      #expect(near(left.value, point.limits.left), "\(left) at \(point.x)")
      #expect(near(right.value, point.limits.right), "\(right) at \(point.x)")
      #expect(near(-left.tangent, point.slopes.left), "\(left) at \(point.x)")
      #expect(near(right.tangent, point.slopes.right), "\(right) at \(point.x)")
      switch point.kind {
      case .jump: #expect(point.limits.left != point.limits.right)
      case .kink: #expect(point.limits.left == point.limits.right)
      case .join:
        #expect(point.slopes.left == point.slopes.right)
        let slopes = oneSidedDerivatives(at: point.x) { f.derivative($0) }
        #expect(!near(slopes.left, slopes.right), "f″ does not jump at \(point.x)")
      }
    }
  }

  @Test("breakpoints rise, and germs find no other", arguments: activations)
  func completeness(_ named: Named) {
    let f = named.activation
    let listed = f.breakpoints.map(\.x)
    #expect(listed == listed.sorted() && Set(listed).count == listed.count)
    for step in -400...400 {
      let x = Double(step) / 40
      let kinds = Set(f.breakpoints.filter { $0.x == x }.map(\.kind))
      if !kinds.isEmpty { continue }
      let left = f.dual(at: Dual(x, tangent: -1))
      let right = f.dual(at: Dual(x, tangent: 1))
      #expect(near(left.value, right.value), "\(named.name) jumps at \(x)")
      #expect(near(-left.tangent, right.tangent), "\(named.name) has a kink at \(x)")
      let second = oneSidedDerivatives(at: x) { f.derivative($0) }
      #expect(near(second.left, second.right), "the derivative of \(named.name) has one at \(x)")
    }
  }

  @Test(
    "PyTorch's derivative at its kinks",
    arguments: [
      ("relu", [], 0, 0), ("relu6", [], 0, 0), ("relu6", [], 6, 0), ("leaky_relu", [], 0, 0.01),
      ("leaky_relu", [0.1], 0, 0.1), ("prelu", [], 0, 0.25), ("rrelu", [], 0, 11.0 / 48),
      ("hardtanh", [], -1, 0), ("hardtanh", [], 1, 0), ("hardsigmoid", [], -3, 0),
      ("hardsigmoid", [], 3, 0), ("hardswish", [], -3, 0), ("hardswish", [], 3, 1),
      ("elu", [], 0, 1), ("elu", [2], 0, 2), ("elu", [0.5], 0, 0.5), ("celu", [], 0, 1),
      ("celu", [2], 0, 1), ("celu", [0.5], 0, 1), ("selu", [], 0, 1.7580993408473766),
      ("softshrink", [], -0.5, 0), ("softshrink", [], 0.5, 0), ("hardshrink", [], -0.5, 0),
      ("hardshrink", [], 0.5, 0), ("threshold", [1, 20], 1, 0), ("relu", [0, 6], 6, 0),
      ("relu", [0.1], 0, 0.1), ("relu", [0, .infinity, 1], 1, 0), ("sparse_plus", [], -1, 0),
      ("sparse_plus", [], 1, 1), ("sparse_sigmoid", [], -1, 0), ("sparse_sigmoid", [], 1, 0),
      ("softsign", [], 0, 1), ("abs", [], 0, 0), ("relu2", [], 0, 0), ("sign", [], 0, 0),
    ] as [(String, [Double], Double, Double)])
  func pyTorch(name: String, parameters: [Double], x: Double, expected: Double) throws {
    let f = try #require(Catalogue.find(name)).make(parameters.map { CallArgument($0) })
    #expect(near(f.derivative(at: x), expected))
    #expect(near(Evaluation.reverse.computed(by: f, at: x), expected))
    let listed = f.breakpoints.first { $0.x == x }
    #expect(listed?.convention == f.derivative(at: x))
  }

  @Test("values at a jump are those of the frameworks")
  func jumps() {
    #expect(Hardshrink().value(at: 0.5) == 0 && Hardshrink().value(at: -0.5) == 0)
    #expect(Threshold(threshold: 1, value: 20).value(at: 1) == 20)
    #expect(ThresholdedReLU().value(at: 1) == 0)
    #expect(KerasReLU(negativeSlope: 0, threshold: 1).value(at: 1) == 0)
    #expect(Sign().value(at: 0) == 0)
    #expect(Heaviside(values: 0.5).value(at: 0) == 0.5)
  }

  /// Equal but for a few roundings.
  func near(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude <= 1e-14 * max(1, b.magnitude) }
}

/// An activation under the text that a call would have.
struct Named: Sendable, CustomTestStringConvertible {
  let name: String
  let activation: any Activation

  init(_ name: String, _ activation: any Activation) {
    self.name = name
    self.activation = activation
  }

  var testDescription: String { name }
}
