// StringIO: a text file in memory.

final class PyStringIO: PyIterator {
  private(set) var buffer: TextBuffer
  private var newline: String? = "\n"
  private var isClosed = false

  override init(_ type: PyType) {
    buffer = TextBuffer()
    super.init(type)
  }

  /// `__init__`.
  private func start(with initial: [UInt32], newline: String?) {
    self.newline = newline
    isClosed = false
    seenEnds = (false, false, false)
    buffer = TextBuffer()
    write(initial)
    buffer.position = 0
  }

  /// Which line ends were written, as `newlines` shows them: `\r`, `\n`, `\r\n`.
  private var seenEnds = (carriageReturn: false, newline: false, both: false)

  private func write(_ scalars: [UInt32]) {
    if newline == nil || newline == "" { noteEnds(scalars) }
    if newline == nil {
      buffer.write(TextBuffer.translated(scalars))
    } else if let newline, newline.unicodeScalars.first == "\r" {
      buffer.write(TextBuffer.expanded(scalars, newline.unicodeScalars.map(\.value)))
    } else {
      buffer.write(scalars)
    }
  }

  private func noteEnds(_ scalars: [UInt32]) {
    var afterReturn = false
    for scalar in scalars {
      if scalar == 0x0A {
        if afterReturn { seenEnds.both = true } else { seenEnds.newline = true }
      } else if afterReturn {
        seenEnds.carriageReturn = true
      }
      afterReturn = scalar == 0x0D
    }
    if afterReturn { seenEnds.carriageReturn = true }
  }

  private func newlines(_ interpreter: Interpreter) -> Value {
    var seen: [String] = []
    if seenEnds.carriageReturn { seen.append("\r") }
    if seenEnds.newline { seen.append("\n") }
    if seenEnds.both { seen.append("\r\n") }
    if seen.count > 1 { return interpreter.strings(seen, asTuple: true) }
    return seen.first.map { interpreter.str($0) } ?? .none
  }

  private var lineEnd: LineEnd {
    switch newline {
    case "\r": .carriageReturn
    case "\r\n": .both
    case "": .universal
    default: .newline
    }
  }

  func write(_ interpreter: Interpreter, _ text: PyStr) throws(Unwind) {
    try checkOpen(interpreter)
    if buffer.position > 1 << 31 { throw interpreter.memoryError() }
    if newline == "\n", !text.isWide {
      buffer.write(text.narrowBuffer.lazy.map { UInt32($0) })
    } else {
      write(text.scalars)
    }
  }

  func checkOpen(_ interpreter: Interpreter) throws(Unwind) {
    if isClosed { throw interpreter.valueError("I/O operation on closed file") }
  }

  /// What the base class words otherwise.
  private func checkOpenAsBase(_ interpreter: Interpreter) throws(Unwind) {
    if isClosed { throw interpreter.valueError("I/O operation on closed file.") }
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try checkOpen(interpreter)
    let line = buffer.readLine(lineEnd, limit: nil)
    return line.isEmpty ? .undefined : .object(interpreter.str(Array(line)))
  }

