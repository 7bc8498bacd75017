/// The distance of a computed number from the true one, in units of the last place of the true one.
///
/// 0 for equal numbers and two NaNs; infinite where one is NaN or infinite and the other is not.
func distance(_ computed: Double, from expected: Double, atLeast magnitude: Double = 0) -> Double {
  if computed == expected || (computed.isNaN && expected.isNaN) { return 0 }
  guard computed.isFinite, expected.isFinite else { return .infinity }
  let unit = max(expected.magnitude, magnitude).ulp
  // In units first: the difference of two numbers near ±1.8e308 can be infinite.
  return (computed / unit - expected / unit).magnitude
}
