// Subscripted classes: list[int], and those of generic classes written in Python.

import BatonSyntax

/// `list[int]`, or with the type `typing._GenericAlias` what a generic class of a program gives.
final class PyGenericAlias: PyObject {
  let origin: Value
  let arguments: PyTuple
  /// `*tuple[int, ...]`.
  let isStarred: Bool
  /// The type variables among the arguments, found when first asked for.
  fileprivate var parameters: PyTuple?

  init(_ type: PyType, origin: Value, arguments: PyTuple, isStarred: Bool = false) {
    self.origin = origin
    self.arguments = arguments
    self.isStarred = isStarred
    super.init(type, .other)
  }
}

extension Value {
  var asGenericAlias: PyGenericAlias? { object.flatMap { $0 as? PyGenericAlias } }
}

extension PyGenericAlias {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("__reduce__", "") { interpreter, args in
        guard let alias = args[0].object as? PyGenericAlias else { return .none }
        return interpreter.tuple([
          .object(interpreter.types.genericAlias),
          interpreter.tuple([alias.origin, .object(alias.arguments)]),
        ])
      },
      BuiltinRow("__mro_entries__", "bases, /") { interpreter, args throws(Unwind) in
        guard let alias = args[0].asGenericAlias else { return .none }
        return try interpreter.tuple(interpreter.baseEntries(of: alias, among: args[1]))
      },
      BuiltinRow("__instancecheck__", "instance, /") { interpreter, args throws(Unwind) in
        throw interpreter.refusedCheck("isinstance", args[0])
      },
      BuiltinRow("__subclasscheck__", "subclass, /") { interpreter, args throws(Unwind) in
        throw interpreter.refusedCheck("issubclass", args[0])
      },
      BuiltinRow("__dir__", "") { interpreter, args throws(Unwind) in
        guard let alias = args[0].asGenericAlias else { return .none }
        let names = try interpreter.directory(of: alias.origin)
        for name in ["__args__", "__mro_entries__", "__origin__", "__parameters__"] {
          names.append(interpreter.str(name))
        }
        return .object(names)
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("__origin__", member: true) { _, value in
        value.asGenericAlias?.origin ?? .none
      },
      AttributeRow("__args__", member: true) { _, value in
        value.asGenericAlias.map { .object($0.arguments) } ?? .none
      },
      AttributeRow("__unpacked__", member: true) { _, value in
        .bool(value.asGenericAlias?.isStarred ?? false)
      },
      AttributeRow("__parameters__") { interpreter, value throws(Unwind) in
        guard let alias = value.asGenericAlias else { return .none }
        return .object(try interpreter.parameters(of: alias))
      },
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      guard arguments.positionalCount == 2, arguments.keywordNames.isEmpty else {
        throw interpreter.typeError(
          "GenericAlias expected 2 arguments, got \(arguments.positionalCount)")
      }
      let given = arguments[1].asTuple ?? PyTuple(interpreter, [arguments[1]])
      return .object(PyGenericAlias(type, origin: arguments[0], arguments: given))
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let alias = value.asGenericAlias else { return .none }
      return .object(try interpreter.describe(alias))
    }
    slots.call = call
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      guard let alias = value.asGenericAlias, !isOwnName(name.string) else {
        return try interpreter.genericGetAttribute(value, name)
      }
      return try interpreter.getAttribute(alias.origin, name)
    }
    slots.hash = { interpreter, value throws(Unwind) in
      guard let alias = value.asGenericAlias else { return 0 }
      return try interpreter.hash(alias.origin) ^ (try interpreter.hash(.object(alias.arguments)))
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard operation == .equal || operation == .notEqual, let left = left.asGenericAlias,
        let right = right.asGenericAlias
      else { return .notImplemented }
      var equal = left.isStarred == right.isStarred
      if equal { equal = try interpreter.areEqual(left.origin, right.origin) }
      if equal {
        equal = try interpreter.areEqual(.object(left.arguments), .object(right.arguments))
      }
      return .bool(equal == (operation == .equal))
    }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      guard let alias = value.asGenericAlias else { return .none }
      let arguments = try interpreter.substitute(
        in: alias.arguments, parameters: interpreter.parameters(of: alias), key, value)
      return .object(
        PyGenericAlias(
          alias.type, origin: alias.origin, arguments: arguments, isStarred: alias.isStarred))
    }
    slots.iter = { interpreter, value throws(Unwind) in
      guard let alias = value.asGenericAlias else { return .none }
      let starred = PyGenericAlias(
        alias.type, origin: alias.origin, arguments: alias.arguments, isStarred: true)
      return try interpreter.iter(interpreter.tuple([.object(starred)]))
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.union(left, right)
    }
    type.install(slots, methods, attributes, doc: "Represent a PEP 585 generic type")
  }

  /// The names that are not looked up on the origin (CPython: `attr_exceptions`).
  private static func isOwnName(_ name: String) -> Bool {
    switch name {
    case "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__",
      "__mro_entries__", "__reduce_ex__", "__reduce__", "__bases__", "__copy__", "__deepcopy__",
      "__instancecheck__", "__subclasscheck__", "__dir__":
      true
    default: false
    }
  }

  private static func call(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard let alias = value.asGenericAlias else { return .none }
    let made = try interpreter.call(alias.origin, arguments)
    // The class of an instance that can hold attributes is told of the alias.
    do throws(Unwind) {
      try interpreter.setAttribute(made, interpreter.intern("__orig_class__"), value)
    } catch {
      let exceptions = interpreter.exceptions
      guard
        interpreter.caught(error, exceptions.attributeError) != nil
          || interpreter.caught(error, exceptions.typeError) != nil
      else { throw error }
    }
    return made
  }
}

