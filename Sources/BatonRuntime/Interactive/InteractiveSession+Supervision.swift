// Ctrl-C, deadlocks, tasks that fail in the background, and the end of a session.

import BatonLoop

extension InteractiveSession: LoopSupervisor {
  /// Two Ctrl-C in less than this break what never yields.
  private static let secondInterruptLimit = 1.0

  func interrupted() throws(Unwind) -> Bool {
    let now = loop.loop.time()
    let isSecond = now - lastInterrupt < Self.secondInterruptLimit
    lastInterrupt = isSecond ? -.infinity : now
    switch activity {
    case .executing, .outside: return false
    case .awaiting(let future, _):
      wasInterrupted = true
      if isSecond { return false }
      _ = try interpreter.cancel(future)
      return true
    case .idle:
      if isSecond, isProgramRunning { return false }
      tellOfInterrupt()
      return true
    case .closing:
      return false
    }
  }

  /// Tells the driver in the next pass, once.
  private func tellOfInterrupt() {
    if isInterruptPending { return }
    isInterruptPending = true
    loop.loop.callSoon { [self] in
      isInterruptPending = false
      if case .idle = activity { driver?.interruptedAtPrompt() }
    }
  }

  /// A task or a callback of the program is in the middle of something.
  private var isProgramRunning: Bool {
    interpreter.asyncio.currentTask != nil || interpreter.depth > 0
  }

  /// KeyboardInterrupt or SystemExit has left the loop.
  func loopLeft(_ error: Unwind) {
    guard case .raised(let exception) = error else { return }
    let wasAwaiting: Bool
    if case .awaiting(let future, let observer) = activity {
      // It has failed with what left the loop, or goes on as a task in the background.
      future.removeObserver(observer)
      future.logsException = false
      wasAwaiting = true
    } else {
      wasAwaiting = false
    }
    activity = .idle
    queue = []
    guard interpreter.isInstance(exception, interpreter.exceptions.keyboardInterrupt) else {
      return showFailure(error)
    }
    if !wasAwaiting { return tellOfInterrupt() }
    writeInterrupt()
    loop.loop.callSoon { [self] in driver?.statementsEnded() }
  }

  func resolvesDeadlock(of deadlocked: PyEventLoop) -> Bool {
    guard deadlocked === loop else { return false }
    switch activity {
    case .awaiting(let future, let observer):
      let isFirst = !wasDeadlocked
      wasDeadlocked = true
      interpreter.asyncio.reportDeadlock(
        interpreter.asyncio.pendingTasks(of: loop), "nothing can end this await any more")
      if isFirst, let cancelled = try? interpreter.cancel(future), cancelled { return true }
      future.removeObserver(observer)
      activity = .idle
      queue = []
      loop.loop.callSoon { [self] in driver?.statementsEnded() }
      return true
    case .closing:
      loop.loop.stop()
      loop.loop.callSoon {}
      return true
    default: return false
    }
  }

  // MARK: Tasks that fail

  func taskFailed(_ task: PyTask) {
    if case .awaiting(let future, _) = activity, future === task { return }
    if isPlain || task.exception.map(interpreter.leavesLoop) == true { return }
    failedTasks.append(WeakObject(object: task))
    guard case .idle = activity else { return }
    // Whoever awaits the task takes its exception in the passes that follow.
    loop.loop.callSoon { [self] in
      loop.loop.callSoon { [self] in
        if case .idle = activity { reportFailedTasks() }
      }
    }
  }

  /// Says which tasks ended with an exception that nobody has asked for, though a name holds them.
  func reportFailedTasks() {
    let failed = failedTasks
    failedTasks = []
    for entry in failed {
      guard let task = entry.object as? PyTask, task.logsException,
        let exception = task.exception
      else { continue }
      let headline = interpreter.formatHeadline(exception).prefix { $0 != "\n" }
      note("\(label(task)) failed: \(headline); await it to see where")
    }
  }

  // MARK: The end

  /// Cancels what is pending, says what it was, and lets it finish.
  func close() -> Int32 {
    let status = exitStatus ?? 0
    activity = .closing
    let tasks = interpreter.asyncio.pendingTasks(of: loop)
    if !tasks.isEmpty {
      let names = tasks.prefix(20).map(label).joined(separator: ", ")
      let more = tasks.count > 20 ? " and \(tasks.count - 20) more" : ""
      note(
        "leaving with \(tasks.count) pending task\(tasks.count == 1 ? "" : "s"), cancelled now: "
          + names + more)
    }
    // What the coach says of tasks left behind is for programs that end by themselves.
    interpreter.coach = nil
    do throws(Unwind) {
      try PyRunner.cancelAllTasks(interpreter, loop)
      _ = try loop.runUntilComplete(
        interpreter, .object(ShutdownAsyncGenerators(interpreter, loop)))
    } catch {
      for task in interpreter.asyncio.pendingTasks(of: loop) { task.logsDestruction = false }
      if case .raised(let exception) = error,
        interpreter.isInstance(exception, interpreter.exceptions.keyboardInterrupt)
      {
        writeInterrupt()
      }
    }
    _ = interpreter.output.flush()
    interpreter.asyncio.supervisor = nil
    interpreter.asyncio.setLoop(nil)
    try? loop.close(interpreter)
    return status
  }

  /// `Task-2 (ticker)`.
  func label(_ task: PyTask) -> String {
    guard let coroutine = task.coroutine.object as? PySuspendable else {
      return task.taskName.string
    }
    return "\(task.taskName.string) (\(coroutine.qualname.string))"
  }
}
