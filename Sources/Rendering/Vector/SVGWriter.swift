import Figures

/// Writes a drawing as SVG for the web: lengths in CSS pixels, text as text, and no name that another
/// file on the same page could have.
struct SVGWriter {
  private let drawing: Drawing
  private let typeface: Typeface
  private let hasOutlines: Bool
  private var body = ""
  /// The rectangles at which marks are cut, in the order of their names.
  private var clips: [Rect] = []
  /// With a night side: the pairs of colours by the number of their class.
  private var pairs: [ColorPair: Int] = [:]
  private var pairsInOrder: [ColorPair] = []
  /// What stands for the prefix of all names until the content, and with it the prefix, is known.
  private static let prefix = "\u{1}"

  /// A colour by day and by night.
  private struct ColorPair: Hashable {
    var day: Color
    var night: Color
  }

  init(_ drawing: Drawing, typeface: Typeface, hasOutlines: Bool) {
    self.drawing = drawing
    self.typeface = typeface
    self.hasOutlines = hasOutlines
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - metadata: Title and description, by which screen readers name the picture.
  ///   - pixelsPerUnit: CSS pixels for each unit of the layout.
  consuming func file(_ metadata: Metadata, pixelsPerUnit: Double) -> [UInt8] {
    let (width, height) = (drawing.size.width, drawing.size.height)
    if let background = drawing.background {
      let night = drawing.night?.background ?? background
      body += "<rect width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
      paint("fill", ColorPair(day: background, night: night))
      body += "/>\n"
    }
    for (index, mark) in drawing.marks.enumerated() {
      add(mark, night: drawing.night?.colors[index])
    }
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width * pixelsPerUnit))" \
      height="\(Self.number(height * pixelsPerUnit))" \
      viewBox="0 0 \(Self.number(width)) \(Self.number(height))" role="img"\(labels(metadata))>

      """
    let text = head + elements(metadata) + style + definitions + group + body + "</g>\n</svg>\n"
    return Self.named(text)
  }

  // MARK: Marks

  private mutating func add(_ mark: Mark, night: Color?) {
    switch mark {
    case .stroke(let path, let stroke, let clip):
      guard let data = SVGPath.data(path), stroke.width > 0 else { return }
      body += "<path d=\"\(data)\" fill=\"none\""
      paint("stroke", ColorPair(day: stroke.color, night: night ?? stroke.color))
      body += " stroke-width=\"\(Self.number(stroke.width))\""
      if stroke.dash.reduce(0, +) > 0.01 {
        body += " stroke-dasharray=\"\(stroke.dash.map(Self.number).joined(separator: " "))\""
      }
      switch stroke.cap {
      case .butt: break
      case .round: body += " stroke-linecap=\"round\""
      case .square: body += " stroke-linecap=\"square\""
      }
      if stroke.isCrisp { body += " shape-rendering=\"crispEdges\"" }
      cut(at: clip)
      body += "/>\n"
    case .fill(let path, let color, let clip):
      guard let data = SVGPath.data(path) else { return }
      body += "<path d=\"\(data)\""
      paint("fill", ColorPair(day: color, night: night ?? color))
      cut(at: clip)
      body += "/>\n"
    case .text(let line):
      guard line.isDrawable, !line.string.isEmpty else { return }
      let colors = ColorPair(day: line.color, night: night ?? line.color)
      if hasOutlines { addOutlines(of: line, colors) } else { addText(line, colors) }
    }
  }

  /// A line of text, stretched to the length that the layout gave it, so that with another font it is
  /// as long as with the one measured.
  private mutating func addText(_ line: Mark.Text, _ colors: ColorPair) {
    let (x, y) = (Self.number(line.origin.x), Self.number(line.origin.y))
    body += "<text x=\"\(x)\" y=\"\(y)\""
    if line.isVertical { body += " transform=\"rotate(-90 \(x) \(y))\"" }
    body += " font-size=\"\(Self.number(line.font.size))\""
    switch line.font.style {
    case .upright: break
    case .italic: body += " font-style=\"italic\""
    case .bold: body += " font-weight=\"bold\""
    }
    let length = typeface.measure(line.string, font: line.font).advance
    if length > 0 {
      body += " textLength=\"\(Self.number(length))\" lengthAdjust=\"spacingAndGlyphs\""
    }
    paint("fill", colors)
    body += ">\(Self.escaped(line.string))</text>\n"
  }

  private mutating func addOutlines(of line: Mark.Text, _ colors: ColorPair) {
    guard let text = RasterText(line, typeface: typeface) else { return }
    body += "<path d=\"\(SVGPath.data(text))\""
    paint("fill", colors)
    // What is drawn as outlines can still be read out and searched for in the file.
    body += "><title>\(Self.escaped(line.string))</title></path>\n"
  }

  private mutating func paint(_ attribute: String, _ colors: ColorPair) {
    guard drawing.night != nil else {
      body += " \(attribute)=\"\(Self.hexadecimal(colors.day))\""
      if colors.day.opacity < 1 {
        body += " \(attribute)-opacity=\"\(Self.number(colors.day.opacity))\""
      }
      return
    }
    let number = pairs[colors] ?? pairsInOrder.count
    if number == pairsInOrder.count {
      pairs[colors] = number
      pairsInOrder.append(colors)
    }
    body += " class=\"\(Self.prefix)c\(number)\(attribute == "stroke" ? "s" : "f")\""
  }

  private mutating func cut(at clip: Rect?) {
    guard let clip else { return }
    let number = clips.firstIndex(of: clip) ?? clips.count
    if number == clips.count { clips.append(clip) }
    body += " clip-path=\"url(#\(Self.prefix)k\(number))\""
  }

  // MARK: The head

  private func labels(_ metadata: Metadata) -> String {
    var names: [String] = []
    if metadata.title != nil { names.append(Self.prefix + "t") }
    if metadata.description != nil { names.append(Self.prefix + "d") }
    return names.isEmpty ? "" : " aria-labelledby=\"\(names.joined(separator: " "))\""
  }

  private func elements(_ metadata: Metadata) -> String {
    var text = ""
    if let title = metadata.title {
      text += "<title id=\"\(Self.prefix)t\">\(Self.escaped(title))</title>\n"
    }
    if let description = metadata.description {
      text += "<desc id=\"\(Self.prefix)d\">\(Self.escaped(description))</desc>\n"
    }
    let origin = [metadata.software, metadata.command, metadata.creationDate].compactMap { $0 }
    if !origin.isEmpty {
      text += "<metadata>\(Self.escaped(origin.joined(separator: "\n")))</metadata>\n"
    }
    return text
  }

  /// The classes of the colours, for both colour schemes of the page.
  private var style: String {
    guard !pairsInOrder.isEmpty else { return "" }
    func rules(_ color: (ColorPair) -> Color) -> String {
      pairsInOrder.enumerated().flatMap { number, pair in
        [("f", "fill"), ("s", "stroke")].map { letter, attribute in
          let color = color(pair)
          let opacity =
            color.opacity < 1 ? ";\(attribute)-opacity:\(Self.number(color.opacity))" : ""
          return
            ".\(Self.prefix)c\(number)\(letter){\(attribute):\(Self.hexadecimal(color))\(opacity)}"
        }
      }.joined(separator: "\n")
    }
    return """
      <style>
      \(rules(\.day))
      @media (prefers-color-scheme: dark) {
      \(rules(\.night))
      }
      </style>

