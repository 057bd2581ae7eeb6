// Module _warnings: what the text of warnings asks the interpreter.

enum WarningsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_warnings")
    module.add(rows, interpreter)
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow(
        "warn",
        "message, category=None, stacklevel=1, source=None, *, "
          + "skip_file_prefixes=<unrepresentable>", .function
      ) { interpreter, args throws(Unwind) in
        try inText(
          interpreter, "_warn",
          [
            args[0], args.given(1) ?? .none, args.given(2) ?? .int(1), args.given(3) ?? .none,
            args.given(4) ?? interpreter.tuple([]),
          ])
      },
      BuiltinRow(
        "warn_explicit",
        "message, category, filename, lineno, module=<unrepresentable>, "
          + "registry=<unrepresentable>, module_globals=<unrepresentable>, "
          + "source=<unrepresentable>", .function
      ) { interpreter, args throws(Unwind) in
        try inText(
          interpreter, "_warn_explicit",
          ContiguousArray((0..<8).map { args.given($0) ?? .none }))
      },
      // Where an activation stands, 1 being the caller: file, line, module, registry.
      BuiltinRow("place", "level, /", .function) { interpreter, args throws(Unwind) in
        let level = try interpreter.sizeArgument(args[0])
        let place = interpreter.warningPlace(level: max(level, 1))
        let registry =
          place.globals.map { Value.object(interpreter.warningRegistry(in: $0)) }
          ?? .object(PyDict(interpreter))
        return interpreter.tuple([
          interpreter.str(place.file), .int(place.line), interpreter.str(place.module), registry,
        ])
      },
      // The first filter that applies to a warning; None where there is none.
      BuiltinRow("first_filter", "filters, text, category, module, lineno, /", .function) {
        interpreter, args throws(Unwind) in
        var index = 0
        while let filters = args[0].asList, index < filters.count {
          let filter = filters[index]
          guard let parts = filter.exactTuple, parts.count == 5 else {
            throw interpreter.valueError("_warnings.filters item \(index) isn't a 5-tuple")
          }
          if try applies(interpreter, parts, args) { return filter }
          index += 1
        }
        return .none
      },
      BuiltinRow("source_line", "filename, lineno, /", .function) {
        interpreter, args throws(Unwind) in
        guard let name = args[0].asStr, let line = try interpreter.indexAsInt(args[1]),
          !interpreter.isFinalizing
        else {
          return interpreter.str("")
        }
        return interpreter.str(SourceText.string(interpreter.sourceLine(name.string, line)))
      },
    ]
  }

  /// Calls a function of the text of warnings.
  private static func inText(
    _ interpreter: Interpreter, _ name: String, _ arguments: ContiguousArray<Value>
  ) throws(Unwind) -> Value {
    let module = try interpreter.importAbsolute("warnings")
    return try interpreter.call(
      interpreter.getAttribute(module, interpreter.intern(name)), arguments)
  }

  /// CPython: `get_filter`.
  private static func applies(
    _ interpreter: Interpreter, _ filter: PyTuple, _ args: Arguments
  ) throws(Unwind) -> Bool {
    guard try matches(interpreter, filter[1], args[1]),
      try matches(interpreter, filter[3], args[3]),
      try interpreter.isSubclass(args[2], of: filter[2])
    else { return false }
    guard let line = try interpreter.indexAsInt(filter[4]), let given = args[4].asInt else {
      return false
    }
    return line == 0 || line == given
  }

  /// A filter of the interpreter's own has a text in place of a pattern (CPython:
  /// `check_matched`).
  private static func matches(
    _ interpreter: Interpreter, _ pattern: Value, _ text: Value
  ) throws(Unwind) -> Bool {
    if pattern.isNone { return true }
    if pattern.exactStr != nil { return try interpreter.areEqual(pattern, text) }
    let answer = try interpreter.callMethod(pattern, interpreter.intern("match"), text)
    return try interpreter.isTrue(answer)
  }
}
