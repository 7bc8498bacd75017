/// The moments of a function of a standard normal variable z, and the gains that they ask for.
///
/// The integrals are by Gauss and Legendre on stretches that end where pieces do, halved until two
/// estimates agree.
public struct NormalMoments: Sendable, Equatable {
  /// E f(z).
  public var mean: Double
  /// E f(z)².
  public var secondMoment: Double
  /// E f′(z)².
  public var derivativeSecondMoment: Double

  /// What f(z) is to be multiplied by for a second moment of 1: 1/√E f(z)².
  public var gain: Double { 1 / secondMoment.squareRoot() }
  /// What f′(z) is to be multiplied by: 1/√E f′(z)².
  public var derivativeGain: Double { 1 / derivativeSecondMoment.squareRoot() }

  init(_ outline: Outline) {
    var sum = (0.0, 0.0, 0.0)
    var account = Account()
    for piece in outline.pieces {
      let low = Swift.max(piece.low.x, -Self.farthest)
      let high = Swift.min(piece.high.x, Self.farthest)
      guard low < high else { continue }
      if piece.isEmpty {
        (mean, secondMoment, derivativeSecondMoment) = (.nan, .nan, .nan)
        return
      }
      account.note(Pole(piece.function, at: low, towards: high))
      account.note(Pole(piece.function, at: high, towards: low))
      let inner = Self.grid.filter { $0 > low && $0 < high }
      let ends = [low] + inner + [high]
      for (a, b) in zip(ends, ends.dropFirst()) {
        let panel = Panel(piece.function)
        let part = panel.refined(a, b, panel.sum(a, b), depth: 0, &account)
        sum = (sum.0 + part.0, sum.1 + part.1, sum.2 + part.2)
      }
    }
    let isKnown = account.panels > 0
    mean = account.diverges.0 || !isKnown ? .nan : sum.0
    secondMoment = account.diverges.1 ? .infinity : isKnown ? sum.1 : .nan
    derivativeSecondMoment = account.diverges.2 ? .infinity : isKnown ? sum.2 : .nan
  }

  /// What an integration may still cost, and which of the three integrals have no end.
  private struct Account {
    var panels = 4000
    var diverges = (false, false, false)

    mutating func note(_ pole: Pole) {
      if pole.order >= 0.98 { diverges.0 = true }
      if pole.order >= 0.49 { diverges.1 = true }
      if pole.slopeOrder >= 0.49 { diverges.2 = true }
    }
  }

  /// How fast a function and its derivative grow towards an end: like the distance to the power −order.
  private struct Pole {
    var order = 0.0
    var slopeOrder = 0.0

    init(_ function: SmoothFunction, at end: Double, towards other: Double) {
      let (near, far) = (1e-7, 1e-5)
      let size = Swift.min((other - end).magnitude, 1) * (other > end ? 1 : -1)
      let a = function.plainGerm(at: end + near * size)
      let b = function.plainGerm(at: end + far * size)
      func growth(_ a: Double, _ b: Double) -> Double {
        let order = Double.log10(a.magnitude / b.magnitude) / Double.log10(far / near)
        return a.magnitude > 10 && order.isFinite ? order : 0
      }
      order = growth(a.value, b.value)
      slopeOrder = growth(a.slope, b.slope)
    }
  }

  /// Beyond this the normal density is zero to doubles.
  private static let farthest = 39.0
  private static let grid: [Double] = [
    -30, -20, -14, -10, -8, -6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6, 8, 10, 14, 20, 30,
  ]

  private struct Panel {
    let function: SmoothFunction

    init(_ function: SmoothFunction) { self.function = function }

    func sum(_ low: Double, _ high: Double) -> (Double, Double, Double) {
      let (center, half) = ((low + high) / 2, (high - low) / 2)
      var (mean, square, slopeSquare) = (0.0, 0.0, 0.0)
      for (node, weight) in GaussLegendre.rule {
        for x in [center - half * node, center + half * node] {
          let (value, slope) = function.plainGerm(at: x)
          let density = weight * half * Double.normalDensity(x)
          if density == 0 { continue }
          mean += density * value
          square += density * value * value
          slopeSquare += density * slope * slope
        }
      }
      return (mean, square, slopeSquare)
    }

    func refined(
      _ low: Double, _ high: Double, _ whole: (Double, Double, Double), depth: Int,
      _ account: inout Account
    ) -> (Double, Double, Double) {
      let middle = (low + high) / 2
      let (left, right) = (sum(low, middle), sum(middle, high))
      let halves = (left.0 + right.0, left.1 + right.1, left.2 + right.2)
      func agree(_ a: Double, _ b: Double) -> Bool {
        (a - b).magnitude <= 2e-16 + 1e-14 * b.magnitude
      }
      // An integral without end need not be known.
      let (first, second, third) = account.diverges
      if first || agree(whole.0, halves.0), second || agree(whole.1, halves.1),
        third || agree(whole.2, halves.2)
      {
        return halves
      }
      account.panels -= 1
      if halves.0.isNaN || account.panels <= 0 { return halves }
      if depth >= 46 {
        // So near a pole nothing is left of an integral that has an end.
        let bound = 1e-5
        if halves.0.magnitude > bound { account.diverges.0 = true }
        if halves.1 > bound { account.diverges.1 = true }
        if halves.2 > bound { account.diverges.2 = true }
        return halves
      }
      let a = refined(low, middle, left, depth: depth + 1, &account)
      let b = refined(middle, high, right, depth: depth + 1, &account)
      return (a.0 + b.0, a.1 + b.1, a.2 + b.2)
    }
  }
}

/// Gauss and Legendre's rule of 20 points.
enum GaussLegendre {
  /// The positive nodes with their weights.
  static let rule: [(node: Double, weight: Double)] = (0..<10).map { index in
    // Newton's method from Tricomi's guess.
    var x = Double.cos(.pi * (Double(index) + 0.75) / 20.5)
    var slope = 0.0
    for _ in 0..<8 {
      var (last, value) = (1.0, x)
      for degree in 2...20 {
        let n = Double(degree)
        (last, value) = (value, ((2 * n - 1) * x * value - (n - 1) * last) / n)
      }
      slope = 20 * (x * value - last) / (x * x - 1)
      x -= value / slope
    }
    return (x, 2 / ((1 - x * x) * slope * slope))
  }
}
