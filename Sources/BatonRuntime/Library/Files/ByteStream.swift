// Bytes in and out with a buffer: files by descriptor, the standard streams, memory. Receives and
// gives bytes; knows nothing of Python values.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What ends a line.
enum LineEnd {
  /// `\n`, `\r` or `\r\n`.
  case universal
  case newline
  case carriageReturn
  case both
}

/// A stream that others keep, while it lives. A weak reference would make every use of the stream go
/// through a side table.
final class TrackedStream {
  fileprivate(set) var stream: Unmanaged<ByteStream>?

  init(_ stream: ByteStream) {
    self.stream = .passUnretained(stream)
    stream.tracking = self
  }
}

/// A stream of bytes. Errors are those of the system; `EINTR` may be answered by trying again.
class ByteStream {
  var isReadable: Bool
  var isWritable: Bool
  private(set) final var isClosed = false
  /// Bytes read ahead; those before `readPosition` are consumed.
  final var readBuffer: [UInt8] = []
  final var readPosition = 0
  /// Code of the program runs for it, in the middle of an operation: there must be no other one.
  final var isBusy = false

  fileprivate final var tracking: TrackedStream?

  init(isReadable: Bool, isWritable: Bool) {
    self.isReadable = isReadable
    self.isWritable = isWritable
  }

  deinit { tracking?.stream = nil }

  var isSeekable: Bool { true }
  /// The file descriptor; nil where there is none.
  var descriptor: Int32? { nil }

  /// Reads more bytes behind those that are there; false at the end.
  func fill() throws(SystemError) -> Bool { false }
  /// Reads all that is left behind those that are there.
  func fillRest() throws(SystemError) {
    while try fill() {}
  }
  func write(_ bytes: [UInt8]) throws(SystemError) {}
  func flush() throws(SystemError) {}

  /// The same for a text layer that stands on the stream: what waits there is the stream's own.
  func writeText(_ bytes: [UInt8]) throws(SystemError) { try write(bytes) }
  func flushText() throws(SystemError) { try flush() }
  func position() throws(SystemError) -> Int { 0 }
  func seek(_ offset: Int, _ origin: Int) throws(SystemError) -> Int { 0 }
  func truncate(_ size: Int) throws(SystemError) {}
  func closeTarget() throws(SystemError) {}

  final func close() throws(SystemError) {
    if isClosed { return }
    let flushError: SystemError?
    do throws(SystemError) {
      try flush()
      flushError = nil
    } catch {
      flushError = error
    }
    isClosed = true
    try closeTarget()
    if let flushError { throw flushError }
  }

  // MARK: Reading

  final var bufferedCount: Int { readBuffer.count - readPosition }

  /// Makes room at the front of the buffer once everything in it is consumed.
  final func compact() {
    if readPosition == readBuffer.count {
      readBuffer.removeAll(keepingCapacity: true)
      readPosition = 0
    }
  }

  private final func take(_ count: Int) -> [UInt8] {
    let taken = Array(readBuffer[readPosition..<readPosition + count])
    readPosition += count
    compact()
    return taken
  }

  /// `count` bytes, fewer at the end of the stream; nil: all that is left.
  final func read(_ count: Int?) throws(SystemError) -> [UInt8] {
    guard let count else {
      try fillRest()
      return take(bufferedCount)
    }
    while bufferedCount < count {
      if try !fill() { break }
    }
    return take(min(count, bufferedCount))
  }

  /// What is there, or what one reading gives.
  final func readAvailable(_ limit: Int?) throws(SystemError) -> [UInt8] {
    if bufferedCount == 0 { _ = try fill() }
    return take(min(limit ?? bufferedCount, bufferedCount))
  }

  /// The next byte; nil at the end.
  final func peekByte(_ offset: Int = 0) throws(SystemError) -> UInt8? {
    while bufferedCount <= offset {
      if try !fill() { return nil }
    }
    return readBuffer[readPosition + offset]
  }

  /// The bytes up to and including the end of the line; empty at the end of the stream.
  final func readLine(_ end: LineEnd, limit: Int? = nil) throws(SystemError) -> [UInt8] {
    var scanned = 0
    while true {
      let start = readPosition + scanned
      if let found = readBuffer[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        let length = found - readPosition + 1
        if let limit, length >= limit { return take(limit) }
        let isNewline = readBuffer[found] == 0x0A
        switch end {
        case .newline where isNewline, .universal where isNewline: return take(length)
        case .carriageReturn where !isNewline: return take(length)
        case .universal where !isNewline:
          let isPair = try peekByte(length) == 0x0A
          return take(isPair ? length + 1 : length)
        case .both where !isNewline:
          if try peekByte(length) == 0x0A { return take(length + 1) }
        default: break
        }
        scanned = length
        continue
      }
      scanned = bufferedCount
      if let limit, scanned >= limit { return take(limit) }
      if try !fill() { return take(bufferedCount) }
    }
  }
}

/// A file by its descriptor.
final class FileStream: ByteStream {
  private let fileDescriptor: Int32
  private let closesDescriptor: Bool
  private let blockSize: Int
  private var writeBuffer: [UInt8] = []
  private var block: [UInt8]

  init(
    descriptor: Int32, isReadable: Bool, isWritable: Bool, closesDescriptor: Bool = true,
    blockSize: Int = 8192
  ) {
    fileDescriptor = descriptor
    self.closesDescriptor = closesDescriptor
    self.blockSize = blockSize
    block = []
    super.init(isReadable: isReadable, isWritable: isWritable)
  }

  deinit { try? close() }

  override var descriptor: Int32? { fileDescriptor }
  override var isSeekable: Bool { lseek(fileDescriptor, 0, SEEK_CUR) >= 0 }

