// Arguments to the parameters of a builtin, with the wording of CPython's argument clinic.

extension PyBuiltin {
  /// The name in `print() takes …`.
  var displayCallName: String { name.string }
}

extension Interpreter {
  /// Fills `slots` (all `undefined` before) with the arguments after the first `leading` ones.
  func bind(
    _ arguments: CallArguments, leading: Int, to signature: BuiltinSignature, of name: String,
    into slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let given = arguments.positionalCount - leading
    let positionalCount = signature.positionalCount
    for index in 0..<min(given, positionalCount) { slots[index] = arguments[leading + index] }
    var next = signature.parameters.count
    if signature.variadicName != nil {
      var rest: ContiguousArray<Value> = []
      if given > positionalCount {
        for index in positionalCount..<given { rest.append(arguments[leading + index]) }
      }
      slots[next] = .object(PyTuple(self, rest))
      next += 1
    } else if given > positionalCount {
      throw tooManyForBuiltin(given, signature, name, arguments)
    }
    var keywords: PyDict?
    if signature.keywordsName != nil {
      let made = PyDict(self)
      keywords = made
      slots[next] = .object(made)
    }
    for (offset, keyword) in arguments.keywordNames.enumerated() {
      let text = keyword.string
      let known = signature.parameters.firstIndex { $0.name == text }
      if let index = known, index >= signature.positionalOnlyCount {
        if !slots[index].isUndefined {
          throw typeError(
            "argument for \(name)() given by name ('\(text)') and position (\(index + 1))")
        }
        slots[index] = arguments.keywordValue(offset)
      } else if let keywords {
        keywords.set(keyword, arguments.keywordValue(offset))
      } else if signature.positionalOnlyCount == signature.parameters.count {
        throw typeError("\(name)() takes no keyword arguments")
      } else {
        throw unexpectedBuiltinKeyword(text, signature, name)
      }
    }
    for index in 0..<signature.requiredCount where slots[index].isUndefined {
      throw missingForBuiltin(index, given, signature, name)
    }
    for index in positionalCount..<signature.parameters.count
    where signature.parameters[index].isRequired && slots[index].isUndefined {
      throw typeError(
        "\(name)() missing required keyword-only argument: '\(signature.parameters[index].name)'")
    }
  }

  private func unexpectedBuiltinKeyword(
    _ keyword: String, _ signature: BuiltinSignature, _ name: String
  ) -> Unwind {
    let candidates = signature.parameters.dropFirst(signature.positionalOnlyCount).map(\.name)
    let hint = suggestion(for: keyword, among: candidates).map { ". Did you mean '\($0)'?" }
    return typeError(
      "\(name)() got an unexpected keyword argument '\(keyword)'" + (hint ?? ""))
  }

  private func tooManyForBuiltin(
    _ given: Int, _ signature: BuiltinSignature, _ name: String, _ arguments: CallArguments
  ) -> Unwind {
    let most = signature.positionalCount
    if signature.isPositionalOnly {
      if most == 0 { return typeError("\(name)() takes no arguments (\(given) given)") }
      if most == 1, signature.requiredCount == 1 {
        return typeError("\(name)() takes exactly one argument (\(given) given)")
      }
      if signature.requiredCount == most {
        return typeError("\(name) expected \(most) argument\(most == 1 ? "" : "s"), got \(given)")
      }
      return typeError(
        "\(name) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
    if most == 0 { return typeError("\(name)() takes no positional arguments") }
    let total = given + arguments.keywordNames.count
    let bound =
      signature.requiredCount == most && signature.parameters.count == most
      ? "exactly" : "at most"
    if signature.positionalOnlyCount == most || most < signature.parameters.count {
      return typeError(
        "\(name)() takes \(bound) \(most) positional argument\(most == 1 ? "" : "s") "
          + "(\(given) given)")
    }
    return typeError(
      "\(name)() takes \(bound) \(most) argument\(most == 1 ? "" : "s") (\(total) given)")
  }

  private func missingForBuiltin(
    _ index: Int, _ given: Int, _ signature: BuiltinSignature, _ name: String
  ) -> Unwind {
    let least = signature.requiredCount
    if signature.isPositionalOnly {
      if signature.positionalCount == 1 {
        return typeError("\(name)() takes exactly one argument (\(given) given)")
      }
      if least == signature.positionalCount {
        return typeError(
          "\(name) expected \(least) argument\(least == 1 ? "" : "s"), got \(given)")
      }
      return typeError(
        "\(name) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(given)")
    }
    return typeError(
      "\(name)() missing required argument '\(signature.parameters[index].name)' "
        + "(pos \(index + 1))")
  }
}
