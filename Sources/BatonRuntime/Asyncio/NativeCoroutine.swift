// Coroutines written in Swift: `asyncio.sleep`, `Lock.acquire` … are state machines that look and
// behave like coroutines written in Python.

/// The names of a native coroutine, one object for all its calls.
final class NativeCoroutineName {
  let name: PyStr
  let qualname: PyStr
  /// Where CPython's library defines it, and where it awaits: `file:line` in reprs of tasks.
  let place: String
  let awaitPlace: String

  init(_ interpreter: Interpreter, _ qualname: String, _ place: String, awaits line: Int?) {
    self.qualname = interpreter.intern(qualname)
    name = interpreter.intern(String(qualname.split(separator: ".").last ?? ""))
    self.place = AsyncioState.libraryPath + place
    let file = place.prefix { $0 != ":" }
    awaitPlace = line.map { "\(AsyncioState.libraryPath)\(file):\($0)" } ?? self.place
  }
}

/// A coroutine whose body is `step`, a machine of phases.
///
/// A step runs until it awaits something unfinished. There it answers `.suspended`, having noted in
/// `phase` where to go on; the next step begins with `settled`, which gives what was awaited.
class NativeCoroutine: PySuspendable {
  /// What is awaited: a coroutine of the same chain, a future, an iterator of `__await__`.
  final private(set) var awaited: PyObject?

  init(_ interpreter: Interpreter) {
    super.init(interpreter.types.coroutine, .coroutine)
    if interpreter.tracksOrigins { origin = interpreter.asyncio.origin(.coroutine) }
  }

  /// What it waits for while it is suspended; nil: what it awaits says it all.
  var waiting: Waiting? { nil }

  /// The futures that it holds beside what it awaits.
  var heldFutures: [PyFuture] { [] }

  /// What its frame holds in the traceback of an exception that leaves it.
  func held(with exception: PyException) -> ContiguousArray<Value> { [.object(self)] }

  /// The names that the coroutine goes by.
  var names: NativeCoroutineName { preconditionFailure("every native coroutine has names") }

  deinit {
    switch state {
    case .created: warnIfNew()
    case .suspended: type.interpreter.aside { abandon($0) }
    case .running, .finished: break
    }
  }

  private func warnIfNew() {
    if flags.contains(.isFinalized) { return }
    type.interpreter.warnNeverAwaited(names.qualname, origin)
  }

  override func finalizeInRing() -> Bool {
    guard state == .created, !flags.contains(.isFinalized) else { return false }
    warnIfNew()
    flags.insert(.isFinalized)
    return true
  }

  final override var name: PyStr {
    get { names.name }
    set {}
  }

  final override var qualname: PyStr {
    get { names.qualname }
    set {}
  }

  final override var noun: String { "coroutine" }

  /// Runs on from `phase`: with the value that was sent in, or the exception that was thrown in.
  func step(_ interpreter: Interpreter, _ resumption: Resumption) throws(Unwind) -> Resumed {
    preconditionFailure("every native coroutine overrides step")
  }

  /// Undoes what the suspended body holds on to, as its `finally` would: the coroutine dies without
  /// having finished. Runs in `deinit`: it must not keep the coroutine.
  func abandon(_ interpreter: Interpreter) {}

  final override func resume(
    _ interpreter: Interpreter, _ resumption: consuming Resumption
  ) throws(Unwind) -> Resumed {
    let handled = interpreter.handledException
    let wasCreated = state == .created
    state = .running
    interpreter.depth += 1
    defer {
      interpreter.handledException = handled
      interpreter.depth -= 1
    }
    do throws(Unwind) {
      if interpreter.depth > interpreter.softDepth { try interpreter.checkDepth() }
      if case .raise(let exception) = resumption {
        if wasCreated { throw .raised(exception) }
        interpreter.standsInHandler = false
      }
      let resumed = try step(interpreter, resumption)
      if case .suspended = resumed {
        state = .suspended
        if interpreter.suspendedLeaf == nil { interpreter.suspendedLeaf = self }
      } else {
        state = .finished
      }
      return resumed
    } catch {
      state = .finished
      awaited = nil
      if case .raised(let exception) = error {
        exception.addLibraryFrame(interpreter, names, holding: held(with: exception))
      }
      throw error
    }
  }

  // MARK: Awaiting

