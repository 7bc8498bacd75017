extension Figure {
  /// Throws `LayoutError.invalidNumber` for the first number that cannot be drawn.
  ///
  /// Data that are not finite break lines and are no error; an unusable range is as none.
  func checkNumbers() throws(LayoutError) {
    try NumberRule.positive.check(fontSize, "fontSize")
    if let lineWidth { try NumberRule.positive.check(lineWidth, "lineWidth") }
    if let width { try NumberRule.positive.check(width, "width") }
    if let greatestWidth { try NumberRule.positive.check(greatestWidth, "greatestWidth") }
    for (index, cell) in cells.enumerated() {
      let name = "cells[\(index)]"
      try cell.main.checkNumbers("\(name).main")
      guard let residual = cell.residual else { continue }
      try NumberRule.fraction.check(cell.residualFraction, "\(name).residualFraction")
      try residual.checkNumbers("\(name).residual")
    }
  }
}

/// What a number of a figure must be.
private enum NumberRule: String {
  case positive = "above 0 and finite"
  case finite
  case fraction = "0.1 to 0.9"
  case component = "0 to 1"
  case length = "at least 0 and finite"

  private func holds(_ value: Double) -> Bool {
    switch self {
    case .positive: value > 0 && value.isFinite
    case .finite: value.isFinite
    case .fraction: (0.1...0.9).contains(value)
    case .component: (0...1).contains(value)
    case .length: value >= 0 && value.isFinite
    }
  }

  func check(_ value: Double, _ name: @autoclosure () -> String) throws(LayoutError) {
    guard !holds(value) else { return }
    throw .invalidNumber(name: name(), value: value, rule: rawValue)
  }
}

extension Panel {
  fileprivate func checkNumbers(_ name: String) throws(LayoutError) {
    try xAxis.checkNumbers("\(name).xAxis")
    try yAxis.checkNumbers("\(name).yAxis")
    for (index, series) in series.enumerated() {
      try series.style.checkNumbers("\(name).series[\(index)].style")
      if case .bars(_, let width) = series.content {
        try NumberRule.positive.check(width, "\(name).series[\(index)].content.width")
      }
    }
    for (index, annotation) in annotations.enumerated() {
      try annotation.style?.checkNumbers("\(name).annotations[\(index)].style")
    }
    for (index, guide) in guides.enumerated() {
      for value in guide.numbers { try NumberRule.finite.check(value, "\(name).guides[\(index)]") }
    }
    if let range = field?.range {
      try NumberRule.finite.check(range.lowerBound, "\(name).field.range")
      try NumberRule.finite.check(range.upperBound, "\(name).field.range")
    }
  }
}

extension Axis {
  fileprivate func checkNumbers(_ name: String) throws(LayoutError) {
    if case .symmetricLogarithmic(let threshold) = scale {
      try NumberRule.positive.check(threshold, "\(name).scale.threshold")
    }
  }
}

extension SeriesStyle {
  fileprivate func checkNumbers(_ name: String) throws(LayoutError) {
    guard case .own(let color, let width, let dash) = self else { return }
    try NumberRule.positive.check(width, "\(name).width")
    for length in dash { try NumberRule.length.check(length, "\(name).dash") }
    if !dash.isEmpty { try NumberRule.positive.check(dash.reduce(0, +), "\(name).dash, in all,") }
    for component in [color.red, color.green, color.blue, color.opacity] {
      try NumberRule.component.check(component, "\(name).color")
    }
  }
}

extension Guide {
  fileprivate var numbers: [Double] {
    switch self {
    case .vertical(let value), .horizontal(let value): [value]
    case .line(let slope, let intercept): [slope, intercept]
    }
  }
}
