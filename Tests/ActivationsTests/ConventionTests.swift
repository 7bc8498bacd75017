import Testing

@testable import Activations

/// Kinks and jumps: the metadata, the three methods and PyTorch's conventions agree.
@Suite("Conventions at kinks")
struct ConventionTests {
  /// Every function with its defaults, and those whose breakpoints move with their parameters.
  static let activations: [Named] =
    Named.catalogue
    + [
      "leaky_relu(x, -0.5)", "leaky_relu(x, 1)", "relu(x, 0.1, 5, 1)", "relu(x, 0, 5)",
      "relu(x, 0.5, 2, 2)", "relu(x, 0, 3, -2)", "thresholded_relu(x, 0)",
      "threshold(x, -0.5, -0.5)", "threshold(x, 0.1, -3)", "hardtanh(x, -2, 3)",
      "hardsigmoid(x, 0.2, 0.5)", "hardsigmoid(x, 0.125, 0.25)", "elu(x, 2)", "elu(x, 0)",
      "celu(x, 0.7)", "softshrink(x, 0)", "softshrink(x, 2)", "hardshrink(x, 0)",
      "shrink(x, 1, 0.25)", "shrink(x, 0, 1)", "shrink(x, 1, 1)", "drelu(x, -1)", "nlrelu(x, 3)",
      "star_relu(x, 2, -1)", "heaviside(x, 0.5)", "xielu(x, 1, 2, 3)",
    ].map { Named($0) }

  @Test(
    "breakpoints are those that were declared by hand",
    arguments: activations)
  func oracle(_ named: Named) throws {
    let f = try named.activation
    let expected = try #require(DeclaredBreakpoints.of(f), "\(named.name) has no oracle")
    let found = f.breakpoints
    #expect(found.map(\.kind) == expected.map(\.kind), "\(found)")
    for (found, expected) in zip(found, expected) {
      #expect(distance(found.x, from: expected.x) <= 1, "\(found)")
      #expect(
        near(found.limits.left, expected.limits.left)
          && near(found.limits.right, expected.limits.right), "\(found)")
      #expect(
        near(found.slopes.left, expected.slopes.left)
          && near(found.slopes.right, expected.slopes.right), "\(found)")
      #expect(near(found.convention, expected.convention), "\(found)")
    }
  }

  @Test(
    "the derivative at a breakpoint is its convention, by every method",
    arguments: activations)
  func conventions(_ named: Named) throws {
    let f = try named.activation
    for method in DerivativeMethod.allCases {
      let slopes = f.trueValues(order: 1, by: method)
      for point in f.breakpoints {
        for x in point.x == 0 ? [0.0, -0.0] : [point.x] {
          let plain = f.derivative(at: x, order: 1, by: method)
          #expect(near(plain, point.convention), "\(method) at \(x): \(plain)")
          #expect(near(slopes(x), point.convention), "true, \(method) at \(x): \(slopes(x))")
        }
      }
    }
  }

  @Test("beside a corner that is no double the derivative is that of the double's side")
  func besideCorner() throws {
    // −3/7 and 1 − 2⁻⁵⁵, or nearly: the doubles 0.7 and 0.3 are a little less than that.
    let f = try Named("hardsigmoid(x, 0.7, 0.3)").activation
    #expect(f.breakpoints.map(\.x) == [-0.3 / 0.7, 1])
    for method in DerivativeMethod.allCases {
      let slopes = f.trueValues(order: 1, by: method)
      #expect(slopes((-3.0 / 7).nextDown) == 0 && slopes((-3.0 / 7).nextUp) == 0.7)
      #expect(slopes(1) == 0.7 && slopes(1.0.nextUp) == 0)
    }
  }

  @Test("the convention lies between the one-sided derivatives", arguments: activations)
  func subdifferential(_ named: Named) throws {
    for point in try named.activation.breakpoints where point.kind == .kink {
      let (left, right) = point.slopes
      #expect(left != right)
      #expect(min(left, right)...max(left, right) ~= point.convention, "at \(point.x)")
    }
  }

  @Test(
    "germs find the limits and slopes that the breakpoint lists",
    arguments: activations)
  func germs(_ named: Named) throws {
    let f = try named.activation
    for point in f.breakpoints {
      let (limits, slopes) = (f.oneSidedLimits(at: point.x), f.oneSidedDerivatives(at: point.x))
      #expect(near(limits.left, point.limits.left), "\(limits) at \(point.x)")
      #expect(near(limits.right, point.limits.right), "\(limits) at \(point.x)")
      #expect(near(slopes.left, point.slopes.left), "\(slopes) at \(point.x)")
      #expect(near(slopes.right, point.slopes.right), "\(slopes) at \(point.x)")
      switch point.kind {
      case .jump: #expect(point.limits.left != point.limits.right)
      case .kink: #expect(point.limits.left == point.limits.right)
      case .join:
        #expect(point.slopes.left == point.slopes.right)
        let second = f.derivatives(Dual<Double>.self, order: 1, by: .analytic)
        let third = f.derivatives(Dual<Double>.self, order: 2, by: .analytic)
        let (curvature, rate) = (
          oneSidedDerivatives(at: point.x) { second($0) },
          oneSidedDerivatives(at: point.x) { third($0) }
        )
        #expect(
          !near(curvature.left, curvature.right) || !near(rate.left, rate.right),
          "neither f″ nor f‴ jumps at \(point.x)")
      }
    }
  }

  @Test("breakpoints rise, and germs find no other", arguments: activations)
  func completeness(_ named: Named) throws {
    let f = try named.activation
    let listed = f.breakpoints.map(\.x)
    #expect(listed == listed.sorted() && Set(listed).count == listed.count)
    let value = f.derivatives(Dual<Double>.self, order: 0, by: .analytic)
    let slope = f.derivatives(Dual<Double>.self, order: 1, by: .analytic)
    for step in -400...400 {
      let x = Double(step) / 40
      if listed.contains(x) { continue }
      let (left, right) = (value(Dual(x, tangent: -1)), value(Dual(x, tangent: 1)))
      #expect(near(left.value, right.value), "\(named.name) jumps at \(x)")
      #expect(near(-left.tangent, right.tangent), "\(named.name) has a kink at \(x)")
      let second = oneSidedDerivatives(at: x) { slope($0) }
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
    let call = try #require(Catalogue.library.find(name)).call(parameters.map { CallArgument($0) })
    let f = Activation(Formula(call))
    for method in DerivativeMethod.allCases {
      #expect(distance(f.trueValues(order: 1, by: method)(x), from: expected) <= 1, "\(method)")
      #expect(near(f.derivative(at: x, order: 1, by: method), expected), "\(method)")
    }
    let listed = try #require(f.breakpoints.first { $0.x == x })
    #expect(listed.convention == f.derivative(x))
  }

  @Test(
    "values at a jump are those of the frameworks",
    arguments: [
      ("hardshrink", 0.5, 0), ("hardshrink", -0.5, 0), ("threshold(x, 1, 20)", 1, 20),
      ("thresholded_relu", 1, 0), ("keras_relu(x, 0, inf, 1)", 1, 0), ("sign", 0, 0),
      ("heaviside", 0, 0), ("heaviside(x, 0.5)", 0, 0.5),
    ])
  func jumps(text: String, x: Double, expected: Double) throws {
    let f = try Named(text).activation
    #expect(f(x) == expected)
    #expect(f.trueValues()(x) == expected)
  }

  /// Equal but for a few roundings.
  func near(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude <= 1e-14 * max(1, b.magnitude) }
}
