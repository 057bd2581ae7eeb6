// The storage of tasks: a coroutine, what it waits on, and the handle that runs its next step.

import BatonLoop

/// An `asyncio.Task`.
final class PyTask: PyFuture {
  /// The coroutine; nil before `__init__` and where an eager task is done.
  private var coroutineObject: PyObject?
  /// The future that its coroutine awaits (`_fut_waiter`).
  var waitsOn: PyFuture?
  /// The context its steps run in; nil: a copy of an empty one, made when it is asked for.
  var context: PyContext?
  /// `_must_cancel`; the message is in `result`.
  var mustCancel = false
  /// `_log_destroy_pending`.
  var logsDestruction = true
  /// `__init__` has run.
  private var isSetUp = false
  /// It stands in the list of the tasks of its interpreter.
  var isRegistered = false
  /// `_num_cancels_requested`.
  var cancelRequests: Int32 = 0
  /// N of the name `Task-N`, where no other name was given.
  var number: Int32 = 0
  /// Its place among all tasks, in the order in which they were made.
  var serialNumber: Int32 = 0
  /// The name that it was given.
  var givenName: PyStr? {
    get { extras?.taskName }
    set {
      if newValue == nil, extras == nil { return }
      makeExtras().taskName = newValue
    }
  }
  /// The neighbours in the list of all tasks of the interpreter.
  var previousTask: Unmanaged<PyTask>?
  var nextTask: Unmanaged<PyTask>?

  /// The coroutine; `undefined` where `__init__` has not run, None where an eager task is done.
  @inline(__always) var coroutine: Value {
    get {
      if let coroutineObject { return .object(coroutineObject) }
      return isSetUp ? .none : .undefined
    }
    set {
      isSetUp = !newValue.isUndefined
      coroutineObject = newValue.object
    }
  }

  override init(_ type: PyType, loop: PyEventLoop?) {
    super.init(type, loop: loop)
  }

  /// An heir of a dying task, for the report about it.
  init(heirOf other: PyTask) {
    coroutineObject = other.coroutineObject
    isSetUp = other.isSetUp
    waitsOn = other.waitsOn
    context = other.context
    cancelRequests = other.cancelRequests
    number = other.number
    serialNumber = other.serialNumber
    logsDestruction = false
    super.init(heirOf: other)
  }

  deinit {
    if hasOwnFinalizer { finalizeDerived() }
    let order = entryIndex
    leaveRegistry()
    if isRegistered { type.interpreter.asyncio.unregister(self) }
    if flags.contains(.isFinalized) { return }
    if state == .pending, logsDestruction, isSetUp {
      PyTask(heirOf: self).reportDestruction()
    }
    if logsException {
      logsException = false
      reportByHeir(makeReportHeir(), order)
    }
  }

  override func makeReportHeir() -> PyFuture { PyTask(heirOf: self) }

  override func makeCopyForFinalizer() -> PyObject? {
    let heir = super.makeCopyForFinalizer()
    (heir as? PyTask)?.logsDestruction = logsDestruction
    return heir
  }

  override func finalizeNow() {
    if state == .pending, logsDestruction, isSetUp {
      logsDestruction = false
      reportDestruction()
    }
    super.finalizeNow()
  }

  var taskName: PyStr {
    if let givenName { return givenName }
    return PyStr(type.interpreter, "Task-\(number)")
  }

  /// `get_context()`.
  func makeContext(_ interpreter: Interpreter) -> PyContext {
    if let context { return context }
    if interpreter.asyncio.runningTask === self { return interpreter.makeCurrentContext() }
    let made = PyContext(interpreter)
    context = made
    return made
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(coroutine)
    visitor.visit(waitsOn)
    visitor.visit(context)
  }

