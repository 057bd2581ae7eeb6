// Binary files: BufferedReader, BufferedWriter, BufferedRandom, FileIO, BytesIO.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A binary file object. Iterating gives its lines.
final class PyBinaryFile: PyIterator {
  let stream: ByteStream
  /// What `name` shows; `undefined`: the file has no name.
  let name: Value
  let mode: String
  /// Of an unbuffered file: its repr shows it.
  let closesDescriptor: Bool
  /// Of a buffered file that the program made: what it stands on.
  var detached: Value?
  /// Under a text file: the object of the program's own that stands there instead.
  var shown: Value { (stream as? ObjectStream)?.target ?? .object(self) }

  init(
    _ type: PyType, _ stream: ByteStream, name: Value, mode: String,
    closesDescriptor: Bool = true
  ) {
    self.stream = stream
    self.name = name
    self.mode = mode
    self.closesDescriptor = closesDescriptor
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try checkReadable(interpreter)
    let line = try perform(interpreter) { stream throws(SystemError) in
      try stream.readLine(.newline)
    }
    return line.isEmpty ? .undefined : interpreter.bytes(line)
  }

  // MARK: Checks

  var isMemory: Bool { stream is MemoryStream }

  var isClosed: Bool {
    stream.isClosed || (detached != nil && (stream as? ObjectStream)?.isTargetClosed == true)
  }

  func checkOpen(_ interpreter: Interpreter, _ verb: String = "I/O operation on") throws(Unwind) {
    if isClosed {
      throw interpreter.valueError(
        isMemory
          ? "I/O operation on closed file."
          : "\(verb) closed file" + (verb == "I/O operation on" ? "." : ""))
    }
  }

  func checkReadable(_ interpreter: Interpreter, _ verb: String = "read") throws(Unwind) {
    try checkOpen(interpreter, verb == "read" ? "read of" : "I/O operation on")
    if !stream.isReadable {
      throw interpreter.unsupportedOperation(
        interpreter.library.types(interpreter).fileIO === type ? "File not open for reading" : verb)
    }
  }

  /// Runs a function of the stream, again where a signal ended it early.
  func perform<Result>(
    _ interpreter: Interpreter, _ body: (ByteStream) throws(SystemError) -> Result
  ) throws(Unwind) -> Result {
    try interpreter.perform(stream, body)
  }

  static func of(_ args: Arguments) -> PyBinaryFile {
    guard case .object(let object) = args[0] else {
      preconditionFailure("the receiver was checked before the call")
    }
    return unsafeDowncast(object, to: PyBinaryFile.self)
  }

  // MARK: Reading

  static func read(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkReadable(interpreter)
    let count = try interpreter.readCount(args[1])
    return interpreter.bytes(
      try file.perform(interpreter) { stream throws(SystemError) in try stream.read(count) })
  }

  static func readOne(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkReadable(interpreter)
    let count = try interpreter.readCount(args[1])
    return interpreter.bytes(
      try file.perform(interpreter) { stream throws(SystemError) in
        try stream.readAvailable(count)
      })
  }

