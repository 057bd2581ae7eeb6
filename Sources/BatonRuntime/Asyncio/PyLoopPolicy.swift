// Event loop policies: who makes loops and keeps the current one, where a program replaces that.

/// An instance of `DefaultEventLoopPolicy` or of a class that a program derives from it.
final class PyLoopPolicy: PyObject {
  init(_ type: PyType) { super.init(type, .other) }

  private static var methods: [BuiltinRow] {
    [
      BuiltinRow("get_event_loop", "", .method) { interpreter, _ throws(Unwind) in
        .object(try interpreter.asyncio.currentOrNewLoop())
      },
      BuiltinRow("set_event_loop", "loop", .method) { interpreter, args throws(Unwind) in
        try interpreter.asyncio.setLoop(checking: args[1])
        return .none
      },
      BuiltinRow("new_event_loop", "", .method) { interpreter, _ throws(Unwind) in
        .object(interpreter.asyncio.newLoop())
      },
    ]
  }

  static func install(_ types: AsyncioTypes) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PyLoopPolicy(type)) }
    types.abstractPolicy.install(slots, methods)
    types.basePolicy.install(TypeSlots(), methods)
    types.policy.install(TypeSlots(), [])
  }

  static var functions: [BuiltinRow] {
    [
      BuiltinRow("get_event_loop_policy", "", .function) { interpreter, _ throws(Unwind) in
        interpreter.asyncio.policyForProgram
      },
      BuiltinRow("set_event_loop_policy", "policy", .function) {
        interpreter, args throws(Unwind) in
        let asyncio = interpreter.asyncio
        if !args[0].isNone {
          guard let policy = args[0].object,
            policy.type.isSubtype(of: asyncio.types.abstractPolicy)
          else {
            throw interpreter.typeError(
              "policy must be an instance of AbstractEventLoopPolicy or None, not "
                + "'\(interpreter.type(of: args[0]).name)'")
          }
        }
        asyncio.policy = args[0]
        return .none
      },
    ]
  }
}

extension AsyncioState {
  /// The policy that a program has set; nil: the default one, whose work is done here.
  private var ownPolicy: Value? {
    guard let object = policy.object, object.type !== types.policy else { return nil }
    return policy
  }

  fileprivate var policyForProgram: Value {
    if policy.isNone { policy = .object(PyLoopPolicy(types.policy)) }
    return policy
  }

  /// `new_event_loop()`.
  func makeLoop() throws(Unwind) -> Value {
    guard let ownPolicy else { return .object(newLoop()) }
    return try interpreter.callMethod(ownPolicy, interpreter.intern("new_event_loop"))
  }

  /// `set_event_loop(loop)`.
  func setLoop(asked loop: Value) throws(Unwind) {
    guard let ownPolicy else { return try setLoop(checking: loop) }
    _ = try interpreter.callMethod(ownPolicy, interpreter.intern("set_event_loop"), loop)
  }

  /// `get_event_loop()`.
  func eventLoopForProgram() throws(Unwind) -> Value {
    if let runningLoop { return .object(runningLoop) }
    guard let ownPolicy else { return .object(try currentOrNewLoop()) }
    return try interpreter.callMethod(ownPolicy, interpreter.intern("get_event_loop"))
  }

  fileprivate func setLoop(checking loop: Value) throws(Unwind) {
    if !loop.isNone, !(loop.object is PyEventLoop) {
      throw interpreter.typeError(
        "loop must be an instance of AbstractEventLoop or None, not "
          + "'\(interpreter.type(of: loop).name)'")
    }
    setLoop(loop.object as? PyEventLoop)
  }
}