  /// The task is garbage: its coroutine, which is older, is finalised before it.
  func closeCoroutine() {
    guard waitsOn != nil, let chain = coroutine.downcast(.coroutine, PySuspendable.self) else {
      return
    }
    type.interpreter.aside { interpreter in
      do throws(Unwind) {
        try interpreter.close(chain)
      } catch {
        interpreter.reportUnraisable(error, in: coroutine)
      }
    }
  }

  override func finalizeInRing() -> Bool {
    var ran = super.finalizeInRing()
    if state == .pending, logsDestruction, !coroutine.isUndefined {
      logsDestruction = false
      if hasOwnFinalizer { return ran }
      if !type.interpreter.collector.takesDownNames { closeCoroutine() }
      reportDestruction()
      ran = true
    }
    return ran
  }

  override func clearReferences() {
    super.clearReferences()
    let old = (coroutine, waitsOn)
    coroutine = .undefined
    waitsOn = nil
    withExtendedLifetime(old) {}
  }
}

/// The handle that runs the next step of a task. A task has one only while it is enqueued; the
/// handles are used again and again. References are counted by hand: this is the innermost loop.
final class TaskStep: Handle {
  /// Retained while the step is enqueued.
  private var task: Unmanaged<PyTask>?
  /// Of an enqueued step the future whose end wakes the task; of an idle handle the next one.
  /// Retained.
  private var companion: Unmanaged<AnyObject>?

  deinit {
    task?.release()
    companion?.release()
  }

  /// Makes it the handle of the task's next step.
  @inline(__always) func prepare(_ task: PyTask, wokenBy future: PyFuture?) {
    self.task = Unmanaged.passRetained(task)
    companion = future.map { Unmanaged.passRetained($0 as AnyObject) }
  }

  /// The task whose step is enqueued.
  var enqueuedTask: PyTask? { task?.takeUnretainedValue() }

  /// An idle handle keeps the next one.
  @inline(__always) fileprivate func link(to next: TaskStep?) {
    companion = next.map { Unmanaged.passRetained($0 as AnyObject) }
  }

  @inline(__always) fileprivate func unlink() -> TaskStep? {
    defer { companion = nil }
    // `link` has put it there.
    return companion.map { unsafeDowncast($0.takeRetainedValue(), to: TaskStep.self) }
  }

  override func run() {
    guard let task else { return }
    // `prepare` has put it there; one that failed raises in the coroutine.
    let future = companion.map { Unmanaged<PyFuture>.fromOpaque($0.toOpaque()) }
    self.task = nil
    companion = nil
    task._withUnsafeGuaranteedRef { task in
      task.type.interpreter.asyncioReference._withUnsafeGuaranteedRef { asyncio in
        let steps = asyncio.steps
        steps.inHand = Unmanaged.passUnretained(self)
        task.runStep(asyncio, wokenBy: future)
        if steps.inHand != nil {
          steps.inHand = nil
          steps.give(back: self)
        }
      }
    }
    future?.release()
    task.release()
  }
}

/// The handles that no task needs at the moment.
final class TaskSteps {
  /// The handle that runs, as long as nobody has taken it for the next step.
  fileprivate(set) var inHand: Unmanaged<TaskStep>?
  private var first: TaskStep?
  private var count = 0
  private static let limit = 1024

  /// Enqueues the next step of a task.
  @inline(__always) func enqueue(
    _ task: PyTask, wokenBy future: PyFuture?, on loop: EventLoop
  ) {
    if let inHand {
      self.inHand = nil
      inHand._withUnsafeGuaranteedRef { step in
        step.prepare(task, wokenBy: future)
        loop.callSoon(step)
      }
      return
    }
    let step = take()
    step.prepare(task, wokenBy: future)
    loop.callSoon(step)
  }

  private func take() -> TaskStep {
    guard let step = first else { return TaskStep() }
    first = step.unlink()
    count -= 1
    return step
  }

  fileprivate func give(back step: TaskStep) {
    if count >= Self.limit { return }
    count += 1
    step.link(to: first)
    first = step
  }
}
