// Module _json: what the text of json, json.encoder and json.decoder calls.

enum JSONModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_json")
    module.add(rows, interpreter)
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow(
        "encode",
        "obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, "
          + "key_separator, sort_keys, /", .function, encode),
      BuiltinRow(
        "decode",
        "string, idx, whole, strict, object_hook, object_pairs_hook, parse_float, parse_int, "
          + "parse_constant, /", .function, decode),
      BuiltinRow("encode_basestring", "string, /", .function) {
        interpreter, args throws(Unwind) in try quote(interpreter, args[0], ensuresASCII: false)
      },
      BuiltinRow("encode_basestring_ascii", "string, /", .function) {
        interpreter, args throws(Unwind) in try quote(interpreter, args[0], ensuresASCII: true)
      },
    ]
  }

  /// `json.decoder.JSONDecodeError(message, document, place)`.
  static func decodeError(
    _ interpreter: Interpreter, _ message: String, _ document: PyStr, _ place: Int
  ) -> Unwind {
    do throws(Unwind) {
      let module = try interpreter.importAbsolute("json.decoder")
      let type = try interpreter.getAttribute(module, interpreter.intern("JSONDecodeError"))
      let made = try interpreter.call(
        type, [interpreter.str(message), .object(document), .int(place)])
      guard let exception = made.asException else { return interpreter.valueError(message) }
      return interpreter.raising(exception)
    } catch {
      return error
    }
  }

  /// A separator, which CPython gives to `make_encoder` at that place.
  private static func separator(
    _ interpreter: Interpreter, _ value: Value, place: Int
  ) throws(Unwind) -> PyStr {
    if let text = value.asStr { return text }
    throw interpreter.typeError(
      "make_encoder() argument \(place) must be str, not \(interpreter.givenName(value))")
  }

  private static func quote(
    _ interpreter: Interpreter, _ value: Value, ensuresASCII: Bool
  ) throws(Unwind) -> Value {
    guard let text = value.asStr else {
      throw interpreter.typeError(
        "first argument must be a string, not \(interpreter.type(of: value).name)")
    }
    var options = JSONWriterOptions(
      itemSeparator: interpreter.characters.empty, keySeparator: interpreter.characters.empty)
    options.ensuresASCII = ensuresASCII
    var writer = JSONWriter(interpreter, options)
    writer.append(quoting: text)
    return .object(writer.finish())
  }

  private static func encode(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    // A text alone needs neither separators nor indentation: nobody looks at them.
    if args[0].asStr != nil {
      return try quote(interpreter, args[0], ensuresASCII: interpreter.isTrue(args[3]))
    }
    let keySeparator = try separator(interpreter, args[8], place: 5)
    let itemSeparator = try separator(interpreter, args[7], place: 6)
    var options = JSONWriterOptions(itemSeparator: itemSeparator, keySeparator: keySeparator)
    options.fallback = args[1]
    options.skipsKeys = try interpreter.isTrue(args[2])
    options.ensuresASCII = try interpreter.isTrue(args[3])
    options.checksCircles = try interpreter.isTrue(args[4])
    options.allowsNaN = try interpreter.isTrue(args[5])
    if let indent = args[6].asStr {
      options.indent = indent
    } else if args[6].isInt {
      let width = try max(0, interpreter.sizeArgument(args[6]))
      guard width < 1 << 30 else { throw interpreter.memoryError() }
      options.indent = PyStr(interpreter, ascii: repeatElement(0x20, count: width))
    } else if !args[6].isNone {
      throw interpreter.typeError(
        "can't multiply sequence by non-int of type '\(interpreter.type(of: args[6]).name)'")
    }
    options.sortsKeys = try interpreter.isTrue(args[9])
    var writer = JSONWriter(interpreter, options)
    try writer.write(args[0])
    return .object(writer.finish())
  }

  /// With `whole` the value alone, which must be all there is; otherwise the value and its end.
  private static func decode(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let source = args[0].asStr else {
      throw interpreter.typeError(
        "first argument must be a string, not \(interpreter.type(of: args[0]).name)")
    }
    let start = try interpreter.sizeArgument(args[1])
    if start < 0 { throw interpreter.valueError("idx cannot be negative") }
    let isWhole = try interpreter.isTrue(args[2])
    var options = JSONReaderOptions()
    options.isStrict = try interpreter.isTrue(args[3])
    options.objectHook = args[4].isNone ? nil : args[4]
    options.pairsHook = args[5].isNone ? nil : args[5]
    let types = interpreter.types
    options.parseFloat =
      args[6].isNone || args[6].isIdentical(to: .object(types.float)) ? nil : args[6]
    options.parseInt =
      args[7].isNone || args[7].isIdentical(to: .object(types.int)) ? nil : args[7]
    options.parseConstant = args[8].isNone ? nil : args[8]
    defer { withExtendedLifetime(source) {} }
    return try source.isWide
      ? read(interpreter, source, UnsafePointer(source.wideUnits), start, isWhole, options)
      : read(interpreter, source, UnsafePointer(source.narrowUnits), start, isWhole, options)
  }

  private static func read<Unit: FixedWidthInteger & UnsignedInteger>(
    _ interpreter: Interpreter, _ document: PyStr, _ units: UnsafePointer<Unit>, _ start: Int,
    _ isWhole: Bool, _ options: JSONReaderOptions
  ) throws(Unwind) -> Value {
    var reader = JSONReader(interpreter, document, units, from: start, options)
    if isWhole { reader.skipSpace() }
    let value = try reader.readValue()
    if !isWhole { return interpreter.tuple([value, .int(reader.place)]) }
    reader.skipSpace()
    if reader.place < document.count {
      throw decodeError(interpreter, "Extra data", document, reader.place)
    }
    return value
  }
}
