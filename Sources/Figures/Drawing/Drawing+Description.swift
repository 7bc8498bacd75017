extension Drawing: CustomStringConvertible {
  /// The marks as text, one a line and lengths to a tenth of a unit: what snapshot tests compare.
  public var description: String {
    let paper = background.map(\.description) ?? "none"
    let head = "drawing \(short(size.width)) x \(short(size.height)) on \(paper)"
    return ([head] + marks.map(\.description)).joined(separator: "\n")
  }
}

extension Mark: CustomStringConvertible {
  /// The mark as one line of text.
  public var description: String {
    switch self {
    case .stroke(let path, let stroke, let clip):
      let dash = stroke.dash.isEmpty ? "" : " dash " + stroke.dash.map(short).joined(separator: ",")
      return "stroke \(stroke.color) \(short(stroke.width))\(dash)\(within(clip)): \(path)"
    case .fill(let path, let color, let clip):
      return "fill \(color)\(within(clip)): \(path)"
    case .text(let text):
      let turn = text.isVertical ? " upwards" : ""
      return "text \(text.font.style) \(short(text.font.size)) \(text.color)\(turn) "
        + "at \(text.origin): \(text.string)"
    }
  }

  private func within(_ clip: Rect?) -> String {
    clip.map { " within \(short($0.x)),\(short($0.y)) \(short($0.width))x\(short($0.height))" }
      ?? ""
  }
}

extension Path: CustomStringConvertible {
  /// The path in the manner of SVG.
  public var description: String {
    elements.map { element in
      switch element {
      case .move(let point): "M\(point)"
      case .line(let point): "L\(point)"
      case .curve(let first, let second, let end): "C\(first) \(second) \(end)"
      case .circle(let center, let radius): "O\(center) \(short(radius))"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}

extension Point: CustomStringConvertible {
  /// The coordinates to a tenth of a unit.
  public var description: String { "\(short(x)),\(short(y))" }
}

extension Color: CustomStringConvertible {
  /// The hexadecimal number, with the opacity in percent where it is not full.
  public var description: String {
    func byte(_ share: Double) -> String {
      let value = Int((min(max(share, 0), 1) * 255).rounded())
      return (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    let opaque = "#" + byte(red) + byte(green) + byte(blue)
    return opacity == 1 ? opaque : opaque + "/\(Int((opacity * 100).rounded()))"
  }
}

/// A length to a tenth of a unit, without a decimal where it is whole.
private func short(_ length: Double) -> String {
  guard length.magnitude < 1e15 else { return "\(length)" }
  let tenths = Int((length * 10).rounded())
  let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}
