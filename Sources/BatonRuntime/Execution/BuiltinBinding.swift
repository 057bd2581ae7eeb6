// Arguments to the parameters of a builtin, with the wording of CPython's argument clinic.

extension PyBuiltin {
  /// The name in `str.join() takes exactly one argument`, `math.sqrt() takes …` (CPython:
  /// `_PyObject_FunctionStr`).
  fileprivate var qualifiedCallName: String {
    if let owner {
      // A method that was bound first is named after the class of its receiver.
      let shown =
        binding == .classMethod
        ? receiver.asType ?? owner
        : receiver.isUndefined ? owner : owner.interpreter.type(of: receiver)
      return "\(shown.qualname).\(name.string)"
    }
    return module == "builtins" ? name.string : "\(module).\(name.string)"
  }

  fileprivate var isMethodOfClass: Bool {
    guard let owner, owner.module == "_asyncio" else { return false }
    let shared = ["remove_done_callback", "exception", "get_loop"]
    let own = owner.shortName == "Future" ? ["set_result", "set_exception"] : []
    return (shared + own).contains(name.string)
  }

  /// Those that take their arguments as a tuple, and tell of them in other words (CPython:
  /// METH_VARARGS).
  fileprivate var isOldStyle: Bool {
    guard owner == nil else { return false }
    if module == "_functools" { return name.string == "reduce" }
    return module == "time"
      && [
        "asctime", "clock_getres", "ctime", "get_clock_info", "gmtime", "localtime", "strftime",
        "strptime",
      ].contains(name.string)
  }

  fileprivate var isSlotWrapper: Bool {
    let types = type.interpreter.types
    return type === types.slotWrapper || type === types.methodWrapper
  }
}

/// The name in `split() takes …`, made only for a message.
private struct CallName: CustomStringConvertible {
  let text: String?
  let builtin: PyBuiltin?

  var description: String { text ?? builtin?.name.string ?? "" }

  /// Any number of arguments, and then keywords, which are parsed alone.
  var countsKeywords: Bool {
    builtin.map { $0.extreme != nil } ?? (text == "product")
  }

  /// `sorted` takes one argument and leaves the rest to `list.sort`, errors included.
  var isSorted: Bool { builtin.map { $0.owner == nil && $0.name.string == "sorted" } ?? false }
}

extension Interpreter {
  /// Fills `slots` (all `undefined` before) with the arguments after the first `leading` ones.
  /// Without a builtin the errors are those of a constructor.
  func bind(
    _ arguments: CallArguments, leading: Int, to signature: BuiltinSignature,
    of text: String? = nil, builtin: PyBuiltin? = nil, into slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let name = CallName(text: text, builtin: builtin)
    let given = arguments.positionalCount - leading
    let positionalCount = signature.positionalCount
    let hasKeywords = !arguments.keywordNames.isEmpty
    if signature.keywordsName == nil,
      signature.positionalOnlyCount == signature.parameters.count
    {
      if hasKeywords {
        try checkMethodOfClass(given, 1, signature, name, builtin)
        throw noKeywords(name, builtin)
      }
      if given < signature.requiredCount
        || (given > positionalCount && signature.variadicName == nil)
      {
        try checkMethodOfClass(given, 0, signature, name, builtin)
        throw wrongCount(given, signature, name, builtin)
      }
    } else if signature.variadicName != nil, name.countsKeywords {
      if given == 0, builtin != nil {
        throw typeError("\(name) expected at least 1 argument, got 0")
      }
      let most = signature.parameters.count
      let count = arguments.keywordNames.count
      if count > most {
        throw typeError(
          "\(name)() takes at most \(most) keyword argument\(most == 1 ? "" : "s") "
            + "(\(count) given)")
      }
    } else if signature.variadicName == nil {
      try checkCounts(given, arguments.keywordNames.count, signature, name)
    }
    for index in 0..<min(given, positionalCount) { slots[index] = arguments[leading + index] }
    var next = signature.parameters.count
    if signature.variadicName != nil {
      let rest = UnsafeBufferPointer(
        start: arguments.base + leading + min(given, positionalCount),
        count: max(given - positionalCount, 0))
      slots[next] = .object(PyTuple.copying(types.tuple, rest))
      next += 1
    }
    var keywords: PyDict?
    if signature.keywordsName != nil, hasKeywords {
      let made = PyDict(self)
      keywords = made
      slots[next] = .object(made)
    }
    let misfit =
      hasKeywords
      ? bindKeywords(arguments, given, signature, name, slots, keywords) : nil
    try checkMissing(signature, name, slots)
    if let misfit {
      if name.isSorted { _ = try makeList(arguments[leading]) }
      throw misfit
    }
  }

