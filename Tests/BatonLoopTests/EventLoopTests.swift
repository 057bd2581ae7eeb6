// The loop on a virtual clock: order, ties, cancellation, stopping, leaving, deadlock.

import Testing

@testable import BatonLoop

/// Notes what happened, in order.
final class Log {
  var lines: [String] = []
  func callAsFunction(_ line: String) { lines.append(line) }
}

/// Makes a loop on a virtual clock that starts at 0.
func makeLoop() -> (loop: EventLoop, clock: VirtualClock, log: Log) {
  let clock = VirtualClock()
  return (EventLoop(clock: clock), clock, Log())
}

/// A handle that enqueues itself again, as a task's step does.
final class Stepper: Handle {
  private let loop: EventLoop
  private(set) var left: Int

  init(_ loop: EventLoop, steps: Int) {
    self.loop = loop
    left = steps
  }

  override func run() {
    left -= 1
    if left > 0 { loop.callSoon(self) }
  }
}

@Suite struct ReadyOrder {
  @Test func firstInFirstOut() {
    let (loop, _, log) = makeLoop()
    for number in 0..<1000 { loop.callSoon { log("\(number)") } }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == (0..<1000).map(String.init))
    #expect(loop.readyCount == 0)
  }

  @Test func whatIsEnqueuedInAPassRunsInTheNext() {
    let (loop, _, log) = makeLoop()
    loop.callSoon {
      log("a")
      loop.callSoon { log("c") }
    }
    loop.callSoon { log("b") }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["a", "b"])
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["a", "b", "c"])
  }

  @Test func cancelledHandlesAreSkipped() {
    let (loop, _, log) = makeLoop()
    let doomed = loop.callSoon { log("never") }
    loop.callSoon { log("b") }
    let later = Handle()
    loop.callSoon(later)
    doomed.cancel()
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["b"])
  }

  @Test func aHandleMayBeEnqueuedAgain() {
    let (loop, _, _) = makeLoop()
    let steppers = (1...50).map { Stepper(loop, steps: $0) }
    for stepper in steppers { loop.callSoon(stepper) }
    var passes = 0
    while loop.readyCount > 0 {
      #expect(loop.runOnce() == .ran)
      passes += 1
    }
    #expect(passes == 50)
    #expect(steppers.allSatisfy { $0.left == 0 })
    #expect(loop.runOnce() == .deadlocked)
  }

  @Test func theRingKeepsItsOrderWhileItGrows() {
    let (loop, _, log) = makeLoop()
    var expected: [String] = []
    for round in 0..<200 {
      for number in 0..<(round * 7 % 90) {
        expected.append("\(round).\(number)")
        loop.callSoon { log("\(round).\(number)") }
      }
      if round % 3 == 0 { #expect(loop.runOnce() != .left) }
    }
    _ = loop.runOnce()
    #expect(log.lines == expected)
  }
}

@Suite struct Timers {
  @Test func deadlinesThenTies() {
    let (loop, clock, log) = makeLoop()
    for number in 0..<40 {
      loop.callLater(number % 3 == 0 ? 0.2 : 0.1) { log("\(number)") }
    }
    #expect(loop.runOnce() == .ran)
    #expect(clock.time() == 0.1)
    let early = (0..<40).filter { $0 % 3 != 0 }.map(String.init)
    #expect(log.lines == early)
    #expect(loop.runOnce() == .ran)
    #expect(clock.time() == 0.2)
    #expect(log.lines == early + (0..<40).filter { $0 % 3 == 0 }.map(String.init))
    #expect(loop.runOnce() == .deadlocked)
  }

  @Test func randomDeadlinesAgreeWithASort() {
    let (loop, _, _) = makeLoop()
    var generator = SystemRandomNumberGenerator()
    var expected: [(when: Double, number: Int)] = []
    var fired: [Int] = []
    for number in 0..<5000 {
      let when = Double(UInt16.random(in: 0..<700, using: &generator)) / 8
      let timer = loop.callAt(when) { fired.append(number) }
      if number % 5 == 0 { timer.cancel() } else { expected.append((when, number)) }
    }
    while loop.runOnce() == .ran {}
    expected.sort { ($0.when, $0.number) < ($1.when, $1.number) }
    #expect(fired == expected.map(\.number))
  }

