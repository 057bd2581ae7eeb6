// posix: the functions on the text of paths that `os.path` gives on, or takes a short way through.

extension PosixModule {
  static var pathRows: [BuiltinRow] {
    [
      BuiltinRow("fspath", "path", .function) { interpreter, args throws(Unwind) in
        try interpreter.fileSystemPath(args[0])
      },
      BuiltinRow("_path_normpath", "path", .function) { interpreter, args throws(Unwind) in
        let path = try pathText(interpreter, args[0], "_path_normpath")
        if let bytes = path.asBytes { return interpreter.bytes(normalized(bytes.elements)) }
        return path.asStr.map { .object(interpreter.str(normalized($0.scalars))) } ?? path
      },
      BuiltinRow("_path_splitroot_ex", "path", .function) { interpreter, args throws(Unwind) in
        let path = try pathText(interpreter, args[0], "_path_splitroot_ex")
        if let bytes = path.asBytes?.elements {
          let count = rootCount(bytes)
          return interpreter.tuple([
            interpreter.bytes([]), interpreter.bytes(Array(bytes[..<count])),
            interpreter.bytes(Array(bytes[count...])),
          ])
        }
        guard let text = path.asStr else { return path }
        let count = rootCount(text.scalars)
        return interpreter.tuple([
          interpreter.str(""), .object(interpreter.part(of: text, 0..<count)),
          .object(interpreter.part(of: text, count..<text.count)),
        ])
      },
      // The path of `join` where it is made of strs alone; None where it is not.
      BuiltinRow("_path_join", "first, rest, /", .function) { interpreter, args in
        join(interpreter, args[0], args[1])
      },
      // The names and values of the environment, between str and bytes.
      BuiltinRow("_encode_text", "value, /", .function) { interpreter, args throws(Unwind) in
        guard let text = args[0].asStr else {
          throw interpreter.typeError(
            "str expected, not \(interpreter.type(of: args[0]).shortName)")
        }
        let errors = interpreter.intern("surrogateescape")
        return interpreter.bytes(try interpreter.encode(text, encoding: nil, errors: errors))
      },
      BuiltinRow("_decode_text", "value, /", .function) { interpreter, args throws(Unwind) in
        let bytes = try interpreter.bytesArgument(args[0])
        let errors = interpreter.intern("surrogateescape")
        return .object(try interpreter.decode(bytes, args[0], encoding: nil, errors: errors))
      },
    ]
  }

  private static func pathText(
    _ interpreter: Interpreter, _ value: Value, _ function: String
  ) throws(Unwind) -> Value {
    let type = interpreter.type(of: value)
    if value.asStr == nil, value.asBytes == nil,
      type.lookup(interpreter.intern("__fspath__")) == nil
    {
      throw interpreter.typeError(
        "\(function): path should be string, bytes or os.PathLike, not \(type.name)")
    }
    return try interpreter.fileSystemPath(value)
  }

  /// How many of the first units are the root: two slashes are another one than a single slash.
  private static func rootCount<Unit: FixedWidthInteger>(_ path: [Unit]) -> Int {
    let slashes = path.prefix { $0 == 0x2F }.count
    return slashes == 2 ? 2 : min(slashes, 1)
  }

  /// CPython: `_Py_normpath`.
  private static func normalized<Unit: FixedWidthInteger>(_ path: [Unit]) -> [Unit] {
    let root = rootCount(path)
    var result = [Unit](repeating: 0x2F, count: root)
    // Where the parts begin that a ".." can take away.
    var starts: [Int] = []
    for part in path.split(separator: 0x2F) {
      if part.count == 1, part.first == 0x2E { continue }
      let isUp = part.count == 2 && part.allSatisfy { $0 == 0x2E }
      if isUp, let start = starts.popLast() {
        result.removeSubrange(start...)
        continue
      }
      if isUp, root > 0 { continue }
      if !isUp { starts.append(result.count) }
      if result.count > root { result.append(0x2F) }
      result.append(contentsOf: part)
    }
    return result.isEmpty ? [0x2E] : result
  }

  private static func join(_ interpreter: Interpreter, _ first: Value, _ rest: Value) -> Value {
    guard let first = first.exactStr, let rest = rest.asTuple else { return .none }
    // The last part that begins anew, and everything after it.
    var start = 0
    var length = first.count + 1
    for index in 0..<rest.count {
      guard let part = rest[index].exactStr else { return .none }
      if part.count > 0, part[0] == 0x2F { start = index + 1 }
      length += part.count + 1
    }
    var builder = TextBuilder(minimumCapacity: length)
    var needsSlash = false
    for index in start...rest.count {
      guard let part = index == 0 ? first : rest[index - 1].exactStr else { return .none }
      if needsSlash { builder.append(0x2F) }
      builder.append(part)
      if part.count > 0 || needsSlash {
        needsSlash = part.count > 0 && part[part.count - 1] != 0x2F
      }
    }
    return .object(builder.finish(interpreter))
  }
}
