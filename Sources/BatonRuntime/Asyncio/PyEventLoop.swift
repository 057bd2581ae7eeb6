// The loop object that programs hold, around the event loop of BatonLoop.

import BatonLoop

/// An event loop as a program sees it.
final class PyEventLoop: PyObject {
  let loop: EventLoop
  var isDebug = false
  /// `set_task_factory`, `set_exception_handler`; None where unset.
  var taskFactory: Value = .none
  var exceptionHandler: Value = .none

  init(_ interpreter: Interpreter, _ loop: EventLoop) {
    self.loop = loop
    super.init(interpreter.asyncio.types.eventLoop, .other)
  }
}
