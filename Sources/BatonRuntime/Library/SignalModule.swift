// Module _signal: the numbers of signals, and raising one; `signal` is made of it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum SignalModule {
  private static let numbers: [(String, Int32)] =
    [
      ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGQUIT", SIGQUIT), ("SIGILL", SIGILL),
      ("SIGTRAP", SIGTRAP), ("SIGABRT", SIGABRT), ("SIGIOT", SIGABRT), ("SIGBUS", SIGBUS),
      ("SIGFPE", SIGFPE), ("SIGKILL", SIGKILL), ("SIGUSR1", SIGUSR1), ("SIGSEGV", SIGSEGV),
      ("SIGUSR2", SIGUSR2), ("SIGPIPE", SIGPIPE), ("SIGALRM", SIGALRM), ("SIGTERM", SIGTERM),
    ] + ownNumbers + [
      ("SIGCHLD", SIGCHLD), ("SIGCONT", SIGCONT), ("SIGSTOP", SIGSTOP), ("SIGTSTP", SIGTSTP),
      ("SIGTTIN", SIGTTIN), ("SIGTTOU", SIGTTOU), ("SIGURG", SIGURG), ("SIGXCPU", SIGXCPU),
      ("SIGXFSZ", SIGXFSZ), ("SIGVTALRM", SIGVTALRM), ("SIGPROF", SIGPROF),
      ("SIGWINCH", SIGWINCH), ("SIGIO", SIGIO), ("SIGSYS", SIGSYS),
    ] + lateNumbers

  #if canImport(Glibc)
    static let count = 65
    private static let ownNumbers: [(String, Int32)] = [("SIGSTKFLT", SIGSTKFLT)]
    private static let lateNumbers: [(String, Int32)] = [
      ("SIGCLD", SIGCHLD), ("SIGPOLL", SIGIO), ("SIGPWR", SIGPWR), ("SIGRTMIN", 34),
      ("SIGRTMAX", 64),
    ]
  #else
    static let count = 32
    private static let ownNumbers: [(String, Int32)] = []
    private static let lateNumbers: [(String, Int32)] = [("SIGEMT", SIGEMT), ("SIGINFO", SIGINFO)]
  #endif

  /// Numbers that the C library keeps for itself.
  private static let reserved = 32...33

  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_signal")
    let sorted = numbers.enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }
    module.set(
      "numbers",
      interpreter.tuple(
        ContiguousArray(
          sorted.map { pair in
            interpreter.tuple([interpreter.str(pair.element.0), .int(Int(pair.element.1))])
          })))
    module.set(
      "valid_numbers",
      interpreter.tuple(
        ContiguousArray((1..<count).filter { !reserved.contains($0) }.map { .int($0) })))
    module.set("NSIG", .int(count))
    for row in functions + handlerRows + timerRows + maskRows {
      let builtin = PyBuiltin(interpreter, row: row, owner: nil, module: "_signal")
      module.namespace.set(builtin.name, .object(builtin))
    }
    for (name, number) in timers { module.set(name, .int(number)) }
    let signals = interpreter.library.signals
    signals.interruptHandler =
      module.namespace.get(interpreter.intern("default_int_handler")) ?? .none
    module.set("ItimerError", .object(try timerError(interpreter)))
    return module
  }

  private static var functions: [BuiltinRow] {
    [
      BuiltinRow("strsignal", "signalnum, /", .function) { interpreter, args throws(Unwind) in
        let number = try PosixModule.int32(interpreter, args[0])
        guard (1..<Int32(count)).contains(number) else {
          throw interpreter.valueError("signal number out of range")
        }
        guard let text = strsignal(number) else { return .none }
        return interpreter.str(String(cString: text))
      }
    ]
  }
}
