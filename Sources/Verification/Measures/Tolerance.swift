/// When two numbers agree: |a − b| ≤ absolute + relative·max(|a|, |b|).
///
/// Where nothing is said a result may be ``standardUlps`` off in proportion, 64·2⁻⁵² ≈ 1.4e-14 in double
/// precision, and beyond that by what the rounding of its own operations explains. A tolerance that
/// is given has an absolute part as well, for near a root the distance in ulps grows without bound.
public struct Tolerance: Sendable, Equatable {
  /// What may differ however small the numbers are.
  public var absolute: Double
  /// What may differ in proportion to the greater of the two.
  public var relative: Double

  /// The number of ulps allowed when nothing is said: 64.
  public static let standardUlps = 64.0

  /// What is let pass in proportion when nothing is said; of the eight bits of bfloat16 no more than three.
  static func standard(for precision: Precision) -> Self {
    Self(relative: min(standardUlps * precision.ulpOfOne, 0x1p-4))
  }

  /// A tolerance by its two parts, both ≥ 0.
  public init(absolute: Double = 0, relative: Double) {
    self.absolute = absolute
    self.relative = relative
  }

  /// A tolerance in ulps: n ulps of 1 in proportion to the numbers, and n ulps of ¼ near 0.
  ///
  /// - Parameters:
  ///   - ulps: n ≥ 0; `--tolerance` on the command line.
  ///   - precision: Whose ulps: 2⁻⁵² or 2⁻²³ is the ulp of 1.
  public init(ulps: Double = standardUlps, precision: Precision = .double) {
    self.init(absolute: ulps * precision.ulpOfOne / 4, relative: ulps * precision.ulpOfOne)
  }

  /// How much two numbers may differ; where one is NaN, what the other allows.
  public func allowed(_ a: Double, _ b: Double) -> Double {
    absolute + relative * Double.maximum(a.magnitude, b.magnitude)
  }

  /// Whether two numbers agree.
  ///
  /// Equal infinities do; NaN agrees with nothing.
  public func accepts(_ a: Double, _ b: Double) -> Bool {
    a == b || (a.isFinite && b.isFinite && (a - b).magnitude <= allowed(a, b))
  }
}
