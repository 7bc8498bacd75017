/// The lecture's two-class softmax classifier, trained by gradient descent on layered backpropagation.
///
/// z¹ = x; z² = (θ₁ᵀx, θ₂ᵀx), the two scores; z³ = the log-softmax of z²; z⁴ = l, the loss. So that
/// the boundary need not pass the origin, x = (x₁, x₂, 1): the third component of θₖ is a bias. With
/// a hidden layer, z² = f_h(W_ih x) is computed first, and the scores are of (z², 1).
///
/// The two score vectors are one too many: adding the same vector to both changes no probability, and only
/// their difference is unique. From 0, gradient descent keeps θ₂ = −θ₁.
///
/// The network sees standardised measurements (``Standardization``); ``parameters`` are given for the
/// measurements in their own units.
public struct SoftmaxClassifier: Sendable {
  /// The number of steps that bring the loss on the iris data within 1e-9 of its least value.
  public static let defaultSteps = 2_000
  /// The rate at which the loss of the classifier with no hidden layer falls in every step, on any data.
  ///
  /// The second derivatives of l/n are at most λ/2, where λ ≤ 2 is the greatest eigenvalue of XᵀX/n for
  /// two standardised measurements and a constant 1. Gradient descent with a rate below 2 divided by
  /// that bound of 1 never goes up.
  public static let defaultRate = 1.0

  /// The examples, in their own units.
  public let data: TwoClassData
  /// The change of units before the first layer.
  public let standardization: Standardization
  /// The layers from the standardised measurements to the log-probabilities z³.
  public private(set) var network: Network

  private let inputs: Matrix<Double>

  /// A classifier before its training.
  ///
  /// With no hidden layer θ is 0, and the loss n log 2. With one, the weights are uniform in
  /// ±√3 over the root of the number of a unit's inputs, so that what a unit sees has variance 1.
  ///
  /// - Parameters:
  ///   - data: The examples; at least one.
  ///   - hidden: The function f_h of the hidden layer, or nil for none.
  ///   - width: The number of hidden units, at least 1.
  ///   - seed: The seed of ``SplitMix64``.
  public init(
    data: TwoClassData = .iris, hidden: Activation? = nil, width: Int = 8, seed: UInt64 = 1
  ) {
    self.data = data
    standardization = Standardization(of: data.points)
    inputs = standardization(data.points)
    guard let hidden else {
      let theta = Matrix(rows: 2, columns: 3, repeating: 0.0)
      network = Network(Dense(theta, hasBias: true), LogSoftmax())
      return
    }
    var generator = SplitMix64(seed: seed)
    let bound = 3.0.squareRoot()
    network = Network(
      Dense(inputs: 2, outputs: width, hasBias: true, bound: bound, using: &generator),
      ActivationLayer(hidden),
      Dense(inputs: width, outputs: 2, hasBias: true, bound: bound, using: &generator),
      LogSoftmax())
  }

  /// The network with the loss over all examples as its last layer, for the standardised measurements.
  private var lossNetwork: Network {
    Network(layers: network.layers + [NegativeLogLikelihood(labels: data.labels)])
  }

  /// The loss l(θ) = −Σᵢ log p(yᵢ | xᵢ), summed over the examples.
  public var loss: Double { lossNetwork.cost(of: inputs) }

  /// The share of the examples whose class is the likelier one; a tie is counted for class 0.
  public var accuracy: Double {
    let logProbabilities = network.output(of: inputs)
    let hits = data.labels.indices.filter { i in
      (logProbabilities[i, 1] > logProbabilities[i, 0] ? 1 : 0) == data.labels[i]
    }
    return Double(hits.count) / Double(max(1, data.count))
  }

  /// The parameters for measurements in their own units, layer by layer and unit by unit, bias last.
  ///
  /// With no hidden layer: θ₁ and θ₂, three numbers each.
  public var parameters: [Double] {
    var network = network
    if let first = network.layers.first as? Dense {
      network.layers[0] = standardization.undone(in: first)
    }
    return network.parameters
  }

  /// The probability of class 1 for each row of measurements in their own units.
  public func probabilities(of points: Matrix<Double>) -> [Double] {
    let logProbabilities = network.output(of: standardization(points))
    return (0..<points.rows).map { .exp(logProbabilities[$0, 1]) }
  }

  /// log p₁ − log p₀ for each row of measurements in their own units; 0 on the decision boundary.
  public func logOdds(of points: Matrix<Double>) -> [Double] {
    let logProbabilities = network.output(of: standardization(points))
    return (0..<points.rows).map { logProbabilities[$0, 1] - logProbabilities[$0, 0] }
  }

  /// Checks the gradient of every parameter on the examples, or on 256 of them spread evenly.
  ///
  /// Central differences pass the network forward 22 times for each parameter, so that their cost grows
  /// with the square of the number of parameters; beyond 200 of them fewer examples are taken, but
  /// no fewer than four.
  public func gradientCheck() -> GradientCheck {
    let parameterCount = network.parameters.count
    let affordable = max(4, 10_000_000 / (parameterCount * parameterCount))
    let count = min(data.count, 256, affordable)
    let rows = (0..<count).map { $0 * data.count / count }
    let loss = NegativeLogLikelihood(labels: rows.map { data.labels[$0] })
    return GradientCheck(
      of: Network(layers: network.layers + [loss]), at: inputs.selecting(rows: rows))
  }

  /// Full-batch gradient descent, θ ← θ − (η/n) ∂l/∂θ.
  ///
  /// Dividing by the number n of examples makes one rate η fit data of any size.
  ///
  /// - Parameters:
  ///   - steps: The number of steps, 0 or more.
  ///   - rate: The rate η, above 0.
  ///   - progress: Called after each step with its number, from 1, and the loss before it.
  /// - Returns: The loss before each step and after the last: `steps` + 1 numbers.
  /// - Throws: ``TrainingError/diverged(step:rate:)`` when the loss or a parameter is no longer finite.
  public mutating func train(
    steps: Int = defaultSteps, rate: Double = defaultRate,
    progress: (_ step: Int, _ loss: Double) -> Void = { _, _ in }
  ) throws(TrainingError) -> [Double] {
    var network = lossNetwork
    var parameters = network.parameters
    var losses: [Double] = []
    losses.reserveCapacity(steps + 1)
    for step in 0..<steps {
      let (loss, gradient) = network.backpropagation(from: inputs)
      losses.append(loss)
      for (j, derivative) in gradient.joined().enumerated() {
        parameters[j] -= rate / Double(data.count) * derivative
      }
      guard loss.isFinite, parameters.allSatisfy(\.isFinite) else {
        throw .diverged(step: step, rate: rate)
      }
      network.parameters = parameters
      progress(step + 1, loss)
    }
    losses.append(network.cost(of: inputs))
    guard losses[steps].isFinite else { throw .diverged(step: steps, rate: rate) }
    self.network.parameters = parameters
    return losses
  }
}

/// Why training stopped.
public enum TrainingError: Error, Equatable, CustomStringConvertible {
  /// The loss or a parameter is no longer finite after so many steps at a rate.
  case diverged(step: Int, rate: Double)

  public var description: String {
    switch self {
    case .diverged(let step, let rate):
      "the loss is no longer finite after \(step) steps at the rate \(rate); try a smaller rate"
    }
  }
}
