// Ordered dicts: their entries moved to either end, and taken from it.

extension PyDict {
  /// Makes the live entry at a position the first. The places in front are holes, of which a dict
  /// that needs them is given as many as it has entries.
  final func moveToFront(_ position: Int) {
    guard let first = livePosition(from: 0), position != first else { return }
    var position = position
    if first == 0 {
      let holes = (0..<position).reduce(0) { $0 + (entries[$1].key.isUndefined ? 1 : 0) }
      makeHolesInFront()
      position += Int(firstLive) - holes
    }
    let place = Int(firstLive) - 1
    // The table may go on pointing at the hole.
    redirect(place, to: -2)
    redirect(position, to: Int32(truncatingIfNeeded: place))
    entries[place] = entries[position]
    entries[position].key = .undefined
    entries[position].value = .undefined
    firstLive = Int32(truncatingIfNeeded: place)
    keysVersion &+= 1
  }

  /// Lets the table point elsewhere, if it points at a position.
  private func redirect(_ position: Int, to place: Int32) {
    guard let table else { return }
    var probe = Probe(hash: entries[position].hash, mask: tableMask)
    while table[probe.place] != -1 {
      if Int(table[probe.place]) == position {
        table[probe.place] = place
        return
      }
      probe.next()
    }
  }

  /// Moves all entries behind as many holes, at least eight.
  private func makeHolesInFront() {
    let gap = max(count, 8)
    rebuild(tableSize: Self.tableSize(for: (count + gap) * 2))
    var position = used - 1
    while position >= 0 {
      (entries + position + gap).moveInitialize(from: entries + position, count: 1)
      position -= 1
    }
    for hole in 0..<gap {
      (entries + hole).initialize(to: Entry(hash: 0, key: .undefined, value: .undefined))
    }
    if let table {
      for place in 0...Int(tableMask) where table[place] >= 0 {
        table[place] += Int32(truncatingIfNeeded: gap)
      }
    }
    usedEntries += Int32(truncatingIfNeeded: gap)
    usable -= Int32(truncatingIfNeeded: gap)
    firstLive = Int32(truncatingIfNeeded: gap)
  }

  // MARK: OrderedDict

  /// A KeyError whose arguments a tuple is itself, and none for None (CPython: `PyErr_SetObject`).
  static func orderedKeyError(_ interpreter: Interpreter, _ key: Value) -> Unwind {
    if key.isNone { return interpreter.error(interpreter.exceptions.keyError, arguments: []) }
    guard let parts = key.asTuple else { return interpreter.keyError(key) }
    return interpreter.raising(PyException(interpreter.exceptions.keyError, args: parts))
  }

  /// The entry of an equal key becomes the last, or the first (CPython:
  /// `OrderedDict_move_to_end_impl`).
  static func moveToEnd(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDict.self)
    // Where there is nothing the key is not even hashed.
    let hash = dict.count == 0 ? 0 : try interpreter.hash(args[1])
    let position = dict.count == 0 ? -1 : try dict.find(args[1], hash: hash, interpreter)
    guard position >= 0 else {
      throw orderedKeyError(interpreter, args[1])
    }
    if let last = args.given(2), try !interpreter.isTrue(last) {
      dict.moveToFront(position)
    } else if position != dict.lastPosition {
      let (key, value) = dict.takeEntry(at: position)
      dict.append(hash: hash, key: key, value: value)
    }
    return .none
  }

  /// `OrderedDict.popitem`.
  static func popEnd(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDict.self)
    if let last = args.given(1), try !interpreter.isTrue(last) {
      if let first = dict.livePosition(from: 0) {
        let (key, value) = dict.takeEntry(at: first)
        return .object(PyTuple.pair(interpreter, key, value))
      }
    } else if let (key, value) = dict.takeLastEntry() {
      return .object(PyTuple.pair(interpreter, key, value))
    }
    throw interpreter.keyError(interpreter.str("dictionary is empty"))
  }
}
