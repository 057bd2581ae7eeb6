// Callbacks that a program schedules: their entries in the loop, and the handle objects that the
// program gets.

import BatonLoop

/// A callable with its arguments and the context it runs in (CPython: `asyncio.events.Handle`): an
/// entry of the ready queue, unless a timer or a signal holds it.
final class ScheduledCall: Handle {
  let loop: PyEventLoop
  /// `undefined` once cancelled.
  private(set) var callback: Value
  /// The only argument; `undefined` where `arguments` holds them.
  private var argument: Value
  private var arguments: PyTuple?
  /// nil: a copy of an empty context.
  private(set) var context: PyContext?
  /// The repr that a cancelled call keeps in debug mode.
  private(set) var keptRepr: String?
  /// Where it was created, in debug mode.
  var origin: Origin?
  private(set) var hasRun = false
  /// The deadline as the program gave it; nil for calls that are not timers.
  let when: Value?

  init(
    _ loop: PyEventLoop, _ callback: Value, _ arguments: PyTuple?, _ context: PyContext?,
    when: Value? = nil
  ) {
    self.loop = loop
    self.callback = callback
    self.arguments = arguments
    argument = .undefined
    self.context = context
    self.when = when
  }

  init(_ loop: PyEventLoop, _ callback: Value, argument: Value, _ context: PyContext?) {
    self.loop = loop
    self.callback = callback
    self.argument = argument
    self.context = context
    when = nil
  }

  var args: ContiguousArray<Value> {
    argument.isUndefined ? arguments?.elements ?? [] : [argument]
  }

  func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(callback)
    visitor.visit(argument)
    visitor.visit(arguments)
    visitor.visit(context)
  }

  override func run() { run(loop.type.interpreter) }

  /// Calls the callback; what it raises goes to the loop's exception handler.
  func run(_ interpreter: Interpreter) {
    defer { hasRun = true }
    if loop.isDebug { interpreter.asyncio.currentCall = self }
    defer { if loop.isDebug { interpreter.asyncio.currentCall = nil } }
    do throws(Unwind) {
      if let context, context.isEntered {
        throw interpreter.runtimeError(
          "cannot enter context: \(try interpreter.reprText(.object(context))) is already entered")
      }
      let outer = interpreter.currentContext
      let own = context
      interpreter.currentContext = own
      own?.isEntered = true
      defer {
        own?.isEntered = false
        if own == nil {
          context = interpreter.currentContext
          context?.isEntered = false
        }
        interpreter.currentContext = outer
      }
      if !argument.isUndefined {
        _ = try interpreter.call(callback, argument)
      } else if let arguments {
        // The callback may cancel the call, and let go of them.
        defer { withExtendedLifetime(arguments) {} }
        _ = try interpreter.call(
          callback, CallArguments(base: arguments.storage, positionalCount: arguments.count))
      } else {
        _ = try interpreter.call(callback)
      }
    } catch {
      loop.callbackFailed(interpreter, error, self) {
        interpreter.asyncio.describe(callback: callback, args: args, isDebug: loop.isDebug)
      }
    }
  }

  /// Lets go of everything the call holds.
  func cancel(_ interpreter: Interpreter) {
    guard !isCancelled else { return }
    cancel()
    if loop.isDebug { keptRepr = text(interpreter) }
    callback = .undefined
    argument = .undefined
    arguments = nil
  }

  func makeContext(_ interpreter: Interpreter) -> PyContext {
    if let context { return context }
    let made = PyContext(interpreter)
    context = made
    return made
  }

  /// The repr of the handle.
  func text(_ interpreter: Interpreter) -> String {
    if let keptRepr { return keptRepr }
    var parts = [when == nil ? "Handle" : "TimerHandle"]
    if isCancelled { parts.append("cancelled") }
    if let when { parts.append("when=\(interpreter.safeRepr(when))") }
    if !callback.isUndefined {
      parts.append(
        interpreter.asyncio.describe(callback: callback, args: args, isDebug: loop.isDebug))
    }
    if let origin { parts.append("created at \(origin.place)") }
    return "<\(parts.joined(separator: " "))>"
  }
}

/// The entry of a call among the timers.
final class CallTimerHandle: TimerHandle {
  let call: ScheduledCall

  init(_ call: ScheduledCall) { self.call = call }

  override func run() { call.run(call.loop.type.interpreter) }
}

/// `asyncio.Handle` and `asyncio.TimerHandle`.
final class PyHandle: PyObject {
  let call: ScheduledCall
  /// The entry in the loop; nil in handles made for a report.
  let entry: Handle?

  init(_ interpreter: Interpreter, _ call: ScheduledCall, _ entry: Handle?) {
    self.call = call
    self.entry = entry
    let isTimer = call.when != nil
    let types = interpreter.asyncioReference._withUnsafeGuaranteedRef { $0.types }
    super.init(isTimer ? types.timerHandle : types.handle, .other)
  }

  /// What was called: until then the loop holds the call too.
  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    if entry != nil, call.hasRun { call.traverse(visitor) }
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("get_context", "", .method) { interpreter, args throws(Unwind) in
        .object(receiver(args).call.makeContext(interpreter))
      },
      BuiltinRow("cancel", "", .method) { interpreter, args throws(Unwind) in
        let handle = receiver(args)
        handle.call.cancel(interpreter)
        handle.entry?.cancel()
        return .none
      },
      BuiltinRow("cancelled", "", .method) { _, args throws(Unwind) in
        .bool(receiver(args).call.isCancelled)
      },
    ]
  }

  static var timerMethods: [BuiltinRow] {
    [
      BuiltinRow("when", "", .method) { _, args throws(Unwind) in
        receiver(args).call.when ?? .none
      }
    ]
  }

  private static func receiver(_ args: Arguments) -> PyHandle {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyHandle.self)
  }

  static func install(_ types: AsyncioTypes) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      interpreter.str((value.object as? PyHandle)?.call.text(interpreter) ?? "")
    }
    types.handle.install(
      slots, methods, [], doc: "Object returned by callback registration methods.")
    var timerSlots = TypeSlots()
    timerSlots.compare = compareTimers
    timerSlots.hash = { interpreter, value throws(Unwind) in
      try interpreter.hash((value.object as? PyHandle)?.call.when ?? .none)
    }
    types.timerHandle.install(
      timerSlots, timerMethods, [],
      doc: "Object returned by timed callback registration methods.")
  }

  private static func compareTimers(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard let first = left.object as? PyHandle, let second = right.object as? PyHandle,
      let when = first.call.when, let otherWhen = second.call.when
    else { return .notImplemented }
    switch operation {
    case .equal: return .bool(first === second)
    case .notEqual: return .bool(first !== second)
    default: return try interpreter.compare(operation, when, otherWhen)
    }
  }
}
