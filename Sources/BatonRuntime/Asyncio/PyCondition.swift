// `asyncio.Condition`.

import DequeModule

/// Tasks wait under a lock until another one notifies them.
final class PyCondition: PyWaitable {
  /// A `PyLock`, or whatever the program gave.
  private(set) var lock: Value

  init(_ type: PyType, lock: Value) {
    self.lock = lock
    super.init(type)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(lock)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("acquire", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).acquire(interpreter)
      },
      BuiltinRow("release", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).release(interpreter)
        return .none
      },
      BuiltinRow("locked", "", .method) { interpreter, args throws(Unwind) in
        .bool(try receiver(args).isLocked(interpreter))
      },
      BuiltinRow("notify", "n=1", .method) { interpreter, args throws(Unwind) in
        let count = try interpreter.clampedIndex(args.given(1) ?? .int(1))
        try receiver(args).checkedNotify(interpreter, count)
        return .none
      },
      BuiltinRow("notify_all", "", .method) { interpreter, args throws(Unwind) in
        let condition = receiver(args)
        try condition.checkedNotify(interpreter, condition.waiters.count)
        return .none
      },
      BuiltinRow("wait", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).wait(interpreter))
      },
      BuiltinRow("wait_for", "predicate", .method) { interpreter, args throws(Unwind) in
        .object(ConditionWaitFor(interpreter, receiver(args), predicate: args[1]))
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let condition = receiver(args)
        let names = interpreter.asyncio.coroutines.managerEnter
        if !condition.isDerived, let lock = condition.plainLock {
          return .object(LockAcquire(interpreter, names, lock, result: .none))
        }
        return .object(
          MethodCoroutine(interpreter, names, condition, "acquire", result: .some(.none)))
      },
      BuiltinRow("__aexit__", "exc_type, exc, tb", .method) { interpreter, args throws(Unwind) in
        let condition = receiver(args)
        let names = interpreter.asyncio.coroutines.managerExit
        return .object(
          ImmediateCoroutine(interpreter, names) { interpreter throws(Unwind) in
            try condition.release(interpreter)
            return .none
          })
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyCondition {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyCondition.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(
        PyCondition(type, lock: .object(PyLock(interpreter.asyncio.types.lock))))
    }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let condition = instance.object as? PyCondition else { return }
      let bound = try interpreter.bindInit(arguments, "Condition.__init__", "lock=None")
      if let lock = bound[0].defined, !lock.isNone {
        for name in ["locked", "acquire", "release"] {
          _ = try interpreter.getAttribute(lock, interpreter.intern(name))
        }
        condition.lock = lock
      }
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let condition = value.object as? PyCondition else { return .none }
      let isLocked = try condition.isLocked(interpreter)
      return interpreter.str(condition.text(isLocked ? "locked" : "unlocked"))
    }
    let lock = AttributeRow("_lock") { _, value in
      (value.object as? PyCondition)?.lock ?? .none
    }
    type.install(slots, methods, [lock], doc: "Asynchronous equivalent to threading.Condition.")
  }

  override var isManager: Bool { true }

  override func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    try plainLock?.enterAtOnce(interpreter)
  }

  override func exitAtOnce(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Bool? {
    guard let lock = plainLock else { return nil }
    return try lock.exitAtOnce(interpreter, exception)
  }

  fileprivate var plainLock: PyLock? {
    guard let lock = lock.object as? PyLock, !lock.isDerived else { return nil }
    return lock
  }

  func isLocked(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if let plainLock { return plainLock.isLocked }
    return try interpreter.isTrue(interpreter.callMethod(lock, interpreter.intern("locked")))
  }

  func acquire(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if let plainLock { return .object(plainLock.acquire(interpreter)) }
    return try interpreter.callMethod(lock, interpreter.intern("acquire"))
  }

  func release(_ interpreter: Interpreter) throws(Unwind) {
    if let plainLock { return try plainLock.release(interpreter) }
    _ = try interpreter.callMethod(lock, interpreter.intern("release"))
  }

  func wait(_ interpreter: Interpreter) -> NativeCoroutine { ConditionWait(interpreter, self) }

  func checkedNotify(_ interpreter: Interpreter, _ count: Int) throws(Unwind) {
    if try !isLocked(interpreter) {
      throw interpreter.runtimeError("cannot notify on un-acquired lock")
    }
    try notify(interpreter, count)
  }

  func notify(_ interpreter: Interpreter, _ count: Int) throws(Unwind) {
    var left = count
    for future in waiters.futures where !future.isDone {
      if left <= 0 { return }
      left -= 1
      try future.finish(interpreter, .bool(false))
    }
  }
}

