import ActivationFigures
import Activations
import CLibPNG
import Figures
import Rendering
import Testing

/// A rendered picture read back pixel by pixel where the answer is known.
struct PixelTests {
  /// The pixels of a picture of one panel, and where its axes are.
  struct Picture {
    let pixels: [UInt8]
    let width: Int
    let plot: Rect
    let range: ClosedRange<Double>
    let yRange: ClosedRange<Double>
    static let scale = 4.0

    struct Unreadable: Error {}

    init(
      _ formula: String, orders: [Int], range: ClosedRange<Double>, yRange: ClosedRange<Double>
    ) throws {
      let typeface = try Typeface()
      let function = PlottedFunction(try FormulaScope().function(formula))
      let layout = try ActivationFigure(
        [function], orders: orders, range: range, yRange: yRange
      ).grid().layout(measuring: typeface)
      guard let plot = layout.boxes.first(where: { $0.kind == .plot }) else { throw Unreadable() }
      (self.plot, self.range, self.yRange) = (plot.rect, range, yRange)
      var renderer = Renderer(typeface: typeface)
      renderer.scale = Self.scale
      let png = try renderer.render(layout.drawing, as: .png)
      var image = png_image()
      image.version = UInt32(PNG_IMAGE_VERSION)
      defer { png_image_free(&image) }
      guard png_image_begin_read_from_memory(&image, png, png.count) != 0 else {
        throw Unreadable()
      }
      image.format = 2  // Red, green, blue.
      width = Int(image.width)
      var pixels = [UInt8](repeating: 0, count: width * Int(image.height) * 3)
      guard png_image_finish_read(&image, nil, &pixels, Int32(width * 3), nil) != 0 else {
        throw Unreadable()
      }
      self.pixels = pixels
    }

    /// The colour where a point of the data is.
    func color(_ x: Double, _ y: Double) -> Int {
      let across = (x - range.lowerBound) / (range.upperBound - range.lowerBound)
      let up = (y - yRange.lowerBound) / (yRange.upperBound - yRange.lowerBound)
      let column = Int((plot.x + across * plot.width) * Self.scale)
      let row = Int((plot.y + (1 - up) * plot.height) * Self.scale)
      let start = (row * width + column) * 3
      return pixels[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  static let blue = 0x0072B2
  static let vermilion = 0xD55E00

  @Test("The curve and its derivative pass where their values are, and nowhere else")
  func curve() throws {
    let picture = try Picture("tanh", orders: [0, 1], range: -3...3, yRange: -1.5...1.5)
    // Away from where the two cross, and from the zero lines' labels.
    for x in [-2.7, -2.2, -1.6, -1.3, -0.5, 0.2, 1.4, 2.1, 2.6] {
      let value = Activation.tanh(x)
      #expect(picture.color(x, value) == Self.blue, "f(\(x))")
      // The derivative is dashed: ink stands on it within a dash's length.
      let places = (0..<15).map { x + 0.01 * Double($0) }
      #expect(
        places.contains { picture.color($0, Activation.tanh.derivative($0)) == Self.vermilion },
        "f′(\(x))")
      #expect(picture.color(x, value + 0.08) != Self.blue, "above f(\(x))")
      #expect(picture.color(x, value - 0.08) != Self.blue, "below f(\(x))")
    }
    #expect(picture.color(-1.1, 0.9) == 0xFFFFFF)
    #expect(picture.color(1.1, -0.9) == 0xFFFFFF)
  }

  @Test("No ink stands in the gap of a jump")
  func jump() throws {
    let picture = try Picture("relu", orders: [1], range: -3.3...2.7, yRange: -0.5...1.5)
    #expect(picture.color(-1.3, 0) == Self.vermilion)
    #expect(picture.color(1.3, 1) == Self.vermilion)
    for y in [0.15, 0.3, 0.55, 0.7, 0.85] {
      for x in [-0.1, -0.02, 0, 0.02, 0.1] {
        #expect(picture.color(x, y) != Self.vermilion, "(\(x), \(y))")
      }
    }
    // By the convention the derivative at 0 is 0: a full dot there, an empty one at 1.
    #expect(picture.color(0.03, 0) == Self.vermilion)
    #expect(picture.color(0, 1) != Self.vermilion)
  }
}
