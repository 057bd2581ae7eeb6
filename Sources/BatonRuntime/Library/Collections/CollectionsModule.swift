// Module _collections: what `collections` is built on.

import BatonSyntax

enum CollectionsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_collections")
    let types = interpreter.library.types(interpreter)
    module.set("deque", .object(types.deque))
    module.set("defaultdict", .object(types.defaultDict))
    module.set("_tuplegetter", .object(types.tupleGetter))
    module.add(
      [
        BuiltinRow("_count_elements", "mapping, iterable, /", .function, countElements),
        BuiltinRow("_makes_tuples", "function, count, /", .function) {
          interpreter, args throws(Unwind) in
          args[0].asFunction?.code.tupleFields = try interpreter.sizeArgument(args[1])
          return .none
        },
        BuiltinRow("_set_ordered", "type, /", .function) { interpreter, args in
          interpreter.library.orderedDict = args[0].object as? PyType
          interpreter.library.orderedDict?.add(PyDict.orderedRows)
          return .none
        },
        BuiltinRow("_name_fully", "type, /", .function) { interpreter, args in
          guard let type = args[0].object as? PyType else { return .none }
          type.name = "collections.\(type.name)"
          type.showsModuleInName = true
          return .none
        },
      ], interpreter)
    return module
  }

  /// Adds 1 for each element, in a dict whose class changes neither `get` nor item assignment.
  private static func countElements(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let dict = args[0].asDict else {
      throw interpreter.typeError("a dict is required")
    }
    try interpreter.forEach(args[1]) { element throws(Unwind) in
      let hash = try interpreter.hash(element)
      let position = try dict.find(element, hash: hash, interpreter)
      if position < 0 {
        dict.append(hash: hash, key: element, value: .int(1))
      } else if case .int(let count) = dict.entries[position].value {
        dict.setValue(at: position, interpreter.addInts(count, 1))
      } else {
        let sum = try interpreter.binary(.add, dict.entries[position].value, .int(1))
        try dict.set(element, sum, hash: hash, interpreter)
      }
      return true
    }
    return .none
  }
}

/// The descriptor of a named tuple's field.
final class PyTupleGetter: PyObject {
  let index: Int
  var documentation: Value

  init(_ type: PyType, _ index: Int, _ documentation: Value) {
    self.index = index
    self.documentation = documentation
    super.init(type, .other)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.descriptorGet = { interpreter, descriptor, instance, owner throws(Unwind) in
      if instance.isUndefined || instance.isNone { return descriptor }
      let index = descriptor.unchecked(PyTupleGetter.self).index
      guard let tuple = instance.asTuple else {
        throw interpreter.typeError(
          "descriptor for index '\(index)' for tuple subclasses doesn't apply to "
            + "'\(interpreter.type(of: instance).name)' object")
      }
      guard index < tuple.count else { throw interpreter.indexError("tuple index out of range") }
      return tuple[index]
    }
    slots.descriptorSet = { interpreter, _, _, value throws(Unwind) in
      throw interpreter.error(
        interpreter.exceptions.attributeError,
        value.isUndefined ? "can't delete attribute" : "can't set attribute")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      let getter = value.unchecked(PyTupleGetter.self)
      let shown = try interpreter.repr(getter.documentation).string
      return interpreter.str("_tuplegetter(\(getter.index), \(shown))")
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      let signature = interpreter.templates.signature("index, doc, /")
      return try interpreter.withArguments(arguments, signature, of: "_tuplegetter") {
        args throws(Unwind) in
        .object(PyTupleGetter(type, try interpreter.sizeArgument(args[0]), args[1]))
      }
    }
    let doc = AttributeRow(
      "__doc__", { _, value in value.unchecked(PyTupleGetter.self).documentation },
      set: { _, value, new in
        value.unchecked(PyTupleGetter.self).documentation = new.defined ?? .none
      })
    type.install(slots, [], [doc])
  }
}
