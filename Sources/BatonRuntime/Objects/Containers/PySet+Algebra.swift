// Sets: union, intersection, difference, symmetric difference and the comparisons, each in the
// order of insertion of CPython's.

extension PySet {
  /// A set of the same kind (set or frozenset) with the same elements.
  func copy(_ interpreter: Interpreter) throws(Unwind) -> PySet {
    let made = PySet(baseType(interpreter))
    try made.merge(self, interpreter)
    return made
  }

  /// `set` or `frozenset`: what operations on instances of subclasses make.
  func baseType(_ interpreter: Interpreter) -> PyType {
    isFrozen ? interpreter.types.frozenset : interpreter.types.set
  }

  var isFrozen: Bool { type.isSubtype(of: type.interpreter.types.frozenset) }

  // MARK: In place

  /// Adds all elements of an iterable (CPython: `set_update_internal`).
  func update(with other: Value, _ interpreter: Interpreter) throws(Unwind) {
    if let set = other.asSet { return try merge(set, interpreter) }
    if let dict = other.exactDict { return try merge(keys: dict, interpreter) }
    try interpreter.forEach(other) { element throws(Unwind) in
      try add(element, interpreter)
      return true
    }
  }

  /// Removes all elements of an iterable (CPython: `set_difference_update_internal`).
  func subtract(_ other: Value, _ interpreter: Interpreter) throws(Unwind) {
    if let set = other.asSet {
      if set === self { return removeAll() }
      var removed = set
      if set.count >> 3 > count {
        removed = try intersection(with: other, interpreter)
      }
      var position = 0
      while let place = removed.occupied(from: position) {
        let entry = removed.entry(at: place)
        _ = try discard(entry.key, hash: entry.hash, interpreter)
        position = place + 1
      }
    } else {
      try interpreter.forEach(other) { element throws(Unwind) in
        let hash = try interpreter.hash(element)
        _ = try discard(element, hash: hash, interpreter)
        return true
      }
    }
    compact()
  }

  /// Keeps what is in exactly one of the two (CPython: `set_symmetric_difference_update`).
  func updateSymmetricDifference(
    with other: Value, _ interpreter: Interpreter
  ) throws(Unwind) {
    if let dict = other.exactDict {
      var position = 0
      while let live = dict.livePosition(from: position) {
        let entry = dict.entries[live]
        try toggle(entry.key, interpreter.hash(entry.key), interpreter)
        position = live + 1
      }
      return
    }
    let set: PySet
    if let given = other.asSet {
      if given === self { return removeAll() }
      set = given
    } else {
      set = PySet(interpreter)
      try set.update(with: other, interpreter)
    }
    var position = 0
    while let place = set.occupied(from: position) {
      let entry = set.entry(at: place)
      try toggle(entry.key, entry.hash, interpreter)
      position = place + 1
    }
  }

  private func toggle(
    _ key: Value, _ hash: Int, _ interpreter: Interpreter
  ) throws(Unwind) {
    if try !discard(key, hash: hash, interpreter) { try add(key, hash: hash, interpreter) }
  }

  // MARK: New sets

