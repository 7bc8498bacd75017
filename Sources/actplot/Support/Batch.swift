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
  /// One picture: where it goes, how it is made, and the command that draws it alone, if there is one.
  struct Picture: Sendable {
    let path: String
    var command: String?
    let figure: @Sendable () -> Figure
  }

  /// Draws the pictures, shows how far it is on a terminal, writes them and prints their paths.
  ///
  /// All are drawn before the first is written, so that a failure to draw one, or an interruption,
  /// leaves every file as it was.
  static func draw(
    _ pictures: [Picture], options: FigureOptions, format: OutputFormat
  ) throws(Failure) {
    let writer = try PictureWriter(options, format: format)
    let progress = ProgressBar(total: pictures.count, isQuiet: options.quiet.isQuiet)
    let state = Mutex(State(count: pictures.count))
    Threads.forEach(pictures.count) { index in
      guard state.withLock({ $0.failure == nil }) else { return }
      do throws(Failure) {
        let picture = pictures[index]
        let bytes = try writer.render(
          picture.figure(), threads: 1, command: picture.command)
        state.withLock { $0.files[index] = bytes }
        progress.advance()
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
      }
    }
    progress.clear()
    let (files, failure) = state.withLock { ($0.files, $0.failure) }
    if let failure { throw failure }
    try write(files, to: pictures.map(\.path))
  }

  /// What the threads have drawn.
  private struct State {
    var files: [[UInt8]]
    var failure: Failure?

    init(count: Int) { files = Array(repeating: [], count: count) }
  }

  /// Writes files and prints their paths, also where a later one fails.
  private static func write(_ files: [[UInt8]], to paths: [String]) throws(Failure) {
    var written = ""
    do throws(Failure) {
      for (file, path) in zip(files, paths) {
        try PictureWriter.save(file, to: path)
        written += path + "\n"
      }
    } catch {
      try? StandardOutput.write(written)
      throw error
    }
    try StandardOutput.write(written)
  }
}
