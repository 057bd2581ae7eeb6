// The loop object that programs hold, around the event loop of BatonLoop: its state and how it runs.

import BatonLoop

/// An event loop as a program sees it.
final class PyEventLoop: PyObject {
  let loop: EventLoop
  var isDebug = false
  private(set) var isRunning = false
  /// Its passes are under way, whatever the program was told.
  private var isInside = false
  /// `set_task_factory`, `set_exception_handler`; None where unset.
  var taskFactory: Value = .none
  var exceptionHandler: Value = .none
  /// `slow_callback_duration`, in seconds, or whatever the program put there.
  var slowCallbackDuration: Value = .float(0.1)
  /// KeyboardInterrupt or SystemExit on their way out of the loop.
  private var leaving: Unwind?
  /// Async generators whose iteration began under this loop.
  private let openGenerators = OpenGenerators()
  private(set) var asyncGeneratorsShutDown = false
  var executorShutDown = false
  /// `add_signal_handler`: what is called, by signal.
  var signalHandlers: [Int32: ScheduledCall] = [:] {
    didSet { noteSignals(type.interpreter) }
  }
  private let link = Link()
  /// What threads of its own wait for.
  var outside: OutsideWork {
    if let askedOutside { return askedOutside }
    let made = OutsideWork(loop)
    askedOutside = made
    return made
  }
  private var askedOutside: OutsideWork?
  /// Nothing can wake it any more; its tasks are left as they are.
  var isDeadlocked = false

  init(_ interpreter: Interpreter, _ loop: EventLoop) {
    self.loop = loop
    super.init(interpreter.asyncio.types.eventLoop, .other)
    link.owner = self
    loop.interruptionFlag = UnsafePointer(interpreter.interruption)
    loop.ignoredInterruptions = InterruptSignal.stepCause
    loop.waitsWhenDeadlocked = interpreter.isPlain
  }

  deinit {
    link.owner = nil
    if type.interpreter.isDevMode, !loop.isClosed { warnUnclosed() }
  }

  /// CPython: `BaseEventLoop.__del__`.
  override func finalizeInRing() -> Bool {
    if loop.isClosed || loop.isRunning { return false }
    let interpreter = type.interpreter
    if interpreter.isDevMode { warnUnclosed() }
    interpreter.aside { try? close($0) }
    return true
  }

  /// The tasks that its ready queue holds, or its timers.
  var scheduledTasks: [PyTask] {
    loop.readyHandles.compactMap { ($0 as? TaskStep)?.enqueuedTask }
      + type.interpreter.asyncio.sleepers.map { $0.takeUnretainedValue() }.filter {
        $0.loop === self
      }
  }

  /// What is still to be called leads to what the program has made. CPython's library keeps the
  /// current loop, so that nothing of that is finalised at the end while it is open.
  var keepsProgram: Bool {
    if loop.isClosed { return false }
    return (loop.readyHandles + loop.timerHandles(until: .infinity)).contains { handle in
      if handle.isCancelled || handle is OriginTracking { return false }
      guard let call = handle as? ScheduledCall ?? (handle as? CallTimerHandle)?.call else {
        return true
      }
      return ([call.callback] + call.args).contains { value in
        value.object.map { $0.mayRefer && $0.kind != .builtin } ?? false
      }
    }
  }

  /// CPython: `BaseEventLoop.__del__`, where nothing hides a ResourceWarning. The collector takes
  /// loops down at the end of the program, or after it.
  private func warnUnclosed() {
    let interpreter = type.interpreter
    let text =
      "unclosed event loop <_UnixSelectorEventLoop running=False closed=False "
      + "debug=\(isDebug ? "True" : "False")>"
    guard let state = interpreter.asyncioState, !state.unclosedLoops.contains(text) else { return }
    state.unclosedLoops.append(text)
    if interpreter.isFinalizing { state.warnUnclosedLoop(text, isLate: true) }
  }

  /// What the hooks of async generators know of the loop. A weak reference would slow down every
  /// count of the loop's references.
  private final class Link {
    unowned(unsafe) var owner: PyEventLoop?
  }

  // MARK: Checks

