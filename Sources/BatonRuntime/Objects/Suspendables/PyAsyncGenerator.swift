// Async generators, and the awaitables that their methods give.

/// An async generator object. Its body both awaits, which suspends the whole chain, and yields,
/// which hands a value to the consumer alone.
final class PyAsyncGenerator: FramedSuspendable {
  /// An `asend`, `athrow` or `aclose` is under way (`ag_running_async`).
  var isRunningAsync = false
  /// It ended, or `aclose` was begun (`ag_closed`).
  var isClosed = false
  /// The loop's finaliser was told of it.
  private var hooksAreSet = false
  private var finalizer: Value = .undefined
  /// It has died once already, and the loop was told: it does not run again when it dies.
  private var isFinalized = false
  /// Where its loop has it among those to be closed in the end.
  var registration: OpenGenerators.Registration?

  init(function: PyFunction, code: PyCode, frame: Frame) {
    super.init(
      code.context.interpreter.types.asyncGenerator, .asyncGenerator, function: function,
      code: code, frame: frame)
  }

  /// Takes over the activation of a dying generator, so that the loop can still close it.
  private init(heirOf other: PyAsyncGenerator, frame: Frame) {
    super.init(
      other.type.interpreter.types.asyncGenerator, .asyncGenerator, function: other.function,
      code: other.code, frame: frame)
    state = other.state
    leaf = other.leaf
    hooksAreSet = true
    isFinalized = true
    name = other.name
    qualname = other.qualname
  }

  deinit {
    registration?.leave()
    guard state == .suspended || state == .created, !isFinalized, frame != nil else { return }
    if !finalizer.isUndefined, !isClosed, let frame = releaseFrame() {
      let interpreter = type.interpreter
      let heir = PyAsyncGenerator(heirOf: self, frame: frame)
      let saved = interpreter.saveTransfer()
      defer { interpreter.restoreTransfer(saved) }
      do throws(Unwind) {
        _ = try interpreter.call(finalizer, .object(heir))
      } catch {
        interpreter.reportUnraisable(error, in: finalizer)
      }
      return
    }
    closeWhenDying()
  }

  /// Tells the hooks of the running loop when iteration begins (CPython: `async_gen_init_hooks`).
  func callHooks(_ interpreter: Interpreter) throws(Unwind) {
    if hooksAreSet { return }
    hooksAreSet = true
    finalizer = interpreter.asyncGeneratorFinalizer
    if let first = interpreter.asyncGeneratorFirstIteration.defined, !first.isNone {
      _ = try interpreter.call(first, .object(self))
    }
    if finalizer.isNone { finalizer = .undefined }
  }

  // MARK: As part of the chain of an `async for`

  /// Nobody else is at it: an `async for` may run the body itself.
  var canRunInline: Bool { !isRunningAsync && state != .running }

  /// Runs to the next element within the chain of `frame`'s coroutine: nil at the end.
  func startInline(_ interpreter: Interpreter, _ frame: Frame) throws(Unwind) -> Value? {
    try callHooks(interpreter)
    if state == .finished { return nil }
    isRunningAsync = true
    // An activation on the value stack is linked when it moves to the heap.
    awaiter = frame.header.pointee.suspendable
    chainDepth = interpreter.depthInChain
    if interpreter.handledException != nil { inheritedException = interpreter.handledException }
    do throws(Unwind) {
      switch try resume(interpreter, .send(.none)) {
      case .yielded(let value):
        isRunningAsync = false
        awaiter = nil
        return value
      case .returned:
        isRunningAsync = false
        isClosed = true
        awaiter = nil
        return nil
      case .suspended:
        if interpreter.suspendedLeaf == nil { interpreter.suspendedLeaf = self }
        throw .suspended
      }
    } catch
      where error.raises({
        isRunningAsync = false
        isClosed = true
        awaiter = nil
      })
    { throw error }
  }

