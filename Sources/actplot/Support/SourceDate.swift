#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time that a picture carries, from `SOURCE_DATE_EPOCH`; without it pictures carry none.
enum SourceDate {
  /// Seconds since 1970, or nil.
  static func epoch() throws(Failure) -> Int? {
    guard let value = getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = String(cString: value)
    if text.isEmpty { return nil }
    // The year 9999 is the last that a PDF can name.
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw .usage("SOURCE_DATE_EPOCH is '\(text)' but must be whole seconds since 1970")
    }
    return seconds
  }
}
