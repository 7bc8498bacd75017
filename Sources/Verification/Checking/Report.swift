public import Activations

/// What a check found out about one function.
public struct Report: Sendable, Equatable {
  /// The function's name.
  public var name: String
  /// The function as a formula.
  public var formula: String
  /// The derivative's formula, the one to be judged where there is one.
  public var derivativeFormula: String
  /// The range of x that was covered densely; the tails go on to ±1e308.
  public var range: ClosedRange<Double>
  /// The format of plain arithmetic.
  public var precision: Precision
  /// What may differ before mathematics is called wrong.
  public var tolerance: Tolerance
  /// The greatest error that is let pass, or nil.
  public var accuracy: Double?
  /// The number of points.
  public var points: Int
  /// How many there would have been more, had nobody stopped.
  public var skipped = 0
  /// Whether the points are all finite numbers of the format, or those of a range.
  public var isExhaustive = false
  /// The witnesses, by order.
  public var judged: [Judgement]
  /// The corners and jumps.
  public var kinks: [KinkReport]
  /// What the evidence for the truth itself did not bear out.
  public var findings: [Finding]
  /// At how many points differences of values confirmed each order of the truth.
  public var confirmed: [Int: Int]

  /// Whether nothing is wrong, and something was compared for each order.
  public var passes: Bool {
    findings.isEmpty && !judged.isEmpty && !isIncomparable
      && !judged.contains { $0.isDecisive && $0.fails(accuracy: accuracy) }
  }

  /// Whether some witness was compared at no point.
  public var isIncomparable: Bool {
    judged.contains { $0.isDecisive && $0.counts.compared == 0 }
  }

  /// The greatest error of the witnesses that decide, of one order or of all.
  public func worst(order: Int? = nil) -> Judgement? {
    judged.filter { $0.isDecisive && (order == nil || $0.order == order) }
      .max { ($0.worst?.ulps ?? 0) < ($1.worst?.ulps ?? 0) }
  }
}

/// Something in which the evidence for the truth contradicts itself.
public struct Finding: Sendable, Equatable {
  /// The order of the derivative; 0 is the function.
  public var order: Int
  /// What was held against what: `forward mode in 128 bits, against differences of values`.
  public var subject: String
  /// The point where it is plainest.
  public var x: Double
  /// What it gives there.
  public var value: Double
  /// What it should give.
  public var expected: Double
  /// At how many of the points looked at.
  public var count: Int
}
