// The method table of the event loop.

import BatonLoop
import BatonSyntax

extension PyEventLoop {
  static var methods: [BuiltinRow] {
    runningRows + schedulingRows + handlerRows + signalRows + descriptorRows
  }

  private static var runningRows: [BuiltinRow] {
    [
      BuiltinRow("run_until_complete", "future", .method) { interpreter, args throws(Unwind) in
        try receiver(args).runUntilComplete(interpreter, args[1])
      },
      BuiltinRow("run_forever", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).runForeverForProgram(interpreter)
        return .none
      },
      BuiltinRow("stop", "", .method) { _, args throws(Unwind) in
        receiver(args).loop.stop()
        return .none
      },
      BuiltinRow("is_running", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).isRunning)
      },
      BuiltinRow("is_closed", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).loop.isClosed)
      },
      BuiltinRow("close", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).close(interpreter)
        return .none
      },
      BuiltinRow("shutdown_asyncgens", "", .method) { interpreter, args throws(Unwind) in
        .object(ShutdownAsyncGenerators(interpreter, receiver(args)))
      },
      BuiltinRow("shutdown_default_executor", "timeout=None", .method) {
        interpreter, args throws(Unwind) in
        .object(receiver(args).shutdownDefaultExecutor(interpreter))
      },
    ]
  }

  private static var schedulingRows: [BuiltinRow] {
    [
      BuiltinRow("call_soon", "callback, *args, context=None", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).callSoon(interpreter, args, isThreadsafe: false)
      },
      BuiltinRow("call_soon_threadsafe", "callback, *args, context=None", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).callSoon(interpreter, args, isThreadsafe: true)
      },
      BuiltinRow("call_later", "delay, callback, *args, context=None", .method) {
        interpreter, args throws(Unwind) in
        let loop = receiver(args)
        if args[1].isNone { throw interpreter.typeError("delay must not be None") }
        let now = loop.loop.time()
        let when: Value
        if case .float(let delay) = args[1] {
          when = .float(now + delay)
        } else {
          when = try interpreter.binary(.add, .float(now), args[1])
        }
        return try loop.callAt(interpreter, when, args, from: .callLater)
      },
      BuiltinRow("call_at", "when, callback, *args, context=None", .method) {
        interpreter, args throws(Unwind) in
        if args[1].isNone { throw interpreter.typeError("when cannot be None") }
        return try receiver(args).callAt(interpreter, args[1], args, from: .callAt)
      },
      BuiltinRow("time", "", .method) { _, args throws(Unwind) in
        .float(receiver(args).loop.clock.read())
      },
      BuiltinRow("create_future", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).createFuture(interpreter))
      },
      BuiltinRow("create_task", "coro, *, name=None, context=None", .method) {
        interpreter, args throws(Unwind) in
        try interpreter.createTask(
          args[1], loop: receiver(args), name: args.given(2) ?? .none,
          context: args.given(3) ?? .none,
          from: .loopTask)
      },
      BuiltinRow("set_task_factory", "factory", .method) { interpreter, args throws(Unwind) in
        if !args[1].isNone, !interpreter.isCallable(args[1]) {
          throw interpreter.typeError("task factory must be a callable or None")
        }
        receiver(args).taskFactory = args[1]
        return .none
      },
      BuiltinRow("get_task_factory", "", .method) { _, args throws(Unwind) in
        receiver(args).taskFactory
      },
      BuiltinRow("run_in_executor", "executor, func, *args", .method) {
        interpreter, args throws(Unwind) in
        let loop = receiver(args)
        try loop.checkOpen(interpreter)
        if !args[1].isNone {
          throw interpreter.unsupported("executors other than the default one")
        }
        if loop.executorShutDown {
          throw interpreter.runtimeError("Executor shutdown has been called")
        }
        let positional = args[3].asTuple?.elements ?? []
        return .object(loop.runInExecutor(interpreter, args[2], positional))
      },
    ]
  }

  private static var handlerRows: [BuiltinRow] {
    [
      BuiltinRow("set_exception_handler", "handler", .method) {
        interpreter, args throws(Unwind) in
        if !args[1].isNone, !interpreter.isCallable(args[1]) {
          throw interpreter.typeError(
            "A callable object or None is expected, got \(try interpreter.reprText(args[1]))")
        }
        receiver(args).exceptionHandler = args[1]
        return .none
      },
      BuiltinRow("get_exception_handler", "", .method) { _, args throws(Unwind) in
        receiver(args).exceptionHandler
      },
      BuiltinRow("default_exception_handler", "context", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).defaultExceptionHandler(
          interpreter, try contextDictionary(interpreter, args[1]))
        return .none
      },
      BuiltinRow("call_exception_handler", "context", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).callExceptionHandler(
          interpreter, try contextDictionary(interpreter, args[1]))
        return .none
      },
      BuiltinRow("get_debug", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).isDebug)
      },
      BuiltinRow("set_debug", "enabled", .method) { interpreter, args throws(Unwind) in
        receiver(args).setDebug(try interpreter.isTrue(args[1]), interpreter)
        return .none
      },
    ]
  }

  /// Methods of CPython's loop that are outside the subset.
  private static let refusedMethods = [
    "connect_accepted_socket", "create_connection",
    "create_datagram_endpoint",
    "create_server", "create_unix_connection", "create_unix_server", "getaddrinfo",
    "getnameinfo", "sendfile",
    "set_default_executor", "sock_accept", "sock_connect", "sock_recv", "sock_recv_into",
    "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendfile", "sock_sendto",
    "start_tls", "subprocess_exec", "subprocess_shell",
  ]

  static var attributes: [AttributeRow] {
    [
      AttributeRow(
        "slow_callback_duration",
        { _, object throws(Unwind) in receiver(object).slowCallbackDuration },
        set: { _, object, value throws(Unwind) in
          receiver(object).slowCallbackDuration = value.defined ?? .none
        })
    ]
      + refusedMethods.map { name in
        AttributeRow(
          name,
          { interpreter, _ throws(Unwind) in
            interpreter.touchNetworkName("loop", name)
            throw interpreter.unsupported("the event loop's method \(name)")
          })
      }
  }

  static func receiver(_ args: Arguments) -> PyEventLoop { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyEventLoop {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyEventLoop.self)
  }

  /// Of loops of another make.
  static var abstractSlots: TypeSlots {
    var slots = TypeSlots()
    slots.new = { interpreter, _, _ throws(Unwind) in
      throw interpreter.unsupported("event loops other than its own")
    }
    return slots
  }

  /// `asyncio.SelectorEventLoop()`.
  static var ownSlots: TypeSlots {
    var slots = TypeSlots()
    slots.new = { interpreter, _, arguments throws(Unwind) in
      let bound = try interpreter.bindInit(arguments, "SelectorEventLoop.__init__", "selector=None")
      if let selector = bound[0].defined, !selector.isNone {
        throw interpreter.unsupported("selectors of the program's own")
      }
      return .object(interpreter.asyncio.newLoop())
    }
    slots.initialize = { _, _, _ in }
    return slots
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let loop = value.object as? PyEventLoop else { return .none }
      func word(_ flag: Bool) -> String { flag ? "True" : "False" }
      return interpreter.str(
        "<\(loop.type.shortName) running=\(word(loop.isRunning)) closed=\(word(loop.loop.isClosed)) "
          + "debug=\(word(loop.isDebug))>")
    }
    type.install(slots, methods, attributes)
  }

  // MARK: Bodies

  private static func contextDictionary(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> PyDict {
    guard let context = value.asDict else {
      throw interpreter.attributeError(value, interpreter.intern("get"))
    }
    return context
  }

  /// Debug mode looks at callbacks before they are scheduled.
  private func check(
    _ interpreter: Interpreter, callback: Value, _ method: String
  ) throws(Unwind) {
    guard isDebug else { return }
    if method != "call_soon_threadsafe", interpreter.threads?.isAside == true {
      throw interpreter.runtimeError(
        "Non-thread-safe operation invoked on an event loop other than the current one")
    }
    if interpreter.isCoroutine(callback) || interpreter.isCoroutineFunction(callback) {
      throw interpreter.typeError("coroutines cannot be used with \(method)()")
    }
    if !interpreter.isCallable(callback) {
      throw interpreter.typeError(
        "a callable object was expected by \(method)(), got "
          + "\(try interpreter.reprText(callback))")
    }
  }

  private func callSoon(
    _ interpreter: Interpreter, _ args: Arguments, isThreadsafe: Bool
  ) throws(Unwind) -> Value {
    try checkOpen(interpreter)
    if isDebug {
      try check(
        interpreter, callback: args[1], isThreadsafe ? "call_soon_threadsafe" : "call_soon")
    }
    let context = try interpreter.contextArgument(args.given(2) ?? .none)
    let call = ScheduledCall(self, args[1], args[3].asTuple, context)
    if isDebug { call.origin = interpreter.asyncio.origin(.callSoon) }
    if isThreadsafe {
      loop.callSoonThreadsafe(call)
      return .object(PyHandle(interpreter, call, call))
    }
    return .object(PyHandle(interpreter, call, callSoon(call)))
  }

  private func callAt(
    _ interpreter: Interpreter, _ when: Value, _ args: Arguments, from origin: LibraryCall
  ) throws(Unwind) -> Value {
    try checkOpen(interpreter)
    try check(interpreter, callback: args[2], "call_at")
    guard let deadline = interpreter.asyncio.double(when) else {
      throw interpreter.typeError(
        "'<' not supported between instances of '\(interpreter.type(of: when).name)' and 'float'")
    }
    let context = try interpreter.contextArgument(args.given(3) ?? .none)
    let call = ScheduledCall(self, args[2], args[4].asTuple, context, when: when)
    if isDebug { call.origin = interpreter.asyncio.origin(origin) }
    let handle = CallTimerHandle(call)
    loop.schedule(handle, at: deadline)
    return .object(PyHandle(interpreter, call, handle))
  }
}
