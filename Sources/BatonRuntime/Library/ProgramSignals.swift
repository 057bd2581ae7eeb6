// The signals that the program handles itself: what `signal.signal` was given, and calling that.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The handlers of one interpreter, by the number of the signal.
final class ProgramSignals {
  /// What the program, or a loop for it, has set.
  private var handlers: [Int32: Value] = [:]
  /// `default_int_handler`, once there is the module.
  var interruptHandler: Value = .none
  /// `signal.ItimerError`.
  var timerError: PyType?

  private static var defaultAction: Value { .int(0) }
  private static var ignored: Value { .int(1) }

  /// A signal may call a function of the program, whatever else the program waits for.
  var areAwaited: Bool { handlers.keys.contains { InterruptSignal.isCaught($0) } }

  /// `getsignal`: None for what others than the program have set.
  func handler(of number: Int32) -> Value {
    if let given = handlers[number] { return given }
    switch InterruptSignal.disposition(of: number) {
    case .byDefault: return Self.defaultAction
    case .ignored: return Self.ignored
    case .heard: return number == SIGINT ? interruptHandler : .none
    case .unknown: return .none
    }
  }

  /// `signal`: sets the handler of a signal, which the caller has checked. False: the system
  /// refuses.
  func set(_ number: Int32, _ handler: Value) -> Bool {
    let isSet =
      switch handler {
      case .int(0): InterruptSignal.setDefault(number)
      case .int: InterruptSignal.ignore(number)
      case let object where number == SIGINT && object.isIdentical(to: interruptHandler):
        InterruptSignal.listenToInterrupt()
      default: InterruptSignal.catch(number)
      }
    if isSet { handlers[number] = handler }
    return isSet
  }

  /// A loop has taken the signal, or has given it back.
  func loopHandles(_ number: Int32, with handler: Value) { handlers[number] = handler }

  func loopLeaves(_ number: Int32) {
    handlers[number] = number == SIGINT ? interruptHandler : Self.defaultAction
  }

  /// Calls the handlers of the signals that have arrived, the lowest number first. After an error
  /// the others wait for the next time.
  func deliver(_ interpreter: Interpreter) throws(Unwind) {
    while let number = InterruptSignal.takeCaught() {
      guard let handler = handlers[number], handler.object != nil else { continue }
      let frame = interpreter.frameObject(depth: 0)
      let saved = interpreter.saveTransfer()
      let result = interpreter.returnValue
      defer {
        interpreter.restoreTransfer(saved)
        interpreter.returnValue = result
      }
      _ = try interpreter.call(
        handler, .int(Int(number)), frame.map { .object($0) } ?? .none)
    }
  }
}