extension Interpreter {
  /// `type[key]` of a builtin generic class.
  func genericAlias(_ type: PyType, _ key: Value) throws(Unwind) -> Value {
    let arguments = key.exactTuple ?? PyTuple(self, [key])
    return .object(
      PyGenericAlias(types.genericAlias, origin: .object(type), arguments: arguments))
  }

  fileprivate func refusedCheck(_ function: String, _ value: Value) -> Unwind {
    value.object?.type === types.genericAlias
      ? typeError("\(function)() argument 2 cannot be a parameterized generic")
      : typeError("Subscripted generics cannot be used with class and instance checks")
  }

  /// What stands for the alias among the bases of a class.
  fileprivate func baseEntries(
    of alias: PyGenericAlias, among bases: Value
  ) throws(Unwind) -> ContiguousArray<Value> {
    [alias.origin]
  }

  /// The type variables in the arguments, each once (CPython: `_Py_make_parameters`).
  func parameters(of alias: PyGenericAlias) throws(Unwind) -> PyTuple {
    if let known = alias.parameters { return known }
    let found = try typeVariables(in: alias.arguments.elements)
    alias.parameters = found
    return found
  }

  func typeVariables(in arguments: ContiguousArray<Value>) throws(Unwind) -> PyTuple {
    var result: ContiguousArray<Value> = []
    func add(_ value: Value) {
      if !result.contains(where: { $0.isIdentical(to: value) }) { result.append(value) }
    }
    for argument in arguments {
      if argument.asType != nil { continue }
      if isTypeVariable(argument) {
        add(argument)
      } else if let nested = argument.asTuple ?? argument.asList.map({ PyTuple(self, $0.elements) })
      {
        for value in try typeVariables(in: nested.elements).elements { add(value) }
      } else if let inner = try findAttribute(argument, intern("__parameters__"))?.asTuple {
        for value in inner.elements { add(value) }
      }
    }
    return PyTuple(self, result)
  }

