#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The two elementary functions that figures need beyond the standard library's.
enum Elementary {
  /// The decimal logarithm.
  static func log10(_ x: Double) -> Double {
    #if canImport(Darwin)
      Darwin.log10(x)
    #else
      Glibc.log10(x)
    #endif
  }

  /// 10 to a whole power; exact up to 10²².
  static func power10(_ exponent: Int) -> Double { power10(Double(exponent)) }

  /// 10 to any power.
  static func power10(_ exponent: Double) -> Double {
    #if canImport(Darwin)
      Darwin.pow(10, exponent)
    #else
      Glibc.pow(10, exponent)
    #endif
  }
}
