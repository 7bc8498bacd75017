import Arithmetic
import Differentiation
import Synchronization

/// A formula without choices: one smooth piece of a function, with all that is asked of it over
/// stretches of x and at points.
final class SmoothFunction: Sendable {
  let expression: Expression
  /// slope·x + intercept where the piece is that, else nil.
  let line: (slope: Wide, intercept: Wide)?

  let program: Program
  private let twice: Lazy<PreparedProgram<Dual<Dual<Interval>>>>
  private let thrice: Lazy<PreparedProgram<Dual<Dual<Dual<Interval>>>>>
  private let wide: Lazy<PreparedProgram<Dual<Dual<Wide>>>>
  private let wideThrice: Lazy<PreparedProgram<Dual<Dual<Dual<Wide>>>>>
  private let plain: Lazy<PreparedProgram<Dual<Double>>>
  private let known: Mutex<[Double: Germ<Wide>]> = Mutex([:])

  /// The smooth formula that a formula is near a point.
  init(_ expression: Expression, near x: Double) {
    let expression = expression.resolved(at: x)
    let program = Program(expression)
    self.expression = expression
    self.program = program
    twice = Lazy { program.prepared(for: Dual<Dual<Interval>>.self) }
    thrice = Lazy { program.prepared(for: Dual<Dual<Dual<Interval>>>.self) }
    wide = Lazy { program.prepared(for: Dual<Dual<Wide>>.self) }
    wideThrice = Lazy { program.prepared(for: Dual<Dual<Dual<Wide>>>.self) }
    plain = Lazy { program.prepared(for: Dual<Double>.self) }
    if expression.isLinear {
      let germ = program.prepared(for: Dual<Wide>.self)(Dual(Wide(0), tangent: 1))
      line = (germ.tangent, germ.value)
    } else {
      line = nil
    }
  }

  /// How many steps one evaluation takes.
  var cost: Int { program.instructions.count + 2 }

  /// What f, f′ and f″ lie between over a stretch, and f‴ where it is asked for.
  func enclosures(over x: Interval, thirdToo: Bool) -> Germ<Interval> {
    thirdToo ? thrice().germ3(x) : twice().germ2(x, unknown: .unknown)
  }

  /// f, f′ and f″ at a double, in 128 bits.
  func germ(at x: Double) -> Germ<Wide> {
    if let germ = known.withLock({ $0[x] }) { return germ }
    let germ = germ(at: Wide(x))
    known.withLock { $0[x] = germ }
    return germ
  }

  /// f, f′ and f″ at a point of 128 bits, and f‴ where it is asked for.
  func germ(at x: Wide, thirdToo: Bool = false) -> Germ<Wide> {
    thirdToo ? wideThrice().germ3(x) : wide().germ2(x, unknown: Wide(.unknown))
  }

  /// f and f′ in plain double arithmetic.
  func plainGerm(at x: Double) -> (value: Double, slope: Double) {
    let germ = plain()(Dual(x, tangent: 1))
    return (germ.value, germ.tangent)
  }

  /// f and f′ at a point in more than 128 bits.
  func exact<Size: Precision>(_ size: Size.Type, at x: Bounded<BigFloat<Size>>) -> (
    value: Bounded<BigFloat<Size>>, slope: Bounded<BigFloat<Size>>
  ) {
    let germ = program.prepared(for: Dual<Bounded<BigFloat<Size>>>.self)(Dual(x, tangent: 1))
    return (germ.value, germ.tangent)
  }
}

extension Wide {
  /// The double nearest to it, 0 for −0.
  var nearest: Double { (rounded(to: .double) ?? primal) + 0 }
  /// −1, 0 or 1, or nil where the bound leaves it open.
  var sign: Int? { bounded.sign }
  /// Whether it is known to no digit, or no number.
  var isKnown: Bool { bounded.kind == .finite }
}
