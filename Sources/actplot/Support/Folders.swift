#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders that pictures go to.
enum Folders {
  /// Makes the folder of a file, with those above it, where it is missing.
  static func makeParent(of path: String) throws(Failure) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try make(String(path[..<slash]))
  }

  /// Makes a folder, with those above it, where it is missing.
  static func make(_ path: String) throws(Failure) {
    if access(path, F_OK) == 0 || mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]))
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw Failure(
      .cannotWrite, "cannot make the folder '\(path)': \(String(cString: strerror(errno)))")
  }
}
