// One step of a task: its coroutine is driven until it waits for something or ends
// (CPython: `task_step`, `task_wakeup` in `_asynciomodule.c`).

import BatonLoop

extension PyTask {
  // MARK: Scheduling

  /// Enqueues the next step.
  @inline(__always) func scheduleStep(_ interpreter: Interpreter) throws(Unwind) {
    try enqueueStep(interpreter, on: loop, wokenBy: nil)
  }

  @inline(__always) private func enqueueStep(
    _ interpreter: Interpreter, on loop: PyEventLoop?, wokenBy future: PyFuture?
  ) throws(Unwind) {
    guard let loop = loop.map({ Unmanaged.passUnretained($0) }) else { return }
    // Kept by the future that names it.
    let events = loop._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.loop) }
    if events._withUnsafeGuaranteedRef({ $0.isClosed }) {
      try loop.takeUnretainedValue().checkOpen(interpreter)
    }
    let asyncio = interpreter.asyncioReference
    asyncio._withUnsafeGuaranteedRef { asyncio in
      events._withUnsafeGuaranteedRef { events in
        asyncio.steps.enqueue(self, wokenBy: future, on: events)
      }
    }
  }

  /// Enqueues the step that follows the end of `future`.
  @inline(__always)
  func wake(_ interpreter: Interpreter, by future: PyFuture) throws(Unwind) {
    try enqueueStep(interpreter, on: future.loop, wokenBy: future)
  }

  /// The step was enqueued and its turn has come.
  func runStep(_ asyncio: AsyncioState, wokenBy future: Unmanaged<PyFuture>?) {
    asyncio.interpreterReference._withUnsafeGuaranteedRef { interpreter in
      var exception: PyException?
      if let future {
        exception = future._withUnsafeGuaranteedRef { future in
          future.state == .finished && !future.failed ? nil : future.takeFailure(interpreter)
        }
        // CPython's `task_wakeup` raises the error of a cancelled future on the loop's level.
        if interpreter.handledException != nil, let exception,
          future._withUnsafeGuaranteedRef({ $0.state == .cancelled })
        {
          interpreter.setContext(of: exception)
        }
      }
      do throws(Unwind) {
        if asyncio.currentTask != nil || state != .pending { try refuseStep(interpreter) }
        if mustCancel {
          mustCancel = false
          if !result.isNone { makeExtras().cancelMessage = result }
          if exception == nil || !isCancellation(exception, interpreter) {
            exception = cancelledError(interpreter)
          }
        }
        if waitsOn != nil { waitsOn = nil }
        asyncio.currentTask = Unmanaged.passUnretained(self)
        try run(interpreter, exception)
        asyncio.currentTask = nil
      } catch {
        if asyncio.currentTask?.toOpaque() == Unmanaged.passUnretained(self).toOpaque() {
          asyncio.currentTask = nil
        }
        loop?.callbackFailed(interpreter, error) {
          future == nil ? "TaskStepMethWrapper" : "Task.task_wakeup()"
        }
      }
    }
  }

  /// The task must not be entered now.
  @inline(never) private func refuseStep(_ interpreter: Interpreter) throws(Unwind) {
    let shown = try interpreter.reprText(.object(self))
    if let running = interpreter.asyncio.runningTask {
      throw interpreter.runtimeError(
        "Cannot enter into task \(shown) while another "
          + "task \(try interpreter.reprText(.object(running))) is being executed.")
    }
    throw interpreter.error(
      interpreter.exceptions.invalidStateError, "__step(): already done: \(shown) None")
  }

  /// The first step of a task that starts eagerly, inside the step of another one or outside of
  /// any (CPython: `task_eager_start`).
  func startEagerly(_ interpreter: Interpreter) throws(Unwind) {
    let asyncio = interpreter.asyncio
    let outer = asyncio.currentTask
    asyncio.currentTask = Unmanaged.passUnretained(self)
    defer { asyncio.currentTask = outer }
    asyncio.register(self)
    try run(interpreter, nil)
    if isDone {
      asyncio.unregister(self)
      coroutine = .none
      if let raised = exception ?? extras?.cancelledException {
        raised.traceback?.keepCaller(interpreter.currentFrame)
      }
    }
  }

  // MARK: The step

  /// Enters the coroutine in the task's context, with `exception` raised in it where there is one,
  /// and deals with how it came back.
  @inline(__always)
  private func run(_ interpreter: Interpreter, _ exception: PyException?) throws(Unwind) {
    if context != nil || interpreter.currentContext != nil {
      return try runInContext(interpreter, exception)
    }
    try runBody(interpreter, exception)
    if interpreter.currentContext != nil { keepContext(interpreter) }
  }

  /// The step has made its context itself.
  @inline(never) private func keepContext(_ interpreter: Interpreter) {
    context = interpreter.currentContext
    context?.isEntered = false
    interpreter.currentContext = nil
  }

  @inline(never) private func runInContext(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) {
    let outer = interpreter.currentContext
    let own = context
    interpreter.currentContext = own
    own?.isEntered = true
    defer {
      if let own {
        own.isEntered = false
      } else {
        context = interpreter.currentContext
        context?.isEntered = false
      }
      interpreter.currentContext = outer
    }
    try runBody(interpreter, exception)
  }

  private func runBody(_ interpreter: Interpreter, _ exception: PyException?) throws(Unwind) {
    let resumed: Resumed
    do throws(Unwind) {
      resumed = try drive(interpreter, exception)
    } catch {
      guard case .raised(let raised) = error else { return }
      return try ended(interpreter, raising: raised)
    }
    switch resumed {
    case .suspended: try awaitYielded(interpreter)
    case .returned(let value), .yielded(let value):
      interpreter.asyncio.unregister(self)
      if mustCancel {
        mustCancel = false
        _ = try cancelPlainly(interpreter, result)
      } else {
        try finish(interpreter, value)
      }
    }
  }

  /// `coro.send(None)` or `coro.throw(exception)`.
  @inline(__always)
  private func drive(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Resumed {
    guard case .object(let object) = coroutine, object.kind == .coroutine else {
      return try driveForeign(interpreter, exception)
    }
    // `kind` says so.
    let chain = unsafeDowncast(object, to: PySuspendable.self)
    if chain.state == .finished || chain.state == .running || chain.awaiter != nil {
      return try driveShared(interpreter, chain, exception)
    }
    if let exception { return try chain.drive(interpreter, .raise(exception)) }
    return try chain.drive(interpreter, .send(.none))
  }

  /// Something else has awaited the coroutine, or awaits it now. Whoever comes first runs it on; the
  /// others learn of that when they come to it.
  @inline(never) private func driveShared(
    _ interpreter: Interpreter, _ chain: PySuspendable, _ exception: PyException?
  ) throws(Unwind) -> Resumed {
    guard chain.state == .suspended, let awaiter = chain.awaiter else {
      throw interpreter.cannotAwaitAgain(chain)
    }
    var outermost = awaiter.takeUnretainedValue()
    while let next = outermost.awaiter?.takeUnretainedValue() { outermost = next }
    let innermost = outermost.leaf ?? outermost
    let awaited =
      (innermost as? FramedSuspendable)?.innerAwaited ?? (innermost as? NativeCoroutine)?.awaited
    if exception == nil, let future = awaited as? PyFuture, future.state == .pending {
      if future.isBlocking { throw interpreter.runtimeError("await wasn't used with future") }
      future.isBlocking = true
      interpreter.transfer = .object(future)
      return .suspended
    }
    chain.awaiter = nil
    chain.leaf = innermost === chain ? nil : innermost
    defer {
      if chain.state == .finished {
        // Its awaiter finds it so.
        let spent = SpentCoroutine(interpreter, chain)
        spent.awaiter = awaiter
        outermost.leaf = spent
      } else {
        outermost.leaf = chain.leaf ?? chain
        chain.leaf = nil
        chain.awaiter = awaiter
      }
    }
    if let exception { return try chain.drive(interpreter, .raise(exception)) }
    return try chain.drive(interpreter, .send(.none))
  }

  /// Drives an object that is a coroutine by its methods `send` and `throw` alone.
  private func driveForeign(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Resumed {
    do throws(Unwind) {
      let yielded: Value
      if let exception {
        yielded = try interpreter.callMethod(
          coroutine, interpreter.names.throwName, .object(exception))
      } else {
        yielded = try interpreter.callMethod(coroutine, interpreter.names.send, .none)
      }
      interpreter.transfer = yielded
      return .suspended
    } catch {
      guard let stop = interpreter.caught(error, interpreter.exceptions.stopIteration) else {
        throw error
      }
      return .returned(stop.args.elements.first ?? .none)
    }
  }

  private func isCancellation(_ exception: PyException?, _ interpreter: Interpreter) -> Bool {
    guard let exception else { return false }
    return interpreter.isInstance(exception, interpreter.exceptions.cancelledError)
  }

  // MARK: How it came back

  private func ended(
    _ interpreter: Interpreter, raising exception: PyException
  ) throws(Unwind) {
    interpreter.asyncio.unregister(self)
    if isCancellation(exception, interpreter) {
      makeExtras().cancelledException = exception
      if exception.traceback != nil { exception.noteFailure(of: self) }
      _ = try cancelPlainly(interpreter, .none)
      return
    }
    try fail(interpreter, exception)
    exception.noteFailure(of: self)
    interpreter.asyncio.supervisor?.taskFailed(self)
    let exceptions = interpreter.exceptions
    if interpreter.isInstance(exception, exceptions.keyboardInterrupt)
      || interpreter.isInstance(exception, exceptions.systemExit)
    {
      // CPython's `_run_once` has a variable for the handle of this step.
      exception.addLibraryFrame(interpreter, holding: [.object(self)])
      throw .raised(exception)
    }
  }

  /// The coroutine waits: for a future, or for the next pass.
  @inline(__always)
  private func awaitYielded(_ interpreter: Interpreter) throws(Unwind) {
    if interpreter.transfer.isNone { return try scheduleStep(interpreter) }
    let yielded = interpreter.takeTransfer()
    guard let future = yielded.asFuture, future !== self, future.loop === loop, future.isBlocking
    else { return try refuse(interpreter, yielded) }
    future.isBlocking = false
    try future.addCallback(interpreter, .wakeup(self))
    waitsOn = future
    if mustCancel, try interpreter.cancel(future, result) { mustCancel = false }
  }

  /// Something was yielded that a task cannot wait for: the coroutine gets to know at its next step.
  private func refuse(_ interpreter: Interpreter, _ yielded: Value) throws(Unwind) {
    let task = try interpreter.reprText(.object(self))
    let message: String
    if let future = yielded.asFuture {
      if future === self {
        message = "Task cannot await on itself: \(task)"
      } else if future.loop !== loop {
        message =
          "Task \(task) got Future \(try interpreter.reprText(yielded)) attached to a different loop"
      } else {
        message =
          "yield was used instead of yield from in task \(task) with "
          + "\(try interpreter.reprText(yielded))"
      }
    } else if yielded.object?.kind == .generator {
      message =
        "yield was used instead of yield from for generator in task \(task) with "
        + "\(try interpreter.reprText(yielded))"
    } else {
      message = "Task got bad yield: \(try interpreter.reprText(yielded))"
    }
    // The next step is woken by a future that has failed with the error.
    let failure = PyFuture(interpreter.asyncio.types.future, loop: loop)
    try failure.fail(interpreter, PyException(interpreter.exceptions.runtimeError, message))
    try wake(interpreter, by: failure)
  }

  // MARK: Cancelling

  /// `task.cancel(msg)`.
  func cancelTask(_ interpreter: Interpreter, _ message: Value) throws(Unwind) -> Bool {
    logsException = false
    if state != .pending { return false }
    cancelRequests &+= 1
    if let waitsOn, try interpreter.cancel(waitsOn, message) { return true }
    mustCancel = true
    result = message
    return true
  }

  /// `task.uncancel()`.
  func uncancel() -> Int {
    if cancelRequests > 0 {
      cancelRequests -= 1
      if cancelRequests == 0 { mustCancel = false }
    }
    return Int(cancelRequests)
  }
}
