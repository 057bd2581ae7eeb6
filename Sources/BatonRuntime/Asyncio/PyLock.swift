// `asyncio.Lock`, and how `async with` enters and leaves the locks.

/// A mutual exclusion lock for tasks: first in, first out.
final class PyLock: PyWaitable {
  fileprivate(set) var isLocked = false
  /// The serial number of the task that took it; 0: no task.
  private(set) var holder: Int32 = 0

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("acquire", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).acquire(interpreter))
      }.awaitedAtOnce { interpreter, args throws(Unwind) in
        let lock = receiver(args)
        guard !lock.isDerived, lock.canBeTaken else { return nil }
        lock.take(interpreter)
        return .bool(true)
      },
      BuiltinRow("release", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).release(interpreter)
        return .none
      },
      BuiltinRow("locked", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).isLocked)
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let lock = receiver(args)
        let names = interpreter.asyncio.coroutines.managerEnter
        if lock.isDerived {
          return .object(
            MethodCoroutine(interpreter, names, lock, "acquire", result: .some(.none)))
        }
        return .object(LockAcquire(interpreter, names, lock, result: .none))
      },
      BuiltinRow("__aexit__", "exc_type, exc, tb", .method) { interpreter, args throws(Unwind) in
        .object(LockExit(interpreter, receiver(args)))
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyLock {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyLock.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PyLock(type)) }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      try interpreter.takesNoArguments(arguments, "Lock.__init__")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let lock = value.object as? PyLock else { return .none }
      return interpreter.str(lock.text(lock.isLocked ? "locked" : "unlocked"))
    }
    let locked = AttributeRow(
      "_locked",
      { _, value throws(Unwind) in .bool((value.object as? PyLock)?.isLocked ?? false) })
    type.install(
      slots, methods, [locked, waitersAttribute], doc: "Primitive lock objects.")
  }

  func acquire(_ interpreter: Interpreter) -> NativeCoroutine {
    LockAcquire(interpreter, interpreter.asyncio.coroutines.lockAcquire, self, result: .bool(true))
  }

  func release(_ interpreter: Interpreter) throws(Unwind) {
    guard isLocked else { throw interpreter.runtimeError("Lock is not acquired.") }
    isLocked = false
    try wakeFirst(interpreter)
  }

  override var isManager: Bool { true }

  override func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard canBeTaken else { return nil }
    take(interpreter)
    return Value.none
  }

  override func enterLater(_ interpreter: Interpreter) throws(Unwind) -> Value {
    .object(
      LockAcquire(
        interpreter, interpreter.asyncio.coroutines.managerEnter, self, result: .none))
  }

  override func exitAtOnce(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Bool? {
    try release(interpreter)
    return false
  }

  fileprivate var canBeTaken: Bool {
    !isLocked && (waiters.isEmpty || waiters.futures.allSatisfy { $0.state == .cancelled })
  }

  fileprivate func take(_ interpreter: Interpreter) {
    isLocked = true
    holder = interpreter.asyncio.currentSerialNumber
  }

  /// Makes sure that the first waiter will wake up.
  fileprivate func wakeFirst(_ interpreter: Interpreter) throws(Unwind) {
    guard let first = waiters.futures.first, !first.isDone else { return }
    try first.finish(interpreter, .bool(true))
  }
}

/// `Lock.acquire`.
final class LockAcquire: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let lock: PyLock
  private let result: Value
  private var future: PyFuture?

  init(
    _ interpreter: Interpreter, _ names: NativeCoroutineName, _ lock: PyLock, result: Value
  ) {
    self.lock = lock
    self.result = result
    ownNames = names
    super.init(interpreter)
  }

  override var waiting: Waiting? { .lock(lock) }

  override var names: NativeCoroutineName { ownNames }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(lock)
    visitor.visit(future)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      if lock.canBeTaken {
        lock.take(interpreter)
        return .returned(result)
      }
      phase = 1
      let future = try lock.loop(interpreter).createFuture(interpreter)
      lock.waiters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    do throws(Unwind) {
      _ = try settled(interpreter, resumption)
    } catch {
      handle(interpreter, error)
      forgetFuture()
      if interpreter.caught(error, interpreter.exceptions.cancelledError) != nil, !lock.isLocked {
        try lock.wakeFirst(interpreter)
      }
      throw error
    }
    forgetFuture()
    lock.take(interpreter)
    return .returned(result)
  }

  private func forgetFuture() {
    if let future { lock.waiters.remove(future) }
    future = nil
  }

  override func abandon(_ interpreter: Interpreter) { forgetFuture() }
}

/// `__aexit__` of locks.
final class LockExit: NativeCoroutine {
  private let lock: PyLock

  init(_ interpreter: Interpreter, _ lock: PyLock) {
    self.lock = lock
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.managerExit }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(lock)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if lock.isDerived {
      _ = try interpreter.callMethod(.object(lock), interpreter.intern("release"))
    } else {
      try lock.release(interpreter)
    }
    return .returned(.none)
  }
}

extension Interpreter {
  /// Refuses arguments of an `__init__` without parameters.
  func takesNoArguments(_ arguments: CallArguments, _ name: String) throws(Unwind) {
    if let keyword = arguments.keywordNames.first {
      throw typeError("\(name)() got an unexpected keyword argument '\(keyword.string)'")
    }
    if arguments.positionalCount > 0 {
      throw typeError(
        "\(name)() takes 1 positional argument but \(arguments.positionalCount + 1) were given")
    }
  }
}
