import CCairo
import CRendering

/// A few rows of a picture in memory that is used again for the next ones.
///
/// A whole surface would cost a page fault for each 4 kB, and memory that grows with the picture.
struct Band: ~Copyable {
  /// The pixels of a row.
  let width: Int
  /// The greatest number of rows.
  let capacity: Int
  /// Pixels as Cairo stores them: 32 bits in the machine's order, premultiplied.
  let pixels: UnsafeMutablePointer<UInt32>
  private let isOpaque: Bool

  init(width: Int, capacity: Int, isOpaque: Bool) {
    self.width = width
    self.capacity = capacity
    self.isOpaque = isOpaque
    pixels = .allocate(capacity: width * capacity)
    // Memory that Cairo blends over must hold something.
    pixels.initialize(repeating: 0, count: width * capacity)
  }

  deinit { pixels.deallocate() }

  /// Draws the rows of a scene from `start`.
  func draw(
    _ scene: Scene, rows: Range<Int>, scale: Double
  ) throws(RenderingError) {
    let bytes = UnsafeMutableRawPointer(pixels).assumingMemoryBound(to: UInt8.self)
    if !isOpaque { pixels.update(repeating: 0, count: width * rows.count) }
    let surface = try CairoSurface { _, _ in
      cairo_image_surface_create_for_data(
        bytes, CAIRO_FORMAT_ARGB32, Int32(width), Int32(rows.count), Int32(width * 4))
    }
    try surface.draw { (context) throws(RenderingError) in
      cairo_translate(context, 0, -Double(rows.lowerBound))
      cairo_scale(context, scale, scale)
      // A pixel more on both sides: what is rounded outwards may touch the next row.
      scene.draw(
        from: (Double(rows.lowerBound) - 1) / scale, to: (Double(rows.upperBound) + 1) / scale,
        on: context)
    }
    try surface.finish()
  }
}
