/// Reads a decimal number, rounded correctly; nil for what is not one.
///
/// Numbers of up to 15 digits with a power of ten within ±22, nearly all that files hold, are exact
/// integers multiplied or divided by an exact power of ten, so that one rounding gives the nearest
/// `Double` (Clinger 1990, How to Read Floating Point Numbers Accurately, PLDI). The rest is left to the
/// standard library, which also knows `inf` and `nan`.
func decimalNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
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
    } else if byte &- UInt8(ascii: "0") <= 9, digitCount < 15 {
      digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
      digitCount += 1
      if hasPoint { decimals += 1 }
    } else {
      return slowDecimalNumber(bytes)
    }
  }
  guard digitCount > 0 else { return nil }
  let value = Double(digits) / powersOfTen[decimals]
  return isNegative ? -value : value
}

private func slowDecimalNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
  // Hexadecimal digits are Swift's, not a table's.
  guard !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else { return nil }
  return Double(String(decoding: bytes, as: UTF8.self))
}

private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]
