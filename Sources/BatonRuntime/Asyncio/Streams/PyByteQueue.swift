// Bytes on their way in or out of a stream: appended behind, taken in front, in time linear in what
// is moved. `asyncio.streams` and the transports keep their buffers in it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A buffer of a stream.
final class PyByteQueue: PyObject {
  private var elements: [UInt8] = []
  /// What stands before was taken already.
  private var start = 0

  init(_ interpreter: Interpreter) {
    super.init(interpreter.library.types(interpreter).byteQueue, .other)
  }

  var count: Int { elements.count - start }

  func append(_ bytes: [UInt8]) {
    if start == elements.count {
      elements = bytes
      start = 0
      return
    }
    // What was taken is given back before it outgrows what is there.
    if start > 1 << 16, start > count {
      elements.removeFirst(start)
      start = 0
    }
    elements.append(contentsOf: bytes)
  }

  /// Takes so many bytes off, or all where there are fewer.
  func take(_ wanted: Int) -> [UInt8] {
    let count = min(max(wanted, 0), self.count)
    if count == elements.count {
      defer { clear() }
      return elements
    }
    let taken = Array(elements[start..<(start + count)])
    drop(count)
    return taken
  }

  func drop(_ count: Int) {
    start = min(start + max(count, 0), elements.count)
    if start == elements.count { clear() }
  }

  func clear() {
    elements = []
    start = 0
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    elements.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }

  /// The first place of `needle` at or behind `offset`; -1 where there is none.
  func find(_ needle: [UInt8], from offset: Int) -> Int {
    elements.withUnsafeBufferPointer { all in
      needle.withUnsafeBufferPointer { needle in
        let left = UnsafeBufferPointer(rebasing: all[start...])
        if offset < 0 || offset > left.count { return -1 }
        return TextSearch(needle, in: left).first(from: offset, to: left.count)
      }
    }
  }

  // MARK: The type

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.length = { _, value throws(Unwind) in value.unchecked(PyByteQueue.self).count }
    slots.repr = { interpreter, value throws(Unwind) in
      let copy = value.unchecked(PyByteQueue.self).withBytes { [UInt8]($0) }
      return .object(try interpreter.repr(.object(PyByteArray(interpreter, copy))))
    }
    type.install(slots, methods)
  }

  private static func receiver(_ args: Arguments) -> PyByteQueue {
    args[0].unchecked(PyByteQueue.self)
  }

  private static var methods: [BuiltinRow] {
    [
      BuiltinRow("append", "data, /") { interpreter, args throws(Unwind) in
        if let bytes = interpreter.bytesLike(args[1]) {
          receiver(args).append(bytes)
          return .none
        }
        // Whatever else a bytearray takes, and its errors.
        let made = PyByteArray(interpreter, [])
        _ = try interpreter.callMethod(.object(made), interpreter.intern("extend"), args[1])
        receiver(args).append(made.elements)
        return .none
      },
      BuiltinRow("take", "count, /") { interpreter, args throws(Unwind) in
        let count = try interpreter.clampedIndex(args[1])
        return interpreter.bytes(receiver(args).take(count))
      },
      BuiltinRow("take_all", "") { interpreter, args throws(Unwind) in
        interpreter.bytes(receiver(args).take(Int.max))
      },
      BuiltinRow("drop", "count, /") { interpreter, args throws(Unwind) in
        receiver(args).drop(try interpreter.clampedIndex(args[1]))
        return .none
      },
      BuiltinRow("clear", "") { _, args throws(Unwind) in
        receiver(args).clear()
        return .none
      },
      BuiltinRow("take_line", "limit, /") { interpreter, args throws(Unwind) in
        let queue = receiver(args)
        guard case .int(let limit) = args[1] else { return .none }
        let end = queue.find([0x0A], from: 0)
        return end < 0 || end > limit ? .none : interpreter.bytes(queue.take(end + 1))
      },
      BuiltinRow("begins", "needle, offset, /") { interpreter, args throws(Unwind) in
        let offset = try interpreter.clampedIndex(args[2])
        let needle = interpreter.bytesLike(args[1]) ?? []
        return .bool(receiver(args).find(needle, from: offset) == offset)
      },
      BuiltinRow("search", "needles, offset, /", .method, search),
    ]
  }

  /// Where that of the needles stands which ends first: its start and its end; None: nowhere.
  private static func search(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let offset = try interpreter.clampedIndex(args[2])
    var best: (start: Int, end: Int)?
    for needle in try interpreter.elements(of: args[1]) {
      guard let bytes = interpreter.bytesLike(needle) else {
        throw interpreter.typeError(
          "argument should be integer or bytes-like object, not "
            + "'\(interpreter.type(of: needle).name)'")
      }
      let start = receiver(args).find(bytes, from: offset)
      if start < 0 { continue }
      let end = start + bytes.count
      if let known = best, known.end <= end { continue }
      best = (start, end)
    }
    guard let best else { return .none }
    return interpreter.tuple([.int(best.start), .int(best.end)])
  }
}
