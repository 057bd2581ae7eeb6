// `list.sort`: which keys are compared and how, around `Sorter`.

extension Int: SortKey {
  @inline(__always) func isLess(
    than other: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool { self < other }
}

extension Double: SortKey {
  @inline(__always) func isLess(
    than other: Double, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool { self < other }
}

/// A str that the values being sorted keep alive.
private struct StrKey: SortKey {
  /// The first eight bytes as a number: nearly always they decide. 0 where some text is wide.
  let prefix: UInt64
  let text: Unmanaged<PyStr>

  init(_ text: PyStr, usesPrefix: Bool) {
    self.text = Unmanaged.passUnretained(text)
    var prefix: UInt64 = 0
    if usesPrefix {
      for index in 0..<min(text.count, 8) {
        prefix |= UInt64(text.narrowUnits[index]) << UInt64(56 - index * 8)
      }
    }
    self.prefix = prefix
  }

  @inline(__always) func isLess(
    than other: StrKey, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    if prefix != other.prefix { return prefix < other.prefix }
    return text._withUnsafeGuaranteedRef { text in
      other.text._withUnsafeGuaranteedRef { text.compare(to: $0) < 0 }
    }
  }
}

extension Value: SortKey {
  func isLess(than other: Value, _ interpreter: Interpreter) throws(Unwind) -> Bool {
    switch (self, other) {
    case (.int(let left), .int(let right)): return left < right
    case (.float(let left), .float(let right)): return left < right
    case (.object(let left), .object(let right)):
      if left.exactKind == .tuple, right.exactKind == .tuple {
        // `exactKind` says so.
        return try unsafeDowncast(left, to: PyTuple.self)
          .isLess(than: unsafeDowncast(right, to: PyTuple.self), interpreter)
      }
      if left.exactKind == .list, right.exactKind == .list {
        return try unsafeDowncast(left, to: PyList.self)
          .isLess(than: unsafeDowncast(right, to: PyList.self), interpreter)
      }
      if left.exactKind == .str, right.exactKind == .str {
        return unsafeDowncast(left, to: PyStr.self)
          .compare(to: unsafeDowncast(right, to: PyStr.self)) < 0
      }
    default: break
    }
    return try interpreter.isLess(self, other)
  }
}

extension PyTuple {
  /// `self < other`.
  fileprivate final func isLess(
    than other: PyTuple, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    try interpreter.enterNative(" in comparison")
    defer { interpreter.leaveNative() }
    for index in 0..<Swift.min(count, other.count) {
      let (left, right) = (self[index], other[index])
      if try interpreter.areEqual(left, right) { continue }
      return try left.isLess(than: right, interpreter)
    }
    return count < other.count
  }
}

extension PyList {
  /// `self < other`. A comparison may change either.
  fileprivate final func isLess(
    than other: PyList, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    try interpreter.enterNative(" in comparison")
    defer { interpreter.leaveNative() }
    var index = 0
    while index < count, index < other.count {
      let (left, right) = (self[index], other[index])
      if try interpreter.areEqual(left, right) {
        index += 1
        continue
      }
      return try left.isLess(than: right, interpreter)
    }
    return count < other.count
  }
}

extension Interpreter {
  /// Sorts in place; the list is empty meanwhile (CPython: `list_sort_impl`).
  func sort(_ list: PyList, key: Value, reverse: Bool) throws(Unwind) {
    let (storage, count, capacity) = list.beginSort()
    var failure: Unwind?
    do throws(Unwind) {
      if key.isNone {
        try sort(storage, count, reverse)
      } else {
        try sort(storage, count, by: key, reverse)
      }
    } catch {
      failure = error
    }
    let isUntouched = list.endSort(storage, count, capacity)
    if let failure { throw failure }
    if !isUntouched { throw valueError("list modified during sort") }
  }

