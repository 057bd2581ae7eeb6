// The method table of `asyncio.Task`.

import BatonSyntax

extension PyTask {
  static var taskMethods: [BuiltinRow] {
    [
      BuiltinRow("get_name", "", .method) { _, args throws(Unwind) in
        .object(receiver(args).taskName)
      },
      BuiltinRow("set_name", "value, /", .method) { interpreter, args throws(Unwind) in
        receiver(args).givenName = try interpreter.string(args[1])
        return .none
      },
      BuiltinRow("get_coro", "", .method) { _, args throws(Unwind) in
        receiver(args).coroutine.defined ?? .none
      },
      BuiltinRow("get_context", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).makeContext(interpreter))
      },
      BuiltinRow("get_stack", "*, limit=None", .method) { interpreter, args throws(Unwind) in
        var limit: Int?
        if let given = args.given(1), !given.isNone { limit = try interpreter.indexAsInt(given) }
        return interpreter.list(receiver(args).stack(interpreter, limit))
      },
      BuiltinRow("print_stack", "*, limit=None, file=None", .method) {
        interpreter, args throws(Unwind) in
        var limit: Int?
        if let given = args.given(1), !given.isNone { limit = try interpreter.indexAsInt(given) }
        try receiver(args).printStack(interpreter, limit, file: args.given(2) ?? .none)
        return .none
      },
      BuiltinRow("cancel", "msg=None", .method) { interpreter, args throws(Unwind) in
        .bool(try receiver(args).cancelTask(interpreter, args.given(1) ?? .none))
      },
      BuiltinRow("uncancel", "", .method) { _, args throws(Unwind) in
        .int(receiver(args).uncancel())
      },
      BuiltinRow("cancelling", "", .method) { _, args throws(Unwind) in
        .int(Int(receiver(args).cancelRequests))
      },
      BuiltinRow("set_result", "result, /", .method) { interpreter, args throws(Unwind) in
        throw interpreter.runtimeError("Task does not support set_result operation")
      },
      BuiltinRow("set_exception", "exception, /", .method) { interpreter, args throws(Unwind) in
        throw interpreter.runtimeError("Task does not support set_exception operation")
      },
    ]
  }

  static var taskAttributes: [AttributeRow] {
    [
      AttributeRow(
        "_log_destroy_pending",
        { _, object throws(Unwind) in .bool(receiver(object).logsDestruction) },
        set: { interpreter, object, value throws(Unwind) in
          receiver(object).logsDestruction = try interpreter.isTrue(value.defined ?? .none)
        }),
      AttributeRow(
        "_must_cancel", { _, object throws(Unwind) in .bool(receiver(object).mustCancel) }),
      AttributeRow(
        "_coro", { _, object throws(Unwind) in receiver(object).coroutine.defined ?? .none }),
      AttributeRow(
        "_fut_waiter",
        { _, object throws(Unwind) in receiver(object).waitsOn.map { .object($0) } ?? .none }),
    ]
  }

  private static func receiver(_ args: Arguments) -> PyTask { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyTask {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyTask.self)
  }

  /// The methods that CPython's tasks have of their own, though they do what those of futures do.
  private static var sharedMethods: [BuiltinRow] {
    let names = [
      "result", "exception", "add_done_callback", "remove_done_callback", "cancelled", "done",
      "get_loop",
    ]
    return methods.filter { names.contains($0.name) }
  }

  static func installTask(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyTask(type, loop: nil))
    }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      guard let task = instance.asTask else { return }
      let bound = try interpreter.bindInit(
        arguments, "Task", "coro, *, loop=None, name=None, context=None, eager_start=False")
      let loop = try interpreter.loopArgument(bound[1])
      var startsEagerly = false
      if let eager = bound[4].defined { startsEagerly = try interpreter.isTrue(eager) }
      try task.setUp(
        interpreter, bound[0], loop: loop, name: bound[2].defined ?? .none,
        context: bound[3].defined ?? .none, startsEagerly: startsEagerly,
        lacksLoop: (bound[1].defined ?? .none).isNone)
    }
    type.install(
      slots, taskMethods + sharedMethods, taskAttributes, doc: "A coroutine wrapped in a Future.")
  }
}
