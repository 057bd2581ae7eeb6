// Module sys.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum SysModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "sys")
    module.add(rows, interpreter)
    let library = interpreter.library
    let streams = library.streams(interpreter)
    let files = [
      ("stdin", streams.input), ("stdout", streams.output), ("stderr", streams.error),
    ]
    for (descriptor, (name, file)) in files.enumerated() {
      let isClosed = interpreter.output.closedStreams.contains(Int32(descriptor))
      module.set(name, isClosed ? .none : .object(file))
      module.set("__\(name)__", isClosed ? .none : .object(file))
    }
    module.set("argv", interpreter.strings(library.arguments))
    module.set("path", library.path(interpreter))
    module.set("modules", .object(interpreter.modules))
    for name in ["displayhook", "excepthook", "breakpointhook", "unraisablehook"] {
      if let hook = module.namespace.get(interpreter.intern(name)) {
        module.set("__\(name)__", hook)
      }
    }
    addConstants(module, interpreter)
    addStructures(module, interpreter)
    if interpreter.modules.get(interpreter.intern("builtins")) == nil {
      _ = try interpreter.importAbsolute("builtins")
    }
    return module
  }

  private static func addConstants(_ module: PyModule, _ interpreter: Interpreter) {
    #if canImport(Darwin)
      let platform = "darwin"
    #else
      let platform = "linux"
    #endif
    let version = "3.13.0 (Baton) [Swift]"
    for (name, text) in [
      ("byteorder", "little"), ("platform", platform), ("version", version),
      ("float_repr_style", "short"), ("platlibdir", "lib"), ("abiflags", ""),
      ("copyright", "Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved."),
    ] {
      module.set(name, interpreter.str(text))
    }
    let executable = FileSystem.realPath("/proc/self/exe") ?? CommandLine.arguments.first ?? ""
    module.set("executable", interpreter.str(executable))
    module.set("_base_executable", interpreter.str(executable))
    for name in ["prefix", "base_prefix", "exec_prefix", "base_exec_prefix"] {
      module.set(name, interpreter.str("/usr/local"))
    }
    for (name, value) in [
      ("maxsize", Int.max), ("maxunicode", 0x10FFFF), ("hexversion", 51_183_856),
      ("api_version", 1013),
    ] {
      module.set(name, .int(value))
    }
    module.set("dont_write_bytecode", .bool(true))
    module.set("pycache_prefix", .none)
    module.set("_git", interpreter.strings(["CPython", "", ""], asTuple: true))
    for name in ["warnoptions", "meta_path", "path_hooks"] {
      module.set(name, interpreter.list([]))
    }
    module.set("path_importer_cache", .object(PyDict(interpreter)))
    module.set("_xoptions", .object(PyDict(interpreter)))
    module.set("orig_argv", interpreter.strings([executable] + interpreter.library.arguments))
    module.set(
      "builtin_module_names",
      interpreter.strings(["builtins", "sys", "time"], asTuple: true))
    let names = PyDict(interpreter)
    for name in StandardModules.names.sorted() {
      names.set(interpreter.intern(name), .bool(true))
    }
    if let set = try? interpreter.call(.object(interpreter.types.frozenset), .object(names)) {
      module.set("stdlib_module_names", set)
    }
  }

  private static func addStructures(_ module: PyModule, _ interpreter: Interpreter) {
    let types = interpreter.library.types(interpreter)
    func add(_ name: String, _ fields: [(String, Value)]) -> Value {
      let type = types.structSequence(name, "sys", fields.map(\.0))
      interpreter.library.keep(type)
      let value = Value.object(PyTuple(type, ContiguousArray(fields.map(\.1))))
      module.set(name, value)
      return value
    }
    let version = add(
      "version_info",
      [
        ("major", .int(3)), ("minor", .int(13)), ("micro", .int(0)),
        ("releaselevel", interpreter.str("final")), ("serial", .int(0)),
      ])
    _ = add(
      "float_info",
      [
        ("max", .float(.greatestFiniteMagnitude)), ("max_exp", .int(1024)),
        ("max_10_exp", .int(308)), ("min", .float(.leastNormalMagnitude)),
        ("min_exp", .int(-1021)), ("min_10_exp", .int(-307)), ("dig", .int(15)),
        ("mant_dig", .int(53)), ("epsilon", .float(.ulpOfOne)), ("radix", .int(2)),
        ("rounds", .int(1)),
      ])
    _ = add(
      "int_info",
      [
        ("bits_per_digit", .int(30)), ("sizeof_digit", .int(4)),
        ("default_max_str_digits", .int(4300)), ("str_digits_check_threshold", .int(640)),
      ])
    _ = add(
      "hash_info",
      [
        ("width", .int(64)), ("modulus", .int((1 << 61) - 1)), ("inf", .int(314159)),
        ("nan", .int(0)), ("imag", .int(1_000_003)), ("algorithm", interpreter.str("siphash13")),
        ("hash_bits", .int(64)), ("seed_bits", .int(128)), ("cutoff", .int(0)),
      ])
    _ = add(
      "thread_info",
      [
        ("name", interpreter.str("pthread")), ("lock", interpreter.str("semaphore")),
        ("version", .none),
      ])
    let zeros = [
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site",
      "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
    ].map { ($0, Value.int(0)) }
    _ = add(
      "flags",
      zeros + [
        (
          "hash_randomization",
          .int(interpreter.hashSeed.isRandom || interpreter.hashSeed.number != 0 ? 1 : 0)
        ), ("isolated", .int(0)), ("dev_mode", .bool(interpreter.isDevMode)),
        ("utf8_mode", .int(0)), ("warn_default_encoding", .int(0)), ("safe_path", .bool(false)),
        ("int_max_str_digits", .int(interpreter.library.maxStrDigits)),
      ])
    module.set(
      "implementation",
      interpreter.namespace([
        ("name", interpreter.str("cpython")), ("cache_tag", interpreter.str("cpython-313")),
        ("version", version), ("hexversion", .int(51_183_856)),
      ]))
  }

  // MARK: Functions

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("addaudithook", "hook", .function) { interpreter, _ throws(Unwind) in
        throw interpreter.unsupported("sys.addaudithook()")
      },
      BuiltinRow("audit", "event, /, *args", .function) { _, _ in .none },
      BuiltinRow("breakpointhook", "*args, **kws", .function) { interpreter, _ throws(Unwind) in
        throw interpreter.unsupported("breakpoint()")
      },
      BuiltinRow("_getframe", "depth=0, /", .function) { interpreter, args throws(Unwind) in
        let depth = try args[0].isUndefined ? 0 : interpreter.sizeArgument(args[0])
        guard let frame = interpreter.frameObject(depth: max(depth, 0)) else {
          throw interpreter.valueError("call stack is not deep enough")
        }
        return .object(frame)
      },
      BuiltinRow("_getframemodulename", "depth=0", .function) {
        interpreter, args throws(Unwind) in
        let depth = try args[0].isUndefined ? 0 : interpreter.sizeArgument(args[0])
        let place = interpreter.warningPlace(level: depth + 1)
        return place.globals?.get(interpreter.names.name) ?? .none
      },
      BuiltinRow("displayhook", "object, /", .function) { interpreter, args throws(Unwind) in
        try display(interpreter, args[0])
        return .none
      },
      BuiltinRow("exc_info", "", .function, exceptionInfo),
      BuiltinRow("excepthook", "exctype, value, traceback, /", .function) {
        interpreter, args throws(Unwind) in
        if let exception = args[1].asException {
          try interpreter.writeStandardError(interpreter.formatException(exception))
        }
        return .none
      },
      BuiltinRow("exception", "", .function) { interpreter, _ in
        interpreter.handledException.map { .object($0) } ?? .none
      },
      BuiltinRow("exit", "status=None, /", .function, exit),
      BuiltinRow("get_int_max_str_digits", "", .function) { interpreter, _ in
        .int(interpreter.library.maxStrDigits)
      },
      BuiltinRow("getallocatedblocks", "", .function) { _, _ in .int(0) },
      BuiltinRow("getdefaultencoding", "", .function) { interpreter, _ in
        interpreter.str("utf-8")
      },
      BuiltinRow("getfilesystemencodeerrors", "", .function) { interpreter, _ in
        interpreter.str("surrogateescape")
      },
      BuiltinRow("getfilesystemencoding", "", .function) { interpreter, _ in
        interpreter.str("utf-8")
      },
      BuiltinRow("getrecursionlimit", "", .function) { interpreter, _ in
        .int(interpreter.recursionLimit)
      },
      BuiltinRow("getrefcount", "object, /", .function) { _, _ in .int(2) },
      BuiltinRow("getsizeof", "object, default=None", .function, ObjectSizes.sizeOf),
      BuiltinRow("getswitchinterval", "", .function) { interpreter, _ in
        .float(interpreter.library.switchInterval)
      },
      BuiltinRow("gettrace", "", .function) { _, _ in .none },
      BuiltinRow("getprofile", "", .function) { _, _ in .none },
      BuiltinRow("intern", "string, /", .function, intern),
      BuiltinRow("is_finalizing", "", .function) { interpreter, _ in
        .bool(interpreter.isFinalizing)
      },
      BuiltinRow("set_int_max_str_digits", "maxdigits", .function, setMaxDigits),
      BuiltinRow("setprofile", "function, /", .function) { interpreter, args throws(Unwind) in
        if args[0].isNone { return .none }
        throw interpreter.unsupported("sys.setprofile()")
      },
      BuiltinRow("setrecursionlimit", "limit, /", .function, setRecursionLimit),
      BuiltinRow("setswitchinterval", "interval, /", .function) {
        interpreter, args throws(Unwind) in
        let interval = try interpreter.doubleArgument(args[0])
        guard interval > 0 else {
          throw interpreter.valueError("switch interval must be strictly positive")
        }
        interpreter.library.switchInterval = interval
        return .none
      },
      BuiltinRow("settrace", "function, /", .function) { interpreter, args throws(Unwind) in
        if args[0].isNone { return .none }
        throw interpreter.unsupported("sys.settrace()")
      },
      BuiltinRow("unraisablehook", "unraisable, /", .function) {
        interpreter, args throws(Unwind) in
        try interpreter.showUnraisable(args[0])
        return .none
      },
    ]
  }

  private static func exceptionInfo(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let exception = interpreter.handledException else {
      return interpreter.tuple([.none, .none, .none])
    }
    return interpreter.tuple([
      .object(exception.type), .object(exception),
      exception.traceback.map { .object($0) } ?? .none,
    ])
  }

  /// A tuple becomes the arguments, as `raise` of a class with a value does it.
  private static func exit(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let status = args.given(0) ?? .none
    let arguments: ContiguousArray<Value>
    if let tuple = status.asTuple {
      arguments = tuple.elements
    } else {
      arguments = status.isNone ? [] : [status]
    }
    let made = try interpreter.call(
      .object(interpreter.exceptions.systemExit), arguments)
    if let exception = made.asException { throw interpreter.raising(exception) }
    return .none
  }

  private static func intern(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let text = args[0].asStr else {
      throw interpreter.typeError(
        "intern() argument must be str, not \(interpreter.givenName(args[0]))")
    }
    guard text.exactKind == .str else {
      throw interpreter.typeError("can't intern \(interpreter.type(of: args[0]).name)")
    }
    return .object(interpreter.interned(text))
  }

  private static func setMaxDigits(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let digits = try interpreter.sizeArgument(args[0])
    if digits != 0, digits < 640 {
      throw interpreter.valueError("maxdigits must be 0 or larger than 640")
    }
    interpreter.library.maxStrDigits = digits
    return .none
  }

  private static func setRecursionLimit(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let limit = try interpreter.indexAsInt(args[0]), limit <= Int(Int32.max) else {
      throw interpreter.overflowError("Python int too large to convert to C int")
    }
    if limit < 1 {
      throw interpreter.valueError("recursion limit must be greater or equal than 1")
    }
    if interpreter.depth >= limit {
      throw interpreter.error(
        interpreter.exceptions.recursionError,
        "cannot set the recursion limit to \(limit) at the recursion depth "
          + "\(interpreter.depth): the limit is too low")
    }
    interpreter.recursionLimit = limit
    interpreter.softDepth = min(interpreter.softDepth, limit)
    return .none
  }

  /// What a prompt does with the value of an expression.
  static func display(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    if value.isNone { return }
    let name = interpreter.intern("_")
    interpreter.builtins.set(name, .none)
    guard let file = interpreter.standardStream("stdout") else {
      throw interpreter.runtimeError("lost sys.stdout")
    }
    let sink = try TextSink(interpreter, file)
    try sink.write(interpreter.repr(value))
    try sink.write(ascii: 0x0A)
    interpreter.builtins.set(name, value)
  }
}

extension Interpreter {
  /// Shows a value as `sys.displayhook` does, or the hook that the program has put there.
  func display(_ value: Value) throws(Unwind) {
    if let system = modules.get(intern("sys"))?.object as? PyModule {
      guard let hook = system.namespace.get(intern("displayhook")) else {
        throw runtimeError("lost sys.displayhook")
      }
      _ = try call(hook, value)
    } else {
      try SysModule.display(self, value)
    }
  }
}
