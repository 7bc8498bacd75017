// Strings where a title or a label is asked for, for text that is no literal.

extension Figure {
  /// A figure of panels with a title.
  ///
  /// ```swift
  /// try Figure(title: name, panels: [panel]).write(to: "loss.pdf")    // with Rendering
  /// ```
  public init(
    title: String? = nil, caption: String? = nil, panels: [Panel], columns: Int? = nil,
    size: Size? = nil, theme: Theme = .light
  ) {
    self.init(
      title: title.map(MathText.text), caption: caption.map(MathText.text),
      cells: panels.map { Cell($0) }, columns: columns, size: size, theme: theme)
  }
}

extension Panel {
  /// A panel with a title.
  @_disfavoredOverload
  public init(
    title: String?, xAxis: Axis = Axis(), yAxis: Axis = Axis(), series: [Series] = [],
    guides: [Guide] = [], annotations: [Annotation] = [], note: String? = nil,
    labelsLineEnds: Bool = false
  ) {
    self.init(
      title: title.map(MathText.text), xAxis: xAxis, yAxis: yAxis, series: series, guides: guides,
      annotations: annotations, note: note.map(MathText.text), labelsLineEnds: labelsLineEnds)
  }
}

extension Axis {
  /// An axis with a label.
  @_disfavoredOverload
  public init(
    range: ClosedRange<Double>? = nil, label: String?, scale: Scale = .linear,
    includes: [Double] = []
  ) {
    self.init(
      range: range, label: label.map(MathText.text), scale: scale, includes: includes)
  }
}

extension Annotation {
  /// A text at a point, clear of the curves.
  @_disfavoredOverload
  public init(_ point: Point, label: String, style: SeriesStyle? = nil) {
    self.init(point, label: MathText.text(label), style: style)
  }
}

extension Series {
  /// A series with a label.
  @_disfavoredOverload
  public init(_ label: String, style: SeriesStyle, content: Content) {
    self.init(MathText.text(label), style: style, content: content)
  }

  /// The graph of a function with a label.
  @_disfavoredOverload
  public init(_ label: String, style: SeriesStyle, curve: Curve) {
    self.init(MathText.text(label), style: style, curve: curve)
  }
}
