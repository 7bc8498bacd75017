import ArgumentParser

/// The range of x.
struct RangeOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The range of x; the smallest that shows the features of all functions if not given.",
      valueName: "lo:hi"), transform: NumberRange.parse)
  var range: ClosedRange<Double>?

  /// The range for a figure, which can be drawn.
  func drawable() throws(Failure) -> ClosedRange<Double>? {
    try range.map { range throws(Failure) in try NumberRange.drawable(range, option: "--range") }
  }
}
