// The builtin functions: their table, and what else the module `builtins` holds.

extension Interpreter {
  /// In the order of CPython's: the first of two names that are equally near is proposed.
  func installBuiltinFunctions() {
    builtins.set(names.name, .object(intern("builtins")))
    builtins.set(
      names.doc, str("Built-in functions, types, exceptions, and other objects."))
    for name in BuiltinFunctions.leadingNames { builtins.set(intern(name), .none) }
    for row in BuiltinFunctions.rows {
      let function = PyBuiltin(self, row: row, owner: nil)
      builtins.set(function.name, .object(function))
    }
    let open = builtins.removeValue(intern("open")) ?? .none
    builtins.set(intern("None"), .none)
    builtins.set(intern("Ellipsis"), .ellipsis)
    builtins.set(intern("NotImplemented"), .notImplemented)
    builtins.set(intern("False"), .bool(false))
    builtins.set(intern("True"), .bool(true))
    for type in BuiltinFunctions.types(self) { builtins.set(intern(type.name), .object(type)) }
    builtins.set(intern("__debug__"), .bool(true))
    for name in BuiltinFunctions.leadingExceptions { builtins.set(intern(name), .none) }
    for type in exceptions.all where type.module == "builtins" {
      builtins.set(intern(type.name), .object(type))
    }
    builtins.set(intern("EnvironmentError"), .object(exceptions.osError))
    builtins.set(intern("IOError"), .object(exceptions.osError))
    builtins.set(intern("open"), open)
    for name in ["quit", "exit"] {
      builtins.set(intern(name), .object(PyQuitter(self, name)))
    }
  }
}

enum BuiltinFunctions {
  static func types(_ interpreter: Interpreter) -> [PyType] {
    let types = interpreter.types
    return [
      types.bool, types.memoryview, types.bytearray, types.bytes, types.classMethod,
      types.complex, types.dict, types.enumerate, types.filter, types.float, types.frozenset,
      types.property, types.int, types.list, types.map, types.object, types.range,
      types.reversed, types.set, types.slice, types.staticMethod, types.str, types.superType,
      types.tuple,
      types.type, types.zip,
    ]
  }

  /// The places of functions, before their rows fill them.
  static var leadingNames: [String] {
    [
      "__build_class__", "__import__", "abs", "all", "any", "ascii", "bin", "breakpoint",
      "callable", "chr", "compile", "delattr", "dir", "divmod", "eval", "exec", "format",
      "getattr", "globals", "hasattr", "hash", "hex", "id", "input", "isinstance", "issubclass",
      "iter", "aiter", "len", "locals", "max", "min", "next", "anext", "oct", "ord", "pow",
      "print", "repr", "round", "setattr", "sorted", "sum", "vars",
    ]
  }

