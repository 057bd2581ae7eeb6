// Module io.

enum IoModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "io")
    let types = interpreter.library.types(interpreter)
    for (name, type) in [
      ("IOBase", types.ioBase), ("RawIOBase", types.rawIOBase),
      ("BufferedIOBase", types.bufferedIOBase), ("TextIOBase", types.textIOBase),
      ("FileIO", types.fileIO), ("BytesIO", types.bytesIO), ("StringIO", types.stringIO),
      ("BufferedReader", types.bufferedReader), ("BufferedWriter", types.bufferedWriter),
      ("BufferedRandom", types.bufferedRandom), ("TextIOWrapper", types.textIOWrapper),
      ("UnsupportedOperation", types.unsupportedOperation),
      ("BlockingIOError", interpreter.exceptions.blockingIOError),
    ] {
      module.set(name, .object(type))
    }
    module.set("DEFAULT_BUFFER_SIZE", .int(8192))
    for (name, value) in [("SEEK_SET", 0), ("SEEK_CUR", 1), ("SEEK_END", 2)] {
      module.set(name, .int(value))
    }
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
}
