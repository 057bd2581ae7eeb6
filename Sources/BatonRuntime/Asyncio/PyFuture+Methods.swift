// The method table of `asyncio.Future`, and the iterator that `__await__` gives.

extension PyFuture {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("result", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).resultForProgram(interpreter)
      },
      BuiltinRow("exception", "", .method) { interpreter, args throws(Unwind) in
        let exception = try receiver(args).exceptionForProgram(interpreter)
        return exception.map { .object($0) } ?? .none
      },
      BuiltinRow("set_result", "result, /", .method) { interpreter, args throws(Unwind) in
        try receiver(args).setResult(interpreter, args[1])
        return .none
      },
      BuiltinRow("set_exception", "exception, /", .method) { interpreter, args throws(Unwind) in
        try receiver(args).setException(interpreter, args[1])
        return .none
      },
      BuiltinRow("add_done_callback", "fn, /, *, context=None", .method) {
        interpreter, args throws(Unwind) in
        let context = try interpreter.contextArgument(args.given(2) ?? .none)
        if receiver(args).loop == nil {
          throw interpreter.runtimeError("uninitialized Future object")
        }
        try receiver(args).addObserver(interpreter, CallableObserver(args[1], context))
        return .none
      },
      BuiltinRow("remove_done_callback", "fn, /", .method) { interpreter, args throws(Unwind) in
        .int(try receiver(args).removeCallback(interpreter, args[1]))
      },
      BuiltinRow("cancel", "msg=None", .method) { interpreter, args throws(Unwind) in
        .bool(try receiver(args).cancelByKind(interpreter, args.given(1) ?? .none))
      },
      BuiltinRow("cancelled", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).state == .cancelled)
      },
      BuiltinRow("done", "", .method) { _, args throws(Unwind) in .bool(receiver(args).isDone) },
      BuiltinRow("get_loop", "", .method) { interpreter, args throws(Unwind) in
        .object(try receiver(args).requireLoop(interpreter))
      },
      BuiltinRow("_make_cancelled_error", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).cancelledError(interpreter))
      },
      BuiltinRow("__del__", "", .method) { _, args throws(Unwind) in
        receiver(args).finalizeNow()
        return .none
      },
      BuiltinRow("__class_getitem__", "item, /", .classMethod) {
        interpreter, args throws(Unwind) in
        try interpreter.classGetItem(args)
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow(
        "_state",
        { interpreter, object throws(Unwind) in
          switch receiver(object).state {
          case .pending: interpreter.str("PENDING")
          case .cancelled: interpreter.str("CANCELLED")
          case .finished: interpreter.str("FINISHED")
          }
        }),
      AttributeRow(
        "_asyncio_future_blocking",
        { _, object throws(Unwind) in .bool(receiver(object).isBlocking) },
        set: { interpreter, object, value throws(Unwind) in
          receiver(object).isBlocking = try interpreter.isTrue(value)
        }),
      AttributeRow(
        "_loop",
        { _, object throws(Unwind) in receiver(object).loop.map { .object($0) } ?? .none }),
      AttributeRow(
        "_callbacks",
        { interpreter, object throws(Unwind) in
          let rows = receiver(object).callbacks.compactMap { callback -> Value? in
            guard case .observer(let observer) = callback,
              let callable = observer as? CallableObserver
            else { return nil }
            let shown = callable.context.map { Value.object($0) } ?? .none
            return interpreter.tuple([callable.callable, shown])
          }
          return rows.isEmpty ? .none : interpreter.list(ContiguousArray(rows))
        }),
      AttributeRow(
        "_result",
        { interpreter, object throws(Unwind) in
          let future = receiver(object)
          return future.state == .finished && !future.failed ? future.result : .none
        }),
      AttributeRow(
        "_exception",
        { _, object throws(Unwind) in
          receiver(object).exception.map { .object($0) } ?? .none
        }),
      AttributeRow(
        "_log_traceback", { _, object throws(Unwind) in .bool(receiver(object).logsException) },
        set: { interpreter, object, value throws(Unwind) in
          if value.isUndefined {
            throw interpreter.attributeError(
              "cannot delete attribute", object, interpreter.intern("_log_traceback"))
          }
          if try interpreter.isTrue(value) {
            throw interpreter.valueError("_log_traceback can only be set to False")
          }
          receiver(object).logsException = false
        }),
      AttributeRow("_source_traceback", { _, _ throws(Unwind) in .none }),
      AttributeRow(
        "_cancel_message",
        { _, object throws(Unwind) in
          let future = receiver(object)
          return future.state == .finished ? .none : future.result
        }),
    ]
  }

  private static func receiver(_ args: Arguments) -> PyFuture { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyFuture {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyFuture.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyFuture(type, loop: nil))
    }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let future = instance.asFuture else { return }
      let bound = try interpreter.bindInit(arguments, "Future", "*, loop=None")
      let loop = try interpreter.loopArgument(bound[0])
      future.loop = loop
      if loop.isDebug { future.makeExtras().origin = interpreter.asyncio.origin(.future) }
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let future = value.asFuture else { return .none }
      _ = try future.requireLoop(interpreter)
      return interpreter.str(try interpreter.asyncio.text(future))
    }
    slots.await = { interpreter, value throws(Unwind) in
      guard let future = value.asFuture else { return .none }
      _ = try future.requireLoop(interpreter)
      return .object(FutureIterator(interpreter, future))
    }
    slots.iter = slots.await
    type.install(
      slots, methods, attributes,
      doc: "This class is *almost* compatible with concurrent.futures.Future.")
  }

  /// `remove_done_callback`.
  private func removeCallback(
    _ interpreter: Interpreter, _ target: Value
  ) throws(Unwind) -> Int {
    var removed = 0
    // Comparing runs the program's code, which may change the list: each is looked up anew.
    for callback in callbacks {
      guard case .observer(let observer) = callback,
        let callable = observer as? CallableObserver,
        try interpreter.areEqual(callable.callable, target)
      else { continue }
      removeObserver(observer)
      removed += 1
    }
    return removed
  }
}