  /// Stores the keyword arguments; returns the error for the first that has no place. It is raised
  /// after those for missing arguments.
  private func bindKeywords(
    _ arguments: CallArguments, _ given: Int, _ signature: BuiltinSignature, _ name: CallName,
    _ slots: UnsafeMutablePointer<Value>, _ keywords: PyDict?
  ) -> Unwind? {
    var duplicate: Unwind?
    var unexpected: Unwind?
    for (offset, keyword) in arguments.keywordNames.enumerated() {
      let text = keyword.string
      let known = signature.parameters.firstIndex { $0.name == text }
      if let index = known, index >= signature.positionalOnlyCount {
        if index < min(given, signature.positionalCount) {
          duplicate =
            duplicate
            ?? typeError(
              "argument for \(name)() given by name ('\(text)') and position (\(index + 1))")
        } else {
          slots[index] = arguments.keywordValue(offset)
        }
      } else if let keywords {
        keywords.set(keyword, arguments.keywordValue(offset))
      } else {
        unexpected = unexpected ?? unexpectedBuiltinKeyword(text, signature, name)
      }
    }
    return duplicate ?? unexpected
  }

  private func checkMissing(
    _ signature: BuiltinSignature, _ name: CallName, _ slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    if !signature.hasRequired { return }
    var index = 0
    while index < signature.parameters.count {
      if slots[index].isUndefined, signature.parameters[index].isRequired {
        if signature.variadicName != nil, signature.keywordsName != nil {
          throw typeError(
            "\(name)" == "register"
              ? "register() takes at least 1 argument (0 given)"
              : "\(name) expected at least 1 argument, got 0")
        }
        throw typeError(
          "\(name)() missing required argument '\(signature.parameters[index].name)' "
            + "(pos \(index + 1))")
      }
      index += 1
    }
  }

  /// CPython: `_PyArg_UnpackKeywords`.
  private func checkCounts(
    _ given: Int, _ keywordCount: Int, _ signature: BuiltinSignature, _ name: CallName
  ) throws(Unwind) {
    func arguments(_ kind: String, _ count: Int) -> String {
      "\(kind)argument\(count == 1 ? "" : "s")"
    }
    if name.isSorted, given != 1 {
      throw typeError("sorted expected 1 argument, got \(given)")
    }
    if name.isSorted, keywordCount > 2 {
      throw typeError("sort() takes at most 2 keyword arguments (\(keywordCount) given)")
    }
    let all = signature.parameters.count
    if name.isSorted, keywordCount == all {
      throw typeError("sort() takes at most 2 keyword arguments (\(keywordCount) given)")
    }
    if given + keywordCount > all, signature.keywordsName == nil {
      throw typeError(
        "\(name)() takes at most \(all) \(arguments(given == 0 ? "keyword " : "", all)) "
          + "(\(given + keywordCount) given)")
    }
    let most = signature.positionalCount
    let least = signature.requiredCount
    if given > most {
      if most == 0 { throw typeError("\(name)() takes no positional arguments") }
      throw typeError(
        "\(name)() takes \(least < most ? "at most" : "exactly") \(most) "
          + "\(arguments("positional ", most)) (\(given) given)")
    }
    let leastPositional = min(signature.positionalOnlyCount, least)
    if given < leastPositional {
      throw typeError(
        "\(name)() takes \(leastPositional < most ? "at least" : "exactly") \(leastPositional) "
          + "\(arguments("positional ", leastPositional)) (\(given) given)")
    }
  }

