import Figures

/// The making of one PNG: bands are drawn and compressed by several threads.
///
/// libpng compresses one row after another on one thread. Measured as whole processes that draw the main
/// figure, 2000x800, in pairs with a bare C program that takes 58 ms (Tests/Benchmarks/README.md):
///
/// | | time | over bare C | peak memory | file |
/// | --- | --- | --- | --- | --- |
/// | **bands, two threads** | **25 to 29 ms** | **0.43 to 0.49** | **22.9 MiB** | **151 kB** |
/// | bands, one thread | 29 ms | 0.49 | 21.6 MiB | 151 kB |
/// | bands written by libpng, level 3, filter Up | 33 ms | 0.56 | 21.3 MiB | 157 kB |
/// | whole surface, libpng, level 1, no filter | 33 ms | 0.58 | 27.1 MiB | 176 kB |
/// | whole surface, libpng as it is by itself | 71 ms | 1.14 | 27.0 MiB | 137 kB |
///
/// The larger numbers are of a second core that is now and then taken by other work.
/// Half of the C program's time is what is asked for, in 26 MiB and 1.2 times libcairo's 137 kB.
struct PNGJob: Sendable {
  let scene: Scene
  let width: Int
  let height: Int
  let scale: Double
  let rowsPerBand: Int
  let threads: Int

  private var bandCount: Int { (height + rowsPerBand - 1) / rowsPerBand }

  /// The bands that are still to be drawn, and what has become of the others.
  private struct State {
    var strips: [Strip?]
    var failure: RenderingError?
    var position = 0

    /// The next band, or nil when there is none or another thread has failed.
    mutating func next() -> Int? {
      guard failure == nil, position < strips.count else { return nil }
      defer { position += 1 }
      return position
    }
  }

  /// The picture's pixels as pieces of one stream.
  func run() throws(RenderingError) -> [Strip] {
    let state = Locked(State(strips: Array(repeating: nil, count: bandCount)))
    onThreads(min(threads, bandCount)) {
      do throws(RenderingError) {
        try work(on: state)
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
      }
    }
    return try state.withLock { (state) throws(RenderingError) in
      if let failure = state.failure { throw failure }
      return state.strips.compactMap { $0 }
    }
  }

  /// One thread's share: band after band in the same memory.
  private func work(on state: Locked<State>) throws(RenderingError) {
    let band = Band(width: width, capacity: min(height, rowsPerBand), isOpaque: scene.isOpaque)
    let filter = RowFilter(width: width, rows: band.capacity, isOpaque: scene.isOpaque)
    let deflater = try Deflater()
    while let index = state.withLock({ $0.next() }) {
      let rows = index * rowsPerBand..<min(height, (index + 1) * rowsPerBand)
      try band.draw(scene, rows: rows, scale: scale)
      let strip = try deflater.deflated(
        filter.filtered(band, rows: rows.count), isLast: index == bandCount - 1)
      state.withLock { $0.strips[index] = strip }
    }
  }
}
