// bytes and bytearray: construction, representation, and the operators they share.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The operators of bytes and bytearray.
enum ByteOperators {
  /// The bytes of a receiver, which is bytes or bytearray.
  @inline(__always) static func elements(_ value: Value) -> [UInt8] {
    guard case .object(let object) = value else { preconditionFailure("no receiver") }
    if object.kind == .bytes { return unsafeDowncast(object, to: PyBytes.self).elements }
    return unsafeDowncast(object, to: PyByteArray.self).elements
  }

  /// Bytes of the receiver's builtin type.
  @inline(__always) static func result(
    _ interpreter: Interpreter, like receiver: Value, _ elements: [UInt8]
  ) -> Value {
    if case .object(let object) = receiver, object.kind == .bytearray {
      return .object(PyByteArray(interpreter, elements))
    }
    return .object(PyBytes(interpreter, elements))
  }

  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard let left = interpreter.bytesLike(left), let right = interpreter.bytesLike(right) else {
      return .notImplemented
    }
    switch operation {
    case .equal: return .bool(left == right)
    case .notEqual: return .bool(left != right)
    default: break
    }
    var order = Int(memcmp(left, right, min(left.count, right.count)))
    if order == 0 { order = left.count - right.count }
    return .bool(Interpreter.holds(operation, order, 0))
  }

  /// A key as position; raises TypeError in the words of `name`.
  static func position(
    _ interpreter: Interpreter, _ key: Value, _ name: String, _ expected: String
  ) throws(Unwind) -> Int {
    if case .int(let int) = key { return int }
    guard interpreter.type(of: key).slots.index != nil else {
      throw interpreter.typeError("\(expected), not \(interpreter.type(of: key).name)")
    }
    guard let index = try interpreter.indexAsInt(key) else {
      throw interpreter.indexError(
        "cannot fit '\(interpreter.type(of: key).name)' into an index-sized integer")
    }
    return index
  }

  static func getItem(
    _ interpreter: Interpreter, _ value: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let isArray = value.asByteArray != nil
    if let slice = key.asSlice {
      let numbers = try interpreter.numbers(of: slice)
      let elements = elements(value)
      let span = numbers.adjusted(to: elements.count)
      return result(interpreter, like: value, part(of: elements, span))
    }
    var index = try position(
      interpreter, key, isArray ? "bytearray" : "byte",
      isArray
        ? "bytearray indices must be integers or slices"
        : "byte indices must be integers or slices")
    let elements = elements(value)
    if index < 0 { index += elements.count }
    guard index >= 0, index < elements.count else {
      throw interpreter.indexError(isArray ? "bytearray index out of range" : "index out of range")
    }
    return .int(Int(elements[index]))
  }

  static func part(of elements: [UInt8], _ span: SliceSpan) -> [UInt8] {
    if span.count == 0 { return [] }
    if span.step == 1 { return Array(elements[span.start..<span.start + span.count]) }
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    var position = span.start
    for _ in 0..<span.count {
      result.append(elements[position])
      position &+= span.step
    }
    return result
  }

  static func contains(
    _ interpreter: Interpreter, _ container: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    if interpreter.type(of: item).slots.index != nil, interpreter.bytesLike(item) == nil {
      let byte = try interpreter.byte(item)
      return elements(container).contains(byte)
    }
    let part = try interpreter.bytesArgument(item)
    let elements = elements(container)
    return search(part, in: elements) { $0.first(from: 0, to: elements.count) >= 0 }
  }

  static func search<Result>(
    _ needle: [UInt8], in haystack: [UInt8], _ body: (TextSearch) -> Result
  ) -> Result {
    needle.withUnsafeBufferPointer { needle in
      haystack.withUnsafeBufferPointer { haystack in body(TextSearch(needle, in: haystack)) }
    }
  }

  static func concatenate(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    guard let added = interpreter.bytesLike(right), let bytes = interpreter.bytesLike(left) else {
      throw interpreter.typeError(
        "can't concat \(interpreter.type(of: right).name) to \(interpreter.type(of: left).name)")
    }
    try interpreter.checkTextSize(bytes.count + added.count)
    return result(interpreter, like: left, bytes + added)
  }

  static func repeated(
    _ interpreter: Interpreter, _ value: Value, _ count: Int
  ) throws(Unwind) -> Value {
    result(interpreter, like: value, try repeated(interpreter, elements(value), count))
  }

  static func repeated(
    _ interpreter: Interpreter, _ elements: [UInt8], _ count: Int
  ) throws(Unwind) -> [UInt8] {
    if count <= 0 || elements.isEmpty { return [] }
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    if overflow { throw interpreter.memoryError() }
    try interpreter.checkTextSize(total)
    return [UInt8](unsafeUninitializedCapacity: total) { buffer, initialized in
      if let base = buffer.baseAddress {
        elements.withUnsafeBytes { pattern in
          guard let source = pattern.baseAddress else { return }
          Interpreter.fill(UnsafeMutableRawPointer(base), size: total, with: source, pattern.count)
        }
      }
      initialized = total
    }
  }

  static func modulo(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    return result(
      interpreter, like: left, try interpreter.percentFormat(elements(left), right))
  }

  static func representation(_ interpreter: Interpreter, _ elements: [UInt8]) -> PyStr {
    PyStr(interpreter, ascii: StringEscapes.repr(bytes: elements))
  }

  // MARK: Construction

  static func signature(_ interpreter: Interpreter) -> BuiltinSignature {
    interpreter.templates.signature("source=b'', encoding='utf-8', errors='strict'")
  }

  /// The arguments of `bytes(…)` and `bytearray(…)` as bytes; nil where there are none.
  static func source(
    _ interpreter: Interpreter, _ arguments: CallArguments, _ name: String
  ) throws(Unwind) -> [UInt8]? {
    var source = Value.undefined
    var encoding = Value.undefined
    var errors = Value.undefined
    if arguments.positionalCount == 1, arguments.keywordNames.isEmpty {
      source = arguments[0]
    } else if !arguments.isEmpty {
      let given = try interpreter.bound(arguments, to: signature(interpreter), of: name)
      (source, encoding, errors) = (given[0], given[1], given[2])
    }
    for (value, parameter) in [(encoding, "encoding"), (errors, "errors")] {
      if let given = value.defined, given.asStr == nil {
        throw interpreter.badArgument(given, name, "argument '\(parameter)'", "str")
      }
    }
    if let text = source.asStr, !encoding.isUndefined || !errors.isUndefined {
      if encoding.isUndefined {
        throw interpreter.typeError("string argument without an encoding")
      }
      return try interpreter.encode(text, encoding: encoding.asStr, errors: errors.asStr)
    }
    if !encoding.isUndefined {
      throw interpreter.typeError("encoding without a string argument")
    }
    if !errors.isUndefined { throw interpreter.typeError("errors without a string argument") }
    if source.isUndefined { return nil }
    let rangeError =
      name == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)"
    if name == "bytes", let result = try interpreter.callSpecial(source, interpreter.names.bytes) {
      guard let bytes = result.asBytes else {
        throw interpreter.typeError(
          "__bytes__ returned non-bytes (type \(interpreter.type(of: result).name))")
      }
      return bytes.elements
    }
    if source.asStr != nil { throw interpreter.typeError("string argument without an encoding") }
    if interpreter.type(of: source).slots.index != nil {
      if let bytes = try zeroBytes(interpreter, source, name) { return bytes }
    }
    return try interpreter.bytesOfElements(source, name, rangeError)
  }

  /// So many zero bytes; nil where `__index__` raises TypeError, as what is no number may still be
  /// iterable.
  private static func zeroBytes(
    _ interpreter: Interpreter, _ source: Value, _ typeName: String
  ) throws(Unwind) -> [UInt8]? {
    let index: Int?
    do throws(Unwind) {
      index = try interpreter.indexAsInt(source)
    } catch {
      if interpreter.caught(error, interpreter.exceptions.typeError) == nil { throw error }
      return nil
    }
    guard let count = index else {
      throw interpreter.overflowError(
        "cannot fit '\(interpreter.type(of: source).name)' into an index-sized integer")
    }
    if count < 0 { throw interpreter.valueError("negative count") }
    // CPython: `_PyBytes_FromSize`, whose objects have a head of 33 bytes.
    if typeName == "bytes", count > .max - 33 {
      throw interpreter.overflowError("byte string is too large")
    }
    try interpreter.checkTextSize(count)
    return [UInt8](repeating: 0, count: count)
  }
}

