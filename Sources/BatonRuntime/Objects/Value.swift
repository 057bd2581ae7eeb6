// A Python value as nodes pass it: small immutable values inline, everything else a reference.

/// A Python value, 16 bytes.
///
/// `undefined` marks a slot that holds nothing: an unbound local, an omitted optional argument,
/// the end of an iteration. A program never sees it.
enum Value {
  case undefined
  case none
  case notImplemented
  case ellipsis
  case bool(Bool)
  case int(Int)
  case float(Double)
  case object(PyObject)
}

extension Value {
  /// The byte behind the payload that says `object`: the place of the case among those with a
  /// payload. `hasExpectedLayout` says whether the compiler laid the enum out so.
  static let objectTag: UInt8 = 3

  /// Whether `Frame.borrow` may look into the memory of a value.
  static func hasExpectedLayout(_ object: PyObject) -> Bool {
    var value = Value.object(object)
    return withUnsafeBytes(of: &value) { raw in
      raw.load(as: UnsafeRawPointer.self)
        == UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
        && raw.load(fromByteOffset: 8, as: UInt8.self) == objectTag
    }
  }

  @inline(__always) var isUndefined: Bool {
    if case .undefined = self { return true }
    return false
  }

  @inline(__always) var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  @inline(__always) var isNotImplemented: Bool {
    if case .notImplemented = self { return true }
    return false
  }

  /// The value, or nil where it is `undefined`.
  @inline(__always) var defined: Value? {
    if case .undefined = self { return nil }
    return self
  }

  /// Python's `is`. Ints and floats are compared by value, as if all of them were interned.
  @inline(__always) func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.object(let left), .object(let right)): return left === right
    case (.int(let left), .int(let right)): return left == right
    case (.none, .none), (.notImplemented, .notImplemented), (.ellipsis, .ellipsis): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.float(let left), .float(let right)): return left.bitPattern == right.bitPattern
    case (.undefined, .undefined): return true
    default: return false
    }
  }

  @inline(__always) var object: PyObject? {
    if case .object(let object) = self { return object }
    return nil
  }
}

// Typed views. `as…` accepts instances of subclasses, `exact…` only the builtin type itself.
extension Value {
  @inline(__always) func downcast<Object: PyObject>(_ kind: Kind, _ type: Object.Type) -> Object? {
    if case .object(let object) = self, object.kind == kind {
      // The kind names the Swift class, see `Kind`.
      return unsafeDowncast(object, to: type)
    }
    return nil
  }

  @inline(__always) func exactDowncast<Object: PyObject>(
    _ kind: Kind, _ type: Object.Type
  ) -> Object? {
    if case .object(let object) = self, object.exactKind == kind {
      return unsafeDowncast(object, to: type)
    }
    return nil
  }

  @inline(__always) var asStr: PyStr? { downcast(.str, PyStr.self) }
  @inline(__always) var asList: PyList? { downcast(.list, PyList.self) }
  @inline(__always) var asTuple: PyTuple? { downcast(.tuple, PyTuple.self) }
  @inline(__always) var asDict: PyDict? { downcast(.dict, PyDict.self) }
  @inline(__always) var asType: PyType? { downcast(.type, PyType.self) }
  @inline(__always) var asException: PyException? { downcast(.exception, PyException.self) }
  @inline(__always) var asFunction: PyFunction? { downcast(.function, PyFunction.self) }
  @inline(__always) var asInstance: PyInstance? { downcast(.instance, PyInstance.self) }
  @inline(__always) var exactStr: PyStr? { exactDowncast(.str, PyStr.self) }
  @inline(__always) var exactList: PyList? { exactDowncast(.list, PyList.self) }
  @inline(__always) var isExactStr: Bool {
    if case .object(let object) = self { return object.exactKind == .str }
    return false
  }
  @inline(__always) var exactTuple: PyTuple? { exactDowncast(.tuple, PyTuple.self) }
  @inline(__always) var exactDict: PyDict? { exactDowncast(.dict, PyDict.self) }
}
