/// Coloured regions of the plane behind a panel's series, with the scale of their colours.
public struct ColorField: Sendable, Hashable {
  /// A set of points given by its borders; the border of a hole runs the other way round.
  public struct Region: Sendable, Hashable {
    /// The value that the colour stands for.
    public var value: Double
    /// Closed polygons in data coordinates, the last point joined to the first.
    public var polygons: [[Point]]

    /// A region.
    public init(value: Double, polygons: [[Point]]) {
      self.value = value
      self.polygons = polygons
    }
  }

  /// How values become colours.
  public enum Palette: Sendable, Hashable {
    /// From the paper's colour to a dark one.
    case sequential
    /// From blue through grey to orange, for values about a middle.
    case diverging
  }

  /// The regions in painter's order: a later one covers the earlier.
  public var regions: [Region]
  /// Lines drawn over the regions, such as the border between two classes, in data coordinates.
  public var lines: [[Point]]
  /// The values at the two ends of the palette.
  public var range: ClosedRange<Double>
  /// How values become colours.
  public var palette: Palette
  /// The label of the colour bar.
  public var label: MathText?
  /// Whether a colour bar stands beside the panel.
  public var showsBar: Bool

  /// A field of coloured regions.
  public init(
    regions: [Region], lines: [[Point]] = [], range: ClosedRange<Double>,
    palette: Palette = .diverging, label: MathText? = nil, showsBar: Bool = true
  ) {
    self.regions = regions
    self.lines = lines
    self.range = range
    self.palette = palette
    self.label = label
    self.showsBar = showsBar
  }
}