/// `Condition.wait`.
final class ConditionWait: NativeCoroutine {
  private let condition: PyCondition
  private var future: PyFuture?
  /// What ended the wait, raised once the lock is held again.
  private var failure: PyException?

  private static let waiting: UInt8 = 1
  private static let acquiring: UInt8 = 2

  init(_ interpreter: Interpreter, _ condition: PyCondition) {
    self.condition = condition
    super.init(interpreter)
  }

  override var waiting: Waiting? { future == nil ? nil : .notification(condition) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.conditionWait }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(condition)
    visitor.visit(future)
    visitor.visit(failure)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      if try !condition.isLocked(interpreter) {
        throw interpreter.runtimeError("cannot wait on un-acquired lock")
      }
      let future = try condition.loop(interpreter).createFuture(interpreter)
      try condition.release(interpreter)
      phase = Self.waiting
      condition.waiters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    do throws(Unwind) {
      return try proceed(interpreter, resumption)
    } catch {
      handle(interpreter, error)
      // The notification that this task may have had goes to another one.
      try condition.notify(interpreter, 1)
      throw error
    }
  }

  private func proceed(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if let failure { handle(interpreter, failure) }
    var isAcquired = false
    do throws(Unwind) {
      let value = try settled(interpreter, resumption)
      if value == nil { return .suspended }
      isAcquired = phase == Self.acquiring
    } catch {
      guard case .raised(let exception) = error else { throw error }
      if phase == Self.acquiring, !isCancellation(exception, interpreter) { throw error }
      failure = exception
      handle(interpreter, exception)
    }
    if phase == Self.waiting { forgetFuture() }
    phase = Self.acquiring
    // The lock is taken back even under repeated cancellation.
    while !isAcquired {
      do throws(Unwind) {
        if try awaitValue(interpreter, condition.acquire(interpreter)) == nil {
          return .suspended
        }
        isAcquired = true
      } catch {
        guard case .raised(let exception) = error, isCancellation(exception, interpreter)
        else { throw error }
        failure = exception
        handle(interpreter, exception)
      }
    }
    if let raised = failure {
      // Not kept: its traceback holds this coroutine.
      failure = nil
      throw .raised(raised)
    }
    return .returned(.bool(true))
  }

  private func isCancellation(_ exception: PyException, _ interpreter: Interpreter) -> Bool {
    interpreter.isInstance(exception, interpreter.exceptions.cancelledError)
  }

  private func forgetFuture() {
    if let future { condition.waiters.remove(future) }
    future = nil
  }

  override func abandon(_ interpreter: Interpreter) { forgetFuture() }
}

/// `Condition.wait_for`.
final class ConditionWaitFor: NativeCoroutine {
  private let condition: PyCondition
  private let predicate: Value

  init(_ interpreter: Interpreter, _ condition: PyCondition, predicate: Value) {
    self.condition = condition
    self.predicate = predicate
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.conditionWaitFor }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(condition)
    visitor.visit(predicate)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 1, try settled(interpreter, resumption) == nil { return .suspended }
    phase = 1
    while true {
      let result = try interpreter.call(predicate)
      if try interpreter.isTrue(result) { return .returned(result) }
      let waited: Value?
      if condition.isDerived {
        waited = try awaitValue(
          interpreter,
          interpreter.callMethod(.object(condition), interpreter.intern("wait")))
      } else {
        waited = try awaitCoroutine(interpreter, condition.wait(interpreter))
      }
      if waited == nil { return .suspended }
    }
  }
}
