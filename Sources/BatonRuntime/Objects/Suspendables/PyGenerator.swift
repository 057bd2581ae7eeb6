// Generators: iterators whose body is a function that yields.

/// A generator object.
final class PyGenerator: FramedSuspendable {
  /// Decorated with `types.coroutine`: it may be awaited.
  var isIterableCoroutine: Bool { code.isIterableCoroutine }
  /// A generator expression that is the argument of a builtin which takes all its elements.
  var isDrainable = false

  init(function: PyFunction, code: PyCode, frame: Frame) {
    super.init(
      code.context.interpreter.types.generator, .generator, function: function, code: code,
      frame: frame)
  }

  deinit { closeWhenDying() }

  /// `send(value)` as one step; `next` sends None.
  @inline(__always) func send(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> IterationStep {
    switch state {
    case .suspended: break
    case .created:
      if !value.isNone {
        throw interpreter.typeError("can't send non-None value to a just-started generator")
      }
    case .running: throw interpreter.valueError("generator already executing")
    case .finished: return .returned(.none)
    }
    return try advance(interpreter, .send(value))
  }

  /// `next(generator)`: nil at the end, with what the body returned in `Interpreter.returnValue`.
  @inline(__always) func next(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard state == .suspended || state == .created, let frame, let code = frame.header.pointee.code
    else {
      if state == .running { throw interpreter.valueError("generator already executing") }
      interpreter.returnValue = .none
      return nil
    }
    interpreter.transfer = .none
    if interpreter.pendingThrow != nil { interpreter.pendingThrow = nil }
    guard let result = try run(interpreter, frame, code) else { return interpreter.takeTransfer() }
    interpreter.returnValue = result
    return nil
  }

  /// Sends the value in `Interpreter.transfer` to a generator that is suspended: what it returned;
  /// nil where it has yielded, with what it yields in `transfer`.
  @inline(__always) func proceed(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard state == .suspended, let frame, let code = frame.header.pointee.code else {
      switch try send(interpreter, interpreter.takeTransfer()) {
      case .returned(let value): return value
      case .yielded(let value):
        interpreter.transfer = value
        return nil
      }
    }
    return try run(interpreter, frame, code)
  }

  /// Ends a generator expression that has not begun: what it was to run over.
  func surrenderSource() -> Value? {
    guard state == .created, let frame else { return nil }
    let source = frame.take(0)
    state = .finished
    freeFrame()
    return source
  }

  private func advance(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> IterationStep {
    switch try resume(interpreter, resumption) {
    case .suspended: return .yielded(interpreter.takeTransfer())
    case .returned(let value), .yielded(let value): return .returned(value)
    }
  }

  /// `throw(exception)` as one step.
  func raise(
    _ interpreter: Interpreter, _ exception: PyException
  ) throws(Unwind) -> IterationStep {
    switch state {
    case .running: throw interpreter.valueError("generator already executing")
    case .finished: throw .raised(exception)
    case .created, .suspended: return try advance(interpreter, .raise(exception))
    }
  }

  /// `close()`: the value that the body returned, or None.
  @discardableResult func close(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try closeBody(interpreter)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("send", "value, /") { interpreter, args throws(Unwind) in
        let generator = self.receiver(args)
        switch try generator.send(interpreter, args[1]) {
        case .yielded(let value): return value
        case .returned(let value): throw interpreter.stopIteration(value)
        }
      },
      BuiltinRow("throw", "type, value=None, traceback=None, /") {
        interpreter, args throws(Unwind) in
        let exception = try interpreter.thrownException(args)
        switch try self.receiver(args).raise(interpreter, exception) {
        case .yielded(let value): return value
        case .returned(let value): throw interpreter.stopIteration(value)
        }
      },
      BuiltinRow("close", "") { interpreter, args throws(Unwind) in
        try self.receiver(args).close(interpreter)
      },
      PyType.genericRow,
    ]
  }

  /// The receiver check of methods has seen to the kind.
  private static func receiver(_ args: Arguments) -> PyGenerator {
    guard let generator = args[0].downcast(.generator, PyGenerator.self) else {
      preconditionFailure("methods are called on their own type")
    }
    return generator
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in interpreter.suspendableRepr(value) }
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      guard let generator = value.downcast(.generator, PyGenerator.self) else { return .undefined }
      return try generator.next(interpreter) ?? .undefined
    }
    type.install(
      slots, methods,
      suspendableAttributes(prefix: "gi", awaited: "gi_yieldfrom"))
  }
}

