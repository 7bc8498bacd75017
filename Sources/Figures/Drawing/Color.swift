/// A colour of the sRGB space with an opacity, each component from 0 to 1.
public struct Color: Sendable, Hashable {
  /// The red component.
  public var red: Double
  /// The green component.
  public var green: Double
  /// The blue component.
  public var blue: Double
  /// The opacity.
  public var opacity: Double

  /// A colour by its components, 0 to 1.
  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// An opaque colour by its hexadecimal number, `0x0072B2`.
  public init(_ hexadecimal: UInt32) {
    self.init(
      red: Double(hexadecimal >> 16 & 255) / 255, green: Double(hexadecimal >> 8 & 255) / 255,
      blue: Double(hexadecimal & 255) / 255)
  }

  /// The same colour with another opacity.
  public func withOpacity(_ opacity: Double) -> Self {
    Self(red: red, green: green, blue: blue, opacity: opacity)
  }
}
