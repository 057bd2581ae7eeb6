// Module _enum: what members' names and values need to be read fast.

import BatonSyntax

enum EnumCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_enum")
    module.add(
      [
        BuiltinRow("set_property", "type, /", .function, setProperty),
        BuiltinRow("set_lookup", "metaclass, new, hash, /", .function, setLookup),
      ], interpreter)
    return module
  }

  /// Remembers `enum.property` and lets its `__get__` read what `_alias` names without a call.
  private static func setProperty(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType, let general = type.slots.descriptorGet else { return .none }
    interpreter.library.enumProperty = type
    type.slots.descriptorGet = { interpreter, descriptor, member, owner throws(Unwind) in
      if case .object(let object) = member,
        let alias = descriptor.asInstance?.attribute(interpreter.names.alias)?.asStr
      {
        let found =
          object.kind == .instance
          ? member.asInstance?.attribute(alias) : object.attributeDictionary?.get(alias)
        if let found { return found }
      }
      return try general(interpreter, descriptor, member, owner)
    }
    return .none
  }

  /// Lets `Color(2)` find a member whose value is known without a call, where an enumeration has
  /// the `__new__` that all of them are given in the end.
  private static func setLookup(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let metaclass = args[0].asType, let general = metaclass.slots.call,
      let new = args[1].plainFunction
    else { return .none }
    interpreter.library.enumHash = args[2].object
    let names = interpreter.names
    metaclass.slots.call = {
      [unowned new] interpreter, callee, arguments throws(Unwind) in
      if arguments.positionalCount == 1, arguments.keywordNames.isEmpty, let type = callee.asType,
        type.attributes.get(names.new)?.plainFunction === new,
        let known = type.attributes.get(names.membersByValue)?.exactDict, known.count > 0
      {
        let value = arguments[0]
        if interpreter.type(of: value) === type { return value }
        if isPlain(value), let member = try known.get(value, interpreter), !member.isNone {
          return member
        }
      }
      return try general(interpreter, callee, arguments)
    }
    return .none
  }

  /// Hashing and comparing it runs no code of the program's.
  private static func isPlain(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool: true
    case .object(let object): object.exactKind == .str
    default: false
    }
  }
}
