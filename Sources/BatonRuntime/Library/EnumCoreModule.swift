// Module _enum: what members' names and values need to be read fast.

import BatonSyntax

enum EnumCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_enum")
    module.add(
      [BuiltinRow("set_property", "type, /", .function, setProperty)], interpreter)
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
}
