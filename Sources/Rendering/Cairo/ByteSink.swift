import CCairo

/// The bytes that Cairo has written to a stream.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Cairo's callback; its closure is an unretained sink.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