  /// The wording of methods that are told the class they stand in (CPython: METH_METHOD).
  private func checkMethodOfClass(
    _ given: Int, _ keywordCount: Int, _ signature: BuiltinSignature, _ name: CallName,
    _ builtin: PyBuiltin?
  ) throws(Unwind) {
    guard builtin?.isMethodOfClass == true else { return }
    if signature.parameters.isEmpty { throw typeError("\(name)() takes no arguments") }
    try checkCounts(given, keywordCount, signature, name)
  }

  private func noKeywords(_ name: CallName, _ builtin: PyBuiltin?) -> Unwind {
    guard let builtin else { return typeError("\(name)() takes no keyword arguments") }
    if builtin.isOldStyle { return typeError("\(name)() takes no keyword arguments") }
    if builtin.isSlotWrapper { return typeError("wrapper \(name)() takes no keyword arguments") }
    return typeError("\(builtin.qualifiedCallName)() takes no keyword arguments")
  }

  private func unexpectedBuiltinKeyword(
    _ keyword: String, _ signature: BuiltinSignature, _ name: CallName
  ) -> Unwind {
    let candidates = signature.parameters.dropFirst(signature.positionalOnlyCount).map(\.name)
    let hint = suggestion(for: keyword, among: candidates).map { ". Did you mean '\($0)'?" }
    let shown = name.isSorted ? "sort" : "\(name)"
    return typeError(
      "\(shown)() got an unexpected keyword argument '\(keyword)'" + (hint ?? ""))
  }

  /// Too many or too few for a builtin that takes positional arguments only: in C it is one of
  /// METH_NOARGS, METH_O and the rest, or a wrapper of a slot.
  private func wrongCount(
    _ given: Int, _ signature: BuiltinSignature, _ name: CallName, _ builtin: PyBuiltin?
  ) -> Unwind {
    let least = signature.requiredCount
    let most = signature.positionalCount
    let isOpen = signature.variadicName != nil
    if let builtin, builtin.isOldStyle, !["asctime", "reduce"].contains(builtin.name.string) {
      if builtin.name.string == "strptime" {
        return typeError(
          given == 0
            ? "_strptime_time() missing 1 required positional argument: 'data_string'"
            : "_strptime_time() takes from 1 to 2 positional arguments but \(given) were given")
      }
      let (kind, bound) =
        least == most ? ("exactly", most) : given < least ? ("at least", least) : ("at most", most)
      return typeError(
        "\(name)() takes \(kind) \(bound) argument\(bound == 1 ? "" : "s") (\(given) given)")
    }
    if let builtin, !builtin.isSlotWrapper, !isOpen, least == most, most <= 1 {
      return typeError(
        "\(builtin.qualifiedCallName)() takes \(most == 0 ? "no arguments" : "exactly one argument") "
          + "(\(given) given)")
    }
    let bound: String
    let count: Int
    if least == most, !isOpen {
      (bound, count) = ("", most)
    } else if given < least {
      (bound, count) = ("at least ", least)
    } else {
      (bound, count) = ("at most ", most)
    }
    let subject: String
    if let builtin, builtin.isSlotWrapper {
      // Some of the wrappers unpack their arguments under an empty name.
      let isNameless =
        [
          "__pow__", "__rpow__", "__setitem__", "__setattr__", "__get__", "__set__", "__buffer__",
          "__release_buffer__",
        ].contains(
          name.description)
        || (["__mul__", "__rmul__", "__imul__"].contains(name.description)
          && builtin.owner?.slots.repetition != nil)
      subject = isNameless ? " " : ""
    } else {
      subject = "\(name) "
    }
    return typeError(
      "\(subject)expected \(bound)\(count) argument\(count == 1 ? "" : "s"), got \(given)")
  }
}
