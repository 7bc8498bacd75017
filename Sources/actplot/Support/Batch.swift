import Figures
import Rendering
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Many pictures, drawn on all cores.
enum Batch {
  /// One picture: where it goes and how it is made.
  struct Picture: Sendable {
    let path: String
    let figure: @Sendable () -> Figure
  }

  /// Draws the pictures, prints their paths in order, and shows how far it is on a terminal.
  ///
  /// The first failure ends the batch: pictures that were done stay, none is half done.
  static func draw(
    _ pictures: [Picture], options: FigureOptions, format: OutputFormat
  ) throws(Failure) {
    let writer = try PictureWriter(options, format: format)
    let progress = ProgressBar(total: pictures.count)
    let failure = Mutex<Failure?>(nil)
    Threads.forEach(pictures.count) { index in
      guard failure.withLock({ $0 == nil }) else { return }
      let picture = pictures[index]
      do throws(Failure) {
        try writer.write(picture.figure(), to: picture.path, threads: 1)
        progress.advance()
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    progress.clear()
    if let failure = failure.withLock({ $0 }) { throw failure }
    try StandardOutput.write(pictures.map { $0.path + "\n" }.joined())
  }
}
