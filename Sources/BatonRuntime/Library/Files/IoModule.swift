// Modules _io and io: the second has the abstract classes too, which are made when they are asked for.

enum IoModule {
  static func makeCore(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let types = interpreter.library.types(interpreter)
    let module = module(
      "_io", interpreter,
      [
        ("_IOBase", types.ioBase), ("_RawIOBase", types.rawIOBase),
        ("_BufferedIOBase", types.bufferedIOBase), ("_TextIOBase", types.textIOBase),
      ])
    module.add([BuiltinRow("_finalize", "stream, /", .function, finalize)], interpreter)
    return module
  }

  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = module("io", interpreter, [])
    for (name, value) in [("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2)] {
      module.set(name, .int(value))
    }
    module.set(
      "__all__",
      interpreter.list(
        ContiguousArray(
          [
            "BlockingIOError", "open", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
            "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair",
            "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET",
            "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
          ].map { interpreter.str($0) })))
    module.add(
      [
        BuiltinRow("__getattr__", "name, /", .function) { interpreter, args throws(Unwind) in
          try late(interpreter, args[0])
        },
        BuiltinRow("__dir__", "", .function) { interpreter, _ in
          let keys = interpreter.keys(of: module.namespace)
          return interpreter.list(keys + ContiguousArray(lateNames.map { interpreter.str($0) }))
        },
      ], interpreter, as: "_io")
    return module
  }

  /// Closes a stream that nobody holds any more (CPython: `iobase_finalize`).
  private static func finalize(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    do throws(Unwind) {
      let closed = try interpreter.getAttribute(args[0], interpreter.intern("closed"))
      if try interpreter.isTrue(closed) { return .none }
    } catch { return .none }
    do throws(Unwind) {
      _ = try interpreter.callMethod(args[0], interpreter.intern("close"))
    } catch {
      interpreter.reportUnraisable(error, in: args[0])
    }
    return .none
  }

  /// What both modules have.
  private static func module(
    _ name: String, _ interpreter: Interpreter, _ own: [(String, PyType)]
  ) -> PyModule {
    let module = PyModule(interpreter, name: name)
    let types = interpreter.library.types(interpreter)
    let shared = [
      ("FileIO", types.fileIO), ("BytesIO", types.bytesIO), ("StringIO", types.stringIO),
      ("BufferedReader", types.bufferedReader), ("BufferedWriter", types.bufferedWriter),
      ("BufferedRandom", types.bufferedRandom), ("TextIOWrapper", types.textIOWrapper),
      ("UnsupportedOperation", types.unsupportedOperation),
      ("BlockingIOError", interpreter.exceptions.blockingIOError),
    ]
    for (name, type) in shared + own { module.set(name, .object(type)) }
    module.set("DEFAULT_BUFFER_SIZE", .int(8192))
    if let open = interpreter.builtins.get(interpreter.intern("open")) {
      module.set("open", open)
    }
    module.add(
      [
        BuiltinRow("text_encoding", "encoding, stacklevel=2, /", .function) {
          interpreter, args in
          args[0].isNone ? interpreter.str("locale") : args[0]
        }
      ], interpreter, as: "_io")
    return module
  }

  private static var lateNames: [String] {
    ["IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "BufferedRWPair"]
  }

  /// An attribute that the module has not yet.
  private static func late(
    _ interpreter: Interpreter, _ name: Value
  ) throws(Unwind) -> Value {
    guard let module = interpreter.modules.get(interpreter.intern("io")) else { return .none }
    guard let name = name.asStr else {
      throw interpreter.typeError("attribute name must be string")
    }
    guard lateNames.contains(name.string) else {
      throw interpreter.error(
        interpreter.exceptions.attributeError,
        "module 'io' has no attribute '\(name.string)'")
    }
    let bases = try interpreter.importAbsolute("_io_bases", byProgram: false)
    for name in lateNames.map(interpreter.intern) {
      try interpreter.setAttribute(module, name, interpreter.getAttribute(bases, name))
    }
    return try interpreter.getAttribute(module, interpreter.interned(name))
  }
}
