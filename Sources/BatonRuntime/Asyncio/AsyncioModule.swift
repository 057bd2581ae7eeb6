// The module `asyncio`: its names, its functions, and what it refuses by name.

/// The module `asyncio`.
enum AsyncioModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "asyncio")
    let namespace = module.namespace
    for row in functions {
      let builtin = PyBuiltin(interpreter, row: row, owner: nil, module: homes(of: row.name))
      namespace.set(
        row.name == "factory" ? interpreter.intern("eager_task_factory") : builtin.name,
        .object(builtin))
      if row.name == "sleep" { interpreter.asyncio.setSleep(builtin) }
    }
    for type in types(interpreter) {
      namespace.set(interpreter.intern(type.shortName), .object(type))
    }
    let types = interpreter.asyncio.types
    for (name, type) in [
      ("SelectorEventLoop", types.eventLoop), ("EventLoop", types.eventLoop),
      ("DefaultEventLoopPolicy", types.policy),
    ] {
      namespace.set(interpreter.intern(name), .object(type))
    }
    for mode in [ReturnWhen.firstCompleted, .firstException, .allCompleted] {
      namespace.set(interpreter.intern(mode.rawValue), interpreter.str(mode.rawValue))
    }
    let publicNames =
      (0..<namespace.used).compactMap { namespace.entries[$0].key.asStr?.string }
      .filter { !$0.hasPrefix("_") } + ["_get_running_loop"]
    let hidden = [
      "_enter_task", "_leave_task", "_register_task", "_set_running_loop", "_unregister_task",
    ]
    let refused = NotSupported.names(of: "asyncio").filter { !$0.hasPrefix("_") } + hidden
    let later = laterNames.flatMap(\.names)
    namespace.set(
      interpreter.names.all,
      interpreter.tuple(
        ContiguousArray((publicNames + later + refused).map { interpreter.str($0) })))
    // Of CPython 3.14, and no part of what `import *` gives.
    for row in CallGraphMaker.functions {
      let builtin = PyBuiltin(interpreter, row: row, owner: nil, module: "asyncio.graph")
      namespace.set(builtin.name, .object(builtin))
    }
    for type in [interpreter.asyncio.types.callGraph, interpreter.asyncio.types.frameEntry] {
      namespace.set(interpreter.intern(type.shortName), .object(type))
    }
    let refusal = BuiltinRow("__getattr__", "name, /", .function, missingName)
    namespace.set(
      interpreter.names.getattr,
      .object(PyBuiltin(interpreter, row: refusal, owner: nil, module: "asyncio")))
    return module
  }

  private static func types(_ interpreter: Interpreter) -> [PyType] {
    let types = interpreter.asyncio.types
    let exceptions = interpreter.exceptions
    return [
      types.abstractEventLoop, types.baseEventLoop, types.abstractPolicy,
      types.future, types.task, types.handle, types.timerHandle, types.timeout, types.taskGroup,
      types.runner, types.lock, types.event, types.condition, types.semaphore,
      types.boundedSemaphore, types.barrier, types.queue, types.priorityQueue, types.lifoQueue,
      types.queueEmpty, types.queueFull, types.queueShutDown, types.brokenBarrierError,
      types.incompleteReadError, types.limitOverrunError, types.sendfileNotAvailableError,
      exceptions.cancelledError, exceptions.invalidStateError, exceptions.timeoutError,
    ]
  }

  /// The module that CPython defines a function in.
  private static func homes(of name: String) -> String {
    switch name {
    case "run": "asyncio.runners"
    case "get_running_loop", "_get_running_loop", "get_event_loop", "current_task": "_asyncio"
    case "set_event_loop", "new_event_loop", "get_event_loop_policy", "set_event_loop_policy":
      "asyncio.events"
    case "timeout", "timeout_at": "asyncio.timeouts"
    case "to_thread": "asyncio.threads"
    case "iscoroutine", "iscoroutinefunction": "asyncio.coroutines"
    case "isfuture": "asyncio.base_futures"
    default: "asyncio.tasks"
    }
  }

  // MARK: Names outside the subset

  private static func missingName(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let name = args[0].asStr?.string ?? ""
    interpreter.touchNetworkName("asyncio", name)
    if let value = try laterName(interpreter, name) { return value }
    if let submodule = try AsyncioSubmodules.attribute(interpreter, name) { return submodule }
    throw interpreter.attributeError(
      "module 'asyncio' has no attribute '\(name)'",
      interpreter.modules.get(interpreter.intern("asyncio")) ?? .none, interpreter.intern(name))
  }

  // MARK: Names that are made when they are first asked for

  /// The names of each module that is written in the language itself.
  static let laterNames: [(home: String, names: [String])] = [
    (
      "asyncio.streams",
      ["StreamReader", "StreamReaderProtocol", "StreamWriter", "open_connection", "start_server"]
    ),
    ("_asyncio_transports", ["Server"]),
    ("asyncio.subprocess", ["create_subprocess_exec", "create_subprocess_shell"]),
    ("_asyncio_threadsafe", ["run_coroutine_threadsafe", "wrap_future"]),
  ]

  private static func laterName(
    _ interpreter: Interpreter, _ name: String
  ) throws(Unwind) -> Value? {
    if name == "streams" || name == "subprocess" {
      return try interpreter.importAbsolute("asyncio.\(name)")
    }
    for (home, names) in laterNames where names.contains(name) {
      let module = try interpreter.importAbsolute(home)
      let value = try interpreter.getAttribute(module, interpreter.intern(name))
      let asyncio = interpreter.modules.get(interpreter.intern("asyncio"))?.asModule
      asyncio?.set(name, value)
      return value
    }
    return nil
  }

  // MARK: Functions

  static var functions: [BuiltinRow] {
    runningRows + taskRows + waitingRows + loopRows + PyLoopPolicy.functions
  }

  private static var runningRows: [BuiltinRow] {
    [
      BuiltinRow("run", "main, *, debug=None, loop_factory=None", .function) {
        interpreter, args throws(Unwind) in
        try PyRunner.run(
          interpreter, args[0], debug: args.given(1) ?? .none,
          loopFactory: args.given(2) ?? .none)
      },
      BuiltinRow("sleep", "delay, result=None", .function) {
        interpreter, args throws(Unwind) in
        .object(
          SleepCoroutine.make(interpreter, delay: args[0], result: args.given(1) ?? .none))
      },
      BuiltinRow("to_thread", "func, /, *args, **kwargs", .function) {
        interpreter, args throws(Unwind) in
        .object(ToThread(interpreter, args[0], args[1], args[2]))
      },
    ]
  }

  private static var taskRows: [BuiltinRow] {
    [
      BuiltinRow("create_task", "coro, *, name=None, context=None", .function) {
        interpreter, args throws(Unwind) in
        let loop = try interpreter.asyncio.requireRunningLoop()
        return try interpreter.createTask(
          args[0], loop: loop, name: args.given(1) ?? .none, context: args.given(2) ?? .none,
          from: .createTask)
      },
      BuiltinRow("ensure_future", "coro_or_future, *, loop=None", .function) {
        interpreter, args throws(Unwind) in
        let loop = args.given(1)?.object as? PyEventLoop
        return .object(try interpreter.ensureFuture(args[0], loop: loop))
      },
      BuiltinRow("current_task", "loop=None", .function) { interpreter, args throws(Unwind) in
        let asyncio = interpreter.asyncio
        let given = args.given(0) ?? .none
        let loop =
          given.isNone ? try asyncio.requireRunningLoop() : given.object as? PyEventLoop
        guard let task = asyncio.runningTask, task.loop === loop else { return .none }
        return .object(task)
      },
      BuiltinRow("all_tasks", "loop=None", .function) { interpreter, args throws(Unwind) in
        let asyncio = interpreter.asyncio
        let given = args.given(0) ?? .none
        let loop =
          given.isNone ? try asyncio.requireRunningLoop() : given.object as? PyEventLoop
        let tasks = loop.map { asyncio.pendingTasks(of: $0) } ?? []
        return try interpreter.makeSet(ContiguousArray(tasks.map { .object($0) }))
      },
      BuiltinRow("iscoroutine", "obj", .function) { interpreter, args throws(Unwind) in
        .bool(interpreter.isCoroutine(args[0]))
      },
      BuiltinRow("iscoroutinefunction", "func", .function) { interpreter, args throws(Unwind) in
        .bool(interpreter.isCoroutineFunction(args[0]))
      },
      BuiltinRow("isfuture", "obj", .function) { interpreter, args throws(Unwind) in
        .bool(args[0].asFuture != nil)
      },
      BuiltinRow("factory", "loop, coro, *, name=None, context=None", .function) {
        interpreter, args throws(Unwind) in
        try eagerTask(interpreter, constructor: .object(interpreter.asyncio.types.task), args)
      },
      BuiltinRow("create_eager_task_factory", "custom_task_constructor", .function) {
        interpreter, args throws(Unwind) in
        let constructor = args[0]
        let row = BuiltinRow("factory", "loop, coro, *, name=None, context=None", .function) {
          interpreter, args throws(Unwind) in
          try eagerTask(interpreter, constructor: constructor, args)
        }
        return .object(
          PyBuiltin(interpreter, row: row, owner: nil, module: "asyncio.tasks"))
      },
    ]
  }

  private static func eagerTask(
    _ interpreter: Interpreter, constructor: Value, _ args: Arguments
  ) throws(Unwind) -> Value {
    try interpreter.call(
      constructor,
      [args[1], args[0], args.given(2) ?? .none, args.given(3) ?? .none, .bool(true)],
      keywordNames: ["loop", "name", "context", "eager_start"].map { interpreter.intern($0) })
  }

  private static var waitingRows: [BuiltinRow] {
    [
      BuiltinRow("gather", "*coros_or_futures, return_exceptions=False", .function) {
        interpreter, args throws(Unwind) in
        var returnsExceptions = false
        if let given = args.given(0) { returnsExceptions = try interpreter.isTrue(given) }
        return .object(
          try interpreter.gather(
            args[1].asTuple?.elements ?? [], returnsExceptions: returnsExceptions))
      },
      BuiltinRow("shield", "arg", .function) { interpreter, args throws(Unwind) in
        .object(try interpreter.shield(args[0]))
      },
      BuiltinRow("wait", "fs, *, timeout=None, return_when='ALL_COMPLETED'", .function) {
        interpreter, args throws(Unwind) in
        let mode = args.given(2) ?? interpreter.str(ReturnWhen.allCompleted.rawValue)
        return .object(
          WaitCoroutine(
            interpreter, args[0], timeout: args.given(1) ?? .none, returnWhen: mode))
      },
      BuiltinRow("wait_for", "fut, timeout", .function) { interpreter, args throws(Unwind) in
        .object(WaitFor(interpreter, args[0], args[1]))
      },
      BuiltinRow("as_completed", "fs, *, timeout=None", .function) {
        interpreter, args throws(Unwind) in
        if interpreter.isAwaitable(args[0]) {
          throw interpreter.typeError(
            "expects an iterable of awaitables, not \(interpreter.type(of: args[0]).shortName)")
        }
        return .object(
          try AsCompletedIterator(interpreter, args[0], timeout: args.given(1) ?? .none))
      },
      BuiltinRow("timeout", "delay", .function) { interpreter, args throws(Unwind) in
        .object(try PyTimeout.after(interpreter, args[0]))
      },
      BuiltinRow("timeout_at", "when", .function) { interpreter, args throws(Unwind) in
        .object(PyTimeout(interpreter, when: args[0]))
      },
    ]
  }

  private static var loopRows: [BuiltinRow] {
    [
      BuiltinRow("get_running_loop", "", .function) { interpreter, _ throws(Unwind) in
        .object(try interpreter.asyncio.requireRunningLoop())
      },
      BuiltinRow("_get_running_loop", "", .function) { interpreter, _ throws(Unwind) in
        interpreter.asyncio.runningLoop.map { .object($0) } ?? .none
      },
      BuiltinRow("get_event_loop", "", .function) { interpreter, _ throws(Unwind) in
        try interpreter.asyncio.eventLoopForProgram()
      },
      BuiltinRow("set_event_loop", "loop", .function) { interpreter, args throws(Unwind) in
        try interpreter.asyncio.setLoop(asked: args[0])
        return .none
      },
      BuiltinRow("new_event_loop", "", .function) { interpreter, _ throws(Unwind) in
        try interpreter.asyncio.makeLoop()
      },
    ]
  }
}

extension Interpreter {
  /// `asyncio.iscoroutinefunction(value)`.
  func isCoroutineFunction(_ value: Value) -> Bool {
    if let function = value.asFunction {
      return function.code.flavor == .coroutine
        || function.attributeDictionary?.get(intern("_is_coroutine_marker")) != nil
    }
    if let partial = value.object as? PyPartial { return isCoroutineFunction(partial.function) }
    if let method = value.downcast(.method, PyMethod.self) {
      return isCoroutineFunction(method.function)
    }
    if let builtin = value.downcast(.builtin, PyBuiltin.self), builtin.isFunctionLike {
      return AsyncioModule.coroutineNames.contains(builtin.name.string)
    }
    return false
  }
}

extension AsyncioModule {
  /// The functions and methods that are `async def` in CPython.
  static let coroutineNames: Set<String> = [
    "sleep", "wait", "wait_for", "to_thread", "acquire", "put", "get", "join", "reset", "abort",
    "__aenter__", "__aexit__", "shutdown_asyncgens", "shutdown_default_executor",
    "connect_read_pipe",
    "connect_write_pipe",
  ]
}