  @inline(__always) func checkOpen(_ interpreter: Interpreter) throws(Unwind) {
    if loop.isClosed { throw interpreter.runtimeError("Event loop is closed") }
  }

  func checkNotRunning(_ interpreter: Interpreter) throws(Unwind) {
    if isRunning { throw interpreter.runtimeError("This event loop is already running") }
    if interpreter.asyncio.runningLoop != nil {
      throw interpreter.runtimeError("Cannot run the event loop while another loop is running")
    }
  }

  /// `set_debug`. The coroutines' origins follow at the next pass, as in CPython.
  func setDebug(_ isOn: Bool, _ interpreter: Interpreter) {
    isDebug = isOn
    if !isRunning { return }
    loop.callSoon(OriginTracking(interpreter, isOn: isOn))
    if isOn, !(loop.observer is SlowCallbackObserver) {
      loop.observer = SlowCallbackObserver(self)
    }
  }

  // MARK: Scheduling

  func callSoon(_ call: ScheduledCall) -> Handle {
    loop.callSoon(call)
    return call
  }

  /// A new future of this loop.
  @inline(__always) func createFuture(_ interpreter: Interpreter) -> PyFuture {
    let future = PyFuture(interpreter.asyncio.types.future, loop: self)
    if isDebug { future.makeExtras().origin = interpreter.asyncio.origin(.createFuture) }
    return future
  }

  // MARK: Running

  /// `run_forever()` of a program. Where it fails it leaves no loop running, as CPython does.
  func runForeverForProgram(_ interpreter: Interpreter) throws(Unwind) {
    do throws(Unwind) {
      try checkOpen(interpreter)
      try checkNotRunning(interpreter)
    } catch {
      isRunning = false
      interpreter.asyncio.runningLoop = nil
      throw error
    }
    try runForever(interpreter)
  }

  /// `run_forever`.
  func runForever(_ interpreter: Interpreter) throws(Unwind) {
    try checkOpen(interpreter)
    try checkNotRunning(interpreter)
    if interpreter.threads?.isAside == true {
      throw interpreter.unsupported("event loops in threads other than the main one")
    }
    let asyncio = interpreter.asyncio
    asyncio.runningLoop = self
    isRunning = true
    let outerObserver = loop.observer
    if isDebug { loop.observer = SlowCallbackObserver(self) }
    let outerWatch = interpreter.stepWatch
    if let limit = interpreter.watchLimit {
      let watch = StepWatch(interpreter, self, limit: limit)
      interpreter.stepWatch = watch
      loop.observer = watch
    }
    if let coach = interpreter.coach {
      let lesson = coach.waiting ?? WaitingLesson(asyncio)
      coach.waiting = lesson
      loop.idleObserver = lesson
    }
    let outerTracking = interpreter.tracksOrigins
    interpreter.tracksOrigins = isDebug
    // Inside a task of another loop: every loop has a current task of its own.
    let outerTask = asyncio.currentTask
    if asyncio.runningTask?.loop !== self { asyncio.currentTask = nil }
    let outerFrame = asyncio.loopFrame
    asyncio.loopFrame = interpreter.currentFrame
    let context = interpreter.currentContext
    let hooks = (interpreter.asyncGeneratorFirstIteration, interpreter.asyncGeneratorFinalizer)
    installGeneratorHooks(interpreter)
    noteSignals(interpreter)
    InterruptSignal.setWakeDescriptor(loop.inbox.wakeDescriptor)
    defer {
      InterruptSignal.setWakeDescriptor(-1)
      (interpreter.asyncGeneratorFirstIteration, interpreter.asyncGeneratorFinalizer) = hooks
      loop.observer = outerObserver
      interpreter.stepWatch = outerWatch
      interpreter.tracksOrigins = outerTracking
      asyncio.loopFrame = outerFrame
      if outerTask != nil { asyncio.currentTask = outerTask }
      interpreter.currentContext = context
      isRunning = false
      asyncio.runningLoop = nil
    }
    isInside = true
    defer { isInside = false }
    while true {
      switch loop.runForever() {
      case .stopped: return
      case .interrupted: try interpreter.interrupted()
      case .deadlocked: try interpreter.asyncio.deadlocked(self)
      case .left:
        guard let error = leaving else { return }
        leaving = nil
        throw error
      }
    }
  }

