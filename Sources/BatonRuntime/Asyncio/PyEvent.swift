// `asyncio.Event`.

import DequeModule

/// A flag that tasks wait for.
final class PyEvent: PyWaitable {
  private(set) var isSet = false

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("is_set", "", .method) { _, args throws(Unwind) in .bool(receiver(args).isSet) },
      BuiltinRow("set", "", .method) { interpreter, args throws(Unwind) in
        try receiver(args).set(interpreter)
        return .none
      },
      BuiltinRow("clear", "", .method) { _, args throws(Unwind) in
        receiver(args).clear()
        return .none
      },
      BuiltinRow("wait", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).wait(interpreter))
      }.awaitedAtOnce { _, args throws(Unwind) in
        receiver(args).isSet ? .bool(true) : nil
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyEvent {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyEvent.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PyEvent(type)) }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      try interpreter.takesNoArguments(arguments, "Event.__init__")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let event = value.object as? PyEvent else { return .none }
      return interpreter.str(event.text(event.isSet ? "set" : "unset"))
    }
    let flag = AttributeRow(
      "_value",
      { _, value throws(Unwind) in .bool((value.object as? PyEvent)?.isSet ?? false) })
    type.install(
      slots, methods, [flag, waitersAttribute], doc: "Asynchronous equivalent to threading.Event.")
  }

  func set(_ interpreter: Interpreter) throws(Unwind) {
    if isSet { return }
    isSet = true
    for future in waiters.futures where !future.isDone {
      try future.finish(interpreter, .bool(true))
    }
  }

  func clear() { isSet = false }

  func wait(_ interpreter: Interpreter) -> NativeCoroutine {
    EventWait(interpreter, self)
  }
}

/// `Event.wait`.
final class EventWait: NativeCoroutine {
  private let event: PyEvent
  private var future: PyFuture?

  init(_ interpreter: Interpreter, _ event: PyEvent) {
    self.event = event
    super.init(interpreter)
  }

  override var waiting: Waiting? { .event(event) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.eventWait }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(event)
    visitor.visit(future)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      if event.isSet { return .returned(.bool(true)) }
      phase = 1
      let future = try event.loop(interpreter).createFuture(interpreter)
      event.waiters.append(future)
      self.future = future
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    defer { forgetFuture() }
    _ = try settled(interpreter, resumption)
    return .returned(.bool(true))
  }

  private func forgetFuture() {
    if let future { event.waiters.remove(future) }
    future = nil
  }

  override func abandon(_ interpreter: Interpreter) { forgetFuture() }
}
