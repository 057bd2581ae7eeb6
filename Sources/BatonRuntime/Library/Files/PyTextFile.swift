// Text files: TextIOWrapper over a binary file.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text file object. Iterating gives its lines.
///
/// Encodings that contain ASCII are decoded line by line, so that the binary file always stands
/// where the text does; any other one is decoded whole at the first reading.
final class PyTextFile: PyIterator {
  private(set) var buffer: PyBinaryFile?
  var encoding: PyStr {
    didSet {
      containsASCII = Self.containsASCII(encoding)
      isCommonEncoding = TextEncoding.common(encoding) != nil
      markSize = isCommonEncoding ? 0 : TextEncoding(encoding)?.markSize ?? 0
    }
  }
  var errors: PyStr
  /// nil: universal line ends, translated to `\n`.
  private(set) var newline: String?
  var lineBuffering: Bool
  let mode: String
  var writesThrough = false
  /// The original standard output in its original state: `print` may go round it.
  var isPlainOutput = false
  private var containsASCII: Bool
  private var isCommonEncoding: Bool
  /// The bytes that the encoding writes before the text at the beginning of a file, there alone.
  private var markSize: Int
  /// The next text stands at the beginning of the file; nil: nobody has looked.
  private var isAtBeginning: Bool?
  private var decoded: TextBuffer?
  private var isIterating = false
  private var sawNewlines: Set<String> = []
  /// `\n` is among them.
  private var hasSeenNewline = false

  init(
    _ type: PyType, _ buffer: PyBinaryFile, encoding: PyStr, errors: PyStr, newline: String?,
    lineBuffering: Bool, mode: String
  ) {
    self.buffer = buffer
    self.encoding = encoding
    containsASCII = Self.containsASCII(encoding)
    isCommonEncoding = TextEncoding.common(encoding) != nil
    markSize = isCommonEncoding ? 0 : TextEncoding(encoding)?.markSize ?? 0
    self.errors = errors
    self.newline = newline
    self.lineBuffering = lineBuffering
    self.mode = mode
    super.init(type)
  }

  static func of(_ args: Arguments) -> PyTextFile {
    guard case .object(let object) = args[0] else {
      preconditionFailure("the receiver was checked before the call")
    }
    return unsafeDowncast(object, to: PyTextFile.self)
  }

  func setNewline(_ newline: String?) { self.newline = newline }

  func detach() -> PyBinaryFile? {
    defer { buffer = nil }
    return buffer
  }

  var isClosed: Bool { buffer?.stream.isClosed ?? true }

  /// The binary file, which must be there and open.
  @discardableResult func opened(_ interpreter: Interpreter) throws(Unwind) -> PyBinaryFile {
    guard let buffer else {
      throw interpreter.valueError("underlying buffer has been detached")
    }
    if buffer.stream.isClosed { throw interpreter.valueError("I/O operation on closed file.") }
    return buffer
  }

  private func readable(_ interpreter: Interpreter) throws(Unwind) -> ByteStream {
    let buffer = try opened(interpreter)
    if !buffer.stream.isReadable { throw interpreter.unsupportedOperation("not readable") }
    return buffer.stream
  }

  private var lineEnd: LineEnd {
    switch newline {
    case "\n": .newline
    case "\r": .carriageReturn
    case "\r\n": .both
    default: .universal
    }
  }

  private static func containsASCII(_ encoding: PyStr) -> Bool {
    let name = encoding.string.lowercased()
    return !name.hasPrefix("utf-16") && !name.hasPrefix("utf_16") && !name.hasPrefix("utf16")
      && !name.hasPrefix("utf-32") && !name.hasPrefix("utf_32") && !name.hasPrefix("utf32")
  }

  // MARK: Reading

  private func decode(_ interpreter: Interpreter, _ bytes: [UInt8]) throws(Unwind) -> PyStr {
    var bytes = bytes
    if newline == nil, bytes.contains(0x0D) { translateLineEnds(&bytes) }
    if newline == "" {
      var translated = bytes
      translateLineEnds(&translated)
    }
    return try interpreter.decode(
      bytes, interpreter.bytes(bytes), encoding: encoding, errors: errors)
  }

