// slice: its slots and its method table.

import BigInt

extension PySlice {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("indices", "object, /") { interpreter, args throws(Unwind) in
        guard let length = try interpreter.index(args[1]).asBigInt else { return .none }
        if length < 0 { throw interpreter.valueError("length should not be negative") }
        let slice = args[0].unchecked(PySlice.self)
        let bounds = try interpreter.indices(of: slice, length: length)
        return interpreter.tuple([
          interpreter.int(bounds.start), interpreter.int(bounds.stop),
          interpreter.int(bounds.step),
        ])
      },
      BuiltinRow("__reduce__", "") { interpreter, args throws(Unwind) in
        throw interpreter.refusePickling(args[0])
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in .int(40) },
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      let slice = value.unchecked(PySlice.self)
      var text = TextBuilder()
      text.append("slice(")
      try interpreter.appendRepr(slice.start, to: &text)
      text.append(", ")
      try interpreter.appendRepr(slice.stop, to: &text)
      text.append(", ")
      try interpreter.appendRepr(slice.step, to: &text)
      text.append(")")
      return .object(text.finish(interpreter))
    }
    slots.hash = { interpreter, value throws(Unwind) in
      let slice = value.unchecked(PySlice.self)
      var hasher = TupleHasher()
      hasher.combine(try interpreter.hash(slice.start))
      hasher.combine(try interpreter.hash(slice.stop))
      hasher.combine(try interpreter.hash(slice.step))
      return hasher.finishUncounted()
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard let other = right.asSlice else { return .notImplemented }
      let slice = left.unchecked(PySlice.self)
      if slice === other {
        return .bool(operation != .less && operation != .greater && operation != .notEqual)
      }
      return try interpreter.compare(
        operation, interpreter.tuple([slice.start, slice.stop, slice.step]),
        interpreter.tuple([other.start, other.stop, other.step]))
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      try interpreter.checkNoKeywords(arguments, of: "slice")
      try interpreter.checkCount(arguments, of: "slice", 1, 3)
      if arguments.positionalCount == 1 {
        return .object(PySlice(interpreter, lower: .none, upper: arguments[0], step: .none))
      }
      let step = arguments.positionalCount == 3 ? arguments[2] : .none
      return .object(PySlice(interpreter, lower: arguments[0], upper: arguments[1], step: step))
    }
    let attributes = [
      AttributeRow("start", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PySlice.self).start
      },
      AttributeRow("stop", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PySlice.self).stop
      },
      AttributeRow("step", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PySlice.self).step
      },
    ]
    type.install(slots, methods, attributes)
  }
}

extension Interpreter {
  /// Start, stop and step for a sequence of any length (CPython: `_PySlice_GetLongIndices`).
  func indices(
    of slice: PySlice, length: BigInt
  ) throws(Unwind) -> (start: BigInt, stop: BigInt, step: BigInt) {
    let step = try slice.step.isNone ? 1 : bigSliceIndex(slice.step)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let lower: BigInt = step < 0 ? -1 : 0
    let upper = step < 0 ? length - 1 : length
    func clamped(_ index: BigInt) -> BigInt {
      index < 0 ? max(index + length, lower) : min(index, upper)
    }
    let start =
      try slice.start.isNone
      ? (step < 0 ? upper : lower) : clamped(bigSliceIndex(slice.start))
    let stop =
      try slice.stop.isNone ? (step < 0 ? lower : upper) : clamped(bigSliceIndex(slice.stop))
    return (start, stop, step)
  }

  private func bigSliceIndex(_ value: Value) throws(Unwind) -> BigInt {
    guard type(of: value).slots.index != nil else {
      throw typeError(
        "slice indices must be integers or None or have an __index__ method")
    }
    return try index(value).asBigInt ?? 0
  }
}
