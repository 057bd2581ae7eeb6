// None, NotImplemented and Ellipsis: each the only value of its type.

extension Interpreter {
  func installSingletons() {
    installSingleton(types.none, .none, "None", title: "NoneType") { slots in
      slots.bool = { _, _ in false }
      slots.hash = { _, _ in Hashing.none }
    }
    installSingleton(types.notImplemented, .notImplemented, "NotImplemented") { slots in
      slots.bool = { interpreter, value throws(Unwind) in
        try interpreter.warn(
          interpreter.exceptions.deprecationWarning,
          "NotImplemented should not be used in a boolean context")
        return true
      }
    }
    installSingleton(types.ellipsis, .ellipsis, "Ellipsis", title: "EllipsisType") { _ in }
  }

  private func installSingleton(
    _ type: PyType, _ value: Value, _ text: String, title: String = "NotImplementedType",
    _ extend: (inout TypeSlots) -> Void
  ) {
    let shown = Value.object(intern(text))
    var slots = TypeSlots()
    slots.repr = { _, _ in shown }
    slots.new = { interpreter, _, arguments throws(Unwind) in
      if !arguments.isEmpty { throw interpreter.typeError("\(title) takes no arguments") }
      return value
    }
    extend(&slots)
    type.install(
      slots, value.isNone ? [] : [BuiltinRow("__reduce__", "") { _, _ in shown }])
  }
}
