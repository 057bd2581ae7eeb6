// `asyncio.wait`.

import BatonLoop
import BatonSyntax

/// When `asyncio.wait` returns.
enum ReturnWhen: String {
  case firstCompleted = "FIRST_COMPLETED"
  case firstException = "FIRST_EXCEPTION"
  case allCompleted = "ALL_COMPLETED"
}

/// `asyncio.wait(fs, timeout=…, return_when=…)`.
final class WaitCoroutine: NativeCoroutine {
  private let argument: Value
  private let timeout: Value
  private let returnWhen: Value
  private var futures: ContiguousArray<PyFuture> = []
  private var observer: WaitObserver?

  init(_ interpreter: Interpreter, _ argument: Value, timeout: Value, returnWhen: Value) {
    self.argument = argument
    self.timeout = timeout
    self.returnWhen = returnWhen
    super.init(interpreter)
  }

  override var waiting: Waiting? { .futures(Array(futures)) }

  override var heldFutures: [PyFuture] { Array(futures) }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(argument)
    for future in futures { visitor.visit(future) }
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.wait }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      phase = 1
      try start(interpreter)
      return .suspended
    }
    defer { stop() }
    _ = try settled(interpreter, resumption)
    var done: ContiguousArray<Value> = []
    var pending: ContiguousArray<Value> = []
    for future in futures {
      if future.isDone { done.append(.object(future)) } else { pending.append(.object(future)) }
    }
    let sets: ContiguousArray<Value> = [
      try interpreter.makeSet(done), try interpreter.makeSet(pending),
    ]
    return .returned(interpreter.tuple(sets))
  }

  private func start(_ interpreter: Interpreter) throws(Unwind) {
    if argument.asFuture != nil || interpreter.isCoroutine(argument) {
      throw interpreter.typeError(
        "expect a list of futures, not \(interpreter.type(of: argument).shortName)")
    }
    if try !interpreter.isTrue(argument) {
      throw interpreter.valueError("Set of Tasks/Futures is empty.")
    }
    guard let text = returnWhen.asStr?.string, let mode = ReturnWhen(rawValue: text) else {
      throw interpreter.valueError(
        "Invalid return_when value: \(try interpreter.string(returnWhen).string)")
    }
    try collect(interpreter)
    let loop = try interpreter.asyncio.requireRunningLoop()
    let waiter = loop.createFuture(interpreter)
    let observer = WaitObserver(waiter, count: futures.count, mode)
    self.observer = observer
    if !timeout.isNone {
      let when = try interpreter.binary(.add, .float(loop.loop.time()), timeout)
      let timer = SleepTimer(waiter)
      loop.loop.schedule(timer, at: interpreter.asyncio.double(when) ?? .infinity)
      observer.timer = timer
    }
    for future in futures { try future.addObserver(interpreter, observer) }
    _ = try awaitFuture(interpreter, waiter)
  }

  /// The futures of the argument, each once.
  private func collect(_ interpreter: Interpreter) throws(Unwind) {
    let elements = try interpreter.elements(of: argument)
    var seen: Set<ObjectIdentifier> = []
    var others: ContiguousArray<Value> = []
    for element in elements {
      if let future = element.asFuture {
        if seen.insert(ObjectIdentifier(future)).inserted { futures.append(future) }
      } else {
        _ = try interpreter.hash(element)
        others.append(element)
      }
    }
    for other in others where interpreter.isCoroutine(other) {
      throw interpreter.typeError("Passing coroutines is forbidden, use tasks explicitly.")
    }
    if let other = others.first {
      throw interpreter.attributeError(other, interpreter.intern("add_done_callback"))
    }
  }

  private func stop() {
    guard let observer else { return }
    observer.timer?.cancel()
    for future in futures where !future.isDone { future.removeObserver(observer) }
  }

  override func abandon(_ interpreter: Interpreter) { stop() }
}

/// Counts the futures that are done.
private final class WaitObserver: FutureObserver {
  private let waiter: PyFuture
  private var count: Int
  private let mode: ReturnWhen
  var timer: TimerHandle?

  init(_ waiter: PyFuture, count: Int, _ mode: ReturnWhen) {
    self.waiter = waiter
    self.count = count
    self.mode = mode
  }

  override func displayName(_ interpreter: Interpreter) -> String {
    "_wait.<locals>._on_completion() at \(AsyncioState.libraryPath)tasks.py:521"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    count -= 1
    let isEnough: Bool
    switch mode {
    case .firstCompleted: isEnough = true
    case .firstException:
      isEnough = count <= 0 || future.failed
      if future.failed, count > 0 { future.logsException = false }
    case .allCompleted: isEnough = count <= 0
    }
    guard isEnough else { return }
    timer?.cancel()
    if !waiter.isDone { try waiter.finish(interpreter, .none) }
  }
}
