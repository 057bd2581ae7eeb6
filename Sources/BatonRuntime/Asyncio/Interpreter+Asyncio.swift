// What the parts of asyncio have in common: tasks from coroutines, futures from awaitables, the
// recognition of coroutines.

extension Interpreter {
  /// `asyncio.iscoroutine(value)`.
  func isCoroutine(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if object.kind == .coroutine { return true }
    guard object.kind == .instance || object.kind == .iterator else { return false }
    return [names.send, names.throwName, names.close, names.await]
      .allSatisfy { object.type.lookup($0) != nil }
  }

  /// `inspect.isawaitable(value)`.
  func isAwaitable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if object.kind == .coroutine { return true }
    if object.kind == .generator { return (object as? PyGenerator)?.isIterableCoroutine ?? false }
    if object.type.slots.await == nil { return false }
    // `__await__ = None` says that it is not.
    return !object.type.isHeapType || object.type.lookup(names.await)?.isNone == false
  }

  /// `asyncio.ensure_future(value, loop=loop)`.
  func ensureFuture(_ value: Value, loop: PyEventLoop?) throws(Unwind) -> PyFuture {
    if let future = value.asFuture {
      if let loop, future.loop !== loop {
        throw valueError(
          "The future belongs to a different loop than the one specified as the loop argument")
      }
      return future
    }
    var coroutine = value
    let isOwn = isCoroutine(value)
    if !isOwn {
      guard isAwaitable(value) else {
        throw typeError("An asyncio.Future, a coroutine or an awaitable is required")
      }
      coroutine = .object(WrapAwaitable(self, value))
    }
    var loop = loop
    if loop == nil { loop = try asyncio.eventLoop() }
    guard let loop else { throw runtimeError("no running event loop") }
    do throws(Unwind) {
      let task = try createTask(
        coroutine, loop: loop, name: .none, context: .none, from: .ensureFuture)
      guard let future = task.asFuture else {
        throw typeError("a task was expected, got \(try reprText(task))")
      }
      return future
    } catch {
      if isOwn, caught(error, exceptions.runtimeError) != nil {
        _ = try callMethod(value, names.close)
      }
      throw error
    }
  }

  /// `loop.create_task(coroutine, name=…, context=…)`.
  func createTask(
    _ coroutine: Value, loop: PyEventLoop, name: Value, context: Value,
    from origin: LibraryCall = .future
  ) throws(Unwind) -> Value {
    try loop.checkOpen(self)
    if loop.taskFactory.isNone {
      let task = PyTask(asyncio.types.task, loop: loop)
      try task.setUp(
        self, coroutine, loop: loop, name: name, context: context, startsEagerly: false,
        from: origin)
      return .object(task)
    }
    let task: Value
    if context.isNone {
      task = try call(loop.taskFactory, .object(loop), coroutine)
    } else {
      task = try call(
        loop.taskFactory, [.object(loop), coroutine, context], keywordNames: [intern("context")])
    }
    _ = try callMethod(task, intern("set_name"), name)
    return task
  }

  /// `set(elements)`.
  func makeSet(_ elements: ContiguousArray<Value>) throws(Unwind) -> Value {
    try call(.object(types.set), .object(PyList(self, elements)))
  }
}

extension PyTask {
  /// `Task.__init__` (CPython: `_asyncio_Task___init___impl`).
  func setUp(
    _ interpreter: Interpreter, _ coroutine: Value, loop: PyEventLoop, name: Value,
    context: Value, startsEagerly: Bool, lacksLoop: Bool = false,
    from origin: LibraryCall = .future
  ) throws(Unwind) {
    self.loop = loop
    if loop.isDebug { makeExtras().origin = interpreter.asyncio.origin(origin) }
    if !interpreter.isCoroutine(coroutine) {
      throw interpreter.typeError(
        "a coroutine was expected, got \(try interpreter.reprText(coroutine))")
    }
    if context.isNone {
      self.context = interpreter.copyContextLazily()
    } else {
      guard let given = context.object as? PyContext else {
        throw interpreter.typeError(
          "a context was expected, got \(try interpreter.reprText(context))")
      }
      self.context = given
    }
    if name.isNone {
      number = interpreter.asyncio.nextTaskNumber()
    } else {
      givenName = try interpreter.string(name)
    }
    self.coroutine = coroutine
    if startsEagerly, lacksLoop {
      // The argument is asked, not the loop that stands in for it.
      throw interpreter.attributeError(.none, interpreter.intern("is_running"))
    }
    if startsEagerly, loop.isRunning { return try startEagerly(interpreter) }
    try scheduleStep(interpreter)
    interpreter.asyncio.register(self)
  }
}

/// Awaits an object that is not a coroutine, so that a task can run it.
final class WrapAwaitable: NativeCoroutine {
  private let awaitable: Value

  init(_ interpreter: Interpreter, _ awaitable: Value) {
    self.awaitable = awaitable
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.wrapAwaitable }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(awaitable)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      value = try awaitValue(interpreter, awaitable)
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    return .returned(value)
  }
}
