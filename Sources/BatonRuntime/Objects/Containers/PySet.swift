// set and frozenset: an open-addressing table whose order of iteration is that of CPython.
// The algebra stands in `PySet+Algebra.swift`, the methods in `PySet+Methods.swift`.

/// A Python set or frozenset.
///
/// The table's layout, its growth and every order of insertion follow `Objects/setobject.c`, since
/// a program sees them in the order of iteration wherever hashes do not change from run to run.
final class PySet: PyObject {
  struct Entry {
    /// 0 in a free place, -1 in a given-up one.
    var hash: Int
    /// `undefined`: free or given up.
    var key: Value
  }

  final var entryIndex: UInt32 = 0
  /// nil: no room was needed yet, all `mask + 1` places are free.
  private(set) var table: UnsafeMutablePointer<Entry>?
  private(set) var mask = PySet.smallestTable - 1
  /// Places that are not free.
  private(set) var filled = 0
  /// Elements: `len(s)`.
  private(set) var count = 0
  /// Where the next `pop` begins to look.
  private var finger = 0
  /// Of a frozenset; nil: not computed yet.
  var cachedHash: Int?

  private static var smallestTable: Int { 8 }
  /// How many neighbouring places are tried before the next jump.
  private static var linearProbes: Int { 9 }

  init(_ type: __shared PyType) {
    super.init(type, .set)
    entryIndex = enterRegistry()
  }

  /// An empty set.
  convenience init(_ interpreter: __shared Interpreter) { self.init(interpreter.types.set) }

  deinit {
    leaveRegistry(entryIndex)
    if exactKind == .derived { finalizeDerived() }
    if let table { Self.destroy(table, mask + 1, type.interpreter.graveyard) }
  }

  private static func destroy(
    _ table: UnsafeMutablePointer<Entry>, _ size: Int, _ graveyard: Graveyard
  ) {
    if graveyard.descend() {
      for position in 0..<size { keyPlace(table + position).borrowed?.release() }
      graveyard.ascend()
    } else {
      for position in 0..<size { graveyard.postpone((table + position).move().key) }
    }
    table.freeRoom()
  }

  /// Where the key of an entry stands.
  @inline(__always) private static func keyPlace(
    _ entry: UnsafeMutablePointer<Entry>
  ) -> UnsafeMutablePointer<Value> {
    let offset = MemoryLayout<Entry>.stride - MemoryLayout<Value>.stride
    return UnsafeMutableRawPointer(entry).advanced(by: offset)
      .assumingMemoryBound(to: Value.self)
  }

  private static func makeTable(_ size: Int) -> UnsafeMutablePointer<Entry> {
    let table = UnsafeMutablePointer<Entry>.room(for: size)
    table.initialize(repeating: Entry(hash: 0, key: .undefined), count: size)
    return table
  }

  // MARK: Searching

  /// The places that a hash leads to, in order.
  private struct Search {
    private(set) var position: Int
    private var base: Int
    private var perturb: UInt
    private var neighbours: Int
    private let mask: Int

    @inline(__always) init(_ hash: Int, _ mask: Int) {
      self.mask = mask
      perturb = UInt(bitPattern: hash)
      base = hash & mask
      position = base
      neighbours = base + PySet.linearProbes <= mask ? PySet.linearProbes : 0
    }

    @inline(__always) mutating func next() {
      if neighbours > 0 {
        neighbours -= 1
        position += 1
        return
      }
      perturb >>= 5
      base = Int(truncatingIfNeeded: UInt(bitPattern: base) &* 5 &+ 1 &+ perturb) & mask
      position = base
      neighbours = base + PySet.linearProbes <= mask ? PySet.linearProbes : 0
    }
  }

  /// The place of `key`, or -1 minus the place where it would go: the last given-up one on the
  /// way, otherwise the free one at the end. `Int.min` where there is no table.
  @inline(__always) private func locate(
    _ key: Value, _ hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    if let place = locateReady(key, hash) { return place }
    return try locateSlow(key, hash, interpreter)
  }