  /// The element that the chain has brought to the `async for`.
  func resumedInline(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    isRunningAsync = false
    if let exception = interpreter.pendingThrow {
      interpreter.pendingThrow = nil
      interpreter.setContext(passed: exception)
      isClosed = true
      throw .raised(exception)
    }
    return interpreter.takeTransfer()
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("asend", "value, /") { interpreter, args throws(Unwind) in
        let generator = self.receiver(args)
        try generator.callHooks(interpreter)
        return .object(AsyncGeneratorStep(interpreter, generator, .send(args[1])))
      },
      BuiltinRow("athrow", "type, value=None, traceback=None, /") {
        interpreter, args throws(Unwind) in
        let generator = self.receiver(args)
        try generator.callHooks(interpreter)
        let exception = try interpreter.thrownException(args, method: "athrow")
        return .object(AsyncGeneratorStep(interpreter, generator, .raise(exception)))
      },
      BuiltinRow("aclose", "") { interpreter, args throws(Unwind) in
        let generator = self.receiver(args)
        try generator.callHooks(interpreter)
        return .object(AsyncGeneratorStep(interpreter, generator, .close))
      },
      BuiltinRow("__class_getitem__", "item, /", .classMethod) { interpreter, args throws(Unwind) in
        guard let type = args[0].asType else { return .none }
        return try interpreter.genericAlias(type, args[1])
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyAsyncGenerator {
    guard let generator = args[0].downcast(.asyncGenerator, PyAsyncGenerator.self) else {
      preconditionFailure("methods are called on their own type")
    }
    return generator
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in interpreter.suspendableRepr(value) }
    slots.aiter = { _, value throws(Unwind) in value }
    slots.anext = { interpreter, value throws(Unwind) in
      guard let generator = value.downcast(.asyncGenerator, PyAsyncGenerator.self) else {
        return value
      }
      try generator.callHooks(interpreter)
      return .object(AsyncGeneratorStep(interpreter, generator, .send(.none)))
    }
    type.install(slots, methods, suspendableAttributes(prefix: "ag", awaited: "ag_await"))
  }
}

/// What `asend`, `athrow`, `aclose` and `__anext__` give: an awaitable for one step.
final class AsyncGeneratorStep: PyIterator {
  enum Kind {
    case send(Value)
    case raise(PyException)
    case close
  }

  private enum State {
    case created
    case running
    case finished
  }

  let generator: PyAsyncGenerator
  private let step: Kind
  private var state = State.created

  init(_ interpreter: Interpreter, _ generator: PyAsyncGenerator, _ step: Kind) {
    self.generator = generator
    self.step = step
    if case .send = step {
      super.init(interpreter.types.asyncGeneratorSend)
    } else {
      super.init(interpreter.types.asyncGeneratorThrow)
    }
  }

  deinit { warnIfNew() }

  /// Those that were never awaited warn as coroutines do, once.
  private func warnIfNew() {
    if state != .created || flags.contains(.isFinalized) { return }
    switch step {
    case .send: type.interpreter.warnNeverAwaited(methodName: "asend", of: generator)
    case .raise: type.interpreter.warnNeverAwaited(methodName: "athrow", of: generator)
    case .close: type.interpreter.warnNeverAwaited(methodName: "aclose", of: generator)
    }
  }

  override func finalizeInRing() -> Bool {
    guard state == .created, !flags.contains(.isFinalized) else { return false }
    warnIfNew()
    flags.insert(.isFinalized)
    return true
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch try advance(interpreter, .send(.none)) {
    case .yielded(let value): return value
    case .returned(let value):
      interpreter.returnValue = value
      return .undefined
    }
  }

  private var noun: String {
    switch step {
    case .send: "__anext__()/asend()"
    case .raise, .close: "aclose()/athrow()"
    }
  }

