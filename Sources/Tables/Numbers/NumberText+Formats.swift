extension NumberText {
  /// The shortest decimal that reads back to a number of any binary format, Float16 for one.
  ///
  /// - Parameters:
  ///   - number: The number, of a format no wider than Double.
  ///   - style: How the decimal is written.
  /// - Returns: The decimal; `inf`, `-inf`, `nan`.
  public static func plain<Number: BinaryFloatingPoint>(
    _ number: Number, style: NumberStyle = .plain
  ) -> String {
    plain(Double(number), style: style) { Double(Number($0)) }
  }

  /// The shortest decimal that reads back to a number of a narrower format than Double.
  ///
  /// Of equally short ones it is the one closest to the number, so that a whole number is exact.
  /// Reading back is rounding the decimal to a Double and that to the format.
  ///
  /// - Parameters:
  ///   - number: A number of the format, as a Double, which holds it exactly.
  ///   - style: How the decimal is written.
  ///   - round: Rounds a Double to the format.
  /// - Returns: The decimal; `inf`, `-inf`, `nan`.
  public static func plain(
    _ number: Double, style: NumberStyle = .plain, roundedBy round: (Double) -> Double
  ) -> String {
    // Zeros at the end of a whole number are no shorter than its digits.
    let isWhole = number == number.rounded() && number.magnitude <= 0x1p53
    guard !isWhole, let digits = DecimalDigits(number) else { return plain(number, style: style) }
    for count in 1..<digits.count {
      // The nearer one first; of the two around a number only the farther one may read back where
      // the numbers below it are closer together than those above.
      let (near, far) = digits.neighbours(count: count, isTieToEven: true)
      for candidate in [near, far] where round(candidate.value) == number {
        return plain(candidate.value, style: style)
      }
    }
    return plain(number, style: style)
  }
}
