// Sockets and pipes that never block: what the transports of `asyncio` read and write. A call that
// would have to wait answers None.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open descriptor that closes itself.
class PyDescriptor: PyObject {
  /// -1 once it is closed.
  fileprivate(set) final var descriptor: Int32
  /// It belongs to a file of the program's, which closes it.
  private let isBorrowed: Bool

  init(_ type: PyType, _ descriptor: Int32, isBorrowed: Bool = false) {
    self.descriptor = descriptor
    self.isBorrowed = isBorrowed
    super.init(type, .other)
  }

  deinit { close() }

  final func close() {
    guard descriptor >= 0 else { return }
    let closing = descriptor
    descriptor = -1
    if isBorrowed { return }
    #if canImport(Glibc)
      _ = Glibc.close(closing)
    #else
      _ = Darwin.close(closing)
    #endif
  }

  /// Not inherited by other programs, and never waiting.
  static func prepare(_ descriptor: Int32, blocks: Bool = false) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    if !blocks { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) }
  }

  // MARK: Bytes

  /// At most so many bytes; None where nothing has come yet.
  final func read(_ interpreter: Interpreter, _ most: Int) throws(Unwind) -> Value {
    let descriptor = descriptor
    // Most messages are short: they are read aside and copied into what they need.
    let size = min(max(most, 0), Self.shortBlock)
    var failure: Int32 = 0
    let block = withUnsafeTemporaryAllocation(byteCount: max(size, 1), alignment: 1) { buffer in
      let (count, error) = Self.read(descriptor, buffer.baseAddress, size)
      failure = error
      return [UInt8](UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    if failure != 0 { return try Self.none(interpreter, failure) }
    if block.count < Self.shortBlock || block.count >= most { return interpreter.bytes(block) }
    let more = [UInt8](unsafeUninitializedCapacity: most - block.count) { buffer, count in
      (count, _) = Self.read(descriptor, buffer.baseAddress, buffer.count)
    }
    return interpreter.bytes(block + more)
  }

  private static let shortBlock = 1 << 14

  private static func read(
    _ descriptor: Int32, _ place: UnsafeMutableRawPointer?, _ size: Int
  ) -> (count: Int, error: Int32) {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, place, size)
      #else
        let count = Darwin.read(descriptor, place, size)
      #endif
      if count >= 0 { return (count, 0) }
      if errno != EINTR { return (0, errno) }
    }
  }

  /// Writes what the system takes now: how many bytes, or the error.
  fileprivate func write(_ bytes: UnsafeRawBufferPointer) -> (count: Int, error: Int32) {
    while true {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
      if count >= 0 { return (count, 0) }
      if errno != EINTR { return (0, errno) }
    }
  }

  /// How many bytes of the argument, a bytes-like object or a queue, were taken; those of a queue
  /// leave it. None: not one.
  final func send(_ interpreter: Interpreter, _ data: Value) throws(Unwind) -> Value {
    let result: (count: Int, error: Int32)
    if let queue = data.object as? PyByteQueue {
      result = queue.withBytes { write($0) }
      queue.drop(result.count)
    } else {
      result = try interpreter.bytesArgument(data).withUnsafeBytes { write($0) }
    }
    if result.error != 0 { return try Self.none(interpreter, result.error) }
    return .int(result.count)
  }

  /// None where a call would have to wait; any other error is raised.
  fileprivate static func none(
    _ interpreter: Interpreter, _ code: Int32
  ) throws(Unwind) -> Value {
    if code == EAGAIN || code == EWOULDBLOCK { return .none }
    throw interpreter.osError(SystemError(code: code))
  }

  private static func holder(_ args: Arguments) -> PyDescriptor {
    args[0].unchecked(PyDescriptor.self)
  }

  static var commonMethods: [BuiltinRow] {
    [
      BuiltinRow("fileno", "") { _, args throws(Unwind) in .int(Int(holder(args).descriptor)) },
      BuiltinRow("close", "") { _, args throws(Unwind) in
        holder(args).close()
        return .none
      },
      BuiltinRow("read", "size, /") { interpreter, args throws(Unwind) in
        try holder(args).read(interpreter, try interpreter.clampedIndex(args[1]))
      },
      BuiltinRow("send", "data, /") { interpreter, args throws(Unwind) in
        try holder(args).send(interpreter, args[1])
      },
    ]
  }
}

/// The end of a pipe to or from another process.
final class PyPipe: PyDescriptor {
  private let mode: String

  init(
    _ interpreter: Interpreter, _ descriptor: Int32, mode: String, isBorrowed: Bool = false
  ) {
    self.mode = mode
    super.init(
      interpreter.library.types(interpreter).pipe, descriptor, isBorrowed: isBorrowed)
  }