extension FramedSuspendable {
  /// Throws GeneratorExit into the body (CPython: `gen_close`).
  @discardableResult final func closeBody(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch state {
    case .running: throw interpreter.valueError("\(noun) already executing")
    case .finished: return .none
    case .created:
      state = .finished
      freeFrame()
      return .none
    case .suspended: break
    }
    if !code.hasCleanup, leaf == nil, innerAwaited == nil {
      state = .finished
      freeFrame()
      return .none
    }
    let exit = PyException(
      interpreter.exceptions.generatorExit, args: PyTuple(interpreter, []))
    let resumed: Resumed
    do throws(Unwind) {
      resumed = try drive(interpreter, .raise(exit))
    } catch {
      if interpreter.caught(error, interpreter.exceptions.generatorExit) != nil
        || interpreter.caught(error, interpreter.exceptions.stopIteration) != nil
      {
        return .none
      }
      throw error
    }
    if case .returned(let value) = resumed { return value }
    _ = interpreter.takeTransfer()
    throw interpreter.runtimeError("\(noun) ignored GeneratorExit")
  }

  /// What the body awaits or delegates to while suspended; nil where it stands at a plain yield.
  final var innerAwaited: PyObject? {
    guard state == .suspended, let frame else { return nil }
    for slot in code.awaitSlots {
      if case .object(let object) = frame.slots[slot] { return object }
    }
    return nil
  }

  /// Runs `finally` blocks of a body that nobody will enter again (CPython: `_PyGen_Finalize`).
  final func closeWhenDying() {
    guard state == .suspended, frame != nil else { return }
    let interpreter = type.interpreter
    guard code.hasCleanup || innerAwaited != nil else { return }
    let saved = interpreter.saveTransfer()
    defer { interpreter.restoreTransfer(saved) }
    do throws(Unwind) {
      try closeBody(interpreter)
    } catch {
      if case .raised(let exception) = error {
        interpreter.reportUnraisable(
          .raised(exception),
          message: "Exception ignored in: <\(type.name) object \(qualname.string) at "
            + "\(interpreter.hexAddress(address))>")
      }
    }
    interpreter.suspendedLeaf = nil
  }
}

extension Interpreter {
  func suspendableRepr(_ value: Value) -> Value {
    guard let object = value.object, let suspendable = object as? PySuspendable else {
      return str("")
    }
    return str(
      "<\(suspendable.type.name) object \(suspendable.qualname.string) at "
        + "\(hexAddress(object.address))>")
  }

  /// `0x7f…` as `id` shows it in reprs.
  func hexAddress(_ address: Int) -> String {
    "0x" + String(UInt(bitPattern: address), radix: 16)
  }

