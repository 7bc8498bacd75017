/// Random numbers that a seed repeats: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A point where functions are tried: ordinary, special, tiny or great.
  mutating func point() -> Double {
    switch Int.random(in: 0..<10, using: &self) {
    case 0...4: return .random(in: -10...10, using: &self)
    case 5: return [0, 1, -1, 2, 0.5, -0.5, 8, 100, 1e-300, 0.125].randomElement(using: &self) ?? 0
    case 6, 7: return signed(power: .random(in: -20...2.5, using: &self))
    case 8: return .random(in: -1...1, using: &self)
    default: return signed(power: .random(in: -300...9, using: &self))
    }
  }

  /// A double of any pattern that is a number.
  mutating func pattern() -> Double {
    while true {
      let value = Double(bitPattern: next())
      if value.isFinite { return value }
    }
  }

  private mutating func signed(power: Double) -> Double {
    let size = Double.exp10(power)
    return Bool.random(using: &self) ? size : -size
  }
}

extension Double {
  /// 10^x, roughly.
  fileprivate static func exp10(_ x: Double) -> Double {
    var (result, whole) = (1.0, x.rounded(.towardZero))
    let rest = x - whole
    while whole > 0 { (result, whole) = (result * 10, whole - 1) }
    while whole < 0 { (result, whole) = (result / 10, whole + 1) }
    return result * (1 + rest * 2)
  }
}
