import Foundation
import Networks
import Testing

@Suite struct SoftmaxClassifierTests {
  // From Reference/fit.txt: Newton's method with 50 digits, confirmed by scikit-learn.
  static let optimum = 10.281754051696814578
  static let theta = [5.7545323188879447711, 10.446699894666311685, -45.272343772129519031]

  @Test func `The default run falls in every step to the optimum of an independent solver`() throws
  {
    let report = try ClassifierReport(training: SoftmaxClassifier())
    #expect(report.steps == SoftmaxClassifier.defaultSteps)
    #expect(report.losses.count == report.steps + 1)
    #expect((report.initialLoss - 100 * .log(2)).magnitude < 1e-12)
    #expect(zip(report.losses, report.losses.dropFirst()).allSatisfy { $0 > $1 })
    #expect((report.loss - Self.optimum).magnitude < 1e-9)
    #expect(report.classifier.accuracy == 0.94)
    // Only the difference of the two score vectors is unique.
    let parameters = report.classifier.parameters
    for (i, expected) in Self.theta.enumerated() {
      let difference = parameters[3 + i] - parameters[i]
      #expect((difference - expected).magnitude < 1e-5 * expected.magnitude)
    }
  }

  @Test func `The gradient is right before training and after`() throws {
    let report = try ClassifierReport(training: SoftmaxClassifier())
    for check in [report.checkBefore, report.checkAfter] {
      #expect(check.layeredAgainstTape < 1e-13)
      #expect(check.layeredAgainstCentral < 1e-8)
    }
  }

  @Test func `A hidden layer does better than a line`() throws {
    let classifier = SoftmaxClassifier(
      hidden: Activation("Softsign", Softsign()), width: 8, seed: 1)
    #expect(classifier.parameters.count == 8 * 3 + 2 * 9)
    let report = try ClassifierReport(training: classifier, steps: 500)
    #expect(report.loss < Self.optimum)
    #expect(report.checkAfter.layeredAgainstTape < 1e-13)
    #expect(report.checkAfter.layeredAgainstCentral < 1e-8)
  }

  @Test func `The parameters are those for measurements in their own units`() throws {
    var classifier = SoftmaxClassifier()
    _ = try classifier.train(steps: 200)
    let theta = classifier.parameters
    let x = [4.9, 1.7]
    let scores = (0..<2).map { theta[3 * $0] * x[0] + theta[3 * $0 + 1] * x[1] + theta[3 * $0 + 2] }
    let point = Matrix(rows: 1, columns: 2, elements: x)
    #expect((classifier.logOdds(of: point)[0] - (scores[1] - scores[0])).magnitude < 1e-12)
    let probability = 1 / (1 + exp(scores[0] - scores[1]))
    #expect((classifier.probabilities(of: point)[0] - probability).magnitude < 1e-14)
  }

  @Test func `No steps leave the classifier as it is`() throws {
    let report = try ClassifierReport(training: SoftmaxClassifier(), steps: 0)
    #expect(report.losses == [SoftmaxClassifier().loss])
    #expect(report.classifier.accuracy == 0.5)
  }

  @Test func `Training that diverges is an error`() {
    #expect(throws: TrainingError.self) {
      var classifier = SoftmaxClassifier(hidden: .relu, seed: 3)
      _ = try classifier.train(steps: 1_000, rate: 1e200)
    }
  }

  @Test(arguments: [1.0, 1e300, 1e-300])
  func `The units of the measurements do not matter`(unit: Double) throws {
    var data = TwoClassData.iris
    data.points = data.points.map { $0 * unit }
    var classifier = SoftmaxClassifier(data: data)
    let losses = try classifier.train()
    #expect((losses[2_000] - Self.optimum).magnitude < 1e-9)
  }

  @Test func `Measurements with no variance can be learned from`() throws {
    let data = TwoClassData(
      title: "", featureNames: ("a", "b"), classNames: ("0", "1"),
      points: Matrix(rows: 4, columns: 2, elements: [0.1, 1, 0.1, 2, 0.1, 3, 0.1, 4]),
      labels: [0, 0, 1, 1])
    var classifier = SoftmaxClassifier(data: data)
    let losses = try classifier.train(steps: 100)
    #expect(zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
    #expect(classifier.accuracy == 1)
  }

  @Test func `The report as JSON`() throws {
    let report = try ClassifierReport(training: SoftmaxClassifier(), steps: 10)
    let object = try JSONDecoder().decode(Parsed.self, from: Data(report.json.utf8))
    #expect(object.steps == 10)
    #expect(object.initialLoss == report.initialLoss)
    #expect(object.loss == report.loss)
    #expect(object.accuracy == report.classifier.accuracy)
    #expect(object.parameters == report.classifier.parameters)
    let check = object.gradientCheck
    let (before, after) = (report.checkBefore, report.checkAfter)
    #expect(check.before.layeredAgainstTape == before.layeredAgainstTape)
    #expect(check.before.layeredAgainstCentral == before.layeredAgainstCentral)
    #expect(check.after.layeredAgainstTape == after.layeredAgainstTape)
    #expect(check.after.layeredAgainstCentral == after.layeredAgainstCentral)
    #expect(
      check.layeredAgainstTape == max(before.layeredAgainstTape, after.layeredAgainstTape))
    #expect(
      check.layeredAgainstCentral
        == max(before.layeredAgainstCentral, after.layeredAgainstCentral))
  }

  private struct Parsed: Decodable {
    struct Differences: Decodable {
      let layeredAgainstTape, layeredAgainstCentral: Double
    }
    struct Check: Decodable {
      let layeredAgainstTape, layeredAgainstCentral: Double
      let before, after: Differences
    }
    let steps: Int
    let initialLoss, loss, accuracy: Double
    let parameters: [Double]
    let gradientCheck: Check
  }
}

/// x / (1 + |x|).
private struct Softsign: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
}
