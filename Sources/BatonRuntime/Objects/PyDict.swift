// dict: insertion-ordered, with constant-time deletion.

/// A Python dict.
///
/// Entries stand in the order of insertion in one array; a deleted entry leaves a hole, which the
/// next rebuild closes. Up to eight entries are found by scanning the hashes; beyond that a table
/// of positions is probed (CPython: `Objects/dictobject.c`, the compact layout).
class PyDict: PyObject {
  struct Entry {
    var hash: Int
    /// `undefined`: a hole.
    var key: Value
    var value: Value
  }

  final private(set) var entries: UnsafeMutablePointer<Entry>
  /// Entries in the array, holes included.
  final private(set) var used = 0
  /// Live entries: `len(d)`.
  final private(set) var count = 0
  final private var capacity: Int
  /// Positions by hash: -1 free, -2 deleted. nil while `capacity <= scanLimit`.
  final private var table: UnsafeMutablePointer<Int32>?
  final private var tableMask = 0
  /// Places in the table that are not free: deleted ones count until the next rebuild.
  final private var tableFilled = 0
  /// Changes whenever a key is added or removed or entries move: the key of inline caches, and how
  /// an iteration notices a change.
  final private(set) var keysVersion: UInt64 = 0

  private static let scanLimit = 8

  init(_ type: PyType, minimumCapacity: Int) {
    capacity = max(minimumCapacity, 4)
    entries = .allocate(capacity: capacity)
    super.init(type, .dict)
    if capacity > Self.scanLimit { makeTable() }
  }

  /// The dictionary of a builtin type, made before the type `dict` is known.
  init(untypedCapacity: Int) {
    capacity = untypedCapacity
    entries = .allocate(capacity: capacity)
    super.init(untyped: .dict)
    if capacity > Self.scanLimit { makeTable() }
  }

  convenience init(_ interpreter: Interpreter, minimumCapacity: Int = 0) {
    self.init(interpreter.types.dict, minimumCapacity: minimumCapacity)
  }

  deinit {
    entries.deinitialize(count: used)
    entries.deallocate()
    table?.deallocate()
  }

  // MARK: Names as keys: no user code can run

  /// The value under a str key, or nil.
  final func get(_ name: PyStr) -> Value? {
    let position = find(name)
    return position < 0 ? nil : entries[position].value
  }

