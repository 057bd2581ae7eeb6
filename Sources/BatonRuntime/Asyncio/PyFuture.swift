// The storage of futures: state, result, and who is told when they are done.

import BatonLoop

/// Who is told when a future is done. Each is one handle of the loop.
enum FutureCallback {
  /// The task that awaits the future.
  case wakeup(PyTask)
  /// A part of the library (`gather`, `shield`, `wait` …) or a callable of the program.
  case observer(FutureObserver)
}

/// Who is told, one pass later, that a future is done.
class FutureObserver {
  /// The callback as reprs show it, with the place in the library where it stands.
  func displayName(_ interpreter: Interpreter) -> String { "" }

  func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {}

  /// Where `shield` observes its own future: the one that it shields.
  var shielded: PyFuture? { nil }

  /// Shows what the observer retains, to the future that alone retains it or that speaks for all.
  func traverse(_ visitor: ReferenceVisitor) {}

  /// Of an observer of several futures: the one that shows what it retains.
  var speaker: ObjectIdentifier? { nil }
}

/// A callable of the program among those who are told.
final class CallableObserver: FutureObserver {
  let callable: Value
  /// The context it runs in; nil: a copy of an empty one.
  let context: PyContext?

  init(_ callable: Value, _ context: PyContext?) {
    self.callable = callable
    self.context = context
  }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(callable) }

  override func displayName(_ interpreter: Interpreter) -> String {
    interpreter.asyncio.describe(callback: callable)
  }
}

/// What few futures have.
final class FutureExtras {
  /// Those told after `PyFuture.firstCallback`, in the order in which they asked.
  var callbacks: ContiguousArray<FutureCallback> = []
  /// The CancelledError that reached the task, kept to be raised again.
  var cancelledException: PyException?
  /// The message of a cancellation that reached the task before a step.
  var cancelMessage: Value = .none
  /// The traceback of the exception when it was set; each raising starts from it.
  var traceback: PyTraceback?
  /// The name that a task was given.
  var taskName: PyStr?
  /// Where it was created, in debug mode.
  var origin: Origin?
}

/// An `asyncio.Future`.
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
  /// nil for an instance whose `__init__` has not run.
  final var loop: PyEventLoop?
  /// The result; the exception; for a cancelled one the message of the cancellation. In a pending
  /// task the message of the cancellation that is to reach its coroutine.
  final var result: Value = .none
  final var entryIndex: UInt32 = 0
  /// The first of those that are told; mostly the only one.
  final var firstCallback: FutureCallback?
  final var extras: FutureExtras?

  init(_ type: PyType, loop: PyEventLoop?) {
    self.loop = loop
    super.init(type, .future)
    entryIndex = enterRegistry()
  }

  /// A future that closes a ring only with the task that awaits it, which is registered.
  init(unregistered type: PyType, loop: PyEventLoop) {
    self.loop = loop
    super.init(type, .future)
  }

  /// An heir of a dying future, for the report about it.
  init(heirOf other: PyFuture) {
    loop = other.loop
    result = other.result
    state = other.state
    failed = other.failed
    extras = other.extras
    super.init(other.type, .future)
    entryIndex = enterRegistry()
    if let dictionary = other.attributeDictionary {
      other.type.interpreter.replaceSideDictionary(of: self, with: dictionary)
    }
  }

  deinit {
    if hasOwnFinalizer { finalizeDerived() }
    let order = entryIndex
    leaveRegistry()
    if logsException, !flags.contains(.isFinalized) { reportByHeir(makeReportHeir(), order) }
  }

  /// Of a class with a `__del__` of the program's, which is to call ours.
  @inline(__always) final var hasOwnFinalizer: Bool {
    exactKind == .derived && type.slots.finalize != nil
  }

  override func makeCopyForFinalizer() -> PyObject? {
    let heir = makeReportHeir()
    heir.firstCallback = firstCallback
    heir.logsException = logsException
    return heir
  }

  /// `__del__`: what has to be said at the end is said now.
  func finalizeNow() {
    guard logsException else { return }
    logsException = false
    reportUnretrievedException()
  }

  /// One that can be shown when this one is gone.
  func makeReportHeir() -> PyFuture { PyFuture(heirOf: self) }

  final func reportByHeir(_ heir: PyFuture, _ order: UInt32) {
    if !type.interpreter.asyncio.holdBack(heir, order: order) { heir.reportUnretrievedException() }
  }

  final var isDone: Bool { state != .pending }

  /// The exception it finished with; nil where it has none.
  final var exception: PyException? { failed ? result.asException : nil }

  final func makeExtras() -> FutureExtras {
    if let extras { return extras }
    let made = FutureExtras()
    extras = made
    return made
  }

  /// The loop, of a future that was initialised.
  final func requireLoop(_ interpreter: Interpreter) throws(Unwind) -> PyEventLoop {
    guard let loop else {
      throw interpreter.runtimeError("Future object is not initialized.")
    }
    return loop
  }

  /// The first that a dying future does, whatever its class.
  final func leaveRegistry() {
    leaveRegistry(entryIndex)
    entryIndex = 0
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(loop)
    visitor.visit(result)
    visit(firstCallback, visitor)
    guard let extras else { return }
    for callback in extras.callbacks { visit(callback, visitor) }
    visitor.visit(extras.cancelledException)
    visitor.visit(extras.traceback)
  }

  private func visit(_ callback: FutureCallback?, _ visitor: ReferenceVisitor) {
    switch callback {
    case .wakeup(let task): visitor.visit(task)
    case .observer(let observer):
      // What others retain too would be shown more than once.
      let address = Unmanaged.passUnretained(observer).toOpaque()
      let isShown =
        observer is CallableObserver || observer.speaker == ObjectIdentifier(self)
        || retainCount(address) == 1
      if isShown { observer.traverse(visitor) }
    case nil: break
    }
  }

  override func finalizeInRing() -> Bool {
    guard logsException else { return false }
    logsException = false
    if hasOwnFinalizer { return false }
    reportByHeir(makeReportHeir(), entryIndex)
    return true
  }

  override func clearReferences() {
    let old = (result, firstCallback, extras)
    result = .none
    failed = false
    firstCallback = nil
    extras = nil
    withExtendedLifetime(old) {}
  }
}

extension Value {
  @inline(__always) var asFuture: PyFuture? { downcast(.future, PyFuture.self) }

  /// The task among the futures.
  @inline(__always) var asTask: PyTask? { asFuture as? PyTask }
}
