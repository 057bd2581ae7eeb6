// The iterators of str, bytes, bytearray and memoryview.

/// An iterator over positions of a sequence, which it lets go of at the end.
class PositionIterator: PyIterator {
  /// `undefined` once it is exhausted.
  final fileprivate(set) var sequence: Value
  final fileprivate(set) var index = 0

  fileprivate init(_ type: PyType, _ sequence: Value) {
    self.sequence = sequence
    super.init(type)
  }

  /// The present length of the sequence.
  fileprivate var count: Int { 0 }

  override final func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    sequence.isUndefined ? 0 : max(0, count - index)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try unsafeIterator(value).next(interpreter)
    }
    type.install(
      slots,
      [
        BuiltinRow("__length_hint__", "", .method) { interpreter, args throws(Unwind) in
          .int(try unsafeIterator(args[0]).lengthHint(interpreter) ?? 0)
        },
        BuiltinRow("__reduce__", "", .method, reduce),
        BuiltinRow("__setstate__", "state, /", .method) { interpreter, args throws(Unwind) in
          let iterator = unsafeIterator(args[0])
          let index = try interpreter.size(args[1])
          iterator.index = min(max(0, index), iterator.count)
          return .none
        },
      ])
  }

  private static func unsafeIterator(_ value: Value) -> PositionIterator {
    guard case .object(let object) = value else { preconditionFailure("no receiver") }
    return unsafeDowncast(object, to: PositionIterator.self)
  }

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let iterator = unsafeIterator(args[0])
    let function = interpreter.builtins.get(interpreter.intern("iter")) ?? .none
    if iterator.sequence.isUndefined {
      return interpreter.tuple([function, interpreter.tuple([interpreter.tuple([])])])
    }
    return interpreter.tuple([
      function, interpreter.tuple([iterator.sequence]), .int(iterator.index),
    ])
  }
}

/// Yields the characters of a str (CPython: `unicodeiterobject`).
final class StrIterator: PositionIterator {
  private let text: PyStr

  init(_ interpreter: Interpreter, _ text: PyStr) {
    self.text = text
    super.init(
      text.isASCII ? interpreter.types.strASCIIIterator : interpreter.types.strIterator,
      .object(text))
  }

  override fileprivate var count: Int { text.count }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if index < text.count, !sequence.isUndefined {
      let position = index
      index = position + 1
      return .object(interpreter.character(of: text, at: position))
    }
    sequence = .undefined
    return .undefined
  }
}

/// Yields the bytes of a bytes object.
final class BytesIterator: PositionIterator {
  private let bytes: PyBytes

  init(_ interpreter: Interpreter, _ bytes: PyBytes) {
    self.bytes = bytes
    super.init(interpreter.types.bytesIterator, .object(bytes))
  }

  override fileprivate var count: Int { bytes.elements.count }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if index < bytes.elements.count, !sequence.isUndefined {
      let position = index
      index = position + 1
      return .int(Int(bytes.elements[position]))
    }
    sequence = .undefined
    return .undefined
  }
}

/// Yields the bytes of a bytearray, which may change meanwhile.
final class ByteArrayIterator: PositionIterator {
  private let bytes: PyByteArray

  init(_ interpreter: Interpreter, _ bytes: PyByteArray) {
    self.bytes = bytes
    super.init(interpreter.types.bytearrayIterator, .object(bytes))
  }

  override fileprivate var count: Int { bytes.elements.count }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if index < bytes.elements.count, !sequence.isUndefined {
      let position = index
      index = position + 1
      return .int(Int(bytes.elements[position]))
    }
    sequence = .undefined
    return .undefined
  }
}

/// Yields the items of a memoryview.
final class MemoryIterator: PositionIterator {
  private let view: PyMemoryView

  init(_ interpreter: Interpreter, _ view: PyMemoryView) {
    self.view = view
    super.init(interpreter.types.memoryIterator, .object(view))
  }

  override fileprivate var count: Int { view.count }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if index < view.count, !sequence.isUndefined {
      let position = index
      index = position + 1
      return try view.item(interpreter, at: position)
    }
    sequence = .undefined
    return .undefined
  }
}