  /// The same where finding it runs no code; otherwise nil.
  @inline(__always) private func locateReady(_ key: Value, _ hash: Int) -> Int? {
    guard let table else { return Int.min }
    var search = Search(hash, mask)
    var givenUp = -1
    while true {
      let entry = table + search.position
      let other = entry.pointee.hash
      if other == hash {
        if isSame(entry, key) { return search.position }
        if hash != 0 || !entry.pointee.key.isUndefined { return nil }
        return -1 - (givenUp < 0 ? search.position : givenUp)
      }
      if other == 0 {
        if entry.pointee.key.isUndefined {
          return -1 - (givenUp < 0 ? search.position : givenUp)
        }
      } else if other == -1 {
        givenUp = search.position
      }
      search.next()
    }
  }

  /// Equal for sure: the same object, ints, strs, tuples of such.
  @inline(__always) private func isSame(
    _ entry: UnsafeMutablePointer<Entry>, _ key: Value
  ) -> Bool {
    switch (key, entry.pointee.key) {
    case (.int(let int), .int(let other)): return int == other
    case (.object(let object), .object(let other)):
      if object === other { return true }
      guard object.exactKind == other.exactKind else { return false }
      // `exactKind` says so.
      switch object.exactKind {
      case .str:
        return unsafeDowncast(object, to: PyStr.self)
          .isEqual(to: unsafeDowncast(other, to: PyStr.self))
      case .tuple:
        return unsafeDowncast(object, to: PyTuple.self)
          .isSurelyEqual(to: unsafeDowncast(other, to: PyTuple.self))
      default: return false
      }
    default: return false
    }
  }

  /// An `__eq__` that changes the set makes the search start again.
  @inline(never) private func locateSlow(
    _ key: Value, _ hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    restart: while let table {
      let mask = mask
      var search = Search(hash, mask)
      var givenUp = -1
      while true {
        let entry = table + search.position
        let candidate = entry.pointee.key
        if candidate.isUndefined {
          if entry.pointee.hash == 0 { return -1 - (givenUp < 0 ? search.position : givenUp) }
          givenUp = search.position
        } else if entry.pointee.hash == hash {
          let equal = try interpreter.areKeysEqual(candidate, key)
          if self.table != table || self.mask != mask
            || !(table + search.position).pointee.key.isIdentical(to: candidate)
          {
            continue restart
          }
          if equal { return search.position }
        }
        search.next()
      }
    }
    return Int.min
  }

  /// Whether a key with that hash is in, where finding out runs no code; otherwise nil.
  @inline(__always) func containsReady(_ key: Value, hash: Int) -> Bool? {
    locateReady(key, hash).map { $0 >= 0 }
  }

  func contains(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    try locate(key, hash, interpreter) >= 0
  }

  func contains(_ key: Value, _ interpreter: Interpreter) throws(Unwind) -> Bool {
    try locate(key, interpreter.hash(key), interpreter) >= 0
  }

  // MARK: Adding and removing

  /// Adds an element; an equal one that is there already stays. Raises for an unhashable one.
  func add(_ key: Value, _ interpreter: Interpreter) throws(Unwind) {
    try add(key, hash: interpreter.hash(key), interpreter)
  }

  func add(_ key: Value, hash: Int, _ interpreter: Interpreter) throws(Unwind) {
    let place = try locate(key, hash, interpreter)
    if place < 0 { insert(key, hash, at: place) }
  }

  /// The same where that runs no code; otherwise false.
  func addReady(_ key: Value, hash: Int) -> Bool {
    guard let place = locateReady(key, hash) else { return false }
    if place < 0 { insert(key, hash, at: place) }
    return true
  }

  /// `place` is what `locate` gave.
  @inline(__always) private func insert(_ key: Value, _ hash: Int, at place: Int) {
    let entries: UnsafeMutablePointer<Entry>
    if let table {
      entries = table
    } else {
      entries = Self.makeTable(mask + 1)
      table = entries
    }
    let position = place == Int.min ? hash & mask : -1 - place
    let isFree = entries[position].hash == 0
    // The key there is `undefined`.
    (entries + position).initialize(to: Entry(hash: hash, key: key))
    count += 1
    if !isFree { return }
    filled += 1
    if filled * 5 >= mask * 3 { resize(minimum: count > 50_000 ? count * 2 : count * 4) }
  }

  /// Removes an element; false where it was missing.
  func discard(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    let place = try locate(key, hash, interpreter)
    guard place >= 0 else { return false }
    _ = take(at: place)
    return true
  }

  private func take(at position: Int) -> Value {
    guard let table else { return .undefined }
    let key = table[position].key
    table[position].hash = -1
    table[position].key = .undefined
    count -= 1
    return key
  }

