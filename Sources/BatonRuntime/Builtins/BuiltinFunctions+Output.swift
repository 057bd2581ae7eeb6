// print and input.

extension BuiltinFunctions {
  static func print(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    // Bound as: sep, end, file, flush, *args.
    let separator = try text(interpreter, args[0], "sep")
    let end = try text(interpreter, args[1], "end")
    let pieces = args[4].asTuple
    let count = pieces?.count ?? 0
    let file: Value
    if let given = args.given(2), !given.isNone {
      file = given
    } else {
      guard let found = interpreter.standardStream("stdout") else {
        throw interpreter.runtimeError("lost sys.stdout")
      }
      if found.isNone { return .none }
      file = found
    }
    let sink = try TextSink(interpreter, file)
    for index in 0..<count {
      if index > 0 {
        if let separator { try sink.write(separator) } else { try sink.write(ascii: 0x20) }
      }
      guard let piece = pieces?[index] else { continue }
      try sink.write(interpreter.string(piece))
    }
    if let end { try sink.write(end) } else { try sink.write(ascii: 0x0A) }
    if let flush = args.given(3), try interpreter.isTrue(flush) { try sink.flush() }
    return .none
  }

  /// nil: the default.
  private static func text(
    _ interpreter: Interpreter, _ value: Value, _ name: String
  ) throws(Unwind) -> PyStr? {
    if value.isUndefined || value.isNone { return nil }
    if let text = value.asStr { return text }
    throw interpreter.typeError(
      "\(name) must be None or a string, not \(interpreter.type(of: value).name)")
  }

  static func input(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    for name in ["stdin", "stdout", "stderr"]
    where interpreter.standardStream(name)?.isNone ?? true {
      throw interpreter.runtimeError("input(): lost sys.\(name)")
    }
    if let coach = interpreter.coach, interpreter.asyncioState?.runningLoop != nil,
      interpreter.threads?.isAside != true
    {
      let prompt = args.given(0).map { ", " + interpreter.safeRepr($0) } ?? ""
      coach.blocking(
        "input()", instead: "await asyncio.to_thread(input\(prompt))", interpreter.runningPlace())
    }
    let output = try TextSink(interpreter, interpreter.standardStream("stdout") ?? .none)
    if let prompt = args.given(0) { try output.write(interpreter.string(prompt)) }
    try output.flush()
    let source = interpreter.standardStream("stdin") ?? .none
    let line: PyStr
    if let file = source.object as? PyTextFile {
      line = try file.readLine(interpreter, limit: nil)
    } else {
      let result = try interpreter.callMethod(source, interpreter.intern("readline"))
      guard let text = result.asStr else {
        throw interpreter.typeError("object.readline() returned non-string")
      }
      line = text
    }
    if line.count == 0 {
      throw interpreter.error(
        interpreter.exceptions.eofError, "EOF when reading a line")
    }
    if line[line.count - 1] == 0x0A {
      return .object(interpreter.part(of: line, 0..<line.count - 1))
    }
    return .object(line)
  }
}

/// Where text goes: straight to the interpreter's output as long as the program has not put
/// something else in its place, otherwise to the `write` method of a file.
struct TextSink {
  private let interpreter: Interpreter
  private let target: Target

  private enum Target {
    case output(Output)
    case file(PyTextFile)
    case memory(PyStringIO)
    case other(file: Value, write: Value)
  }

  init(_ interpreter: Interpreter, _ file: Value) throws(Unwind) {
    self.interpreter = interpreter
    if let text = file.object as? PyTextFile,
      text.type === interpreter.library.types(interpreter).textIOWrapper,
      text.attributeDictionary == nil
    {
      target = text.isPlainOutput ? .output(interpreter.output) : .file(text)
    } else if file.isUndefined {
      target = .output(interpreter.output)
    } else if let text = file.object as? PyStringIO, !text.type.isHeapType,
      text.attributeDictionary == nil
    {
      target = .memory(text)
    } else {
      target = .other(
        file: file, write: try interpreter.getAttribute(file, interpreter.intern("write")))
    }
  }

  func write(_ text: PyStr) throws(Unwind) {
    switch target {
    case .output(let output):
      let status: Int32
      if text.isWide, text.hasSurrogates {
        let errors = interpreter.library.streams(interpreter).output.errors
        status = output.write(
          try interpreter.encode(text, encoding: nil, errors: errors) as [UInt8])
      } else {
        status = output.write(text)
      }
      if status != 0 { throw interpreter.osError(SystemError(code: status)) }
    case .file(let file): try file.write(interpreter, text)
    case .memory(let file): try file.write(interpreter, text)
    case .other(_, let write): _ = try interpreter.call(write, .object(text))
    }
  }

  func write(ascii byte: UInt8) throws(Unwind) {
    if case .output(let output) = target {
      let status = output.write(CollectionOfOne(byte))
      if status != 0 { throw interpreter.osError(SystemError(code: status)) }
    } else {
      try write(interpreter.character(UInt32(byte)))
    }
  }

  func flush() throws(Unwind) {
    switch target {
    case .output(let output):
      let status = output.flush()
      if status != 0 { throw interpreter.osError(SystemError(code: status)) }
    case .file(let file): try file.flush(interpreter)
    case .memory: break
    case .other(let file, _): _ = try interpreter.callMethod(file, interpreter.intern("flush"))
    }
  }
}

extension PyStr {
  /// Holds code points that no text encoding can write.
  var hasSurrogates: Bool {
    isWide && wideBuffer.contains { $0 >= 0xD800 && $0 < 0xE000 }
  }
}

extension Interpreter {
  /// `sys.stdin`, `sys.stdout`, `sys.stderr`; `undefined`: the original, which nobody has asked
  /// for yet; nil: the program has deleted it.
  func standardStream(_ name: String) -> Value? {
    guard let system = modules.get(intern("sys"))?.object as? PyModule else {
      return name == "stdin" ? .object(library.streams(self).input) : .undefined
    }
    return system.namespace.get(intern(name))
  }
}
