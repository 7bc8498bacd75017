/// Which way derivatives go through the operations of a function.
///
/// Both give the same numbers but for rounding. From n inputs to m results, forward takes n sweeps and
/// reverse m; either costs about as much as the function.
public enum SweepMode: Sendable, CaseIterable {
  /// From the inputs on: the derivatives of everything by one input in each sweep.
  case forward
  /// From the results back: the derivatives of one result by everything in each sweep.
  case reverse
}