  /// Removes and returns an element, from where the last call ended; nil where the set is empty.
  func pop() -> Value? {
    guard let table, count > 0 else { return nil }
    var position = finger & mask
    while table[position].key.isUndefined { position = position == mask ? 0 : position + 1 }
    finger = position + 1
    return take(at: position)
  }

  func removeAll() {
    let (old, size) = (table, mask + 1)
    table = nil
    mask = Self.smallestTable - 1
    filled = 0
    count = 0
    // Last: an element's finaliser may look at the set.
    if let old { Self.destroy(old, size, type.interpreter.graveyard) }
  }

  /// The first occupied place from `position` on; nil at the end.
  @inline(__always) func occupied(from position: Int) -> Int? {
    guard let table else { return nil }
    var position = position
    while position <= mask {
      if !table[position].key.isUndefined { return position }
      position += 1
    }
    return nil
  }

  /// The element in an occupied place.
  @inline(__always) func entry(at position: Int) -> Entry {
    table.unsafelyUnwrapped[position]
  }

  // MARK: The whole table

  /// Moves the elements to a table with room for more than `minimum` (CPython: `set_table_resize`).
  private func resize(minimum: Int) {
    var size = Self.smallestTable
    while size <= minimum { size *= 2 }
    if size == Self.smallestTable, mask + 1 == size, filled == count { return }
    let (old, oldSize) = (table, mask + 1)
    table = Self.makeTable(size)
    mask = size - 1
    filled = count
    guard let old else { return }
    for position in 0..<oldSize where !old[position].key.isUndefined {
      insertFirst((old + position).move())
    }
    // What is left are free and given-up places.
    old.freeRoom()
  }

  /// Inserts an element that is not in the table, which has no given-up places.
  private func insertFirst(_ entry: __owned Entry) {
    guard let table else { return }
    var search = Search(entry.hash, mask)
    while !table[search.position].key.isUndefined { search.next() }
    (table + search.position).initialize(to: consume entry)
  }

  /// Grows once for `added` more elements, as a merge does.
  private func reserve(adding added: Int) {
    if (filled + added) * 5 >= mask * 3 { resize(minimum: (count + added) * 2) }
  }

  /// Adds all elements of another set (CPython: `set_merge`).
  func merge(_ other: PySet, _ interpreter: Interpreter) throws(Unwind) {
    if other === self || other.count == 0 { return }
    reserve(adding: other.count)
    if filled == 0, let source = other.table {
      let target = table ?? Self.makeTable(mask + 1)
      table = target
      if mask == other.mask, other.filled == other.count {
        for position in 0...mask {
          target[position].hash = source[position].hash
          Self.keyPlace(target + position)
            .initialize(copying: Self.keyPlace(source + position))
        }
      } else {
        for position in 0...other.mask where !source[position].key.isUndefined {
          insertFirst(source[position])
        }
      }
      filled = other.count
      count = other.count
      return
    }
    var position = 0
    while let place = other.occupied(from: position) {
      let entry = other.entry(at: place)
      try add(entry.key, hash: entry.hash, interpreter)
      position = place + 1
    }
  }

  /// Adds all keys of a dict.
  func merge(keys dict: PyDict, _ interpreter: Interpreter) throws(Unwind) {
    reserve(adding: dict.count)
    var position = 0
    while let live = dict.livePosition(from: position) {
      let entry = dict.entries[live]
      try add(entry.key, interpreter)
      position = live + 1
    }
  }

  /// Clears away given-up places where they have become many.
  func compact() {
    if filled - count > mask / 4 { resize(minimum: count > 50_000 ? count * 2 : count * 4) }
  }

  /// Exchanges the elements with those of `other`.
  func swapElements(with other: PySet) {
    if other === self { return }
    // Without `swap`: exclusive access to fields makes every use of them slower.
    let (ownTable, ownMask, ownFilled, ownCount) = (table, mask, filled, count)
    (table, mask, filled, count) = (other.table, other.mask, other.filled, other.count)
    (other.table, other.mask, other.filled, other.count) = (
      ownTable, ownMask, ownFilled, ownCount
    )
    cachedHash = nil
    other.cachedHash = nil
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    guard let table else { return }
    for position in 0...mask { visitor.visit(table[position].key) }
  }

  override func clearReferences() {
    removeAll()
  }
}

extension Value {
  /// A set or a frozenset.
  @inline(__always) var asSet: PySet? { downcast(.set, PySet.self) }
}