  // MARK: The type

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { interpreter, value throws(Unwind) in
      try (value.object as? PyStringIO)?.checkOpenAsBase(interpreter)
      return value
    }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? PyStringIO)?.next(interpreter) ?? .undefined
    }
    slots.new = { _, type, _ throws(Unwind) in .object(PyStringIO(type)) }
    slots.initialize = initialize
    type.install(slots, methods, attributes)
  }

  private static func of(_ args: Arguments) -> PyStringIO {
    guard case .object(let object) = args[0] else {
      preconditionFailure("the receiver was checked before the call")
    }
    return unsafeDowncast(object, to: PyStringIO.self)
  }

  /// CPython: `_io_StringIO___getstate___impl`.
  private static func getState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    let attributes = file.attributeDictionary.map { Value.object($0) } ?? .none
    return interpreter.tuple([
      .object(interpreter.str(file.buffer.scalars)),
      file.newline.map { interpreter.str($0) } ?? .none, .int(file.buffer.position), attributes,
    ])
  }

  private static func setState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    guard let state = args[1].asTuple, state.count >= 4, let text = state[0].asStr else {
      throw interpreter.typeError(
        "\(file.type.name).__setstate__ argument should be 4-tuple, got "
          + interpreter.type(of: args[1]).name)
    }
    file.start(with: [], newline: state[1].asStr?.string)
    file.buffer.write(text.scalars)
    file.buffer.position = try interpreter.machineInt(state[2])
    if state[3].asDict != nil, let attributes = file.makeAttributeDictionary() {
      try interpreter.update(attributes, with: state[3])
    }
    return .none
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("getvalue", "") { interpreter, args throws(Unwind) in
        let file = of(args)
        try file.checkOpen(interpreter)
        return .object(interpreter.str(file.buffer.scalars))
      },
      BuiltinRow("read", "size=-1, /") { interpreter, args throws(Unwind) in
        let file = of(args)
        try file.checkOpen(interpreter)
        let count = try interpreter.readCount(args[1])
        return .object(interpreter.str(Array(file.buffer.read(count))))
      },
      BuiltinRow("readline", "size=-1, /") { interpreter, args throws(Unwind) in
        let file = of(args)
        try file.checkOpen(interpreter)
        let limit = try interpreter.readCount(args[1])
        return .object(interpreter.str(Array(file.buffer.readLine(file.lineEnd, limit: limit))))
      },
      BuiltinRow("readlines", "hint=-1, /", .method, readLines),
      BuiltinRow("write", "s, /") { interpreter, args throws(Unwind) in
        guard let text = args[1].asStr else {
          throw interpreter.typeError(
            "string argument expected, got '\(interpreter.type(of: args[1]).name)'")
        }
        try of(args).write(interpreter, text)
        return .int(text.count)
      },
      BuiltinRow("__getstate__", "", .method, getState),
      BuiltinRow("__setstate__", "state, /", .method, setState),
      BuiltinRow("writelines", "lines, /") { interpreter, args throws(Unwind) in
        try of(args).checkOpenAsBase(interpreter)
        try interpreter.forEach(args[1]) { line throws(Unwind) in
          guard let text = line.asStr else {
            throw interpreter.typeError(
              "string argument expected, got '\(interpreter.type(of: line).name)'")
          }
          try of(args).write(interpreter, text)
          return true
        }
        return .none
      },
      BuiltinRow("seek", "pos, whence=0, /", .method, seek),
      BuiltinRow("tell", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .int(of(args).buffer.position)
      },
      BuiltinRow("truncate", "pos=None, /", .method, truncate),
      // CPython's has one of its base alone, which asks for another mark of closed files.
      BuiltinRow("flush", "") { _, _ in .none },
      BuiltinRow("close", "", .method, close),
      BuiltinRow("seekable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(true)
      },
      BuiltinRow("readable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(true)
      },
      BuiltinRow("writable", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpen(interpreter)
        return .bool(true)
      },
      BuiltinRow("isatty", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpenAsBase(interpreter)
        return .bool(false)
      },
      BuiltinRow("fileno", "") { interpreter, args throws(Unwind) in
        throw interpreter.unsupportedOperation("fileno")
      },
      BuiltinRow("detach", "") { interpreter, args throws(Unwind) in
        throw interpreter.unsupportedOperation("detach")
      },
      BuiltinRow("__enter__", "") { interpreter, args throws(Unwind) in
        try of(args).checkOpenAsBase(interpreter)
        return args[0]
      },
      BuiltinRow("__exit__", "*args", .method, close),
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("closed") { _, value in
        .bool((value.object as? PyStringIO)?.isClosed ?? true)
      },
      AttributeRow("line_buffering") { interpreter, value throws(Unwind) in
        try (value.object as? PyStringIO)?.checkOpen(interpreter)
        return .bool(false)
      },
      AttributeRow("newlines") { interpreter, value throws(Unwind) in
        guard let file = value.object as? PyStringIO else { return .none }
        try file.checkOpen(interpreter)
        return file.newlines(interpreter)
      },
      AttributeRow("encoding") { _, _ in .none },
      AttributeRow("errors") { _, _ in .none },
    ]
  }

  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    let signature = interpreter.templates.signature("initial_value='', newline='\\n'")
    _ = try interpreter.withArguments(arguments, signature, of: "StringIO") {
      args throws(Unwind) in
      var initial: [UInt32] = []
      if let given = args.given(0), !given.isNone {
        guard let text = given.asStr else {
          throw interpreter.typeError(
            "initial_value must be str or None, not \(interpreter.type(of: given).name)")
        }
        initial = text.scalars
      }
      let newline = try args[1].isUndefined ? "\n" : interpreter.newlineArgument(args[1])
      value.unchecked(PyStringIO.self).start(with: initial, newline: newline)
      return .none
    }
  }

  private static func readLines(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpenAsBase(interpreter)
    let hint = try interpreter.readCount(args[1]) ?? 0
    let result = PyList(interpreter)
    var total = 0
    while true {
      let line = try file.next(interpreter)
      if line.isUndefined { break }
      result.append(line)
      total += line.asStr?.count ?? 0
      if hint > 0, total > hint { break }
    }
    return .object(result)
  }

  private static func seek(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    let offset = try interpreter.sizeArgument(args[1])
    let origin = try args[2].isUndefined ? 0 : interpreter.sizeArgument(args[2])
    switch origin {
    case 0:
      if offset < 0 { throw interpreter.valueError("Negative seek position \(offset)") }
      file.buffer.position = offset
    case 1, 2:
      if offset != 0 {
        throw interpreter.error(
          interpreter.exceptions.osError, "Can't do nonzero cur-relative seeks")
      }
      if origin == 2 { file.buffer.position = file.buffer.scalars.count }
    default:
      throw interpreter.valueError("Invalid whence (\(origin), should be 0, 1 or 2)")
    }
    return .int(file.buffer.position)
  }

  private static func truncate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let file = of(args)
    try file.checkOpen(interpreter)
    var size = file.buffer.position
    if let given = args.given(1), !given.isNone {
      size = try interpreter.positionArgument(given)
      if size < 0 { throw interpreter.valueError("Negative size value \(size)") }
    }
    file.buffer.truncate(size)
    return .int(size)
  }

  private static func close(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    of(args).isClosed = true
    return .none
  }
}
