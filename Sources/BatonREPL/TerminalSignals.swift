// Signals that concern the terminal, brought to the loop through a pipe: resize, continue, end.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// While a line is being typed these signals are bytes to be read from `descriptor`.
final class TerminalSignals {
  /// A signal handler can reach nothing but memory at a fixed place.
  nonisolated(unsafe) private static let writeEnd: UnsafeMutablePointer<Int32> = {
    let place = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    place.initialize(to: -1)
    return place
  }()
  private static var signals: [Int32] { [SIGWINCH, SIGCONT, SIGTERM, SIGHUP] }

  /// The read end of the pipe; -1: there is none.
  let descriptor: Int32
  private let writeDescriptor: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (descriptor, writeDescriptor) = (ends[0], ends[1])
  }

  func begin() {
    guard writeDescriptor >= 0 else { return }
    Self.writeEnd.pointee = writeDescriptor
    for number in Self.signals { signal(number) { TerminalSignals.arrived($0) } }
  }

  func end() {
    for number in Self.signals { signal(number, SIG_DFL) }
  }

  /// The signals that came since the last call.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map { Int32($0) } : []
  }

  private static func arrived(_ number: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writeEnd.pointee, &byte, 1)
    errno = saved
  }
}
