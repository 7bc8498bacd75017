internal import Arithmetic
internal import Differentiation

/// What is found of a function by its formula; each part is computed when it is first asked for.
package struct Analysis: Sendable {
  /// How many steps of formulas are run for one search, at most.
  static let work = 400_000

  let expression: Expression
  /// The part of the x axis that is asked about; nil for all of it.
  let range: ClosedRange<Double>?

  private let derivative: @Sendable () -> Program?
  private let lazyOutline: Lazy<Outline>
  private let lazyJoints: Lazy<[Joint]>
  private let lazyBreakpoints: Lazy<[Breakpoint]>
  private let lazyShape: Lazy<Shape>
  private let lazyLevels: Lazy<Levels>
  private let lazyEnds: Lazy<(left: EndBehavior?, right: EndBehavior?)>
  private let lazyStretches: Lazy<[Shape.Stretch]>
  private let lazyMoments: Lazy<NormalMoments>

  /// The smooth pieces of the function and where they meet.
  var outline: Outline { lazyOutline() }
  /// What happens where the pieces meet.
  var joints: [Joint] { lazyJoints() }
  /// Where it rises and falls, and how it bends.
  var shape: Shape { lazyShape() }
  /// Where it is zero, is x, or hardly changes.
  var levels: Levels { lazyLevels() }
  /// What it does far away, where it goes on so far.
  var ends: (left: EndBehavior?, right: EndBehavior?) { lazyEnds() }
  /// The stretches of its shape with the values at their ends.
  var stretches: [Shape.Stretch] { lazyStretches() }

  /// Where the function or one of its first three derivatives jumps, in rising order.
  package var breakpoints: [Breakpoint] { lazyBreakpoints() }
  /// The moments under a standard normal input.
  package var moments: NormalMoments { lazyMoments() }

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
    let shape = Lazy { Shape(outline(), in: range, work: Self.work) }
    let ends = Lazy { Self.ends(outline()) }
    lazyOutline = outline
    lazyJoints = joints
    lazyShape = shape
    lazyEnds = ends
    lazyLevels = Lazy { Levels(outline(), joints(), in: range, work: Self.work) }
    lazyStretches = Lazy { shape().stretches(joints(), ends(), isRange: range != nil) }
    lazyMoments = Lazy {
      // The whole axis counts, whatever part of it is asked about.
      let whole = range == nil ? outline() : Outline(expression, in: nil, work: Self.work)
      return NormalMoments(whole)
    }
    lazyBreakpoints = Lazy { Self.breakpoints(expression, joints(), derivative) }
  }

  /// The same function over a part of the x axis alone.
  package func restricted(to range: ClosedRange<Double>) -> Analysis {
    Analysis(expression, in: range, derivative: derivative)
  }

  private static func breakpoints(
    _ expression: Expression, _ joints: [Joint], _ derivative: () -> Program?
  ) -> [Breakpoint] {
    let joints = joints.filter { $0.smoothness < 4 }
    if joints.isEmpty { return [] }
    let slopes = TrueValues(
      .program(Program(expression)), derivative: derivative().map { .program($0) }, order: 1,
      method: .analytic, format: .double)
    return joints.compactMap { Breakpoint($0, convention: slopes($0.place.x)) }
  }

  private static func ends(_ outline: Outline) -> (left: EndBehavior?, right: EndBehavior?) {
    let (first, last) = (outline.pieces.first, outline.pieces.last)
    return (
      left: first.flatMap {
        $0.low.x == -.infinity && !$0.isEmpty ? EndBehavior($0.function, direction: -1) : nil
      },
      right: last.flatMap {
        $0.high.x == .infinity && !$0.isEmpty ? EndBehavior($0.function, direction: 1) : nil
      }
    )
  }
}
