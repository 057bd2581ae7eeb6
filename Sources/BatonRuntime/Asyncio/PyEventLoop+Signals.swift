// `loop.add_signal_handler`: a signal of the process becomes a callback of the loop.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PyEventLoop {
  static var signalRows: [BuiltinRow] {
    [
      BuiltinRow("add_signal_handler", "sig, callback, *args", .method) {
        interpreter, args throws(Unwind) in
        let loop = receiver(args)
        if interpreter.isCoroutine(args[2]) || interpreter.isCoroutineFunction(args[2]) {
          throw interpreter.typeError("coroutines cannot be used with add_signal_handler()")
        }
        let number = try signalNumber(interpreter, args[1])
        try loop.checkOpen(interpreter)
        let call = ScheduledCall(
          loop, args[2], args[3].asTuple, try interpreter.contextArgument(.none))
        let isCatchable = number != SIGKILL && number != SIGSTOP
        guard isCatchable, InterruptSignal.handle(number) else {
          throw interpreter.runtimeError("sig \(number) cannot be caught")
        }
        interpreter.library.signals.loopHandles(number, with: silentHandler(interpreter))
        loop.signalHandlers[number] = call
        return .none
      },
      BuiltinRow("remove_signal_handler", "sig", .method) { interpreter, args throws(Unwind) in
        let number = try signalNumber(interpreter, args[1])
        let loop = receiver(args)
        guard loop.signalHandlers.removeValue(forKey: number) != nil else { return .bool(false) }
        loop.leaveSignal(number)
        // As in CPython, SIGINT is then for no Runner either.
        if number == SIGINT { interpreter.asyncio.interruptible = nil }
        return .bool(true)
      },
    ]
  }

  /// The signal is the program's again, which finds the default in its place.
  func leaveSignal(_ number: Int32) {
    InterruptSignal.unhandle(number)
    type.interpreter.library.signals.loopLeaves(number)
  }

  /// What `getsignal` shows for a signal that a loop handles.
  private static func silentHandler(_ interpreter: Interpreter) -> Value {
    let row = BuiltinRow("_sighandler_noop", "signum, frame", .function) { _, _ in .none }
    return .object(PyBuiltin(interpreter, row: row, owner: nil))
  }

  /// CPython: `_check_signal`.
  private static func signalNumber(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int32 {
    guard let number = value.asInt else {
      throw interpreter.typeError("sig must be an int, not \(try interpreter.reprText(value))")
    }
    guard (1...64).contains(number), number != 32, number != 33 else {
      throw interpreter.valueError("invalid signal number \(number)")
    }
    return Int32(number)
  }
}

extension AsyncioState {
  /// Enqueues the handlers of the signals that have arrived.
  func deliverSignals() {
    for number in InterruptSignal.takeArrived() {
      guard let loop = runningLoop, let call = loop.signalHandlers[number] else { continue }
      _ = loop.callSoon(call)
    }
  }
}
