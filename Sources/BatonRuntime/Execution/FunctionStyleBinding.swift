// Binding with the wording of functions written in Python: for the parts of the library that CPython
// writes in Python and this interpreter in Swift.

extension Interpreter {
  /// Fills `slots` (all `undefined` before) like `bind`; errors count the receiver among the
  /// arguments, as `initialize_locals` does.
  func bindLikeFunction(
    _ arguments: CallArguments, leading: Int, to signature: BuiltinSignature,
    of name: @autoclosure () -> String, into slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let given = arguments.positionalCount - leading
    let positionalCount = signature.positionalCount
    for index in 0..<min(given, positionalCount) { slots[index] = arguments[leading + index] }
    var next = signature.parameters.count
    if signature.variadicName != nil {
      let rest = max(given - positionalCount, 0)
      slots[next] = .object(
        rest == 0
          ? emptyTuple
          : .copying(
            types.tuple,
            UnsafeBufferPointer(start: arguments.base + (leading + positionalCount), count: rest)))
      next += 1
    }
    var keywords: PyDict?
    if signature.keywordsName != nil {
      let made = PyDict(self)
      keywords = made
      slots[next] = .object(made)
    }
    for (offset, keyword) in arguments.keywordNames.enumerated() {
      let text = keyword.string
      if let index = signature.parameters.firstIndex(where: { $0.name == text }),
        index >= signature.positionalOnlyCount
      {
        if !slots[index].isUndefined {
          throw typeError("\(name())() got multiple values for argument '\(text)'")
        }
        slots[index] = arguments.keywordValue(offset)
      } else if let keywords {
        keywords.set(keyword, arguments.keywordValue(offset))
      } else {
        throw unexpectedFunctionKeyword(text, signature, name())
      }
    }
    if signature.variadicName == nil, given > positionalCount {
      throw tooManyForFunction(given, leading, signature, name(), slots)
    }
    if let missing = missing(signature, in: 0..<signature.requiredCount, slots) {
      throw missingForFunction("positional", missing, name())
    }
    if let missing = missing(
      signature, in: positionalCount..<signature.parameters.count, slots)
    {
      throw missingForFunction("keyword-only", missing, name())
    }
  }

  /// The required parameters without a value; nil where there are none.
  private func missing(
    _ signature: BuiltinSignature, in range: Range<Int>, _ slots: UnsafeMutablePointer<Value>
  ) -> [String]? {
    var names: [String]?
    for index in range
    where slots[index].isUndefined && signature.parameters[index].isRequired {
      names = (names ?? []) + [signature.parameters[index].name]
    }
    return names
  }

  private func unexpectedFunctionKeyword(
    _ keyword: String, _ signature: BuiltinSignature, _ name: String
  ) -> Unwind {
    let candidates = signature.parameters.dropFirst(signature.positionalOnlyCount).map(\.name)
    let hint = suggestion(for: keyword, among: candidates).map { ". Did you mean '\($0)'?" }
    return typeError("\(name)() got an unexpected keyword argument '\(keyword)'" + (hint ?? ""))
  }

  private func tooManyForFunction(
    _ given: Int, _ leading: Int, _ signature: BuiltinSignature, _ name: String,
    _ slots: UnsafeMutablePointer<Value>
  ) -> Unwind {
    let most = signature.positionalCount + leading
    let least = signature.requiredCount + leading
    let total = given + leading
    let takes = least == most ? "\(most)" : "from \(least) to \(most)"
    let plural = least == most && most == 1 ? "" : "s"
    let keywordOnly = (signature.positionalCount..<signature.parameters.count)
      .count { !slots[$0].isUndefined }
    var extra = ""
    if keywordOnly > 0 {
      extra =
        " positional argument\(total == 1 ? "" : "s") (and \(keywordOnly) keyword-only "
        + "argument\(keywordOnly == 1 ? "" : "s"))"
    }
    return typeError(
      "\(name)() takes \(takes) positional argument\(plural) but \(total)\(extra) "
        + "\(total == 1 && extra.isEmpty ? "was" : "were") given")
  }

  private func missingForFunction(
    _ kind: String, _ names: [String], _ function: String
  ) -> Unwind {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and \(quoted[quoted.count - 1])"
      }
    return typeError(
      "\(function)() missing \(names.count) required \(kind) "
        + "argument\(names.count == 1 ? "" : "s"): \(list)")
  }

  /// The arguments of an `__init__` or `__new__` bound to a signature. A name with a dot is worded as
  /// a function written in Python.
  func bindInit(
    _ arguments: CallArguments, _ name: String, _ text: String
  ) throws(Unwind) -> ContiguousArray<Value> {
    let signature = templates.signature(text)
    let base = stackTop
    let count = signature.boundCount
    try reserveStack(count)
    base.initialize(repeating: .undefined, count: count)
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    if name.contains(".") {
      // The receiver has been taken off the arguments: it is counted all the same.
      try bindLikeFunctionWithoutReceiver(arguments, signature, name, base)
    } else {
      try bind(arguments, leading: 0, to: signature, of: name, into: base)
    }
    return ContiguousArray(UnsafeBufferPointer(start: base, count: count))
  }

  private func bindLikeFunctionWithoutReceiver(
    _ arguments: CallArguments, _ signature: BuiltinSignature, _ name: String,
    _ slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    if signature.variadicName == nil, arguments.positionalCount > signature.positionalCount {
      throw tooManyForFunction(arguments.positionalCount, 1, signature, name, slots)
    }
    try bindLikeFunction(arguments, leading: 0, to: signature, of: name, into: slots)
  }
}
