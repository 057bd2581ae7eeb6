// `asyncio.Queue`, `PriorityQueue` and `LifoQueue`: the storage and the methods. The coroutines that
// put and get are in PyQueue+Waiting.swift.

import DequeModule

/// A queue between tasks.
final class PyQueue: PyWaitable {
  enum Order {
    case firstIn
    case lastIn
    /// A heap: the least comes first.
    case priority
  }

  /// The items; for `priority` a heap.
  private var items = Deque<Value>()
  /// The object that the program knows as `_queue`, once it has read or written that; the items are
  /// then in there.
  private var ownStorage: Value = .undefined
  /// A program's `_init` has not made a `_queue`.
  private var lacksStorage = false
  let order: Order
  fileprivate(set) var maxsize: Value = .int(0)
  /// `maxsize`; 0: no limit; -1: `maxsize` is no number.
  fileprivate var limit = 0
  fileprivate(set) var unfinishedTasks = 0
  fileprivate(set) var isShutDown = false
  /// Those who wait for all tasks to be done.
  let finished: PyEvent
  var putters = Waiters()
  /// A program's subclass replaces `_init`, `_put` or `_get`.
  private var hasOwnStorageMethods = false
  /// A program's subclass replaces `qsize`, `empty` or `full`.
  private var hasOwnStateMethods = false

  init(_ interpreter: Interpreter, _ type: PyType) {
    let types = interpreter.asyncio.types
    order =
      type.isSubtype(of: types.priorityQueue)
      ? .priority : type.isSubtype(of: types.lifoQueue) ? .lastIn : .firstIn
    finished = PyEvent(types.event)
    super.init(type)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    for item in items { visitor.visit(item) }
    visitor.visit(ownStorage)
    visitor.visit(finished)
    visitor.visit(maxsize)
    putters.traverse(visitor)
  }

  override func clearReferences() {
    super.clearReferences()
    let old = items
    items = []
    putters = Waiters()
    withExtendedLifetime(old) {}
  }

  // MARK: Storage

  func count(_ interpreter: Interpreter) throws(Unwind) -> Int {
    try checkStorage(interpreter)
    return ownStorage.isUndefined ? items.count : try interpreter.length(ownStorage)
  }

  func isEmpty(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    try checkStorage(interpreter)
    return ownStorage.isUndefined ? items.isEmpty : try !interpreter.isTrue(ownStorage)
  }

  private func checkStorage(_ interpreter: Interpreter) throws(Unwind) {
    if !lacksStorage { return }
    throw interpreter.attributeError(
      "'\(type.shortName)' object has no attribute '_queue'", .object(self),
      interpreter.intern("_queue"))
  }

  func isFull(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if limit <= 0 {
      // A `maxsize` that is no number says so now.
      if limit < 0 { _ = try interpreter.compare(.lessOrEqual, maxsize, .int(0)) }
      return false
    }
    if hasOwnStateMethods {
      let size = try interpreter.callMethod(.object(self), interpreter.intern("qsize"))
      return try interpreter.isTrue(interpreter.compare(.greaterOrEqual, size, maxsize))
    }
    return try count(interpreter) >= limit
  }

  /// What `full()` says, whoever wrote it.
  func seemsFull(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if !hasOwnStateMethods { return try isFull(interpreter) }
    return try interpreter.isTrue(
      interpreter.callMethod(.object(self), interpreter.intern("full")))
  }

  /// What `empty()` says, whoever wrote it.
  func seemsEmpty(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if !hasOwnStateMethods { return try isEmpty(interpreter) }
    return try interpreter.isTrue(
      interpreter.callMethod(.object(self), interpreter.intern("empty")))
  }

  /// `_put`.
  func store(_ interpreter: Interpreter, _ item: Value) throws(Unwind) {
    if !ownStorage.isUndefined { return try storeInOwn(interpreter, item) }
    if order == .priority {
      var heap = takeItems()
      defer { items = heap }
      heap.append(item)
      try Self.siftDown(&heap, from: 0, to: heap.count - 1, interpreter)
    } else {
      items.append(item)
    }
  }

