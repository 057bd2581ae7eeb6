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
  /// The message for a cancellation that is to reach the coroutine at its next step.
  var cancelMessage: Value = .none
  /// `_must_cancel`.
  var mustCancel = false
  /// `_log_destroy_pending`.
  var logsDestruction = true
  /// It stands in the list of the tasks of its loop.
  var isRegistered = false
  /// `_num_cancels_requested`.
  var cancelRequests: Int32 = 0
  /// N of the name `Task-N`; -1 where it was given a name.
  var number = -1
  var givenName: PyStr?
  /// The neighbours in the list of all tasks of the interpreter.
  var previousTask: Unmanaged<PyTask>?
  var nextTask: Unmanaged<PyTask>?
  private(set) lazy var stepHandle = TaskStep()

  deinit {
    if isRegistered { type.interpreter.asyncio.unregister(self) }
    if state == .pending, logsDestruction, !coroutine.isUndefined { reportDestruction() }
  }
}

/// The handle that runs the next step of a task. It is enqueued again and again.
final class TaskStep: Handle {
  /// Held only while the handle is enqueued, so that a task that nobody knows can die.
  var task: PyTask?
  /// The future whose end wakes the task.
  var wakingFuture: PyFuture?
  /// Raised in the coroutine.
  var exception: PyException?

  override func run() {
    guard let task else { return }
    self.task = nil
    task.runStep(self)
  }
}
