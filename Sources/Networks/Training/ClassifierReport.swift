import Tables

/// What came out of training a classifier.
public struct ClassifierReport: Sendable {
  /// The trained classifier.
  public let classifier: SoftmaxClassifier
  /// The loss before each step and after the last.
  public let losses: [Double]
  /// The gradient check before training.
  public let checkBefore: GradientCheck
  /// The gradient check after training.
  public let checkAfter: GradientCheck

  /// Checks the gradient, trains, and checks it again.
  ///
  /// - Parameters: As those of ``SoftmaxClassifier/train(steps:rate:progress:)``.
  /// - Throws: ``TrainingError/diverged(step:rate:)``.
  public init(
    training classifier: SoftmaxClassifier, steps: Int = SoftmaxClassifier.defaultSteps,
    rate: Double = SoftmaxClassifier.defaultRate,
    progress: (_ step: Int, _ loss: Double) -> Void = { _, _ in }
  ) throws(TrainingError) {
    var classifier = classifier
    checkBefore = classifier.gradientCheck()
    losses = try classifier.train(steps: steps, rate: rate, progress: progress)
    checkAfter = classifier.gradientCheck()
    self.classifier = classifier
  }

  /// The number of steps done.
  public var steps: Int { losses.count - 1 }
  /// The loss before training.
  public var initialLoss: Double { losses[0] }
  /// The loss after training.
  public var loss: Double { losses[steps] }

  /// The report as one JSON object, with no line end after it.
  ///
  /// The greatest relative differences of `gradientCheck` are over both checks, which are given one by
  /// one under `before` and `after`. Numbers that are not finite are the strings "inf", "-inf", "nan".
  public var json: String {
    let worst = checkBefore.worst(with: checkAfter)
    let parameters = classifier.parameters.map(Self.json).joined(separator: ", ")
    return """
      {
        "steps": \(steps),
        "initialLoss": \(Self.json(initialLoss)),
        "loss": \(Self.json(loss)),
        "accuracy": \(Self.json(classifier.accuracy)),
        "parameters": [\(parameters)],
        "gradientCheck": {
          \(Self.json(worst)),
          "before": { \(Self.json(checkBefore)) },
          "after": { \(Self.json(checkAfter)) }
        }
      }
      """
  }

  private static func json(_ check: GradientCheck) -> String {
    "\"layeredAgainstTape\": \(json(check.layeredAgainstTape)), "
      + "\"layeredAgainstCentral\": \(json(check.layeredAgainstCentral))"
  }

  private static func json(_ value: Double) -> String {
    JSON.number(value).text(numbers: .swift)
  }
}