extension PyBytes {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      .object(ByteOperators.representation(interpreter, ByteOperators.elements(value)))
    }
    slots.str = slots.repr
    slots.hash = { _, value throws(Unwind) in value.asBytes?.hashCode ?? 0 }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      if right.asBytes == nil { return .notImplemented }
      return try ByteOperators.compare(interpreter, left, right, operation)
    }
    slots.iter = { interpreter, value throws(Unwind) in
      guard let bytes = value.asBytes else { return value }
      return .object(BytesIterator(interpreter, bytes))
    }
    slots.length = { _, value throws(Unwind) in ByteOperators.elements(value).count }
    slots.getItem = ByteOperators.getItem
    slots.contains = ByteOperators.contains
    slots.concatenate = { interpreter, left, right throws(Unwind) in
      if let bytes = left.asBytes, bytes.elements.isEmpty, right.asBytes?.exactKind == .bytes {
        return right
      }
      return try ByteOperators.concatenate(interpreter, left, right)
    }
    slots.repetition = { interpreter, value, count throws(Unwind) in
      if count == 1, value.asBytes?.exactKind == .bytes { return value }
      if count > 0, ByteOperators.elements(value).count > Int.max / count {
        throw interpreter.overflowError("repeated bytes are too long")
      }
      return try ByteOperators.repeated(interpreter, value, count)
    }
    slots[.modulo] = BinarySlot { interpreter, left, right throws(Unwind) in
      left.asBytes == nil
        ? .notImplemented : try ByteOperators.modulo(interpreter, left, right)
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      if type === interpreter.types.bytes, arguments.positionalCount == 1,
        arguments.keywordNames.isEmpty, arguments[0].asBytes?.exactKind == .bytes
      {
        return arguments[0]
      }
      let elements = try ByteOperators.source(interpreter, arguments, "bytes") ?? []
      return .object(PyBytes(type, elements))
    }
    type.install(slots, ByteMethods.rows(isArray: false))
    type.typeFlags.insert(.selfPattern)
  }
}

