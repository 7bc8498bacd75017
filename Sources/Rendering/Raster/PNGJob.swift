import CRendering
import Figures

/// The making of one PNG: bands are drawn and compressed by several threads.
struct PNGJob: Sendable {
  let scene: Scene
  let width: Int
  let height: Int
  let scale: Double
  let rowsPerBand: Int
  let threads: Int

  /// The picture's pixels as pieces of one stream, and how they are stored.
  ///
  /// While the bands are stored in full colour, their colours are counted. Nearly every plot has
  /// more than a palette holds, and shows it in its first bands; one that has not is so simple that
  /// drawing it again costs little.
  func run() throws(RenderingError) -> (strips: [Strip], layout: PixelLayout) {
    let layout: PixelLayout = scene.isOpaque ? .rgb : .rgba
    let full = try pass(layout, census: ColorCensus())
    guard let census = full.census, let palette = Palette(census, isOpaque: scene.isOpaque) else {
      return (full.strips, layout)
    }
    return (try pass(.palette(palette), census: nil).strips, .palette(palette))
  }

  private var bandCount: Int { (height + rowsPerBand - 1) / rowsPerBand }

  private func rows(of band: Int) -> Range<Int> {
    band * rowsPerBand..<min(height, (band + 1) * rowsPerBand)
  }

  /// The bands that are still to be drawn, and what has become of the others.
  private struct State {
    var strips: [Strip?]
    var census: ColorCensus?
    var failure: RenderingError?
    var position = 0

    /// The next band, or nil when there is none or another thread has failed.
    mutating func next() -> Int? {
      guard failure == nil, position < strips.count else { return nil }
      defer { position += 1 }
      return position
    }
  }

  private func pass(
    _ layout: PixelLayout, census: ColorCensus?
  ) throws(RenderingError) -> (strips: [Strip], census: ColorCensus?) {
    let state = Locked(
      State(strips: Array(repeating: nil, count: bandCount), census: census))
    onThreads(min(threads, bandCount)) { [self] in
      do throws(RenderingError) {
        try work(on: state, layout)
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
      }
    }
    return try state.withLock { (state) throws(RenderingError) in
      if let failure = state.failure { throw failure }
      return (state.strips.compactMap { $0 }, state.census)
    }
  }

  /// One thread's share: band after band in the same memory.
  private func work(on state: Locked<State>, _ layout: PixelLayout) throws(RenderingError) {
    let band = Band(
      width: width, capacity: min(height, rowsPerBand), isOpaque: scene.isOpaque)
    let filter = RowFilter(width: width, rows: band.capacity, layout: layout)
    let deflater = try Deflater()
    while let index = state.withLock({ $0.next() }) {
      let rows = rows(of: index)
      try band.draw(scene, rows: rows, scale: scale)
      if var census = state.withLock({ $0.census }), !census.isOverfull {
        census.add(band.pixels, width: width, rows: rows.count)
        state.withLock { $0.census?.add(census) }
      }
      let strip = try deflater.deflated(
        filter.filtered(band, rows: rows.count), isLast: index == bandCount - 1)
      state.withLock { $0.strips[index] = strip }
    }
  }
}
