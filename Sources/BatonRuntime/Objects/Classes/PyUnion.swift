// Union types: int | None.

import BatonSyntax

/// `types.UnionType`: the members, flat and each once.
final class PyUnion: PyObject {
  let arguments: PyTuple

  init(_ interpreter: Interpreter, _ arguments: PyTuple) {
    self.arguments = arguments
    super.init(interpreter.types.unionType, .other)
  }
}

extension Value {
  var asUnion: PyUnion? {
    guard case .object(let object) = self, object.kind == .other else { return nil }
    return object as? PyUnion
  }
}

extension PyUnion {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, _ throws(Unwind) in
      throw interpreter.typeError("cannot create '\(type.name)' instances")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let union = value.asUnion else { return .none }
      return .object(try interpreter.describe(union))
    }
    slots.hash = { interpreter, value throws(Unwind) in
      var hash = 0
      for member in value.asUnion?.arguments.elements ?? [] {
        hash ^= try interpreter.hash(member)
      }
      return hash
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard operation == .equal || operation == .notEqual, let left = left.asUnion,
        let right = right.asUnion
      else { return .notImplemented }
      let equal = try interpreter.haveSameMembers(left, right)
      return .bool(equal == (operation == .equal))
    }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      guard let union = value.asUnion else { return .none }
      let arguments = try interpreter.substitute(
        in: union.arguments,
        parameters: interpreter.typeVariables(in: union.arguments.elements), key, value)
      var result = Value.undefined
      for member in arguments.elements {
        result = result.isUndefined ? member : try interpreter.binary(.bitOr, result, member)
      }
      return result
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.union(left, right)
    }
    type.install(
      slots,
      [
        BuiltinRow("__instancecheck__", "instance, /") { interpreter, args throws(Unwind) in
          .bool(try interpreter.isInstance(args[1], of: args[0]))
        },
        BuiltinRow("__subclasscheck__", "subclass, /") { interpreter, args throws(Unwind) in
          .bool(try interpreter.isSubclass(args[1], of: args[0]))
        },
      ],
      [
        AttributeRow("__args__", member: true) { _, value in
          value.asUnion.map { .object($0.arguments) } ?? .none
        },
        AttributeRow("__parameters__") { interpreter, value throws(Unwind) in
          .object(try interpreter.typeVariables(in: value.asUnion?.arguments.elements ?? []))
        },
      ],
      doc: "Represent a PEP 604 union type\n\nE.g. for int | str")
  }
}

extension Interpreter {
  /// `left | right` of types (CPython: `_Py_union_type_or`).
  func union(_ left: Value, _ right: Value) throws(Unwind) -> Value {
    if let one = left.asType, let other = right.asType, one !== other, one.type === types.type,
      other.type === types.type
    {
      return .object(PyUnion(self, .pair(self, left, right)))
    }
    guard isUnionMember(left), isUnionMember(right) else { return .notImplemented }
    var members: ContiguousArray<Value> = []
    for side in [left, right] {
      for member in side.asUnion?.arguments.elements ?? [side] {
        let candidate = member.isNone ? Value.object(types.none) : member
        var isKnown = false
        for known in members where try areEqual(known, candidate) { isKnown = true }
        if !isKnown { members.append(candidate) }
      }
    }
    if members.count == 1 { return members[0] }
    return .object(PyUnion(self, PyTuple(self, members)))
  }

  private func isUnionMember(_ value: Value) -> Bool {
    if value.isNone || value.asType != nil || value.asUnion != nil { return true }
    guard case .object(let object) = value else { return false }
    return object is PyGenericAlias || object.type === types.typeAlias
  }

  fileprivate func haveSameMembers(_ left: PyUnion, _ right: PyUnion) throws(Unwind) -> Bool {
    guard left.arguments.count == right.arguments.count else { return false }
    for member in left.arguments.elements {
      var isKnown = false
      for other in right.arguments.elements where try areEqual(member, other) { isKnown = true }
      if !isKnown { return false }
    }
    return true
  }

  /// Unions of plain types show their members with bars, those with type variables as `typing` does.
  fileprivate func describe(_ union: PyUnion) throws(Unwind) -> PyStr {
    let members = union.arguments.elements
    let isPlain = members.allSatisfy { member in
      !isTypeVariable(member)
        && (member.asGenericAlias.map { $0.type === types.genericAlias } ?? true)
    }
    var text = TextBuilder()
    if isPlain {
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(" | ") }
        text.append(try typeText(member, inUnion: true))
      }
      return text.finish(self)
    }
    let others = members.filter { $0.asType !== types.none }
    if others.count == 1, members.count == 2 {
      text.append("typing.Optional[")
      text.append(try typeText(others[0], inUnion: true))
    } else {
      text.append("typing.Union[")
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(", ") }
        text.append(try typeText(member, inUnion: true))
      }
    }
    text.append("]")
    return text.finish(self)
  }
}
