// The module `signal`, as far as programs on an event loop need it: the numbers, and raising one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The module `signal`.
enum SignalModule {
  private static let numbers: [(String, Int32)] = [
    ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGQUIT", SIGQUIT), ("SIGABRT", SIGABRT),
    ("SIGKILL", SIGKILL), ("SIGUSR1", SIGUSR1), ("SIGUSR2", SIGUSR2), ("SIGPIPE", SIGPIPE),
    ("SIGALRM", SIGALRM), ("SIGTERM", SIGTERM), ("SIGCHLD", SIGCHLD), ("SIGCONT", SIGCONT),
    ("SIGSTOP", SIGSTOP), ("SIGTSTP", SIGTSTP), ("SIGWINCH", SIGWINCH),
  ]

  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "signal")
    for (name, number) in numbers {
      module.namespace.set(interpreter.intern(name), .int(Int(number)))
    }
    let raiseSignal = BuiltinRow("raise_signal", "signalnum, /", .function) {
      interpreter, args throws(Unwind) in
      guard let number = args[0].asInt, (1...64).contains(number) else {
        throw interpreter.osError(EINVAL)
      }
      _ = raise(Int32(number))
      if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
      return .none
    }
    let refused = BuiltinRow("signal", "signalnum, handler, /", .function) {
      interpreter, _ throws(Unwind) in
      throw interpreter.unsupported("signal.signal(); use loop.add_signal_handler()")
    }
    for row in [raiseSignal, refused] {
      let builtin = PyBuiltin(interpreter, row: row, owner: nil, module: "signal")
      module.namespace.set(builtin.name, .object(builtin))
    }
    return module
  }
}
