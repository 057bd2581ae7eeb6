// sys.getsizeof and __sizeof__: the sizes that CPython's objects have.

import BigInt

enum ObjectSizes {
  /// Before every object that the cycle collector knows; before it again, with `__dict__` and
  /// weak references of classes written in Python (CPython: `_PyType_PreHeaderSize`).
  private static let headerSize = 16

  /// `sys.getsizeof(value, default)`.
  static func sizeOf(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let value = args[0]
    let result: Value?
    let size: Int?
    do throws(Unwind) {
      result = try interpreter.callSpecial(value, interpreter.intern("__sizeof__"))
      guard let result else { return .int(plainSize(of: value)) }
      guard result.isInt else { throw interpreter.typeError("an integer is required") }
      size = try interpreter.indexAsInt(result)
    } catch {
      guard let other = args.given(1),
        interpreter.caught(error, interpreter.exceptions.typeError) != nil
      else { throw error }
      return other
    }
    guard let size else { throw interpreter.overflowError("size does not fit in an int") }
    if size < 0 { throw interpreter.valueError("__sizeof__() should return >= 0") }
    return .int(size + headers(value))
  }

  private static func headers(_ value: Value) -> Int {
    guard case .object(let object) = value else { return 0 }
    let type = object.type
    if object.kind == .type {
      return object is PyType && (value.asType?.isHeapType ?? false) ? headerSize : 0
    }
    if type.isHeapType {
      let isManaged = type.instancesHaveDictionary || type.instancesAreWeakReferencable
      return isManaged ? 2 * headerSize : headerSize
    }
    switch object.kind {
    case .int, .float, .complex, .str, .bytes, .bytearray, .range, .code: return 0
    default: return uncollected.contains(type.name) ? 0 : headerSize
    }
  }

  /// Builtin types whose objects the collector does not know.
  private static let uncollected: Set<String> = [
    "object", "_io.TextIOWrapper", "types.SimpleNamespace", "range_iterator",
  ]

  /// `object.__sizeof__`: what an object takes without what stands before it.
  static func plainSize(of value: Value) -> Int {
    switch value {
    case .none, .undefined, .notImplemented, .ellipsis: return 16
    case .bool: return 28
    case .int(let int):
      return 24 + max(4, (Int.bitWidth - int.magnitude.leadingZeroBitCount + 29) / 30 * 4)
    case .float: return 24
    case .object(let object): return plainSize(of: object, value)
    }
  }

  /// `type.__sizeof__`: classes whose instances have a `__dict__` keep its keys.
  static func size(of type: PyType) -> Int {
    guard type.isHeapType else { return 416 }
    return type.instancesHaveDictionary && type.instanceKind != .type ? 1696 : 928
  }

  private static func plainSize(of object: PyObject, _ value: Value) -> Int {
    let slots = object.type.slotMemberCount * 8
    switch object.kind {
    case .instance: return 16 + slots
    case .int: return 24 + slots + max(1, ((value.asBigInt?.magnitude.bitWidth ?? 1) + 29) / 30) * 4
    case .float: return 24 + slots
    case .complex: return 32 + slots
    case .str: return textSize(value) + slots
    case .bytes: return 33 + slots + (value.asBytes?.elements.count ?? 0)
    case .bytearray:
      let count = value.asByteArray?.elements.count ?? 0
      return 56 + slots + (count == 0 ? 0 : count + 1)
    case .list: return slots + (value.asList?.shownSize ?? 0)
    case .tuple: return 24 + slots + 8 * (value.asTuple?.count ?? 0)
    case .dict: return slots + dictSize(object, value)
    case .set: return slots + (value.asSet?.shownSize ?? 0)
    case .function: return 144
    case .range: return 48
    case .slice: return 40
    case .code: return 208
    case .generator, .coroutine, .asyncGenerator:
      return (object as? FramedSuspendable).map(size) ?? 184
    default: break
    }
    guard let builtin = object.type.mro.first(where: { !$0.isHeapType }) else { return 16 + slots }
    return slots + (fixedSizes[builtin.name] ?? fixedSize(of: builtin, object))
  }

