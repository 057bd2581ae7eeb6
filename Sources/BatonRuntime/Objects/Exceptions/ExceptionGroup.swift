// Exception groups: several exceptions as one, taken apart by type or by a function.

extension PyException {
  /// The fields of a group.
  enum GroupField {
    static var message: Int { 0 }
    /// A tuple.
    static var members: Int { 1 }
  }

  /// The exceptions of a group; empty for others.
  var groupMembers: [PyException] {
    field(GroupField.members)?.asTuple?.elements.compactMap(\.asException) ?? []
  }

  var isGroup: Bool { type.isSubtype(of: type.interpreter.exceptions.baseExceptionGroup) }

  static func installGroup(_ type: PyType) {
    type.extendsLayout = true
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      try interpreter.newGroup(type, arguments)
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let group = value.asException else { return .none }
      let message = try interpreter.string(group.field(GroupField.message) ?? .none)
      let count = group.groupMembers.count
      return interpreter.str(
        "\(message.string) (\(count) sub-exception\(count == 1 ? "" : "s"))")
    }
    type.install(
      slots,
      [
        BuiltinRow("derive", "excs, /") { interpreter, args throws(Unwind) in
          guard let group = args[0].asException else { return .none }
          return try interpreter.call(
            .object(interpreter.exceptions.baseExceptionGroup),
            group.field(GroupField.message) ?? .none, args[1])
        },
        BuiltinRow("split", "matcher_value, /") { interpreter, args throws(Unwind) in
          guard let group = args[0].asException else { return .none }
          let parts = try interpreter.split(group, by: interpreter.matcher(args[1]))
          return interpreter.tuple([
            parts.matched.map { .object($0) } ?? .none, parts.rest.map { .object($0) } ?? .none,
          ])
        },
        BuiltinRow("subgroup", "matcher_value, /") { interpreter, args throws(Unwind) in
          guard let group = args[0].asException else { return .none }
          let parts = try interpreter.split(
            group, by: interpreter.matcher(args[1]), keepsRest: false)
          return parts.matched.map { .object($0) } ?? .none
        },
        BuiltinRow("__class_getitem__", "object, /", .classMethod) {
          interpreter, args throws(Unwind) in
          try interpreter.genericAlias(
            args[0].asType ?? interpreter.exceptions.baseExceptionGroup, args[1])
        },
      ],
      [
        AttributeRow("message", member: true) { _, value in
          value.asException?.field(GroupField.message) ?? .none
        },
        AttributeRow("exceptions", member: true) { _, value in
          value.asException?.field(GroupField.members) ?? .none
        },
      ])
  }
}

/// What `split` and `subgroup` look for.
enum GroupMatcher {
  case types([PyType])
  case predicate(Value)
}

extension Interpreter {
  /// CPython: `BaseExceptionGroup_new`.
  fileprivate func newGroup(
    _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.positionalCount == 2 else {
      throw typeError(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments "
          + "(\(arguments.positionalCount) given)")
    }
    guard arguments[0].asStr != nil else {
      throw typeError(
        "BaseExceptionGroup.__new__() argument 1 must be str, not "
          + givenName(arguments[0]))
    }
    let list = arguments[1]
    guard isSequence(list) else {
      throw typeError("second argument (exceptions) must be a sequence")
    }
    let members = try elements(of: list)
    if members.isEmpty {
      throw valueError("second argument (exceptions) must be a non-empty sequence")
    }
    var hasBase = false
    for (index, member) in members.enumerated() {
      guard let exception = member.asException else {
        throw valueError(
          "Item \(index) of second argument (exceptions) is not an exception")
      }
      if !exception.type.isSubtype(of: exceptions.exception) { hasBase = true }
    }
    var type = type
    if type === exceptions.baseExceptionGroup {
      if !hasBase { type = exceptions.exceptionGroup }
    } else if type === exceptions.exceptionGroup {
      if hasBase { throw typeError("Cannot nest BaseExceptions in an ExceptionGroup") }
    } else if hasBase, type.isSubtype(of: exceptions.exception) {
      throw typeError("Cannot nest BaseExceptions in '\(type.name)'")
    }
    let group = PyException(type, args: PyTuple(self, arguments.positional))
    group.fields = [arguments[0], tuple(members)]
    return .object(group)
  }

  /// CPython: `PySequence_Check`.
  private func isSequence(_ value: Value) -> Bool {
    if value.asList != nil || value.asTuple != nil { return true }
    let type = type(of: value)
    return type.slots.getItem != nil && value.asDict == nil && value.asType == nil
  }

  /// A group of the members, of the class that can hold them.
  func exceptionGroup(_ message: String, _ members: [PyException]) throws(Unwind) -> PyException? {
    try call(
      .object(exceptions.baseExceptionGroup), str(message),
      list(ContiguousArray(members.map { .object($0) }))
    ).asException
  }

  /// CPython: `get_matcher_type`.
  fileprivate func matcher(_ value: Value) throws(Unwind) -> GroupMatcher {
    func isExceptionType(_ value: Value) -> Bool {
      value.asType?.isSubtype(of: exceptions.baseException) ?? false
    }
    if isExceptionType(value), let type = value.asType { return .types([type]) }
    if let tuple = value.asTuple, tuple.elements.allSatisfy({ isExceptionType($0) }) {
      return .types(tuple.elements.compactMap(\.asType))
    }
    if value.asType == nil, isCallable(value) { return .predicate(value) }
    throw typeError(
      "expected an exception type, a tuple of exception types, or a callable (other than a class)")
  }

  fileprivate func matches(
    _ exception: PyException, _ matcher: GroupMatcher
  ) throws(Unwind) -> Bool {
    switch matcher {
    case .types(let types): return types.contains { exception.type.isSubtype(of: $0) }
    case .predicate(let function): return try isTrue(call(function, .object(exception)))
    }
  }

  /// The parts of an exception that match and that do not (CPython:
  /// `exceptiongroup_split_recursive`).
  func split(
    _ exception: PyException, by matcher: GroupMatcher, keepsRest: Bool = true
  ) throws(Unwind) -> (matched: PyException?, rest: PyException?) {
    if try matches(exception, matcher) { return (exception, nil) }
    guard exception.isGroup else { return (nil, keepsRest ? exception : nil) }
    try enterNative(" in exceptiongroup_split_recursive")
    defer { leaveNative() }
    var matched: [PyException] = []
    var rest: [PyException] = []
    for member in exception.groupMembers {
      let parts = try split(member, by: matcher, keepsRest: keepsRest)
      if let part = parts.matched { matched.append(part) }
      if let part = parts.rest { rest.append(part) }
    }
    return (
      try derived(from: exception, matched), keepsRest ? try derived(from: exception, rest) : nil
    )
  }

  /// A group like `original` of other members (CPython: `exceptiongroup_subset`).
  func derived(from original: PyException, _ members: [PyException]) throws(Unwind) -> PyException?
  {
    if members.isEmpty { return nil }
    let made = try callMethod(
      .object(original), intern("derive"),
      list(ContiguousArray(members.map { .object($0) })))
    guard let group = made.asException, group.isGroup else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    group.traceback = original.traceback
    group.context = original.context
    group.cause = original.cause
    // CPython: `PyException_SetCause`, also where there is none.
    group.suppressesContext = true
    if let notes = try findAttribute(.object(original), names.notes), isSequence(notes) {
      try setAttribute(.object(group), names.notes, list(elements(of: notes)))
    }
    return group
  }
}
