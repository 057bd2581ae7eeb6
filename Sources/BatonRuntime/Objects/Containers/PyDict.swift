// dict: insertion-ordered storage with constant-time deletion. Its methods stand in
// `PyDict+Methods.swift`, the views in `PyDictView.swift`.

/// A Python dict.
///
/// Entries stand in the order of insertion in one array; a removed entry leaves a hole, which the
/// next rebuild closes. Up to five entries are found by scanning the hashes; beyond that a table
/// of positions is probed (CPython: `Objects/dictobject.c`, the compact layout). Sizes grow as in
/// CPython, so that an iteration meets entries added meanwhile exactly when it does there.
class PyDict: PyObject {
  struct Entry {
    var hash: Int
    /// `undefined`: a hole.
    var key: Value
    var value: Value
  }

  /// Valid until the next change of the dict.
  final private(set) var entries: UnsafeMutablePointer<Entry>
  /// Entries in the array, holes included.
  final private(set) var used = 0
  /// Live entries: `len(d)`.
  final private(set) var count = 0
  /// Before it there are only holes.
  final private var firstLive = 0
  final private(set) var capacity: Int
  /// How many more entries can be added before a rebuild.
  final private var usable: Int
  /// Positions by hash: -1 free, -2 given up; a position may be that of a hole. nil while
  /// `capacity <= scanLimit`.
  final private var table: UnsafeMutablePointer<Int32>?
  final private var tableMask = 0
  /// Changes whenever a key is added or removed or entries move: the key of inline caches, and how
  /// an iteration notices a change.
  final private(set) var keysVersion: UInt64 = 0

  /// All keys so far are of the exact type str: CPython keeps such dicts in a shorter form, and
  /// resizes them for the first other key.
  final private(set) var hasOnlyStrKeys = true
  /// The entries it was made for: until they are there, another key does not resize.
  final private var announced = 0

  private static var scanLimit: Int { 5 }
  private static var smallestTable: Int { 8 }

  init(_ type: PyType, minimumCapacity: Int) {
    capacity = Self.usableEntries(tableSize: Self.initialTableSize(minimumCapacity))
    usable = capacity
    if capacity > Self.scanLimit { announced = minimumCapacity }
    entries = .allocate(capacity: capacity)
    super.init(type, .dict)
    if capacity > Self.scanLimit { makeTable(Self.initialTableSize(minimumCapacity)) }
  }

  /// The dictionary of a builtin type, made before the type `dict` is known.
  init(untypedCapacity: Int) {
    capacity = Self.usableEntries(tableSize: Self.initialTableSize(untypedCapacity))
    usable = capacity
    entries = .allocate(capacity: capacity)
    super.init(untyped: .dict)
    if capacity > Self.scanLimit { makeTable(Self.initialTableSize(untypedCapacity)) }
  }

  convenience init(_ interpreter: Interpreter, minimumCapacity: Int = 0) {
    self.init(interpreter.types.dict, minimumCapacity: minimumCapacity)
  }

  deinit {
    table?.deallocate()
    if used > 0 { Self.destroy(entries, used, type.interpreter.graveyard) }
    entries.deallocate()
  }

  private static func destroy(
    _ entries: UnsafeMutablePointer<Entry>, _ used: Int, _ graveyard: Graveyard
  ) {
    if graveyard.descend() {
      for position in 0..<used { (entries + position).deinitialize(count: 1) }
      graveyard.ascend()
    } else {
      for position in 0..<used {
        let entry = (entries + position).move()
        graveyard.postpone(entry.key)
        graveyard.postpone(entry.value)
      }
    }
  }

  // MARK: Names as keys: no user code can run

  /// The value under a str key, or nil.
  @inline(__always) final func get(_ name: PyStr) -> Value? {
    let position = find(name)
    return position < 0 ? nil : entries[position].value
  }

