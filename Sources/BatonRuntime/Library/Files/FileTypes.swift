// The types of module `_io`: their bases, and the tables of the binary ones.

extension PyBinaryFile {
  /// What all binary files have.
  private static var commonRows: [BuiltinRow] {
    [
      BuiltinRow("close", "", .method, close),
      BuiltinRow("fileno", "", .method, fileNumber),
      BuiltinRow("flush", "", .method, flush),
      BuiltinRow("isatty", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(interpreter.isTerminal(of(args).stream.descriptor))
      },
      BuiltinRow("readable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(of(args).stream.isReadable)
      },
      BuiltinRow("seek", "target, whence=0, /", .method, seek),
      BuiltinRow("seekable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(of(args).stream.isSeekable)
      },
      BuiltinRow("tell", "", .method, tell),
      BuiltinRow("truncate", "pos=None, /", .method, truncate),
      BuiltinRow("writable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(of(args).stream.isWritable)
      },
      BuiltinRow("write", "buffer, /", .method, write),
      BuiltinRow("writelines", "lines, /") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        try interpreter.forEach(args[1]) { line throws(Unwind) in
          _ = try interpreter.callMethod(args[0], interpreter.intern("write"), line)
          return true
        }
        return .none
      },
      BuiltinRow("read", "size=-1, /", .method, read),
      BuiltinRow("readinto", "buffer, /", .method, readInto),
      BuiltinRow("readinto1", "buffer, /", .method, readInto),
      BuiltinRow("detach", "") { interpreter, args throws(Unwind) in
        throw interpreter.unsupportedOperation("detach")
      },
      BuiltinRow("readline", "size=-1, /", .method, readLine),
      BuiltinRow("readlines", "hint=-1, /", .method, readLines),
      BuiltinRow("__enter__", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return args[0]
      },
      BuiltinRow("__exit__", "*args", .method, close),
    ]
  }

  private static var commonAttributes: [AttributeRow] {
    [
      AttributeRow("closed") { _, value in .bool(file(value)?.isClosed ?? true) },
      AttributeRow("mode") { interpreter, value in interpreter.str(file(value)?.mode ?? "") },
      AttributeRow("name") { interpreter, value throws(Unwind) in
        if let name = file(value)?.name.defined { return name }
        throw interpreter.attributeError(value, interpreter.intern("name"))
      },
    ]
  }

  private static func file(_ value: Value) -> PyBinaryFile? { value.object as? PyBinaryFile }

  private static var iterationSlots: TypeSlots {
    var slots = TypeSlots()
    slots.iter = { interpreter, value throws(Unwind) in
      if let file = file(value), !file.isMemory { try file.checkOpen(interpreter) }
      return value
    }
    slots.next = { interpreter, value throws(Unwind) in
      try file(value)?.next(interpreter) ?? .undefined
    }
    return slots
  }

  static func installBuffered(_ type: PyType) {
    var slots = iterationSlots
    slots.repr = { interpreter, value throws(Unwind) in
      let name = file(value)?.name.defined
      let shown = try name.map(interpreter.repr)?.string
      return interpreter.str(
        "<_io.\(interpreter.type(of: value).shortName)" + (shown.map { " name=\($0)" } ?? "") + ">")
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      let signature = interpreter.templates.signature("raw, buffer_size=8192")
      return try interpreter.withArguments(arguments, signature, of: type.shortName) {
        args throws(Unwind) in
        guard let raw = file(args[0]) else {
          return .object(try buffered(interpreter, type, args[0], args.given(1)))
        }
        let made = PyBinaryFile(type, raw.stream, name: raw.name, mode: raw.mode)
        made.detached = args[0]
        return .object(made)
      }
    }
    slots.initialize = { _, _, _ in }
    var rows = commonRows
    if type.shortName != "BufferedWriter" {
      rows.append(BuiltinRow("peek", "size=0, /", .method, peek))
      rows.append(BuiltinRow("read1", "size=-1, /", .method, readOne))
    }
    if type.shortName == "BufferedReader" {
      rows += oneWayRows(refused: ["write", "truncate"], as: nil)
      rows.append(BuiltinRow("writable", "") { _, _ in .bool(false) })
    } else if type.shortName == "BufferedWriter" {
      rows += oneWayRows(refused: ["read", "readline", "readlines", "readinto"], as: "read")
      rows.append(BuiltinRow("readable", "") { _, _ in .bool(false) })
    }
    rows.append(
      BuiltinRow("detach", "") { interpreter, args throws(Unwind) in
        guard let raw = of(args).detached else { throw interpreter.unsupportedOperation("detach") }
        return raw
      })
    let raw = AttributeRow("raw") { interpreter, value in
      guard let file = file(value) else { return .none }
      if let raw = file.detached { return raw }
      return .object(
        PyBinaryFile(
          interpreter.library.types(interpreter).fileIO, file.stream, name: file.name,
          mode: file.mode))
    }
    type.install(slots, rows, commonAttributes + [raw])
  }

  /// A buffered file around an object of the program's own.
  private static func buffered(
    _ interpreter: Interpreter, _ type: PyType, _ raw: Value, _ size: Value?
  ) throws(Unwind) -> PyBinaryFile {
    let blockSize = try size.map(interpreter.sizeArgument) ?? 8192
    if blockSize <= 0 {
      throw interpreter.valueError("buffer size must be strictly positive")
    }
    let native = type.nativeBase.shortName
    let (reads, writes) = (native != "BufferedWriter", native != "BufferedReader")
    for (asked, way) in [(reads, "readable"), (writes, "writable")] where asked {
      let answer = try interpreter.callMethod(raw, interpreter.intern(way))
      if !(try interpreter.isTrue(answer)) {
        throw interpreter.unsupportedOperation("File or stream is not \(way).")
      }
    }
    let stream = ObjectStream(
      interpreter, raw, .raw, blockSize: blockSize, isReadable: reads, isWritable: writes)
    interpreter.library.track(stream)
    let name = try interpreter.findAttribute(raw, interpreter.intern("name"))
    let made = PyBinaryFile(type, stream, name: name ?? .undefined, mode: "")
    made.detached = raw
    return made
  }

  /// The methods of a file that goes one way only, for those of the other way.
  private static func oneWayRows(refused names: [String], as operation: String?) -> [BuiltinRow] {
    names.map { name in
      BuiltinRow(name, "*args", .method) { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        throw interpreter.unsupportedOperation(operation ?? name)
      }
    }
  }

  static func installFileIO(_ type: PyType) {
    var slots = iterationSlots
    slots.new = openRaw
    slots.initialize = { _, _, _ in }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let file = file(value) else { return .none }
      if file.stream.isClosed { return interpreter.str("<_io.FileIO [closed]>") }
      let name = try interpreter.repr(file.name.defined ?? .none).string
      let closes = file.closesDescriptor ? "True" : "False"
      return interpreter.str(
        "<_io.FileIO name=\(name) mode='\(file.mode)' closefd=\(closes)>")
    }
    let closes = AttributeRow("closefd") { _, value in
      .bool(file(value)?.closesDescriptor ?? true)
    }
    type.install(
      slots, commonRows + [BuiltinRow("readall", "", .method, readAll)],
      commonAttributes + [closes])
  }

  /// `FileIO(file, mode='r', closefd=True, opener=None)`, opened as `open` does it.
  private static func openRaw(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let signature = interpreter.templates.signature("file, mode='r', closefd=True, opener=None")
    return try interpreter.withArguments(arguments, signature, of: "FileIO") {
      args throws(Unwind) in
      let mode = args.given(1) ?? interpreter.str("r")
      guard let letters = mode.asStr?.string else {
        throw interpreter.typeError(
          "FileIO() argument 'mode' must be str, not \(interpreter.givenName(mode))")
      }
      let names = ["buffering", "closefd", "opener"].map(interpreter.intern)
      let opened = try interpreter.call(
        interpreter.builtins.get(interpreter.intern("open")) ?? .none,
        [
          args[0], interpreter.str(letters.contains("b") ? letters : letters + "b"), .int(0),
          args.given(2) ?? .bool(true), args.given(3) ?? .none,
        ], keywordNames: names)
      guard let raw = file(opened), type !== raw.type else { return opened }
      return .object(
        PyBinaryFile(
          type, raw.stream, name: raw.name, mode: raw.mode,
          closesDescriptor: raw.closesDescriptor))
    }
  }

  private static func readAll(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkReadable(interpreter)
    return interpreter.bytes(
      try file.perform(interpreter) { stream throws(SystemError) in try stream.read(nil) })
  }

  /// CPython: `_io_BytesIO___getstate__`.
  private static func memoryState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let attributes = of(args).attributeDictionary.map { Value.object($0) } ?? .none
    return interpreter.tuple([
      try getValue(interpreter, args), try tell(interpreter, args), attributes,
    ])
  }

  private static func setMemoryState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    guard let state = args[1].asTuple, state.count >= 3 else {
      throw interpreter.typeError(
        "\(file.type.name).__setstate__ argument should be 3-tuple, got "
          + interpreter.type(of: args[1]).name)
    }
    (file.stream as? MemoryStream)?.start(with: try interpreter.bytesArgument(state[0]))
    let place = try interpreter.machineInt(state[1])
    if place < 0 { throw interpreter.valueError("position value cannot be negative") }
    _ = try file.perform(interpreter) { stream throws(SystemError) in try stream.seek(place, 0) }
    if state[2].asDict != nil, let attributes = file.makeAttributeDictionary() {
      try interpreter.update(attributes, with: state[2])
    }
    return .none
  }

  static func installBytesIO(_ type: PyType) {
    var slots = iterationSlots
    slots.new = { _, type, _ throws(Unwind) in
      .object(PyBinaryFile(type, MemoryStream([]), name: .undefined, mode: "rb+"))
    }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      let signature = interpreter.templates.signature("initial_bytes=b''")
      _ = try interpreter.withArguments(arguments, signature, of: "BytesIO") {
        args throws(Unwind) in
        if let given = args.given(0), !given.isNone {
          (file(value)?.stream as? MemoryStream)?.start(with: try interpreter.bytesArgument(given))
        }
        return .none
      }
    }
    let rows =
      commonRows + [
        BuiltinRow("getvalue", "", .method, getValue),
        BuiltinRow("__getstate__", "", .method, memoryState),
        BuiltinRow("__setstate__", "state, /", .method, setMemoryState),
        BuiltinRow("getbuffer", "") { interpreter, args throws(Unwind) in
          try interpreter.call(.object(interpreter.types.memoryview), getValue(interpreter, args))
        },
        BuiltinRow("read1", "size=-1, /", .method, readOne),
      ]
    type.install(
      slots, rows,
      [AttributeRow("closed") { _, value in .bool(file(value)?.stream.isClosed ?? true) }])
  }
}
