// The class statement: what happens before its body runs and after.

/// What a class statement knows when its body begins.
struct ClassPreparation {
  /// What makes the class: mostly a subclass of `type`.
  let metatype: Value
  let bases: PyTuple
  /// The bases as written, where `__mro_entries__` replaced some.
  let originalBases: PyTuple?
  /// The keywords of the class header without `metaclass`.
  let keywords: PyDict?
  /// Where the body stores its names.
  let namespace: Value
}

extension Interpreter {
  /// Resolves the bases, chooses the metaclass and asks it for a namespace
  /// (CPython: the first half of `builtin___build_class__`).
  func prepareClass(
    _ name: PyStr, bases written: ContiguousArray<Value>, keywords: PyDict?
  ) throws(Unwind) -> ClassPreparation {
    let bases = try resolveBases(written)
    var metatype = Value.undefined
    var remaining = keywords
    if let keywords, let given = keywords.get(intern("metaclass")) {
      metatype = given
      let rest = PyDict(self)
      rest.copyEntries(of: keywords)
      rest.removeValue(intern("metaclass"))
      remaining = rest
    }
    if metatype.isUndefined {
      metatype = .object(bases.elements.first.map { type(of: $0) } ?? types.type)
    }
    if let type = metatype.asType {
      metatype = .object(try mostDerivedMetatype(type, among: Array(bases.elements)))
    }
    let originalBases =
      bases.elements.count == written.count
        && zip(bases.elements, written).allSatisfy({ $0.isIdentical(to: $1) })
      ? nil : PyTuple(self, written)
    let namespace: Value
    if metatype.asType === types.type {
      namespace = .object(PyDict(self, minimumCapacity: 12))
    } else {
      namespace = try preparedNamespace(metatype, name, bases, remaining)
    }
    return ClassPreparation(
      metatype: metatype, bases: bases, originalBases: originalBases, keywords: remaining,
      namespace: namespace)
  }

  private func preparedNamespace(
    _ metatype: Value, _ name: PyStr, _ bases: PyTuple, _ keywords: PyDict?
  ) throws(Unwind) -> Value {
    guard let prepare = try findAttribute(metatype, names.prepare) else {
      return .object(PyDict(self))
    }
    let namespace = try call(prepare, [.object(name), .object(bases)], keywords: keywords)
    guard namespace.asDict != nil || type(of: namespace).slots.getItem != nil else {
      let shown = metatype.asType?.name ?? "<metaclass>"
      throw typeError(
        "\(shown).__prepare__() must return a mapping, not \(type(of: namespace).name)")
    }
    return namespace
  }

  /// Replaces bases that are no types by what their `__mro_entries__` says
  /// (CPython: `update_bases`).
  func resolveBases(_ written: ContiguousArray<Value>) throws(Unwind) -> PyTuple {
    if written.allSatisfy({ $0.asType != nil }) { return PyTuple(self, written) }
    let original = tuple(written)
    var result: ContiguousArray<Value> = []
    for base in written {
      if base.asType == nil, let entries = try findAttribute(base, names.mroEntries) {
        guard let replacement = try call(entries, original).asTuple else {
          throw typeError("__mro_entries__ must return a tuple")
        }
        result.append(contentsOf: replacement.elements)
      } else {
        result.append(base)
      }
    }
    return PyTuple(self, result)
  }

  /// What the body of every class stores first.
  func storeClassHeader(
    _ namespace: Value, module: Value, qualname: PyStr, firstLine: Int
  ) throws(Unwind) {
    try setItem(namespace, .object(names.module), module)
    try setItem(namespace, .object(names.qualname), .object(qualname))
    try setItem(namespace, .object(names.firstLineNumber), .int(firstLine))
  }

  /// Calls the metaclass once the body has run (CPython: the second half of
  /// `builtin___build_class__`).
  func finishClass(
    _ name: PyStr, _ preparation: ClassPreparation, classCell: PyCell?
  ) throws(Unwind) -> Value {
    if let classCell {
      try setItem(preparation.namespace, .object(names.classCell), .object(classCell))
    }
    if let originalBases = preparation.originalBases {
      try setItem(preparation.namespace, .object(names.originalBases), .object(originalBases))
    }
    let made = try call(
      preparation.metatype, [.object(name), .object(preparation.bases), preparation.namespace],
      keywords: preparation.keywords)
    if let classCell, made.asType != nil, !classCell.value.isIdentical(to: made) {
      let shownName = try repr(.object(name)).string
      let shownType = try repr(made).string
      guard let filled = classCell.value.defined else {
        throw runtimeError(
          "__class__ not set defining \(shownName) as \(shownType). Was __classcell__ propagated "
            + "to type.__new__?")
      }
      throw typeError(
        "__class__ set to \(try repr(filled).string) defining \(shownName) as \(shownType)")
    }
    return made
  }

  /// Calls with positional arguments and a dict of keywords.
  func call(
    _ callee: Value, _ positional: ContiguousArray<Value>, keywords: PyDict?
  ) throws(Unwind) -> Value {
    guard let keywords, keywords.count > 0 else { return try call(callee, positional) }
    var arguments = positional
    var keywordNames: [PyStr] = []
    var position = 0
    while let live = keywords.livePosition(from: position) {
      guard let name = keywords.entries[live].key.asStr else {
        throw typeError("keywords must be strings")
      }
      keywordNames.append(interned(name))
      arguments.append(keywords.entries[live].value)
      position = live + 1
    }
    return try call(callee, arguments, keywordNames: keywordNames)
  }

  /// The global names of the code that runs.
  var currentGlobals: PyDict? { currentFrame.code?.context.globals }

  /// Whether texts that the running code compiles have their annotations postponed, as it has.
  var currentlyPostponesAnnotations: Bool {
    currentFrame.code?.context.postponesAnnotations ?? false
  }
}
