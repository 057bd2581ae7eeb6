// `asyncio.as_completed`.

import BatonLoop
import BatonSyntax

/// The iterator over awaitables in the order of their completion, plain and asynchronous.
final class AsCompletedIterator: PyIterator {
  /// Those that are done, in order; None for each that a timeout left undone.
  fileprivate let done: PyQueue
  private var futures: ContiguousArray<PyFuture> = []
  /// Those that are not done.
  fileprivate var pending: [PyFuture] { futures.filter { !$0.isDone } }
  /// All, until the last one is done.
  fileprivate var held: [PyFuture] { Array(futures) }
  /// The same by identity.
  private var waiting: Set<ObjectIdentifier> = []
  private var left = 0
  private var timer: AsCompletedTimer?
  private var observer: AsCompletedObserver?

  init(
    _ interpreter: Interpreter, _ awaitables: Value, timeout: Value
  ) throws(Unwind) {
    done = PyQueue(interpreter, interpreter.asyncio.types.queue)
    super.init(interpreter.asyncio.types.asCompletedIterator)
    try done.setUp(interpreter, maxsize: .int(0))
    let loop = try interpreter.asyncio.eventLoop()
    let observer = AsCompletedObserver(self)
    self.observer = observer
    var seen: Set<ObjectIdentifier> = []
    for awaitable in try interpreter.elements(of: awaitables) {
      _ = try interpreter.hash(awaitable)
      if let object = awaitable.object, !seen.insert(ObjectIdentifier(object)).inserted {
        continue
      }
      let future = try interpreter.ensureFuture(awaitable, loop: loop)
      if waiting.insert(ObjectIdentifier(future)).inserted { futures.append(future) }
    }
    for future in futures { try future.addObserver(interpreter, observer) }
    left = futures.count
    if !futures.isEmpty, !timeout.isNone {
      let when = try interpreter.binary(.add, .float(loop.loop.time()), timeout)
      let timer = AsCompletedTimer(self)
      loop.loop.schedule(timer, at: interpreter.asyncio.double(when) ?? .infinity)
      self.timer = timer
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(done)
    for future in futures { visitor.visit(future) }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? PyIterator)?.next(interpreter) ?? .undefined
    }
    slots.aiter = { _, value throws(Unwind) in value }
    slots.anext = { interpreter, value throws(Unwind) in
      guard let iterator = value.object as? AsCompletedIterator else { return .none }
      return .object(AsCompletedNext(interpreter, iterator))
    }
    type.install(slots, [])
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard takeTurn() else { return .undefined }
    return .object(WaitForOne(interpreter, self, resolves: true))
  }

  /// Counts one more element; false at the end.
  fileprivate func takeTurn() -> Bool {
    if left == 0 { return false }
    left -= 1
    return true
  }

  fileprivate func completed(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    if waiting.isEmpty { return }
    waiting.remove(ObjectIdentifier(future))
    try done.putNow(interpreter, .object(future))
    guard waiting.isEmpty else { return }
    futures = []
    observer = nil
    timer?.cancel()
    timer = nil
  }

  fileprivate func timedOut(_ interpreter: Interpreter) throws(Unwind) {
    let unfinished = futures.filter { waiting.contains(ObjectIdentifier($0)) }
    waiting = []
    futures = []
    for future in unfinished {
      if let observer { future.removeObserver(observer) }
      try done.putNow(interpreter, .none)
    }
    observer = nil
  }
}

private final class AsCompletedObserver: FutureObserver {
  private let iterator: AsCompletedIterator

  init(_ iterator: AsCompletedIterator) { self.iterator = iterator }

  override func displayName(_ interpreter: Interpreter) -> String {
    "_AsCompletedIterator._handle_completion()"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    try iterator.completed(interpreter, future)
  }
}

private final class AsCompletedTimer: TimerHandle {
  private var iterator: AsCompletedIterator?

  init(_ iterator: AsCompletedIterator) { self.iterator = iterator }

  override func run() {
    guard let iterator else { return }
    self.iterator = nil
    let interpreter = iterator.type.interpreter
    do throws(Unwind) {
      try iterator.timedOut(interpreter)
    } catch {
      interpreter.asyncio.runningLoop?.callbackFailed(interpreter, error) {
        "_AsCompletedIterator._handle_timeout()"
      }
    }
  }

  override func cancel() {
    super.cancel()
    iterator = nil
  }
}

/// The next future that is done, or its result (CPython: `_wait_for_one`).
private final class WaitForOne: NativeCoroutine {
  private let iterator: AsCompletedIterator
  private let resolves: Bool
  /// The future that it gives on.
  private var found: PyFuture?

  init(_ interpreter: Interpreter, _ iterator: AsCompletedIterator, resolves: Bool) {
    self.iterator = iterator
    self.resolves = resolves
    super.init(interpreter)
  }

  override var waiting: Waiting? { .futures(iterator.pending) }

  override var heldFutures: [PyFuture] { iterator.held + (found.map { [$0] } ?? []) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.waitForOne }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(iterator)
    visitor.visit(found)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      value = try awaitCoroutine(interpreter, QueueGet(interpreter, iterator.done))
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    guard let future = value.asFuture else {
      throw interpreter.error(interpreter.exceptions.timeoutError, arguments: [])
    }
    guard resolves else { return .returned(value) }
    found = future
    return .returned(try future.resultForProgram(interpreter))
  }
}

/// `__anext__`.
private final class AsCompletedNext: NativeCoroutine {
  private let iterator: AsCompletedIterator

  init(_ interpreter: Interpreter, _ iterator: AsCompletedIterator) {
    self.iterator = iterator
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.asCompletedNext }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(iterator)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      guard iterator.takeTurn() else {
        throw interpreter.error(interpreter.exceptions.stopAsyncIteration, arguments: [])
      }
      value = try awaitCoroutine(
        interpreter, WaitForOne(interpreter, iterator, resolves: false))
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    return .returned(value)
  }
}
