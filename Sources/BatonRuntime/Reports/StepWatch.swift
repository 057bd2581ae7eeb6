// `--watch`: who held the loop. Sees every handle begin and end; tells of those that took long,
// with the line that was found running and the tasks that had to wait.

import BatonLoop

/// Watches the steps of loops. While a handle runs an alarm is set; when it goes off, the line that
/// runs is noted.
final class StepWatch: LoopObserver {
  private let interpreter: Unmanaged<Interpreter>
  private let next: (any LoopObserver)?
  private unowned(unsafe) let loop: PyEventLoop
  private let limit: Double
  private var start = 0.0
  private var task: PyTask?
  /// The lines at which the alarm found the handle, and how often.
  private var samples: [(place: ProgramPlace, function: String, count: Int)] = []

  init(_ interpreter: Interpreter, _ loop: PyEventLoop, limit: Double) {
    self.interpreter = Unmanaged.passUnretained(interpreter)
    self.loop = loop
    self.limit = limit
    next = loop.loop.observer
  }

  func handleBegan(_ handle: Handle, at time: Double) {
    next?.handleBegan(handle, at: time)
    task = (handle as? TaskStep)?.enqueuedTask
    start = MonotonicClock.now()
    InterruptSignal.setAlarm(seconds: limit)
  }

  func handleEnded(_ handle: Handle, at time: Double) {
    let elapsed = MonotonicClock.now() - start
    InterruptSignal.setAlarm(seconds: 0)
    let task = task
    self.task = nil
    if elapsed >= limit {
      interpreter._withUnsafeGuaranteedRef { report($0, elapsed, task, handle) }
    }
    samples = []
    next?.handleEnded(handle, at: time)
  }

  /// The alarm went off.
  func sample() {
    interpreter._withUnsafeGuaranteedRef { interpreter in
      // A callback that is no code of the program has no line.
      if interpreter.asyncio.loopFrame?.slots == interpreter.currentFrame.slots { return }
      guard let place = interpreter.runningPlace() else { return }
      if let index = samples.firstIndex(where: { $0.place == place }) {
        samples[index].count += 1
      } else {
        let function = interpreter.currentFrame.code?.context.qualname ?? ""
        samples.append((place, function, 1))
      }
    }
  }

  private func report(
    _ interpreter: Interpreter, _ elapsed: Double, _ task: PyTask?, _ handle: Handle
  ) {
    let who = task.map(TaskStanding.name) ?? callbackName(interpreter, handle)
    var line = "\(who) held the loop for \(AsyncioState.seconds(elapsed)) seconds"
    var lines: [String] = []
    if let worst = samples.max(by: { $0.count < $1.count }) {
      line += ", in \(worst.function) at \(worst.place.text)"
      if let source = interpreter.sourceText(worst.place) { lines = [":", "    \(source)"] }
    }
    if let colon = lines.first {
      line += colon
      lines[0] = line
    } else {
      lines = [line]
    }
    let delayed =
      (loop.loop.readyHandles.compactMap { ($0 as? TaskStep)?.enqueuedTask }
      + overdueSleepers()).filter { $0 !== task }
    if !delayed.isEmpty {
      let list = DeadlockReport.list(delayed.map(TaskStanding.name), atMost: 5)
      lines.append("  ready meanwhile, and delayed: \(list)")
    }
    interpreter.writeReport(lines)
  }

  /// `the callback print()`.
  private func callbackName(_ interpreter: Interpreter, _ handle: Handle) -> String {
    guard let call = handle as? ScheduledCall, !call.callback.isUndefined else {
      return "a callback"
    }
    let text = interpreter.asyncio.describe(callback: call.callback)
    // The line follows where one was found.
    guard let end = text.firstRange(of: ") at ") else { return "the callback \(text)" }
    return "the callback \(text[..<end.lowerBound]))"
  }

  /// Tasks whose sleep was over before the step was.
  private func overdueSleepers() -> [PyTask] {
    loop.loop.timerHandles(until: loop.loop.time()).compactMap { timer -> PyTask? in
      guard let future = (timer as? DirectSleepTimer)?.future?.takeUnretainedValue(),
        case .wakeup(let task)? = future.firstCallback
      else { return nil }
      return task
    }
  }

  func timerSet(_ handle: TimerHandle, for deadline: Double) {
    next?.timerSet(handle, for: deadline)
  }
  func timerFired(_ handle: TimerHandle, at time: Double) { next?.timerFired(handle, at: time) }
  func loopIdle(until deadline: Double?, at time: Double) {
    next?.loopIdle(until: deadline, at: time)
  }
  func loopWoke(at time: Double) { next?.loopWoke(at: time) }
}
