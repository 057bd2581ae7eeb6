// Builtin functions that run code: compile, eval, exec, __import__, breakpoint.

import BatonSyntax

extension BuiltinFunctions {
  static func compile(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let modeText = args[2].asStr?.string else {
      throw interpreter.typeError(
        "compile() argument 'mode' must be str, not \(interpreter.type(of: args[2]).name)")
    }
    let mode: ParseMode
    switch modeText {
    case "exec": mode = .module
    case "eval": mode = .expression
    case "single": mode = .interactive
    default:
      throw interpreter.valueError("compile() mode must be 'exec', 'eval' or 'single'")
    }
    let name = try interpreter.pathArgument(args[1])
    if interpreter.isCode(args[0]) { return args[0] }
    let source = try sourceFile(
      interpreter, args[0], name: name,
      "compile() arg 1 must be a string, bytes or AST object")
    return try interpreter.compile(source, mode)
  }

  static func eval(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let (globals, locals) = try namespaces(
      interpreter, args, globalsError: "globals must be a dict")
    let code: Value
    if interpreter.isCode(args[0]) {
      code = args[0]
    } else {
      let source = try sourceFile(
        interpreter, args[0], name: "<string>",
        "eval() arg 1 must be a string, bytes or code object", dropsIndentation: true)
      code = try interpreter.compile(source, .expression)
    }
    return try interpreter.run(code, globals: globals, locals: locals)
  }

  static func exec(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if let closure = args.given(3), !closure.isNone {
      throw interpreter.unsupported("exec() with a closure")
    }
    let globalsName = interpreter.type(of: args[1]).name
    let (globals, locals) = try namespaces(
      interpreter, args, globalsError: "exec() globals must be a dict, not \(globalsName)")
    let code: Value
    if interpreter.isCode(args[0]) {
      code = args[0]
    } else {
      let source = try sourceFile(
        interpreter, args[0], name: "<string>",
        "exec() arg 1 must be a string, bytes or code object")
      code = try interpreter.compile(source, .module)
    }
    _ = try interpreter.run(code, globals: globals, locals: locals)
    return .none
  }

  /// The globals and the locals in which `eval` and `exec` run; those of the caller by default.
  private static func namespaces(
    _ interpreter: Interpreter, _ args: Arguments, globalsError: String
  ) throws(Unwind) -> (PyDict, Value) {
    let givenGlobals = args.given(1).flatMap { $0.isNone ? nil : $0 }
    let givenLocals = args.given(2).flatMap { $0.isNone ? nil : $0 }
    if let givenLocals, interpreter.type(of: givenLocals).slots.getItem == nil {
      throw interpreter.typeError("locals must be a mapping")
    }
    guard let givenGlobals else {
      return (
        interpreter.currentGlobals, try givenLocals ?? interpreter.localsDictionary()
      )
    }
    guard let globals = givenGlobals.asDict else { throw interpreter.typeError(globalsError) }
    if globals.get(interpreter.names.builtins) == nil {
      globals.set(interpreter.names.builtins, .object(interpreter.builtins))
    }
    return (globals, givenLocals ?? .object(globals))
  }

  private static func sourceFile(
    _ interpreter: Interpreter, _ value: Value, name: String, _ refusal: String,
    dropsIndentation: Bool = false
  ) throws(Unwind) -> SourceFile {
    if let text = value.asStr {
      if text.hasSurrogates { _ = try interpreter.encode(text, encoding: nil, errors: nil) }
      var string = text.string
      if string.utf8.contains(0) {
        throw interpreter.error(
          interpreter.exceptions.syntaxError, "source code string cannot contain null bytes")
      }
      if dropsIndentation {
        string = String(string.drop { $0 == " " || $0 == "\t" })
      }
      return SourceFile(name: name, text: string)
    }
    guard let bytes = interpreter.bytesLike(value) else { throw interpreter.typeError(refusal) }
    do {
      return try SourceFile.decode(fileName: name, bytes: bytes)
    } catch {
      throw interpreter.syntaxError(error)
    }
  }

  static func breakpoint(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    throw interpreter.unsupported("breakpoint()")
  }

  /// `__import__` (CPython: `builtin___import___impl`).
  static func importFunction(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let name = args[0].asStr else {
      throw interpreter.typeError("module name must be a string")
    }
    let globals = args.given(1)?.asDict ?? interpreter.currentGlobals
    let level = try args[4].isUndefined ? 0 : interpreter.sizeArgument(args[4])
    if level < 0 { throw interpreter.valueError("level must be >= 0") }
    let wanted = args.given(3) ?? .none
    let hasList = try interpreter.isTrue(wanted)
    let module = try interpreter.importModule(
      name.string, level: level, globals: globals, returnsLast: hasList)
    if hasList, module.object?.attributeDictionary?.get(interpreter.names.path) != nil {
      for item in try interpreter.elements(of: wanted) {
        guard let part = item.asStr, part.string != "*" else { continue }
        do throws(Unwind) {
          _ = try interpreter.importName(part, from: module)
        } catch {
          guard interpreter.caught(error, interpreter.exceptions.importError) != nil else {
            throw error
          }
        }
      }
    }
    return module
  }
}