  func neverBlocks() {
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      let pipe = value.unchecked(PyPipe.self)
      return interpreter.str(
        pipe.descriptor < 0
          ? "<_io.FileIO [closed]>"
          : "<_io.FileIO name=\(pipe.descriptor) mode='\(pipe.mode)' closefd=True>")
    }
    type.install(slots, commonMethods)
  }
}

/// A socket of a stream.
final class PySocket: PyDescriptor {
  let family: Int32
  let socketKind: Int32
  let proto: Int32

  static var stream: Int32 {
    #if canImport(Glibc)
      Int32(SOCK_STREAM.rawValue)
    #else
      SOCK_STREAM
    #endif
  }

  init(
    _ interpreter: Interpreter, _ descriptor: Int32, family: Int32, kind: Int32, proto: Int32
  ) {
    self.family = family
    socketKind = kind
    self.proto = proto
    super.init(interpreter.library.types(interpreter).socket, descriptor)
    Self.prepare(descriptor)
    #if canImport(Darwin)
      var one: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(4))
    #endif
  }

  /// A new one; OSError where the system refuses.
  static func make(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let family = try PosixModule.int32(interpreter, args[0])
    let kind = try PosixModule.int32(interpreter, args[1])
    let proto = try PosixModule.int32(interpreter, args[2])
    interpreter.touchNetwork("the program makes a socket")
    guard family == AF_INET || family == AF_INET6, kind == stream else {
      throw interpreter.unsupported("sockets other than those of TCP")
    }
    #if canImport(Glibc)
      let descriptor = Glibc.socket(family, kind, proto)
    #else
      let descriptor = Darwin.socket(family, kind, proto)
    #endif
    if descriptor < 0 { throw interpreter.osError(.current) }
    return .object(
      PySocket(interpreter, descriptor, family: family, kind: kind, proto: proto))
  }

  override fileprivate func write(_ bytes: UnsafeRawBufferPointer) -> (count: Int, error: Int32) {
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    while true {
      #if canImport(Glibc)
        let count = Glibc.send(descriptor, bytes.baseAddress, bytes.count, flags)
      #else
        let count = Darwin.send(descriptor, bytes.baseAddress, bytes.count, flags)
      #endif
      if count >= 0 { return (count, 0) }
      if errno != EINTR { return (0, errno) }
    }
  }

  // MARK: Addresses

  /// The address that a tuple of a program means.
  private func address(
    _ interpreter: Interpreter, _ value: Value, _ function: String
  ) throws(Unwind) -> (sockaddr_storage, socklen_t) {
    guard let parts = value.asTuple?.elements, parts.count >= 2, let host = parts[0].asStr else {
      throw interpreter.typeError("\(function)(): AF_INET address must be tuple")
    }
    let port = try interpreter.clampedIndex(parts[1])
    guard (0...0xFFFF).contains(port) else {
      throw interpreter.overflowError("\(function)(): port must be 0-65535.")
    }
    var address = SocketAddress(family: family, host: host.string, port: port)
    if family == AF_INET6 {
      if parts.count > 2 { address.flow = try interpreter.clampedIndex(parts[2]) }
      if parts.count > 3 { address.scope = try interpreter.clampedIndex(parts[3]) }
    }
    if let storage = address.storage { return storage }
    throw interpreter.osError(SystemError(code: EINVAL))
  }

  /// Hands the address that a tuple means to a call of the system: the error, or 0.
  private func lead(
    _ interpreter: Interpreter, _ value: Value, _ function: String,
    _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(Unwind) -> Int32 {
    var (storage, size) = try address(interpreter, value, function)
    let descriptor = descriptor
    return Self.withAddress(&storage) { call(descriptor, $0, size) } == 0 ? 0 : errno
  }

  private func bind(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    let error = try lead(interpreter, value, "bind") {
      #if canImport(Glibc)
        Glibc.bind($0, $1, $2)
      #else
        Darwin.bind($0, $1, $2)
      #endif
    }
    if error != 0 { throw interpreter.osError(SystemError(code: error)) }
  }

  /// True: connected; false: on the way.
  private func connect(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Bool {
    let error = try lead(interpreter, value, "connect") {
      #if canImport(Glibc)
        Glibc.connect($0, $1, $2)
      #else
        Darwin.connect($0, $1, $2)
      #endif
    }
    switch error {
    case 0: return true
    case EINPROGRESS, EINTR, EAGAIN: return false
    default: throw interpreter.osError(SystemError(code: error))
    }
  }

  /// `(socket, address)`; None where nobody waits at the door.
  private func accept(_ interpreter: Interpreter) throws(Unwind) -> Value {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let descriptor = descriptor
    let taken = Self.withAddress(&storage) { place in
      #if canImport(Glibc)
        Glibc.accept(descriptor, place, &size)
      #else
        Darwin.accept(descriptor, place, &size)
      #endif
    }
    if taken < 0 {
      if errno == EINTR || errno == ECONNABORTED { return .none }
      return try Self.none(interpreter, errno)
    }
    let connection = PySocket(interpreter, taken, family: family, kind: socketKind, proto: proto)
    let address = SocketAddress(storage)?.value(interpreter) ?? .none
    return interpreter.tuple([.object(connection), address])
  }

  /// `getsockname`, `getpeername`.
  private func name(_ interpreter: Interpreter, ofPeer: Bool) throws(Unwind) -> Value {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let descriptor = descriptor
    let failed = Self.withAddress(&storage) {
      ofPeer ? getpeername(descriptor, $0, &size) : getsockname(descriptor, $0, &size)
    }
    if failed != 0 { throw interpreter.osError(.current) }
    return SocketAddress(storage)?.value(interpreter) ?? .none
  }

  private static func withAddress(
    _ storage: inout sockaddr_storage, _ body: (UnsafeMutablePointer<sockaddr>) -> Int32
  ) -> Int32 {
    withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
    }
  }

  // MARK: The type

  private static func receiver(_ args: Arguments) -> PySocket { args[0].unchecked(PySocket.self) }

  private static func number(_ name: String, _ get: @escaping (PySocket) -> Int32) -> AttributeRow {
    AttributeRow(name) { _, value in .int(Int(get(value.unchecked(PySocket.self)))) }
  }

  static func install(_ type: PyType) {
    type.install(
      TypeSlots(), commonMethods + addressMethods + optionMethods,
      [number("family", \.family), number("type", \.socketKind), number("proto", \.proto)])
  }

  private static var addressMethods: [BuiltinRow] {
    [
      BuiltinRow("bind", "address, /") { interpreter, args throws(Unwind) in
        try receiver(args).bind(interpreter, args[1])
        return .none
      },
      BuiltinRow("connect", "address, /") { interpreter, args throws(Unwind) in
        .bool(try receiver(args).connect(interpreter, args[1]))
      },
      BuiltinRow("listen", "backlog, /") { interpreter, args throws(Unwind) in
        let backlog = try PosixModule.int32(interpreter, args[1])
        if listen(receiver(args).descriptor, max(backlog, 0)) != 0 {
          throw interpreter.osError(.current)
        }
        return .none
      },
      BuiltinRow("accept", "") { interpreter, args throws(Unwind) in
        try receiver(args).accept(interpreter)
      },
      BuiltinRow("getsockname", "") { interpreter, args throws(Unwind) in
        try receiver(args).name(interpreter, ofPeer: false)
      },
      BuiltinRow("getpeername", "") { interpreter, args throws(Unwind) in
        try receiver(args).name(interpreter, ofPeer: true)
      },
    ]
  }

  private static var optionMethods: [BuiltinRow] {
    [
      BuiltinRow("shutdown", "how, /") { interpreter, args throws(Unwind) in
        let how = try PosixModule.int32(interpreter, args[1])
        if shutdown(receiver(args).descriptor, how) != 0 { throw interpreter.osError(.current) }
        return .none
      },
      BuiltinRow("getsockopt", "level, option, buflen=0, /") { interpreter, args throws(Unwind) in
        let level = try PosixModule.int32(interpreter, args[1])
        let option = try PosixModule.int32(interpreter, args[2])
        let wanted = try args.given(3).map { value throws(Unwind) in
          try interpreter.clampedIndex(value)
        }
        guard (0...1024).contains(wanted ?? 0) else {
          throw interpreter.error(
            interpreter.exceptions.osError, "getsockopt buflen out of range")
        }
        let isNumber = (wanted ?? 0) == 0
        var buffer = [UInt8](repeating: 0, count: isNumber ? 4 : wanted ?? 4)
        var size = socklen_t(buffer.count)
        if getsockopt(receiver(args).descriptor, level, option, &buffer, &size) != 0 {
          throw interpreter.osError(.current)
        }
        if !isNumber { return interpreter.bytes(Array(buffer.prefix(Int(size)))) }
        return .int(Int(buffer.withUnsafeBytes { $0.loadUnaligned(as: Int32.self) }))
      },
      BuiltinRow("setsockopt", "level, option, value, /") { interpreter, args throws(Unwind) in
        let level = try PosixModule.int32(interpreter, args[1])
        let option = try PosixModule.int32(interpreter, args[2])
        var failed: Int32
        if let bytes = interpreter.bytesLike(args[3]) {
          failed = setsockopt(
            receiver(args).descriptor, level, option, bytes, socklen_t(bytes.count))
        } else {
          var number = try PosixModule.int32(interpreter, args[3])
          failed = setsockopt(
            receiver(args).descriptor, level, option, &number, socklen_t(4))
        }
        if failed != 0 { throw interpreter.osError(.current) }
        return .none
      },
    ]
  }
}
