public import Activations
import Arithmetic

/// A corner or jump with what the witnesses say there.
public struct KinkReport: Sendable, Equatable {
  /// Where.
  public var x: Double
  /// What jumps.
  public var kind: Breakpoint.Kind
  /// The limits of f from the left and right.
  public var limits: OneSided
  /// The one-sided derivatives.
  public var slopes: OneSided
  /// The one-sided second derivatives.
  public var curvatures: OneSided
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

extension KinkReport {
  /// What happens at a breakpoint, by one-sided differences of values; by the order of germs where
  /// those say nothing, as at the end of a domain.
  init(_ breakpoint: Breakpoint, of activation: Activation, _ differences: ValueDifferences) {
    let x = breakpoint.x
    let left = differences.oneSided([0, 1, 2], at: x, direction: -1)
    let right = differences.oneSided([0, 1, 2], at: x, direction: 1)
    let limits = activation.oneSidedLimits(at: x)
    let slopes = activation.oneSidedDerivatives(at: x)
    let germs = [(limits.left, limits.right), (slopes.left, slopes.right), (.nan, .nan)]
    let sides = (0...2).map { order in
      OneSided(
        left: Self.side(left[order], germs[order].0), right: Self.side(right[order], germs[order].1)
      )
    }
    self.init(
      x: x, kind: breakpoint.kind, limits: sides[0], slopes: sides[1], curvatures: sides[2],
      answers: [])
  }

  private static func side(_ estimate: ValueDifferences.Estimate, _ germ: Double) -> Double {
    let value = estimate.value.nearest
    if estimate.isConclusive { return value }
    // Zero, but for what differences leave.
    if estimate.error < 1e-12 && value.magnitude < 1e-12 { return 0 }
    return germ
  }

  /// Adds what the witnesses say.
  mutating func ask(_ witnesses: [Testimony], _ tolerance: Tolerance) {
    answers = witnesses.map { witness in
      let derivative = witness.results(at: [x])[0]
      return Answer(
        witness: witness.witness, derivative: derivative,
        isInSubdifferential: slopes.contains(derivative) || slopes.touches(derivative, tolerance))
    }
  }
}
