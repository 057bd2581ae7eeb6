// The method tables of the queues, and the coroutines that wait on them.

extension PyQueue {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("empty", "", .method) { interpreter, args throws(Unwind) in
        .bool(try receiver(args).isEmpty(interpreter))
      },
      BuiltinRow("full", "", .method) { interpreter, args throws(Unwind) in
        .bool(try receiver(args).isFull(interpreter))
      },
      BuiltinRow("get", "", .method) { interpreter, args throws(Unwind) in
        .object(QueueGet(interpreter, receiver(args)))
      }.awaitedAtOnce { interpreter, args throws(Unwind) in
        try receiver(args).getAtOnce(interpreter)
      },
      BuiltinRow("get_nowait", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).getNow(interpreter)
      },
      BuiltinRow("join", "", .method) { interpreter, args throws(Unwind) in
        .object(QueueJoin(interpreter, receiver(args)))
      },
      BuiltinRow("put", "item", .method) { interpreter, args throws(Unwind) in
        .object(QueuePut(interpreter, receiver(args), args[1]))
      }.awaitedAtOnce { interpreter, args throws(Unwind) in
        try receiver(args).putAtOnce(interpreter, args[1]) ? Value.none : nil
      },
      BuiltinRow("put_nowait", "item", .method) { interpreter, args throws(Unwind) in
        try receiver(args).putNow(interpreter, args[1])
        return .none
      },
      BuiltinRow("qsize", "", .method) { interpreter, args throws(Unwind) in
        .int(try receiver(args).count(interpreter))
      },
      BuiltinRow("shutdown", "immediate=False", .method) { interpreter, args throws(Unwind) in
        let immediately = try args.given(1).map { value throws(Unwind) in
          try interpreter.isTrue(value)
        }
        try receiver(args).shutDown(interpreter, immediately: immediately ?? false)
        return .none
      },
      BuiltinRow("task_done", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).taskDone(interpreter)
        return .none
      },
      BuiltinRow("_init", "maxsize", .method) { _, args throws(Unwind) in
        receiver(args).resetStorage()
        return .none
      },
      BuiltinRow("_put", "item", .method) { interpreter, args throws(Unwind) in
        try receiver(args).store(interpreter, args[1])
        return .none
      },
      BuiltinRow("_get", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).takeItem(interpreter)
      },
      BuiltinRow("__class_getitem__", "item, /", .classMethod) {
        interpreter, args throws(Unwind) in
        try interpreter.classGetItem(args)
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("maxsize", { _, object throws(Unwind) in receiver(object).maxsize }),
      AttributeRow(
        "_queue",
        { interpreter, object throws(Unwind) in try receiver(object).storage(interpreter) },
        set: { _, object, value throws(Unwind) in receiver(object).setStorage(value) }),
      AttributeRow("_maxsize", { _, object throws(Unwind) in receiver(object).maxsize }),
      AttributeRow("_finished", { _, object throws(Unwind) in .object(receiver(object).finished) }),
      AttributeRow(
        "_is_shutdown", { _, object throws(Unwind) in .bool(receiver(object).isShutDown) }),
      AttributeRow(
        "_getters",
        { interpreter, object throws(Unwind) in receiver(object).waiters.deque(interpreter) }),
      AttributeRow(
        "_putters",
        { interpreter, object throws(Unwind) in receiver(object).putters.deque(interpreter) }),
      AttributeRow(
        "_unfinished_tasks", { _, object throws(Unwind) in .int(receiver(object).unfinishedTasks) }),
    ]
  }

  private static func receiver(_ args: Arguments) -> PyQueue { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyQueue {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyQueue.self)
  }

  static func install(_ types: AsyncioTypes) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyQueue(interpreter, type))
    }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let queue = instance.object as? PyQueue else { return }
      let bound = try interpreter.bindInit(arguments, "Queue.__init__", "maxsize=0")
      try queue.setUp(interpreter, maxsize: bound[0].defined ?? .int(0))
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let queue = value.object as? PyQueue else { return .none }
      let address = String(queue.address, radix: 16)
      return interpreter.str(
        "<\(queue.type.shortName) at 0x\(address) \(try queue.describe(interpreter))>")
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let queue = value.object as? PyQueue else { return .none }
      return interpreter.str("<\(queue.type.shortName) \(try queue.describe(interpreter))>")
    }
    types.queue.install(
      slots, methods, attributes,
      doc: "A queue, useful for coordinating producer and consumer coroutines.")
    types.priorityQueue.install(
      TypeSlots(), [], [],
      doc: "A subclass of Queue; retrieves entries in priority order (lowest first).")
    types.lifoQueue.install(
      TypeSlots(), [], [],
      doc: "A subclass of Queue that retrieves most recently added entries first.")
  }
}

