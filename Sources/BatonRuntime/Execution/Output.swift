// Standard output and standard error, buffered as CPython buffers them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal on which a line is being typed.
package protocol OutputScreen: AnyObject {
  /// Writes to standard output (1) or standard error (2); 0 or `errno`.
  func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32
}

/// The two output streams of a program.
///
/// Standard output is buffered by line on a terminal and by block otherwise; standard error is
/// written at once. Neither raises here: `write` answers the `errno` of a failed write.
final class Output {
  /// Takes what is written while a prompt is shown.
  weak var screen: (any OutputScreen)?
  private var buffer: [UInt8] = []
  /// What went past the text to `sys.stdout.buffer`: it stands before the text that still waits.
  private var below: [UInt8] = []
  private let isLineBuffered: Bool
  /// Lines are written as they end: the process may be stopped at any time.
  var flushesLines = false
  /// `-u`: nothing is kept back.
  var writesThrough = false
  /// Is told which line wrote what.
  var places: OutputPlaces?
  private static let blockSize = 8192

  /// Which of standard input, output and error were closed when the process began: `sys.stdin` and
  /// its kin are None then. Files that are opened later must not get their descriptors.
  let closedStreams: Set<Int32>

  init() {
    isLineBuffered = isatty(1) == 1
    let closed = (0...2 as ClosedRange<Int32>).filter { fcntl($0, F_GETFD) < 0 }
    for _ in closed { _ = open("/dev/null", O_RDWR) }
    closedStreams = Set(closed)
  }

  /// Adds bytes to standard output below its text; 0 or the `errno` of a failed write.
  func writeBelow(_ bytes: [UInt8]) -> Int32 {
    if screen != nil { return write(bytes) }
    places?.record(1, bytes.count)
    below.append(contentsOf: bytes)
    return below.count >= Self.blockSize || writesThrough ? flushBelow() : 0
  }

  /// Writes out what was written below the text; 0 or `errno`.
  func flushBelow() -> Int32 {
    guard !below.isEmpty else { return 0 }
    let status = send(below, to: 1)
    below.removeAll(keepingCapacity: true)
    return status
  }

  /// Adds a text to standard output; 0 or the `errno` of a failed write. The text that waits goes
  /// down once it would fill more than a block (CPython: `_io_TextIOWrapper_write_impl`).
  func write(_ bytes: some Sequence<UInt8>) -> Int32 {
    var before = buffer.count
    if before > 0, before + bytes.underestimatedCount > Self.blockSize {
      let status = flush()
      if status != 0 { return status }
      before = 0
    }
    buffer.append(contentsOf: bytes)
    places?.record(1, buffer.count - before)
    if buffer.count >= Self.blockSize || writesThrough
      || ((isLineBuffered || flushesLines) && buffer.contains(0x0A))
    {
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
    places?.flush()
    let failed = flushBelow()
    guard !buffer.isEmpty else { return failed }
    let status = send(buffer, to: 1)
    buffer.removeAll(keepingCapacity: true)
    return failed == 0 ? status : failed
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    if let screen { return screen.write(bytes, to: descriptor) }
    return Self.writeAll(descriptor, bytes)
  }

  /// Writes to standard error at once.
  @discardableResult func writeError(_ text: String) -> Int32 {
    writeError(Array(text.utf8))
  }

  /// Writes to standard error at once; at a prompt after what was printed before.
  func writeError(_ bytes: [UInt8]) -> Int32 {
    if screen != nil { _ = flush() }
    if let places {
      places.record(2, bytes.count)
      places.flush()
    }
    return send(bytes, to: 2)
  }

  /// Writes as far as `--max-output` allows, and ends the process there; 0 or `errno`.
  static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    let allowed = WriteQuota.take(bytes.count)
    if descriptor == 2, allowed > 0 { WriteQuota.isLineOpen = bytes[allowed - 1] != 0x0A }
    if allowed == bytes.count { return writeUnlimited(descriptor, bytes) }
    _ = writeUnlimited(descriptor, Array(bytes.prefix(allowed)))
    WriteQuota.end()
  }

  static func writeUnlimited(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
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
