internal import Arithmetic
internal import Differentiation

/// What is found of a function by its formula; each part is computed when it is first asked for.
package struct Analysis: Sendable {
  /// How many steps of formulas are run for one search, at most.
  static let work = 400_000

  /// The smooth pieces of the function and where they meet.
  var outline: Outline { lazyOutline() }
  /// What happens where the pieces meet.
  var joints: [Joint] { lazyJoints() }
  /// Where the function or one of its first two derivatives jumps, in rising order.
  package var breakpoints: [Breakpoint] { lazyBreakpoints() }
  let expression: Expression
  /// The part of the x axis that is asked about; nil for all of it.
  let range: ClosedRange<Double>?

  private let derivative: @Sendable () -> Program?
  private let lazyOutline: Lazy<Outline>
  private let lazyJoints: Lazy<[Joint]>
  private let lazyBreakpoints: Lazy<[Breakpoint]>

  /// The analysis of a formula whose derivative at a joint is that of a program.
  init(
    _ expression: Expression, in range: ClosedRange<Double>? = nil,
    derivative: @escaping @Sendable () -> Program?
  ) {
    self.expression = expression
    self.range = range
    self.derivative = derivative
    let outline = Lazy { Outline(expression, in: range, work: Self.work) }
    let joints = Lazy {
      let pieces = outline().pieces
      return zip(pieces, pieces.dropFirst()).map { Joint(expression, $0, $1) }
    }
    lazyOutline = outline
    lazyJoints = joints
    lazyBreakpoints = Lazy {
      let joints = joints().filter { $0.smoothness < 4 }
      if joints.isEmpty { return [] }
      let derivative = derivative()
      let slopes = TrueValues(
        .program(Program(expression)), derivative: derivative.map { .program($0) }, order: 1,
        method: .analytic, format: .double)
      return joints.compactMap { Breakpoint($0, convention: slopes($0.place.x)) }
    }
  }

  /// The same function over a part of the x axis alone.
  package func restricted(to range: ClosedRange<Double>) -> Analysis {
    Analysis(expression, in: range, derivative: derivative)
  }
}
