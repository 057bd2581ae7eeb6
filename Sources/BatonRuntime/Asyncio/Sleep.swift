// `asyncio.sleep`.

import BatonLoop

/// `asyncio.sleep(delay, result)`.
final class SleepCoroutine: NativeCoroutine {
  private let delay: Value
  private let result: Value
  private var timer: SleepTimer?

  init(_ interpreter: Interpreter, delay: Value, result: Value) {
    self.delay = delay
    self.result = result
    super.init(interpreter, interpreter.asyncio.coroutines.sleep)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      phase = 1
      if case .int(0) = delay {
        yieldOnce(interpreter)
        return .suspended
      }
      return try start(interpreter)
    }
    defer { dropTimer() }
    _ = try settled(interpreter, resumption)
    return .returned(result)
  }

  private func start(_ interpreter: Interpreter) throws(Unwind) -> Resumed {
    let seconds: Double
    switch delay {
    case .float(let double): seconds = double
    case .int(let int): seconds = Double(int)
    default:
      if try interpreter.isTrue(interpreter.compare(.lessOrEqual, delay, .int(0))) {
        seconds = 0
      } else {
        guard let double = interpreter.asyncio.double(delay) else {
          throw interpreter.typeError(
            "must be real number, not \(interpreter.type(of: delay).name)")
        }
        seconds = double
      }
    }
    if seconds <= 0 {
      yieldOnce(interpreter)
      return .suspended
    }
    if seconds.isNaN { throw interpreter.valueError("Invalid delay: NaN (not a number)") }
    let loop = try interpreter.asyncio.requireRunningLoop()
    let future = loop.createFuture(interpreter)
    let timer = SleepTimer(when: loop.loop.time() + seconds, future)
    loop.loop.schedule(timer)
    self.timer = timer
    _ = try awaitFuture(interpreter, future)
    return .suspended
  }

  private func dropTimer() {
    timer?.cancel()
    timer = nil
  }

  override func abandon(_ interpreter: Interpreter) { dropTimer() }
}

/// Ends the future of a sleep.
final class SleepTimer: TimerHandle {
  private var future: PyFuture?

  init(when: Double, _ future: PyFuture) {
    self.future = future
    super.init(when: when)
  }

  override func run() {
    guard let future, !future.isDone else { return }
    self.future = nil
    let interpreter = future.type.interpreter
    do throws(Unwind) {
      try future.finish(interpreter, .none)
    } catch {
      future.loop?.callbackFailed(interpreter, error) { "_set_result_unless_cancelled()" }
    }
  }

  override func cancel() {
    super.cancel()
    future = nil
  }
}
