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
  /// The time now, for the program: on a virtual clock even looking takes time.
  func read() -> Double
  /// Deadlines that differ by less than a nanosecond are equal.
  var roundsDeadlines: Bool { get }
}

extension LoopClock {
  package func read() -> Double { time() }
  package var roundsDeadlines: Bool { false }
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
///
/// A lifelike one wakes sleepers a microsecond late and moves on a little whenever it is read, as the
/// machine's does: no sleep measures shorter than it was, and who waits for a time by looking at the
/// clock gets there.
package final class VirtualClock: LoopClock {
  private var now: Double
  private let start: Double
  private let isLifelike: Bool
  /// How often the clock was read since it last moved on.
  private var reads = 0

  package let resolution = 1e-9

  package init(start: Double = 0, isLifelike: Bool = false) {
    now = start
    self.start = start
    self.isLifelike = isLifelike
  }

  package func time() -> Double { now }

  /// The seconds since the clock was made.
  package var elapsed: Double { now - start }

  package var roundsDeadlines: Bool { isLifelike }

  package func read() -> Double {
    guard isLifelike else { return now }
    reads += 1
    move(to: now + (reads < 10_000 ? 1e-7 : reads < 20_000 ? 1e-6 : 1e-5))
    return now
  }

  package func skip(to deadline: Double) -> Bool {
    if deadline > now {
      move(to: isLifelike ? deadline + 1e-6 : deadline)
      reads = 0
    }
    return true
  }

  package func pass(_ seconds: Double) {
    advance(by: seconds)
  }

  /// Moves the time on; a negative amount does nothing.
  package func advance(by seconds: Double) {
    guard seconds > 0 else { return }
    move(to: now + seconds)
    reads = 0
  }

  private func move(to time: Double) {
    now = isLifelike ? max(TimerQueue.rounded(time), now.nextUp) : time
  }
}
