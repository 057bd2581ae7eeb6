// The clocks a loop can run on: the machine's, or a virtual one on which waiting takes no time.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where a loop gets its time from, in seconds since some fixed moment.
package protocol LoopClock: AnyObject {
  /// The time now.
  func time() -> Double
  /// The smallest step of the clock; a timer this close to now is due.
  var resolution: Double { get }
  /// Moves on to `deadline` without waiting, if this clock can. A real clock answers false.
  func skip(to deadline: Double) -> Bool
  /// Tells a clock that does not go by itself that real time went by in waiting.
  func pass(_ seconds: Double)
}

/// The machine's monotonic clock, as `time.monotonic()`.
package final class MonotonicClock: LoopClock {
  package let resolution: Double

  package init() {
    var step = timespec()
    let known = clock_getres(CLOCK_MONOTONIC, &step) == 0
    let seconds = Double(step.tv_sec) + Double(step.tv_nsec) / 1e9
    resolution = known && seconds > 0 ? seconds : 1e-9
  }

  package func time() -> Double { Self.now() }

  package func skip(to deadline: Double) -> Bool { false }

  package func pass(_ seconds: Double) {}

  package static func now() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)) / 1e9
  }
}

/// A clock that stands still until it is moved: by a loop with nothing to do until a deadline, or
/// by hand.
package final class VirtualClock: LoopClock {
  private var now: Double

  package let resolution = 1e-9

  package init(start: Double = 0) {
    now = start
  }

  package func time() -> Double { now }

  package func skip(to deadline: Double) -> Bool {
    if deadline > now { now = deadline }
    return true
  }

  package func pass(_ seconds: Double) {
    advance(by: seconds)
  }

  /// Moves the time on; a negative amount does nothing.
  package func advance(by seconds: Double) {
    if seconds > 0 { now += seconds }
  }
}
