import Activations

/// Where a derivative that is given may differ from ours: places that no grid of a few hundred points sees.
///
/// Both are run in plain arithmetic at very many points, which takes a fraction of a microsecond each.
struct Suspicion {
  private let given: Derivatives<Double>
  private let own: Derivatives<Double>
  private let numbers: [Double]
  /// Where the given formula turns or bends the other way, as it does at a bump.
  private let turns: [Double]

  /// Points as dense as this find a bump of a width of 10⁻⁴.
  private static let spacing = 3e-5
  private static let greatestCount = 400_000

  init(_ activation: Activation, _ given: Activation, order: Int) {
    self.given = given.derivatives(Double.self, order: 0, by: .forward)
    own = activation.derivatives(Double.self, order: order, by: .analytic)
    numbers = given.formula?.expression.literals ?? []
    turns = given.landmarks.map(\.x)
  }

  /// The plainest point of each of the stretches where the two differ, the formula's own numbers, and where
  /// it turns, wherever that is.
  func points(in range: ClosedRange<Double>) -> [Double] {
    let width = range.upperBound - range.lowerBound
    let count = Int(min(width / Self.spacing, Double(Self.greatestCount)))
    var found: [Double] = []
    var peak: (x: Double, gap: Double)?
    for x in PointGrid.spaced(over: range, count: max(count, 2)) {
      let (a, b) = (given(x), own(x))
      let gap = (a - b).magnitude / max(a.magnitude, b.magnitude)
      if gap > 1e-9 || a.isNaN != b.isNaN {
        if peak == nil || gap > peak?.gap ?? 0 { peak = (x, gap) }
      } else if let last = peak {
        found.append(last.x)
        peak = nil
        if found.count == 32 { break }
      }
    }
    if let last = peak { found.append(last.x) }
    return found + turns + numbers.flatMap { [$0, -$0] }.filter { range.contains($0) }
  }
}

extension Expression {
  /// The numbers that occur, 64 at most.
  fileprivate var literals: [Double] {
    var found: [Double] = []
    func collect(_ expression: Expression) {
      if found.count == 64 { return }
      if case .number(let value) = expression { found.append(value) }
      expression.children.forEach(collect)
    }
    collect(self)
    return found
  }
}
