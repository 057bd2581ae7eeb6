// How futures come to an end, and how those who wait for it are told (CPython: `_asynciomodule.c`).

import BatonLoop

extension PyFuture {
  // MARK: Reading

  /// The result as `await` takes it (CPython: `future_get_result`).
  final func resultOrThrow(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch state {
    case .finished where !failed: return result
    case .pending: throw interpreter.runtimeError("await wasn't used with future")
    default:
      guard let exception = takeFailure(interpreter) else { return .none }
      throw interpreter.raising(exception)
    }
  }

  private func checkInitialized(_ interpreter: Interpreter) throws(Unwind) {
    if loop != nil { return }
    throw interpreter.error(
      interpreter.exceptions.invalidStateError, "Future object is not initialized.")
  }

  /// `future.result()`.
  final func resultForProgram(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try checkInitialized(interpreter)
    if state == .pending {
      throw interpreter.error(interpreter.exceptions.invalidStateError, "Result is not set.")
    }
    return try resultOrThrow(interpreter)
  }

  /// `future.exception()`; nil where it has none.
  final func exceptionForProgram(_ interpreter: Interpreter) throws(Unwind) -> PyException? {
    try checkInitialized(interpreter)
    switch state {
    case .pending:
      throw interpreter.error(interpreter.exceptions.invalidStateError, "Exception is not set.")
    case .cancelled: throw interpreter.raising(cancelledError(interpreter))
    case .finished:
      logsException = false
      return exception
    }
  }

  /// What a future that is done raises in those who await it; nil where it has a result.
  final func takeFailure(_ interpreter: Interpreter) -> PyException? {
    if state == .cancelled { return cancelledError(interpreter) }
    guard failed else { return nil }
    logsException = false
    guard let exception = result.asException else { return nil }
    // Handed out once, as in CPython: whoever asks next gets the exception without it.
    exception.traceback = extras?.traceback
    extras?.traceback = nil
    return exception
  }

  /// The error of a cancellation; the one that reached the task is given out once
  /// (CPython: `create_cancelled_error`).
  final func cancelledError(_ interpreter: Interpreter) -> PyException {
    if let extras, let kept = extras.cancelledException {
      extras.cancelledException = nil
      if kept.flags.contains(.isInRing) { interpreter.rings.review(kept) }
      return kept
    }
    let message = state == .finished ? extras?.cancelMessage ?? .none : result
    let arguments: ContiguousArray<Value> = message.isNone ? [] : [message]
    return PyException(
      interpreter.exceptions.cancelledError, args: PyTuple(interpreter, arguments))
  }

  // MARK: Finishing

  /// `set_result`, of any future that is not a task.
  final func setResult(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    _ = try requireLoop(interpreter)
    if state != .pending {
      throw interpreter.error(interpreter.exceptions.invalidStateError, "invalid state")
    }
    try finish(interpreter, value)
  }

  /// Ends a pending future with a result.
  @inline(__always)
  final func finish(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    state = .finished
    result = value
    if firstCallback != nil { try scheduleCallbacks(interpreter) }
  }

  /// `set_exception` with an exception or a class of one.
  final func setException(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    _ = try requireLoop(interpreter)
    if state != .pending {
      throw interpreter.error(interpreter.exceptions.invalidStateError, "invalid state")
    }
    var value = value
    if let type = value.asType, type.isSubtype(of: interpreter.exceptions.baseException) {
      value = try interpreter.call(value)
    }
    guard let exception = value.asException else {
      throw interpreter.typeError("invalid exception object")
    }
    try fail(interpreter, exception)
  }

  /// Ends a pending future with an exception.
  final func fail(_ interpreter: Interpreter, _ exception: PyException) throws(Unwind) {
    var exception = exception
    if interpreter.isInstance(exception, interpreter.exceptions.stopIteration) {
      let replacement = PyException(
        interpreter.exceptions.runtimeError,
        "StopIteration interacts badly with generators and cannot be raised into a Future")
      replacement.cause = exception
      replacement.suppressesContext = true
      replacement.context = exception
      exception = replacement
    }
    state = .finished
    failed = true
    result = .object(exception)
    exception.flags.insert(.isFutureFailure)
    if let traceback = exception.traceback { makeExtras().traceback = traceback }
    try scheduleCallbacks(interpreter)
    logsException = true
  }