  /// `_get`.
  func takeItem(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if !ownStorage.isUndefined { return try takeFromOwn(interpreter) }
    switch order {
    case .firstIn:
      guard let first = items.popFirst() else {
        throw interpreter.indexError("pop from an empty deque")
      }
      return first
    case .lastIn:
      guard let last = items.popLast() else {
        throw interpreter.indexError("pop from empty list")
      }
      return last
    case .priority:
      var heap = takeItems()
      defer { items = heap }
      guard let last = heap.popLast() else { throw interpreter.indexError("index out of range") }
      guard let least = heap.first else { return last }
      heap[0] = last
      try Self.siftUp(&heap, interpreter)
      return least
    }
  }

  private func storeInOwn(_ interpreter: Interpreter, _ item: Value) throws(Unwind) {
    if order == .priority {
      _ = try interpreter.call(heapFunction(interpreter, "heappush"), ownStorage, item)
    } else {
      _ = try interpreter.callMethod(ownStorage, interpreter.intern("append"), item)
    }
  }

  private func takeFromOwn(_ interpreter: Interpreter) throws(Unwind) -> Value {
    switch order {
    case .firstIn: try interpreter.callMethod(ownStorage, interpreter.intern("popleft"))
    case .lastIn: try interpreter.callMethod(ownStorage, interpreter.intern("pop"))
    case .priority: try interpreter.call(heapFunction(interpreter, "heappop"), ownStorage)
    }
  }

  private func heapFunction(
    _ interpreter: Interpreter, _ name: String
  ) throws(Unwind) -> Value {
    try interpreter.getAttribute(
      interpreter.importAbsolute("_heapq"), interpreter.intern(name))
  }

  /// Comparing items may run the program's code, which must not find the heap half made.
  private func takeItems() -> Deque<Value> {
    let taken = items
    items = []
    return taken
  }

  /// CPython: `heapq._siftdown`.
  private static func siftDown(
    _ heap: inout Deque<Value>, from start: Int, to position: Int, _ interpreter: Interpreter
  ) throws(Unwind) {
    var position = position
    let item = heap[position]
    defer { heap[position] = item }
    while position > start {
      let parent = (position - 1) >> 1
      if try !interpreter.isLess(item, heap[parent]) { return }
      heap[position] = heap[parent]
      position = parent
    }
  }

  /// CPython: `heapq._siftup` at the root.
  private static func siftUp(
    _ heap: inout Deque<Value>, _ interpreter: Interpreter
  ) throws(Unwind) {
    let end = heap.count
    let item = heap[0]
    var position = 0
    var child = 1
    while child < end {
      let right = child + 1
      do throws(Unwind) {
        if right < end, try !interpreter.isLess(heap[child], heap[right]) { child = right }
      } catch {
        heap[position] = item
        throw error
      }
      heap[position] = heap[child]
      position = child
      child = 2 * position + 1
    }
    heap[position] = item
    try siftDown(&heap, from: 0, to: position, interpreter)
  }

  // MARK: Operations

  /// Wakes the first of the getters or putters that is not done.
  func wakeNext(_ interpreter: Interpreter, getters: Bool) throws(Unwind) {
    while let future = getters ? waiters.popFirst() : putters.popFirst() {
      if future.isDone { continue }
      return try future.finish(interpreter, .none)
    }
  }

  func putNow(_ interpreter: Interpreter, _ item: Value) throws(Unwind) {
    let types = interpreter.asyncio.types
    if isShutDown { throw interpreter.error(types.queueShutDown, arguments: []) }
    if try seemsFull(interpreter) { throw interpreter.error(types.queueFull, arguments: []) }
    if hasOwnStorageMethods {
      _ = try interpreter.callMethod(.object(self), interpreter.intern("_put"), item)
    } else {
      try store(interpreter, item)
    }
    unfinishedTasks += 1
    finished.clear()
    try wakeNext(interpreter, getters: true)
  }

  func getNow(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let types = interpreter.asyncio.types
    if try seemsEmpty(interpreter) {
      throw interpreter.error(isShutDown ? types.queueShutDown : types.queueEmpty, arguments: [])
    }
    let item =
      hasOwnStorageMethods
      ? try interpreter.callMethod(.object(self), interpreter.intern("_get"))
      : try takeItem(interpreter)
    try wakeNext(interpreter, getters: false)
    return item
  }

