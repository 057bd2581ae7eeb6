// One step of a task: its coroutine is driven until it waits for something or ends
// (CPython: `task_step`, `task_wakeup` in `_asynciomodule.c`).

import BatonLoop

extension PyTask {
  // MARK: Scheduling

  /// Enqueues the next step.
  @inline(__always) func scheduleStep(_ interpreter: Interpreter) throws(Unwind) {
    guard let loop else { return }
    try loop.checkOpen(interpreter)
    let step = interpreter.asyncio.idleSteps.take()
    step.task = self
    loop.loop.callSoon(step)
  }

  /// Enqueues the step that follows the end of `future`.
  @inline(__always)
  func wake(_ interpreter: Interpreter, by future: PyFuture) throws(Unwind) {
    guard let loop = future.loop else { return }
    try loop.checkOpen(interpreter)
    let step = interpreter.asyncio.idleSteps.take()
    step.task = self
    step.wakingFuture = future
    loop.loop.callSoon(step)
  }

  /// The step was enqueued and its turn has come.
  func runStep(wokenBy future: PyFuture?) {
    let interpreter = type.interpreter
    let exception = future?.takeFailure(interpreter)
    do throws(Unwind) {
      if let running = interpreter.asyncio.currentTask {
        throw interpreter.runtimeError(
          "Cannot enter into task \(try interpreter.reprText(.object(self))) while another "
            + "task \(try interpreter.reprText(.object(running))) is being executed.")
      }
      if state != .pending {
        throw interpreter.error(
          interpreter.exceptions.invalidStateError,
          "__step(): already done: \(try interpreter.reprText(.object(self))) None")
      }
      try step(interpreter, exception)
    } catch {
      loop?.callbackFailed(interpreter, error) { "TaskStepMethWrapper" }
    }
  }

  // MARK: The step

  /// Enters the coroutine, with `exception` raised in it where there is one.
  private func step(_ interpreter: Interpreter, _ exception: PyException?) throws(Unwind) {
    var exception = exception
    if mustCancel {
      mustCancel = false
      if exception == nil || !isCancellation(exception, interpreter) {
        exception = cancelledError(interpreter)
      }
    }
    waitsOn = nil
    let asyncio = interpreter.asyncio
    asyncio.currentTask = self
    try run(interpreter, exception) { asyncio.currentTask = nil }
  }

  /// The first step of a task that starts eagerly, inside the step of another one or outside of
  /// any (CPython: `task_eager_start`).
  func startEagerly(_ interpreter: Interpreter) throws(Unwind) {
    let asyncio = interpreter.asyncio
    let outer = asyncio.currentTask
    asyncio.currentTask = self
    asyncio.register(self)
    try run(interpreter, nil) { asyncio.currentTask = outer }
    if isDone {
      asyncio.unregister(self)
      coroutine = .none
    }
  }

  /// Runs the coroutine in the task's context and deals with how it came back. `leave` is called as
  /// soon as the coroutine no longer runs.
  @inline(__always)
  private func run(
    _ interpreter: Interpreter, _ exception: PyException?, _ leave: () -> Void
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
      leave()
    }
    let resumed: Resumed
    do throws(Unwind) {
      resumed = try drive(interpreter, exception)
    } catch {
      guard case .raised(let raised) = error else { return }
      return try ended(interpreter, raising: raised)
    }
    switch resumed {
    case .returned(let value), .yielded(let value):
      interpreter.asyncio.unregister(self)
      if mustCancel {
        mustCancel = false
        _ = try cancelPlainly(interpreter, result)
      } else {
        try finish(interpreter, value)
      }
    case .suspended:
      try awaitYielded(interpreter, interpreter.takeTransfer())
    }
  }

  /// `coro.send(None)` or `coro.throw(exception)`.
  @inline(__always)
  private func drive(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Resumed {
    let resumption: Resumption = exception.map { .raise($0) } ?? .send(.none)
    guard let chain = coroutine.downcast(.coroutine, PySuspendable.self) else {
      return try driveForeign(interpreter, exception)
    }
    if chain.state == .finished || chain.state == .running || chain.awaiter != nil {
      if chain.state == .finished, let exception { throw interpreter.raising(exception) }
      throw interpreter.cannotAwaitAgain(chain)
    }
    return try chain.drive(interpreter, resumption)
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
      _ = try cancelPlainly(interpreter, .none)
      return
    }
    try fail(interpreter, exception)
    let exceptions = interpreter.exceptions
    if interpreter.isInstance(exception, exceptions.keyboardInterrupt)
      || interpreter.isInstance(exception, exceptions.systemExit)
    {
      throw .raised(exception)
    }
  }

  /// The coroutine waits: for a future, or for the next pass.
  @inline(__always)
  private func awaitYielded(_ interpreter: Interpreter, _ yielded: Value) throws(Unwind) {
    if yielded.isNone { return try scheduleStep(interpreter) }
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