  private static func fixedSize(of type: PyType, _ object: PyObject) -> Int {
    if object.kind == .exception {
      // The base of the builtin exceptions that has fields of its own.
      for base in type.mro { if let size = fixedSizes[base.name] { return size } }
    }
    return object.kind == .iterator ? 32 : 16
  }

  private static func dictSize(_ object: PyObject, _ value: Value) -> Int {
    guard let dict = value.asDict else { return 48 }
    guard object.exactKind == .derived else { return dict.shownSize }
    for base in object.type.mro {
      if base.name == "collections.defaultdict" { return dict.shownSize + 8 }
      if base === object.type.interpreter.library.orderedDict { return dict.shownOrderedSize }
    }
    return dict.shownSize
  }

  /// ASCII, Latin-1, two bytes or four; in a subclass behind a longer head.
  private static func textSize(_ value: Value) -> Int {
    guard let text = value.asStr else { return 41 }
    let widest = text.isASCII ? 0x7F : text.isWide ? text.scalars.max() ?? 0 : 0xFF
    let width = widest > 0xFFFF ? 4 : widest > 0xFF ? 2 : 1
    if text.type.isHeapType { return 64 + (text.count + 1) * width }
    // A single Latin-1 character is kept with its UTF-8.
    let kept = text.count == 1 && widest == 0xFF && !text.isASCII ? 3 : 0
    return (widest < 0x80 ? 40 : 56) + (text.count + 1) * width + kept
  }

  /// An activation with its variables and the stack its expressions need.
  private static func size(of suspended: FramedSuspendable) -> Int {
    let code = suspended.code
    return 144 + 8 * (code.localNames.count + code.freeNames.count + code.stackDepth)
  }

  /// By type, what objects without a variable part take.
  private static let fixedSizes: [String: Int] = [
    "BaseException": 72, "OSError": 112, "StopIteration": 80, "SystemExit": 80, "ImportError": 104,
    "UnicodeDecodeError": 112, "UnicodeEncodeError": 112, "UnicodeTranslateError": 112,
    "AttributeError": 88, "NameError": 80, "SyntaxError": 136, "BaseExceptionGroup": 104,
    "_io.StringIO": 168, "_io.BytesIO": 64, "_random.Random": 2536, "itertools.count": 40,
    "itertools.cycle": 48, "itertools.islice": 56, "itertools.permutations": 96,
    "itertools.combinations": 72, "itertools.product": 56, "itertools.accumulate": 56,
    "itertools.groupby": 72, "itertools._tee": 48, "itertools.zip_longest": 56,
    "itertools.takewhile": 40, "itertools.dropwhile": 40, "functools.partial": 64,
    "functools._lru_cache_wrapper": 152, "weakref.ReferenceType": 64, "types.SimpleNamespace": 40,
    "mappingproxy": 24, "memoryview": 168, "operator.itemgetter": 48, "operator.attrgetter": 40,
    "dict_keys": 24, "dict_values": 24, "dict_items": 24, "dict_keyiterator": 56,
    "dict_valueiterator": 56, "dict_itemiterator": 56, "dict_reversekeyiterator": 56,
    "set_iterator": 48, "range_iterator": 40, "enumerate": 56, "zip": 48, "map": 32, "filter": 32,
    "reversed": 32, "property": 64, "staticmethod": 32, "classmethod": 32, "super": 40,
    "builtin_function_or_method": 56, "method": 48, "wrapper_descriptor": 56,
    "method-wrapper": 32, "method_descriptor": 56, "classmethod_descriptor": 56,
    "getset_descriptor": 48, "member_descriptor": 48, "module": 56, "cell": 24, "traceback": 48,
    "types.GenericAlias": 48, "types.UnionType": 32, "time.struct_time": 112,
  ]
}
