/// The figure's one legend: a sample of each style beside its label.
struct Legend {
  /// One style and what it stands for.
  struct Entry {
    var label: MathText
    var style: SeriesStyle
    var marker: Series.Marker?
    var hasLine: Bool
    /// How much of its colour a band or a bar has.
    var fill: Double?
  }

  /// What the legend shows, in the order of first use.
  private(set) var entries: [Entry] = []

  /// Adds the labelled series of a panel that are not there yet.
  mutating func add(_ panel: Panel) {
    for series in panel.series {
      guard let label = series.label else { continue }
      let entry = Entry(label, series)
      guard
        let known = entries.firstIndex(where: {
          $0.label == label && $0.style.stands(for: series.style)
        })
      else {
        entries.append(entry)
        continue
      }
      // A line and its markers are one entry.
      entries[known].hasLine = entries[known].hasLine || entry.hasLine
      entries[known].marker = entries[known].marker ?? entry.marker
      entries[known].fill = entries[known].fill ?? entry.fill
    }
  }
}

extension Legend.Entry {
  /// What stands for a labelled series.
  init(_ label: MathText, _ series: Series) {
    self.init(label: label, style: series.style, marker: series.content.marker, hasLine: false)
    switch series.content {
    case .curve, .polyline, .markedLine: hasLine = true
    case .markers: break
    case .band: fill = LineStyle.bandOpacity
    case .bars: fill = 1
    }
  }
}

extension SeriesStyle {
  /// Whether a legend's entry of this style explains another: the dash of an order is the same for a
  /// lone function and for a family.
  fileprivate func stands(for other: SeriesStyle) -> Bool {
    switch (self, other) {
    case (.order(let own), .neutral(let order)), (.neutral(let own), .order(let order)):
      own == order
    default: self == other
    }
  }
}

/// A legend with its labels measured and broken into lines.
struct LegendBlock {
  /// An entry with its place from the block's upper left corner.
  struct Item {
    var entry: Legend.Entry
    var box: MathBox
    var x: Double
    var baseline: Double
  }

  var items: [Item] = []
  var size = Size(0, 0)
  /// The length of a sample.
  var sample = 0.0
  /// Half the height of a small letter, the height of samples above the baseline.
  var middle = 0.0

  init() {}

  /// Sets a legend.
  ///
  /// - Parameters:
  ///   - legend: What it shows.
  ///   - width: The width at which lines are broken; 0 for one entry a line.
  ///   - fontSize: The size of its labels.
  init<Fonts>(_ legend: Legend, width: Double, fontSize: Double, _ typesetter: Typesetter<Fonts>) {
    let metrics = typesetter.fonts.metrics(of: Font(size: fontSize))
    sample = 2.6 * fontSize
    middle = metrics.xHeight / 2
    let (gap, apart) = (0.55 * fontSize, 1.8 * fontSize)
    let boxes = legend.entries.map { typesetter.box($0.label, size: fontSize) }
    var lines: [[Int]] = []
    var used = 0.0
    for (index, box) in boxes.enumerated() {
      let wide = length(legend.entries[index]) + gap + box.width
      if lines.isEmpty || used + apart + wide > width {
        lines.append([index])
        used = wide
      } else {
        lines[lines.count - 1].append(index)
        used += apart + wide
      }
      size.width = max(size.width, used)
    }
    for line in lines {
      let ascent = max(line.map { boxes[$0].ascent }.max() ?? 0, metrics.capHeight)
      let descent = max(line.map { boxes[$0].descent }.max() ?? 0, 0.5 * metrics.descent)
      let total =
        line.reduce(-apart) { $0 + length(legend.entries[$1]) + gap + boxes[$1].width + apart }
      var x = width > 0 ? (size.width - total) / 2 : 0
      for index in line {
        items.append(
          Item(
            entry: legend.entries[index], box: boxes[index], x: x, baseline: size.height + ascent))
        x += length(legend.entries[index]) + gap + boxes[index].width + apart
      }
      size.height += ascent + descent + 0.4 * fontSize
    }
    size.height = max(0, size.height - 0.4 * fontSize)
    self.gap = gap
  }

  /// The room between a sample and its label.
  private var gap = 0.0

  /// The length of an entry's sample: a line with several dashes, or one marker.
  private func length(_ entry: Legend.Entry) -> Double {
    entry.hasLine || entry.fill != nil ? sample : 0.4 * sample
  }

  /// Draws the legend with its upper left corner at a point.
  func draw(
    at corner: Point, _ theme: Theme, into marks: inout [Mark], _ boxes: inout [LaidOutFigure.Box]
  ) {
    for item in items {
      let (x, baseline) = (corner.x + item.x, corner.y + item.baseline)
      let y = baseline - middle
      let style = theme.lineStyle(item.entry.style)
      let length = length(item.entry)
      if let fill = item.entry.fill {
        let box = Rect(x: x, y: y - 1.5 * middle, width: length, height: 3 * middle)
        let color = style.color.withOpacity(style.color.opacity * fill)
        marks.append(.fill(Path(box), color, clip: nil))
      }
      if item.entry.hasLine {
        marks.append(
          .stroke(Path(polyline: [Point(x, y), Point(x + length, y)]), style.stroke(), clip: nil))
      }
      if let marker = item.entry.marker ?? style.marker {
        marks += marker.marks(at: Point(x + length / 2, y), style, theme.paper, clip: nil)
      }
      let origin = Point(x + length + gap, baseline)
      marks += item.box.marks(at: origin, color: theme.text)
      boxes.append(
        LaidOutFigure.Box(
          .legend, cell: nil,
          rect: Rect(
            x: x, y: baseline - item.box.ascent, width: length + gap + item.box.width,
            height: item.box.height),
          label: item.box.label(at: origin, theme.text, lastOf: marks)))
    }
  }
}
