// The storage of futures: state, result, and who is told when they are done.

import BatonLoop

/// Who is told when a future is done. Each is one handle of the loop.
enum FutureCallback {
  /// The task that awaits the future.
  case wakeup(PyTask)
  /// A callable, and the context it runs in.
  case callable(Value, PyContext?)
  /// A part of the library: `gather`, `shield`, `wait` …
  case native(FutureObserver)
}

/// A part of the library that is told, one pass later, that a future is done.
class FutureObserver {
  /// How the callback shows in reprs.
  var displayName: String { "" }

  func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) {}
}

/// What few futures have.
final class FutureExtras {
  /// Those told after `PyFuture.waiter`, in the order in which they asked.
  var callbacks: ContiguousArray<FutureCallback> = []
  /// The CancelledError that reached the task, kept to be raised again.
  var cancelledException: PyException?
  /// `_source_traceback`, in debug mode.
  var sourceTraceback: Value = .none
}

/// An `asyncio.Future`. Most have one callback, the wakeup of a task: it has a place of its own.
class PyFuture: PyObject {
  enum State: UInt8 {
    case pending
    case cancelled
    case finished
  }

  final var state = State.pending
  /// It was just yielded to a task by an `await` (`_asyncio_future_blocking`).
  final var isBlocking = false
  /// Finished with an exception that nobody has asked for (`__log_traceback`).
  final var logsException = false
  /// `result` is the exception that the future finished with.
  final var failed = false
  /// nil for a subclass instance whose `__init__` has not run.
  final var loop: PyEventLoop?
  /// The result; the exception; for a cancelled one the message of the cancellation.
  final var result: Value = .none
  /// The task that awaits it, first of those that are told.
  final var waiter: PyTask?
  final var extras: FutureExtras?

  init(_ type: PyType, loop: PyEventLoop?) {
    self.loop = loop
    super.init(type, .future)
  }

  deinit {
    if logsException { reportUnretrievedException() }
  }

  final var isDone: Bool { state != .pending }

  /// The exception it finished with; nil where it has none.
  final var exception: PyException? { failed ? result.asException : nil }

  /// `future.result()`, as `await` takes it (CPython: `_asyncio_Future_result_impl`).
  final func resultOrThrow(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch state {
    case .finished:
      if !failed { return result }
      logsException = false
      guard let exception else { return .none }
      throw .raised(exception)
    case .cancelled:
      logsException = false
      throw interpreter.raising(cancelledError(interpreter))
    case .pending:
      throw interpreter.runtimeError("await wasn't used with future")
    }
  }

  /// The error that awaiting the cancelled future raises; the one that reached the task is given
  /// out once (CPython: `create_cancelled_error`).
  final func cancelledError(_ interpreter: Interpreter) -> PyException {
    if let extras, let kept = extras.cancelledException {
      extras.cancelledException = nil
      return kept
    }
    let arguments: ContiguousArray<Value> = result.isNone ? [] : [result]
    return PyException(
      interpreter.exceptions.cancelledError, args: PyTuple(interpreter, arguments))
  }
}

extension Value {
  @inline(__always) var asFuture: PyFuture? { downcast(.future, PyFuture.self) }

  /// The task among the futures.
  @inline(__always) var asTask: PyTask? { asFuture as? PyTask }
}
