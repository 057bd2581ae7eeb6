// dict: insertion-ordered storage with constant-time deletion. Its methods stand in
// `PyDict+Methods.swift`, the views in `PyDictView.swift`.

/// A Python dict.
///
/// Entries stand in the order of insertion in one array; a removed entry leaves a hole, which the
/// next rebuild closes. Up to five entries are found by scanning the hashes; beyond that a table
/// of positions is probed (CPython: `Objects/dictobject.c`, the compact layout). Sizes grow as in
/// CPython, so that an iteration meets entries added meanwhile exactly when it does there.
class PyDict: PyObject {
  /// 32 bytes: the hash stands in what the values leave free.
  struct Entry {
    /// `undefined`: a hole.
    var key: Value
    var value: Value
    /// The two halves of the hash in one.
    var hash: UInt32

    @inline(__always) init(hash: Int, key: Value, value: Value) {
      self.hash = Entry.folded(hash)
      self.key = key
      self.value = value
    }

    @inline(__always) static func folded(_ hash: Int) -> UInt32 {
      let bits = UInt(bitPattern: hash)
      return UInt32(truncatingIfNeeded: bits ^ (bits >> 32))
    }
  }

  /// 0: of a dict that lives as long as the interpreter.
  final var entryIndex: UInt32 = 0
  // Counts in 32 bits keep small dicts small; a dict of that many entries fills no memory yet.
  final var usedEntries: Int32 = 0
  final var liveEntries: Int32 = 0
  /// Before it there are only holes.
  final var firstLive: Int32 = 0
  /// Entries that fit before the next rebuild, as CPython counts them.
  private final var entryLimit: Int32
  /// How many more entries can be added before a rebuild.
  final var usable: Int32
  /// Entries that fit into the array, at most `entryLimit`.
  final var room: Int32 = 0
  /// The entries it was made for: until they are there, another key does not resize.
  private final var announced: Int32 = 0
  /// All keys so far are of the exact type str: CPython keeps such dicts in a shorter form, and
  /// resizes them for the first other key.
  final private(set) var hasOnlyStrKeys = true
  /// Valid until the next change of the dict.
  final var entries: UnsafeMutablePointer<Entry>
  /// Positions by hash: -1 free, -2 given up; a position may be that of a hole. nil while
  /// `capacity <= scanLimit`.
  final var table: UnsafeMutablePointer<Int32>?
  final var tableMask: UInt32 = 0
  /// Changes whenever a key is added or removed or entries move: the key of inline caches, and how
  /// an iteration notices a change.
  final var keysVersion: UInt64 = 0

  /// Entries in the array, holes included.
  @inline(__always) final var used: Int { Int(usedEntries) }
  /// Live entries: `len(d)`.
  @inline(__always) final var count: Int { Int(liveEntries) }
  /// Entries that fit before the next rebuild.
  final var capacity: Int { Int(entryLimit) }

  private static var scanLimit: Int32 { 5 }
  private static var smallestTable: Int { 8 }
  /// The array of a dict without entries. Never read.
  private static var nowhere: UnsafeMutablePointer<Entry> {
    UnsafeMutablePointer(bitPattern: MemoryLayout<Entry>.alignment).unsafelyUnwrapped
  }

  init(_ type: __shared PyType, minimumCapacity: Int) {
    let size = Self.initialTableSize(minimumCapacity)
    entryLimit = Self.usableEntries(tableSize: size)
    usable = entryLimit
    entries = Self.nowhere
    super.init(type, .dict)
    entryIndex = enterRegistry()
    if entryLimit > Self.scanLimit { announce(minimumCapacity, size) }
  }

  /// The dictionary of a builtin type, made before the type `dict` is known.
  init(untypedCapacity: Int) {
    let size = Self.initialTableSize(untypedCapacity)
    entryLimit = Self.usableEntries(tableSize: size)
    usable = entryLimit
    entries = Self.nowhere
    super.init(untyped: .dict)
    if entryLimit > Self.scanLimit { announce(untypedCapacity, size) }
  }

  convenience init(_ interpreter: __shared Interpreter, minimumCapacity: Int = 0) {
    self.init(interpreter.types.dict, minimumCapacity: minimumCapacity)
  }

  deinit {
    if entryIndex != 0 { leaveRegistry(entryIndex) }
    if exactKind == .derived { finalizeDerived() }
    table?.freeRoom()
    if room == 0 { return }
    if usedEntries > 0 { Self.destroy(entries, used, type.interpreter.graveyard) }
    entries.freeRoom()
  }

  private final func announce(_ count: Int, _ tableSize: Int) {
    announced = Int32(clamping: count)
    makeTable(tableSize)
  }

