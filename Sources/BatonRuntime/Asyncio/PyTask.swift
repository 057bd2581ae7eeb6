// The storage of tasks: a coroutine, what it waits on, and the handle that runs its next step.

import BatonLoop

/// An `asyncio.Task`.
final class PyTask: PyFuture {
  /// The coroutine; `undefined` where `__init__` has not run.
  var coroutine: Value = .undefined
  /// The future that its coroutine awaits (`_fut_waiter`).
  var waitsOn: PyFuture?
  /// The context its steps run in; nil: a copy of an empty one, made when it is asked for.
  var context: PyContext?
  /// `_must_cancel`; the message is in `result`.
  var mustCancel = false
  /// `_log_destroy_pending`.
  var logsDestruction = true
  /// It stands in the list of the tasks of its interpreter.
  var isRegistered = false
  /// `_num_cancels_requested`.
  var cancelRequests: Int32 = 0
  /// N of the name `Task-N`, where no other name was given.
  var number: Int32 = 0
  var givenName: PyStr?
  /// The neighbours in the list of all tasks of the interpreter.
  var previousTask: Unmanaged<PyTask>?
  var nextTask: Unmanaged<PyTask>?

  override init(_ type: PyType, loop: PyEventLoop?) {
    super.init(type, loop: loop)
  }

  /// An heir of a dying task, for the report about it.
  init(heirOf other: PyTask) {
    coroutine = other.coroutine
    waitsOn = other.waitsOn
    context = other.context
    cancelRequests = other.cancelRequests
    number = other.number
    givenName = other.givenName
    logsDestruction = false
    super.init(heirOf: other)
  }

  deinit {
    if isRegistered { type.interpreter.asyncio.unregister(self) }
    if state == .pending, logsDestruction, !coroutine.isUndefined {
      PyTask(heirOf: self).reportDestruction()
    }
    if logsException {
      logsException = false
      PyTask(heirOf: self).reportUnretrievedException()
    }
  }

  var taskName: PyStr {
    if let givenName { return givenName }
    return PyStr(type.interpreter, "Task-\(number)")
  }

  /// `get_context()`.
  func makeContext(_ interpreter: Interpreter) -> PyContext {
    if let context { return context }
    if interpreter.asyncio.currentTask === self { return interpreter.makeCurrentContext() }
    let made = PyContext(interpreter)
    context = made
    return made
  }
}

/// The handle that runs the next step of a task. A task has one only while it is enqueued; the
/// handles are used again and again.
final class TaskStep: Handle {
  var task: PyTask?
  /// The future whose end wakes the task; one that failed raises in the coroutine.
  var wakingFuture: PyFuture?
  /// The next of the idle handles.
  fileprivate(set) var nextIdle: TaskStep?

  override func run() {
    guard let task else { return }
    let future = wakingFuture
    self.task = nil
    wakingFuture = nil
    task.type.interpreter.asyncio.idleSteps.give(back: self)
    task.runStep(wokenBy: future)
  }
}

/// The handles that no task needs at the moment.
final class IdleSteps {
  private var first: TaskStep?
  private var count = 0
  private static let limit = 1024

  @inline(__always) func take() -> TaskStep {
    guard let step = first else { return TaskStep() }
    first = step.nextIdle
    step.nextIdle = nil
    count -= 1
    return step
  }

  @inline(__always) func give(back step: TaskStep) {
    if count >= Self.limit { return }
    count += 1
    step.nextIdle = first
    first = step
  }
}
