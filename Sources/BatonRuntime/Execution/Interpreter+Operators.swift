// Operators on any values: fast paths for small ones, then the slots of the types.

import BatonSyntax

extension Interpreter {
  /// `left op right` (CPython: `binary_op1` and the sequence fall-backs of `abstract.c`).
  func binary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    let result = try tryBinary(operation, left, right)
    if !result.isNotImplemented { return result }
    if let fallback = try sequenceFallback(operation, left, right, inPlace: false) {
      return fallback
    }
    throw unsupportedOperands(operation.symbol, left, right, operation)
  }

  /// The numeric slots alone; `notImplemented` where none answers.
  func tryBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    // The values keep their types, the types their slots: none of them is counted here.
    let (reference, rightReference) = (typeReference(of: left), typeReference(of: right))
    if reference.toOpaque() == rightReference.toOpaque() {
      return try reference.borrowing { type throws(Unwind) in
        if type.instanceKind == .instance,
          let method = type.lookup(names.operators[Int(operation.rawValue)]),
          method.borrowedFunction != nil
        {
          return try call(method, left, right)
        }
        return try type.binaryReference(operation)?.borrowing { slot throws(Unwind) in
          try slot.body(self, left, right)
        } ?? .notImplemented
      }
    }
    let hasRightSlot = rightReference._withUnsafeGuaranteedRef {
      $0.binaryReference(operation) != nil
    }
    if !hasRightSlot {
      return try reference.borrowing { type throws(Unwind) in
        try type.binaryReference(operation)?.borrowing { slot throws(Unwind) in
          try slot.body(self, left, right)
        } ?? .notImplemented
      }
    }
    return try tryBinaryOfTwo(operation, left, right)
  }

  /// Where both types, which differ, have the operation.
  private func tryBinaryOfTwo(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    let leftSlot = slot(of: left, { $0.binaryReference(operation) })
    var rightSlot = slot(of: right, { $0.binaryReference(operation) })
    if rightSlot?.toOpaque() == leftSlot?.toOpaque() { rightSlot = nil }
    if let leftSlot {
      if let first = rightSlot, type(of: right).isSubtype(of: type(of: left)) {
        let result = try apply(first, left, right)
        if !result.isNotImplemented { return result }
        rightSlot = nil
      }
      let result = try apply(leftSlot, left, right)
      if !result.isNotImplemented { return result }
    }
    if let rightSlot { return try apply(rightSlot, left, right) }
    return .notImplemented
  }

  @inline(__always) private func apply(
    _ slot: Unmanaged<BinarySlot>, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    try slot.borrowing { slot throws(Unwind) in try slot.body(self, left, right) }
  }

  /// `+` and `*` of sequences; nil where they do not apply.
  private func sequenceFallback(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, inPlace: Bool
  ) throws(Unwind) -> Value? {
    let leftType = type(of: left)
    switch operation {
    case .add:
      if inPlace, let concatenate = leftType.slots.concatenateInPlace {
        return try concatenate(self, left, right)
      }
      if let concatenate = leftType.slots.concatenate { return try concatenate(self, left, right) }
    case .multiply:
      if inPlace, let repeated = leftType.slots.repeatInPlace {
        return try repeated(self, left, sequenceCount(right))
      }
      if let repeated = leftType.slots.repetition {
        return try repeated(self, left, sequenceCount(right))
      }
      // A left operand with a sequence table of its own hides the right one's
      // (CPython: `PyNumber_InPlaceMultiply`).
      if inPlace, leftType.hasSequenceTable { return nil }
      if let repeated = type(of: right).slots.repetition {
        return try repeated(self, right, sequenceCount(left))
      }
    default: break
    }
    return nil
  }

  /// The factor of a repetition (CPython: `sequence_repeat`).
  private func sequenceCount(_ value: Value) throws(Unwind) -> Int {
    guard type(of: value).slots.index != nil else {
      throw typeError("can't multiply sequence by non-int of type '\(type(of: value).name)'")
    }
    guard let count = try indexAsInt(value) else {
      throw overflowError("cannot fit '\(type(of: value).name)' into an index-sized integer")
    }
    return count
  }

  /// `left op= right`: the value to be stored.
  func inPlace(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let slot = slot(of: left, { $0.slots[inPlace: operation] }) {
      let result = try slot(self, left, right)
      if !result.isNotImplemented { return result }
    }
    let result = try tryBinary(operation, left, right)
    if !result.isNotImplemented { return result }
    if let fallback = try sequenceFallback(operation, left, right, inPlace: true) {
      return fallback
    }
    throw unsupportedOperands(operation.symbol + "=", left, right, operation)
  }

  private func unsupportedOperands(
    _ symbol: String, _ left: Value, _ right: Value, _ operation: BinaryOperator
  ) -> Unwind {
    // `print >> sys.stderr` of Python 2.
    if operation == .rightShift, symbol == ">>", case .object(let object) = left,
      object.kind == .builtin, unsafeDowncast(object, to: PyBuiltin.self).name.string == "print"
    {
      return typeError(
        "unsupported operand type(s) for >>: '\(type(of: left).name)' and "
          + "'\(type(of: right).name)'. Did you mean \"print(<message>, file=<output_stream>)\"?")
    }
    let shown = operation == .power ? (symbol == "**=" ? "**=" : "** or pow()") : symbol
    return typeError(
      "unsupported operand type(s) for \(shown): '\(type(of: left).name)' and "
        + "'\(type(of: right).name)'")
  }

  func negative(_ value: Value) throws(Unwind) -> Value {
    if let slot = slot(of: value, { $0.slots.negative }) { return try slot(self, value) }
    throw typeError("bad operand type for unary -: '\(type(of: value).name)'")
  }

  func positive(_ value: Value) throws(Unwind) -> Value {
    if let slot = slot(of: value, { $0.slots.positive }) { return try slot(self, value) }
    throw typeError("bad operand type for unary +: '\(type(of: value).name)'")
  }

  func invert(_ value: Value) throws(Unwind) -> Value {
    if let slot = slot(of: value, { $0.slots.invert }) { return try slot(self, value) }
    throw typeError("bad operand type for unary ~: '\(type(of: value).name)'")
  }

  /// `bool(value)`.
  @inline(__always) func isTrue(_ value: Value) throws(Unwind) -> Bool {
    switch value {
    case .bool(let bool): return bool
    case .none, .undefined: return false
    case .int(let int): return int != 0
    case .float(let double): return double != 0
    case .notImplemented, .ellipsis, .object: return try isTrueSlow(value)
    }
  }

  @inline(never) private func isTrueSlow(_ value: Value) throws(Unwind) -> Bool {
    let type = type(of: value)
    if let bool = type.slots.bool { return try bool(self, value) }
    if let length = type.slots.length { return try length(self, value) != 0 }
    return true
  }

  // MARK: Comparison

  /// A rich comparison (CPython: `do_richcompare`).
  func compare(
    _ operation: RichComparison, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    switch (left, right) {
    case (.int(let a), .int(let b)): return .bool(Self.holds(operation, a, b))
    case (.float(let a), .float(let b)): return .bool(Self.holds(operation, a, b))
    case (.object(let a), .object(let b)) where a.exactKind == .str && b.exactKind == .str:
      // The kinds say so.
      let (left, right) = (unsafeDowncast(a, to: PyStr.self), unsafeDowncast(b, to: PyStr.self))
      return .bool(left.holds(operation, right))
    default: break
    }
    try enterNative(" in comparison")
    defer { leaveNative() }
    let leftType = type(of: left)
    let rightType = type(of: right)
    var reflectedTried = false
    if leftType !== rightType, rightType.isSubtype(of: leftType),
      let slot = rightType.slots.compare
    {
      reflectedTried = true
      let result = try slot(self, right, left, operation.reflected)
      if !result.isNotImplemented { return result }
    }
    if let slot = leftType.slots.compare {
      let result = try slot(self, left, right, operation)
      if !result.isNotImplemented { return result }
    }
    if !reflectedTried, let slot = rightType.slots.compare {
      let result = try slot(self, right, left, operation.reflected)
      if !result.isNotImplemented { return result }
    }
    switch operation {
    case .equal: return .bool(left.isIdentical(to: right))
    case .notEqual: return .bool(!left.isIdentical(to: right))
    default:
      throw typeError(
        "'\(operation.symbol)' not supported between instances of '\(leftType.name)' and "
          + "'\(rightType.name)'")
    }
  }

  @inline(__always) static func holds<T: Comparable>(
    _ operation: RichComparison, _ left: T, _ right: T
  ) -> Bool {
    switch operation {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .equal: left == right
    case .notEqual: left != right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  /// `left == right` as a truth value, identity first (CPython: `PyObject_RichCompareBool`).
  @inline(__always) func areEqual(_ left: Value, _ right: Value) throws(Unwind) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a == b
    case (.object(let a), .object(let b)):
      if a === b { return true }
      if a.exactKind == .str, b.exactKind == .str {
        // `exactKind` says so.
        return unsafeDowncast(a, to: PyStr.self).isEqual(to: unsafeDowncast(b, to: PyStr.self))
      }
    default: break
    }
    return try areEqualSlow(left, right)
  }

  @inline(never) private func areEqualSlow(_ left: Value, _ right: Value) throws(Unwind) -> Bool {
    if left.isIdentical(to: right) { return true }
    if let tuple = left.borrowedTuple, let other = right.borrowedTuple {
      return try tuple.borrowing { tuple throws(Unwind) in
        try other.borrowing { other throws(Unwind) in try tuple.isEqual(to: other, self) }
      }
    }
    return try isTrue(compare(.equal, left, right))
  }

  /// Equality of dict keys and set elements whose hashes agree.
  @inline(__always) func areKeysEqual(_ left: Value, _ right: Value) throws(Unwind) -> Bool {
    try areEqual(left, right)
  }

  func isLess(_ left: Value, _ right: Value) throws(Unwind) -> Bool {
    try isTrue(compare(.less, left, right))
  }

  /// `hash(value)`.
  @inline(__always) func hash(_ value: Value) throws(Unwind) -> Int {
    switch value {
    case .int(let int): return Self.hash(of: int)
    case .object(let object) where object.exactKind == .str:
      // `exactKind` says so.
      return unsafeDowncast(object, to: PyStr.self).hashCode
    default: return try hashSlow(value)
    }
  }

  /// An int's value modulo 2**61 - 1 (CPython: `long_hash`).
  @inline(__always) static func hash(of int: Int) -> Int {
    let modulus = (1 << 61) - 1
    if int >= 0, int < modulus { return int }
    let remainder = int % modulus
    return remainder == -1 ? -2 : remainder
  }

  @inline(never) private func hashSlow(_ value: Value) throws(Unwind) -> Int {
    if let tuple = value.borrowedTuple {
      return try tuple.borrowing { tuple throws(Unwind) in try tuple.hash(self) }
    }
    if let hash = value.readyHash { return hash }
    guard let slot = slot(of: value, { $0.slots.hash }) else { throw unhashable(value) }
    return try slot(self, value)
  }

  /// `item in container` (CPython: `PySequence_Contains`).
  func contains(_ container: Value, _ item: Value) throws(Unwind) -> Bool {
    if let slot = slot(of: container, { $0.slots.contains }) {
      return try slot(self, container, item)
    }
    let iterator: Value
    guard type(of: container).slots.iter != nil || type(of: container).slots.getItem != nil else {
      throw typeError("argument of type '\(type(of: container).name)' is not iterable")
    }
    do throws(Unwind) {
      iterator = try iter(container)
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
      throw typeError("argument of type '\(type(of: container).name)' is not iterable")
    }
    while let element = try next(iterator) {
      if try areEqual(element, item) { return true }
    }
    return false
  }

  // MARK: Items

  func getItem(_ container: Value, _ key: Value) throws(Unwind) -> Value {
    if let slot = slot(of: container, { $0.slots.getItem }) {
      return try slot(self, container, key)
    }
    if let type = container.asType {
      if type === types.type {
        return try genericAlias(type, key)
      }
      // A metaclass may make the attribute up.
      let isPlain = type.type === types.type
      let found =
        isPlain
        ? try typeFindAttribute(type, names.classGetItem)
        : try findAttribute(container, names.classGetItem)
      if let method = found, !method.isNone {
        return try call(method, [key])
      }
      throw typeError("type '\(type.name)' is not subscriptable")
    }
    throw typeError("'\(type(of: container).name)' object is not subscriptable")
  }

  func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Unwind) {
    if let slot = slot(of: container, { $0.slots.setItem }) {
      return try slot(self, container, key, value)
    }
    try checkIndex(key, of: type(of: container))
    throw typeError("'\(type(of: container).name)' object does not support item assignment")
  }

  /// A sequence looks at the size of the index before it refuses (CPython: `PyObject_SetItem`).
  private func checkIndex(_ key: Value, of type: PyType) throws(Unwind) {
    guard type.hasSequenceTable, self.type(of: key).slots.index != nil else { return }
    if try indexAsInt(key) == nil {
      throw indexError("cannot fit '\(self.type(of: key).name)' into an index-sized integer")
    }
  }

  func deleteItem(_ container: Value, _ key: Value) throws(Unwind) {
    if let slot = slot(of: container, { $0.slots.setItem }) {
      return try slot(self, container, key, .undefined)
    }
    let type = type(of: container)
    try checkIndex(key, of: type)
    // CPython makes ExceptionGroup as a class.
    let hasSequenceSlots =
      type.slots.getItem != nil || type.isHeapType || type === types.set || type === types.frozenset
      || type === types.dictKeys || type === types.dictValues || type === types.dictItems
      || type === exceptions.exceptionGroup
    let isSequence = hasSequenceSlots && self.type(of: key).slots.index != nil
    throw typeError(
      "'\(type.name)' object \(isSequence ? "doesn't" : "does not") support item deletion")
  }

  /// `len(value)`.
  func length(_ value: Value) throws(Unwind) -> Int {
    if let slot = slot(of: value, { $0.slots.length }) { return try slot(self, value) }
    throw typeError("object of type '\(type(of: value).name)' has no len()")
  }

  /// `operator.index(value)` as a value: an exact int.
  func index(_ value: Value) throws(Unwind) -> Value {
    switch value {
    case .int: return value
    case .bool(let bool): return .int(bool ? 1 : 0)
    default: break
    }
    if value.isInt { return try PyInt.exact(self, value) }
    guard let slot = slot(of: value, { $0.slots.index }) else {
      throw typeError(
        "'\(type(of: value).name)' object cannot be interpreted as an integer")
    }
    return try slot(self, value)
  }

  /// The index as an `Int`; nil where it does not fit. Raises TypeError for what is no integer.
  func indexAsInt(_ value: Value) throws(Unwind) -> Int? {
    if case .int(let int) = try index(value) { return int }
    return nil
  }

  /// The index clamped to what an `Int` holds, as slices do it (CPython: `_PyEval_SliceIndex`).
  func clampedIndex(_ value: Value) throws(Unwind) -> Int {
    let index = try index(value)
    if case .int(let int) = index { return int }
    return try isTrue(compare(.less, index, .int(0))) ? Int.min : Int.max
  }

  // MARK: Text

  /// `repr(value)`.
  func repr(_ value: Value) throws(Unwind) -> PyStr {
    try enterNative(" while getting the repr of an object")
    defer { leaveNative() }
    guard let slot = slot(of: value, { $0.slots.repr }) else {
      return PyStr(self, "<\(type(of: value).name) object>")
    }
    let result = try slot(self, value)
    if let text = result.asStr { return text }
    throw typeError("__repr__ returned non-string (type \(type(of: result).name))")
  }

  /// `str(value)`.
  func string(_ value: Value) throws(Unwind) -> PyStr {
    if let text = value.exactStr { return text }
    if case .int(let int) = value { return decimal(int) }
    // CPython: `object_str` asks `tp_repr` itself, so that what it gives is checked here alone.
    guard let slot = slot(of: value, { $0.slots.str ?? $0.slots.repr }) else {
      return try repr(value)
    }
    try enterNative(" while getting the str of an object")
    defer { leaveNative() }
    let result = try slot(self, value)
    if let text = result.asStr { return text }
    throw typeError("__str__ returned non-string (type \(type(of: result).name))")
  }

  // MARK: Native recursion

  /// Guards operations that recurse natively: raises RecursionError before the stack ends.
  @inline(__always) func enterNative(_ suffix: String) throws(Unwind) {
    var marker: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    if here < nativeStackFloor { throw recursionError(suffix) }
    nativeDepth += 1
    if nativeDepth > Self.nativeLimit {
      nativeDepth -= 1
      throw recursionError(suffix)
    }
  }

  @inline(__always) func leaveNative() { nativeDepth -= 1 }

  /// CPython's `Py_C_RECURSION_LIMIT` on Linux x86-64.
  static var nativeLimit: Int { 10_000 }
}

extension Value {
  /// The hash of an int, a str, or what hashes as `object` does; nil for anything else.
  @inline(__always) var readyHash: Int? {
    if case .int(let int) = self { return Interpreter.hash(of: int) }
    guard let object = borrowed else { return nil }
    return object._withUnsafeGuaranteedRef {
      // `exactKind` says so.
      if $0.exactKind == .str { return unsafeDowncast($0, to: PyStr.self).hashCode }
      return $0.type.slots.hashesByIdentity ? Interpreter.identityHash(self) : nil
    }
  }
}
