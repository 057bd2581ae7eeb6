// Signals of the process: a handler that sets a flag and wakes the loop.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// SIGINT, the alarm of `--watch`, and what `add_signal_handler` asked for, for the interpreter that
/// runs the program.
///
/// A signal handler can reach nothing but memory at a fixed place: the one piece of state that the
/// process has outside of an interpreter.
enum InterruptSignal {
  /// The flag of the interpreter that is interrupted; its loop's descriptor, or -1.
  private struct Receiver {
    var flag: UnsafeMutablePointer<Int32>?
    var wakeDescriptor: Int32
    /// The signals that a loop handles, those that functions of the program handle, and those of
    /// both that have arrived, by number.
    var handled: UInt64 = 0
    var caught: UInt64 = 0
    var arrived: UInt64 = 0
  }

  /// Why the flag is set.
  static let interruptCause: Int32 = 1
  static let alarmCause: Int32 = 2
  static let signalCause: Int32 = 4
  /// Not a signal: there are enough new objects to look for garbage.
  static let garbageCause: Int32 = 8
  /// Not signals: a limit of the program is reached; steps are counted.
  static let limitCause: Int32 = 16
  static let stepCause: Int32 = 32
  /// A signal that a function of the program handles.
  static let caughtCause: Int32 = 64

  nonisolated(unsafe) private static let receiver: UnsafeMutablePointer<Receiver> = {
    let place = UnsafeMutablePointer<Receiver>.allocate(capacity: 1)
    place.initialize(to: Receiver(flag: nil, wakeDescriptor: -1))
    return place
  }()

