import ArgumentParser

/// The range of x.
struct RangeOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The range of x; the smallest that shows the features of all functions if not given.",
      valueName: "lo:hi"), transform: NumberRange.parse)
  var range: ClosedRange<Double>?
}
