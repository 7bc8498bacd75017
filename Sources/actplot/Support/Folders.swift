#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders that pictures go to.
enum Folders {
  /// Makes the folder of a file, with those above it, where it is missing.
  ///
  /// Returns the folders made, the outermost first, for ``remove(_:)``.
  static func makeParent(of path: String) throws(Failure) -> [String] {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return [] }
    var made: [String] = []
    do {
      try make(String(path[..<slash]), &made)
    } catch {
      remove(made)
      throw error
    }
    return made
  }

  /// Takes away folders that were made for nothing; one that holds something stays.
  static func remove(_ made: [String]) {
    for folder in made.reversed() { rmdir(folder) }
  }

  private static func make(_ path: String, _ made: inout [String]) throws(Failure) {
    if access(path, F_OK) == 0 || makes(path, &made) { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]), &made)
      if makes(path, &made) { return }
    }
    throw Failure(
      .cannotWrite, "cannot make the folder '\(path)': \(String(cString: strerror(errno)))")
  }

  /// Whether the folder is there now; another thread may have made it.
  private static func makes(_ path: String, _ made: inout [String]) -> Bool {
    if mkdir(path, 0o777) == 0 {
      made.append(path)
      return true
    }
    return errno == EEXIST
  }
}