  /// The position of a str key in `entries`; -1 where it is missing.
  final func find(_ name: PyStr) -> Int {
    let hash = name.hashCode
    let entries = entries
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while true {
        let position = Int(table[probe.index])
        if position >= 0 {
          if entries[position].hash == hash, isKey(entries + position, name) { return position }
        } else if position == -1 {
          return -1
        }
        probe.next()
      }
    }
    var position = 0
    let used = used
    while position < used {
      if entries[position].hash == hash, isKey(entries + position, name) { return position }
      position += 1
    }
    return -1
  }

  @inline(__always) final private func isKey(
    _ entry: UnsafeMutablePointer<Entry>, _ name: PyStr
  ) -> Bool {
    guard case .object(let object) = entry.pointee.key else { return false }
    if object === name { return true }
    // `kind` says so.
    return object.kind == .str && unsafeDowncast(object, to: PyStr.self).isEqual(to: name)
  }

  final func set(_ name: PyStr, _ value: Value) {
    let position = find(name)
    if position >= 0 {
      entries[position].value = value
    } else {
      append(hash: name.hashCode, key: .object(name), value: value)
    }
  }

  @discardableResult final func removeValue(_ name: PyStr) -> Value? {
    let position = find(name)
    return position < 0 ? nil : removeEntry(at: position)
  }

  // MARK: Any keys: equality may run user code

  /// The position of `key` in `entries`; -1 where it is missing.
  @inline(__always) final func find(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    switch key {
    case .int(let int): return try find(int, hash: hash, interpreter)
    case .object(let object) where object.exactKind == .str:
      // `exactKind` says so.
      return find(unsafeDowncast(object, to: PyStr.self))
    default: return try findSlow(key, hash: hash, interpreter)
    }
  }

  /// Ints are compared in place until an equal hash belongs to something else.
  final private func find(
    _ int: Int, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    let entries = entries
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while true {
        let position = Int(table[probe.index])
        if position >= 0 {
          if entries[position].hash == hash {
            if case .int(let other) = entries[position].key {
              if other == int { return position }
            } else if !entries[position].key.isUndefined {
              return try findSlow(.int(int), hash: hash, interpreter)
            }
          }
        } else if position == -1 {
          return -1
        }
        probe.next()
      }
    }
    var position = 0
    let used = used
    while position < used {
      if entries[position].hash == hash {
        if case .int(let other) = entries[position].key {
          if other == int { return position }
        } else if !entries[position].key.isUndefined {
          return try findSlow(.int(int), hash: hash, interpreter)
        }
      }
      position += 1
    }
    return -1
  }

  /// A key's `__eq__` may change the dict: the search then starts again (CPython: `dictlookup`).
  @inline(never) final private func findSlow(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    restart: while true {
      let version = keysVersion
      if let table {
        var probe = Probe(hash: hash, mask: tableMask)
        while true {
          let position = Int(table[probe.index])
          if position == -1 { return -1 }
          if position >= 0, entries[position].hash == hash, !entries[position].key.isUndefined {
            let equal = try interpreter.areKeysEqual(entries[position].key, key)
            if version != keysVersion { continue restart }
            if equal { return position }
          }
          probe.next()
        }
      }
      var position = 0
      while position < used {
        if entries[position].hash == hash, !entries[position].key.isUndefined {
          let equal = try interpreter.areKeysEqual(entries[position].key, key)
          if version != keysVersion { continue restart }
          if equal { return position }
        }
        position += 1
      }
      return -1
    }
  }

  /// The value under `key`, or nil. Raises for an unhashable key.
  @inline(__always) final func get(
    _ key: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> Value? {
    let hash = try interpreter.hash(key)
    let position = try find(key, hash: hash, interpreter)
    return position < 0 ? nil : entries[position].value
  }

  /// Sets `key`; an equal key that is there already stays. Raises for an unhashable key.
  final func set(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(Unwind) {
    let hash = try interpreter.hash(key)
    try set(key, value, hash: hash, interpreter)
  }

  final func set(
    _ key: Value, _ value: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) {
    let position = try find(key, hash: hash, interpreter)
    if position >= 0 {
      entries[position].value = value
    } else {
      append(hash: hash, key: key, value: value)
    }
  }

  /// Removes `key` and returns its value; nil where it was missing.
  final func removeValue(
    _ key: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> Value? {
    let hash = try interpreter.hash(key)
    let position = try find(key, hash: hash, interpreter)
    return position < 0 ? nil : removeEntry(at: position)
  }

  // MARK: Entries

  /// Adds an entry under a key that is not in the dict.
  @inline(__always) final func append(hash: Int, key: Value, value: Value) {
    if hasOnlyStrKeys, !key.isExactStr { acceptOtherKeys() }
    if usable == 0 { rebuild(tableSize: Self.tableSize(atLeast: count * 3)) }
    entries.advanced(by: used).initialize(to: Entry(hash: hash, key: key, value: value))
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while table[probe.index] >= 0 { probe.next() }
      table[probe.index] = Int32(truncatingIfNeeded: used)
    }
    usable -= 1
    used += 1
    count += 1
    keysVersion &+= 1
  }

  /// The first key that is no str is about to be added.
  @inline(never) final private func acceptOtherKeys() {
    hasOnlyStrKeys = false
    if usable < capacity, used >= announced {
      rebuild(tableSize: Self.tableSize(atLeast: count * 3))
    }
  }

  /// Removes the live entry at `position` of `entries`; returns its value.
  @discardableResult final func removeEntry(at position: Int) -> Value {
    takeEntry(at: position).value
  }

  /// Removes the live entry at `position` of `entries`; returns its key and value.
  final func takeEntry(at position: Int) -> (key: Value, value: Value) {
    let taken = (entries[position].key, entries[position].value)
    // The table goes on pointing at the hole.
    entries[position].key = .undefined
    entries[position].value = .undefined
    if position == firstLive { firstLive += 1 }
    count -= 1
    keysVersion &+= 1
    return taken
  }

  /// Removes the last live entry: `popitem`. The dict must not be empty.
  final func takeLastEntry() -> (key: Value, value: Value)? {
    guard let position = lastPosition else { return nil }
    let taken = takeEntry(at: position)
    // Its place and the holes behind it are used again, so the table must not point at them.
    while used > position {
      used -= 1
      if let table {
        var probe = Probe(hash: entries[used].hash, mask: tableMask)
        while Int(table[probe.index]) != used { probe.next() }
        table[probe.index] = -2
      }
      entries.advanced(by: used).deinitialize(count: 1)
    }
    firstLive = min(firstLive, used)
    return taken
  }

  final func removeAll() {
    let (old, oldUsed) = (entries, used)
    table?.deallocate()
    table = nil
    capacity = Self.scanLimit
    usable = capacity
    entries = .allocate(capacity: capacity)
    used = 0
    count = 0
    firstLive = 0
    hasOnlyStrKeys = true
    announced = 0
    keysVersion &+= 1
    // Last: a value's finaliser may look at the dict.
    Self.destroy(old, oldUsed, type.interpreter.graveyard)
    old.deallocate()
  }

  /// Replaces the value at a live position.
  @inline(__always) final func setValue(at position: Int, _ value: Value) {
    entries[position].value = value
  }

  /// The first live position from `position` on; nil at the end.
  @inline(__always) final func livePosition(from position: Int) -> Int? {
    let start = position < firstLive ? firstLive : position
    var position = start
    while position < used {
      if !entries[position].key.isUndefined {
        if start == firstLive { firstLive = position }
        return position
      }
      position += 1
    }
    return nil
  }

  /// The last live position up to `position`; nil at the beginning.
  @inline(__always) final func livePosition(downFrom position: Int) -> Int? {
    var position = min(position, used - 1)
    while position >= firstLive {
      if !entries[position].key.isUndefined { return position }
      position -= 1
    }
    return nil
  }

  /// The last live position; nil where the dict is empty.
  final var lastPosition: Int? { livePosition(downFrom: used - 1) }

  /// Adds all entries of another dict, none of whose keys is in this one (CPython: `dict_merge`).
  final func copyEntries(of other: PyDict) {
    if other.count == 0 { return }
    if count == 0, other.isClonable { return clone(other) }
    if !other.hasOnlyStrKeys { hasOnlyStrKeys = false }
    if isPristine || capacity < other.count {
      rebuild(tableSize: Self.tableSize(for: count + other.count))
    }
    var position = 0
    while let live = other.livePosition(from: position) {
      let entry = other.entries[live]
      append(hash: entry.hash, key: entry.key, value: entry.value)
      position = live + 1
    }
  }

  /// A merge copies the layout of a dict that has no holes and is small or well filled.
  final private var isClonable: Bool {
    let size = allocatedTableSize
    return count == used
      && (size == Self.smallestTable || Self.usableEntries(tableSize: size / 2) < count)
  }

  /// A dict of the exact type with the same entries (CPython: `PyDict_Copy`).
  final func copy(_ interpreter: Interpreter) -> PyDict {
    let made = PyDict(interpreter)
    if count >= used * 2 / 3, count > 0 {
      made.clone(self)
    } else {
      made.copyEntries(of: self)
    }
    return made
  }

  /// Takes over layout and entries of another dict; this one is empty.
  final private func clone(_ other: PyDict) {
    entries.deinitialize(count: used)
    if capacity != other.capacity {
      entries.deallocate()
      entries = .allocate(capacity: other.capacity)
      table?.deallocate()
      table = nil
    }
    let source = other.entries
    for position in 0..<other.used {
      (entries + position).initialize(to: source[position])
    }
    if let source = other.table {
      let target = table ?? .allocate(capacity: other.tableMask + 1)
      target.update(from: source, count: other.tableMask + 1)
      table = target
    }
    capacity = other.capacity
    tableMask = other.tableMask
    usable = other.usable
    used = other.used
    count = other.count
    firstLive = other.firstLive
    hasOnlyStrKeys = other.hasOnlyStrKeys
    announced = 0
    keysVersion &+= 1
  }

  /// Makes room for `total` entries in all.
  final func reserve(_ total: Int) {
    if total - count > usable { rebuild(tableSize: Self.tableSize(for: total)) }
  }

  // MARK: Sizes

  /// The room of the table: what `sys.getsizeof` counts.
  final var allocatedTableSize: Int {
    capacity > Self.scanLimit ? tableMask + 1 : Self.smallestTable
  }

  /// Nothing was ever added: CPython has no table yet.
  final var isPristine: Bool { usable == Self.scanLimit && capacity == Self.scanLimit }

  /// A table is at most two thirds full.
  private static func usableEntries(tableSize: Int) -> Int { tableSize * 2 / 3 }

  /// CPython: `calculate_log2_keysize`, whose result may be one power more than is needed.
  private static func tableSize(atLeast minimum: Int) -> Int {
    1 << (Int.bitWidth - (((minimum | smallestTable) - 1) | 7).leadingZeroBitCount)
  }

  /// A table for so many entries.
  private static func tableSize(for count: Int) -> Int {
    tableSize(atLeast: (count * 3 + 1) / 2)
  }

  /// The table of a dict that is made with so many entries in view.
  private static func initialTableSize(_ count: Int) -> Int {
    count <= scanLimit ? smallestTable : tableSize(for: count)
  }

  /// Makes room in an empty dict for the keys of a dict or set: `dict.fromkeys`.
  final func prepare(count: Int, onlyStrKeys: Bool) {
    rebuild(tableSize: Self.tableSize(for: count))
    hasOnlyStrKeys = onlyStrKeys
  }

  /// Moves the live entries to a new array without holes.
  @inline(never) final private func rebuild(tableSize: Int) {
    let newCapacity = Self.usableEntries(tableSize: tableSize)
    let newEntries = UnsafeMutablePointer<Entry>.allocate(capacity: newCapacity)
    if count == used {
      newEntries.moveInitialize(from: entries, count: used)
    } else {
      var next = 0
      for position in 0..<used {
        if entries[position].key.isUndefined {
          entries.advanced(by: position).deinitialize(count: 1)
        } else {
          newEntries.advanced(by: next)
            .moveInitialize(from: entries.advanced(by: position), count: 1)
          next += 1
        }
      }
    }
    entries.deallocate()
    entries = newEntries
    capacity = newCapacity
    used = count
    usable = capacity - used
    firstLive = 0
    keysVersion &+= 1
    table?.deallocate()
    table = nil
    if capacity > Self.scanLimit { makeTable(tableSize) }
  }

  final private func makeTable(_ size: Int) {
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    table.initialize(repeating: -1, count: size)
    tableMask = size - 1
    self.table = table
    for position in 0..<used {
      var probe = Probe(hash: entries[position].hash, mask: tableMask)
      while table[probe.index] >= 0 { probe.next() }
      table[probe.index] = Int32(truncatingIfNeeded: position)
    }
  }
}

extension Value {
  @inline(__always) fileprivate var isExactStr: Bool {
    if case .object(let object) = self { return object.exactKind == .str }
    return false
  }
}

/// The sequence of table positions for a hash.
struct Probe {
  var index: Int
  private var perturb: UInt
  private let mask: Int

  @inline(__always) init(hash: Int, mask: Int) {
    perturb = UInt(bitPattern: hash)
    self.mask = mask
    index = hash & mask
  }

  @inline(__always) mutating func next() {
    perturb >>= 5
    index = Int(truncatingIfNeeded: UInt(bitPattern: index) &* 5 &+ perturb &+ 1) & mask
  }
}