  private func translateLineEnds(_ bytes: inout [UInt8]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        result.append(0x0A)
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
        sawNewlines.insert(isPair ? "\r\n" : "\r")
      } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
        result.append(byte)
        if byte == 0x0A { sawNewlines.insert("\n") }
      }
    }
    bytes = result
  }

  /// Everything that is left, decoded: for encodings that do not contain ASCII.
  private func decodeWhole(_ interpreter: Interpreter, _ stream: ByteStream) throws(Unwind) {
    guard decoded == nil else { return }
    let bytes = try interpreter.perform(stream) { stream throws(SystemError) in
      try stream.read(nil)
    }
    if case .utf16(.marked)? = TextEncoding(encoding), bytes.count > 1,
      bytes.prefix(2) != [0xFF, 0xFE], bytes.prefix(2) != [0xFE, 0xFF]
    {
      throw interpreter.decodeError("utf-16", bytes, 0..<2, "Stream does not start with BOM")
    }
    let text = try interpreter.decode(
      bytes, interpreter.bytes(bytes), encoding: encoding, errors: errors
    ).scalars
    decoded = TextBuffer(newline == nil ? TextBuffer.translated(text) : text)
  }

  private var whole: TextBuffer {
    get { decoded ?? TextBuffer() }
    set { decoded = newValue }
  }

  func readLine(_ interpreter: Interpreter, limit: Int?) throws(Unwind) -> PyStr {
    let stream = try readable(interpreter)
    if !containsASCII {
      try decodeWhole(interpreter, stream)
      return interpreter.str(Array(whole.readLine(lineEnd, limit: limit)))
    }
    guard let limit else {
      let end = lineEnd
      if let line = bufferedLine(interpreter, stream) { return line }
      let line = try interpreter.perform(stream) { stream throws(SystemError) in
        try stream.readLine(end)
      }
      if line.last == 0x0A, newline == nil, !line.dropLast().contains(0x0D) {
        sawNewlines.insert("\n")
      }
      return try decode(interpreter, line)
    }
    return try readCharacters(interpreter, stream, limit, stopsAtLineEnd: true)
  }

  /// A line of ASCII that stands in the buffer of the stream whole; nil: it must be looked for.
  private func bufferedLine(_ interpreter: Interpreter, _ stream: ByteStream) -> PyStr? {
    guard isCommonEncoding, newline == nil, stream.bufferedCount > 0, !stream.isBusy else {
      return nil
    }
    let line: PyStr? = stream.readBuffer.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress.map({ $0 + stream.readPosition }),
        let end = memchr(base, 0x0A, stream.bufferedCount)
      else { return nil }
      let count = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
      if count == 1 || memchr(base, 0x0D, count) != nil { return nil }
      if !UnsafeBufferPointer(start: base, count: count).isASCII { return nil }
      let made = PyStr.uninitialized(interpreter, count, isWide: false, isASCII: true)
      made.storage.copyMemory(from: base, byteCount: count)
      return made
    }
    guard let line else { return nil }
    stream.readPosition += line.count
    stream.compact()
    if !hasSeenNewline {
      hasSeenNewline = true
      sawNewlines.insert("\n")
    }
    return line
  }

  func read(_ interpreter: Interpreter, count: Int?) throws(Unwind) -> PyStr {
    let stream = try readable(interpreter)
    if !containsASCII {
      try decodeWhole(interpreter, stream)
      return interpreter.str(Array(whole.read(count)))
    }
    if let count {
      return try readCharacters(interpreter, stream, count, stopsAtLineEnd: false)
    }
    let bytes = try interpreter.perform(stream) { stream throws(SystemError) in
      try stream.read(nil)
    }
    if newline == nil, bytes.contains(0x0A), !bytes.contains(0x0D) { sawNewlines.insert("\n") }
    return try decode(interpreter, bytes)
  }

  /// Up to `count` characters, whole ones and no byte further.
  private func readCharacters(
    _ interpreter: Interpreter, _ stream: ByteStream, _ count: Int, stopsAtLineEnd: Bool
  ) throws(Unwind) -> PyStr {
    let isUTF8 = encoding.string.lowercased().hasPrefix("utf")
    let (end, translates) = (lineEnd, newline == nil)
    let bytes = try interpreter.perform(stream) { stream throws(SystemError) in
      var length = 0
      for _ in 0..<count {
        guard let lead = try stream.peekByte(length) else { break }
        var width = 1
        if isUTF8 { width = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
        if lead == 0x0D, translates, try stream.peekByte(length + 1) == 0x0A { width = 2 }
        if width > 1, try stream.peekByte(length + width - 1) == nil {
          width = stream.bufferedCount - length
        }
        length += width
        guard stopsAtLineEnd, lead == 0x0A || lead == 0x0D else { continue }
        switch end {
        case .newline: if lead == 0x0A { return try stream.read(length) }
        case .carriageReturn: if lead == 0x0D { return try stream.read(length) }
        case .both: break
        case .universal:
          if lead == 0x0D, !translates, try stream.peekByte(length) == 0x0A { continue }
          return try stream.read(length)
        }
      }
      return try stream.read(length)
    }
    return try decode(interpreter, bytes)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    isIterating = true
    let line = try readLine(interpreter, limit: nil)
    if line.count == 0 {
      isIterating = false
      return .undefined
    }
    return .object(line)
  }

  /// `newlines`: the line ends met so far.
  func seenNewlines(_ interpreter: Interpreter) -> Value {
    let seen = ["\r", "\n", "\r\n"].filter { sawNewlines.contains($0) }
    switch seen.count {
    case 0: return .none
    case 1: return interpreter.str(seen[0])
    default: return interpreter.tuple(ContiguousArray(seen.map { interpreter.str($0) }))
    }
  }

  // MARK: Writing

  /// Writes a text (CPython: `_io_TextIOWrapper_write_impl`).
  func write(_ interpreter: Interpreter, _ text: PyStr) throws(Unwind) {
    let stream = try opened(interpreter).stream
    if !stream.isWritable { throw interpreter.unsupportedOperation("not writable") }
    var bytes: [UInt8]
    if let newline, newline.unicodeScalars.first == "\r" {
      let expanded = TextBuffer.expanded(text.scalars, newline.unicodeScalars.map(\.value))
      bytes = try interpreter.encode(
        interpreter.str(expanded), encoding: encoding, errors: errors)
    } else {
      bytes = try interpreter.encode(text, encoding: encoding, errors: errors)
    }
    if markSize > 0 {
      if try !takeBeginning(interpreter, stream) { bytes.removeFirst(min(markSize, bytes.count)) }
    }
    let encoded = bytes
    try interpreter.perform(stream) { stream throws(SystemError) in try stream.writeText(encoded) }
    if writesThrough || (lineBuffering && bytes.contains(0x0A)) { try flush(interpreter) }
  }

  /// Whether the text that is about to be written begins the file.
  private func takeBeginning(
    _ interpreter: Interpreter, _ stream: ByteStream
  ) throws(Unwind) -> Bool {
    defer { isAtBeginning = false }
    if let isAtBeginning { return isAtBeginning }
    guard stream.isSeekable else { return true }
    let position = try interpreter.perform(stream) { stream throws(SystemError) in
      try stream.position()
    }
    return position == 0
  }

  func flush(_ interpreter: Interpreter) throws(Unwind) {
    let stream = try opened(interpreter).stream
    try interpreter.perform(stream) { stream throws(SystemError) in try stream.flushText() }
  }

  // MARK: Position

  func tell(_ interpreter: Interpreter) throws(Unwind) -> Int {
    let stream = try opened(interpreter).stream
    if isIterating {
      throw interpreter.error(
        interpreter.exceptions.osError, "telling position disabled by next() call")
    }
    if !stream.isSeekable {
      throw interpreter.unsupportedOperation("underlying stream is not seekable")
    }
    return try interpreter.perform(stream) { stream throws(SystemError) in
      try stream.position()
    }
  }

  func seek(_ interpreter: Interpreter, _ offset: Int, _ origin: Int) throws(Unwind) -> Int {
    let stream = try opened(interpreter).stream
    if !stream.isSeekable {
      throw interpreter.unsupportedOperation("underlying stream is not seekable")
    }
    switch origin {
    case 0:
      if offset < 0 { throw interpreter.valueError("negative seek position \(offset)") }
    case 1:
      if offset != 0 {
        throw interpreter.unsupportedOperation("can't do nonzero cur-relative seeks")
      }
    case 2:
      if offset != 0 {
        throw interpreter.unsupportedOperation("can't do nonzero end-relative seeks")
      }
    default:
      throw interpreter.valueError("invalid whence (\(origin), should be 0, 1 or 2)")
    }
    decoded = nil
    isIterating = false
    let position = try interpreter.perform(stream) { stream throws(SystemError) in
      try stream.seek(offset, origin)
    }
    isAtBeginning = position == 0
    return position
  }
}