/// What `future.__await__()` gives: yields the future once, then ends with its result.
final class FutureIterator: PyIterator {
  private var future: PyFuture?

  init(_ interpreter: Interpreter, _ future: PyFuture) {
    self.future = future
    super.init(interpreter.asyncio.types.futureIterator)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? FutureIterator)?.next(interpreter) ?? .undefined
    }
    type.install(slots, methods)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("send", "value, /", .method) { interpreter, args throws(Unwind) in
        let value = try (args[0].object as? FutureIterator)?.next(interpreter) ?? .undefined
        if value.isUndefined {
          throw interpreter.stopIteration(interpreter.takeReturnValue())
        }
        return value
      },
      BuiltinRow("throw", "type, value=None, traceback=None, /", .method) {
        interpreter, args throws(Unwind) in
        (args[0].object as? FutureIterator)?.future = nil
        var raised = args[1]
        if raised.asType != nil { raised = try interpreter.call(raised) }
        guard let exception = raised.asException else {
          throw interpreter.typeError(
            "exceptions must be classes or instances deriving from BaseException, not "
              + interpreter.type(of: raised).name)
        }
        throw interpreter.raising(exception)
      },
      BuiltinRow("close", "", .method) { _, args throws(Unwind) in
        (args[0].object as? FutureIterator)?.future = nil
        return .none
      },
    ]
  }

  /// CPython: `FutureIter_am_send`.
  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let future else { return .undefined }
    if future.state == .pending {
      if !future.isBlocking {
        future.isBlocking = true
        return .object(future)
      }
      throw interpreter.runtimeError("await wasn't used with future")
    }
    self.future = nil
    interpreter.returnValue = try future.resultOrThrow(interpreter)
    return .undefined
  }
}

extension Interpreter {
  /// The argument `loop` of futures and tasks.
  func loopArgument(_ value: Value) throws(Unwind) -> PyEventLoop {
    if value.isUndefined || value.isNone { return try asyncio.eventLoop() }
    guard let loop = value.object as? PyEventLoop else {
      // What CPython asks of it first.
      _ = try getAttribute(value, intern("get_debug"))
      throw unsupported("event loops other than its own")
    }
    return loop
  }

  /// The argument `context` of callbacks; a copy of the running one where it is None.
  func contextArgument(_ value: Value) throws(Unwind) -> PyContext? {
    if value.isNone { return copyContextLazily() }
    guard let context = value.object as? PyContext else {
      throw typeError("a context was expected, got \(try reprText(value))")
    }
    return context
  }

  /// `Class[item]` of classes that take any item.
  func classGetItem(_ args: Arguments) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return args[0] }
    return try genericAlias(type, args[1])
  }
}
