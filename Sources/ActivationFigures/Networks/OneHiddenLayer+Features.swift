import Activations
import Figures
import Networks

extension OneHiddenLayer {
  /// Where y of a network of one input may jump or have a corner, in a range of x.
  ///
  /// A hidden unit k without bias meets a breakpoint b of f_h at x = b/Wₖ. Where the output meets one of
  /// f_o is found by bisection between a thousand points.
  func breakpoints(in range: ClosedRange<Double>) -> [Double] {
    let weights = network.layers[0].parameters
    let hiddenBreakpoints = hidden.breakpoints.flatMap { breakpoint in
      weights.map { breakpoint.x / $0 }
    }
    let all = Set(hiddenBreakpoints + outputBreakpoints(in: range))
    return all.filter(range.contains).sorted()
  }

  private func outputBreakpoints(in range: ClosedRange<Double>) -> [Double] {
    guard !outputActivation.breakpoints.isEmpty else { return [] }
    let sums = Network(layers: Array(network.layers.dropLast()))
    func sum(_ x: Double) -> Double {
      sums.output(of: Matrix(rows: 1, columns: 1, elements: [x])).elements[0]
    }
    let length = range.upperBound - range.lowerBound
    let grid = (0...1_000).map { range.lowerBound + length * Double($0) / 1_000 }
    let values = sums.output(of: Matrix(rows: grid.count, columns: 1, elements: grid)).elements
    return outputActivation.breakpoints.flatMap { breakpoint in
      grid.indices.dropLast().compactMap { i in
        let isBelow = values[i] < breakpoint.x
        guard isBelow != (values[i + 1] < breakpoint.x) else { return nil }
        return bisect(grid[i], grid[i + 1]) { (sum($0) < breakpoint.x) == isBelow }
      }
    }
  }

  /// The place between two numbers where a property that holds at the first is lost.
  private func bisect(_ first: Double, _ last: Double, holds: (Double) -> Bool) -> Double {
    var (first, last) = (first, last)
    for _ in 0..<60 {
      let middle = (first + last) / 2
      if holds(middle) { first = middle } else { last = middle }
    }
    return last
  }

  /// The least and the greatest value of a network of two inputs, as far as a grid of points tells.
  func extremes(in range: ClosedRange<Double>) -> (low: Double, high: Double) {
    let length = range.upperBound - range.lowerBound
    let grid = (0...24).map { range.lowerBound + length * Double($0) / 24 }
    let points = grid.flatMap { x in grid.flatMap { [x, $0] } }
    let values = self(Matrix(rows: grid.count * grid.count, columns: 2, elements: points))
      .filter(\.isFinite)
    return (values.min() ?? 0, values.max() ?? 0)
  }

  /// How values between two bounds are shown: round levels, and what they diverge from.
  ///
  /// Values of both signs diverge from 0, with about ten levels each side; those of one sign are
  /// graded from the least to the greatest.
  static func contours(
    from low: Double, to high: Double
  ) -> (levels: [Double], palette: ColorField.Palette) {
    var (low, high) = (low, high)
    let isDiverging = low < 0 && high > 0
    if isDiverging { (low, high) = (-max(-low, high), max(-low, high)) }
    let step = roundStep(atLeast: (high - low) / 20)
    let first = (low / step).rounded(.down)
    let last = max(first + 1, (high / step).rounded(.up))
    return (
      stride(from: first, through: last, by: 1).map { $0 * step },
      isDiverging ? .diverging : .sequential
    )
  }

  /// The least of 1, 2 and 5 times a power of ten that is not below a number; 0.1 for what is not above 0.
  private static func roundStep(atLeast step: Double) -> Double {
    guard step > 1e-300, step < 1e300 else { return 0.1 }
    let power = Double.pow(10, Double.log10(step).rounded(.down))
    return ([1, 2, 5].map { $0 * power }.first { $0 >= step }) ?? 10 * power
  }
}
