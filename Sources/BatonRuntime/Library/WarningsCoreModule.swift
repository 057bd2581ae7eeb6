// Module _warnings: what the text of warnings asks the interpreter.

enum WarningsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_warnings")
    module.add(rows, interpreter)
    return module
  }

  static var rows: [BuiltinRow] {
    [
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
      BuiltinRow("source_line", "filename, lineno, /", .function) {
        interpreter, args throws(Unwind) in
        guard let name = args[0].asStr, let line = try interpreter.indexAsInt(args[1]) else {
          return interpreter.str("")
        }
        return interpreter.str(SourceText.string(interpreter.sourceLine(name.string, line)))
      },
    ]
  }
}