  func isTypeVariable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.type === types.typeVariable || object.type === types.typeVariableTuple
      || object.type === types.parameterSpecification
  }

  /// The arguments with the type variables replaced (CPython: `_Py_subs_parameters`).
  func substitute(
    in arguments: PyTuple, parameters: PyTuple, _ key: Value, _ alias: Value
  ) throws(Unwind) -> PyTuple {
    var given = key.exactTuple?.elements ?? [key]
    if parameters.elements.isEmpty {
      throw typeError("\(try repr(alias).string) is not a generic class")
    }
    let isVariadic = parameters.elements.contains { $0.object?.type === types.typeVariableTuple }
    if !isVariadic {
      while given.count < parameters.count {
        let variable = parameters.elements[given.count]
        guard let parameter = variable.object as? PyTypeParameter, parameter.hasDefault else {
          throw typeError(
            "Too few arguments for \(try repr(alias).string); actual \(given.count), expected at "
              + "least \(given.count + 1)")
        }
        given.append(try getAttribute(variable, intern("__default__")))
      }
      if given.count > parameters.count {
        throw typeError(
          "Too many arguments for \(try repr(alias).string); actual \(given.count), expected "
            + "\(parameters.count)")
      }
    }
    var assigned: [(variable: Value, values: ContiguousArray<Value>)] = []
    var position = 0
    for (index, variable) in parameters.elements.enumerated() {
      if variable.object?.type === types.typeVariableTuple {
        let end = max(position, given.count - (parameters.elements.count - index - 1))
        assigned.append((variable, ContiguousArray(given[position..<end])))
        position = end
      } else {
        guard position < given.count else {
          throw typeError(
            "Too few arguments for \(try repr(alias).string); actual \(given.count), expected at "
              + "least \(parameters.elements.count - 1)")
        }
        assigned.append((variable, [given[position]]))
        position += 1
      }
    }
    var result: ContiguousArray<Value> = []
    for argument in arguments.elements {
      if let match = assigned.first(where: { $0.variable.isIdentical(to: argument) }) {
        result.append(contentsOf: match.values)
      } else if argument.asType == nil,
        let inner = try findAttribute(argument, intern("__parameters__"))?.asTuple,
        !inner.elements.isEmpty
      {
        var chosen: ContiguousArray<Value> = []
        for variable in inner.elements {
          for match in assigned where match.variable.isIdentical(to: variable) {
            chosen.append(contentsOf: match.values)
          }
        }
        let replaced = try getItem(argument, chosen.count == 1 ? chosen[0] : tuple(chosen))
        // `*Ts` gives way to several.
        if let several = replaced.exactTuple {
          result.append(contentsOf: several.elements)
        } else {
          result.append(replaced)
        }
      } else {
        result.append(argument)
      }
    }
    return PyTuple(self, result)
  }

  // MARK: Texts

  fileprivate func describe(_ alias: PyGenericAlias) throws(Unwind) -> PyStr {
    var text = TextBuilder()
    if alias.isStarred { text.append("*") }
    if let name = alias.origin.asStr {
      text.append(name)
    } else {
      text.append(try typeText(alias.origin))
    }
    text.append("[")
    var isFirst = true
    for argument in alias.arguments.elements {
      if !isFirst { text.append(", ") }
      isFirst = false
      text.append(try typeText(argument))
    }
    if alias.arguments.elements.isEmpty { text.append("()") }
    text.append("]")
    return text.finish(self)
  }

  /// A type as it stands in the repr of aliases and unions (CPython: `_Py_typing_type_repr`).
  func typeText(_ value: Value, inUnion: Bool = false) throws(Unwind) -> PyStr {
    if case .ellipsis = value { return PyStr(self, "...") }
    if inUnion, value.asType === types.none { return PyStr(self, "None") }
    if let list = value.asList {
      var text = TextBuilder()
      text.append("[")
      for (index, element) in list.elements.enumerated() {
        if index > 0 { text.append(", ") }
        text.append(try typeText(element))
      }
      text.append("]")
      return text.finish(self)
    }
    if value.asType == nil {
      if value.asGenericAlias != nil || value.asUnion != nil || isTypeVariable(value) {
        return try repr(value)
      }
      if try findAttribute(value, intern("__origin__")) != nil,
        try findAttribute(value, intern("__args__")) != nil
      {
        return try repr(value)
      }
    }
    guard let qualname = try findAttribute(value, names.qualname),
      let module = try findAttribute(value, names.module), !module.isNone
    else { return try repr(value) }
    let shownName = try string(qualname)
    if let text = module.asStr, text.string == "builtins" { return shownName }
    var text = TextBuilder()
    text.append(try string(module))
    text.append(".")
    text.append(shownName)
    return text.finish(self)
  }
}
