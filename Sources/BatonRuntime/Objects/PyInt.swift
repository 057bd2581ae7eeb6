// int beyond what fits a machine word, and instances of subclasses of int.

import BigInt

/// An int on the heap. Of the exact type `int` only where the value does not fit `Int`.
final class PyInt: PyObject {
  let value: BigInt

  init(_ type: PyType, _ value: BigInt) {
    self.value = value
    super.init(type, .int)
  }
}

extension Interpreter {
  /// An int: inline where it fits.
  func int(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(PyInt(types.int, value))
  }
}

extension Value {
  /// The value of an int, bool or instance of a subclass of int, without limit; nil otherwise.
  var asBigInt: BigInt? {
    switch self {
    case .int(let int): return BigInt(int)
    case .bool(let bool): return bool ? 1 : 0
    default: return downcast(.int, PyInt.self)?.value
    }
  }

  /// The value of an int, bool or instance of a subclass of int that fits `Int`; nil otherwise.
  var asInt: Int? {
    switch self {
    case .int(let int): return int
    case .bool(let bool): return bool ? 1 : 0
    default:
      guard let big = downcast(.int, PyInt.self)?.value else { return nil }
      return Int(exactly: big)
    }
  }
}
