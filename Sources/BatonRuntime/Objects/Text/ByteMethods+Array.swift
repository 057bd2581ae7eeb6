// bytearray: the methods that change it.

extension ByteMethods {
  static var arrayRows: [BuiltinRow] {
    [
      BuiltinRow("append", "item, /", .method) { interpreter, args throws(Unwind) in
        let byte = try interpreter.byte(args[1])
        try array(args).resize(interpreter) { $0.append(byte) }
        return .none
      },
      BuiltinRow("clear", "", .method) { interpreter, args throws(Unwind) in
        try array(args).resize(interpreter) { $0.removeAll() }
        return .none
      },
      BuiltinRow("copy", "", .method) { interpreter, args throws(Unwind) in
        .object(PyByteArray(interpreter, elements(args)))
      },
      BuiltinRow("extend", "iterable_of_ints, /", .method, extend),
      BuiltinRow("insert", "index, item, /", .method, insert),
      BuiltinRow("pop", "index=-1, /", .method, pop),
      BuiltinRow("remove", "value, /", .method) { interpreter, args throws(Unwind) in
        let byte = try interpreter.byte(args[1])
        guard let index = elements(args).firstIndex(of: byte) else {
          throw interpreter.valueError("value not found in bytearray")
        }
        try array(args).resize(interpreter) { $0.remove(at: index) }
        return .none
      },
      BuiltinRow("reverse", "", .method) { interpreter, args throws(Unwind) in
        array(args).write { $0.reverse() }
        return .none
      },
      BuiltinRow("__release_buffer__", "buffer, /", .method, PyMemoryView.releaseBuffer),
      BuiltinRow("__alloc__", "", .method) { interpreter, args throws(Unwind) in
        let count = elements(args).count
        return .int(count == 0 ? 0 : count + 1)
      },
      BuiltinRow("__reduce__", "", .method) { interpreter, args throws(Unwind) in
        reduced(interpreter, args)
      },
      BuiltinRow("__reduce_ex__", "proto=0, /", .method) { interpreter, args throws(Unwind) in
        if let given = args.given(1) { _ = try interpreter.cInt(given) }
        return reduced(interpreter, args)
      },
    ]
  }

  private static func array(_ args: Arguments) -> PyByteArray {
    guard case .object(let object) = args[0] else { preconditionFailure("no receiver") }
    return unsafeDowncast(object, to: PyByteArray.self)
  }

  private static func reduced(_ interpreter: Interpreter, _ args: Arguments) -> Value {
    let array = array(args)
    let dictionary = array.attributeDictionary.map { Value.object($0) } ?? .none
    return interpreter.tuple([
      .object(array.type), interpreter.tuple([interpreter.bytes(array.elements)]), dictionary,
    ])
  }

  private static func extend(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let added: [UInt8]
    if let bytes = interpreter.bytesLike(args[1]) {
      added = bytes
    } else {
      let name = interpreter.type(of: args[1]).name
      if args[1].asStr != nil {
        throw interpreter.typeError("expected iterable of integers; got: '\(name)'")
      }
      guard interpreter.isIterable(args[1]) else {
        throw interpreter.typeError("can't extend bytearray with \(name)")
      }
      added = try interpreter.bytesOfElements(
        args[1], "bytearray", "byte must be in range(0, 256)")
    }
    try interpreter.checkTextSize(elements(args).count + added.count)
    if !added.isEmpty { try array(args).resize(interpreter) { $0 += added } }
    return .none
  }

  private static func insert(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var index = try interpreter.size(args[1])
    let byte = try interpreter.byte(args[2])
    let count = elements(args).count
    if index < 0 { index = max(0, index + count) }
    index = min(index, count)
    try array(args).resize(interpreter) { $0.insert(byte, at: index) }
    return .none
  }

  private static func pop(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var index =
      try args.given(1).map { value throws(Unwind) in
        try interpreter.size(value)
      } ?? -1
    // No copy of the bytes is held here: removing would then copy them all.
    let array = array(args)
    let count = array.elements.count
    if count == 0 { throw interpreter.indexError("pop from empty bytearray") }
    if index < 0 { index += count }
    guard index >= 0, index < count else {
      throw interpreter.indexError("pop index out of range")
    }
    var byte: UInt8 = 0
    try array.resize(interpreter) { byte = $0.remove(at: index) }
    return .int(Int(byte))
  }
}
