// `asyncio.gather` and `asyncio.shield`.

/// What `gather` returns: done when all children are, or when one fails.
final class PyGatheringFuture: PyFuture {
  /// In the order of the arguments; the same future may stand there twice.
  fileprivate(set) var children: ContiguousArray<PyFuture>
  fileprivate let returnsExceptions: Bool
  /// Children, each counted once, and how many of them are done.
  fileprivate var childCount = 0
  fileprivate var finishedCount = 0
  fileprivate var cancelWasRequested = false

  init(
    _ interpreter: Interpreter, loop: PyEventLoop?, children: ContiguousArray<PyFuture>,
    returnsExceptions: Bool
  ) {
    self.children = children
    self.returnsExceptions = returnsExceptions
    super.init(interpreter.asyncio.types.gatheringFuture, loop: loop)
  }

  /// `cancel`: cancels the children; the future itself ends when they have.
  func cancelChildren(_ interpreter: Interpreter, _ message: Value) throws(Unwind) -> Bool {
    if isDone { return false }
    var anyCancelled = false
    for child in children where try interpreter.cancel(child, message) { anyCancelled = true }
    if anyCancelled { cancelWasRequested = true }
    return anyCancelled
  }

  /// One child is done.
  fileprivate func childIsDone(_ interpreter: Interpreter, _ child: PyFuture) throws(Unwind) {
    finishedCount += 1
    if isDone {
      child.logsException = false
      return
    }
    if !returnsExceptions {
      if child.state == .cancelled {
        return try fail(interpreter, child.cancelledError(interpreter))
      }
      if let exception = child.exception {
        child.logsException = false
        return try fail(interpreter, exception)
      }
    }
    guard finishedCount == childCount else { return }
    if cancelWasRequested, let last = children.last {
      // The children's exceptions count as seen.
      for child in children { child.logsException = false }
      return try fail(interpreter, last.cancelledError(interpreter))
    }
    let results = PyList(interpreter, capacity: children.count)
    for child in children { results.append(result(interpreter, child)) }
    try finish(interpreter, .object(results))
  }

  private func result(_ interpreter: Interpreter, _ child: PyFuture) -> Value {
    if child.state == .cancelled {
      let message = child.result.isNone ? interpreter.str("") : child.result
      return .object(
        PyException(
          interpreter.exceptions.cancelledError, args: PyTuple(interpreter, [message])))
    }
    child.logsException = false
    return child.result
  }

  deinit { leaveRegistry() }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    for child in children { visitor.visit(child) }
  }

  override func clearReferences() {
    super.clearReferences()
    children = []
  }
}

/// Tells a gathering future of its children.
private final class GatherObserver: FutureObserver {
  private let outer: PyGatheringFuture
  /// The first future that was not done.
  private(set) var firstObserved: ObjectIdentifier?

  init(_ outer: PyGatheringFuture) { self.outer = outer }

  func speaks(for future: PyFuture) {
    if firstObserved == nil { firstObserved = ObjectIdentifier(future) }
  }

  override var speaker: ObjectIdentifier? { firstObserved }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(outer) }

  override func displayName(_ interpreter: Interpreter) -> String {
    "gather.<locals>._done_callback() at \(AsyncioState.libraryPath)tasks.py:820"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    try outer.childIsDone(interpreter, future)
  }
}