  static func peek(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter, "peek of")
    _ = try file.perform(interpreter) { stream throws(SystemError) in try stream.peekByte() }
    return interpreter.bytes(Array(file.stream.readBuffer[file.stream.readPosition...]))
  }

  static func readInto(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkReadable(interpreter)
    guard let target = args[1].asByteArray else {
      throw interpreter.typeError(
        "readinto() argument must be read-write bytes-like object, not "
          + interpreter.type(of: args[1]).name)
    }
    let count = target.elements.count
    let bytes = try file.perform(interpreter) { stream throws(SystemError) in
      try stream.read(count)
    }
    target.write { $0.replaceSubrange(0..<min(bytes.count, $0.count), with: bytes) }
    return .int(bytes.count)
  }

  static func readLine(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkReadable(interpreter)
    let limit = try interpreter.readCount(args[1])
    return interpreter.bytes(
      try file.perform(interpreter) { stream throws(SystemError) in
        try stream.readLine(.newline, limit: limit)
      })
  }

  static func readLines(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    let hint = try interpreter.readCount(args[1]) ?? 0
    let result = PyList(interpreter)
    var total = 0
    while true {
      let line = try file.next(interpreter)
      if line.isUndefined { break }
      result.append(line)
      total += line.asBytes?.elements.count ?? 0
      if hint > 0, total > hint || (total == hint && file.isMemory && file.detached == nil) {
        break
      }
    }
    return .object(result)
  }

  // MARK: Writing

  static func write(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter, "write to")
    if !file.stream.isWritable {
      throw interpreter.unsupportedOperation(
        interpreter.library.types(interpreter).fileIO === file.type
          ? "File not open for writing" : "write")
    }
    let bytes = try interpreter.bytesArgument(args[1])
    try file.perform(interpreter) { stream throws(SystemError) in try stream.write(bytes) }
    if interpreter.library.types(interpreter).fileIO === file.type {
      try file.perform(interpreter) { stream throws(SystemError) in try stream.flush() }
    }
    return .int(bytes.count)
  }

  // MARK: State

  static func flush(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter, "flush of")
    try file.perform(interpreter) { stream throws(SystemError) in try stream.flush() }
    return .none
  }

  static func close(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try of(args).perform(interpreter) { stream throws(SystemError) in try stream.close() }
    return .none
  }

  static func tell(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    return .int(
      try file.perform(interpreter) { stream throws(SystemError) in try stream.position() })
  }

  static func seek(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter, "seek of")
    let offset = try interpreter.sizeArgument(args[1])
    let origin = try args[2].isUndefined ? 0 : interpreter.sizeArgument(args[2])
    if origin < 0 || origin > 2 {
      throw interpreter.valueError(
        file.isMemory && file.detached == nil
          ? "invalid whence (\(origin), should be 0, 1 or 2)" : "whence value \(origin) unsupported"
      )
    }
    if file.isMemory, origin == 0, offset < 0 {
      throw interpreter.valueError("negative seek value \(offset)")
    }
    return .int(
      try file.perform(interpreter) { stream throws(SystemError) in
        try stream.seek(offset, origin)
      })
  }

  static func truncate(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter, "truncate of")
    if !file.stream.isWritable {
      throw interpreter.unsupportedOperation(
        interpreter.library.types(interpreter).fileIO === file.type
          ? "File not open for writing" : "truncate")
    }
    let size: Int
    if let given = args.given(1), !given.isNone {
      size = try interpreter.sizeArgument(given)
      if size < 0 { throw interpreter.valueError("negative size value \(size)") }
    } else {
      size = try file.perform(interpreter) { stream throws(SystemError) in
        try stream.position()
      }
    }
    try file.perform(interpreter) { stream throws(SystemError) in try stream.truncate(size) }
    return .int(size)
  }

  static func fileNumber(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    if !file.isMemory { try file.checkOpen(interpreter) }
    guard let descriptor = file.stream.descriptor else {
      throw interpreter.unsupportedOperation("fileno")
    }
    return .int(Int(descriptor))
  }

  static func getValue(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    return interpreter.bytes((file.stream as? MemoryStream)?.contents ?? [])
  }
}

extension Interpreter {
  /// `io.UnsupportedOperation`.
  func unsupportedOperation(_ message: String) -> Unwind {
    error(library.types(self).unsupportedOperation, message)
  }

  /// An int where None may stand (CPython: `_Py_convert_optional_to_ssize_t`).
  func positionArgument(_ value: Value) throws(Unwind) -> Int {
    guard type(of: value).slots.index != nil else {
      throw typeError(
        "argument should be integer or None, not '\(type(of: value).name)'")
    }
    return try repetitionCount(value)
  }

  /// The count of `read` and `readline`; nil: no limit.
  func readCount(_ value: Value) throws(Unwind) -> Int? {
    if value.isUndefined || value.isNone { return nil }
    let count = try positionArgument(value)
    return count < 0 ? nil : count
  }

  /// The count of a text file's `readline`, which takes no None.
  func lineLimit(_ value: Value) throws(Unwind) -> Int? {
    if value.isUndefined { return nil }
    let count = try sizeArgument(value)
    return count < 0 ? nil : count
  }

  /// While other threads could run: waits until there is something to read, before the stream is
  /// in use.
  private func waitForInput(_ stream: ByteStream) {
    guard threads != nil, stream.isReadable, !stream.isWritable, stream.bufferedCount == 0,
      let descriptor = stream.descriptor
    else { return }
    blocking {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&entry, 1, -1)
    }
  }

  /// Runs a function of a stream, again where a signal ended it early.
  func perform<Result>(
    _ stream: ByteStream, _ body: (ByteStream) throws(SystemError) -> Result
  ) throws(Unwind) -> Result {
    if stream.isBusy, let stream = stream as? ObjectStream { throw stream.reentrance() }
    while true {
      waitForInput(stream)
      do throws(SystemError) {
        return try body(stream)
      } catch {
        if let failure = (stream as? ObjectStream)?.takeFailure() { throw failure }
        guard error.isInterruption else { throw osError(error) }
      }
      if interruption.pointee != 0 { try interrupted() }
    }
  }
}