  /// Awaits a future: its result, or nil where the step has to answer `.suspended`.
  final func awaitFuture(
    _ interpreter: Interpreter, _ future: PyFuture
  ) throws(Unwind) -> Value? {
    if future.state != .pending { return try future.resultOrThrow(interpreter) }
    future.isBlocking = true
    awaited = future
    interpreter.transfer = .object(future)
    return nil
  }

  /// Gives up control for one pass of the loop. The step has to answer `.suspended`.
  final func yieldOnce(_ interpreter: Interpreter) {
    awaited = nil
    interpreter.transfer = .none
  }

  /// Awaits a coroutine as part of the same chain: its result, or nil where the step has to answer
  /// `.suspended`.
  final func awaitCoroutine(
    _ interpreter: Interpreter, _ coroutine: PySuspendable
  ) throws(Unwind) -> Value? {
    if coroutine.state != .created { throw interpreter.cannotAwaitAgain(coroutine) }
    coroutine.chainDepth = interpreter.depthInChain
    coroutine.inheritedException = interpreter.handledException
    coroutine.awaiter = Unmanaged.passUnretained(self)
    switch try coroutine.resume(interpreter, .send(.none)) {
    case .suspended:
      awaited = coroutine
      if interpreter.suspendedLeaf == nil { interpreter.suspendedLeaf = coroutine }
      return nil
    case .returned(let value), .yielded(let value):
      coroutine.awaiter = nil
      return value
    }
  }

  /// Awaits anything, as the expression `await value` does: the result, or nil where the step has
  /// to answer `.suspended`.
  final func awaitValue(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value? {
    if let coroutine = value.downcast(.coroutine, PySuspendable.self) {
      return try awaitCoroutine(interpreter, coroutine)
    }
    if let future = value.exactDowncast(.future, PyFuture.self) {
      return try awaitFuture(interpreter, future)
    }
    return try advance(interpreter, interpreter.awaitIterator(value), .send(.none))
  }

  /// The first thing a resumed step does: the result of what was awaited, raised or answered; nil
  /// where it still is not there.
  final func settled(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Value? {
    let awaited = awaited
    self.awaited = nil
    switch resumption {
    case .send(let value):
      guard let awaited, awaited.kind != .coroutine else { return value }
      if awaited.exactKind == .future {
        // `exactKind` says so.
        return try unsafeDowncast(awaited, to: PyFuture.self).resultOrThrow(interpreter)
      }
      return try advance(interpreter, .object(awaited), .send(value))
    case .raise(let exception):
      guard let awaited, awaited.exactKind != .future else {
        interpreter.setContext(ofThrown: exception)
        throw .raised(exception)
      }
      if awaited.kind == .coroutine {
        interpreter.setContext(passed: exception)
        throw .raised(exception)
      }
      return try advance(interpreter, .object(awaited), .raise(exception))
    }
  }

  /// The rest of the step handles the exception, as an `except` block does: it is the context of
  /// what is raised there.
  final func handle(_ interpreter: Interpreter, _ exception: PyException) {
    interpreter.handledException = exception
    interpreter.standsInHandler = true
  }

  final func handle(_ interpreter: Interpreter, _ error: Unwind) {
    if case .raised(let exception) = error { handle(interpreter, exception) }
  }

  /// One step of an iterator that `__await__` gave: nil where it yielded.
  private func advance(
    _ interpreter: Interpreter, _ iterator: Value, _ resumption: Resumption
  ) throws(Unwind) -> Value? {
    switch try interpreter.delegate(iterator, resumption) {
    case .returned(let value): return value
    case .yielded(let value):
      awaited = iterator.object
      interpreter.transfer = value
      return nil
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(awaited)
  }
}

extension Interpreter {
  /// What awaiting a coroutine that has begun already raises.
  func cannotAwaitAgain(_ coroutine: PySuspendable) -> Unwind {
    switch coroutine.state {
    case .finished: runtimeError("cannot reuse already awaited coroutine")
    case .running: valueError("coroutine already executing")
    default:
      isUnderway(coroutine)
        ? valueError("coroutine already executing")
        : runtimeError("coroutine is being awaited already")
    }
  }

  /// Something that the coroutine awaits is running, by way of others or directly.
  private func isUnderway(_ coroutine: PySuspendable) -> Bool {
    var link: Frame? = currentFrame
    while let frame = link {
      var running = frame.header.pointee.suspendable?.takeUnretainedValue()
      while let awaiter = running {
        if awaiter === coroutine { return true }
        running = awaiter.awaiter?.takeUnretainedValue()
      }
      link = frame.caller
    }
    return false
  }
}
