// bytes and bytearray: the storage, and bytes-like arguments.

/// A Python bytes object.
final class PyBytes: PyObject {
  let elements: [UInt8]
  /// 0: not computed yet.
  private var cachedHash = 0

  init(_ type: PyType, _ elements: [UInt8]) {
    self.elements = elements
    super.init(type, .bytes)
  }

  convenience init(_ interpreter: Interpreter, _ elements: [UInt8]) {
    self.init(interpreter.types.bytes, elements)
  }

  var hashCode: Int {
    if cachedHash == 0 {
      let hashing = type.interpreter.textHashing
      cachedHash = elements.withUnsafeBytes { hashing.pointee.bytes($0) }
    }
    return cachedHash
  }
}

/// A Python bytearray.
final class PyByteArray: PyObject {
  private(set) var elements: [UInt8]
  /// How many memoryviews look at the bytes: while there are some the length is fixed.
  var exportCount = 0

  init(_ type: PyType, _ elements: [UInt8]) {
    self.elements = elements
    super.init(type, .bytearray)
  }

  convenience init(_ interpreter: Interpreter, _ elements: [UInt8]) {
    self.init(interpreter.types.bytearray, elements)
  }

  /// Changes the bytes in place, without changing how many there are.
  @inline(__always) func write(_ body: (inout [UInt8]) -> Void) { body(&elements) }

  /// Changes the bytes and perhaps how many there are; BufferError while a view looks at them.
  @inline(__always) func resize(
    _ interpreter: Interpreter, _ body: (inout [UInt8]) -> Void
  ) throws(Unwind) {
    if exportCount > 0 {
      throw interpreter.error(
        interpreter.exceptions.bufferError,
        "Existing exports of data: object cannot be re-sized")
    }
    body(&elements)
  }
}

extension Value {
  @inline(__always) var asBytes: PyBytes? { downcast(.bytes, PyBytes.self) }
  @inline(__always) var asByteArray: PyByteArray? { downcast(.bytearray, PyByteArray.self) }
  @inline(__always) var asMemoryView: PyMemoryView? { downcast(.memoryview, PyMemoryView.self) }
}

extension Interpreter {
  func bytes(_ elements: [UInt8]) -> Value { .object(PyBytes(self, elements)) }

  /// The bytes of a bytes-like object; nil for anything else.
  func bytesLike(_ value: Value) -> [UInt8]? {
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .bytes: return unsafeDowncast(object, to: PyBytes.self).elements
    case .bytearray: return unsafeDowncast(object, to: PyByteArray.self).elements
    case .memoryview: return unsafeDowncast(object, to: PyMemoryView.self).bytes
    default: return nil
    }
  }

  /// The bytes of an argument that must be bytes-like.
  func bytesArgument(_ value: Value) throws(Unwind) -> [UInt8] {
    if let view = value.asMemoryView { try view.checkOpen(self) }
    if let bytes = bytesLike(value) { return bytes }
    throw typeError("a bytes-like object is required, not '\(type(of: value).name)'")
  }

  /// One byte, from an int (CPython: `_getbytevalue`).
  func byte(_ value: Value) throws(Unwind) -> UInt8 {
    guard let int = try indexAsInt(value), let byte = UInt8(exactly: int) else {
      throw valueError("byte must be in range(0, 256)")
    }
    return byte
  }

  /// The bytes that an object consists of: `bytes(value)` without its special cases for int and
  /// str (CPython: `PyObject_Bytes`).
  func bytesOfObject(_ value: Value) throws(Unwind) -> [UInt8] {
    if let exact = value.asBytes, exact.exactKind == .bytes { return exact.elements }
    if let result = try callSpecial(value, names.bytes) {
      guard let bytes = result.asBytes else {
        throw typeError(
          "__bytes__ returned non-bytes (type \(type(of: result).name))")
      }
      return bytes.elements
    }
    return try bytesOfElements(value, "bytes", "bytes must be in range(0, 256)")
  }

  /// The bytes of a bytes-like object, or the elements of an iterable of ints
  /// (CPython: `PyBytes_FromObject`).
  func bytesOfElements(
    _ value: Value, _ typeName: String, _ rangeError: String
  ) throws(Unwind) -> [UInt8] {
    if let view = value.asMemoryView { try view.checkOpen(self) }
    if let bytes = bytesLike(value) { return bytes }
    guard value.asStr == nil, isIterable(value) else {
      throw typeError("cannot convert '\(type(of: value).name)' object to \(typeName)")
    }
    var result: [UInt8] = []
    let iterator: Value
    do throws(Unwind) {
      iterator = try iter(value)
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
      throw typeError("cannot convert '\(type(of: value).name)' object to \(typeName)")
    }
    try forEach(iterator) { element throws(Unwind) in
      let index = try index(element)
      guard case .int(let int) = index, let byte = UInt8(exactly: int) else {
        throw valueError(rangeError)
      }
      result.append(byte)
      return true
    }
    return result
  }
}
