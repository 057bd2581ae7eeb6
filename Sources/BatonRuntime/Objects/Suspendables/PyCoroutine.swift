// Coroutines: what calling an `async def` function gives.

/// A coroutine object of a function written in Python.
final class PyCoroutine: FramedSuspendable {
  init(function: PyFunction, code: PyCode, frame: Frame) {
    super.init(
      code.context.interpreter.types.coroutine, .coroutine, function: function, code: code,
      frame: frame)
  }

  /// Takes over a suspended activation from the value stack.
  init(adopting frame: Frame, function: PyFunction, code: PyCode) {
    let interpreter = code.context.interpreter
    let own = interpreter.frames.allocate(slotCount: code.slotCount)
    own.slots.moveInitialize(from: frame.slots, count: code.slotCount)
    own.header.pointee = frame.header.pointee
    own.header.pointee.traceback?.takeUnretainedValue().follow(own)
    super.init(
      interpreter.types.coroutine, .coroutine, function: function, code: code, frame: own)
    state = .suspended
    // What it awaits has suspended before it: now it can be told who awaits it.
    for slot in code.awaitSlots {
      guard case .object(let object) = own.slots[slot] else { continue }
      if object.kind == .coroutine || object.kind == .asyncGenerator {
        unsafeDowncast(object, to: PySuspendable.self).awaiter = Unmanaged.passUnretained(self)
      }
    }
  }

  deinit {
    switch state {
    case .created: warnIfNew()
    case .suspended: closeWhenDying()
    case .running, .finished: break
    }
  }

  /// It has never been awaited, and that was not said before.
  private func warnIfNew() {
    if flags.contains(.isFinalized) { return }
    type.interpreter.warnNeverAwaited(qualname, madeAt: makingPlace, origin)
  }

  override func finalizeInRing() -> Bool {
    guard state == .created else { return super.finalizeInRing() }
    if flags.contains(.isFinalized) { return false }
    warnIfNew()
    flags.insert(.isFinalized)
    return true
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("send", "value, /") { interpreter, args throws(Unwind) in
        switch try interpreter.send(to: interpreter.coroutine(args), args[1]) {
        case .yielded(let value): return value
        case .returned(let value): throw interpreter.stopIteration(value)
        }
      },
      BuiltinRow("throw", "type, value=None, traceback=None, /") {
        interpreter, args throws(Unwind) in
        let exception = try interpreter.thrownException(args)
        switch try interpreter.raise(in: interpreter.coroutine(args), exception) {
        case .yielded(let value): return value
        case .returned(let value): throw interpreter.stopIteration(value)
        }
      },
      BuiltinRow("close", "") { interpreter, args throws(Unwind) in
        try interpreter.close(interpreter.coroutine(args))
        return .none
      },
      PyType.genericRow,
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in interpreter.suspendableRepr(value) }
    slots.await = { interpreter, value throws(Unwind) in
      guard let coroutine = value.downcast(.coroutine, PySuspendable.self) else { return value }
      return .object(CoroutineWrapper(interpreter, coroutine))
    }
    type.install(
      slots, methods,
      suspendableAttributes(prefix: "cr", awaited: "cr_await") + [
        AttributeRow("cr_origin") { interpreter, value throws(Unwind) in
          guard let origin = (value.object as? PySuspendable)?.origin else { return .none }
          return interpreter.tuple(
            ContiguousArray(
              origin.lines.reversed().map { line in
                interpreter.tuple([
                  interpreter.str(line.file), .int(line.line), interpreter.str(line.name),
                ])
              }))
        }
      ])
  }
}

extension Interpreter {
  /// The receiver check of methods has seen to the kind.
  fileprivate func coroutine(_ args: Arguments) -> PySuspendable {
    guard let coroutine = args[0].downcast(.coroutine, PySuspendable.self) else {
      preconditionFailure("methods are called on their own type")
    }
    return coroutine
  }

  /// The innermost coroutine that a suspended one awaits is running: so is the whole chain.
  private func isRunning(_ coroutine: PySuspendable) -> Bool {
    coroutine.state == .running || coroutine.leaf?.state == .running
  }

  /// `coroutine.send(value)` as one step (CPython: `gen_send_ex`).
  func send(
    to coroutine: PySuspendable, _ value: Value
  ) throws(Unwind) -> IterationStep {
    if isRunning(coroutine) { throw valueError("coroutine already executing") }
    switch coroutine.state {
    case .finished: throw runtimeError("cannot reuse already awaited coroutine")
    case .created where !value.isNone:
      throw typeError("can't send non-None value to a just-started coroutine")
    default: break
    }
    return try advance(coroutine, .send(value))
  }

