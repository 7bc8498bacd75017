/// How the pixels of a PNG are stored, 8 bits a sample.
enum PixelLayout: Sendable {
  case rgb
  case rgba
  case palette(Palette)

  var bytesPerPixel: Int {
    switch self {
    case .rgb: 3
    case .rgba: 4
    case .palette: 1
    }
  }

  /// The colour type in a PNG's header.
  var colorType: Int32 {
    switch self {
    case .rgb: 2
    case .rgba: 6
    case .palette: 3
    }
  }
}

/// A pixel whose colour is no longer multiplied by its opacity, as PNG stores it.
func straightened(_ pixel: UInt32) -> UInt32 {
  let opacity = pixel >> 24
  if opacity == 255 { return pixel }
  if opacity == 0 { return 0 }
  func divided(_ component: UInt32) -> UInt32 {
    min(255, ((component & 255) * 255 + opacity / 2) / opacity)
  }
  return opacity << 24 | divided(pixel >> 16) << 16 | divided(pixel >> 8) << 8 | divided(pixel)
}
