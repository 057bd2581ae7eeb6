// list: the storage, a growing row of values that nodes and builtins read and write in place.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Python list.
///
/// The values stand in memory of the list's own, so that no access copies, locks or asks whether
/// it is shared. Whatever removes values takes them out first and lets them die last: a value's
/// `__del__` may look at the list. After any call that can run Python code read `count` again.
final class PyList: PyObject {
  final var entryIndex: UInt32 = 0
  /// `count` values, then room up to `capacity`. Valid until the next change of the list.
  private(set) var storage: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private(set) var capacity = 0

  /// The address of lists without room. Never read.
  private static var nowhere: UnsafeMutablePointer<Value> {
    UnsafeMutablePointer(bitPattern: MemoryLayout<Value>.alignment).unsafelyUnwrapped
  }

  /// An empty list with room for `capacity` values.
  init(_ type: __shared PyType, capacity: Int = 0) {
    storage = Self.nowhere
    super.init(type, .list)
    entryIndex = enterRegistry()
    if capacity > 0 { setCapacity(capacity) }
  }

  convenience init(_ interpreter: __shared Interpreter, capacity: Int) {
    self.init(interpreter.types.list, capacity: capacity)
  }

  convenience init(_ type: __shared PyType, _ elements: ContiguousArray<Value>) {
    self.init(type, capacity: elements.count)
    elements.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  convenience init(_ interpreter: __shared Interpreter, _ elements: ContiguousArray<Value> = []) {
    self.init(interpreter.types.list, elements)
  }

  /// Copies the values of a buffer.
  convenience init(_ interpreter: __shared Interpreter, copying values: UnsafeBufferPointer<Value>)
  {
    self.init(interpreter.types.list, capacity: values.count)
    append(contentsOf: values)
  }

  /// Takes `count` values from `base` on, which is uninitialised afterwards: `[a, b, c]`.
  convenience init(
    _ interpreter: __shared Interpreter, moving base: UnsafeMutablePointer<Value>, count: Int,
    capacity: Int = 0
  ) {
    self.init(interpreter.types.list, capacity: max(count, capacity))
    storage.moveInitialize(from: base, count: count)
    self.count = count
  }

  /// The values are written by `fill`, which runs no Python code.
  convenience init(
    _ interpreter: __shared Interpreter, count: Int, _ fill: (UnsafeMutablePointer<Value>) -> Void
  ) {
    self.init(interpreter.types.list, capacity: count)
    fill(storage)
    self.count = count
  }

  deinit {
    leaveRegistry(entryIndex)
    if exactKind == .derived { finalizeDerived() }
    if capacity == 0 { return }
    type.interpreter.graveyard.bury(storage, count: count)
    free(storage)
  }

  // MARK: Reading

  /// The value at `index`, which must be in `0..<count`.
  @inline(__always) subscript(index: Int) -> Value {
    get { withExtendedLifetime(self) { storage[index] } }
    set { storage[index] = newValue }
  }

  /// All values, to be read while no Python code runs.
  @inline(__always) var buffer: UnsafeBufferPointer<Value> {
    UnsafeBufferPointer(start: storage, count: count)
  }

  /// A copy of all values; assigning replaces them. Takes time in proportion to the length: for a
  /// single value there is the subscript.
  var elements: ContiguousArray<Value> {
    get { ContiguousArray(buffer) }
    set {
      let (oldStorage, oldCount, oldCapacity) = takeStorage()
      newValue.withUnsafeBufferPointer { append(contentsOf: $0) }
      Self.destroy(oldStorage, oldCount, oldCapacity)
    }
  }

  // MARK: Growing

  @inline(__always) func append(_ value: __owned Value) {
    if count == capacity { grow(to: count + 1) }
    storage.advanced(by: count).initialize(to: value)
    count += 1
  }

  /// Copies values that are not the list's own.
  func append(contentsOf values: UnsafeBufferPointer<Value>) {
    guard let base = values.baseAddress, values.count > 0 else { return }
    grow(to: count + values.count)
    storage.advanced(by: count).copy(base, values.count)
    count += values.count
  }

  /// Copies all values of a list, which may be this one.
  func append(copying other: PyList) {
    let added = other.count
    grow(to: count + added)
    storage.advanced(by: count).copy(other.storage, added)
    count += added
  }

  /// `index` must be in `0...count`.
  func insert(_ value: Value, at index: Int) {
    if count == capacity { grow(to: count + 1) }
    let place = storage.advanced(by: index)
    (place + 1).moveInitialize(from: place, count: count - index)
    place.initialize(to: value)
    count += 1
  }

  /// Room for `minimum` values in all; false where memory cannot give it.
  func reserve(_ minimum: Int) -> Bool {
    if minimum <= capacity { return true }
    return setCapacity(minimum)
  }

  /// Room for `added` more values, as CPython reserves it for the elements of an iterable: exactly
  /// so much in a list without room (not for those of sets and dicts), rounded up to an even number. False where memory cannot give
  /// it.
  func reserve(adding added: Int, isTable: Bool = false) -> Bool {
    if added <= capacity - count { return true }
    if capacity == 0, !isTable {
      return added > Int.max / 2 ? false : setCapacity((added + 1) & ~1)
    }
    let (total, overflow) = count.addingReportingOverflow(added)
    return !overflow && total <= Int.max / 2 && setCapacity(grownCapacity(total))
  }

  /// Makes room as CPython does (`list_resize`): an eighth more than asked for.
  @inline(never) private func grow(to newCount: Int) {
    if newCount <= capacity { return }
    if !setCapacity(grownCapacity(newCount)) { fatalError("out of memory") }
  }

  private func grownCapacity(_ newCount: Int) -> Int {
    let generous = (newCount + newCount / 8 + 6) & ~3
    return newCount - count > generous - newCount ? (newCount + 3) & ~3 : generous
  }

  @discardableResult private func setCapacity(_ newCapacity: Int) -> Bool {
    let (size, overflow) = newCapacity.multipliedReportingOverflow(
      by: MemoryLayout<Value>.stride)
    if overflow { return false }
    // Values may be moved bitwise.
    guard let memory = realloc(capacity == 0 ? nil : storage, size) else { return false }
    storage = memory.assumingMemoryBound(to: Value.self)
    capacity = newCapacity
    return true
  }

  // MARK: Shrinking

  /// Gives memory back once less than half of it is used (CPython: `list_resize`).
  private func shrink() {
    if count > 0 ? count >= capacity / 2 : capacity == 0 { return }
    if count == 0 {
      // The smallest room stays: lists as stacks come and go past the empty one.
      if capacity == 4 { return }
      free(storage)
      storage = Self.nowhere
      capacity = 0
      return
    }
    let smaller = (count + count / 8 + 6) & ~3
    if smaller < capacity { setCapacity(smaller) }
  }

  /// `index` must be in `0..<count`.
  func remove(at index: Int) -> Value {
    let place = storage.advanced(by: index)
    let value = place.move()
    count -= 1
    place.moveInitialize(from: place + 1, count: count - index)
    shrink()
    return value
  }

  /// The list must not be empty.
  func removeLast() -> Value {
    count -= 1
    let value = storage.advanced(by: count).move()
    shrink()
    return value
  }

  func removeAll() {
    let (oldStorage, oldCount, oldCapacity) = takeStorage()
    Self.destroy(oldStorage, oldCount, oldCapacity)
  }

  /// Replaces the values in `start..<end` by others that are not the list's own.
  func replace(from start: Int, to end: Int, with values: UnsafeBufferPointer<Value>) {
    let removedCount = end - start
    let tailCount = count - end
    let newCount = count - removedCount + values.count
    // What is removed dies last, when the list is whole again.
    withUnsafeTemporaryAllocation(of: Value.self, capacity: removedCount) { removed in
      removed.baseAddress?.moveInitialize(
        from: storage.advanced(by: start), count: removedCount)
      fill(start, end, tailCount, newCount, values)
      // The last one first (CPython: `list_ass_slice`).
      var index = removedCount
      while index > 0 {
        index -= 1
        removed.baseAddress?.advanced(by: index).deinitialize(count: 1)
      }
    }
  }

  /// `start..<end` is uninitialised and becomes `values`.
  private func fill(
    _ start: Int, _ end: Int, _ tailCount: Int, _ newCount: Int,
    _ values: UnsafeBufferPointer<Value>
  ) {
    if newCount > capacity {
      // The hole is closed first, as growing moves `count` values.
      storage.advanced(by: start).moveInitialize(
        from: storage.advanced(by: end), count: tailCount)
      count -= end - start
      grow(to: newCount)
      storage.advanced(by: start + values.count).moveInitialize(
        from: storage.advanced(by: start), count: tailCount)
    } else {
      storage.advanced(by: start + values.count).moveInitialize(
        from: storage.advanced(by: end), count: tailCount)
    }
    if let base = values.baseAddress {
      storage.advanced(by: start).copy(base, values.count)
    }
    count = newCount
    shrink()
  }

  /// Removes `span.count` values, the first at `span.lowest`, `span.stride` apart.
  func remove(_ span: SliceSpan) {
    guard span.count > 0 else { return }
    let removed = ContiguousArray<Value>(unsafeUninitializedCapacity: span.count) {
      removed, initialized in
      var source = span.lowest
      var target = source
      var taken = 0
      while source < count {
        let place = storage.advanced(by: source)
        if taken < span.count, source == span.lowest + taken * span.stride {
          removed.baseAddress?.advanced(by: taken).moveInitialize(from: place, count: 1)
          taken += 1
        } else {
          if target != source { storage.advanced(by: target).moveInitialize(from: place, count: 1) }
          target += 1
        }
        source += 1
      }
      initialized = taken
    }
    count -= removed.count
    shrink()
    withExtendedLifetime(removed) {}
  }

  // MARK: The whole storage

  /// Takes the storage out, which leaves the list empty: what sorts or clears a list owns it.
  func takeStorage() -> (
    storage: UnsafeMutablePointer<Value>, count: Int, capacity: Int
  ) {
    let taken = (storage, count, capacity)
    storage = Self.nowhere
    count = 0
    capacity = 0
    return taken
  }

  /// The address of a list that is being sorted. Never read.
  private static var sorting: UnsafeMutablePointer<Value> { nowhere + 1 }

  /// Takes the storage out and notes that nobody is to touch the list.
  func beginSort() -> (storage: UnsafeMutablePointer<Value>, count: Int, capacity: Int) {
    let taken = takeStorage()
    storage = Self.sorting
    return taken
  }

  /// Puts the storage back; what the list holds by now dies. False where it was touched and not
  /// cleared since.
  func endSort(
    _ newStorage: UnsafeMutablePointer<Value>, _ newCount: Int, _ newCapacity: Int
  ) -> Bool {
    let (oldStorage, oldCount, oldCapacity) = (storage, count, capacity)
    storage = newStorage
    count = newCount
    capacity = newCapacity
    Self.destroy(oldStorage, oldCount, oldCapacity)
    return oldStorage == Self.sorting || oldCapacity == 0
  }

  private static func destroy(
    _ storage: UnsafeMutablePointer<Value>, _ count: Int, _ capacity: Int
  ) {
    if capacity == 0 { return }
    storage.releaseBackwards(count: count)
    free(storage)
  }

  /// Reverses `start..<end` in place.
  func reverse(from start: Int, to end: Int) {
    Sorter<Value>.reverse(storage + start, end - start)
  }

  /// Appends `times - 1` more copies of all values; false where memory cannot give the room.
  func repeatElements(_ times: Int) -> Bool {
    if count == 0 || times == 1 { return true }
    let (total, overflow) = count.multipliedReportingOverflow(by: times)
    if overflow || !reserve(total) { return false }
    let hasReferences = (0..<count).contains { (storage + $0).borrowed != nil }
    var filled = count
    while filled < total {
      let next = min(filled, total - filled)
      let place = storage.advanced(by: filled)
      if hasReferences {
        place.copy(storage, next)
      } else {
        UnsafeMutableRawPointer(place).copyMemory(
          from: storage, byteCount: next * MemoryLayout<Value>.stride)
      }
      filled += next
    }
    count = total
    return true
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(storage, count: count)
  }

  override func clearReferences() {
    removeAll()
  }
}

extension UnsafeMutablePointer<Value> {
  /// Copies `count` values to uninitialised memory: the bits first, then the references are
  /// counted.
  @inline(__always) func copy(_ source: UnsafePointer<Value>, _ count: Int) {
    UnsafeMutableRawPointer(self).copyMemory(
      from: source, byteCount: count * MemoryLayout<Value>.stride)
    for index in 0..<count {
      if let object = (self + index).borrowed { _ = object.retain() }
    }
  }

  @inline(__always) func copy(_ source: UnsafeMutablePointer<Value>, _ count: Int) {
    copy(UnsafePointer(source), count)
  }
}
