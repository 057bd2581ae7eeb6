// Ctrl-C: a signal handler that sets a flag and wakes the loop.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// SIGINT of the process, for the interpreter that runs the program.
///
/// A signal handler can reach nothing but memory at a fixed place: the one piece of state that the
/// process has outside of an interpreter.
enum InterruptSignal {
  /// The flag of the interpreter that is interrupted; its loop's descriptor, or -1.
  private struct Receiver {
    var flag: UnsafeMutablePointer<Int32>?
    var wakeDescriptor: Int32
  }

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
    signal(SIGINT) { _ in InterruptSignal.arrived() }
    // A read that waits for input is to end.
    siginterrupt(SIGINT, 1)
    signal(SIGPIPE, SIG_IGN)
  }

  /// The descriptor that wakes the running loop; -1: none runs.
  static func setWakeDescriptor(_ descriptor: Int32) {
    receiver.pointee.wakeDescriptor = descriptor
  }

  /// In the signal handler: only what is safe there.
  private static func arrived() {
    let saved = errno
    receiver.pointee.flag?.pointee = 1
    let descriptor = receiver.pointee.wakeDescriptor
    if descriptor >= 0 {
      var byte: UInt8 = 0
      _ = write(descriptor, &byte, 1)
    }
    errno = saved
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