  override func fill() throws(SystemError) -> Bool {
    if !writeBuffer.isEmpty { try flush() }
    if block.isEmpty { block = [UInt8](repeating: 0, count: 1 << 16) }
    let count = try FileSystem.read(fileDescriptor, into: &block)
    if count == 0 { return false }
    compact()
    readBuffer.append(contentsOf: block[..<count])
    return true
  }

  /// Forgets what was read ahead: the file stands where the program thinks it does.
  private func dropReadAhead() {
    if bufferedCount > 0 { lseek(fileDescriptor, off_t(-bufferedCount), SEEK_CUR) }
    readBuffer.removeAll(keepingCapacity: true)
    readPosition = 0
  }

  override func write(_ bytes: [UInt8]) throws(SystemError) {
    if !readBuffer.isEmpty { dropReadAhead() }
    writeBuffer.append(contentsOf: bytes)
    if writeBuffer.count > blockSize { try flush() }
  }

  override func flush() throws(SystemError) {
    if writeBuffer.isEmpty { return }
    let status = Output.writeAll(fileDescriptor, writeBuffer)
    writeBuffer.removeAll(keepingCapacity: true)
    if status != 0 { throw SystemError(code: status) }
  }

  override func position() throws(SystemError) -> Int {
    let place = lseek(fileDescriptor, 0, SEEK_CUR)
    if place < 0 { throw .current }
    return Int(place) - bufferedCount + writeBuffer.count
  }

  override func seek(_ offset: Int, _ origin: Int) throws(SystemError) -> Int {
    try flush()
    dropReadAhead()
    let place = lseek(fileDescriptor, off_t(offset), Int32(origin))
    if place < 0 { throw .current }
    return Int(place)
  }

  override func truncate(_ size: Int) throws(SystemError) {
    try flush()
    if ftruncate(fileDescriptor, off_t(size)) != 0 { throw .current }
  }

  override func closeTarget() throws(SystemError) {
    #if canImport(Glibc)
      if closesDescriptor, Glibc.close(fileDescriptor) != 0 { throw .current }
    #else
      if closesDescriptor, Darwin.close(fileDescriptor) != 0 { throw .current }
    #endif
  }
}

/// Standard output or standard error, as the interpreter itself writes to them.
final class OutputStream: ByteStream {
  private let output: Output
  private let isError: Bool

  init(_ output: Output, isError: Bool) {
    self.output = output
    self.isError = isError
    super.init(isReadable: false, isWritable: true)
  }

  override var descriptor: Int32? { isError ? 2 : 1 }
  override var isSeekable: Bool { lseek(isError ? 2 : 1, 0, SEEK_CUR) >= 0 }

  override func write(_ bytes: [UInt8]) throws(SystemError) {
    let status = isError ? output.writeError(bytes) : output.writeBelow(bytes)
    if status != 0 { throw SystemError(code: status) }
  }

  override func flush() throws(SystemError) {
    let status = isError ? 0 : output.flushBelow()
    if status != 0 { throw SystemError(code: status) }
  }

  override func writeText(_ bytes: [UInt8]) throws(SystemError) {
    if isError { return try write(bytes) }
    let status = output.write(bytes)
    if status != 0 { throw SystemError(code: status) }
  }

  override func flushText() throws(SystemError) {
    let status = isError ? 0 : output.flush()
    if status != 0 { throw SystemError(code: status) }
  }

  override func position() throws(SystemError) -> Int {
    try flushText()
    let place = lseek(isError ? 2 : 1, 0, SEEK_CUR)
    if place < 0 { throw .current }
    return Int(place)
  }

  override func seek(_ offset: Int, _ origin: Int) throws(SystemError) -> Int {
    try flushText()
    let place = lseek(isError ? 2 : 1, off_t(offset), Int32(origin))
    if place < 0 { throw .current }
    return Int(place)
  }
}

/// Bytes in memory: `BytesIO`.
final class MemoryStream: ByteStream {
  private(set) var contents: [UInt8]
  /// Behind what was read ahead; may stand behind the end.
  private var place = 0
  private static let mostBytes = 1 << 33

  init(_ contents: [UInt8]) {
    self.contents = contents
    super.init(isReadable: true, isWritable: true)
  }

  /// `BytesIO.__init__`.
  func start(with contents: [UInt8]) {
    dropReadAhead()
    self.contents = contents
    place = 0
  }

  override func fill() throws(SystemError) -> Bool {
    if place >= contents.count { return false }
    compact()
    readBuffer.append(contentsOf: contents[place...])
    place = contents.count
    return true
  }

  private func dropReadAhead() {
    place -= bufferedCount
    readBuffer.removeAll(keepingCapacity: true)
    readPosition = 0
  }

  override func write(_ bytes: [UInt8]) throws(SystemError) {
    if bytes.isEmpty { return }
    dropReadAhead()
    if place > Self.mostBytes { throw SystemError(code: ENOMEM) }
    if place > contents.count {
      contents.append(contentsOf: repeatElement(0, count: place - contents.count))
    }
    if place == contents.count {
      contents.append(contentsOf: bytes)
    } else {
      contents.replaceSubrange(place..<min(place + bytes.count, contents.count), with: bytes)
    }
    place += bytes.count
  }

  override func position() throws(SystemError) -> Int { place - bufferedCount }

  override func seek(_ offset: Int, _ origin: Int) throws(SystemError) -> Int {
    dropReadAhead()
    let base = origin == 0 ? 0 : origin == 1 ? place : contents.count
    place = max(0, base.addingReportingOverflow(offset).partialValue)
    return place
  }

  override func truncate(_ size: Int) throws(SystemError) {
    dropReadAhead()
    if size < contents.count { contents.removeSubrange(size...) }
  }
}
