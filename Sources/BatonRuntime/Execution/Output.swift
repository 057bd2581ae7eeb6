// Standard output and standard error, buffered as CPython buffers them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two output streams of a program.
///
/// Standard output is buffered by line on a terminal and by block otherwise; standard error is
/// written at once. Neither raises here: `write` answers the `errno` of a failed write.
final class Output {
  private var buffer: [UInt8] = []
  private let isLineBuffered: Bool
  private static let blockSize = 8192

  init() { isLineBuffered = isatty(1) == 1 }

  /// Adds to standard output; 0 or the `errno` of a failed write.
  func write(_ bytes: some Sequence<UInt8>) -> Int32 {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.blockSize || (isLineBuffered && buffer.contains(0x0A)) {
      return flush()
    }
    return 0
  }

  /// Adds a str, which must be encodable.
  func write(_ text: PyStr) -> Int32 {
    if text.isASCII {
      return write(UnsafeBufferPointer(start: text.narrowUnits, count: text.count))
    }
    return write(text.string.utf8)
  }

  /// Writes out what is buffered; 0 or `errno`. What cannot be written is dropped.
  func flush() -> Int32 {
    guard !buffer.isEmpty else { return 0 }
    let status = Self.writeAll(1, buffer)
    buffer.removeAll(keepingCapacity: true)
    return status
  }

  /// Writes to standard error at once.
  @discardableResult func writeError(_ text: String) -> Int32 {
    Self.writeAll(2, Array(text.utf8))
  }

  static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { raw in
        #if canImport(Glibc)
          Glibc.write(descriptor, raw.baseAddress.map { $0 + offset }, bytes.count - offset)
        #else
          Darwin.write(descriptor, raw.baseAddress.map { $0 + offset }, bytes.count - offset)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += written
    }
    return 0
  }
}