  /// One step of the await: `yielded` is what goes to the loop, `returned` what the await gives
  /// (CPython: `async_gen_asend_send`, `async_gen_athrow_send` and their `throw`).
  func advance(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> IterationStep {
    if case .finished = state {
      throw interpreter.runtimeError("cannot reuse already awaited \(noun)")
    }
    var resumption = resumption
    if case .created = state {
      guard let first = try begin(interpreter, resumption) else { return .returned(.none) }
      resumption = first
    } else if case .send = resumption, !isSend, generator.state == .finished {
      state = .finished
      return .returned(.none)
    }
    return try enter(interpreter, resumption)
  }

  private var isSend: Bool {
    if case .send = step { return true }
    return false
  }

  private var isClose: Bool {
    if case .close = step { return true }
    return false
  }

  /// What the generator is entered with at first; nil where there is nothing to do.
  private func begin(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumption? {
    if case .send = resumption, !isSend, generator.state == .finished {
      state = .finished
      return nil
    }
    if generator.isRunningAsync {
      state = .finished
      throw interpreter.runtimeError(busyMessage)
    }
    guard case .send(let value) = resumption else {
      state = .running
      generator.isRunningAsync = true
      return resumption
    }
    if !isSend {
      if generator.isClosed {
        state = .finished
        throw interpreter.error(interpreter.exceptions.stopAsyncIteration, arguments: [])
      }
      if !value.isNone {
        throw interpreter.runtimeError("can't send non-None value to a just-started coroutine")
      }
    }
    state = .running
    generator.isRunningAsync = true
    switch step {
    case .send(let own): return .send(value.isNone ? own : value)
    case .raise(let exception): return .raise(exception)
    case .close:
      generator.isClosed = true
      return .raise(
        PyException(interpreter.exceptions.generatorExit, args: PyTuple(interpreter, [])))
    }
  }

  private var busyMessage: String {
    switch step {
    case .send: "anext(): asynchronous generator is already running"
    case .raise: "athrow(): asynchronous generator is already running"
    case .close: "aclose(): asynchronous generator is already running"
    }
  }

  private func enter(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> IterationStep {
    do throws(Unwind) {
      if generator.state == .finished {
        if case .raise(let exception) = resumption { throw .raised(exception) }
        throw interpreter.error(interpreter.exceptions.stopAsyncIteration, arguments: [])
      }
      if generator.state == .created, case .send(let value) = resumption, !value.isNone {
        throw interpreter.typeError(
          "can't send non-None value to a just-started async generator")
      }
      switch try generator.drive(interpreter, resumption) {
      case .suspended: return .yielded(interpreter.takeTransfer())
      case .yielded(let value):
        finish()
        if isClose {
          throw interpreter.runtimeError("async generator ignored GeneratorExit")
        }
        return .returned(value)
      case .returned:
        throw interpreter.error(interpreter.exceptions.stopAsyncIteration, arguments: [])
      }
    } catch {
      finish()
      if interpreter.caught(error, interpreter.exceptions.generatorExit) != nil
        || interpreter.caught(error, interpreter.exceptions.stopAsyncIteration) != nil
      {
        generator.isClosed = true
        if isClose { return .returned(.none) }
      }
      throw error
    }
  }

  private func finish() {
    state = .finished
    generator.isRunningAsync = false
  }

  func close(_ interpreter: Interpreter) throws(Unwind) {
    if case .finished = state { return }
    let exit = PyException(
      interpreter.exceptions.generatorExit, args: PyTuple(interpreter, []))
    do throws(Unwind) {
      if case .returned = try advance(interpreter, .raise(exit)) { return }
    } catch {
      if interpreter.caught(error, interpreter.exceptions.generatorExit) == nil,
        interpreter.caught(error, interpreter.exceptions.stopAsyncIteration) == nil,
        interpreter.caught(error, interpreter.exceptions.stopIteration) == nil
      {
        throw error
      }
      return
    }
    throw interpreter.runtimeError("coroutine ignored GeneratorExit")
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.await = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? AsyncGeneratorStep)?.next(interpreter) ?? .undefined
    }
    type.install(
      slots,
      [
        BuiltinRow("send", "value, /") { interpreter, args throws(Unwind) in
          guard let step = args[0].object as? AsyncGeneratorStep else { return .none }
          return try interpreter.stepResult(step.advance(interpreter, .send(args[1])))
        },
        BuiltinRow("throw", "type, value=None, traceback=None, /") {
          interpreter, args throws(Unwind) in
          guard let step = args[0].object as? AsyncGeneratorStep else { return .none }
          let exception = try interpreter.thrownException(args)
          return try interpreter.stepResult(step.advance(interpreter, .raise(exception)))
        },
        BuiltinRow("close", "") { interpreter, args throws(Unwind) in
          try (args[0].object as? AsyncGeneratorStep)?.close(interpreter)
          return .none
        },
      ])
  }
}

extension Interpreter {
  /// What a `send` method gives for a step: the value yielded, or StopIteration.
  fileprivate func stepResult(_ step: IterationStep) throws(Unwind) -> Value {
    switch step {
    case .yielded(let value): return value
    case .returned(let value): throw stopIteration(value)
    }
  }
}

/// `anext(iterator, default)`: the default takes the place of StopAsyncIteration.
final class AnextAwaitable: PyIterator {
  private let awaitable: Value
  private let defaultValue: Value
  private var iterator: Value = .undefined