  /// `cancel`, of any future that is not a task or a gathering one (CPython: `future_cancel`).
  final func cancelPlainly(_ interpreter: Interpreter, _ message: Value) throws(Unwind) -> Bool {
    logsException = false
    if state != .pending { return false }
    state = .cancelled
    result = message
    if firstCallback != nil { try scheduleCallbacks(interpreter) }
    return true
  }

  // MARK: Telling

  /// Enqueues everyone who waits for the end.
  private func scheduleCallbacks(_ interpreter: Interpreter) throws(Unwind) {
    guard let firstCallback else { return }
    self.firstCallback = nil
    try schedule(interpreter, firstCallback)
    guard let extras, !extras.callbacks.isEmpty else { return }
    let callbacks = extras.callbacks
    extras.callbacks = []
    for callback in callbacks { try schedule(interpreter, callback) }
  }

  private func schedule(_ interpreter: Interpreter, _ callback: FutureCallback) throws(Unwind) {
    if case .wakeup(let task) = callback { return try task.wake(interpreter, by: self) }
    let loop = try requireLoop(interpreter)
    try loop.checkOpen(interpreter)
    guard case .observer(let observer) = callback else { return }
    if let callable = observer as? CallableObserver {
      let call = ScheduledCall(
        loop, callable.callable, argument: .object(self), callable.context)
      if loop.isDebug { call.origin = interpreter.asyncio.callbackOrigin() }
      loop.loop.callSoon(call)
    } else {
      loop.loop.callSoon(ObserverHandle(observer, self))
    }
  }

  /// Adds one more who is told; at once enqueued where the future is done.
  final func addCallback(
    _ interpreter: Interpreter, _ callback: FutureCallback
  ) throws(Unwind) {
    if state != .pending { return try schedule(interpreter, callback) }
    if firstCallback == nil {
      firstCallback = callback
    } else {
      makeExtras().callbacks.append(callback)
    }
  }

  final func addObserver(
    _ interpreter: Interpreter, _ observer: FutureObserver
  ) throws(Unwind) {
    try addCallback(interpreter, .observer(observer))
  }

  final func removeObserver(_ observer: FutureObserver) {
    removeObserver(ObjectIdentifier(observer))
  }

  final func removeObserver(_ observer: ObjectIdentifier) {
    extras?.callbacks.removeAll { callback in
      if case .observer(let other) = callback { return ObjectIdentifier(other) == observer }
      return false
    }
    if case .observer(let other) = firstCallback, ObjectIdentifier(other) == observer {
      removeFirstCallback()
    }
  }

  /// The second callback takes the place of the first.
  final func removeFirstCallback() {
    if let extras, !extras.callbacks.isEmpty {
      firstCallback = extras.callbacks.removeFirst()
    } else {
      firstCallback = nil
    }
  }

  /// All who are told, in order.
  final var callbacks: [FutureCallback] {
    (firstCallback.map { [$0] } ?? []) + (extras?.callbacks ?? [])
  }
}

extension Interpreter {
  /// `future.cancel(msg=message)`, whatever kind of future it is.
  func cancel(_ future: PyFuture, _ message: Value = .none) throws(Unwind) -> Bool {
    if future.exactKind == .derived {
      let method = try getAttribute(.object(future), intern("cancel"))
      if let builtin = method.downcast(.builtin, PyBuiltin.self),
        builtin.owner?.isHeapType == false
      {
        return try future.cancelByKind(self, message)
      }
      let answer =
        message.isNone
        ? try call(method) : try call(method, [message], keywordNames: [intern("msg")])
      return try isTrue(answer)
    }
    return try future.cancelByKind(self, message)
  }
}

extension PyFuture {
  /// The `cancel` of the builtin class.
  final func cancelByKind(
    _ interpreter: Interpreter, _ message: Value
  ) throws(Unwind) -> Bool {
    _ = try requireLoop(interpreter)
    if let task = self as? PyTask { return try task.cancelTask(interpreter, message) }
    if let gathering = self as? PyGatheringFuture {
      return try gathering.cancelChildren(interpreter, message)
    }
    return try cancelPlainly(interpreter, message)
  }
}

/// The handle that tells one observer of a future that is done.
final class ObserverHandle: Handle {
  private let observer: FutureObserver
  private let future: PyFuture

  init(_ observer: FutureObserver, _ future: PyFuture) {
    self.observer = observer
    self.future = future
  }

  override func run() {
    let interpreter = future.type.interpreter
    do throws(Unwind) {
      try observer.futureIsDone(interpreter, future)
    } catch {
      future.loop?.callbackFailed(interpreter, error, argument: .object(future)) {
        observer.displayName(interpreter)
      }
    }
  }
}
