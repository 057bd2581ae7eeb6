// Bytes in and out through an object of the program's own: what BufferedReader, BufferedWriter and
// TextIOWrapper stand on where that is none of io's files.

/// A stream over the methods of an object. What they raise waits in `failure`, since a stream knows
/// the errors of the system alone.
final class ObjectStream: ByteStream {
  enum Role {
    /// Under a buffered file: `readinto`, and `write`, which may take less than it is given.
    case raw
    /// Under a text file: `read1` or `read`, and `write`.
    case buffer
  }

  private unowned(unsafe) let interpreter: Interpreter
  let target: Value
  private let role: Role
  private let blockSize: Int
  private var waiting: [UInt8] = []
  private(set) var failure: Unwind?

  init(
    _ interpreter: Interpreter, _ target: Value, _ role: Role, blockSize: Int = 8192,
    isReadable: Bool, isWritable: Bool
  ) {
    self.interpreter = interpreter
    self.target = target
    self.role = role
    self.blockSize = blockSize
    super.init(isReadable: isReadable, isWritable: isWritable)
  }

  func takeFailure() -> Unwind? {
    defer { failure = nil }
    return failure
  }

  /// Runs code of the program.
  private func run<Result>(
    _ body: () throws(Unwind) -> Result
  ) throws(SystemError) -> Result {
    isBusy = true
    defer { isBusy = false }
    do throws(Unwind) {
      return try body()
    } catch {
      failure = error
      throw SystemError(code: 0)
    }
  }

  private func call(_ name: String, _ arguments: Value...) throws(SystemError) -> Value {
    try run { () throws(Unwind) in
      try interpreter.call(
        interpreter.getAttribute(target, interpreter.intern(name)), ContiguousArray(arguments))
    }
  }

  override var isSeekable: Bool {
    do throws(SystemError) {
      let answer = try call("seekable")
      return try run { () throws(Unwind) in try interpreter.isTrue(answer) }
    } catch {
      failure = nil
      return false
    }
  }

  /// The object says that it is closed.
  var isTargetClosed: Bool {
    guard !isBusy else { return false }
    do throws(SystemError) {
      return try run { () throws(Unwind) in
        try interpreter.isTrue(interpreter.getAttribute(target, interpreter.intern("closed")))
      }
    } catch {
      failure = nil
      return false
    }
  }

  /// What CPython raises where a method calls another one of the same file on its way.
  func reentrance() -> Unwind {
    let kind = isReadable ? isWritable ? "Random" : "Reader" : "Writer"
    return interpreter.runtimeError("reentrant call inside <_io.Buffered\(kind)>")
  }

  // MARK: Reading

  override func fillRest() throws(SystemError) {
    if !waiting.isEmpty { try flush() }
    let rest: Value? = try run { () throws(Unwind) in
      if role == .buffer { return try interpreter.callMethod(target, interpreter.intern("read")) }
      let readAll = try interpreter.findAttribute(target, interpreter.intern("readall"))
      return try readAll.map { function throws(Unwind) in try interpreter.call(function) }
    }
    guard let rest else {
      while try fill() {}
      return
    }
    if rest.isNone { return }
    let bytes = try run { () throws(Unwind) in
      guard let bytes = interpreter.bytesLike(rest) else {
        throw interpreter.typeError(
          role == .raw
            ? "readall() should return bytes"
            : "underlying read() should have returned a bytes-like object, not "
              + "'\(interpreter.type(of: rest).name)'")
      }
      return bytes
    }
    compact()
    readBuffer.append(contentsOf: bytes)
  }

  override func fill() throws(SystemError) -> Bool {
    if !waiting.isEmpty { try flush() }
    let bytes = role == .raw ? try rawBlock() : try bufferedBlock()
    if bytes.isEmpty { return false }
    compact()
    readBuffer.append(contentsOf: bytes)
    return true
  }

  private func rawBlock() throws(SystemError) -> [UInt8] {
    let room = PyByteArray(interpreter, [UInt8](repeating: 0, count: blockSize))
    let view = try run { () throws(Unwind) in
      try interpreter.call(.object(interpreter.types.memoryview), .object(room))
    }
    let result = try call("readinto", view)
    if result.isNone { return [] }
    let count = try run { () throws(Unwind) in try interpreter.sizeArgument(result) }
    try check(count, of: blockSize, "raw readinto()")
    return Array(room.elements[..<count])
  }

  private func bufferedBlock() throws(SystemError) -> [UInt8] {
    try run { () throws(Unwind) in
      let isShort = try interpreter.findAttribute(target, interpreter.intern("read1")) != nil
      let name = isShort ? "read1" : "read"
      let result = try interpreter.callMethod(target, interpreter.intern(name), .int(blockSize))
      guard let bytes = interpreter.bytesLike(result) else {
        throw interpreter.typeError(
          "underlying \(name)() should have returned a bytes-like object, not "
            + "'\(interpreter.type(of: result).name)'")
      }
      return bytes
    }
  }

  private func check(_ count: Int, of most: Int, _ function: String) throws(SystemError) {
    if (0...most).contains(count) { return }
    failure = interpreter.error(
      interpreter.exceptions.osError,
      "\(function) returned invalid length \(count) (should have been between 0 and \(most))")
    throw SystemError(code: 0)
  }

  // MARK: Writing

  override func write(_ bytes: [UInt8]) throws(SystemError) {
    if waiting.count + bytes.count > blockSize { try flush() }
    waiting.append(contentsOf: bytes)
    if waiting.count > blockSize { try flush() }
  }

  override func flush() throws(SystemError) {
    while !waiting.isEmpty {
      let bytes = waiting
      guard role == .raw else {
        waiting = []
        _ = try call("write", interpreter.bytes(bytes))
        break
      }
      let view = try run { () throws(Unwind) in
        try interpreter.call(.object(interpreter.types.memoryview), interpreter.bytes(bytes))
      }
      let result = try call("write", view)
      let count = try run { () throws(Unwind) in try interpreter.sizeArgument(result) }
      try check(count, of: bytes.count, "raw write()")
      waiting.removeFirst(min(count, waiting.count))
    }
  }

  override func flushText() throws(SystemError) {
    try flush()
    _ = try call("flush")
  }

  override func position() throws(SystemError) -> Int {
    let place = try call("tell")
    return try run { () throws(Unwind) in try interpreter.sizeArgument(place) } - bufferedCount
      + waiting.count
  }

  override func seek(_ offset: Int, _ origin: Int) throws(SystemError) -> Int {
    if !isSeekable {
      failure = interpreter.unsupportedOperation("File or stream is not seekable.")
      throw SystemError(code: 0)
    }
    try flush()
    let offset = origin == 1 ? offset - bufferedCount : offset
    readBuffer = []
    readPosition = 0
    let place = try call("seek", .int(offset), .int(origin))
    return try run { () throws(Unwind) in try interpreter.sizeArgument(place) }
  }

  override func truncate(_ size: Int) throws(SystemError) {
    try flush()
    _ = try call("truncate", .int(size))
  }

  override func closeTarget() throws(SystemError) {
    if role == .buffer { _ = try call("flush") }
    _ = try call("close")
  }
}