extension PyByteArray {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      let inner = PyStr(
        interpreter,
        ascii: StringEscapes.repr(bytes: ByteOperators.elements(value), escapesSingle: true))
      let name = interpreter.type(of: value).name
      return .object(PyStr(interpreter, "\(name)(\(inner.string))"))
    }
    slots.str = slots.repr
    slots.compare = ByteOperators.compare
    slots.iter = { interpreter, value throws(Unwind) in
      guard let bytes = value.asByteArray else { return value }
      return .object(ByteArrayIterator(interpreter, bytes))
    }
    slots.length = { _, value throws(Unwind) in ByteOperators.elements(value).count }
    slots.getItem = ByteOperators.getItem
    slots.setItem = setItem
    slots.contains = ByteOperators.contains
    slots.concatenate = ByteOperators.concatenate
    slots.repetition = ByteOperators.repeated
    slots.concatenateInPlace = { interpreter, left, right throws(Unwind) in
      guard let array = left.asByteArray, let added = interpreter.bytesLike(right) else {
        throw interpreter.typeError(
          "can't concat \(interpreter.type(of: right).name) to "
            + interpreter.type(of: left).name)
      }
      try interpreter.checkTextSize(array.elements.count + added.count)
      try array.resize(interpreter) { $0 += added }
      return left
    }
    slots.repeatInPlace = { interpreter, value, count throws(Unwind) in
      guard let array = value.asByteArray else { return value }
      let repeated = try ByteOperators.repeated(interpreter, array.elements, count)
      try array.resize(interpreter) { $0 = repeated }
      return value
    }
    slots[.modulo] = BinarySlot { interpreter, left, right throws(Unwind) in
      left.asByteArray == nil
        ? .notImplemented : try ByteOperators.modulo(interpreter, left, right)
    }
    slots.new = { _, type, _ throws(Unwind) in .object(PyByteArray(type, [])) }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      let elements = try ByteOperators.source(interpreter, arguments, "bytearray") ?? []
      try value.asByteArray?.resize(interpreter) { $0 = elements }
    }
    type.install(slots, ByteMethods.rows(isArray: true))
    type.setUnhashable()
    type.typeFlags.insert(.selfPattern)
  }

  /// `a[key] = value`, or `del a[key]` (CPython: `bytearray_ass_subscript`).
  private static func setItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value, _ value: Value
  ) throws(Unwind) {
    guard let array = container.asByteArray else { return }
    if let slice = key.asSlice {
      return try setSlice(interpreter, array, slice, value)
    }
    var index = try ByteOperators.position(
      interpreter, key, "bytearray", "bytearray indices must be integers or slices")
    // The value comes first: its `__index__` may change the array.
    let byte = value.isUndefined ? 0 : try interpreter.byte(value)
    if index < 0 { index += array.elements.count }
    guard index >= 0, index < array.elements.count else {
      throw interpreter.indexError("bytearray index out of range")
    }
    if value.isUndefined {
      try array.resize(interpreter) { $0.remove(at: index) }
    } else {
      array.write { $0[index] = byte }
    }
  }

  private static func setSlice(
    _ interpreter: Interpreter, _ array: PyByteArray, _ slice: PySlice, _ value: Value
  ) throws(Unwind) {
    let numbers = try interpreter.numbers(of: slice)
    var inserted: [UInt8] = []
    if !value.isUndefined {
      if let bytes = interpreter.bytesLike(value) {
        inserted = bytes
      } else {
        let slots = interpreter.type(of: value).slots
        // CPython: `PyNumber_Check`.
        let isNumber =
          slots.index != nil || slots.int != nil || slots.float != nil || value.asComplex != nil
        if isNumber || value.asStr != nil {
          throw interpreter.typeError(
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        }
        inserted = try interpreter.bytesOfElements(
          value, "bytearray", "byte must be in range(0, 256)")
      }
    }
    let span = numbers.adjusted(to: array.elements.count)
    if span.step == 1 {
      let end = max(span.start, span.stop)
      if inserted.count == end - span.start {
        array.write { $0.replaceSubrange(span.start..<end, with: inserted) }
      } else {
        try array.resize(interpreter) { $0.replaceSubrange(span.start..<end, with: inserted) }
      }
      return
    }
    if inserted.isEmpty {
      if span.count == 0 { return }
      try array.resize(interpreter) { elements in
        var position = span.lowest
        var removed = 0
        for index in span.lowest..<elements.count {
          if removed < span.count, index == position {
            removed += 1
            position &+= span.stride
          } else {
            elements[index - removed] = elements[index]
          }
        }
        elements.removeLast(removed)
      }
      return
    }
    guard inserted.count == span.count else {
      throw interpreter.valueError(
        "attempt to assign bytes of size \(inserted.count) to extended slice of size "
          + "\(span.count)")
    }
    array.write { elements in
      var position = span.start
      for byte in inserted {
        elements[position] = byte
        position &+= span.step
      }
    }
  }
}
