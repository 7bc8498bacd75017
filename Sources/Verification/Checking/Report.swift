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
  /// The precision of the methods.
  public var precision: Precision
  /// What may differ.
  public var tolerance: Tolerance
  /// Whether kinks, jumps, undefined points and lost digits fail the check as well.
  public var isStrict: Bool
  /// The comparisons: values first, then derivatives.
  public var comparisons: [Comparison]
  /// How far each witness is from the true value, which a wider precision gives.
  public var accuracies: [Accuracy]
  /// The corners and jumps.
  public var kinks: [KinkReport]

  /// Whether nothing disagrees.
  public var passes: Bool {
    !comparisons.contains { $0.isFailure(strict: isStrict) }
  }
}

/// Two witnesses compared over all points.
public struct Comparison: Sendable, Equatable {
  /// The order of the derivative; 0 compares values.
  public var order: Int
  /// The first witness.
  public var first: Witness
  /// The second witness.
  public var second: Witness
  /// How many points there are of each kind.
  public var counts: AgreementCounts
  /// The point of greatest absolute difference, or nil if all are identical.
  public var greatestAbsolute: Difference?
  /// The point of greatest relative difference.
  public var greatestRelative: Difference?
  /// The point of greatest difference in ulps.
  public var greatestUlps: Difference?
  /// The worst point that disagrees (farthest beyond what is allowed), or nil.
  public var worst: Difference?
  /// The hull of the points that disagree, or nil: where the two part.
  public var disagreement: ClosedRange<Double>?

  /// The number of points.
  public var points: Int { counts.total }

  /// Whether a check fails for one of the points.
  public func isFailure(strict: Bool) -> Bool {
    Agreement.allCases.contains { $0.isFailure(strict: strict) && counts[$0] > 0 }
  }
}

/// How many points there are of each kind.
public struct AgreementCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Agreement.allCases.count)

  /// No points.
  public init() {}

  /// The number of points of a kind.
  public subscript(agreement: Agreement) -> Int {
    get { counts[agreement.index] }
    set { counts[agreement.index] = newValue }
  }

  /// The number of all points.
  public var total: Int { counts.reduce(0, +) }
}

extension Agreement {
  fileprivate var index: Int {
    switch self {
    case .identical: 0
    case .agrees: 1
    case .kink: 2
    case .jump: 3
    case .undefined: 4
    case .rounding: 5
    case .disagrees: 6
    }
  }
}

/// Two results at one point.
public struct Difference: Sendable, Equatable {
  /// The point.
  public var x: Double
  /// The first witness's result.
  public var first: Double
  /// The second witness's result.
  public var second: Double
  /// |first − second|.
  public var absolute: Double
  /// |first − second| by the greater magnitude; 0 for identical results.
  public var relative: Double
  /// The distance in ulps, at most ``Precision/ulpsOfEveryDigit``, or nil where one of the two is NaN.
  public var ulps: UInt64?
  /// The true value, from the wide type; NaN at a corner, which has none.
  public var truth: Double
  /// How much the two may differ here.
  public var allowed: Double
  /// What is said of the point.
  public var agreement: Agreement
}

/// How far one witness is from the true value.
public struct Accuracy: Sendable, Equatable {
  /// The order of the derivative; 0 is the function.
  public var order: Int
  /// The witness.
  public var witness: Witness
  /// The number of points where it was compared: those with a finite truth, kinks left out.
  public var points: Int
  /// The greatest error's magnitude in ulps of the true value.
  public var ulps: Double
  /// Where it is greatest, or nil if there is none.
  public var x: Double?
  /// The result there.
  public var result: Double
  /// The true value there, rounded to `Double`.
  public var truth: Double
}

/// A corner or jump with what the witnesses say there.
public struct KinkReport: Sendable, Equatable {
  /// Where.
  public var x: Double
  /// What jumps.
  public var kind: Breakpoint.Kind
  /// The limits of f from the left and right, by germs.
  public var limits: OneSided
  /// The one-sided derivatives, by germs.
  public var slopes: OneSided
  /// The derivative there by each witness.
  public var answers: [Answer]

  /// A left and a right value.
  public struct OneSided: Sendable, Equatable {
    /// From the left.
    public var left: Double
    /// From the right.
    public var right: Double

    /// A left and a right value.
    public init(left: Double, right: Double) {
      self.left = left
      self.right = right
    }

    /// Whether a number lies between the two, ends included; at a corner: in the subdifferential.
    public func contains(_ x: Double) -> Bool { x >= min(left, right) && x <= max(left, right) }
  }

  /// One witness's derivative at the point.
  public struct Answer: Sendable, Equatable {
    /// The witness.
    public var witness: Witness
    /// Its derivative there.
    public var derivative: Double
    /// Whether that lies in the subdifferential, the hull of the one-sided derivatives.
    public var isInSubdifferential: Bool
  }
}
