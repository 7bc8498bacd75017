import CLibPNG
import CRendering
import Figures

extension Renderer {
  /// A drawing as a PNG file, drawn and compressed band by band on several threads.
  func renderPNG(_ drawing: Drawing) throws(RenderingError) -> [UInt8] {
    try check(drawing.size, scale: scale)
    let width = Int((drawing.size.width * scale).rounded())
    let height = Int((drawing.size.height * scale).rounded())
    let scene = Scene(drawing, typeface: typeface)
    let plan = BandPlan(width: width, height: height, rows: rowsPerBand)
    let (strips, scale) = (Locked(StripQueue(plan)), scale)
    onThreads(min(threads ?? processorCount(), plan.count)) {
      do throws(RenderingError) {
        let band = Band(width: width, capacity: plan.rows, isOpaque: scene.isOpaque)
        let deflater = try Deflater(width: width, isOpaque: scene.isOpaque)
        while let index = strips.withLock({ $0.next() }) {
          let rows = plan.range(index)
          try band.draw(scene, rows: rows, scale: scale)
          let strip = try deflater.compress(band, rows: rows.count, isLast: index == plan.count - 1)
          strips.withLock { $0.strips[index] = strip }
        }
      } catch {
        strips.withLock { $0.failure = $0.failure ?? error }
      }
    }
    let done = try strips.withLock { (queue) throws(RenderingError) in
      if let failure = queue.failure { throw failure }
      return queue.strips
    }
    let picture = EncodedPicture(
      width: width, height: height, hasOpacity: !scene.isOpaque,
      pixelsPerMetre: (resolution ?? 96 * scale) / 0.0254, metadata: metadata,
      strips: done.compactMap { $0 })
    return try picture.file()
  }
}

/// How a picture is cut into bands.
struct BandPlan: Sendable {
  let width: Int
  let height: Int
  /// The rows of each band but the last.
  let rows: Int

  /// The number of bands.
  var count: Int { (height + rows - 1) / rows }

  /// The rows of a band.
  func range(_ index: Int) -> Range<Int> { index * rows..<min(height, (index + 1) * rows) }
}

/// The bands that are still to be drawn, and what has become of the others.
private struct StripQueue {
  let plan: BandPlan
  var strips: [Strip?]
  var failure: RenderingError?
  private var position = 0

  init(_ plan: BandPlan) {
    self.plan = plan
    strips = Array(repeating: nil, count: plan.count)
  }

  /// The next band, or nil when there is none or another thread has failed.
  mutating func next() -> Int? {
    guard failure == nil, position < plan.count else { return nil }
    defer { position += 1 }
    return position
  }
}
