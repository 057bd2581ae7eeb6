// `asyncio.timeout`, `asyncio.timeout_at`, `asyncio.Timeout` and `asyncio.wait_for`.

import BatonLoop
import BatonSyntax

/// A context that cancels the task in it when its time is over, and turns that cancellation into a
/// TimeoutError.
final class PyTimeout: PyAsyncManager {
  enum State: String {
    case created
    case entered = "active"
    case expiring
    case expired
    case exited = "finished"
  }

  private var state = State.created
  /// As the program gave it; None: never.
  private(set) var when: Value
  private var timer: Handle?
  private var task: PyTask?
  /// The task it was entered in, also after it was left.
  var heldTask: PyTask? { task }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(task)
  }

  /// How often the task had been cancelled on entry.
  private var cancelRequests = 0

  init(_ interpreter: Interpreter, when: Value) {
    self.when = when
    super.init(interpreter.asyncio.types.timeout)
  }

  /// `asyncio.timeout(delay)`.
  static func after(_ interpreter: Interpreter, _ delay: Value) throws(Unwind) -> PyTimeout {
    let loop = try interpreter.asyncio.requireRunningLoop()
    if delay.isNone { return PyTimeout(interpreter, when: .none) }
    let when: Value
    switch delay {
    case .float(let seconds): when = .float(loop.loop.time() + seconds)
    case .int(let seconds): when = .float(loop.loop.time() + Double(seconds))
    default: when = try interpreter.binary(.add, .float(loop.loop.time()), delay)
    }
    return PyTimeout(interpreter, when: when)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("when", "", .method) { _, args throws(Unwind) in receiver(args).when },
      BuiltinRow("reschedule", "when", .method) { interpreter, args throws(Unwind) in
        try receiver(args).reschedule(interpreter, args[1])
        return .none
      },
      BuiltinRow("expired", "", .method) { _, args throws(Unwind) in
        let state = receiver(args).state
        return .bool(state == .expiring || state == .expired)
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let timeout = receiver(args)
        return .object(
          ImmediateCoroutine(interpreter, interpreter.asyncio.coroutines.timeoutEnter) {
            interpreter throws(Unwind) in
            try timeout.enter(interpreter)
            return .object(timeout)
          })
      },
      BuiltinRow("__aexit__", "exc_type, exc_val, exc_tb", .method) {
        interpreter, args throws(Unwind) in
        let timeout = receiver(args)
        let exception = args[2].asException
        return .object(
          ImmediateCoroutine(interpreter, interpreter.asyncio.coroutines.timeoutExit) {
            interpreter throws(Unwind) in
            if !timeout.isInside {
              throw interpreter.error(interpreter.exceptions.assertionError, arguments: [])
            }
            try timeout.exit(interpreter, exception)
            return .none
          })
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyTimeout {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyTimeout.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      let bound = try interpreter.bindInit(arguments, "Timeout.__init__", "when")
      return .object(PyTimeout(interpreter, when: bound[0]))
    }
    slots.initialize = { _, _, _ throws(Unwind) in }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let timeout = value.object as? PyTimeout else { return .none }
      var text = "<Timeout [\(timeout.state.rawValue)]"
      if timeout.state == .entered {
        var when = timeout.when
        if !when.isNone, let round = interpreter.builtins.get(interpreter.intern("round")) {
          when = try interpreter.call(round, when, .int(3))
        }
        text += " when=\(try interpreter.repr(when).string)"
      }
      return interpreter.str(text + ">")
    }
    type.install(
      slots, methods, [], doc: "Asynchronous context manager for cancelling overdue coroutines.")
  }

  // MARK: The context

  override var isManager: Bool { true }

  override func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    try enter(interpreter)
    return .object(self)
  }

  override func exitAtOnce(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Bool? {
    try exit(interpreter, exception)
    return false
  }

  private var isInside: Bool { state == .entered || state == .expiring }

  func enter(_ interpreter: Interpreter) throws(Unwind) {
    if state != .created {
      throw interpreter.runtimeError("Timeout has already been entered")
    }
    guard let task = interpreter.asyncio.runningTask else {
      throw interpreter.runtimeError("Timeout should be used inside a task")
    }
    state = .entered
    self.task = task
    cancelRequests = Int(task.cancelRequests)
    try reschedule(interpreter, when)
  }

  /// Leaves the context, in which `exception` was raised where there is one. It may become a
  /// TimeoutError, which is thrown.
  func exit(_ interpreter: Interpreter, _ exception: PyException?) throws(Unwind) {
    timer?.cancel()
    timer = nil
    guard state == .expiring else {
      if state == .entered { state = .exited }
      return
    }
    state = .expired
    if exception == nil { interpreter.coach?.swallowedTimeout(interpreter.runningPlace()) }
    guard let task, task.uncancel() <= cancelRequests, let exception else { return }
    let exceptions = interpreter.exceptions
    if interpreter.isInstance(exception, exceptions.cancelledError) {
      let error = PyException(exceptions.timeoutError, args: PyTuple(interpreter, []))
      error.cause = exception
      error.suppressesContext = true
      error.context = exception
      error.addLibraryFrame(
        interpreter, interpreter.asyncio.coroutines.timeoutExit, holding: [.object(self)])
      throw .raised(error)
    }
    insertTimeoutError(interpreter, exception)
    if interpreter.isInstance(exception, exceptions.exceptionGroup),
      let members = try interpreter.findAttribute(
        .object(exception), interpreter.intern("exceptions"))
    {
      for member in try interpreter.elements(of: members) {
        if let member = member.asException { insertTimeoutError(interpreter, member) }
      }
    }
  }

  /// Puts a TimeoutError before the CancelledError among the contexts of an exception.
  private func insertTimeoutError(_ interpreter: Interpreter, _ exception: PyException) {
    var exception = exception
    var steps = 0
    while let context = exception.context, steps < 1_000_000 {
      if interpreter.isInstance(context, interpreter.exceptions.cancelledError) {
        let error = PyException(
          interpreter.exceptions.timeoutError, args: PyTuple(interpreter, []))
        error.cause = context
        error.suppressesContext = true
        error.context = context
        exception.context = error
        return
      }
      exception = context
      steps += 1
    }
  }

  func reschedule(_ interpreter: Interpreter, _ when: Value) throws(Unwind) {
    switch state {
    case .entered: break
    case .created: throw interpreter.runtimeError("Timeout has not been entered")
    default:
      throw interpreter.runtimeError("Cannot change state of \(state.rawValue) Timeout")
    }
    self.when = when
    timer?.cancel()
    timer = nil
    if when.isNone { return }
    let loop = try interpreter.asyncio.requireRunningLoop()
    let isOver = try interpreter.isTrue(
      interpreter.compare(.lessOrEqual, when, .float(loop.loop.time())))
    if isOver {
      let handle = TimeoutHandle(self)
      loop.loop.callSoon(handle)
      timer = handle
    } else {
      let deadline = interpreter.asyncio.double(when) ?? .infinity
      let handle = TimeoutTimer(self)
      loop.loop.schedule(handle, at: deadline)
      timer = handle
    }
  }

  /// The time is over.
  fileprivate func expire() {
    guard state == .entered, let task else { return }
    timer = nil
    let interpreter = type.interpreter
    do throws(Unwind) {
      _ = try interpreter.cancel(task)
    } catch {
      task.loop?.callbackFailed(interpreter, error) { "Timeout._on_timeout()" }
    }
    state = .expiring
  }
}

