// Module _traceback: frames and headlines as standard error shows them, for module traceback.

import BatonSyntax

enum TracebackCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_traceback")
    module.add(
      [
        BuiltinRow("frames", "tb, /", .function, frames),
        BuiltinRow("headline", "exc, /", .function) { interpreter, args throws(Unwind) in
          guard let exception = args[0].asException else {
            throw interpreter.typeError("headline() argument must be an exception")
          }
          return interpreter.str(interpreter.formatHeadline(exception))
        },
        BuiltinRow("proposal", "exc, /", .function) { interpreter, args throws(Unwind) in
          interpreter.str(args[0].asException.map { interpreter.proposal(for: $0) } ?? "")
        },
        BuiltinRow("line", "filename, lineno, /", .function) {
          interpreter, args throws(Unwind) in
          guard let file = args[0].asStr, let line = args[1].asInt, line > 0 else {
            return interpreter.str("")
          }
          return interpreter.str(
            SourceText.string(interpreter.sourceLine(file.string, line)))
        },
        BuiltinRow("lines", "filename, /", .function) { interpreter, args throws(Unwind) in
          guard let file = args[0].asStr else { return interpreter.list([]) }
          guard let source = interpreter.displayedSource(file.string) else {
            if interpreter.hidesFiles, FileSystem.exists(file.string) {
              interpreter.touchFiles("the program reads the file '\(file.string)'")
            }
            return interpreter.list([])
          }
          var lines: ContiguousArray<Value> = []
          for line in 1...max(source.lineStarts.count, 1) {
            let text = source.lineText(line)
            if line < source.lineStarts.count || !text.isEmpty {
              lines.append(interpreter.str(text + "\n"))
            }
          }
          return interpreter.list(lines)
        },
      ], interpreter)
    return module
  }

  /// Of each frame that is shown: file, line, last line, columns, name, text and frame object.
  private static func frames(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let traceback = args[0].asTraceback else { return interpreter.list([]) }
    let display = FrameDisplay(interpreter)
    var result: ContiguousArray<Value> = []
    for frame in display.visibleFrames(of: traceback) {
      let source = frame.context.source
      let hasPlace = frame.givenLine == nil && frame.span.start < frame.span.end
      let start = source.position(at: frame.span.start)
      let end = source.position(at: max(frame.span.end, frame.span.start))
      func place(_ number: Int) -> Value { hasPlace ? .int(number) : .none }
      result.append(
        interpreter.tuple([
          interpreter.str(source.name), .int(frame.line), place(end.line),
          place(start.byteColumn), place(end.byteColumn), interpreter.str(frame.context.name),
          interpreter.str(display.text(ofFrame: frame)), .object(frame.frame),
        ]))
    }
    return interpreter.list(result)
  }
}