  /// CPython: `set_intersection`.
  func intersection(
    with other: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> PySet {
    if let set = other.asSet {
      if set === self { return try copy(interpreter) }
      let result = PySet(baseType(interpreter))
      let walked = set.count > count ? self : set
      let asked = set.count > count ? set : self
      var position = 0
      while let place = walked.occupied(from: position) {
        let entry = walked.entry(at: place)
        if try asked.contains(entry.key, hash: entry.hash, interpreter) {
          try result.add(entry.key, hash: entry.hash, interpreter)
        }
        position = place + 1
      }
      return result
    }
    let result = PySet(baseType(interpreter))
    try interpreter.forEach(other) { element throws(Unwind) in
      let hash = try interpreter.hash(element)
      if try contains(element, hash: hash, interpreter) {
        try result.add(element, hash: hash, interpreter)
        // All are found.
        if result.count >= count { return false }
      }
      return true
    }
    return result
  }

  /// CPython: `set_difference`.
  func difference(
    with other: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> PySet {
    let dict = other.exactDict
    let set = other.asSet
    guard let otherCount = set?.count ?? dict?.count, count >> 2 <= otherCount else {
      let result = try copy(interpreter)
      try result.subtract(other, interpreter)
      return result
    }
    let result = PySet(baseType(interpreter))
    var position = 0
    while let place = occupied(from: position) {
      let entry = entry(at: place)
      let isThere: Bool
      if let set {
        isThere = try set.contains(entry.key, hash: entry.hash, interpreter)
      } else if let dict {
        isThere = try dict.find(entry.key, hash: entry.hash, interpreter) >= 0
      } else {
        isThere = false
      }
      if !isThere { try result.add(entry.key, hash: entry.hash, interpreter) }
      position = place + 1
    }
    return result
  }

  /// CPython: `set_symmetric_difference`.
  func symmetricDifference(
    with other: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> PySet {
    let result = PySet(baseType(interpreter))
    try result.update(with: other, interpreter)
    try result.updateSymmetricDifference(with: .object(self), interpreter)
    return result
  }

  // MARK: Comparisons

  func isSubset(of other: PySet, _ interpreter: Interpreter) throws(Unwind) -> Bool {
    if count > other.count { return false }
    var position = 0
    while let place = occupied(from: position) {
      let entry = entry(at: place)
      if try !other.contains(entry.key, hash: entry.hash, interpreter) { return false }
      position = place + 1
    }
    return true
  }

  /// CPython: `set_richcompare`.
  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    let set = left.unchecked(PySet.self)
    guard let other = right.asSet else { return .notImplemented }
    switch operation {
    case .equal: return .bool(try set.isEqual(to: other, interpreter))
    case .notEqual: return .bool(try !set.isEqual(to: other, interpreter))
    case .less, .lessOrEqual:
      if operation == .less, set.count >= other.count { return .bool(false) }
      return .bool(try set.isSubset(of: other, interpreter))
    case .greater, .greaterOrEqual:
      if operation == .greater, set.count <= other.count { return .bool(false) }
      return .bool(try other.isSubset(of: set, interpreter))
    }
  }

  private func isEqual(
    to other: PySet, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    if count != other.count { return false }
    if let one = cachedHash, let two = other.cachedHash, one != two { return false }
    return try isSubset(of: other, interpreter)
  }

  /// CPython: `set_isdisjoint`.
  func isDisjoint(
    with other: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    if let set = other.asSet {
      if set === self { return count == 0 }
      let walked = set.count > count ? self : set
      let asked = set.count > count ? set : self
      var position = 0
      while let place = walked.occupied(from: position) {
        let entry = walked.entry(at: place)
        if try asked.contains(entry.key, hash: entry.hash, interpreter) { return false }
        position = place + 1
      }
      return true
    }
    var disjoint = true
    try interpreter.forEach(other) { element throws(Unwind) in
      disjoint = try !contains(element, interpreter)
      return disjoint
    }
    return disjoint
  }

  // MARK: Hash

  /// The hash of the elements, as a frozenset has it (CPython: `frozenset_hash`).
  func contentHash() -> Int {
    var state: UInt = 0
    var position = 0
    while let place = occupied(from: position) {
      state ^= Self.shuffled(UInt(bitPattern: entry(at: place).hash))
      position = place + 1
    }
    state ^= UInt(bitPattern: count &+ 1) &* 1_927_868_237
    state ^= (state >> 11) ^ (state >> 25)
    state = state &* 69_069 &+ 907_133_923
    return state == .max ? 590_923_713 : Int(bitPattern: state)
  }

  /// Spreads hashes that lie close together.
  private static func shuffled(_ hash: UInt) -> UInt {
    ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167
  }
}
