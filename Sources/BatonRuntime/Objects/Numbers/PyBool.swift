// bool: what it does otherwise than int.

import BatonSyntax

enum BoolType {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value in
      .object(value.asInt == 1 ? interpreter.intern("True") : interpreter.intern("False"))
    }
    slots.invert = invert
    slots[.bitAnd] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard case .bool(let a) = left, case .bool(let b) = right else {
        return try PyInt.bitAnd(interpreter, left, right)
      }
      return .bool(a && b)
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard case .bool(let a) = left, case .bool(let b) = right else {
        return try PyInt.bitOr(interpreter, left, right)
      }
      return .bool(a || b)
    }
    slots[.bitXor] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard case .bool(let a) = left, case .bool(let b) = right else {
        return try PyInt.bitXor(interpreter, left, right)
      }
      return .bool(a != b)
    }
    slots.new = new
    type.install(slots, [])
    type.isSubclassable = false
    type.typeFlags.insert(.selfPattern)
  }

  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.keywordNames.isEmpty else {
      throw interpreter.typeError("bool() takes no keyword arguments")
    }
    if arguments.positionalCount > 1 {
      throw interpreter.typeError(
        "bool expected at most 1 argument, got \(arguments.positionalCount)")
    }
    return .bool(arguments.isEmpty ? false : try interpreter.isTrue(arguments[0]))
  }

  private static func invert(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    try interpreter.warn(
      interpreter.exceptions.deprecationWarning,
      "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This "
        + "returns the bitwise inversion of the underlying int object and is usually not what you "
        + "expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if "
        + "you really want the bitwise inversion of the underlying int.")
    return try PyInt.invert(interpreter, value)
  }
}
