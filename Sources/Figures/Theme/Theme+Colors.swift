extension Theme {
  /// The paper.
  public var paper: Color {
    switch self {
    case .light: Color(0xFFFFFF)
    case .dark: Color(0x15181D)
    }
  }

  /// Titles, labels, frames and ticks: at least 7:1 on the paper.
  public var text: Color {
    switch self {
    case .light: Color(0x1F2328)
    case .dark: Color(0xE6E8EB)
    }
  }

  /// Formulas, captions and notes: quieter, and still at least 7:1.
  public var quietText: Color {
    switch self {
    case .light: Color(0x4A4F57)
    case .dark: Color(0xB4BAC2)
    }
  }

  /// The frame of the plotting area and its ticks.
  var frame: Color {
    switch self {
    case .light: Color(0x5A6069)
    case .dark: Color(0x8F969F)
    }
  }

  /// The lines of the grid.
  var grid: Color { text.withOpacity(0.11) }

  /// The lines x = 0 and y = 0.
  var zeroLine: Color { text.withOpacity(0.38) }

  /// Asymptotes and reference lines.
  var guide: Color { text.withOpacity(0.55) }

  /// The colours of derivatives by order: blue, vermilion, green, purple (Okabe and Ito 2008).
  var orders: [Color] {
    switch self {
    case .light: [Color(0x0072B2), Color(0xD55E00), Color(0x009E73), Color(0xCC79A7)]
    case .dark: [Color(0x4FB3F2), Color(0xFF8B4A), Color(0x2CC795), Color(0xE396C4)]
    }
  }

  /// The colours of unrelated series, each at least 3:1 on the paper.
  var distinct: [Color] {
    switch self {
    case .light:
      [
        Color(0x0072B2), Color(0xD55E00), Color(0x009E73), Color(0xB4468C), Color(0x2B2B2B),
        Color(0x9A7B00), Color(0x6A51C8), Color(0x8A5A44),
      ]
    case .dark:
      [
        Color(0x4FB3F2), Color(0xFF8B4A), Color(0x2CC795), Color(0xE396C4), Color(0xF2F2F2),
        Color(0xE0C341), Color(0xA899F5), Color(0xC9A187),
      ]
    }
  }

  /// The ramp of a family's members, each of its colours at least 3:1 on the paper.
  var family: [Color] {
    switch self {
    case .light: [Color(0x1A9A80), Color(0x0072B2), Color(0x4A3A92), Color(0x3A0A3F)]
    case .dark: [Color(0xF6E27A), Color(0x6FD68B), Color(0x3FB4D8), Color(0x8F8CF2)]
    }
  }

  /// The colours of a field of values, between which it is mixed; they grow lighter from one end to the
  /// other, so that they can be told apart in grey.
  func ramp(_ palette: ColorField.Palette) -> [Color] {
    switch (palette, self) {
    case (.diverging, .light):
      [Color(0x6FA6D3), Color(0x98C0E0), Color(0xC3DCEA), Color(0xEDE6DA), Color(0xFFE8C2)]
    case (.diverging, .dark):
      [Color(0x0F2A40), Color(0x1E4460), Color(0x3A4A55), Color(0x7A5233), Color(0xB46A34)]
    case (.sequential, .light):
      [Color(0xF7FAFC), Color(0xBFDDEC), Color(0x72B3D4), Color(0x2A7FB2), Color(0x084B83)]
    case (.sequential, .dark):
      [Color(0x1A1E24), Color(0x1D3F57), Color(0x1F6A8C), Color(0x35A0B5), Color(0x9FE0D0)]
    }
  }
}
