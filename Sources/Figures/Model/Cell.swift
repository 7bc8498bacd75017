/// One place of the grid: a panel, or a panel with a residual below that shares its x axis.
public struct Cell: Sendable {
  /// The panel, or the upper one of two.
  public var main: Panel
  /// The panel below, as wide as the upper one; its x range is the upper one's.
  public var residual: Panel?
  /// The share of the cell's plotting height that the residual takes, 0.1 to 0.9 (0.3).
  public var residualFraction: Double

  /// A cell of one panel, or of two that share their x axis.
  public init(_ main: Panel, residual: Panel? = nil, residualFraction: Double = 0.3) {
    self.main = main
    self.residual = residual
    self.residualFraction = residualFraction
  }
}
