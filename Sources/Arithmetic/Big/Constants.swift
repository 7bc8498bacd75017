import Synchronization

/// ln 2 and π as whole numbers of 2^−bits, rounded down, to any number of bits.
///
/// What was computed once is kept, and shorter values are cut from it.
enum Constants {
  private struct Known {
    var value = Natural()
    var bits = -1
  }

  private static let knownLn2 = Mutex(Known())
  private static let knownPi = Mutex(Known())

  static func ln2(bits: Int) -> Natural { value(in: knownLn2, bits, computeLn2) }
  static func pi(bits: Int) -> Natural { value(in: knownPi, bits, computePi) }

  /// π/2 or ln 2.
  static func value(_ constant: ReducingConstant, bits: Int) -> Natural {
    switch constant {
    case .ln2: ln2(bits: bits)
    case .halfPi: pi(bits: bits - 1)
    }
  }

  private static func value(
    in known: borrowing Mutex<Known>, _ bits: Int, _ compute: (Int) -> Natural
  ) -> Natural {
    known.withLock { known in
      if known.bits < bits {
        // The series' own errors are far below 2³² units.
        let wanted = Swift.max(256, bits + bits / 4)
        known = Known(value: compute(wanted + 32) >> 32, bits: wanted)
      }
      return known.value >> (known.bits - bits)
    }
  }

  /// ln 2 = 18 arcoth 26 − 2 arcoth 4801 + 8 arcoth 8749.
  private static func computeLn2(bits: Int) -> Natural {
    Natural(18) * arcoth(26, bits) - Natural(2) * arcoth(4801, bits) + Natural(8)
      * arcoth(8749, bits)
  }

  /// π = 16 arccot 5 − 4 arccot 239, of Machin.
  private static func computePi(bits: Int) -> Natural {
    Natural(16) * arccot(5, bits) - Natural(4) * arccot(239, bits)
  }

  private static func arcoth(_ n: Int, _ bits: Int) -> Natural {
    series(n, bits) { sum, term, _ in sum += term }
  }

  private static func arccot(_ n: Int, _ bits: Int) -> Natural {
    series(n, bits) { sum, term, isOdd in if isOdd { sum -= term } else { sum += term } }
  }

  /// The terms 1/((2k + 1)·n^(2k + 1)).
  private static func series(
    _ n: Int, _ bits: Int, _ add: (inout Natural, Natural, _ isOdd: Bool) -> Void
  ) -> Natural {
    var power = (Natural(1) << bits) / Natural(n)
    var sum = Natural()
    var k = 0
    while !power.isZero {
      add(&sum, power / Natural(2 * k + 1), k & 1 == 1)
      power /= Natural(n * n)
      k += 1
    }
    return sum
  }
}
