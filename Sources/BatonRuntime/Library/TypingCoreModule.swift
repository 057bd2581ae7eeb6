// Module _typing: the types of the type parameter syntax, for module typing.

enum TypingCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_typing")
    let types = interpreter.types
    let named = [
      ("TypeVar", types.typeVariable), ("ParamSpec", types.parameterSpecification),
      ("TypeVarTuple", types.typeVariableTuple), ("TypeAliasType", types.typeAlias),
      ("Generic", types.generic),
    ]
    for (name, type) in named {
      module.namespace.set(interpreter.intern(name), .object(type))
    }
    return module
  }
}