  /// `coroutine.throw(exception)` as one step.
  func raise(
    in coroutine: PySuspendable, _ exception: PyException
  ) throws(Unwind) -> IterationStep {
    if isRunning(coroutine) { throw valueError("coroutine already executing") }
    if coroutine.state == .finished {
      throw runtimeError("cannot reuse already awaited coroutine")
    }
    return try advance(coroutine, .raise(exception))
  }

  private func advance(
    _ coroutine: PySuspendable, _ resumption: Resumption
  ) throws(Unwind) -> IterationStep {
    switch try coroutine.drive(self, resumption) {
    case .suspended: return .yielded(takeTransfer())
    case .returned(let value), .yielded(let value): return .returned(value)
    }
  }

  /// `coroutine.close()`.
  func close(_ coroutine: PySuspendable) throws(Unwind) {
    if let framed = coroutine as? FramedSuspendable {
      try framed.closeBody(self)
      return
    }
    switch coroutine.state {
    case .finished: return
    case .running: throw valueError("coroutine already executing")
    case .created:
      coroutine.state = .finished
      return
    case .suspended: break
    }
    let exit = PyException(exceptions.generatorExit, args: PyTuple(self, []))
    do throws(Unwind) {
      switch try coroutine.drive(self, .raise(exit)) {
      case .returned: return
      case .suspended, .yielded:
        _ = takeTransfer()
        throw runtimeError("coroutine ignored GeneratorExit")
      }
    } catch {
      if caught(error, exceptions.generatorExit) != nil
        || caught(error, exceptions.stopIteration) != nil
      {
        return
      }
      throw error
    }
  }

  /// Calls a function whose code suspends: makes the generator, coroutine or async generator.
  func makeSuspendable(
    _ function: PyFunction, _ code: PyCode, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let frame = frames.allocate(slotCount: code.slotCount)
    do throws(Unwind) {
      try bind(arguments, of: function, code, into: frame.slots)
    } catch {
      frames.free(frame, slotCount: code.slotCount)
      throw error
    }
    switch code.flavor {
    case .coroutine:
      // For the ledger: until it begins the header tells where it was made.
      if ledger != nil, currentFrame.code?.context.source === code.context.source {
        frame.header.pointee.position = currentFrame.header.pointee.position
      }
      let coroutine = PyCoroutine(function: function, code: code, frame: frame)
      if tracksOrigins { coroutine.origin = asyncio.origin(.coroutine) }
      return .object(coroutine)
    case .asyncGenerator:
      return .object(PyAsyncGenerator(function: function, code: code, frame: frame))
    case .generator, .plain:
      return .object(PyGenerator(function: function, code: code, frame: frame))
    }
  }

  func installSuspendableTypes() {
    PyGenerator.install(types.generator)
    PyCoroutine.install(types.coroutine)
    CoroutineWrapper.install(types.coroutineWrapper)
    PyAsyncGenerator.install(types.asyncGenerator)
    AsyncGeneratorStep.install(types.asyncGeneratorSend)
    AsyncGeneratorStep.install(types.asyncGeneratorThrow)
    AnextAwaitable.install(types.anextAwaitable)
  }
}

/// What `coroutine.__await__()` gives: an iterator that drives the coroutine.
final class CoroutineWrapper: PyIterator {
  let coroutine: PySuspendable

  init(_ interpreter: Interpreter, _ coroutine: PySuspendable) {
    self.coroutine = coroutine
    super.init(interpreter.types.coroutineWrapper)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch try interpreter.send(to: coroutine, .none) {
    case .yielded(let value): return value
    case .returned(let value):
      interpreter.returnValue = value
      return .undefined
    }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? CoroutineWrapper)?.next(interpreter) ?? .undefined
    }
    type.install(
      slots,
      [
        BuiltinRow("send", "value, /") { interpreter, args throws(Unwind) in
          guard let wrapper = args[0].object as? CoroutineWrapper else { return .none }
          switch try interpreter.send(to: wrapper.coroutine, args[1]) {
          case .yielded(let value): return value
          case .returned(let value): throw interpreter.stopIteration(value)
          }
        },
        BuiltinRow("throw", "type, value=None, traceback=None, /") {
          interpreter, args throws(Unwind) in
          guard let wrapper = args[0].object as? CoroutineWrapper else { return .none }
          let exception = try interpreter.thrownException(args)
          switch try interpreter.raise(in: wrapper.coroutine, exception) {
          case .yielded(let value): return value
          case .returned(let value): throw interpreter.stopIteration(value)
          }
        },
        BuiltinRow("close", "") { interpreter, args throws(Unwind) in
          guard let wrapper = args[0].object as? CoroutineWrapper else { return .none }
          try interpreter.close(wrapper.coroutine)
          return .none
        },
      ])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(coroutine)
  }
}