  /// From now on SIGINT sets `flag`. A SIGINT that is ignored by the caller of the process stays so.
  static func install(_ flag: UnsafeMutablePointer<Int32>) {
    receiver.pointee = Receiver(flag: flag, wakeDescriptor: -1)
    signal(SIGXFSZ, SIG_IGN)
    guard disposition(of: SIGINT) == .byDefault else { return }
    _ = listen(SIGINT)
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signal comes to `arrived`. A system call that waits ends with it. False: refused.
  private static func listen(_ number: Int32) -> Bool {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = { InterruptSignal.arrived($0) }
    #else
      action.__sigaction_u.__sa_handler = { InterruptSignal.arrived($0) }
    #endif
    return sigaction(number, &action, nil) == 0
  }

  /// The descriptor that wakes the running loop; -1: none runs.
  static func setWakeDescriptor(_ descriptor: Int32) {
    receiver.pointee.wakeDescriptor = descriptor
  }

  /// In the signal handler: only what is safe there.
  private static func arrived(_ number: Int32) {
    let saved = errno
    let bit = mask(number)
    let cause: Int32
    if receiver.pointee.handled & bit != 0 {
      receiver.pointee.arrived |= bit
      cause = signalCause
    } else if receiver.pointee.caught & bit != 0 {
      receiver.pointee.arrived |= bit
      cause = caughtCause
    } else {
      cause = number == SIGALRM ? alarmCause : interruptCause
    }
    receiver.pointee.flag?.pointee |= cause
    let descriptor = receiver.pointee.wakeDescriptor
    if descriptor >= 0 {
      var byte: UInt8 = 0
      _ = write(descriptor, &byte, 1)
    }
    errno = saved
  }

  // MARK: The alarm

  /// Sets `alarmCause` every so many seconds; 0: no more.
  static func setAlarm(seconds: Double) {
    if seconds > 0 { _ = listen(SIGALRM) }
    var timer = itimerval()
    timer.it_value.tv_sec = Int(seconds)
    timer.it_value.tv_usec = .init((seconds - seconds.rounded(.down)) * 1e6)
    timer.it_interval = timer.it_value
    var old = itimerval()
    _ = setTimer(0, &timer, &old)
  }

  /// `setitimer(2)` and `getitimer(2)`. False: refused, with the reason in `errno`.
  static func setTimer(_ which: Int32, _ new: inout itimerval, _ old: inout itimerval) -> Bool {
    #if canImport(Glibc)
      setitimer(__itimer_which_t(UInt32(bitPattern: which)), &new, &old) == 0
    #else
      setitimer(which, &new, &old) == 0
    #endif
  }

  static func timer(_ which: Int32, _ now: inout itimerval) -> Bool {
    #if canImport(Glibc)
      getitimer(__itimer_which_t(UInt32(bitPattern: which)), &now) == 0
    #else
      getitimer(which, &now) == 0
    #endif
  }

  // MARK: The loop's signals and the program's

  /// What a signal does.
  enum Disposition {
    case byDefault
    case ignored
    /// It comes here.
    case heard
    case unknown
  }

  static func disposition(of number: Int32) -> Disposition {
    let action = UnsafeMutablePointer<sigaction>.allocate(capacity: 1)
    defer { action.deallocate() }
    guard sigaction(number, nil, action) == 0 else { return .unknown }
    let handler = address(of: action.pointee)
    if handler == unsafeBitCast(SIG_DFL, to: Int.self) { return .byDefault }
    if handler == unsafeBitCast(SIG_IGN, to: Int.self) { return .ignored }
    return .heard
  }

  private static func mask(_ number: Int32) -> UInt64 { 1 << UInt64(number & 63) }

  /// Those whose bits are set, the lowest first; there is no signal 0, and its bit stands for 64.
  private static func numbers(_ bits: UInt64) -> [Int32] {
    bits == 0 ? [] : (1...64).filter { bits & mask($0) != 0 }
  }

  /// From now on the signal is for the loop. False: the system refuses.
  static func handle(_ number: Int32) -> Bool {
    guard listen(number) else { return false }
    forget(number)
    receiver.pointee.handled |= mask(number)
    return true
  }

  /// The signal does again what it does by itself.
  static func unhandle(_ number: Int32) {
    _ = number == SIGINT ? listenToInterrupt() : setDefault(number)
  }

  /// From now on a function of the program handles the signal. False: the system refuses.
  static func `catch`(_ number: Int32) -> Bool {
    guard listen(number) else { return false }
    forget(number)
    receiver.pointee.caught |= mask(number)
    return true
  }

  static func isCaught(_ number: Int32) -> Bool { receiver.pointee.caught & mask(number) != 0 }

  static func setDefault(_ number: Int32) -> Bool {
    guard unsafeBitCast(signal(number, SIG_DFL), to: Int.self) != failure else { return false }
    forget(number)
    return true
  }

  static func ignore(_ number: Int32) -> Bool {
    guard unsafeBitCast(signal(number, SIG_IGN), to: Int.self) != failure else { return false }
    forget(number)
    return true
  }

  /// SIGINT means KeyboardInterrupt again.
  static func listenToInterrupt() -> Bool {
    forget(SIGINT)
    return listen(SIGINT)
  }

  /// What `signal(2)` answers where it refuses.
  private static let failure = -1

  private static func forget(_ number: Int32) {
    receiver.pointee.handled &= ~mask(number)
    receiver.pointee.caught &= ~mask(number)
    receiver.pointee.arrived &= ~mask(number)
  }

  /// The signals that have arrived for the loop since the last call, by number.
  static func takeArrived() -> [Int32] {
    let bits = receiver.pointee.arrived & receiver.pointee.handled
    receiver.pointee.arrived &= ~bits
    return numbers(bits)
  }

  /// The lowest signal that has arrived for the program. The flag stays set while there are more.
  static func takeCaught() -> Int32? {
    let bits = receiver.pointee.arrived & receiver.pointee.caught
    guard let number = numbers(bits).first else { return nil }
    receiver.pointee.arrived &= ~mask(number)
    if bits != mask(number) { receiver.pointee.flag?.pointee |= caughtCause }
    return number
  }

  private static func address(of action: sigaction) -> Int {
    #if canImport(Glibc)
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    #else
      unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
    #endif
  }

  /// Ends the process as an uncaught KeyboardInterrupt does: by the signal itself, so that a shell
  /// knows.
  static func endProcess() -> Never {
    signal(SIGINT, SIG_DFL)
    kill(getpid(), SIGINT)
    _exit(130)
  }
}