  /// The position of a str key in `entries`; -1 where it is missing.
  final func find(_ name: PyStr) -> Int {
    let hash = name.hashCode
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while true {
        let position = Int(table[probe.index])
        if position == -1 { return -1 }
        if position >= 0, entries[position].hash == hash, isKey(position, name) { return position }
        probe.next()
      }
    }
    var position = 0
    while position < used {
      if entries[position].hash == hash, isKey(position, name) { return position }
      position += 1
    }
    return -1
  }

  @inline(__always) final private func isKey(_ position: Int, _ name: PyStr) -> Bool {
    guard case .object(let object) = entries[position].key, object.kind == .str else {
      return false
    }
    // `kind` says so.
    return object === name || unsafeDowncast(object, to: PyStr.self).isEqual(to: name)
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
  ///
  /// A key's `__eq__` may change the dict: the search then starts again (CPython: `dictlookup`).
  final func find(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    if case .object(let object) = key, object.exactKind == .str {
      return find(unsafeDowncast(object, to: PyStr.self))
    }
    while true {
      let version = keysVersion
      var restart = false
      var found = -1
      if let table {
        var probe = Probe(hash: hash, mask: tableMask)
        while true {
          let position = Int(table[probe.index])
          if position == -1 { break }
          if position >= 0, entries[position].hash == hash {
            let equal = try interpreter.areKeysEqual(entries[position].key, key)
            if version != keysVersion {
              restart = true
              break
            }
            if equal {
              found = position
              break
            }
          }
          probe.next()
        }
      } else {
        var position = 0
        while position < used {
          if entries[position].hash == hash, !entries[position].key.isUndefined {
            let equal = try interpreter.areKeysEqual(entries[position].key, key)
            if version != keysVersion {
              restart = true
              break
            }
            if equal {
              found = position
              break
            }
          }
          position += 1
        }
      }
      if !restart { return found }
    }
  }

  /// The value under `key`, or nil. Raises for an unhashable key.
  final func get(_ key: Value, _ interpreter: Interpreter) throws(Unwind) -> Value? {
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
  final func append(hash: Int, key: Value, value: Value) {
    if used == capacity || (table != nil && tableFilled * 3 > tableMask * 2) {
      rebuild(capacity: max(count * 2, 8))
    }
    entries.advanced(by: used).initialize(to: Entry(hash: hash, key: key, value: value))
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while table[probe.index] >= 0 { probe.next() }
      if table[probe.index] == -1 { tableFilled += 1 }
      table[probe.index] = Int32(truncatingIfNeeded: used)
    }
    used += 1
    count += 1
    keysVersion &+= 1
  }

  /// Removes the live entry at `position` of `entries`; returns its value.
  @discardableResult final func removeEntry(at position: Int) -> Value {
    if let table {
      var probe = Probe(hash: entries[position].hash, mask: tableMask)
      while Int(table[probe.index]) != position { probe.next() }
      table[probe.index] = -2
    }
    let value = entries[position].value
    let key = entries[position].key
    entries[position].key = .undefined
    entries[position].value = .undefined
    entries[position].hash = 0
    count -= 1
    keysVersion &+= 1
    // Trailing holes go at once, so that popping from the end stays constant.
    while used > 0, entries[used - 1].key.isUndefined {
      used -= 1
      entries.advanced(by: used).deinitialize(count: 1)
    }
    withExtendedLifetime(key) {}
    return value
  }

  final func removeAll() {
    let (old, oldUsed) = (entries, used)
    table?.deallocate()
    table = nil
    capacity = 4
    entries = .allocate(capacity: capacity)
    used = 0
    count = 0
    keysVersion &+= 1
    // Last: a value's finaliser may look at the dict.
    old.deinitialize(count: oldUsed)
    old.deallocate()
  }

  /// Replaces the value at a live position.
  @inline(__always) final func setValue(at position: Int, _ value: Value) {
    entries[position].value = value
  }

  /// The first live position from `position` on; nil at the end.
  @inline(__always) final func livePosition(from position: Int) -> Int? {
    var position = position
    while position < used {
      if !entries[position].key.isUndefined { return position }
      position += 1
    }
    return nil
  }

  /// The last live position; nil where the dict is empty.
  final var lastPosition: Int? {
    var position = used - 1
    while position >= 0 {
      if !entries[position].key.isUndefined { return position }
      position -= 1
    }
    return nil
  }

  /// Moves all entries of a dict with the same keys and hashes in: `dict(d)`, `d.copy()`.
  final func copyEntries(of other: PyDict) {
    if count == 0 { reserve(other.count) }
    var position = 0
    while let live = other.livePosition(from: position) {
      let entry = other.entries[live]
      append(hash: entry.hash, key: entry.key, value: entry.value)
      position = live + 1
    }
  }

  final func reserve(_ minimum: Int) {
    if minimum > capacity { rebuild(capacity: minimum) }
  }

  /// Moves the live entries to a new array without holes.
  final private func rebuild(capacity newCapacity: Int) {
    let newEntries = UnsafeMutablePointer<Entry>.allocate(capacity: newCapacity)
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
    entries.deallocate()
    entries = newEntries
    capacity = newCapacity
    used = next
    keysVersion &+= 1
    table?.deallocate()
    table = nil
    if capacity > Self.scanLimit { makeTable() }
  }

  final private func makeTable() {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    table.initialize(repeating: -1, count: size)
    tableMask = size - 1
    self.table = table
    tableFilled = used
    for position in 0..<used {
      var probe = Probe(hash: entries[position].hash, mask: tableMask)
      while table[probe.index] >= 0 { probe.next() }
      table[probe.index] = Int32(truncatingIfNeeded: position)
    }
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
