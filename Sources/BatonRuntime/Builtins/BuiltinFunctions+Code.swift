// Builtin functions that run code: compile, eval, exec, __import__, breakpoint.

import BatonSyntax

extension BuiltinFunctions {
  static func compile(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let name = try interpreter.pathArgument(args[1])
    guard let modeText = args[2].asStr?.string else {
      throw interpreter.typeError(
        "compile() argument 'mode' must be str, not \(interpreter.givenName(args[2]))")
    }
    let mode: ParseMode
    switch modeText {
    case "exec": mode = .module
    case "eval": mode = .expression
    case "single": mode = .interactive
    default:
      throw interpreter.valueError("compile() mode must be 'exec', 'eval' or 'single'")
    }
    let flags = try interpreter.cInt(args.given(3) ?? .int(0))
    if flags & ~knownFlags != 0 {
      throw interpreter.valueError("compile(): unrecognised flags")
    }
    if flags & 0x400 != 0 { throw interpreter.unsupported("compile() to a syntax tree") }
    if !(-1...2).contains(try interpreter.cInt(args.given(5) ?? .int(-1))) {
      throw interpreter.valueError("compile(): invalid optimize value")
    }
    if args[0].asCode?.compiled != nil { return args[0] }
    let source = try sourceFile(
      interpreter, args[0], name: name,
      "compile() arg 1 must be a string, bytes or AST object")
    if mode != .module { try refuseNothing(interpreter, source) }
    if mode == .interactive, let refusal = SingleStatement.refusal(of: source) {
      throw interpreter.syntaxError(refusal)
    }
    let inherits = try !interpreter.isTrue(args.given(4) ?? .bool(false))
    return .object(
      try interpreter.compileForLater(
        source, mode,
        postponesAnnotations: flags & PyCode.futureAnnotations != 0
          || inherits && interpreter.currentlyPostponesAnnotations))
  }

  /// The flags of `__future__` and of the module ast.
  private static var knownFlags: Int { 0x1FE_F610 }

  static func eval(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let isMapping = args.given(1).map { interpreter.type(of: $0).slots.getItem != nil } ?? false
    let refusal =
      isMapping
      ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict"
    let (globals, locals) = try namespaces(interpreter, args, globalsError: refusal)
    if let code = try interpreter.runnable(args[0], "eval", globals, locals) {
      return try interpreter.run(code, globals: globals, locals: locals)
    }
    let source = try sourceFile(
      interpreter, args[0], name: "<string>",
      "eval() arg 1 must be a string, bytes or code object", dropsIndentation: true)
    try refuseNothing(interpreter, source)
    let code = try interpreter.compile(
      source, mode: .expression, globals: globals,
      usesNamespace: Interpreter.usesNamespace(globals, locals),
      postponesAnnotations: interpreter.currentlyPostponesAnnotations)
    return try interpreter.run(code, globals: globals, locals: locals)
  }

  /// An expression of no characters at all fails before its first line.
  private static func refuseNothing(
    _ interpreter: Interpreter, _ source: SourceFile
  ) throws(Unwind) {
    guard source.bytes.isEmpty else { return }
    let details = interpreter.tuple([
      interpreter.str(source.name), .int(0), .int(0), interpreter.str(""), .int(0), .int(0),
    ])
    let error = try interpreter.call(
      .object(interpreter.exceptions.syntaxError), interpreter.str("invalid syntax"), details)
    if let exception = error.asException { throw .raised(exception) }
  }

  static func exec(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if let closure = args.given(3), !closure.isNone {
      throw interpreter.unsupported("exec() with a closure")
    }
    let globalsName = interpreter.type(of: args[1]).name
    let (globals, locals) = try namespaces(
      interpreter, args, globalsError: "exec() globals must be a dict, not \(globalsName)")
    if let code = try interpreter.runnable(args[0], "exec", globals, locals) {
      _ = try interpreter.run(code, globals: globals, locals: locals)
      return .none
    }
    let source = try sourceFile(
      interpreter, args[0], name: "<string>",
      "exec() arg 1 must be a string, bytes or code object")
    let code = try interpreter.compile(
      source, mode: .module, globals: globals,
      usesNamespace: Interpreter.usesNamespace(globals, locals),
      postponesAnnotations: interpreter.currentlyPostponesAnnotations)
    _ = try interpreter.run(code, globals: globals, locals: locals)
    return .none
  }

