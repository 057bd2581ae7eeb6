// Type variables and type aliases, as the syntax of generic functions and classes makes them, and
// typing.Generic.

import BatonSyntax

/// `T`, `*Ts` or `**P` of a type parameter list, or made by `typing.TypeVar(…)`.
final class PyTypeParameter: PyObject {
  let name: PyStr
  /// Evaluated when first asked for: functions without arguments; `undefined` where there is none.
  fileprivate var lazyBound: Value
  fileprivate var lazyConstraints: Value
  fileprivate var lazyDefault: Value
  fileprivate var bound: Value?
  fileprivate var constraints: Value?
  fileprivate var defaultValue: Value?
  let isCovariant: Bool
  let isContravariant: Bool
  let infersVariance: Bool
  let module: Value

  /// A parameter of the type parameter syntax.
  init(
    _ type: PyType, name: PyStr, lazyBound: Value = .undefined,
    lazyConstraints: Value = .undefined, lazyDefault: Value = .undefined, isCovariant: Bool = false,
    isContravariant: Bool = false, infersVariance: Bool = true, module: Value
  ) {
    self.name = name
    self.lazyBound = lazyBound
    self.lazyConstraints = lazyConstraints
    self.lazyDefault = lazyDefault
    self.isCovariant = isCovariant
    self.isContravariant = isContravariant
    self.infersVariance = infersVariance
    self.module = module
    super.init(type, .other)
  }
}

/// `type A[T] = value`.
final class PyTypeAlias: PyObject {
  let name: PyStr
  let parameters: PyTuple
  let module: Value
  /// A function without arguments.
  fileprivate let lazyValue: Value
  fileprivate var value: Value?

  init(
    _ interpreter: Interpreter, name: PyStr, parameters: PyTuple?, lazyValue: Value, module: Value
  ) {
    self.name = name
    self.parameters = parameters ?? PyTuple(interpreter, [])
    self.lazyValue = lazyValue
    self.module = module
    super.init(interpreter.types.typeAlias, .other)
  }
}

extension Interpreter {
  /// The base that the type parameter syntax adds to a class: `Generic[T]`.
  func genericBase(_ parameters: PyTuple) -> Value {
    .object(
      PyGenericAlias(types.typingAlias, origin: .object(types.generic), arguments: parameters))
  }

  func installTypeParameters() {
    for type in [types.typeVariable, types.typeVariableTuple, types.parameterSpecification] {
      PyTypeParameter.install(type)
    }
    PyTypeAlias.install(types.typeAlias)
    types.typingAlias.install(TypeSlots(), [])
    types.generic.install(
      TypeSlots(),
      [
        BuiltinRow("__class_getitem__", "params, /", .classMethod, subscribeGeneric),
        BuiltinRow("__init_subclass__", "*args, **kwargs", .classMethod, initGenericSubclass),
      ],
      doc: "Abstract base class for generic types.")
  }

  /// `C[…]` of a generic class (CPython: `_generic_class_getitem` of `typing`).
  private func subscribeGeneric(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return .none }
    let arguments = args[1].exactTuple ?? PyTuple(self, [args[1]])
    if type === types.generic {
      guard arguments.elements.allSatisfy({ isTypeVariable($0) }) else {
        throw typeError(
          "Parameters to Generic[...] must all be type variables or parameter specification "
            + "variables.")
      }
    } else {
      let parameters = try genericParameters(of: type)
      let shown = try repr(args[0]).string
      if parameters.elements.isEmpty { throw typeError("\(shown) is not a generic class") }
      let (given, expected) = (arguments.count, parameters.count)
      let isVariadic = parameters.elements.contains {
        $0.object?.type !== types.typeVariable
      }
      if given != expected, !isVariadic {
        throw typeError(
          "Too \(given > expected ? "many" : "few") arguments for \(shown); actual \(given), "
            + "expected \(expected)")
      }
    }
    return .object(
      PyGenericAlias(types.typingAlias, origin: args[0], arguments: arguments))
  }

  /// Sets `__parameters__` of a class derived from `Generic`.
  private func initGenericSubclass(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return .none }
    type.setAttribute(intern("__parameters__"), .object(try genericParameters(of: type)))
    return .none
  }

  /// The type variables of the class's own generic bases.
  private func genericParameters(of type: PyType) throws(Unwind) -> PyTuple {
    guard let bases = type.attributes.get(names.originalBases)?.asTuple else {
      return PyTuple(self, [])
    }
    for base in bases.elements {
      if let alias = base.asGenericAlias, alias.origin.object === types.generic {
        return try parameters(of: alias)
      }
    }
    return try typeVariables(in: bases.elements)
  }
}

