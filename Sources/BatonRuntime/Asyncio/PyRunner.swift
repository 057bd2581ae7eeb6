// `asyncio.run` and `asyncio.Runner`.

/// Owns a loop: runs coroutines on it, and in the end cancels what is left and closes it.
final class PyRunner: PyObject {
  private enum State {
    case created
    case initialized
    case closed
  }

  private var state = State.created
  private var debug: Value = .none
  private var loopFactory: Value = .none
  private var loop: PyEventLoop?
  private var context: PyContext?
  private var wasLoopSet = false

  init(_ type: PyType) { super.init(type, .other) }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("run", "coro, *, context=None", .method) { interpreter, args throws(Unwind) in
        try receiver(args).run(interpreter, args[1], context: args.given(2) ?? .none)
      },
      BuiltinRow("close", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).close(interpreter)
        return .none
      },
      BuiltinRow("get_loop", "", .method) { interpreter, args throws(Unwind) in
        .object(try receiver(args).prepare(interpreter))
      },
      BuiltinRow("__enter__", "", .method) { interpreter, args throws(Unwind) in
        _ = try receiver(args).prepare(interpreter)
        return args[0]
      },
      BuiltinRow("__exit__", "exc_type, exc_val, exc_tb", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).close(interpreter)
        return .none
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyRunner {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyRunner.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PyRunner(type)) }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let runner = instance.object as? PyRunner else { return }
      let bound = try interpreter.bindInit(
        arguments, "Runner.__init__", "*, debug=None, loop_factory=None")
      runner.debug = bound[0].defined ?? .none
      runner.loopFactory = bound[1].defined ?? .none
    }
    type.install(
      slots, methods, [], doc: "A context manager that controls event loop life cycle.")
  }

  /// `asyncio.run(main, debug=…, loop_factory=…)`.
  static func run(
    _ interpreter: Interpreter, _ main: Value, debug: Value, loopFactory: Value
  ) throws(Unwind) -> Value {
    if interpreter.asyncio.runningLoop != nil {
      throw interpreter.runtimeError(
        "asyncio.run() cannot be called from a running event loop")
    }
    let runner = PyRunner(interpreter.asyncio.types.runner)
    runner.debug = debug
    runner.loopFactory = loopFactory
    _ = try runner.prepare(interpreter)
    let result: Value
    interpreter.asyncio.loopCalls.append(.run)
    defer { interpreter.asyncio.loopCalls.removeLast() }
    do throws(Unwind) {
      result = try runner.run(interpreter, main, context: .none)
    } catch {
      let handled = interpreter.handledException
      if case .raised(let exception) = error { interpreter.handledException = exception }
      defer { interpreter.handledException = handled }
      try runner.close(interpreter)
      throw error
    }
    try runner.close(interpreter)
    return result
  }

  // MARK: Life

  private func prepare(_ interpreter: Interpreter) throws(Unwind) -> PyEventLoop {
    if state == .closed { throw interpreter.runtimeError("Runner is closed") }
    if let loop { return loop }
    let loop: PyEventLoop
    let made =
      loopFactory.isNone
      ? try interpreter.asyncio.makeLoop() : try interpreter.call(loopFactory)
    guard let own = made.object as? PyEventLoop else {
      throw interpreter.unsupported("event loops other than its own")
    }
    loop = own
    if loopFactory.isNone, !wasLoopSet {
      try interpreter.asyncio.setLoop(asked: made)
      wasLoopSet = true
    }
    self.loop = loop
    if !debug.isNone { loop.isDebug = try interpreter.isTrue(debug) }
    context = interpreter.copyContext()
    state = .initialized
    return loop
  }

  private func run(
    _ interpreter: Interpreter, _ coroutine: Value, context: Value
  ) throws(Unwind) -> Value {
    guard interpreter.isCoroutine(coroutine) else {
      throw interpreter.valueError(
        "a coroutine was expected, got \(try interpreter.reprText(coroutine))")
    }
    if interpreter.asyncio.runningLoop != nil {
      throw interpreter.runtimeError(
        "Runner.run() cannot be called from a running event loop")
    }
    let loop = try prepare(interpreter)
    let own: Value = context.isNone ? self.context.map { .object($0) } ?? .none : context
    interpreter.asyncio.loopCalls.append(.runnerRun)
    defer { interpreter.asyncio.loopCalls.removeLast() }
    let value = try interpreter.createTask(
      coroutine, loop: loop, name: .none, context: own, from: .runner)
    guard let task = value.asTask else {
      return try loop.runUntilComplete(interpreter, value)
    }
    let outer = interpreter.asyncio.interruptible
    let interruptible = InterruptibleRun(task)
    interpreter.asyncio.interruptible = interruptible
    defer { interpreter.asyncio.interruptible = outer }
    do throws(Unwind) {
      return try loop.runUntilComplete(interpreter, value)
    } catch {
      guard interruptible.count > 0,
        let cancelled = interpreter.caught(error, interpreter.exceptions.cancelledError),
        task.uncancel() == 0
      else { throw error }
      let interrupt = PyException(
        interpreter.exceptions.keyboardInterrupt, args: PyTuple(interpreter, []))
      interrupt.context = cancelled
      throw .raised(interrupt)
    }
  }

  private func close(_ interpreter: Interpreter) throws(Unwind) {
    guard state == .initialized, let loop else { return }
    defer {
      if wasLoopSet { try? interpreter.asyncio.setLoop(asked: .none) }
      try? loop.close(interpreter)
      self.loop = nil
      state = .closed
    }
    if loop.isDeadlocked { return }
    try Self.cancelAllTasks(interpreter, loop)
    _ = try loop.runUntilComplete(
      interpreter, .object(ShutdownAsyncGenerators(interpreter, loop)))
    _ = try loop.runUntilComplete(
      interpreter,
      .object(loop.shutdownDefaultExecutor(interpreter)))
  }

  /// Cancels what is left on a loop and waits for it (CPython: `_cancel_all_tasks`).
  static func cancelAllTasks(
    _ interpreter: Interpreter, _ loop: PyEventLoop
  ) throws(Unwind) {
    let tasks = interpreter.asyncio.pendingTasks(of: loop)
    if tasks.isEmpty { return }
    if let coach = interpreter.coach {
      for task in tasks { coach.cutOff(task) }
    }
    if let ledger = interpreter.ledger {
      for task in tasks { ledger.cutOff(TaskStanding.name(task), at: TaskStanding(task).place) }
    }
    for task in tasks { _ = try interpreter.cancel(task) }
    let all = try interpreter.gather(
      ContiguousArray(tasks.map { .object($0) }), returnsExceptions: true)
    _ = try loop.runUntilComplete(interpreter, .object(all))
    // The errors of all of them have left for a function that has the tasks in a variable.
    let variable = Value.object(PyList(interpreter, ContiguousArray(tasks.map { .object($0) })))
    for task in tasks {
      let error = task.extras?.cancelledException ?? task.exception
      (error?.traceback ?? task.extras?.traceback)?.keepCaller(holding: variable)
    }
    for task in tasks where task.state != .cancelled {
      guard let exception = try task.exceptionForProgram(interpreter) else { continue }
      let report = ExceptionReport(
        message: "unhandled exception during asyncio.run() shutdown", exception: exception)
      report.add("task", .object(task))
      loop.callExceptionHandler(interpreter, report)
    }
  }
}

/// The main task of a Runner, which the first Ctrl-C cancels.
final class InterruptibleRun {
  private let task: PyTask
  private(set) var count = 0

  init(_ task: PyTask) { self.task = task }

  /// A Ctrl-C came. False: KeyboardInterrupt has to be raised.
  func interrupted(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    count += 1
    if count > 1 || task.isDone { return false }
    _ = try interpreter.cancel(task)
    return true
  }
}
