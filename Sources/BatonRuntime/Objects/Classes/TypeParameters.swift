// Type variables and type aliases, as the syntax of generic functions and classes makes them, and
// typing.Generic. What their subscription gives is written in module typing.

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
  func genericBase(_ parameters: PyTuple) throws(Unwind) -> Value {
    try callTyping("_generic_base", .object(parameters))
  }

  /// What a name means in module `typing`, which is imported when first needed.
  fileprivate func typing(_ name: String) throws(Unwind) -> Value {
    try getAttribute(importAbsolute("typing"), intern(name))
  }

  /// `Generic.__init_subclass__(*args, **kwargs)`.
  fileprivate func initializeGeneric(_ args: Arguments) throws(Unwind) -> Value {
    var given: ContiguousArray<Value> = [args[0]]
    given.append(contentsOf: args[1].asTuple?.elements ?? [])
    var names: [PyStr] = []
    if let keywords = args[2].asDict {
      for key in keys(of: keywords) {
        guard let name = key.asStr, let value = keywords.get(name) else { continue }
        names.append(name)
        given.append(value)
      }
    }
    return try call(typing("_generic_init_subclass"), given, keywordNames: names)
  }

  fileprivate func callTyping(_ name: String, _ arguments: Value...) throws(Unwind) -> Value {
    try call(typing(name), ContiguousArray(arguments))
  }

  func installTypeParameters() {
    for type in [types.typeVariable, types.typeVariableTuple, types.parameterSpecification] {
      PyTypeParameter.install(type)
    }
    PyTypeAlias.install(types.typeAlias)
    types.generic.install(
      TypeSlots(),
      [
        BuiltinRow("__class_getitem__", "params, /", .classMethod) {
          interpreter, args throws(Unwind) in
          try interpreter.callTyping("_generic_class_getitem", args[0], args[1])
        },
        BuiltinRow("__init_subclass__", "*args, **kwargs", .classMethod) {
          interpreter, args throws(Unwind) in
          try interpreter.initializeGeneric(args)
        },
      ],
      doc: "Abstract base class for generic types.")
  }
}

extension PyTypeParameter {
  var hasDefault: Bool { !lazyDefault.isUndefined }

  fileprivate static func parameter(_ value: Value) -> PyTypeParameter? {
    value.object.flatMap { $0 as? PyTypeParameter }
  }

  static func install(_ type: PyType) {
    let interpreter = type.interpreter
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let parameter = parameter(value) else { return .none }
      if parameter.infersVariance || parameter.type === interpreter.types.typeVariableTuple {
        return .object(parameter.name)
      }
      let sign = parameter.isCovariant ? "+" : parameter.isContravariant ? "-" : "~"
      return interpreter.str(sign + parameter.name.string)
    }
    slots.new = new
    if type !== interpreter.types.typeVariableTuple {
      slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
        try interpreter.callTyping("_make_union", left, right)
      }
    } else {
      slots.iter = { interpreter, value throws(Unwind) in
        try interpreter.iter(
          interpreter.tuple([interpreter.getItem(interpreter.typing("Unpack"), value)]))
      }
    }
    type.install(
      slots,
      [
        // By name: copies are the parameter itself.
        BuiltinRow("__reduce__", "") { _, args in
          parameter(args[0]).map { .object($0.name) } ?? .none
        },
        BuiltinRow("has_default", "") { _, args in
          .bool(parameter(args[0])?.hasDefault ?? false)
        },
        BuiltinRow("__mro_entries__", "bases, /") { interpreter, args throws(Unwind) in
          throw interpreter.typeError(
            "Cannot subclass an instance of \(interpreter.type(of: args[0]).shortName)")
        },
      ], attributes.filter { !missing(in: type).contains($0.name) })
  }

  /// What a kind of parameter has not.
  private static func missing(in type: PyType) -> [String] {
    switch type.shortName {
    case "TypeVar": ["args", "kwargs"]
    case "ParamSpec": ["__constraints__"]
    default:
      [
        "__bound__", "__constraints__", "__covariant__", "__contravariant__",
        "__infer_variance__", "args", "kwargs",
      ]
    }
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
          return try interpreter.typing("NoDefault")
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
        try interpreter.part(of: value, "args", "ParamSpecArgs")
      },
      AttributeRow("kwargs") { interpreter, value throws(Unwind) in
        try interpreter.part(of: value, "kwargs", "ParamSpecKwargs")
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
    var limit = bound[1].defined ?? .none
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
      limit = try interpreter.callTyping(
        "_type_check", limit, interpreter.str("Bound must be a type."))
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
  fileprivate func part(
    of value: Value, _ name: String, _ type: String
  ) throws(Unwind) -> Value {
    guard let parameter = PyTypeParameter.parameter(value),
      parameter.type === types.parameterSpecification
    else { throw attributeError(value, intern(name)) }
    return try callTyping(type, value)
  }
}

extension PyTypeAlias {
  fileprivate static func alias(_ value: Value) -> PyTypeAlias? {
    value.object.flatMap { $0 as? PyTypeAlias }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = new
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
      slots,
      [
        BuiltinRow("__reduce__", "") { _, args in
          alias(args[0]).map { .object($0.name) } ?? .none
        }
      ],
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

  /// `typing.TypeAliasType(name, value, type_params=())`.
  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let bound = try interpreter.bound(
      arguments, to: BuiltinSignature(parsing: "name, value, *, type_params=()"),
      of: "typealias")
    guard let name = bound[0].asStr else {
      throw interpreter.typeError(
        "typealias() argument 'name' must be str, not \(interpreter.givenName(bound[0]))")
    }
    var parameters: PyTuple?
    if let given = bound[2].defined {
      guard let tuple = given.asTuple else {
        throw interpreter.typeError("type_params must be a tuple")
      }
      parameters = tuple
    }
    let made = PyTypeAlias(
      interpreter, name: interpreter.interned(name), parameters: parameters, lazyValue: .none,
      module: interpreter.currentGlobals?.get(interpreter.names.name) ?? .none)
    made.value = bound[1]
    return .object(made)
  }
}
