// `asyncio.Barrier`.

/// Tasks meet: a fixed number of them wait until all are there.
final class PyBarrier: PyWaitable {
  enum Phase: String {
    case filling
    case draining
    case resetting
    case broken
  }

  fileprivate(set) var parties = 1
  /// As the program has given it.
  fileprivate var givenParties = Value.int(1)
  fileprivate(set) var phase = Phase.filling
  /// The tasks inside.
  fileprivate(set) var count = 0
  fileprivate let condition: PyCondition

  init(_ interpreter: Interpreter, _ type: PyType) {
    let types = interpreter.asyncio.types
    condition = PyCondition(types.condition, lock: .object(PyLock(types.lock)))
    super.init(type)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(condition)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("wait", "", .method) { interpreter, args throws(Unwind) in
        .object(
          BarrierWait(interpreter, interpreter.asyncio.coroutines.barrierWait, receiver(args)))
      },
      BuiltinRow("reset", "", .method) { interpreter, args throws(Unwind) in
        let names = interpreter.asyncio.coroutines.barrierReset
        return .object(
          BarrierChange(interpreter, names, receiver(args)) { barrier in
            barrier.phase = barrier.count > 0 ? .resetting : .filling
          })
      },
      BuiltinRow("abort", "", .method) { interpreter, args throws(Unwind) in
        let names = interpreter.asyncio.coroutines.barrierAbort
        return .object(
          BarrierChange(interpreter, names, receiver(args)) { barrier in
            barrier.phase = .broken
          })
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let names = interpreter.asyncio.coroutines.barrierEnter
        let barrier = receiver(args)
        if barrier.isDerived {
          return .object(MethodCoroutine(interpreter, names, barrier, "wait"))
        }
        return .object(BarrierWait(interpreter, names, barrier))
      },
      BuiltinRow("__aexit__", "*args", .method) { interpreter, args throws(Unwind) in
        let names = interpreter.asyncio.coroutines.barrierExit
        return .object(
          ImmediateCoroutine(interpreter, names) { _ throws(Unwind) in .none })
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("parties", { _, object throws(Unwind) in receiver(object).givenParties }),
      AttributeRow(
        "n_waiting",
        { _, object throws(Unwind) in
          let barrier = receiver(object)
          return .int(barrier.phase == .filling ? barrier.count : 0)
        }),
      AttributeRow(
        "broken", { _, object throws(Unwind) in .bool(receiver(object).phase == .broken) }),
    ]
  }

  private static func receiver(_ args: Arguments) -> PyBarrier { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyBarrier {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyBarrier.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyBarrier(interpreter, type))
    }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let barrier = instance.object as? PyBarrier else { return }
      let bound = try interpreter.bindInit(arguments, "Barrier.__init__", "parties")
      if try interpreter.isTrue(interpreter.compare(.less, bound[0], .int(1))) {
        throw interpreter.valueError("parties must be > 0")
      }
      barrier.givenParties = bound[0]
      // So many that are no whole number never meet.
      if let double = bound[0].asDouble {
        barrier.parties = Int(exactly: double) ?? .max
      } else {
        barrier.parties = try interpreter.clampedIndex(bound[0])
      }
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let barrier = value.object as? PyBarrier else { return .none }
      var state = barrier.phase.rawValue
      if barrier.phase != .broken {
        let waiting = barrier.phase == .filling ? barrier.count : 0
        state += ", waiters:\(waiting)/\(try interpreter.string(barrier.givenParties).string)"
      }
      return interpreter.str(barrier.text(state))
    }
    type.install(slots, methods, attributes, doc: "Asyncio equivalent to threading.Barrier")
  }

  /// A task leaves; the last one lets in those who wait for the barrier to drain.
  fileprivate func leave(_ interpreter: Interpreter) throws(Unwind) {
    count -= 1
    guard count == 0 else { return }
    if phase == .resetting || phase == .draining { phase = .filling }
    try condition.checkedNotify(interpreter, condition.waiters.count)
  }

  fileprivate func brokenError(
    _ interpreter: Interpreter, _ message: String
  ) -> Unwind {
    interpreter.error(interpreter.asyncio.types.brokenBarrierError, message)
  }
}

/// `Barrier.wait`: under the condition's lock, past a barrier that drains, until all are there.
final class BarrierWait: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let barrier: PyBarrier
  private var index = 0
  private var isInside = false

  private static let acquiring: UInt8 = 1
  private static let blocked: UInt8 = 2
  private static let filling: UInt8 = 3

  init(_ interpreter: Interpreter, _ names: NativeCoroutineName, _ barrier: PyBarrier) {
    self.barrier = barrier
    ownNames = names
    super.init(interpreter)
  }

  override var waiting: Waiting? { .barrier(barrier) }

  override var names: NativeCoroutineName { ownNames }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(barrier)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let condition = barrier.condition
    if phase == 0 {
      phase = Self.acquiring
      if try awaitValue(interpreter, condition.acquire(interpreter)) == nil { return .suspended }
    } else if phase == Self.acquiring {
      if try settled(interpreter, resumption) == nil { return .suspended }
    }
    do throws(Unwind) {
      if phase == Self.blocked || phase == Self.filling,
        try settled(interpreter, resumption) == nil
      {
        return .suspended
      }
      if phase != Self.filling {
        phase = Self.blocked
        while barrier.phase == .draining || barrier.phase == .resetting {
          if try awaitCoroutine(interpreter, condition.wait(interpreter)) == nil {
            return .suspended
          }
        }
        if barrier.phase == .broken {
          throw barrier.brokenError(interpreter, "Barrier aborted")
        }
        try enter(interpreter)
      }
      while barrier.phase == .filling {
        if try awaitCoroutine(interpreter, condition.wait(interpreter)) == nil {
          return .suspended
        }
      }
      if barrier.phase != .draining {
        throw barrier.brokenError(interpreter, "Abort or reset of barrier")
      }
    } catch {
      handle(interpreter, error)
      try finish(interpreter)
      throw error
    }
    try finish(interpreter)
    return .returned(.int(index))
  }

  private func enter(_ interpreter: Interpreter) throws(Unwind) {
    phase = Self.filling
    index = barrier.count
    barrier.count += 1
    isInside = true
    if index + 1 == barrier.parties {
      barrier.phase = .draining
      try barrier.condition.checkedNotify(interpreter, barrier.condition.waiters.count)
    }
  }

  private func finish(_ interpreter: Interpreter) throws(Unwind) {
    if isInside {
      isInside = false
      try barrier.leave(interpreter)
    }
    try barrier.condition.release(interpreter)
  }
}

/// `Barrier.reset` and `Barrier.abort`.
final class BarrierChange: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let barrier: PyBarrier
  private let change: (PyBarrier) -> Void

  init(
    _ interpreter: Interpreter, _ names: NativeCoroutineName, _ barrier: PyBarrier,
    _ change: @escaping (PyBarrier) -> Void
  ) {
    self.barrier = barrier
    self.change = change
    ownNames = names
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { ownNames }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(barrier)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let condition = barrier.condition
    let acquired: Value?
    if phase == 0 {
      phase = 1
      acquired = try awaitValue(interpreter, condition.acquire(interpreter))
    } else {
      acquired = try settled(interpreter, resumption)
    }
    if acquired == nil { return .suspended }
    change(barrier)
    try condition.notify(interpreter, condition.waiters.count)
    try condition.release(interpreter)
    return .returned(.none)
  }
}