  /// What it waits for itself.
  var awaited: PyObject? { iterator.object ?? awaitable.object }

  init(_ interpreter: Interpreter, _ awaitable: Value, defaultValue: Value) {
    self.awaitable = awaitable
    self.defaultValue = defaultValue
    super.init(interpreter.types.anextAwaitable)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch try advance(interpreter, .send(.none)) {
    case .yielded(let value): return value
    case .returned(let value):
      interpreter.returnValue = value
      return .undefined
    }
  }

  func advance(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> IterationStep {
    do throws(Unwind) {
      if iterator.isUndefined {
        iterator =
          awaitable.object?.kind == .coroutine
          ? awaitable : try interpreter.awaitIterator(awaitable)
      }
      return try interpreter.step(iterator, resumption)
    } catch {
      if interpreter.caught(error, interpreter.exceptions.stopAsyncIteration) != nil {
        return .returned(defaultValue)
      }
      throw error
    }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.await = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? AnextAwaitable)?.next(interpreter) ?? .undefined
    }
    type.install(
      slots,
      [
        BuiltinRow("send", "value, /") { interpreter, args throws(Unwind) in
          guard let step = args[0].object as? AnextAwaitable else { return .none }
          return try interpreter.stepResult(step.advance(interpreter, .send(args[1])))
        },
        BuiltinRow("throw", "type, value=None, traceback=None, /") {
          interpreter, args throws(Unwind) in
          guard let step = args[0].object as? AnextAwaitable else { return .none }
          let exception = try interpreter.thrownException(args)
          return try interpreter.stepResult(step.advance(interpreter, .raise(exception)))
        },
        BuiltinRow("close", "") { interpreter, args throws(Unwind) in
          guard let step = args[0].object as? AnextAwaitable else { return .none }
          if !step.iterator.isUndefined,
            let close = try interpreter.findAttribute(step.iterator, interpreter.names.close)
          {
            _ = try interpreter.call(close)
          }
          return .none
        },
      ])
  }
}

extension Interpreter {
  /// The builtin functions of async iteration.
  func installAsyncIterationFunctions() {
    let rows = [
      BuiltinRow("aiter", "async_iterable, /", .function) { interpreter, args throws(Unwind) in
        guard let slot = interpreter.type(of: args[0]).slots.aiter else {
          throw interpreter.typeError(
            "'\(interpreter.type(of: args[0]).name)' object is not an async iterable")
        }
        let iterator = try slot(interpreter, args[0])
        if interpreter.type(of: iterator).slots.anext == nil {
          throw interpreter.typeError(
            "aiter() returned not an async iterator of type "
              + "'\(interpreter.type(of: iterator).name)'")
        }
        return iterator
      },
      BuiltinRow("anext", "aiterator, default=<unrepresentable>, /", .function) {
        interpreter, args throws(Unwind) in
        guard let slot = interpreter.type(of: args[0]).slots.anext else {
          throw interpreter.typeError(
            "'\(interpreter.type(of: args[0]).name)' object is not an async iterator")
        }
        let awaitable = try slot(interpreter, args[0])
        guard let defaultValue = args.given(1) else { return awaitable }
        return .object(AnextAwaitable(interpreter, awaitable, defaultValue: defaultValue))
      },
    ]
    for row in rows {
      builtins.set(intern(row.name), .object(PyBuiltin(self, row: row, owner: nil)))
    }
  }
}
