// `asyncio.Semaphore` and `asyncio.BoundedSemaphore`.

/// A counter that tasks take from: first in, first out.
final class PySemaphore: PyWaitable {
  /// Without `fraction`.
  fileprivate(set) var value = 1
  /// What it was made with, and what that has beyond a whole number.
  private var given = Value.int(1)
  private var fraction = 0.0
  private var initial = 1
  /// The initial value of a bounded one.
  fileprivate var bound: Int?

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("acquire", "", .method) { interpreter, args throws(Unwind) in
        let names = interpreter.asyncio.coroutines.semaphoreAcquire
        return .object(
          SemaphoreAcquire(interpreter, names, receiver(args), result: .bool(true)))
      }.awaitedAtOnce { interpreter, args throws(Unwind) in
        let semaphore = receiver(args)
        guard !semaphore.isDerived, !semaphore.isLocked else { return nil }
        semaphore.take(interpreter)
        return .bool(true)
      },
      BuiltinRow("locked", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).isLocked)
      },
      BuiltinRow("release", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).release(interpreter)
        return .none
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let semaphore = receiver(args)
        let names = interpreter.asyncio.coroutines.managerEnter
        if semaphore.isDerived {
          return .object(
            MethodCoroutine(interpreter, names, semaphore, "acquire", result: .some(.none)))
        }
        return .object(SemaphoreAcquire(interpreter, names, semaphore, result: .none))
      },
      BuiltinRow("__aexit__", "exc_type, exc, tb", .method) { interpreter, args throws(Unwind) in
        .object(SemaphoreExit(interpreter, receiver(args)))
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PySemaphore {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PySemaphore.self)
  }

  static func install(_ types: AsyncioTypes) {
    let bounded = types.boundedSemaphore
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PySemaphore(type)) }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let semaphore = instance.object as? PySemaphore else { return }
      let isBounded = semaphore.type.isSubtype(of: interpreter.asyncio.types.boundedSemaphore)
      let name = isBounded ? "BoundedSemaphore" : "Semaphore"
      let bound = try interpreter.bindInit(arguments, "\(name).__init__", "value=1")
      let given = bound[0].defined ?? .int(1)
      if try interpreter.isTrue(interpreter.compare(.less, given, .int(0))) {
        throw interpreter.valueError("Semaphore initial value must be >= 0")
      }
      try semaphore.start(interpreter, given)
      semaphore.bound = isBounded ? semaphore.value : nil
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let semaphore = value.object as? PySemaphore else { return .none }
      let shown = try interpreter.string(semaphore.number).string
      let state = semaphore.isLocked ? "locked" : "unlocked, value:\(shown)"
      return interpreter.str(semaphore.text(state))
    }
    let value = AttributeRow(
      "_value",
      { _, object throws(Unwind) in (object.object as? PySemaphore)?.number ?? .none })
    let boundValue = AttributeRow(
      "_bound_value",
      { _, object throws(Unwind) in (object.object as? PySemaphore)?.bound.map { .int($0) } ?? .none
      })
    types.semaphore.install(
      slots, methods, [value, waitersAttribute], doc: "A Semaphore implementation.")
    bounded.install(TypeSlots(), [], [boundValue], doc: "A bounded semaphore implementation.")
  }

  private func start(_ interpreter: Interpreter, _ number: Value) throws(Unwind) {
    given = number
    fraction = 0
    if let double = number.asDouble, double.isFinite {
      let whole = double.rounded(.down)
      value = Int(exactly: whole) ?? .max
      fraction = double - whole
    } else {
      value = try interpreter.clampedIndex(number)
    }
    initial = value
  }

  /// `_value`: as it was given, as long as it is that.
  private var number: Value {
    if value == initial { return given }
    return given.asDouble == nil ? .int(value) : .float(Double(value) + fraction)
  }

  /// There is something to be handed on.
  fileprivate var hasValue: Bool { value > 0 || Double(value) + fraction > 0 }

  /// It cannot be taken from at once: for want of value, or because others wait.
  var isLocked: Bool {
    (value == 0 && fraction == 0) || waiters.futures.contains { $0.state != .cancelled }
  }

  /// The serial number of the task that took it last; 0: no task.
  private(set) var lastTaker: Int32 = 0

  fileprivate func take(_ interpreter: Interpreter) {
    value -= 1
    lastTaker = interpreter.asyncio.currentSerialNumber
  }

  override var isManager: Bool { true }

  override func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    if isLocked { return nil }
    take(interpreter)
    return Value.none
  }

  override func enterLater(_ interpreter: Interpreter) throws(Unwind) -> Value {
    .object(
      SemaphoreAcquire(
        interpreter, interpreter.asyncio.coroutines.managerEnter, self, result: .none))
  }

  override func exitAtOnce(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Bool? {
    try release(interpreter)
    return false
  }

  func release(_ interpreter: Interpreter) throws(Unwind) {
    if let bound, value >= bound {
      throw interpreter.valueError("BoundedSemaphore released too many times")
    }
    value &+= 1
    _ = try wakeNext(interpreter)
  }

  /// Hands one unit to the first waiter that is not done; false where there is none.
  fileprivate func wakeNext(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    guard let future = waiters.firstPending else { return false }
    value -= 1
    try future.finish(interpreter, .bool(true))
    return true
  }
}

/// `Semaphore.acquire`.
final class SemaphoreAcquire: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let semaphore: PySemaphore
  private let result: Value
  private var future: PyFuture?

  init(
    _ interpreter: Interpreter, _ names: NativeCoroutineName, _ semaphore: PySemaphore,
    result: Value
  ) {
    self.semaphore = semaphore
    self.result = result
    ownNames = names
    super.init(interpreter)
  }

  override var waiting: Waiting? { .semaphore(semaphore) }

  override var names: NativeCoroutineName { ownNames }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(semaphore)
    visitor.visit(future)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      if !semaphore.isLocked {
        semaphore.take(interpreter)
        return .returned(result)
      }
      phase = 1
      let future = try semaphore.loop(interpreter).createFuture(interpreter)
      semaphore.waiters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    do throws(Unwind) {
      _ = try settled(interpreter, resumption)
    } catch {
      handle(interpreter, error)
      let wasHanded = future?.state == .finished
      forgetFuture()
      if wasHanded, interpreter.caught(error, interpreter.exceptions.cancelledError) != nil {
        semaphore.value += 1
      }
      try wakeOthers(interpreter)
      throw error
    }
    forgetFuture()
    try wakeOthers(interpreter)
    return .returned(result)
  }

  /// Those who came meanwhile had to wait for their turn.
  private func wakeOthers(_ interpreter: Interpreter) throws(Unwind) {
    while semaphore.hasValue {
      if try !semaphore.wakeNext(interpreter) { return }
    }
  }

  private func forgetFuture() {
    if let future { semaphore.waiters.remove(future) }
    future = nil
  }

  override func abandon(_ interpreter: Interpreter) {
    forgetFuture()
    try? wakeOthers(interpreter)
  }
}

/// `__aexit__` of semaphores.
final class SemaphoreExit: NativeCoroutine {
  private let semaphore: PySemaphore

  init(_ interpreter: Interpreter, _ semaphore: PySemaphore) {
    self.semaphore = semaphore
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.managerExit }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(semaphore)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if semaphore.isDerived {
      _ = try interpreter.callMethod(.object(semaphore), interpreter.intern("release"))
    } else {
      try semaphore.release(interpreter)
    }
    return .returned(.none)
  }
}
