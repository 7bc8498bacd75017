import CRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file under a passing name, which becomes its target or vanishes.
struct TemporaryFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let target: String
  /// What the caller calls the target.
  private let name: String
  private let slot: Int32

  /// Creates `.name.XXXXXX` in the target's folder, known to the signal handler before it exists.
  init(beside target: String, for name: String) throws(RenderingError) {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    let file = String(decoding: (parts.last ?? "").utf8.prefix(200), as: UTF8.self)
    for _ in 0..<100 {
      let path = "\(folder).\(file).\(TemporaryFile.randomSuffix())"
      let slot = crendering_register_temporary(path)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        self.descriptor = descriptor
        self.path = path
        self.target = target
        self.name = name
        self.slot = slot
        return
      }
      let reason = errno
      crendering_forget_temporary(slot)
      if reason != EEXIST {
        throw .cannotWrite(path: name, reason: OutputFile.message(reason))
      }
    }
    throw .cannotWrite(path: name, reason: OutputFile.message(EEXIST))
  }

  /// Writes the contents and takes the target's place.
  consuming func fill(_ bytes: [UInt8], permissions: mode_t?) throws(RenderingError) {
    var failure: RenderingError?
    do {
      try OutputFile.write(bytes, toDescriptor: descriptor, named: name)
    } catch { failure = error }
    if let permissions { fchmod(descriptor, permissions) }
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, failure == nil {
      failure = .cannotWrite(path: name, reason: OutputFile.message(errno))
    }
    if failure == nil, rename(path, target) != 0 {
      failure = .cannotWrite(path: name, reason: OutputFile.message(errno))
    }
    if failure != nil { unlink(path) }
    crendering_forget_temporary(slot)
    if let failure { throw failure }
  }

  private static func randomSuffix() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return String((0..<6).map { _ in letters[Int.random(in: letters.indices)] })
  }
}
