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
    /// The signals that a loop handles, and those of them that have arrived, by number.
    var handled: UInt64 = 0
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

  nonisolated(unsafe) private static let receiver: UnsafeMutablePointer<Receiver> = {
    let place = UnsafeMutablePointer<Receiver>.allocate(capacity: 1)
    place.initialize(to: Receiver(flag: nil, wakeDescriptor: -1))
    return place
  }()

  /// From now on SIGINT sets `flag`. A SIGINT that is ignored by the caller of the process stays so.
  static func install(_ flag: UnsafeMutablePointer<Int32>) {
    receiver.pointee = Receiver(flag: flag, wakeDescriptor: -1)
    let old = UnsafeMutablePointer<sigaction>.allocate(capacity: 1)
    defer { old.deallocate() }
    guard sigaction(SIGINT, nil, old) == 0, !isIgnored(old.pointee) else { return }
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
    let bit = UInt64(1) << UInt64(number & 63)
    let cause: Int32
    if receiver.pointee.handled & bit != 0 {
      receiver.pointee.arrived |= bit
      cause = signalCause
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
    #if canImport(Glibc)
      setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    #else
      setitimer(ITIMER_REAL, &timer, nil)
    #endif
  }

  // MARK: The loop's signals

  /// From now on the signal is for the loop. False: the system refuses.
  static func handle(_ number: Int32) -> Bool {
    receiver.pointee.handled |= UInt64(1) << UInt64(number & 63)
    return listen(number)
  }

  /// The signal does again what it does by itself.
  static func unhandle(_ number: Int32) {
    receiver.pointee.handled &= ~(UInt64(1) << UInt64(number & 63))
    if number == SIGINT {
      _ = listen(SIGINT)
    } else {
      signal(number, SIG_DFL)
    }
  }

  /// The signals that have arrived for the loop since the last call, by number.
  static func takeArrived() -> [Int32] {
    let bits = receiver.pointee.arrived
    receiver.pointee.arrived &= ~bits
    return (0..<64).filter { bits & (UInt64(1) << UInt64($0)) != 0 }.map { Int32($0) }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ends the process as an uncaught KeyboardInterrupt does: by the signal itself, so that a shell
  /// knows.
  static func endProcess() -> Never {
    signal(SIGINT, SIG_DFL)
    kill(getpid(), SIGINT)
    _exit(130)
  }
}
