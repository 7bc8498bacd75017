extension Color {
  /// The contrast of two opaque colours by WCAG 2: (L₁ + 0.05) / (L₂ + 0.05), from 1 to 21.
  public func contrast(with other: Color) -> Double {
    let (first, second) = (relativeLuminance, other.relativeLuminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The relative luminance by WCAG 2, from 0 (black) to 1 (white).
  public var relativeLuminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ component: Double) -> Double {
    component <= 0.04045
      ? component / 12.92
      : Elementary.power10(2.4 * Elementary.log10((component + 0.055) / 1.055))
  }

  /// The colour at a place between this one (0) and another (1).
  func mixed(with other: Color, _ share: Double) -> Color {
    Color(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share, opacity: opacity + (other.opacity - opacity) * share
    )
  }

  /// The colour at a place, 0 to 1, of a ramp with equal steps between its colours.
  static func ramp(_ colors: [Color], at place: Double) -> Color {
    guard let first = colors.first else { return Color(0) }
    guard colors.count > 1, place == place else { return first }
    let position = min(max(place, 0), 1) * Double(colors.count - 1)
    let index = min(Int(position), colors.count - 2)
    return colors[index].mixed(with: colors[index + 1], position - Double(index))
  }
}

extension Theme {
  /// A line's colour mixed with that of text until letters in it can be read: 4.5:1 on the paper.
  func legible(_ color: Color) -> Color {
    let shares = stride(from: 0.0, through: 1, by: 0.1)
    return shares.lazy.map { color.mixed(with: text, $0) }.first { $0.contrast(with: paper) >= 4.6 }
      ?? text
  }
}