  @Test func dueTimersComeAfterWhatIsReady() {
    let (loop, clock, log) = makeLoop()
    loop.callLater(1) { log("late") }
    loop.callLater(0.5) { log("early") }
    loop.callSoon { log("ready") }
    clock.advance(by: 2)
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["ready", "early", "late"])
  }

  @Test func timersAreNotSkippedToWhileHandlesAreReady() {
    let (loop, clock, _) = makeLoop()
    loop.callLater(1) {}
    loop.callSoon {}
    #expect(loop.runOnce() == .ran)
    #expect(clock.time() == 0)
  }

  @Test func aCancelledTimerIsNotWaitedFor() {
    let (loop, clock, log) = makeLoop()
    let first = loop.callLater(1) { log("never") }
    loop.callLater(2) { log("two") }
    first.cancel()
    #expect(first.isScheduled)
    #expect(loop.runOnce() == .ran)
    #expect(!first.isScheduled)
    #expect(clock.time() == 2)
    #expect(log.lines == ["two"])
  }

  @Test func cancellingTwiceOrAfterFiringCountsOnce() {
    let (loop, _, _) = makeLoop()
    let timers = (0..<4).map { loop.callLater(Double($0)) {} }
    timers[3].cancel()
    timers[3].cancel()
    #expect(loop.timers.cancelledCount == 1)
    #expect(loop.runOnce() == .ran)
    timers[0].cancel()
    #expect(loop.timers.cancelledCount == 1)
    while loop.runOnce() == .ran {}
    #expect(loop.timerCount == 0)
    #expect(loop.timers.cancelledCount == 0)
  }

  @Test func manyDeadTimersAreSweptOut() {
    let (loop, _, log) = makeLoop()
    let timers = (0..<300).map { number in
      loop.callLater(1 + Double(number % 10)) { log("\(number)") }
    }
    for number in 0..<300 where number % 4 != 0 { timers[number].cancel() }
    loop.callSoon {}
    #expect(loop.runOnce() == .ran)
    #expect(loop.timerCount == 75)
    #expect(timers.filter(\.isScheduled).count == 75)
    while loop.runOnce() == .ran {}
    let kept = (0..<300).filter { $0 % 4 == 0 }.sorted { ($0 % 10, $0) < ($1 % 10, $1) }
    #expect(log.lines == kept.map(String.init))
  }

  @Test func halfDeadTimersStay() {
    let (loop, _, _) = makeLoop()
    let timers = (0..<200).map { loop.callLater(1 + Double($0)) {} }
    for number in 100..<200 { timers[number].cancel() }
    loop.callSoon {}
    #expect(loop.runOnce() == .ran)
    #expect(loop.timerCount == 200)
  }

  @Test func farFromTheOriginATimerStillFires() {
    let clock = VirtualClock(start: 1e12)
    let loop = EventLoop(clock: clock)
    let log = Log()
    loop.callLater(0.5) { log("fired") }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["fired"])
  }

  @Test func strangeDeadlinesDoNotTrap() {
    let (loop, _, log) = makeLoop()
    loop.callAt(-.infinity) { log("past") }
    loop.callLater(-3) { log("negative") }
    loop.callAt(1e300) { log("far") }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["past", "negative"])
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["past", "negative", "far"])
  }

  @Test func anInfiniteDeadlineNeverComes() {
    let (loop, _, log) = makeLoop()
    loop.callAt(.infinity) { log("never") }
    #expect(loop.runOnce() == .deadlocked)
    #expect(log.lines == [])
  }
}

@Suite struct Ending {
  @Test func stopLetsThePassEnd() {
    let (loop, _, log) = makeLoop()
    loop.callSoon {
      log("a")
      loop.stop()
      loop.callSoon { log("c") }
    }
    loop.callSoon { log("b \(loop.isRunning)") }
    #expect(loop.runForever() == .stopped)
    #expect(log.lines == ["a", "b true"])
    #expect(!loop.isRunning)
    #expect(!loop.isStopping)
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["a", "b true", "c"])
  }

  @Test func stopBeforeRunningAllowsOnePass() {
    let (loop, clock, log) = makeLoop()
    loop.callLater(5) { log("timer") }
    loop.callSoon { log("a") }
    loop.stop()
    #expect(loop.runForever() == .stopped)
    #expect(log.lines == ["a"])
    #expect(clock.time() == 0)
  }

  @Test func stopInATimerOnAnIdleLoop() {
    let (loop, clock, _) = makeLoop()
    loop.callLater(3) { loop.stop() }
    loop.callLater(4) {}
    #expect(loop.runForever() == .stopped)
    #expect(clock.time() == 3)
  }

  @Test func leavingKeepsTheRestReady() {
    let (loop, _, log) = makeLoop()
    loop.callSoon { log("a") }
    loop.callSoon {
      log("b")
      loop.leave()
      loop.callSoon { log("d") }
    }
    loop.callSoon { log("c") }
    #expect(loop.runForever() == .left)
    #expect(log.lines == ["a", "b"])
    #expect(loop.readyCount == 2)
    #expect(!loop.isRunning)
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["a", "b", "c", "d"])
  }

  @Test func closingLetsEverythingGo() {
    final class Witness {}
    let (loop, _, _) = makeLoop()
    weak var inReady: Witness?
    weak var inTimer: Witness?
    do {
      let first = Witness()
      let second = Witness()
      inReady = first
      inTimer = second
      loop.callSoon { _ = first }
      loop.callLater(1) { _ = second }
    }
    #expect(inReady != nil && inTimer != nil)
    loop.close()
    loop.close()
    #expect(inReady == nil && inTimer == nil)
    #expect(loop.isClosed)
    #expect(loop.runOnce() == .deadlocked)
  }

  @Test func aLoopThatDiesLetsItsHandlesGo() {
    final class Witness {}
    weak var witness: Witness?
    do {
      let loop = makeLoop().loop
      let held = Witness()
      witness = held
      loop.callSoon { _ = held }
      loop.callLater(1) { _ = held }
      #expect(witness != nil)
    }
    #expect(witness == nil)
  }
}

@Suite struct Observing {
  final class Recorder: LoopObserver {
    var lines: [String] = []
    func handleBegan(_ handle: Handle, at time: Double) { lines.append("began \(time)") }
    func handleEnded(_ handle: Handle, at time: Double) { lines.append("ended \(time)") }
    func timerSet(_ handle: TimerHandle, for deadline: Double) { lines.append("set \(deadline)") }
    func timerFired(_ handle: TimerHandle, at time: Double) { lines.append("fired \(time)") }
    func loopIdle(until deadline: Double?, at time: Double) {
      lines.append("idle until \(deadline ?? -1)")
    }
    func loopWoke(at time: Double) { lines.append("woke \(time)") }
  }

  @Test func eventsInOrder() {
    let (loop, _, _) = makeLoop()
    let recorder = Recorder()
    loop.observer = recorder
    loop.callSoon { loop.callLater(2) {} }
    while loop.runOnce() == .ran {}
    #expect(
      recorder.lines == [
        "began 0.0", "set 2.0", "ended 0.0", "idle until 2.0", "woke 2.0", "fired 2.0",
        "began 2.0", "ended 2.0",
      ])
  }
}
