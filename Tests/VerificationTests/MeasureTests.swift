import Activations
import Arithmetic
import Testing
import Verification

@Suite struct `Errors in ulps` {
  @Test func `have a sign and a fraction`() {
    #expect(TrueNumber(1).ulps(of: 1.0.nextUp, in: .double) == 1)
    #expect(TrueNumber(1, rest: 0x1p-54).ulps(of: 1.0.nextUp, in: .double) == 0.75)
    #expect(TrueNumber(0).ulps(of: .leastNonzeroMagnitude, in: .double) == 1)
    #expect(TrueNumber(1, rest: 0x1p-30).ulps(of: 1, in: .float) == -0x1p-7)
    // 2⁻⁵³ and 0: as many ulps as a number below 2⁻⁵² has.
    #expect(TrueNumber(0x1p-53).ulps(of: 0, in: .double) == -0x1p52)
  }

  @Test func `of infinities and of what is no number`() {
    #expect(TrueNumber(.infinity).ulps(of: .infinity, in: .double) == 0)
    #expect(TrueNumber(1).ulps(of: .infinity, in: .double) == .infinity)
    #expect(TrueNumber(1).ulps(of: -.infinity, in: .double) == -.infinity)
    #expect(TrueNumber(1).ulps(of: .nan, in: .double) == .infinity)
    #expect(TrueNumber.none.ulps(of: .nan, in: .double) == 0)
    // Beyond the greatest single number the truth counts as infinity.
    #expect(TrueNumber(1e39).ulps(of: .infinity, in: .float) == 0)
  }

  @Test func `are those of the format`() {
    #expect(Format.double.ulp(of: 1) == 0x1p-52)
    #expect(Format.float.ulp(of: 1.5) == 0x1p-23)
    #expect(Format.half.ulp(of: 0) == 0x1p-24)
    #expect(Format.double.ulp(of: 0) == .leastNonzeroMagnitude)
    for x in [1e-290, -1.33e-304, 1e-307, 0x1p-1030, 1.7e308] {
      #expect(Format.double.ulp(of: x) == x.ulp, "\(x)")
    }
  }
}

@Suite struct `A tolerance` {
  @Test func `in ulps is 2⁻⁵² of the numbers and 2⁻⁵⁴ near 0`() {
    #expect(Tolerance(ulps: 4) == Tolerance(absolute: 0x1p-52, relative: 0x1p-50))
    #expect(Tolerance(ulps: 1, precision: .float).relative == 0x1p-23)
  }

  @Test(
    arguments: [
      (1.0, 1 + 0x1p-50, true), (1, 1 + 0x1p-48, false), (0, 0x1p-52, true), (0, 0x1p-51, false),
      (.infinity, .infinity, true), (.infinity, -.infinity, false), (.infinity, 1, false),
      (.nan, .nan, false),
    ])
  func `accepts what is within it`(_ a: Double, _ b: Double, _ isAccepted: Bool) {
    #expect(Tolerance(ulps: 4).accepts(a, b) == isAccepted)
    #expect(Tolerance(ulps: 4).accepts(b, a) == isAccepted)
  }
}
