// Looking keys up in a dict.

extension PyDict {
  // MARK: Names as keys: no user code can run

  /// The position of a str key in `entries`; -1 where it is missing.
  func find(_ name: PyStr) -> Int {
    let hash = Entry.folded(name.hashCode)
    let entries = entries
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while true {
        let position = Int(table[probe.place])
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

  @inline(__always) private func isKey(
    _ entry: UnsafeMutablePointer<Entry>, _ name: PyStr
  ) -> Bool {
    guard case .object(let object) = entry.pointee.key else { return false }
    if object === name { return true }
    // `kind` says so.
    return object.kind == .str && unsafeDowncast(object, to: PyStr.self).isEqual(to: name)
  }

  // MARK: Any keys: equality may run user code

  /// The position of `key` in `entries`; -1 where it is missing.
  @inline(__always) func find(
    _ key: Value, hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    switch key {
    case .int(let int): return try find(int, hash: Entry.folded(hash), interpreter)
    case .object(let object) where object.exactKind == .str:
      // `exactKind` says so.
      let position = findReady(unsafeDowncast(object, to: PyStr.self))
      return position == -2
        ? try findSlow(key, hash: Entry.folded(hash), interpreter) : position
    case .object(let object) where object.exactKind == .tuple:
      let position = findReady(unsafeDowncast(object, to: PyTuple.self), hash: Entry.folded(hash))
      return position == -2
        ? try findSlow(key, hash: Entry.folded(hash), interpreter) : position
    default: return try findSlow(key, hash: Entry.folded(hash), interpreter)
    }
  }

  /// The position of the key of another dict's entry.
  func find(like entry: Entry, _ interpreter: Interpreter) throws(Unwind) -> Int {
    switch entry.key {
    case .int(let int): return try find(int, hash: entry.hash, interpreter)
    case .object(let object) where object.exactKind == .str:
      // `exactKind` says so.
      let position = findReady(unsafeDowncast(object, to: PyStr.self))
      return position == -2 ? try findSlow(entry.key, hash: entry.hash, interpreter) : position
    default: return try findSlow(entry.key, hash: entry.hash, interpreter)
    }
  }

  @inline(__always) private func find(
    _ int: Int, hash: UInt32, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    let position = findReady(int, hash: hash)
    return position == -2 ? try findSlow(.int(int), hash: hash, interpreter) : position
  }

  /// Whether the key, of that hash, is in, where finding out runs no code; otherwise nil.
  @inline(__always) func containsReady(_ key: Value, hash: Int) -> Bool? {
    let position: Int
    switch key {
    case .int(let int): position = findReady(int, hash: Entry.folded(hash))
    case .object(let object):
      // `exactKind` says so.
      switch object.exactKind {
      case .str: position = findReady(unsafeDowncast(object, to: PyStr.self))
      case .tuple:
        position = findReady(
          unsafeDowncast(object, to: PyTuple.self), hash: Entry.folded(hash))
      default: position = findReady(Entry.folded(hash)) { $0.isIdentical(to: key) }
      }
    default: return nil
    }
    return position == -2 ? nil : position >= 0
  }

  /// Where all keys are strs, that of the str; beside others -2 where code must tell, since a key
  /// of another type may be equal to a str.
  @inline(__always) private func findReady(_ name: PyStr) -> Int {
    hasOnlyStrKeys ? find(name) : findAmongOthers(name)
  }

  @inline(never) private func findAmongOthers(_ name: PyStr) -> Int {
    findReady(Entry.folded(name.hashCode)) {
      guard case .object(let object) = $0 else { return false }
      if object === name { return true }
      // `exactKind` says so.
      return object.exactKind == .str
        && unsafeDowncast(object, to: PyStr.self).isEqual(to: name)
    }
  }

  private func findReady(_ int: Int, hash: UInt32) -> Int {
    findReady(hash) {
      if case .int(let other) = $0 { return other == int }
      return false
    }
  }

  private func findReady(_ tuple: PyTuple, hash: UInt32) -> Int {
    findReady(hash) {
      guard case .object(let object) = $0 else { return false }
      if object === tuple { return true }
      // `exactKind` says so.
      return object.exactKind == .tuple
        && unsafeDowncast(object, to: PyTuple.self).isSurelyEqual(to: tuple)
    }
  }

  /// -1 where the key is not in; -2 where an equal hash belongs to something else.
  @inline(__always) private func findReady(
    _ hash: UInt32, isKey: (Value) -> Bool
  ) -> Int {
    let entries = entries
    if let table {
      var probe = Probe(hash: hash, mask: tableMask)
      while true {
        let position = Int(table[probe.place])
        if position >= 0 {
          if entries[position].hash == hash {
            if isKey(entries[position].key) { return position }
            if !entries[position].key.isUndefined {
              return -2
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
        if isKey(entries[position].key) { return position }
        if !entries[position].key.isUndefined {
          return -2
        }
      }
      position += 1
    }
    return -1
  }

  /// A key's `__eq__` may change the dict: where the entry or the table went, the search starts
  /// again; a key that was only added does not matter (CPython: `dictlookup`).
  @inline(never) private func findSlow(
    _ key: Value, hash: UInt32, _ interpreter: Interpreter
  ) throws(Unwind) -> Int {
    restart: while true {
      if let table {
        let mask = tableMask
        var probe = Probe(hash: hash, mask: mask)
        while true {
          let position = Int(table[probe.place])
          if position == -1 { return -1 }
          if position >= 0, entries[position].hash == hash, !entries[position].key.isUndefined {
            let other = entries[position].key
            let equal = try interpreter.areKeysEqual(other, key)
            if self.table != table || tableMask != mask || !holds(other, at: position) {
              continue restart
            }
            if equal { return position }
          }
          probe.next()
        }
      }
      var position = 0
      while position < used {
        if entries[position].hash == hash, !entries[position].key.isUndefined {
          let other = entries[position].key
          let equal = try interpreter.areKeysEqual(other, key)
          if table != nil || !holds(other, at: position) { continue restart }
          if equal { return position }
        }
        position += 1
      }
      return -1
    }
  }

  private func holds(_ key: Value, at position: Int) -> Bool {
    position < used && entries[position].key.isIdentical(to: key)
  }
}