  /// Whether a signal can wake the loop, for it or for the program.
  func noteSignals(_ interpreter: Interpreter) {
    loop.awaitsSignals = !signalHandlers.isEmpty || interpreter.library.signals.areAwaited
  }

  /// `run_until_complete`.
  func runUntilComplete(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    interpreter.asyncio.loopCalls.append(.runUntilComplete)
    defer { interpreter.asyncio.loopCalls.removeLast() }
    do throws(Unwind) {
      try checkOpen(interpreter)
      try checkNotRunning(interpreter)
    } catch {
      // The frame of the call keeps what it was given.
      if case .raised(let exception) = error {
        exception.addLibraryFrame(interpreter, holding: [value])
      }
      throw error
    }
    let isNew = value.asFuture == nil
    let future = try interpreter.ensureFuture(value, loop: self)
    if isNew, let task = future as? PyTask { task.logsDestruction = false }
    let observer = RunUntilComplete()
    try future.addObserver(interpreter, observer)
    do throws(Unwind) {
      try runForever(interpreter)
    } catch {
      future.removeObserver(observer)
      if isNew, future.state == .finished { future.logsException = false }
      throw error
    }
    future.removeObserver(observer)
    if !future.isDone {
      throw interpreter.runtimeError("Event loop stopped before Future completed.")
    }
    do throws(Unwind) {
      return try future.resultForProgram(interpreter)
    } catch {
      // The frame of the call holds the future, which holds the exception.
      if case .raised(let exception) = error {
        exception.addLibraryFrame(interpreter, holding: [.object(future)])
      }
      throw error
    }
  }

  /// `close`.
  func close(_ interpreter: Interpreter) throws(Unwind) {
    if isRunning { throw interpreter.runtimeError("Cannot close a running event loop") }
    executorShutDown = true
    for number in signalHandlers.keys { leaveSignal(number) }
    signalHandlers = [:]
    interpreter.asyncio.closingFrame = interpreter.currentFrame
    loop.close()
    askedOutside?.drop()
    interpreter.asyncio.closingFrame = nil
    if isInside { leave(interpreter.runtimeError("Event loop is closed")) }
  }

  /// Ends the run at once: `error` leaves the loop.
  func leave(_ error: Unwind) {
    leaving = error
    loop.leave()
  }

  // MARK: Async generators

  /// `sys.set_asyncgen_hooks` for the time that the loop runs: it closes in the end what is still
  /// open, and at once, in a task, what loses its last reference.
  private func installGeneratorHooks(_ interpreter: Interpreter) {
    let link = link
    let began = BuiltinRow("_asyncgen_firstiter_hook", "agen", .function) {
      interpreter, args throws(Unwind) in
      guard let owner = link.owner else { return .none }
      if owner.asyncGeneratorsShutDown {
        try interpreter.warn(
          interpreter.exceptions.resourceWarning,
          "asynchronous generator \(interpreter.safeRepr(args[0])) was scheduled after "
            + "loop.shutdown_asyncgens() call")
      }
      if let generator = args[0].downcast(.asyncGenerator, PyAsyncGenerator.self) {
        owner.openGenerators.add(generator)
      }
      return .none
    }
    let dropped = BuiltinRow("_asyncgen_finalizer_hook", "agen", .function) {
      interpreter, args throws(Unwind) in
      guard let owner = link.owner, !owner.loop.isClosed else { return .none }
      let closing = try interpreter.callMethod(args[0], interpreter.intern("aclose"))
      owner.loop.callSoon(GeneratorCloser(owner, closing))
      return .none
    }
    interpreter.asyncGeneratorFirstIteration = .object(
      PyBuiltin(interpreter, row: began, owner: nil, module: "asyncio.base_events"))
    interpreter.asyncGeneratorFinalizer = .object(
      PyBuiltin(interpreter, row: dropped, owner: nil, module: "asyncio.base_events"))
  }

  func takeAsyncGenerators() -> ContiguousArray<Value> {
    asyncGeneratorsShutDown = true
    return openGenerators.takeAll()
  }
}

