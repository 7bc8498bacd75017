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

  /// A drawing.
  public init(size: Size, background: Color? = nil, marks: [Mark] = []) {
    self.size = size
    self.background = background
    self.marks = marks
  }
}