  /// The places of exceptions: those next to the root come before those that extend them.
  static var leadingExceptions: [String] {
    [
      "BaseException", "BaseExceptionGroup", "Exception", "GeneratorExit", "KeyboardInterrupt",
      "SystemExit", "ArithmeticError", "AssertionError", "AttributeError", "BufferError",
      "EOFError", "ImportError", "LookupError", "MemoryError", "NameError", "OSError",
      "ReferenceError", "RuntimeError", "StopAsyncIteration", "StopIteration", "SyntaxError",
      "SystemError", "TypeError", "ValueError", "Warning", "FloatingPointError",
      "OverflowError", "ZeroDivisionError", "BytesWarning", "DeprecationWarning",
      "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning",
      "ResourceWarning", "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning",
      "BlockingIOError", "ChildProcessError", "ConnectionError", "FileExistsError",
      "FileNotFoundError", "InterruptedError", "IsADirectoryError", "NotADirectoryError",
      "PermissionError", "ProcessLookupError", "TimeoutError", "IndentationError",
      "IndexError", "KeyError", "ModuleNotFoundError", "NotImplementedError",
      "PythonFinalizationError", "RecursionError", "UnboundLocalError", "UnicodeError",
      "BrokenPipeError", "ConnectionAbortedError", "ConnectionRefusedError",
      "ConnectionResetError", "TabError", "UnicodeDecodeError", "UnicodeEncodeError",
      "UnicodeTranslateError", "ExceptionGroup",
    ]
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("abs", "x, /", .function, abs),
      BuiltinRow("all", "iterable, /", .function, all),
      BuiltinRow("any", "iterable, /", .function, any),
      BuiltinRow("ascii", "obj, /", .function, ascii),
      BuiltinRow("bin", "number, /", .function, bin),
      BuiltinRow("breakpoint", "*args, **kws", .function, breakpoint),
      BuiltinRow("callable", "obj, /", .function) { interpreter, args in
        .bool(interpreter.isCallable(args[0]))
      },
      BuiltinRow("chr", "i, /", .function, chr),
      BuiltinRow(
        "compile",
        "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1",
        .function, compile),
      BuiltinRow("delattr", "obj, name, /", .function, delattr),
      BuiltinRow("dir", "object=None, /", .function, dir),
      BuiltinRow("divmod", "x, y, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.divmod(args[0], args[1])
      },
      BuiltinRow("eval", "source, /, globals=None, locals=None", .function, eval),
      BuiltinRow(
        "exec", "source, /, globals=None, locals=None, *, closure=None", .function, exec),
      BuiltinRow("format", "value, format_spec='', /", .function, format),
      BuiltinRow("getattr", "object, name, default=None, /", .function, getattr),
      BuiltinRow("globals", "", .function) { interpreter, _ in
        .object(interpreter.currentGlobals ?? interpreter.builtins)
      },
      BuiltinRow("hasattr", "obj, name, /", .function, hasattr),
      BuiltinRow("hash", "obj, /", .function) { interpreter, args throws(Unwind) in
        .int(try interpreter.hash(args[0]))
      },
      BuiltinRow("help", "*args, **kwds", .function) { interpreter, _ throws(Unwind) in
        throw interpreter.unsupported("help()")
      },
      BuiltinRow("hex", "number, /", .function, hex),
      BuiltinRow("id", "obj, /", .function) { interpreter, args in
        .int(interpreter.identity(of: args[0]))
      },
      BuiltinRow("input", "prompt='', /", .function, input),
      BuiltinRow("isinstance", "obj, class_or_tuple, /", .function) {
        interpreter, args throws(Unwind) in
        .bool(try interpreter.isInstance(args[0], of: args[1]))
      },
      BuiltinRow("issubclass", "cls, class_or_tuple, /", .function) {
        interpreter, args throws(Unwind) in
        .bool(try interpreter.isSubclass(args[0], of: args[1]))
      },
      BuiltinRow("iter", "object, sentinel=None, /", .function, iter),
      BuiltinRow("len", "obj, /", .function) { interpreter, args throws(Unwind) in
        if let count = args.base.readyCount { return .int(count) }
        return .int(try interpreter.length(args[0]))
      },
      BuiltinRow("locals", "", .function) { interpreter, _ in
        interpreter.localsDictionary()
      },
      BuiltinRow("max", "*args, key=None, default=None", .function) {
        interpreter, args throws(Unwind) in
        try extreme(interpreter, args, .greater)
      },
      BuiltinRow("min", "*args, key=None, default=None", .function) {
        interpreter, args throws(Unwind) in
        try extreme(interpreter, args, .less)
      },
      BuiltinRow("next", "iterator, default=None, /", .function, next),
      BuiltinRow("oct", "number, /", .function, oct),
      BuiltinRow(
        "open",
        "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
          + "opener=None",
        .function, open),
      BuiltinRow("ord", "c, /", .function, ord),
      BuiltinRow("pow", "base, exp, mod=None", .function) { interpreter, args throws(Unwind) in
        try interpreter.power(args[0], args[1], args.given(2) ?? .none)
      },
      BuiltinRow("print", "*args, sep=' ', end='\\n', file=None, flush=False", .function, print),
      BuiltinRow("repr", "obj, /", .function) { interpreter, args throws(Unwind) in
        .object(try interpreter.repr(args[0]))
      },
      BuiltinRow("round", "number, ndigits=None", .function, round),
      BuiltinRow("setattr", "obj, name, value, /", .function, setattr),
      BuiltinRow("sorted", "iterable, /, *, key=None, reverse=False", .function, sorted),
      BuiltinRow("sum", "iterable, /, start=0", .function, sum),
      BuiltinRow("vars", "object=None, /", .function, vars),
      BuiltinRow("__build_class__", "func, name, /, *bases, metaclass=None, **kwds", .function) {
        interpreter, _ throws(Unwind) in
        throw interpreter.unsupported("calling __build_class__()")
      },
      BuiltinRow(
        "__import__", "name, globals=None, locals=None, fromlist=(), level=0", .function,
        importFunction),
    ]
  }
}

/// `exit` and `quit` (CPython: `_sitebuiltins.Quitter`).
final class PyQuitter: PyObject {
  let name: String

  init(_ interpreter: Interpreter, _ name: String) {
    self.name = name
    super.init(interpreter.library.types(interpreter).quitter, .other)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value in
      let name = (value.object as? PyQuitter)?.name ?? ""
      return interpreter.str("Use \(name)() or Ctrl-D (i.e. EOF) to exit")
    }
    slots.call = { interpreter, _, arguments throws(Unwind) in
      let signature = BuiltinSignature(parsing: "code=None")
      return try interpreter.withArguments(arguments, signature, of: "Quitter.__call__") {
        args throws(Unwind) in
        throw interpreter.error(
          interpreter.exceptions.systemExit, arguments: [args.given(0) ?? .none])
      }
    }
    type.install(slots, [])
  }
}
