#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders that pictures go to.
enum Folders {
  /// Whether a path is that of a folder.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder of a file, with those above it, where it is missing, for as long as `body`
  /// succeeds: where it fails, the folders made are taken away again.
  static func withParent(
    of path: String, _ body: () throws(Failure) -> Void
  ) throws(Failure) {
    var made: [String] = []
    do {
      if let parent = parent(of: path) { try make(parent, &made) }
      try body()
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// Makes a folder, with those above it, where it is missing; `made` lists those that were.
  private static func make(_ path: String, _ made: inout [String]) throws(Failure) {
    if access(path, F_OK) == 0 { return }
    if let parent = parent(of: path) { try make(parent, &made) }
    if mkdir(path, 0o777) == 0 {
      made.append(path)
    } else if errno != EEXIST {
      throw Failure(
        .cannotWrite, "cannot make the folder '\(path)': \(String(cString: strerror(errno)))")
    }
  }

  /// What is before the last slash, or nil where that is nothing.
  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }
}