extension Interpreter {
  /// `asyncio.gather(*arguments, return_exceptions=…)`.
  func gather(
    _ arguments: ContiguousArray<Value>, returnsExceptions: Bool
  ) throws(Unwind) -> PyFuture {
    if arguments.isEmpty {
      let outer = try asyncio.eventLoop().createFuture(self)
      try outer.finish(self, .object(PyList(self)))
      return outer
    }
    var loop: PyEventLoop?
    let outer = PyGatheringFuture(
      self, loop: nil, children: [], returnsExceptions: returnsExceptions)
    let observer = GatherObserver(outer)
    var children: ContiguousArray<PyFuture> = []
    children.reserveCapacity(arguments.count)
    var doneChildren: ContiguousArray<PyFuture> = []
    let repetitions = repetitions(in: arguments)
    for (position, argument) in arguments.enumerated() {
      if let first = repetitions?[position] {
        // The same object was given before: its future stands in both places.
        children.append(children[first])
        continue
      }
      if argument.object?.kind != .coroutine, argument.object?.exactKind != .future {
        _ = try hash(argument)
      }
      let future = try ensureFuture(argument, loop: loop)
      if loop == nil { loop = try future.requireLoop(self) }
      if argument.object !== future, let task = future as? PyTask { task.logsDestruction = false }
      outer.childCount += 1
      if future.isDone {
        doneChildren.append(future)
      } else {
        try future.addObserver(self, observer)
        observer.speaks(for: future)
      }
      children.append(future)
    }
    outer.children = children
    outer.loop = loop
    if loop?.isDebug == true { outer.makeExtras().origin = asyncio.origin(.gathering) }
    for child in doneChildren { try outer.childIsDone(self, child) }
    return outer
  }

  /// The places of arguments that stand there for another time, with their first places; nil where
  /// none does. Nothing of the program runs meanwhile: a coroutine that starts eagerly may gather
  /// the same futures itself.
  private func repetitions(in arguments: ContiguousArray<Value>) -> [Int: Int]? {
    var found: [Int: Int]?
    for (position, argument) in arguments.enumerated() {
      guard let object = argument.object else { continue }
      if object.flags.contains(.isGathered) {
        found = found ?? [:]
        found?[position] = arguments.firstIndex { $0.object === object }
      } else {
        object.flags.insert(.isGathered)
      }
    }
    for argument in arguments { argument.object?.flags.remove(.isGathered) }
    return found
  }

  /// `asyncio.shield(arg)`.
  func shield(_ argument: Value) throws(Unwind) -> PyFuture {
    let inner = try ensureFuture(argument, loop: nil)
    if inner.isDone { return inner }
    let outer = try inner.requireLoop(self).createFuture(self)
    let toInner = ShieldInnerObserver(outer)
    try inner.addObserver(self, toInner)
    try outer.addObserver(self, ShieldOuterObserver(inner, toInner))
    return outer
  }
}

/// Hands the end of a shielded future to the outer one.
private final class ShieldInnerObserver: FutureObserver {
  private let outer: PyFuture

  init(_ outer: PyFuture) { self.outer = outer }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(outer) }

  override func displayName(_ interpreter: Interpreter) -> String {
    "shield.<locals>._inner_done_callback() at \(AsyncioState.libraryPath)tasks.py:958"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ inner: PyFuture) throws(Unwind) {
    if outer.state == .cancelled {
      inner.logsException = false
      return
    }
    if inner.state == .cancelled {
      _ = try interpreter.cancel(outer)
    } else if let exception = inner.exception {
      inner.logsException = false
      try outer.setException(interpreter, .object(exception))
    } else {
      try outer.setResult(interpreter, inner.result)
    }
  }
}

/// Lets go of the shielded future when the outer one is cancelled.
private final class ShieldOuterObserver: FutureObserver {
  private let inner: PyFuture
  /// Not retained: the shielded future does that as long as it is not done.
  private let observer: ObjectIdentifier

  init(_ inner: PyFuture, _ observer: FutureObserver) {
    self.inner = inner
    self.observer = ObjectIdentifier(observer)
  }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(inner) }

  override var shielded: PyFuture? { inner }

  override func displayName(_ interpreter: Interpreter) -> String {
    "shield.<locals>._outer_done_callback() at \(AsyncioState.libraryPath)tasks.py:975"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ outer: PyFuture) throws(Unwind) {
    if !inner.isDone { inner.removeObserver(observer) }
  }
}