  /// The globals and the locals in which `eval` and `exec` run; those of the caller by default.
  private static func namespaces(
    _ interpreter: Interpreter, _ args: Arguments, globalsError: String
  ) throws(Unwind) -> (PyDict, Value) {
    let givenGlobals = args.given(1).flatMap { $0.isNone ? nil : $0 }
    let givenLocals = args.given(2).flatMap { $0.isNone ? nil : $0 }
    let isExec = globalsError.hasPrefix("exec")
    if isExec, let givenGlobals, givenGlobals.asDict == nil {
      throw interpreter.typeError(globalsError)
    }
    if let givenLocals, interpreter.type(of: givenLocals).slots.getItem == nil {
      let given = interpreter.type(of: givenLocals).name
      throw interpreter.typeError(
        isExec
          ? "locals must be a mapping or None, not \(given)" : "locals must be a mapping")
    }
    guard let givenGlobals else {
      return (
        interpreter.currentGlobals ?? interpreter.builtins,
        givenLocals ?? interpreter.localsDictionary()
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
    do throws(SyntaxError) {
      return try Parser.decode(fileName: name, bytes: bytes)
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
    let globals = args.given(1)?.asDict ?? interpreter.currentGlobals ?? interpreter.builtins
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

/// What `compile` gave: the text, to be made code again for the namespace it runs in.
final class CompiledSource {
  let source: SourceFile
  let mode: ParseMode
  private let postponesAnnotations: Bool
  private var last: (globals: ObjectIdentifier, usesNamespace: Bool, code: PyCode)?

  init(_ source: SourceFile, _ mode: ParseMode, postponesAnnotations: Bool) {
    self.source = source
    self.mode = mode
    self.postponesAnnotations = postponesAnnotations
  }

  /// The code for a namespace.
  func code(
    _ interpreter: Interpreter, _ globals: PyDict, usesNamespace: Bool
  ) throws(Unwind) -> PyCode {
    let id = ObjectIdentifier(globals)
    if let last, last.globals == id, last.usesNamespace == usesNamespace,
      last.code.context.globals === globals
    {
      return last.code
    }
    let made = try interpreter.compile(
      source, mode: mode, globals: globals, usesNamespace: usesNamespace, isKnown: true,
      postponesAnnotations: postponesAnnotations)
    last = (id, usesNamespace, made)
    return made
  }
}

extension Interpreter {
  /// Code that has no namespace yet.
  func compileForLater(
    _ source: SourceFile, _ mode: ParseMode, postponesAnnotations: Bool
  ) throws(Unwind) -> PyCode {
    let code = try compile(
      source, mode: mode, globals: PyDict(self), postponesAnnotations: postponesAnnotations)
    code.compiled = CompiledSource(
      source, mode, postponesAnnotations: code.context.postponesAnnotations)
    return code
  }

  /// The code of an argument of `eval` or `exec`; nil where it is text.
  func runnable(
    _ value: Value, _ function: String, _ globals: PyDict, _ locals: Value
  ) throws(Unwind) -> PyCode? {
    guard let code = value.asCode else { return nil }
    guard let compiled = code.compiled else {
      throw unsupported("\(function)() of a function's code object")
    }
    return try compiled.code(
      self, globals, usesNamespace: Interpreter.usesNamespace(globals, locals))
  }

  /// Runs code that was made for these namespaces.
  func run(_ code: PyCode, globals: PyDict, locals: Value) throws(Unwind) -> Value {
    try run(code, namespace: Self.usesNamespace(globals, locals) ? locals : nil)
  }

  /// Names are looked up in the locals: others than the globals, or a dict of the program's own class.
  fileprivate static func usesNamespace(_ globals: PyDict, _ locals: Value) -> Bool {
    !locals.isIdentical(to: .object(globals)) || locals.exactDict == nil
  }

  /// What the library has to know of the program: its arguments and where it stands.
  func configure(_ program: Program) {
    let first: String
    switch program.origin {
    case .file(let path):
      first = path
      let resolved = FileSystem.realPath(path) ?? path
      library.programDirectory =
        resolved.lastIndex(of: "/").map {
          $0 == resolved.startIndex ? "/" : String(resolved[..<$0])
        }
        ?? ""
    case .command: first = "-c"
    case .standardInput:
      first = program.isStandardInputNamed || !program.arguments.isEmpty ? "-" : ""
    }
    library.arguments = [first] + program.arguments
  }
}
