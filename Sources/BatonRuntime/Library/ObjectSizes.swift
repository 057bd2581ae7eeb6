// sys.getsizeof: the sizes that CPython's objects have.

import BigInt

enum ObjectSizes {
  static func sizeOf(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let value = args[0]
    if let size = size(of: value) { return .int(size) }
    if let type = value.asType { return .int(type.isHeapType ? 1688 : 416) }
    let special = interpreter.intern("__sizeof__")
    if let result = try interpreter.callSpecial(value, special) {
      guard let size = try interpreter.indexAsInt(result) else { return result }
      if size < 0 { throw interpreter.valueError("__sizeof__() should return >= 0") }
      return .int(size)
    }
    if let other = args.given(1) { return other }
    return .int(48)
  }

  /// Of builtin values of the exact type; nil for others.
  private static func size(of value: Value) -> Int? {
    switch value {
    case .none, .undefined, .notImplemented, .ellipsis: return 16
    case .bool: return 28
    case .int(let int):
      return 24 + max(4, (Int.bitWidth - int.magnitude.leadingZeroBitCount + 29) / 30 * 4)
    case .float: return 24
    case .object(let object): return size(of: object, value)
    }
  }

  private static func size(of object: PyObject, _ value: Value) -> Int? {
    switch object.exactKind {
    case .int: return 24 + ((value.asBigInt?.magnitude.bitWidth ?? 1) + 29) / 30 * 4
    case .complex: return 32
    case .str:
      guard let text = value.asStr else { return nil }
      if text.isASCII { return 41 + text.count }
      if !text.isWide { return 57 + text.count }
      let widest = text.scalars.max() ?? 0
      return widest > 0xFFFF ? 60 + text.count * 4 : 58 + text.count * 2
    case .bytes: return 33 + (value.asBytes?.elements.count ?? 0)
    case .bytearray: return 57 + (value.asByteArray?.elements.count ?? 0)
    case .list: return 16 + (value.asList?.shownSize ?? 0)
    case .tuple: return 40 + 8 * (value.asTuple?.count ?? 0)
    case .dict: return 16 + (value.asDict?.shownSize ?? 0)
    case .set: return 16 + (value.asSet?.shownSize ?? 0)
    case .iterator: return object is PyEnumerate ? 72 : object is PyZip ? 64 : 48
    case .other where object is PyDictView: return 40
    case .function: return 160
    case .range: return 48
    case .slice: return 56
    case .module: return 72
    default: return nil
    }
  }
}
