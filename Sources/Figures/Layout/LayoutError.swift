/// Why a figure cannot be laid out.
public enum LayoutError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no panel to draw.
  case noPanels
  /// The number of columns is not positive.
  case invalidColumns(Int)
  /// The size is not finite or not positive.
  case invalidSize(Size)
  /// The panels do not fit; the smallest size that holds them.
  case tooSmall(Size, needed: Size)

  /// A number that cannot be drawn, by its name in the figure, with what it must be.
  case invalidNumber(name: String, value: Double, rule: String)

  /// The message for a person.
  public var description: String {
    switch self {
    case .noPanels: "there is no panel to draw"
    case .invalidColumns(let columns): "\(columns) columns; at least 1 is needed"
    case .invalidSize(let size): "size \(size.width)x\(size.height); both must be positive"
    case .invalidNumber(let name, let value, let rule): "\(name) is \(value); it must be \(rule)"
    case .tooSmall(let size, let needed):
      "size \(text(size)) is too small for these panels; at least \(text(needed)) is needed"
    }
  }

  private func text(_ size: Size) -> String {
    "\(Int(size.width.rounded(.up)))x\(Int(size.height.rounded(.up)))"
  }
}
