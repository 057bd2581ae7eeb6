// TextIOWrapper: the method table, the attributes, the constructor.

extension PyTextFile {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.iter = { interpreter, value throws(Unwind) in
      guard let file = value.object as? PyTextFile else { return value }
      try file.opened(interpreter)
      return value
    }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? PyTextFile)?.next(interpreter) ?? .undefined
    }
    slots.new = new
    type.install(slots, methods, attributes)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("detach", "") { interpreter, args throws(Unwind) in
        let file = of(args)
        try file.flush(interpreter)
        file.isPlainOutput = false
        return file.detach()?.shown ?? .none
      },
      BuiltinRow("reconfigure", reconfigureSignature, .method, reconfigure),
      BuiltinRow("write", "text, /", .method, write),
      BuiltinRow("read", "size=-1, /") { interpreter, args throws(Unwind) in
        .object(try of(args).read(interpreter, count: interpreter.readCount(args[1])))
      },
      BuiltinRow("readline", "size=-1, /") { interpreter, args throws(Unwind) in
        .object(try of(args).readLine(interpreter, limit: interpreter.lineLimit(args[1])))
      },
      BuiltinRow("readlines", "hint=-1, /", .method, readLines),
      BuiltinRow("writelines", "lines, /", .method, writeLines),
      BuiltinRow("flush", "") { interpreter, args throws(Unwind) in
        try of(args).flush(interpreter)
        return .none
      },
      BuiltinRow("close", "", .method, close),
      BuiltinRow("fileno", "", .method, fileNumber),
      BuiltinRow("seekable", "") { interpreter, args throws(Unwind) in
        .bool(try of(args).opened(interpreter).stream.isSeekable)
      },
      BuiltinRow("readable", "") { interpreter, args throws(Unwind) in
        .bool(try of(args).opened(interpreter).stream.isReadable)
      },
      BuiltinRow("writable", "") { interpreter, args throws(Unwind) in
        .bool(try of(args).opened(interpreter).stream.isWritable)
      },
      BuiltinRow("isatty", "") { interpreter, args throws(Unwind) in
        .bool(interpreter.isTerminal(try of(args).opened(interpreter).stream.descriptor))
      },
      BuiltinRow("seek", "cookie, whence=0, /") { interpreter, args throws(Unwind) in
        let offset = try interpreter.sizeArgument(args[1])
        let origin = try args[2].isUndefined ? 0 : interpreter.sizeArgument(args[2])
        return .int(try of(args).seek(interpreter, offset, origin))
      },
      BuiltinRow("tell", "") { interpreter, args throws(Unwind) in
        .int(try of(args).tell(interpreter))
      },
      BuiltinRow("truncate", "pos=None, /", .method, truncate),
      BuiltinRow("__enter__", "") { interpreter, args throws(Unwind) in
        try of(args).opened(interpreter)
        return args[0]
      },
      BuiltinRow("__exit__", "*args", .method, close),
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("encoding", member: true) { _, value in .object(file(value).encoding) },
      AttributeRow("buffer", member: true) { _, value in
        file(value).buffer?.shown ?? .none
      },
      AttributeRow("line_buffering", member: true) { _, value in
        .bool(file(value).lineBuffering)
      },
      AttributeRow("write_through", member: true) { _, value in
        .bool(file(value).writesThrough)
      },
      AttributeRow("mode", member: true) { interpreter, value in
        interpreter.str(file(value).mode)
      },
      AttributeRow("name") { interpreter, value throws(Unwind) in
        if let name = file(value).buffer?.name.defined { return name }
        throw interpreter.attributeError(value, interpreter.intern("name"))
      },
      AttributeRow("closed") { _, value in .bool(file(value).isClosed) },
      AttributeRow("newlines") { interpreter, value in
        file(value).seenNewlines(interpreter)
      },
      AttributeRow("errors") { _, value in .object(file(value).errors) },
    ]
  }

  private static func file(_ value: Value) -> PyTextFile {
    guard case .object(let object) = value else {
      preconditionFailure("the receiver was checked before the call")
    }
    return unsafeDowncast(object, to: PyTextFile.self)
  }

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    let file = file(value)
    var text = "<_io.TextIOWrapper"
    if let name = file.buffer?.name.defined {
      text += " name=\(try interpreter.repr(name).string)"
    }
    if !file.mode.isEmpty { text += " mode='\(file.mode)'" }
    return interpreter.str(
      text + " encoding=\(try interpreter.repr(.object(file.encoding)).string)>")
  }

  private static func write(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let text = args[1].asStr else {
      throw interpreter.typeError(
        "write() argument must be str, not \(interpreter.type(of: args[1]).name)")
    }
    try of(args).write(interpreter, text)
    return .int(text.count)
  }

  private static func writeLines(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.opened(interpreter)
    try interpreter.forEach(args[1]) { line throws(Unwind) in
      guard let text = line.asStr else {
        throw interpreter.typeError(
          "write() argument must be str, not \(interpreter.type(of: line).name)")
      }
      try file.write(interpreter, text)
      return true
    }
    return .none
  }

  private static func readLines(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    let hint = try interpreter.readCount(args[1]) ?? 0
    let result = PyList(interpreter)
    var total = 0
    while true {
      let line = try file.readLine(interpreter, limit: nil)
      if line.count == 0 { break }
      result.append(.object(line))
      total += line.count
      if hint > 0, total > hint { break }
    }
    return .object(result)
  }

  private static func close(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    of(args).isPlainOutput = false
    if let stream = of(args).buffer?.stream {
      try interpreter.perform(stream) { stream throws(SystemError) in try stream.close() }
    }
    return .none
  }

  private static func fileNumber(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let buffer = of(args).buffer else {
      throw interpreter.valueError("underlying buffer has been detached")
    }
    if buffer.stream.isClosed { throw interpreter.valueError("I/O operation on closed file") }
    guard let descriptor = buffer.stream.descriptor else {
      throw interpreter.unsupportedOperation("fileno")
    }
    return .int(Int(descriptor))
  }

  private static func truncate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    let stream = try file.opened(interpreter).stream
    if !stream.isWritable { throw interpreter.unsupportedOperation("truncate") }
    let size: Int
    if let given = args.given(1), !given.isNone {
      size = try interpreter.sizeArgument(given)
    } else {
      size = try file.tell(interpreter)
    }
    try interpreter.perform(stream) { stream throws(SystemError) in try stream.truncate(size) }
    return .int(size)
  }

  private static var reconfigureSignature: String {
    "*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None"
  }

  private static func reconfigure(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.flush(interpreter)
    file.isPlainOutput = false
    if let encoding = args.given(1)?.asStr {
      _ = try interpreter.encode(interpreter.intern(""), encoding: encoding, errors: nil)
      file.encoding = encoding
      if args.given(2)?.asStr == nil { file.errors = interpreter.intern("strict") }
    }
    if let errors = args.given(2)?.asStr { file.errors = errors }
    if let newline = args.given(3) {
      file.setNewline(try interpreter.newlineArgument(newline))
    }
    if let lineBuffering = args.given(4), !lineBuffering.isNone {
      file.lineBuffering = try interpreter.isTrue(lineBuffering)
    }
    if let writesThrough = args.given(5), !writesThrough.isNone {
      file.writesThrough = try interpreter.isTrue(writesThrough)
    }
    return .none
  }

  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let signature = BuiltinSignature(
      parsing: "buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
        + "write_through=False")
    return try interpreter.withArguments(arguments, signature, of: "TextIOWrapper") {
      args throws(Unwind) in
      let buffer: PyBinaryFile
      if let own = args[0].object as? PyBinaryFile {
        buffer = own
      } else {
        buffer = try PyBinaryFile(wrapping: args[0], interpreter)
      }
      let encoding = args.given(1)?.asStr ?? interpreter.intern("UTF-8")
      _ = try interpreter.encode(interpreter.intern(""), encoding: encoding, errors: nil)
      let newline = try args[3].isUndefined ? nil : interpreter.newlineArgument(args[3])
      let lineBuffering = try args[4].isUndefined ? false : interpreter.isTrue(args[4])
      let file = PyTextFile(
        type, buffer, encoding: encoding,
        errors: args.given(2)?.asStr ?? interpreter.intern("strict"), newline: newline,
        lineBuffering: lineBuffering, mode: "")
      return .object(file)
    }
  }
}

extension PyBinaryFile {
  /// What a text file around an object of the program's own stands on.
  fileprivate convenience init(
    wrapping buffer: Value, _ interpreter: Interpreter
  ) throws(Unwind) {
    func answer(_ question: String) throws(Unwind) -> Bool {
      try interpreter.isTrue(interpreter.callMethod(buffer, interpreter.intern(question)))
    }
    let stream = ObjectStream(
      interpreter, buffer, .buffer, isReadable: try answer("readable"),
      isWritable: try answer("writable"))
    interpreter.library.track(stream)
    let name = try interpreter.findAttribute(buffer, interpreter.intern("name"))
    self.init(
      interpreter.library.types(interpreter).bufferedRandom, stream, name: name ?? .undefined,
      mode: "")
  }
}
