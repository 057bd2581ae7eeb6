// `asyncio.sleep`.

import BatonLoop

/// `asyncio.sleep(delay, result)`.
///
/// A hundred thousand of them may be waiting at a time: the delay stands in the timer.
final class SleepCoroutine: NativeCoroutine {
  /// nil: the sleep lasts one pass of the loop.
  private var timer: SleepTimer?
  private let result: Value

  init(_ interpreter: Interpreter, seconds: Double, result: Value) {
    self.result = result
    if !(seconds <= 0) { timer = SleepTimer(delay: seconds) }
    super.init(interpreter)
  }

  override var names: NativeCoroutineName {
    let names = type.interpreter.asyncio.coroutines
    return phase == 1 && timer == nil ? names.sleepOnce : names.sleep
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(result)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      phase = 1
      guard let timer else {
        yieldOnce(interpreter)
        return .suspended
      }
      self.timer = nil
      if timer.delay.isNaN {
        throw interpreter.valueError("Invalid delay: NaN (not a number)")
      }
      let loop = try interpreter.asyncio.requireRunningLoop()
      let future = loop.createFuture(interpreter)
      timer.begin(loop, future)
      self.timer = timer
      _ = try awaitFuture(interpreter, future)
      return .suspended
    }
    dropTimer()
    _ = try settled(interpreter, resumption)
    return .returned(result)
  }

  private func dropTimer() {
    timer?.cancel()
    timer = nil
  }

  override func abandon(_ interpreter: Interpreter) { dropTimer() }

  /// `asyncio.sleep`, which looks at its delay only when it is awaited.
  static func make(_ interpreter: Interpreter, delay: Value, result: Value) -> NativeCoroutine {
    switch delay {
    case .int(let int): SleepCoroutine(interpreter, seconds: Double(int), result: result)
    case .float(let seconds): SleepCoroutine(interpreter, seconds: seconds, result: result)
    default: OddSleep(interpreter, delay: delay, result: result)
    }
  }
}

/// The future of a sleep that is awaited where it is called: no coroutine is made for it.
///
/// It owns its timer: a sleep that nobody waits for any more ends with its future.
final class SleepFuture: PyFuture {
  private let timer: DirectSleepTimer

  init(_ interpreter: Interpreter, _ loop: PyEventLoop, seconds: Double) {
    timer = DirectSleepTimer()
    super.init(unregistered: interpreter.asyncio.types.future, loop: loop)
    timer.future = Unmanaged.passUnretained(self)
    loop.loop.schedule(timer, at: loop.loop.time() + seconds)
    if loop.isDebug { makeExtras().origin = interpreter.asyncio.origin(.createFuture) }
  }

  deinit { timer.cancel() }
}

/// Ends a `SleepFuture`.
final class DirectSleepTimer: TimerHandle {
  /// nil from the future's end on.
  var future: Unmanaged<PyFuture>?

  override func run() {
    guard let future = future?.takeUnretainedValue(), !future.isDone else { return }
    endSleep(future)
  }

  override func cancel() {
    super.cancel()
    future = nil
  }
}

private func endSleep(_ future: PyFuture) {
  let interpreter = future.type.interpreter
  do throws(Unwind) {
    try future.finish(interpreter, .none)
  } catch {
    future.loop?.callbackFailed(interpreter, error) { "_set_result_unless_cancelled()" }
  }
}

/// A sleep whose delay is neither an int nor a float.
final class OddSleep: NativeCoroutine {
  private let delay: Value
  private let result: Value

  init(_ interpreter: Interpreter, delay: Value, result: Value) {
    self.delay = delay
    self.result = result
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.sleep }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      var seconds = 0.0
      if try !interpreter.isTrue(interpreter.compare(.lessOrEqual, delay, .int(0))) {
        guard let double = interpreter.asyncio.double(delay) else {
          throw interpreter.typeError(
            "must be real number, not \(interpreter.type(of: delay).name)")
        }
        seconds = double
      }
      let sleep = SleepCoroutine(interpreter, seconds: seconds, result: result)
      value = try awaitCoroutine(interpreter, sleep)
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    return .returned(value)
  }
}

/// Ends the future of a sleep.
final class SleepTimer: TimerHandle {
  private var future: PyFuture?
  /// In seconds, for `begin`.
  fileprivate let delay: Double

  init(delay: Double = 0, _ future: PyFuture? = nil) {
    self.future = future
    self.delay = delay
  }

  fileprivate func begin(_ loop: PyEventLoop, _ future: PyFuture) {
    self.future = future
    loop.loop.schedule(self, at: loop.loop.time() + delay)
  }

  override func run() {
    guard let future, !future.isDone else { return }
    self.future = nil
    endSleep(future)
  }

  override func cancel() {
    super.cancel()
    future = nil
  }
}
