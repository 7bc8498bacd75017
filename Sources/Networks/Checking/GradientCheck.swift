/// How far layered backpropagation is from reverse mode and from central differences.
///
/// Two gradients a and b are compared layer by layer: the difference of a layer is
/// maxⱼ |aⱼ − bⱼ| / maxⱼ sⱼ, where sⱼ = Σᵢ |∂lᵢ/∂θⱼ| sums the sizes of what each example i
/// contributes; the greatest over the layers is given. Rounding is proportional to s and not to the gradient
/// itself, which vanishes at an optimum although no example's contribution does.
public struct GradientCheck: Sendable, Equatable {
  /// The greatest relative difference from reverse mode; rounding alone leaves about 1e-15.
  public let layeredAgainstTape: Double
  /// The greatest relative difference from central differences; rounding alone leaves about 1e-11.
  public let layeredAgainstCentral: Double

  /// Known differences.
  public init(layeredAgainstTape: Double, layeredAgainstCentral: Double) {
    self.layeredAgainstTape = layeredAgainstTape
    self.layeredAgainstCentral = layeredAgainstCentral
  }

  /// Checks the gradient of every parameter of a network at a batch.
  public init(of network: Network, at x: Matrix<Double>) {
    let layered = network.backpropagation(from: x).gradient
    let scales = network.gradientScales(at: x)
    self.init(
      layeredAgainstTape: Self.relativeDifference(
        layered, network.tapeGradient(at: x), scales: scales),
      layeredAgainstCentral: Self.relativeDifference(
        layered, network.centralGradient(at: x), scales: scales))
  }

  /// The greater of both differences of two checks; NaN if one of them is.
  public func worst(with other: Self) -> Self {
    Self(
      layeredAgainstTape: Self.worst(layeredAgainstTape, other.layeredAgainstTape),
      layeredAgainstCentral: Self.worst(layeredAgainstCentral, other.layeredAgainstCentral))
  }

  /// The greatest difference of two gradients, each layer's relative to its scale.
  package static func relativeDifference(
    _ a: [[Double]], _ b: [[Double]], scales: [Double]
  ) -> Double {
    var greatest = 0.0
    for ((a, b), scale) in zip(zip(a, b), scales) {
      for (a, b) in zip(a, b) where a != b {
        greatest = worst(greatest, (a - b).magnitude / scale)
      }
    }
    return greatest
  }

  // `Double.maximum` would prefer a number to NaN.
  private static func worst(_ x: Double, _ y: Double) -> Double { x > y || x.isNaN ? x : y }
}

extension Network {
  /// For each layer maxⱼ Σᵢ |∂lᵢ/∂θⱼ|, the size that the rounding of its gradient is proportional to.
  package func gradientScales(at x: Matrix<Double>) -> [Double] {
    let z = values(of: x)
    return zip(zip(layers, z), deltas(of: z)).map { layer, delta in
      // A dense layer's gradient sums the products δ·z; with absolute values it sums their sizes.
      layer.0.parameterGradient(from: delta.map(\.magnitude), input: layer.1.map(\.magnitude))
        .max() ?? 0
    }
  }
}