  /// The exception of `throw(type, value, traceback)` (CPython: `_gen_throw`). More than one
  /// argument gives a DeprecationWarning that names `method`.
  func thrownException(
    _ args: Arguments, method: String = "throw"
  ) throws(Unwind) -> PyException {
    if args.given(2) != nil || args.given(3) != nil {
      try warn(
        exceptions.deprecationWarning,
        "the (type, exc, tb) signature of \(method)() is deprecated, "
          + "use the single-arg signature instead.")
    }
    let first = args[1]
    let second = args.given(2) ?? .none
    let traceback = args.given(3) ?? .none
    if !traceback.isNone, traceback.downcast(.traceback, PyTraceback.self) == nil {
      throw typeError("throw() third argument must be a traceback object")
    }
    let exception: PyException
    if let instance = first.asException {
      if !second.isNone { throw typeError("instance exception may not have a separate value") }
      exception = instance
    } else if let type = first.asType, type.isSubtype(of: exceptions.baseException) {
      if let instance = second.asException, instance.type.isSubtype(of: type) {
        exception = instance
      } else {
        // What goes wrong in making the exception is thrown in its place
        // (CPython: `PyErr_NormalizeException`).
        do throws(Unwind) {
          exception = try makeThrown(type, second)
        } catch {
          guard case .raised(let failure) = error else { throw error }
          exception = failure
        }
      }
    } else {
      throw typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
          + self.type(of: first).name)
    }
    if let traceback = traceback.downcast(.traceback, PyTraceback.self) {
      exception.traceback = traceback
    }
    return exception
  }

  private func makeThrown(_ type: PyType, _ value: Value) throws(Unwind) -> PyException {
    let made: Value
    if value.isNone {
      made = try call(.object(type))
    } else if let tuple = value.asTuple {
      made = try call(.object(type), tuple.elements)
    } else {
      made = try call(.object(type), value)
    }
    if let instance = made.asException { return instance }
    throw typeError(
      "calling <class '\(type.displayName)'> should have returned an instance of "
        + "BaseException, not \(self.type(of: made).name)")
  }

  /// What passes through suspensions, set aside while a dying generator is closed.
  func saveTransfer() -> (Value, PyException?, PySuspendable?, Bool) {
    let saved = (transfer, pendingThrow, suspendedLeaf, asyncYield)
    transfer = .none
    pendingThrow = nil
    suspendedLeaf = nil
    asyncYield = false
    return saved
  }

  func restoreTransfer(_ saved: (Value, PyException?, PySuspendable?, Bool)) {
    (transfer, pendingThrow, suspendedLeaf, asyncYield) = saved
  }
}

/// `gi_code`, `cr_running` and the like: the attribute table with the prefix of the type.
func suspendableAttributes(prefix: String, awaited: String) -> [AttributeRow] {
  [
    AttributeRow(
      "__name__",
      { _, value throws(Unwind) in
        (value.object as? PySuspendable).map { .object($0.name) } ?? .none
      },
      set: { interpreter, value, new throws(Unwind) in
        guard let name = new.asStr else {
          throw interpreter.typeError("__name__ must be set to a string object")
        }
        (value.object as? PySuspendable)?.name = name
      }),
    AttributeRow(
      "__qualname__",
      { _, value throws(Unwind) in
        (value.object as? PySuspendable).map { .object($0.qualname) } ?? .none
      },
      set: { interpreter, value, new throws(Unwind) in
        guard let name = new.asStr else {
          throw interpreter.typeError("__qualname__ must be set to a string object")
        }
        (value.object as? PySuspendable)?.qualname = name
      }),
    AttributeRow(awaited) { _, value throws(Unwind) in
      if let native = value.object as? NativeCoroutine {
        return native.awaited.map { .object($0) } ?? .none
      }
      return (value.object as? FramedSuspendable)?.innerAwaited.map { .object($0) } ?? .none
    },
    AttributeRow("\(prefix)_running") { _, value throws(Unwind) in
      .bool((value.object as? PySuspendable)?.state == .running)
    },
    AttributeRow("\(prefix)_suspended") { _, value throws(Unwind) in
      .bool((value.object as? PySuspendable)?.state == .suspended)
    },
    AttributeRow("\(prefix)_code") { interpreter, value throws(Unwind) in
      if let native = value.object as? NativeCoroutine {
        return native.frameObject(interpreter).context.code.map { .object($0) } ?? .none
      }
      return (value.object as? FramedSuspendable).map { .object($0.code) } ?? .none
    },
    AttributeRow("\(prefix)_frame") { interpreter, value throws(Unwind) in
      if let native = value.object as? NativeCoroutine {
        return native.state == .finished ? .none : .object(native.frameObject(interpreter))
      }
      guard let framed = value.object as? FramedSuspendable, let frame = framed.frame else {
        return .none
      }
      return interpreter.frameObject(of: frame, code: framed.code, owner: framed)
    },
  ]
}
