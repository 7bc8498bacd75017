import Figures

/// Writes a figure as a pgfplots picture, to be read by a document with `\input`.
///
/// Axes, their grids and ticks are pgfplots's own, curves are plots of their coordinates, and all text is
/// LaTeX in the document's fonts; all else is drawn where the layout has put it.
struct PGFWriter {
  private let figure: LaidOutFigure
  /// Big points (1/72 inch) to a unit of the layout.
  private let scale: Double
  private var colors: [Color] = []
  private var body = ""

  init(_ figure: LaidOutFigure, scale: Double) {
    self.figure = figure
    self.scale = scale
  }

  /// The file.
  consuming func file(_ metadata: Metadata) -> [UInt8] {
    let size = figure.drawing.size
    let covered = Set(figure.boxes.flatMap { Array($0.label?.marks ?? 0..<0) })
    let free = figure.drawing.marks.enumerated().filter { !covered.contains($0.offset) }.map(
      \.element)
    if let paper = figure.drawing.background, paper != Color(0xFFFFFF) {
      body +=
        "\\fill[\(name(paper))] (0,0) rectangle (\(length(size.width)),\(length(size.height)));\n"
    }
    body += "\\useasboundingbox (0,0) rectangle (\(length(size.width)),\(length(size.height)));\n"
    var rest = free
    for axes in figure.axes {
      let own = rest.filter { axes.owns($0) }
      rest.removeAll { axes.owns($0) }
      // Coloured fields lie under the axes.
      for mark in own { if case .fill = mark { draw(mark) } }
      write(axes, own)
    }
    for mark in rest { draw(mark) }
    for box in figure.boxes { if let label = box.label { write(label, box) } }
    return Array((head(metadata) + definitions + body + "\\end{tikzpicture}%\n").utf8)
  }

  // MARK: The head

  private func head(_ metadata: Metadata) -> String {
    let facts = [metadata.title, metadata.description, metadata.software, metadata.command]
    let lines = facts.compactMap { $0 }.map { fact in
      "% " + String(fact.storable.map { $0.isNewline ? " " : $0 }) + "\n"
    }
    return lines.joined() + """
      % The document needs \\usepackage{amsmath,pgfplots} and \\pgfplotsset{compat=1.13} or later.
      \\begin{tikzpicture}[x=1bp, y=1bp, line join=round]%
      \\pgfplotsset{compat=1.13}%

      """
  }

  private var definitions: String {
    colors.map { "\\definecolor{\(Self.name($0))}{HTML}{\(Self.digits($0))}%\n" }.joined()
  }

  // MARK: Axes

  private mutating func write(_ axes: LaidOutFigure.Axes, _ marks: [Mark]) {
    let area = axes.area
    var options = [
      "at={(\(length(area.minX))bp,\(height(area.maxY))bp)}", "anchor=south west",
      "scale only axis", "width=\(length(area.width))bp", "height=\(length(area.height))bp",
      "xmin=\(coordinate(axes.x.lower, axes.x))", "xmax=\(coordinate(axes.x.upper, axes.x))",
      "ymin=\(coordinate(axes.y.lower, axes.y))", "ymax=\(coordinate(axes.y.upper, axes.y))",
      "tick align=outside", "tick pos=left", "scaled ticks=false",
      "major tick length=\(length(axes.tickLength))bp", "axis on top=false",
    ]
    for (letter, side) in [("x", axes.x), ("y", axes.y)] {
      let ticks = side.ticks.map { coordinate($0.coordinate, side) }.joined(separator: ",")
      let labels =
        side.showsLabels ? side.ticks.map { "{$\($0.label.latex)$}" }.joined(separator: ",") : ""
      options.append(ticks.isEmpty ? "\(letter)tick=\\empty" : "\(letter)tick={\(ticks)}")
      options.append("\(letter)ticklabels={\(labels)}")
    }
    let tickColor = figure.boxes.first { [.xTickLabel, .yTickLabel].contains($0.kind) }?.label?
      .color
    let text = tickColor.map { "text=\(name($0)), " } ?? ""
    options.append("tick label style={\(text)font=\(font(axes.labelSize)), inner sep=3.5bp}")
    var zeroLines: [(Path, Stroke)] = []
    for mark in marks {
      guard case .stroke(let path, let stroke, _) = mark, stroke.isCrisp else { continue }
      let style = self.style(stroke)
      // The frame is closed, ticks leave the area, the rest are the lines of the grid.
      if path.elements.last == .close {
        options.append("axis line style={\(style)}")
        options.append("every tick/.style={\(style)}")
      } else if axes.holds(path), stroke.color.opacity > 0.2 {
        zeroLines.append((path, stroke))
      } else if axes.holds(path) {
        options.append("grid=major")
        options.append("major grid style={\(style)}")
      }
    }
    body += "\\begin{axis}[\n  \(options.joined(separator: ",\n  "))]\n"
    let curves = marks.compactMap { mark -> (Path, Stroke)? in
      guard case .stroke(let path, let stroke, let clip) = mark, !stroke.isCrisp, clip != nil
      else { return nil }
      return (path, stroke)
    }
    for (path, stroke) in zeroLines + curves {
      for line in path.polylines {
        let points = line.map { axes.coordinates(of: $0) }.map {
          "(\(coordinate($0.x, axes.x)),\(coordinate($0.y, axes.y)))"
        }
        body += "\\addplot[\(style(stroke)), forget plot] coordinates {"
        body += points.joined(separator: " ") + "};\n"
      }
    }
    body += "\\end{axis}\n"
  }

