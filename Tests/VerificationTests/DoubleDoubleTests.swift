import Testing
import Verification

#if arch(x86_64) && !os(Windows)
  /// `Float80` is the oracle, so that 64 bits are held here, and identities go further.
  @Suite struct `Double-double numbers` {
    typealias Function = (
      name: String, double: @Sendable (DoubleDouble) -> DoubleDouble,
      wide: @Sendable (Float80) -> Float80, domain: ClosedRange<Double>
    )

    static let functions: [Function] = [
      ("exp", { .exp($0) }, { .exp($0) }, -700...700),
      ("expm1", { .expMinusOne($0) }, { .expMinusOne($0) }, -50...50),
      ("log", { .log($0) }, { .log($0) }, 1e-300...1e3),
      ("log1p", { .log(onePlus: $0) }, { .log(onePlus: $0) }, -0.99...50),
      ("sinh", { .sinh($0) }, { .sinh($0) }, -60...60),
      ("cosh", { .cosh($0) }, { .cosh($0) }, -60...60),
      ("tanh", { .tanh($0) }, { .tanh($0) }, -38...38),
      ("asinh", { .asinh($0) }, { .asinh($0) }, -50...50),
      ("acosh", { .acosh($0) }, { .acosh($0) }, 1.01...50),
      ("atanh", { .atanh($0) }, { .atanh($0) }, -0.99...0.99),
      ("sin", { .sin($0) }, { .sin($0) }, -100...100),
      ("cos", { .cos($0) }, { .cos($0) }, -100...100),
      ("tan", { .tan($0) }, { .tan($0) }, -1.5...1.5),
      ("asin", { .asin($0) }, { .asin($0) }, -0.99...0.99),
      ("acos", { .acos($0) }, { .acos($0) }, -0.99...0.99),
      ("atan", { .atan($0) }, { .atan($0) }, -50...50),
      ("sqrt", { .sqrt($0) }, { .sqrt($0) }, 0...100),
      ("cube root", { .root($0, 3) }, { .root($0, 3) }, -50...50),
      ("x⁷", { .pow($0, 7) }, { .pow($0, 7) }, -50...50),
      ("x to 2.5", { .pow($0, 2.5) }, { .pow($0, 2.5) }, 0.01...50),
      ("erf", { .erf($0) }, { .erf($0) }, -7...7),
      ("erfc", { .erfc($0) }, { .erfc($0) }, -7...25),
      ("Gaussian", { .gaussian($0) }, { .gaussian($0) }, -7...7),
      ("φ", { .normalDensity($0) }, { .normalDensity($0) }, -7...7),
      ("Φ", { .normalDistribution($0) }, { .normalDistribution($0) }, -7...7),
      ("σ", { .sigmoid($0) }, { .sigmoid($0) }, -600...600),
      ("softplus", { .softplus($0) }, { .softplus($0) }, -600...600),
      ("sech²", { .sechSquared($0) }, { .sechSquared($0) }, -300...300),
      ("hypot", { .hypot($0, 3) }, { .hypot($0, 3) }, -50...50),
      ("quotient", { 1 / (3 + $0 * $0) }, { 1 / (3 + $0 * $0) }, -50...50),
    ]

    @Test(arguments: functions.indices)
    func `agree with the machine's wide numbers`(_ index: Int) {
      let function = Self.functions[index]
      let (low, high) = (function.domain.lowerBound, function.domain.upperBound)
      for step in 0...200 {
        let x = low + (high - low) * (Double(step) + 0.37) / 201
        let result = function.double(DoubleDouble(x))
        let truth = function.wide(Float80(x))
        let error = Float80(result.high) - truth + Float80(result.low)
        #expect(
          error.magnitude <= 8 * truth.ulp, "\(function.name)(\(x)) is off by \(error / truth.ulp)")
      }
    }

    /// x, and what leads back to it; the sum of what both lose stays below 2⁻⁹⁰.
    @Test(arguments: [0.1, 0.3, 0.7, 1.3, 2.9, 11.7])
    func `keep 90 bits there and back`(_ start: Double) {
      let x = DoubleDouble(start) / 3
      let sine = DoubleDouble.sin(x)
      let cosine = DoubleDouble.cos(x)
      for (name, y) in [
        ("log exp", DoubleDouble.log(.exp(x))), ("exp log", .exp(.log(x))),
        ("log1p expm1", .log(onePlus: .expMinusOne(x))), ("square", .sqrt(x) * .sqrt(x)),
        ("sin² + cos²", x * (sine * sine + cosine * cosine)), ("tan atan", .tan(.atan(x))),
        ("sinh asinh", .sinh(.asinh(x))), ("cube", .pow(.root(x, 3), 3)),
        ("erf + erfc", x * (.erf(x) + .erfc(x))), ("quotient", (x / 7) * 7),
      ] {
        let error = ((y - x) / x).magnitude.primal
        #expect(error < 0x1p-90, "\(name)")
      }
    }

    @Test func `know their signs, infinities and NaN`() {
      #expect(DoubleDouble.exp(DoubleDouble(.infinity)).high == .infinity)
      #expect(DoubleDouble.exp(DoubleDouble(-.infinity)).high == 0)
      #expect(DoubleDouble.log(DoubleDouble(0)).high == -.infinity)
      #expect(DoubleDouble.tanh(DoubleDouble(-.infinity)).high == -1)
      #expect((DoubleDouble(1) / DoubleDouble(0)).high == .infinity)
      #expect((DoubleDouble(1) / DoubleDouble(.infinity)).high == 0)
      #expect((DoubleDouble(.infinity) - DoubleDouble(.infinity)).high.isNaN)
      #expect(DoubleDouble.expMinusOne(DoubleDouble(-0.0)).high.sign == .minus)
      #expect(DoubleDouble.sin(DoubleDouble(.infinity)).high.isNaN)
      #expect(DoubleDouble.floor(DoubleDouble(3) - DoubleDouble(1e-25)).high == 2)
      #expect(DoubleDouble(exactly: Int.max).map { $0.low } == -1)
    }
  }
#endif