/// The deadline of a timeout.
final class TimeoutTimer: TimerHandle {
  private var timeout: PyTimeout?

  init(_ timeout: PyTimeout) { self.timeout = timeout }

  override func run() {
    timeout?.expire()
    timeout = nil
  }

  override func cancel() {
    super.cancel()
    timeout = nil
  }
}

/// The deadline of a timeout that was over from the start.
final class TimeoutHandle: Handle {
  private var timeout: PyTimeout?

  init(_ timeout: PyTimeout) { self.timeout = timeout }

  override func run() {
    timeout?.expire()
    timeout = nil
  }

  override func cancel() {
    super.cancel()
    timeout = nil
  }
}

/// `asyncio.wait_for(fut, timeout)`.
final class WaitFor: NativeCoroutine {
  private let awaitable: Value
  private let delay: Value
  private var timeout: PyTimeout?
  /// Without time left: the future that is cancelled, and what waits for its end.
  private var future: PyFuture?
  private var release: ReleaseWaiter?

  private static let inTimeout: UInt8 = 1
  private static let cancelling: UInt8 = 2

  init(_ interpreter: Interpreter, _ awaitable: Value, _ delay: Value) {
    self.awaitable = awaitable
    self.delay = delay
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.waitFor }

  override var heldFutures: [PyFuture] { awaitable.asFuture.map { [$0] } ?? [] }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(awaitable)
    visitor.visit(future)
    visitor.visit(timeout)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == Self.cancelling { return try afterCancelling(interpreter, resumption) }
    if phase == 0 {
      if !delay.isNone,
        try interpreter.isTrue(interpreter.compare(.lessOrEqual, delay, .int(0)))
      {
        return try cancelAtOnce(interpreter)
      }
      let timeout = try PyTimeout.after(interpreter, delay)
      try timeout.enter(interpreter)
      self.timeout = timeout
    }
    do throws(Unwind) {
      let value: Value?
      if phase == 0 {
        phase = Self.inTimeout
        value = try awaitValue(interpreter, awaitable)
      } else {
        value = try settled(interpreter, resumption)
      }
      guard let value else { return .suspended }
      try exitTimeout(interpreter, nil)
      return .returned(value)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      try exitTimeout(interpreter, exception)
      throw error
    }
  }

  private func exitTimeout(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) {
    guard let timeout else { return }
    self.timeout = nil
    if let exception, exception.traceback == nil { exception.addLibraryFrame(interpreter) }
    try timeout.exit(interpreter, exception)
  }

  private func cancelAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Resumed {
    let future = try interpreter.ensureFuture(awaitable, loop: nil)
    if future.isDone { return .returned(try future.resultForProgram(interpreter)) }
    phase = Self.cancelling
    let loop = try interpreter.asyncio.requireRunningLoop()
    let waiter = loop.createFuture(interpreter)
    let release = ReleaseWaiter(waiter)
    self.future = future
    self.release = release
    try future.addObserver(interpreter, release)
    do throws(Unwind) {
      _ = try interpreter.cancel(future)
    } catch {
      future.removeObserver(release)
      throw error
    }
    _ = try awaitFuture(interpreter, waiter)
    return .suspended
  }

  private func afterCancelling(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    guard let future, let release else { return .returned(.none) }
    defer { future.removeObserver(release) }
    _ = try settled(interpreter, resumption)
    do throws(Unwind) {
      return .returned(try future.resultForProgram(interpreter))
    } catch {
      guard let cancelled = interpreter.caught(error, interpreter.exceptions.cancelledError)
      else { throw error }
      let timeout = PyException(
        interpreter.exceptions.timeoutError, args: PyTuple(interpreter, []))
      timeout.cause = cancelled
      timeout.suppressesContext = true
      timeout.context = cancelled
      cancelled.addLibraryFrame(interpreter)
      throw .raised(timeout)
    }
  }

  override func abandon(_ interpreter: Interpreter) {
    if let future, let release { future.removeObserver(release) }
    try? timeout?.exit(interpreter, nil)
  }
}

/// Ends a future when another one is done (CPython: `_release_waiter`).
final class ReleaseWaiter: FutureObserver {
  private let waiter: PyFuture

  init(_ waiter: PyFuture) { self.waiter = waiter }

  override func displayName(_ interpreter: Interpreter) -> String {
    "_release_waiter() at \(AsyncioState.libraryPath)tasks.py:454"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    if !waiter.isDone { try waiter.finish(interpreter, .none) }
  }
}