/// The async generators that a loop has seen begin and that are still there, in that order. They are
/// not retained: each takes itself off when it dies.
final class OpenGenerators {
  private var entries: ContiguousArray<Unmanaged<PyAsyncGenerator>?> = []
  private var limit = 64

  func add(_ generator: PyAsyncGenerator) {
    if entries.count >= limit { closeGaps() }
    generator.registration = Registration(list: self, index: entries.count)
    entries.append(Unmanaged.passUnretained(generator))
  }

  /// Where a generator stands.
  struct Registration {
    fileprivate let list: OpenGenerators
    fileprivate let index: Int

    func leave() { list.entries[index] = nil }
  }

  private func closeGaps() {
    let left = entries.compactMap { $0 }
    entries = []
    limit = max(64, left.count * 2)
    for generator in left { add(generator.takeUnretainedValue()) }
  }

  func takeAll() -> ContiguousArray<Value> {
    let left = entries.compactMap { $0?.takeUnretainedValue() }
    entries = []
    for generator in left { generator.registration = nil }
    return ContiguousArray(left.map { .object($0) })
  }
}

/// A reference that does not keep its object.
struct WeakObject {
  private(set) weak var object: PyObject?

  init(object: PyObject?) { self.object = object }
}

/// Starts the task that closes an async generator.
final class GeneratorCloser: Handle {
  private let owner: PyEventLoop
  private let closing: Value

  init(_ owner: PyEventLoop, _ closing: Value) {
    self.owner = owner
    self.closing = closing
  }

  override func run() {
    let interpreter = owner.type.interpreter
    do throws(Unwind) {
      _ = try interpreter.createTask(closing, loop: owner, name: .none, context: .none)
    } catch {
      owner.callbackFailed(interpreter, error) { "BaseEventLoop.create_task()" }
    }
  }
}

/// Stops the loop when the future that it was run for is done (CPython: `_run_until_complete_cb`).
final class RunUntilComplete: FutureObserver {
  override func displayName(_ interpreter: Interpreter) -> String {
    "_run_until_complete_cb() at \(AsyncioState.libraryPath)base_events.py:182"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    if let exception = future.exception {
      future.logsException = false
      let exceptions = interpreter.exceptions
      if interpreter.isInstance(exception, exceptions.systemExit)
        || interpreter.isInstance(exception, exceptions.keyboardInterrupt)
      {
        return
      }
    }
    future.loop?.loop.stop()
  }
}

/// In debug mode, tells of handles that ran too long.
final class SlowCallbackObserver: LoopObserver {
  private unowned(unsafe) let owner: PyEventLoop
  private let next: (any LoopObserver)?
  private var start = 0.0

  init(_ owner: PyEventLoop) {
    self.owner = owner
    next = owner.loop.observer
  }

  func handleBegan(_ handle: Handle, at time: Double) {
    if let step = handle as? TaskStep { running = step.enqueuedTask }
    next?.handleBegan(handle, at: time)
    start = owner.loop.time()
  }

  private var running: PyTask?

  func handleEnded(_ handle: Handle, at time: Double) {
    let task = running
    running = nil
    next?.handleEnded(handle, at: time)
    let elapsed = time - start
    let interpreter = owner.type.interpreter
    guard owner.isDebug,
      let limit = interpreter.asyncio.double(owner.slowCallbackDuration), elapsed >= limit
    else { return }
    let text: String
    if let task {
      text = interpreter.safeRepr(.object(task))
    } else if let call = handle as? ScheduledCall ?? (handle as? CallTimerHandle)?.call {
      text = call.text(interpreter)
    } else {
      return
    }
    interpreter.writeDiagnostic(
      "Executing \(text) took \(AsyncioState.seconds(elapsed)) seconds\n")
  }

  func timerSet(_ handle: TimerHandle, for deadline: Double) {
    next?.timerSet(handle, for: deadline)
  }
  func timerFired(_ handle: TimerHandle, at time: Double) { next?.timerFired(handle, at: time) }
  func loopIdle(until deadline: Double?, at time: Double) {
    next?.loopIdle(until: deadline, at: time)
  }
  func loopWoke(at time: Double) { next?.loopWoke(at: time) }
}