  private static func destroy(
    _ entries: UnsafeMutablePointer<Entry>, _ used: Int, _ graveyard: Graveyard
  ) {
    if graveyard.descend() {
      for position in 0..<used {
        let values = UnsafeMutableRawPointer(entries + position)
          .assumingMemoryBound(to: Value.self)
        values.borrowed?.release()
        (values + 1).borrowed?.release()
      }
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

  /// Where the value of an entry stands, until the keys change.
  @inline(__always) final func place(at position: Int) -> UnsafeMutablePointer<Value> {
    withUnsafeMutablePointer(to: &entries[position].value) { $0 }
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
    append(Entry(hash: hash, key: key, value: value))
  }

  /// Adds an entry of another dict, whose key is not in this one.
  @inline(__always) final func append(_ entry: Entry) {
    if hasOnlyStrKeys, !entry.key.isExactStr { acceptOtherKeys() }
    if usable == 0 { rebuild(tableSize: Self.tableSize(atLeast: count * 3)) }
    if usedEntries == room { enlarge() }
    entries.advanced(by: used).initialize(to: entry)
    if let table {
      var probe = Probe(hash: entry.hash, mask: tableMask)
      while table[probe.place] >= 0 { probe.next() }
      table[probe.place] = usedEntries
    }
    usable -= 1
    usedEntries += 1
    liveEntries += 1
    keysVersion &+= 1
  }

  /// The first key that is no str is about to be added.
  @inline(never) final private func acceptOtherKeys() {
    hasOnlyStrKeys = false
    if usable < entryLimit, usedEntries >= announced {
      rebuild(tableSize: Self.tableSize(atLeast: count * 3))
    }
  }

  /// Makes room in the array: a small dict begins with less than its limit.
  @inline(never) final private func enlarge() {
    let newRoom = room == 0 && table == nil ? min(3, entryLimit) : entryLimit
    let newEntries = UnsafeMutablePointer<Entry>.room(for: Int(newRoom))
    newEntries.moveInitialize(from: entries, count: used)
    if room > 0 { entries.freeRoom() }
    entries = newEntries
    room = newRoom
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
    if position == Int(firstLive) { firstLive += 1 }
    liveEntries -= 1
    keysVersion &+= 1
    return taken
  }

  /// Removes the last live entry: `popitem`; nil where the dict is empty.
  final func takeLastEntry() -> (key: Value, value: Value)? {
    guard let position = lastPosition else { return nil }
    let taken = takeEntry(at: position)
    // Its place and the holes behind it are used again, so the table must not point at them.
    while used > position {
      usedEntries -= 1
      if let table {
        var probe = Probe(hash: entries[used].hash, mask: tableMask)
        // The place of an entry that was moved is no longer in the table.
        while table[probe.place] != usedEntries, table[probe.place] != -1 { probe.next() }
        if table[probe.place] == usedEntries { table[probe.place] = -2 }
      }
      entries.advanced(by: used).deinitialize(count: 1)
    }
    firstLive = min(firstLive, usedEntries)
    return taken
  }

  final func removeAll() {
    let (old, oldUsed, oldRoom) = (entries, used, room)
    table?.freeRoom()
    table = nil
    entryLimit = Self.scanLimit
    usable = entryLimit
    entries = Self.nowhere
    room = 0
    usedEntries = 0
    liveEntries = 0
    firstLive = 0
    hasOnlyStrKeys = true
    announced = 0
    keysVersion &+= 1
    if oldRoom == 0 { return }
    // Last: a value's finaliser may look at the dict.
    Self.destroy(old, oldUsed, type.interpreter.graveyard)
    old.freeRoom()
  }

  /// Replaces the value at a live position.
  @inline(__always) final func setValue(at position: Int, _ value: Value) {
    entries[position].value = value
  }

  /// The first live position from `position` on; nil at the end.
  @inline(__always) final func livePosition(from position: Int) -> Int? {
    let first = Int(firstLive)
    let start = position < first ? first : position
    var position = start
    while position < used {
      if !entries[position].key.isUndefined {
        if start == first { firstLive = Int32(truncatingIfNeeded: position) }
        return position
      }
      position += 1
    }
    return nil
  }

  /// The last live position up to `position`; nil at the beginning.
  @inline(__always) final func livePosition(downFrom position: Int) -> Int? {
    var position = min(position, used - 1)
    while position >= Int(firstLive) {
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
      append(other.entries[live])
      position = live + 1
    }
  }

  /// A merge copies the layout of a dict that has no holes and is small or well filled.
  final private var isClonable: Bool {
    let size = allocatedTableSize
    return count == used
      && (size == Self.smallestTable || Int(Self.usableEntries(tableSize: size / 2)) < count)
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
    for position in 0..<used { (entries + position).deinitialize(count: 1) }
    if room < other.usedEntries || table == nil || tableMask != other.tableMask {
      if room > 0 { entries.freeRoom() }
      table?.freeRoom()
      table = nil
      entries = .room(for: Int(other.room))
      room = other.room
    }
    let source = other.entries
    for position in 0..<other.used {
      let (from, to) = (source + position, entries + position)
      withUnsafeMutablePointer(to: &to.pointee.key) {
        $0.initialize(copying: withUnsafeMutablePointer(to: &from.pointee.key) { $0 })
      }
      place(at: position).initialize(copying: other.place(at: position))
      to.pointee.hash = from.pointee.hash
    }
    if let source = other.table {
      let target = table ?? .room(for: Int(other.tableMask) + 1)
      target.update(from: source, count: Int(other.tableMask) + 1)
      table = target
    }
    tableMask = other.tableMask
    entryLimit = other.entryLimit
    usable = other.usable
    usedEntries = other.usedEntries
    liveEntries = other.liveEntries
    firstLive = other.firstLive
    hasOnlyStrKeys = other.hasOnlyStrKeys
    announced = 0
    keysVersion &+= 1
  }

  /// Makes room for `total` entries in all.
  final func reserve(_ total: Int) {
    if total - count > Int(usable) { rebuild(tableSize: Self.tableSize(for: total)) }
  }

  // MARK: Sizes

  /// The room of the table: what `sys.getsizeof` counts.
  final var allocatedTableSize: Int {
    entryLimit > Self.scanLimit ? Int(tableMask) + 1 : Self.smallestTable
  }

  /// Nothing was ever added: CPython has no table yet.
  final var isPristine: Bool { usable == Self.scanLimit && entryLimit == Self.scanLimit }

  /// A table is at most two thirds full.
  private static func usableEntries(tableSize: Int) -> Int32 { Int32(clamping: tableSize * 2 / 3) }

  /// CPython: `calculate_log2_keysize`, whose result may be one power more than is needed.
  private static func tableSize(atLeast minimum: Int) -> Int {
    1 << (Int.bitWidth - (((minimum | smallestTable) - 1) | 7).leadingZeroBitCount)
  }

  /// A table for so many entries.
  static func tableSize(for count: Int) -> Int {
    tableSize(atLeast: (count * 3 + 1) / 2)
  }

  /// The table of a dict that is made with so many entries in view.
  private static func initialTableSize(_ count: Int) -> Int {
    count <= Int(scanLimit) ? smallestTable : tableSize(for: count)
  }

  /// Makes room in an empty dict for the keys of a dict or set: `dict.fromkeys`.
  final func prepare(count: Int, onlyStrKeys: Bool) {
    rebuild(tableSize: Self.tableSize(for: count))
    hasOnlyStrKeys = onlyStrKeys
  }

  /// Moves the live entries to a new array without holes.
  @inline(never) final func rebuild(tableSize: Int) {
    let newLimit = Self.usableEntries(tableSize: tableSize)
    let newEntries = UnsafeMutablePointer<Entry>.room(for: Int(newLimit))
    if liveEntries == usedEntries {
      newEntries.moveInitialize(from: entries, count: used)
    } else {
      var next = 0
      for position in 0..<used {
        if entries[position].key.isUndefined {
          (entries + position).deinitialize(count: 1)
        } else {
          (newEntries + next).moveInitialize(from: entries + position, count: 1)
          next += 1
        }
      }
    }
    if room > 0 { entries.freeRoom() }
    entries = newEntries
    entryLimit = newLimit
    room = newLimit
    usedEntries = liveEntries
    usable = entryLimit - usedEntries
    firstLive = 0
    keysVersion &+= 1
    table?.freeRoom()
    table = nil
    if entryLimit > Self.scanLimit { makeTable(tableSize) }
  }

  final private func makeTable(_ size: Int) {
    let table = UnsafeMutablePointer<Int32>.room(for: size)
    table.initialize(repeating: -1, count: size)
    tableMask = UInt32(truncatingIfNeeded: size - 1)
    self.table = table
    for position in 0..<used {
      var probe = Probe(hash: entries[position].hash, mask: tableMask)
      while table[probe.place] >= 0 { probe.next() }
      table[probe.place] = Int32(truncatingIfNeeded: position)
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    for position in 0..<used {
      UnsafeRawPointer(entries + position).withMemoryRebound(to: Value.self, capacity: 2) {
        visitor.visit($0, count: 2)
      }
    }
  }

  override func clearReferences() { removeAll() }
}