extension PyTypeParameter {
  fileprivate static func parameter(_ value: Value) -> PyTypeParameter? {
    value.object.flatMap { $0 as? PyTypeParameter }
  }

  static func install(_ type: PyType) {
    let interpreter = type.interpreter
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let parameter = parameter(value) else { return .none }
      if parameter.infersVariance || parameter.type !== interpreter.types.typeVariable {
        return .object(parameter.name)
      }
      let sign = parameter.isCovariant ? "+" : parameter.isContravariant ? "-" : "~"
      return interpreter.str(sign + parameter.name.string)
    }
    slots.new = new
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.union(left, right)
    }
    if type === interpreter.types.typeVariableTuple {
      slots.iter = { interpreter, value throws(Unwind) in
        try interpreter.iter(
          interpreter.tuple([
            .object(
              PyGenericAlias(
                interpreter.types.typingAlias, origin: interpreter.str("typing.Unpack"),
                arguments: PyTuple(interpreter, [value])))
          ]))
      }
    }
    type.install(
      slots,
      [
        BuiltinRow("has_default", "") { _, args in
          .bool(parameter(args[0])?.lazyDefault.isUndefined == false)
        },
        BuiltinRow("__mro_entries__", "bases, /") { interpreter, args throws(Unwind) in
          throw interpreter.typeError(
            "Cannot subclass an instance of \(interpreter.type(of: args[0]).shortName)")
        },
      ], attributes)
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("__name__", member: true) { _, value in
        parameter(value).map { .object($0.name) } ?? .none
      },
      AttributeRow("__module__", member: true) { interpreter, value in
        guard let parameter = parameter(value) else { return .none }
        return parameter.infersVariance ? interpreter.str("typing") : parameter.module
      },
      AttributeRow("__bound__") { interpreter, value throws(Unwind) in
        guard let parameter = parameter(value), !parameter.lazyBound.isUndefined else {
          return .none
        }
        if let known = parameter.bound { return known }
        let made = try interpreter.call(parameter.lazyBound)
        parameter.bound = made
        return made
      },
      AttributeRow("__constraints__") { interpreter, value throws(Unwind) in
        guard let parameter = parameter(value), !parameter.lazyConstraints.isUndefined else {
          return interpreter.tuple([])
        }
        if let known = parameter.constraints { return known }
        let made = try interpreter.call(parameter.lazyConstraints)
        parameter.constraints = made
        return made
      },
      AttributeRow("__default__") { interpreter, value throws(Unwind) in
        guard let parameter = parameter(value), !parameter.lazyDefault.isUndefined else {
          return interpreter.noDefault
        }
        if let known = parameter.defaultValue { return known }
        let made = try interpreter.call(parameter.lazyDefault)
        parameter.defaultValue = made
        return made
      },
      AttributeRow("__covariant__", member: true) { _, value in
        .bool(parameter(value)?.isCovariant ?? false)
      },
      AttributeRow("__contravariant__", member: true) { _, value in
        .bool(parameter(value)?.isContravariant ?? false)
      },
      AttributeRow("__infer_variance__", member: true) { _, value in
        .bool(parameter(value)?.infersVariance ?? false)
      },
      AttributeRow("args") { interpreter, value throws(Unwind) in
        try interpreter.part(of: value, "args")
      },
      AttributeRow("kwargs") { interpreter, value throws(Unwind) in
        try interpreter.part(of: value, "kwargs")
      },
    ]
  }

  /// `typing.TypeVar(name, *constraints, bound=None, …)`.
  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let bound = try interpreter.bound(
      arguments,
      to: BuiltinSignature(
        parsing: "name, *constraints, bound=None, default=None, covariant=False, "
          + "contravariant=False, infer_variance=False"), of: type.shortName.lowercased())
    guard let name = bound[0].asStr else {
      throw interpreter.typeError(
        "\(type.shortName.lowercased())() argument 'name' must be str, not "
          + interpreter.type(of: bound[0]).name)
    }
    func flag(_ index: Int) throws(Unwind) -> Bool {
      try bound[index].defined.map { value throws(Unwind) in try interpreter.isTrue(value) }
        ?? false
    }
    // The order of `bound`: parameters first, then the collected constraints.
    let constraints = bound[6].asTuple ?? PyTuple(interpreter, [])
    if constraints.count == 1 {
      throw interpreter.typeError("A single constraint is not allowed")
    }
    let limit = bound[1].defined ?? .none
    if constraints.count > 0, !limit.isNone {
      throw interpreter.typeError("Constraints cannot be combined with bound=...")
    }
    let made = PyTypeParameter(
      type, name: interpreter.interned(name), isCovariant: try flag(3),
      isContravariant: try flag(4), infersVariance: try flag(5),
      module: interpreter.currentGlobals?.get(interpreter.names.name) ?? .none)
    if made.isCovariant, made.isContravariant {
      throw interpreter.valueError("Bivariant types are not supported.")
    }
    if !limit.isNone {
      made.lazyBound = .none
      made.bound = limit
    }
    if constraints.count > 0 {
      made.lazyConstraints = .none
      made.constraints = .object(constraints)
    }
    if let value = bound[2].defined {
      made.lazyDefault = .none
      made.defaultValue = value
    }
    return .object(made)
  }
}