  // MARK: What is drawn as it is

  private mutating func draw(_ mark: Mark) {
    switch mark {
    case .stroke(let path, let stroke, let clip):
      within(clip) { $0.body += "\\draw[\($0.style(stroke))] \($0.steps(path));\n" }
    case .fill(let path, let color, let clip):
      let opacity = color.opacity < 1 ? ", opacity=\(SVGWriter.number(color.opacity))" : ""
      within(clip) { $0.body += "\\fill[\($0.name(color))\(opacity)] \($0.steps(path));\n" }
    case .text(let text):
      body += "\\node[anchor=base west, inner sep=0pt, text=\(name(text.color)), "
      body += "font=\(font(text.font.size))\(text.isVertical ? ", rotate=90" : "")] at "
      body +=
        "\(point(text.origin)) {\(MathText.text(text.string.storable).latex.asMathematics)};\n"
    }
  }

  private mutating func within(_ clip: Rect?, _ write: (inout PGFWriter) -> Void) {
    guard let clip else { return write(&self) }
    body += "\\begin{scope}\\clip \(point(Point(clip.minX, clip.maxY))) rectangle "
    body += "\(point(Point(clip.maxX, clip.minY)));\n"
    write(&self)
    body += "\\end{scope}\n"
  }

  private func steps(_ path: Path) -> String {
    path.elements.map { element in
      switch element {
      case .move(let to): point(to)
      case .line(let to): "-- " + point(to)
      case .curve(let first, let second, let end):
        ".. controls \(point(first)) and \(point(second)) .. \(point(end))"
      case .circle(let center, let radius): "\(point(center)) circle[radius=\(length(radius))bp]"
      case .close: "-- cycle"
      }
    }.joined(separator: " ")
  }

  /// A label where the layout has put it, by the point of it that must stay in its place whatever the
  /// font: the middle of titles, the beginning of others.
  private mutating func write(_ label: LaidOutFigure.Label, _ box: LaidOutFigure.Box) {
    if [.xTickLabel, .yTickLabel].contains(box.kind) { return }
    let isCentred = [.title, .panelTitle, .formula, .xLabel, .yLabel, .caption].contains(box.kind)
    var place = label.origin
    if isCentred {
      if label.isVertical { place.y -= label.width / 2 } else { place.x += label.width / 2 }
    }
    var options = [
      isCentred ? "anchor=base" : "anchor=base west", "inner sep=0pt", "text=\(name(label.color))",
      "font=\(font(label.size))\(label.isBold ? "\\bfseries" : "")",
    ]
    if label.isVertical { options.append("rotate=90") }
    body += "\\node[\(options.joined(separator: ", "))] at \(point(place)) "
    // Fractions in the size of the text, and cases no higher than the layout has room for.
    body += "{\\def\\arraystretch{0.85}$\\displaystyle \(label.math.latex.storable)$};\n"
  }

  // MARK: Lengths, numbers and colours

  private mutating func style(_ stroke: Stroke) -> String {
    var style = "\(name(stroke.color)), line width=\(length(stroke.width))bp"
    if stroke.color.opacity < 1 { style += ", opacity=\(SVGWriter.number(stroke.color.opacity))" }
    if stroke.dash.reduce(0, +) > 0.01 {
      let dashes = stroke.dash.enumerated().map { index, size in
        "\(index % 2 == 0 ? "on" : "off") \(length(size))bp"
      }
      style += ", dash pattern=\(dashes.joined(separator: " "))"
    } else {
      style += ", solid"
    }
    if stroke.cap == .round { style += ", line cap=round" }
    return style
  }

  /// A size that LaTeX's own fonts come in, the next one not above.
  private func font(_ size: Double) -> String {
    let sizes = [5, 6, 7, 8, 9, 10, 10.95, 12, 14.4, 17.28, 20.74, 24.88]
    // A big point is 1.00375 points of TeX.
    let wanted = size * scale * 1.00375 + 0.3
    let chosen = sizes.last { $0 <= wanted } ?? 5
    return "\\fontsize{\(SVGWriter.number(chosen))}{\(SVGWriter.number(1.2 * chosen))}\\selectfont"
  }

  private func length(_ value: Double) -> String { SVGWriter.number(value * scale) }

  private func height(_ y: Double) -> String { length(figure.drawing.size.height - y) }

  private func point(_ point: Point) -> String { "(\(length(point.x)),\(height(point.y)))" }

  /// A coordinate to a hundred-thousandth of its axis.
  private func coordinate(_ value: Double, _ side: LaidOutFigure.Axes.Side) -> String {
    let width = (side.upper - side.lower).magnitude
    var (unit, decimals) = (1.0, 0)
    while decimals < 9, width * unit < 50_000 { (unit, decimals) = (unit * 10, decimals + 1) }
    let rounded = Int((value * unit).rounded())
    let digits = String(rounded.magnitude)
    let sign = rounded < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + padded.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private mutating func name(_ color: Color) -> String {
    let opaque = color.withOpacity(1)
    if !colors.contains(opaque) { colors.append(opaque) }
    return Self.name(opaque)
  }

  private static func name(_ color: Color) -> String { "c" + digits(color) }

  private static func digits(_ color: Color) -> String {
    let bytes = [color.red, color.green, color.blue].map { share in
      Int((min(max(share, 0), 1) * 255).rounded())
    }
    return String(String(bytes.reduce(1) { $0 << 8 | $1 }, radix: 16, uppercase: true).dropFirst())
  }
}