  private func sort(
    _ values: UnsafeMutablePointer<Value>, _ count: Int, _ reverse: Bool
  ) throws(Unwind) {
    switch SortedKind(values, count) {
    case .ints:
      let keys = values.ints(count)
      defer { keys.freeRoom() }
      try sort(keys, nil, count, reverse)
      for index in 0..<count { values[index] = .int(keys[index]) }
    case .floats:
      let keys = values.floats(count)
      defer { keys.freeRoom() }
      try sort(keys, nil, count, reverse)
      for index in 0..<count { values[index] = .float(keys[index]) }
    case .strs:
      let keys = values.strs(count)
      defer { keys.freeRoom() }
      try sort(keys, values, count, reverse)
    case .mixed: try sort(values, nil, count, reverse)
    }
  }

  private func sort(
    _ values: UnsafeMutablePointer<Value>, _ count: Int, by key: Value, _ reverse: Bool
  ) throws(Unwind) {
    let keys = UnsafeMutablePointer<Value>.room(for: count)
    var made = 0
    defer {
      keys.deinitialize(count: made)
      keys.freeRoom()
    }
    while made < count {
      (keys + made).initialize(to: try call(key, values[made]))
      made += 1
    }
    switch SortedKind(keys, count) {
    case .ints:
      let plain = keys.ints(count)
      defer { plain.freeRoom() }
      try sort(plain, values, count, reverse)
    case .floats:
      let plain = keys.floats(count)
      defer { plain.freeRoom() }
      try sort(plain, values, count, reverse)
    case .strs:
      let plain = keys.strs(count)
      defer { plain.freeRoom() }
      try sort(plain, values, count, reverse)
    case .mixed: try sort(keys, values, count, reverse)
    }
  }

  /// Reversing before and after keeps a reverse sort stable.
  private func sort<Key: SortKey>(
    _ keys: UnsafeMutablePointer<Key>, _ values: UnsafeMutablePointer<Value>?, _ count: Int,
    _ reverse: Bool
  ) throws(Unwind) {
    func turn() {
      Sorter<Key>.reverse(keys, count)
      if let values { Sorter<Value>.reverse(values, count) }
    }
    if reverse, count > 1 { turn() }
    defer { if reverse, count > 1 { turn() } }
    var sorter = Sorter(self, keys, values, count: count)
    try sorter.sort()
  }
}

/// What all keys of a sort have in common.
private enum SortedKind {
  case ints
  case floats
  case strs
  case mixed

  init(_ keys: UnsafeMutablePointer<Value>, _ count: Int) {
    self = .mixed
    guard count > 1 else { return }
    switch keys[0] {
    case .int:
      for index in 1..<count { guard case .int = keys[index] else { return } }
      self = .ints
    case .float:
      for index in 1..<count { guard case .float = keys[index] else { return } }
      self = .floats
    case .object(let first) where first.exactKind == .str:
      for index in 1..<count {
        guard case .object(let object) = keys[index], object.exactKind == .str else { return }
      }
      self = .strs
    default: return
    }
  }
}

// Rows of plain keys. The kind of the keys is known.
extension UnsafeMutablePointer<Value> {
  fileprivate func ints(_ count: Int) -> UnsafeMutablePointer<Int> {
    let keys = UnsafeMutablePointer<Int>.room(for: count)
    for index in 0..<count {
      if case .int(let int) = self[index] { (keys + index).initialize(to: int) }
    }
    return keys
  }

  fileprivate func floats(_ count: Int) -> UnsafeMutablePointer<Double> {
    let keys = UnsafeMutablePointer<Double>.room(for: count)
    for index in 0..<count {
      if case .float(let float) = self[index] { (keys + index).initialize(to: float) }
    }
    return keys
  }

  fileprivate func strs(_ count: Int) -> UnsafeMutablePointer<StrKey> {
    let keys = UnsafeMutablePointer<StrKey>.room(for: count)
    var isNarrow = true
    for index in 0..<count where self[index].unchecked(PyStr.self).isWide { isNarrow = false }
    for index in 0..<count {
      (keys + index).initialize(
        to: StrKey(self[index].unchecked(PyStr.self), usesPrefix: isNarrow))
    }
    return keys
  }
}