extension Interpreter {
  /// `P.args` and `P.kwargs`.
  fileprivate func part(of value: Value, _ name: String) throws(Unwind) -> Value {
    guard let parameter = PyTypeParameter.parameter(value),
      parameter.type === types.parameterSpecification
    else { throw attributeError(value, intern(name)) }
    return str("\(parameter.name.string).\(name)")
  }

  /// `typing.NoDefault`.
  fileprivate var noDefault: Value { str("typing.NoDefault") }
}

extension PyTypeAlias {
  fileprivate static func alias(_ value: Value) -> PyTypeAlias? {
    value.object.flatMap { $0 as? PyTypeAlias }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { _, value in alias(value).map { .object($0.name) } ?? .none }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      guard let alias = alias(value), alias.parameters.count > 0 else {
        throw interpreter.typeError("Only generic type aliases are subscriptable")
      }
      let arguments = key.exactTuple ?? PyTuple(interpreter, [key])
      return .object(
        PyGenericAlias(interpreter.types.genericAlias, origin: value, arguments: arguments))
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.union(left, right)
    }
    type.install(
      slots, [],
      [
        AttributeRow("__name__", member: true) { _, value in
          alias(value).map { .object($0.name) } ?? .none
        },
        AttributeRow("__module__") { _, value in alias(value)?.module ?? .none },
        AttributeRow("__value__") { interpreter, value throws(Unwind) in
          guard let alias = alias(value) else { return .none }
          if let known = alias.value { return known }
          let made = try interpreter.call(alias.lazyValue)
          alias.value = made
          return made
        },
        AttributeRow("__type_params__") { _, value in
          alias(value).map { .object($0.parameters) } ?? .none
        },
        AttributeRow("__parameters__") { _, value in
          alias(value).map { .object($0.parameters) } ?? .none
        },
      ])
  }
}
