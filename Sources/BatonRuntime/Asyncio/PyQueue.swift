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
  /// What a program's subclass put into `_queue`; it then works on that itself.
  private var ownStorage: Value = .undefined
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
  fileprivate var hasOwnStorageMethods = false

  init(_ interpreter: Interpreter, _ type: PyType) {
    let types = interpreter.asyncio.types
    order =
      type.isSubtype(of: types.priorityQueue)
      ? .priority : type.isSubtype(of: types.lifoQueue) ? .lastIn : .firstIn
    finished = PyEvent(types.event)
    super.init(type)
  }

  // MARK: Storage

  func count(_ interpreter: Interpreter) throws(Unwind) -> Int {
    ownStorage.isUndefined ? items.count : try interpreter.length(ownStorage)
  }

  func isEmpty(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    ownStorage.isUndefined ? items.isEmpty : try !interpreter.isTrue(ownStorage)
  }

  func isFull(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if limit <= 0 {
      // A `maxsize` that is no number says so now.
      if limit < 0 { _ = try interpreter.compare(.lessOrEqual, maxsize, .int(0)) }
      return false
    }
    return try count(interpreter) >= limit
  }

  /// `_put`.
  func store(_ interpreter: Interpreter, _ item: Value) throws(Unwind) {
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
    if try isFull(interpreter) { throw interpreter.error(types.queueFull, arguments: []) }
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
    if try isEmpty(interpreter) {
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
      while try !isEmpty(interpreter) {
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
    for name in ["_init", "_put", "_get"] {
      if let found = type.lookupWithOwner(interpreter.intern(name)), found.owner.isHeapType {
        hasOwnStorageMethods = true
      }
    }
    if hasOwnStorageMethods {
      _ = try interpreter.callMethod(.object(self), interpreter.intern("_init"), maxsize)
    }
  }

  func resetStorage() {
    items = []
    ownStorage = .undefined
  }

  /// `_queue`: what a subclass put there, else the items as they stand.
  var storage: Value {
    get {
      if !ownStorage.isUndefined { return ownStorage }
      return .object(PyList(type.interpreter, ContiguousArray(items)))
    }
    set { ownStorage = newValue }
  }

  /// `maxsize=0 _queue=[1] tasks=1`.
  func describe(_ interpreter: Interpreter) throws(Unwind) -> String {
    var text = "maxsize=\(try interpreter.repr(maxsize).string)"
    if try !isEmpty(interpreter) {
      let list = try interpreter.elements(of: storage)
      text += " _queue=\(try interpreter.repr(.object(PyList(interpreter, list))).string)"
    }
    if !waiters.isEmpty { text += " _getters[\(waiters.count)]" }
    if !putters.isEmpty { text += " _putters[\(putters.count)]" }
    if unfinishedTasks > 0 { text += " tasks=\(unfinishedTasks)" }
    if isShutDown { text += " shutdown" }
    return text
  }
}