/// `Queue.put`.
final class QueuePut: NativeCoroutine {
  private let queue: PyQueue
  private let item: Value
  private var future: PyFuture?

  init(_ interpreter: Interpreter, _ queue: PyQueue, _ item: Value) {
    self.queue = queue
    self.item = item
    super.init(interpreter)
  }

  override var waiting: Waiting? { .room(queue) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.queuePut }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(queue)
    visitor.visit(item)
    visitor.visit(future)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if let future {
      do throws(Unwind) {
        _ = try settled(interpreter, resumption)
      } catch {
        handle(interpreter, error)
        self.future = nil
        _ = try future.cancelPlainly(interpreter, .none)
        queue.putters.remove(future)
        if try !queue.seemsFull(interpreter), future.state != .cancelled {
          try queue.wakeNext(interpreter, getters: false)
        }
        throw error
      }
      self.future = nil
    }
    if try queue.seemsFull(interpreter) {
      if queue.isShutDown {
        throw interpreter.error(interpreter.asyncio.types.queueShutDown, arguments: [])
      }
      let future = try queue.loop(interpreter).createFuture(interpreter)
      queue.putters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    if queue.isDerived {
      return .returned(
        try interpreter.callMethod(.object(queue), interpreter.intern("put_nowait"), item))
    }
    try queue.putNow(interpreter, item)
    return .returned(.none)
  }

  override func abandon(_ interpreter: Interpreter) {
    if let future { queue.putters.remove(future) }
  }
}

/// `Queue.get`.
final class QueueGet: NativeCoroutine {
  private let queue: PyQueue
  private var future: PyFuture?

  init(_ interpreter: Interpreter, _ queue: PyQueue) {
    self.queue = queue
    super.init(interpreter)
  }

  override var waiting: Waiting? { .item(queue) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.queueGet }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(queue)
    visitor.visit(future)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if let future {
      do throws(Unwind) {
        _ = try settled(interpreter, resumption)
      } catch {
        handle(interpreter, error)
        self.future = nil
        _ = try future.cancelPlainly(interpreter, .none)
        queue.waiters.remove(future)
        if try !queue.seemsEmpty(interpreter), future.state != .cancelled {
          try queue.wakeNext(interpreter, getters: true)
        }
        throw error
      }
      self.future = nil
    }
    if try queue.seemsEmpty(interpreter) {
      if queue.isShutDown {
        throw interpreter.error(interpreter.asyncio.types.queueShutDown, arguments: [])
      }
      let future = try queue.loop(interpreter).createFuture(interpreter)
      queue.waiters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    if queue.isDerived {
      return .returned(
        try interpreter.callMethod(.object(queue), interpreter.intern("get_nowait")))
    }
    return .returned(try queue.getNow(interpreter))
  }

  override func abandon(_ interpreter: Interpreter) {
    if let future { queue.waiters.remove(future) }
  }
}

/// `Queue.join`.
final class QueueJoin: NativeCoroutine {
  private let queue: PyQueue

  init(_ interpreter: Interpreter, _ queue: PyQueue) {
    self.queue = queue
    super.init(interpreter)
  }

  override var waiting: Waiting? { .doneItems(queue) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.queueJoin }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(queue)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 1 {
      return try settled(interpreter, resumption) == nil ? .suspended : .returned(.none)
    }
    if queue.unfinishedTasks <= 0 { return .returned(.none) }
    phase = 1
    let waited = try awaitCoroutine(interpreter, queue.finished.wait(interpreter))
    return waited == nil ? .suspended : .returned(.none)
  }
}