      """
  }

  private var definitions: String {
    guard !clips.isEmpty else { return "" }
    let paths = clips.enumerated().map { number, rect in
      "<clipPath id=\"\(Self.prefix)k\(number)\"><rect x=\"\(Self.number(rect.x))\" "
        + "y=\"\(Self.number(rect.y))\" width=\"\(Self.number(rect.width))\" "
        + "height=\"\(Self.number(rect.height))\"/></clipPath>"
    }
    return "<defs>\n\(paths.joined(separator: "\n"))\n</defs>\n"
  }

  /// The group that says what all marks have in common.
  private var group: String {
    let family = Self.escaped(typeface.family.filter { $0 != "'" && $0 != "\"" })
    return "<g stroke-linejoin=\"round\" font-family=\"'\(family)', \(Self.fallback)\" "
      + "xml:space=\"preserve\" style=\"white-space:pre\">\n"
  }

  /// Families much like DejaVu Sans, where the one measured is missing.
  private static let fallback = "'DejaVu Sans', 'Bitstream Vera Sans', Verdana, Geneva, sans-serif"
}

extension SVGWriter {
  /// A number with at most three decimals.
  static func number(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "0" }
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = (thousandths.magnitude / 1000, thousandths.magnitude % 1000)
    var text = (thousandths < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return text }
    var decimals = String(rest + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    text += "." + decimals
    return text
  }

  private static func hexadecimal(_ color: Color) -> String {
    let bytes = [color.red, color.green, color.blue].map { share in
      Int((min(max(share, 0), 1) * 255).rounded())
    }
    let number = bytes.reduce(1) { $0 << 8 | $1 }
    return "#" + String(number, radix: 16).dropFirst()
  }

  /// The text with each prefix made from all of it: the same file has the same names, another others.
  private static func named(_ text: String) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let name = Array(("a" + String(hash, radix: 36) + "-").utf8)
    let mark = Array(prefix.utf8)[0]
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1024)
    for byte in text.utf8 {
      if byte == mark { bytes += name } else { bytes.append(byte) }
    }
    return bytes
  }

  /// A text with XML's special characters escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.storable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
