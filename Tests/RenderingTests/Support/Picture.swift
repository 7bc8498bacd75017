import CLibPNG
import Foundation

/// A decoded picture: red, green, blue and opacity of each pixel, as libpng reads them.
struct Picture: Equatable {
  var width: Int
  var height: Int
  var bytes: [UInt8]

  struct Unreadable: Error { var reason: String }

  /// A blank picture.
  init(width: Int, height: Int, filledWith pixel: [UInt8] = [255, 255, 255, 255]) {
    self.width = width
    self.height = height
    bytes = Array(repeatElement(pixel, count: width * height).joined())
  }

  /// Decodes the contents of a PNG file.
  init(png: [UInt8]) throws {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, png, png.count) != 0 else {
      throw Unreadable(reason: "no PNG")
    }
    image.format = 3  // PNG_FORMAT_RGBA
    width = Int(image.width)
    height = Int(image.height)
    var pixels = [UInt8](repeating: 0, count: width * height * 4)
    guard png_image_finish_read(&image, nil, &pixels, Int32(width * 4), nil) != 0 else {
      throw Unreadable(reason: "damaged PNG")
    }
    bytes = pixels
  }

  /// The file's contents as libpng writes them.
  func png() throws -> [UInt8] {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(width)
    image.height = UInt32(height)
    image.format = 3
    var count = 0
    guard png_image_write_to_memory(&image, nil, &count, 0, bytes, Int32(width * 4), nil) != 0
    else { throw Unreadable(reason: "cannot be encoded") }
    var file = [UInt8](repeating: 0, count: count)
    guard png_image_write_to_memory(&image, &file, &count, 0, bytes, Int32(width * 4), nil) != 0
    else { throw Unreadable(reason: "cannot be encoded") }
    return Array(file.prefix(count))
  }

  /// The red, green, blue and opacity of a pixel.
  subscript(x: Int, y: Int) -> [UInt8] {
    get { Array(bytes[(y * width + x) * 4..<(y * width + x) * 4 + 4]) }
    set { bytes.replaceSubrange((y * width + x) * 4..<(y * width + x) * 4 + 4, with: newValue) }
  }
}