  /// `await put(item)` where there is room and nothing of the program's own takes part; false
  /// otherwise.
  func putAtOnce(_ interpreter: Interpreter, _ item: Value) throws(Unwind) -> Bool {
    guard isPlain, !isShutDown, limit == 0 || items.count < limit else { return false }
    try putNow(interpreter, item)
    return true
  }

  /// `await get()` where there is an item; nil otherwise.
  func getAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard isPlain, !items.isEmpty else { return nil }
    return try getNow(interpreter)
  }

  /// Putting and getting runs nothing of the program.
  private var isPlain: Bool { !isDerived && order != .priority && ownStorage.isUndefined }

  func taskDone(_ interpreter: Interpreter) throws(Unwind) {
    if unfinishedTasks <= 0 {
      throw interpreter.valueError("task_done() called too many times")
    }
    unfinishedTasks -= 1
    if unfinishedTasks == 0 { try finished.set(interpreter) }
  }

  func shutDown(_ interpreter: Interpreter, immediately: Bool) throws(Unwind) {
    isShutDown = true
    if immediately {
      while try !seemsEmpty(interpreter) {
        _ =
          hasOwnStorageMethods
          ? try interpreter.callMethod(.object(self), interpreter.intern("_get"))
          : try takeItem(interpreter)
        if unfinishedTasks > 0 { unfinishedTasks -= 1 }
      }
      if unfinishedTasks == 0 { try finished.set(interpreter) }
    }
    for future in waiters.futures where !future.isDone { try future.finish(interpreter, .none) }
    waiters = Waiters()
    for future in putters.futures where !future.isDone { try future.finish(interpreter, .none) }
    putters = Waiters()
  }

  // MARK: Set up

  func setUp(_ interpreter: Interpreter, maxsize: Value) throws(Unwind) {
    self.maxsize = maxsize
    do throws(Unwind) {
      limit =
        try interpreter.isTrue(interpreter.compare(.lessOrEqual, maxsize, .int(0)))
        ? 0 : Int(exactly: interpreter.asyncio.double(maxsize)?.rounded(.up) ?? 0) ?? Int.max
    } catch {
      guard interpreter.caught(error, interpreter.exceptions.typeError) != nil else { throw error }
      limit = -1
    }
    try finished.set(interpreter)
    guard isDerived else { return }
    hasOwnStorageMethods = replaces(["_init", "_put", "_get"], interpreter)
    hasOwnStateMethods = replaces(["qsize", "empty", "full"], interpreter)
    if hasOwnStorageMethods {
      lacksStorage = true
      _ = try interpreter.callMethod(.object(self), interpreter.intern("_init"), maxsize)
    }
  }

  private func replaces(_ names: [String], _ interpreter: Interpreter) -> Bool {
    names.contains { type.lookupWithOwner(interpreter.intern($0))?.owner.isHeapType == true }
  }

  func resetStorage() {
    items = []
    ownStorage = .undefined
    lacksStorage = false
  }

  /// `_queue`: from now on the program may change it.
  func storage(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try checkStorage(interpreter)
    if !ownStorage.isUndefined { return ownStorage }
    if order == .firstIn {
      let deque = PyDeque(interpreter.library.types(interpreter).deque, limit: nil)
      deque.replaceAll(items)
      ownStorage = .object(deque)
    } else {
      ownStorage = .object(PyList(interpreter, ContiguousArray(items)))
    }
    items = []
    return ownStorage
  }

  /// The program writes `_queue`.
  func setStorage(_ value: Value) {
    resetStorage()
    if value.isUndefined { lacksStorage = true } else { ownStorage = value }
  }

  /// `maxsize=0 _queue=[1] tasks=1`.
  func describe(_ interpreter: Interpreter) throws(Unwind) -> String {
    var text = "maxsize=\(try interpreter.repr(maxsize).string)"
    if try !isEmpty(interpreter) {
      let list =
        ownStorage.isUndefined ? ContiguousArray(items) : try interpreter.elements(of: ownStorage)
      text += " _queue=\(try interpreter.repr(.object(PyList(interpreter, list))).string)"
    }
    if !waiters.isEmpty { text += " _getters[\(waiters.count)]" }
    if !putters.isEmpty { text += " _putters[\(putters.count)]" }
    if unfinishedTasks > 0 { text += " tasks=\(unfinishedTasks)" }
    if isShutDown { text += " shutdown" }
    return text
  }
}
