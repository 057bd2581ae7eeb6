// `time.sleep` on the virtual clock: it moves the time on for everybody. Threads that sleep are timers
// of the loop, so that each wakes in its turn.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The threads beside the main one that sleep on the virtual clock.
final class VirtualSleepers {
  final class Sleeper {
    let deadline: Double
    var timer: TimerHandle?
    var isDue = false

    init(_ deadline: Double) { self.deadline = deadline }
  }

  /// The loop that started the threads.
  var loop: EventLoop?
  private var asleep: [Sleeper] = []

  var count: Int { asleep.count }
  var first: Sleeper? { asleep.min { $0.deadline < $1.deadline } }

  /// A sleeping thread is no work outside: the loop may jump to its deadline.
  func add(_ deadline: Double) -> Sleeper {
    let sleeper = Sleeper(deadline)
    asleep.append(sleeper)
    if let loop, !loop.isClosed {
      loop.pendingExternalWork -= 1
      sleeper.timer = loop.callAt(deadline) { [self] in wake(sleeper) }
      loop.inbox.wake()
    }
    return sleeper
  }

  func wake(_ sleeper: Sleeper) {
    guard !sleeper.isDue else { return }
    sleeper.isDue = true
    if sleeper.timer != nil { loop?.pendingExternalWork += 1 }
    sleeper.timer?.cancel()
    asleep.removeAll { $0 === sleeper }
  }
}

extension Interpreter {
  /// Real time between two looks at what other threads do, in microseconds.
  private static let pause: UInt32 = 100

  /// `time.sleep`, which holds the loop where it is called on the loop's thread.
  func sleep(_ seconds: Double, on clock: VirtualClock) throws(Unwind) {
    let deadline = clock.time() + seconds
    if let threads, threads.isAside {
      let sleeper = library.sleepers.add(deadline)
      while !sleeper.isDue { blocking { _ = usleep(Self.pause) } }
      return
    }
    wakeSleepers(until: deadline, patience: seconds)
    _ = clock.skip(to: deadline)
    if interruption.pointee != 0 { try interrupted() }
  }

  /// Lets the sleeping threads whose time comes until then go on, one after the other; what they do
  /// is waited for, `patience` seconds of real time at most.
  func wakeSleepers(until deadline: Double, patience: Double) {
    guard let threads, let clock = library.clock else { return }
    let sleepers = library.sleepers
    let end = MonotonicClock.now() + patience
    while true {
      while threads.activeCount > sleepers.count, MonotonicClock.now() < end {
        blocking { _ = usleep(Self.pause) }
      }
      guard let next = sleepers.first, next.deadline <= deadline else { return }
      _ = clock.skip(to: next.deadline)
      sleepers.wake(next)
    }
  }
}
