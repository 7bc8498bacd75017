/// A laid-out figure: a flat list of marks on a canvas.
///
/// A renderer draws it and decides nothing.
public struct Drawing: Sendable, Hashable {
  /// The canvas in layout units.
  public var size: Size
  /// The paper, or nil for none.
  public var background: Color?
  /// What is drawn, the lowest first.
  public var marks: [Mark]

  /// The colours of the same drawing on a dark page, or nil for those of the day.
  public var night: Night?

  /// The colours of a drawing on a dark page.
  public struct Night: Sendable, Hashable {
    /// The paper, or nil for none.
    public var background: Color?
    /// The colour of each mark.
    public var colors: [Color]
  }

  /// A drawing.
  public init(size: Size, background: Color? = nil, marks: [Mark] = []) {
    self.size = size
    self.background = background
    self.marks = marks
  }

  /// The same drawing with the colours of another for dark pages.
  ///
  /// - Parameter dark: The same figure laid out for the dark theme: mark for mark the same shapes.
  public func withNight(_ dark: Drawing) -> Drawing {
    guard dark.marks.count == marks.count else { return self }
    var result = self
    result.night = Night(background: dark.background, colors: dark.marks.map(\.color))
    return result
  }
}

extension Mark {
  /// The mark's one colour.
  public var color: Color {
    switch self {
    case .stroke(_, let stroke, _): stroke.color
    case .fill(_, let color, _): color
    case .text(let text): text.color
    }
  }
}
