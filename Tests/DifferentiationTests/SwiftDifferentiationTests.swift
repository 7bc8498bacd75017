// Swift's own automatic differentiation transforms concrete functions at compile time. It shares no line with
// this package's, so the two are independent witnesses; not every toolchain has it.
#if canImport(_Differentiation)
  import Foundation
  import Testing
  import _Differentiation

  @testable import Differentiation

  @Suite("Swift's own differentiation")
  struct SwiftDifferentiationTests {
    /// The ten functions of the lecture's figures: as one line of Double, and over any scalar.
    struct Case: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let swift: @Sendable (Double) -> Double
      let dual: @Sendable (Dual<Double>) -> Dual<Double>
      let variable: @Sendable (Variable<Double>) -> Variable<Double>

      init<F: ScalarFunction>(
        _ name: String, _ swift: @escaping @Sendable (Double) -> Double, _ function: F
      ) {
        testDescription = name
        self.swift = swift
        dual = { function($0) }
        variable = { function($0) }
      }
    }

    static let cases = [
      Case("tanh", { gradient(at: $0, of: plainTanh) }, TanhFunction()),
      Case("sigmoid", { gradient(at: $0, of: plainSigmoid) }, SigmoidFunction()),
      Case("ReLU", { gradient(at: $0, of: plainReLU) }, ReLUFunction()),
      Case("Leaky ReLU", { gradient(at: $0, of: plainLeakyReLU) }, LeakyReLUFunction()),
      Case("ELU", { gradient(at: $0, of: plainELU) }, ELUFunction()),
      Case("Hardswish", { gradient(at: $0, of: plainHardswish) }, HardswishFunction()),
      Case("GELU", { gradient(at: $0, of: plainGELU) }, GELUFunction()),
      Case("Mish", { gradient(at: $0, of: plainMish) }, MishFunction()),
      Case("CELU", { gradient(at: $0, of: plainCELU) }, CELUFunction()),
      Case("ReLU6", { gradient(at: $0, of: plainReLU6) }, ReLU6Function()),
    ]

    @Test("agrees with forward and reverse mode", arguments: cases)
    func agrees(_ function: Case) {
      // No point is a corner: what a derivative is there, is a convention.
      for x in stride(from: -9.95, through: 9.95, by: 0.1) {
        let expected = function.swift(x)
        let input = Tape<Double>().variable(x)
        let reverse = function.variable(input).backward()[input]
        #expect(function.dual(Dual(x, tangent: 1)).tangent.isClose(to: expected, within: 1e-13))
        #expect(reverse.isClose(to: expected, within: 1e-13))
      }
    }
  }

  @differentiable(reverse)
  private func plainTanh(_ x: Double) -> Double { tanh(x) }
  @differentiable(reverse)
  private func plainSigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
  @differentiable(reverse)
  private func plainReLU(_ x: Double) -> Double { x > 0 ? x : 0 }
  @differentiable(reverse)
  private func plainLeakyReLU(_ x: Double) -> Double { x > 0 ? x : 0.1 * x }
  @differentiable(reverse)
  private func plainELU(_ x: Double) -> Double { x > 0 ? x : exp(x) - 1 }
  @differentiable(reverse)
  private func plainHardswish(_ x: Double) -> Double {
    x <= -3 ? 0 : x >= 3 ? x : x * (x + 3) / 6
  }
  @differentiable(reverse)
  private func plainGELU(_ x: Double) -> Double { x * erfc(-x / 2.0.squareRoot()) / 2 }
  @differentiable(reverse)
  private func plainMish(_ x: Double) -> Double { x * tanh(log(1 + exp(x))) }
  @differentiable(reverse)
  private func plainCELU(_ x: Double) -> Double { x > 0 ? x : 2 * (exp(x / 2) - 1) }
  @differentiable(reverse)
  private func plainReLU6(_ x: Double) -> Double { x <= 0 ? 0 : x >= 6 ? 6 : x }

  private struct TanhFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
  }
  private struct SigmoidFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
  }
  private struct ReLUFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : 0 }
  }
  private struct LeakyReLUFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : 0.1 * x }
  }
  private struct ELUFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : .expMinusOne(x) }
  }
  private struct HardswishFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x * .minimum(.maximum(x + 3, 0), 6) / 6 }
  }
  private struct GELUFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x * .normalDistribution(x) }
  }
  private struct MishFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x * .tanh(.softplus(x)) }
  }
  private struct CELUFunction: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : 2 * .expMinusOne(x / 2) }
  }
  private struct ReLU6Function: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { .minimum(.maximum(x, 0), 6) }
  }
#endif
