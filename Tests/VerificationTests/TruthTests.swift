import Arithmetic
import Formulas
import Testing

@testable import Activations
@testable import Verification

@Suite struct `Differences of values` {
  @Test(arguments: [-7.3, -0.4, 0.003, 1, 2.6, 11.2])
  func `give derivatives to some twenty digits`(_ x: Double) throws {
    let activation = Activation(try FormulaScope().formula("exp(x)"))
    let estimates = ValueDifferences(activation).derivatives([1, 2, 3], at: x)
    let truth = activation(Wide(x))
    for estimate in estimates {
      let error = TrueNumber(truth).difference(from: estimate.value.nearest) + estimate.value.rest
      #expect(estimate.isConclusive)
      #expect(error.magnitude <= 1e-17 * truth.primal)
      #expect(error.magnitude <= 16 * estimate.error + 1e-18 * truth.primal)
    }
  }

  @Test func `know both sides of a corner`() throws {
    let activation = Activation(try FormulaScope().formula("where(x > 1, x^2, 3*x)"))
    let differences = ValueDifferences(activation)
    let left = differences.oneSided([0, 1, 2], at: 1, direction: -1).map(\.value.nearest)
    let right = differences.oneSided([0, 1, 2], at: 1, direction: 1).map(\.value.nearest)
    #expect(left[0] == 3 && left[1] == 3)
    #expect(right == [1, 2, 2])
  }

  @Test func `admit that they know nothing where a function is rough`() throws {
    let activation = Activation(try FormulaScope().formula("sin(1/x)"))
    #expect(!ValueDifferences(activation).derivatives([1], at: 1e-12)[0].isConclusive)
  }

  @Test func `see no slope in a staircase`() throws {
    let activation = Activation(try FormulaScope().formula("floor(x)"))
    let slope = ValueDifferences(activation).derivatives([1], at: -699.7)[0]
    #expect(slope.isConclusive && slope.value.nearest.magnitude < 1e-25)
  }
}

@Suite struct `The truth` {
  @Test(
    arguments: [
      ("1 - tanh(x)^2", 60.0, 3.0668102095000e-52), ("expm1(x) + 1", -45.75, 1.3522e-20),
      ("(exp(x) - 1)/x", 1e-200, 1), ("log(1 + exp(x))", -700, 9.859676543759e-305),
    ])
  func `has digits where they cancel`(_ formula: String, _ x: Double, _ expected: Double) throws {
    let truth = Truth(Activation(try FormulaScope().formula(formula)))
    #expect((truth([0], at: x)[0].nearest / expected - 1).magnitude < 1e-4)
  }

  @Test func `is none where the function has none`() throws {
    let truth = Truth(Activation(try FormulaScope().formula("log(x)")))
    #expect(truth([0, 1, 2], at: -1).filter(\.isNaN).count == 3)
  }

  @Test func `of the greatest number is that number`() {
    #expect(Truth(.relu)([0], at: .greatestFiniteMagnitude)[0].nearest == .greatestFiniteMagnitude)
  }

  @Test func `is borne out at points all over`() throws {
    for activation in [Activation.gelu, .mish, .relu] {
      let evidence = Evidence(for: activation, orders: [1, 2], ValueDifferences(activation))
      #expect(evidence.findings.isEmpty)
      #expect(try #require(evidence.confirmed[1]) > 30)
      #expect(try #require(evidence.confirmed[2]) > 25)
    }
  }
}

@Suite struct `A bound of rounding` {
  @Test func `covers what cancels`() {
    let x = RunningError<Double>(exactly: 30.0)
    let value = RunningError<Double>.tanh(x)
    let slope = RunningError<Double>(exactly: 1.0) - value * value
    #expect(slope.error > 1e-16 && slope.error < 1e-14)
  }

  @Test func `does not underflow with a partial derivative`() {
    let y = RunningError<Double>(1e212, error: 1e199)
    let quotient = RunningError<Double>(exactly: 1.0) / y
    #expect(quotient.error > quotient.value * 1e-14)
  }

  @Test func `leaves whole numbers exact`() {
    let (two, tenth) = (RunningError<Double>(constant: 2), RunningError<Double>(constant: 0.1))
    #expect(two.error == 0)
    #expect(tenth.error > 0)
  }
}
