// Module _signal: handlers, timers of the process and the signals that wait.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SignalModule {
  static var timers: [(String, Int)] {
    [("ITIMER_REAL", 0), ("ITIMER_VIRTUAL", 1), ("ITIMER_PROF", 2)]
  }

  private static func isNumber(_ number: Int32) -> Bool { (1..<Int32(count)).contains(number) }

  private static func number(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int32 {
    let number = try PosixModule.int32(interpreter, value)
    if isNumber(number) { return number }
    throw interpreter.valueError("signal number out of range")
  }

  /// Calls what a signal that has just arrived asks for.
  private static func settle(_ interpreter: Interpreter) throws(Unwind) {
    if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
  }

  // MARK: Handlers

  static var handlerRows: [BuiltinRow] {
    [
      BuiltinRow("default_int_handler", "signalnum, frame, /", .function) {
        interpreter, _ throws(Unwind) in
        throw interpreter.error(interpreter.exceptions.keyboardInterrupt, arguments: [])
      },
      BuiltinRow("signal", "signalnum, handler, /", .function, setHandler),
      BuiltinRow("getsignal", "signalnum, /", .function) { interpreter, args throws(Unwind) in
        interpreter.library.signals.handler(of: try number(interpreter, args[0]))
      },
      BuiltinRow("raise_signal", "signalnum, /", .function) {
        interpreter, args throws(Unwind) in
        let number = try PosixModule.int32(interpreter, args[0])
        guard isNumber(number) else { throw interpreter.osError(EINVAL) }
        _ = raise(number)
        try settle(interpreter)
        return .none
      },
    ]
  }

  private static func setHandler(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let number = try PosixModule.int32(interpreter, args[0])
    if interpreter.threads?.isAside == true {
      throw interpreter.valueError("signal only works in main thread of the main interpreter")
    }
    guard isNumber(number) else { throw interpreter.valueError("signal number out of range") }
    let handler = args[1]
    let isAction = handler.asInt.map { $0 == 0 || $0 == 1 } ?? false
    guard isAction || interpreter.isCallable(handler) else {
      throw interpreter.typeError(
        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    }
    try settle(interpreter)
    let signals = interpreter.library.signals
    let old = signals.handler(of: number)
    if !signals.set(number, handler) { throw interpreter.osError(EINVAL) }
    if let loop = interpreter.asyncioState?.runningLoop { loop.noteSignals(interpreter) }
    return old
  }

  // MARK: Timers

  /// The class of the errors of the timers.
  static func timerError(_ interpreter: Interpreter) throws(Unwind) -> PyType {
    if let made = interpreter.library.signals.timerError { return made }
    let namespace = PyDict(interpreter)
    namespace.set(interpreter.intern("__module__"), interpreter.str("signal"))
    let bases = interpreter.tuple([.object(interpreter.exceptions.osError)])
    let made = try interpreter.call(
      .object(interpreter.types.type),
      [interpreter.str("itimer_error"), bases, .object(namespace)])
    guard let type = made.asType else { return interpreter.exceptions.osError }
    interpreter.library.signals.timerError = type
    return type
  }

  static var timerRows: [BuiltinRow] {
    [
      BuiltinRow("alarm", "seconds, /", .function) { interpreter, args throws(Unwind) in
        let seconds = try PosixModule.int32(interpreter, args[0])
        return .int(Int(alarm(UInt32(bitPattern: seconds))))
      },
      BuiltinRow("setitimer", "which, seconds, interval=0.0, /", .function) {
        interpreter, args throws(Unwind) in
        let which = try PosixModule.int32(interpreter, args[0])
        var wanted = itimerval()
        wanted.it_value = try interval(interpreter, args[1])
        if let repeated = args.given(2) { wanted.it_interval = try interval(interpreter, repeated) }
        var old = itimerval()
        guard InterruptSignal.setTimer(which, &wanted, &old) else {
          throw try failure(interpreter)
        }
        return shown(interpreter, old)
      },
      BuiltinRow("getitimer", "which, /", .function) { interpreter, args throws(Unwind) in
        let which = try PosixModule.int32(interpreter, args[0])
        var now = itimerval()
        guard InterruptSignal.timer(which, &now) else { throw try failure(interpreter) }
        return shown(interpreter, now)
      },
      BuiltinRow("pause", "", .function) { interpreter, _ throws(Unwind) in
        _ = interpreter.blocking { pause() }
        try settle(interpreter)
        return .none
      },
    ]
  }

  /// A number of seconds, rounded up to microseconds.
  private static func interval(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> timeval {
    let seconds: Double
    if let double = value.asDouble {
      if double.isNaN { throw interpreter.valueError("Invalid value NaN (not a number)") }
      seconds = double
    } else {
      seconds = Double(try interpreter.sizeArgument(value))
    }
    guard abs(seconds) < 9_223_372_036 else {
      throw interpreter.overflowError("timestamp too large to convert to C PyTime_t")
    }
    let whole = seconds.rounded(.down)
    let micros = Int(((seconds - whole) * 1e6).rounded(.up))
    return timeval(
      tv_sec: Int(whole) + micros / 1_000_000, tv_usec: .init(micros % 1_000_000))
  }

  private static func shown(_ interpreter: Interpreter, _ timer: itimerval) -> Value {
    func seconds(_ time: timeval) -> Value {
      .float(Double(time.tv_sec) + Double(time.tv_usec) / 1e6)
    }
    return interpreter.tuple([seconds(timer.it_value), seconds(timer.it_interval)])
  }

  private static func failure(_ interpreter: Interpreter) throws(Unwind) -> Unwind {
    let number = errno
    let made = try interpreter.call(
      .object(try timerError(interpreter)),
      [.int(Int(number)), interpreter.str(String(cString: strerror(number)))])
    guard let exception = made.asException else { return interpreter.osError(number) }
    return interpreter.raising(exception)
  }

  // MARK: Signals that wait

  static var maskRows: [BuiltinRow] {
    [
      BuiltinRow("pthread_sigmask", "how, mask, /", .function) {
        interpreter, args throws(Unwind) in
        let how = try PosixModule.int32(interpreter, args[0])
        var wanted = try signalSet(interpreter, args[1])
        var old = sigset_t()
        let failure = pthread_sigmask(how, &wanted, &old)
        if failure != 0 { throw interpreter.osError(failure) }
        // What waited until now arrives.
        try settle(interpreter)
        return members(interpreter, old)
      },
      BuiltinRow("sigpending", "", .function) { interpreter, _ throws(Unwind) in
        var waiting = sigset_t()
        if sigpending(&waiting) != 0 { throw interpreter.osError(.current) }
        return members(interpreter, waiting)
      },
      BuiltinRow("sigwait", "sigset, /", .function) { interpreter, args throws(Unwind) in
        var wanted = try signalSet(interpreter, args[0])
        var found: Int32 = 0
        let failure = interpreter.blocking { sigwait(&wanted, &found) }
        if failure != 0 { throw interpreter.osError(failure) }
        return .int(Int(found))
      },
    ]
  }

  private static func signalSet(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> sigset_t {
    var result = sigset_t()
    sigemptyset(&result)
    for element in try interpreter.elements(of: value) {
      let number = try PosixModule.int32(interpreter, element)
      guard isNumber(number) else {
        throw interpreter.valueError(
          "signal number \(number) out of range [1; \(count - 1)]")
      }
      sigaddset(&result, number)
    }
    return result
  }

  /// A tuple of the numbers.
  private static func members(_ interpreter: Interpreter, _ set: sigset_t) -> Value {
    var set = set
    return interpreter.tuple(
      ContiguousArray(
        (1..<Int32(count)).filter { sigismember(&set, $0) == 1 }.map { .int(Int($0)) }))
  }
}
