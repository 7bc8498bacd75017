/// Reads a decimal number as the `Double` next to it; nil for what is not one.
///
/// `inf`, `infinity` and `nan` are numbers in any case of letters; hexadecimal digits are not. There may
/// be a sign, but no blanks.
///
/// Numbers of up to 15 digits with a power of ten within ±22, nearly all that files hold, are exact
/// integers multiplied or divided by an exact power of ten, so that one rounding gives the nearest
/// `Double` (Clinger 1990, How to Read Floating Point Numbers Accurately, PLDI). The rest is left to the
/// standard library.
///
/// - Parameter bytes: The number's characters.
/// - Returns: The number, infinite where it is beyond the range of `Double`.
public func decimalNumber(_ bytes: ArraySlice<UInt8>) -> Double? {
  var digits: UInt64 = 0
  var digitCount = 0
  var decimals = 0
  var hasPoint = false
  var rest = bytes
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
  for byte in rest {
    if byte == UInt8(ascii: "."), !hasPoint {
      hasPoint = true
    } else if byte.isDigit, digitCount < 15 {
      digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
      digitCount += 1
      if hasPoint { decimals += 1 }
    } else {
      return slowDecimalNumber(bytes)
    }
  }
  guard digitCount > 0,
    let value = decimalValue(digits, digits: digitCount, power: -decimals)
  else { return nil }
  return isNegative ? -value : value
}

/// An integer times a power of ten, rounded once; nil where that takes more than one operation.
func decimalValue(_ significand: UInt64, digits: Int, power: Int) -> Double? {
  guard digits <= 15, (-22...22).contains(power) else { return nil }
  return power < 0
    ? Double(significand) / exactPowers[-power] : Double(significand) * exactPowers[power]
}

private func slowDecimalNumber(_ bytes: ArraySlice<UInt8>) -> Double? {
  // Hexadecimal digits are Swift's, not a table's; and after a NUL the standard library reads no further.
  guard !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "x") || $0 == 0 }) else { return nil }
  return Double(String(decoding: bytes, as: UTF8.self))
}

/// The powers of ten that are Doubles.
private let exactPowers: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]
