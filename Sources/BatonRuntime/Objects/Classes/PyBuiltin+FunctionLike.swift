// Functions written in Swift that CPython has in Python: they are functions and methods there, and
// look like that here.

import BatonSyntax

extension PyBuiltin {
  /// What the class `function` shows of it; nil: it is not like a function.
  func functionAttribute(_ interpreter: Interpreter, _ name: String) -> Value {
    switch name {
    case "__name__": return .object(self.name)
    case "__qualname__": return interpreter.str(qualname)
    case "__module__": return interpreter.str(owner?.module ?? module)
    case "__dict__": return makeAttributeDictionary().map { .object($0) } ?? .none
    case "__code__": return .object(functionCode(interpreter))
    case "__defaults__":
      let given = signature.parameters.prefix(signature.positionalCount).compactMap(\.defaultText)
      if given.isEmpty { return .none }
      return interpreter.tuple(ContiguousArray(given.map { Self.literal(interpreter, $0) }))
    case "__kwdefaults__":
      let defaults = PyDict(interpreter)
      for parameter in signature.parameters.dropFirst(signature.positionalCount) {
        guard let text = parameter.defaultText else { continue }
        defaults.set(interpreter.intern(parameter.name), Self.literal(interpreter, text))
      }
      return defaults.count == 0 ? .none : .object(defaults)
    case "__annotations__", "__globals__": return .object(PyDict(interpreter))
    case "__builtins__": return .object(interpreter.builtins)
    case "__type_params__": return interpreter.tuple([])
    default: return .none
    }
  }

  /// `__qualname__`.
  var qualname: String {
    if owner == nil, name.string == "factory" {
      return "create_eager_task_factory.<locals>.factory"
    }
    return owner == nil ? name.string : displayName
  }

  /// Binds it as the attribute of an instance (CPython: `func_descr_get`).
  func boundLikeFunction(_ interpreter: Interpreter, _ instance: Value) -> Value {
    if binding == .method, let owner, interpreter.type(of: instance).isSubtype(of: owner) {
      return .object(PyBuiltin(binding: self, to: instance))
    }
    return .object(PyMethod(interpreter, function: .object(self), receiver: instance))
  }

  /// A code object that shows the parameters. It runs nothing.
  private func functionCode(_ interpreter: Interpreter) -> PyCode {
    let place = "\(owner?.module ?? module):\(qualname)"
    if let known = interpreter.functionLikeCodes[place] { return known }
    let module = (owner?.module ?? module).split(separator: ".").joined(separator: "/")
    let context = CodeContext(
      interpreter: interpreter,
      source: SourceFile(name: "/usr/lib/python3.13/\(module).py", text: ""), name: name.string,
      qualname: qualname, firstLine: 1, globals: PyDict(interpreter))
    var parameters = ParameterList()
    let own = signature.parameters.map { interpreter.intern($0.name) }
    let receiver = leadingCount == 0 ? [] : [interpreter.intern("self")]
    parameters.positional = receiver + own.prefix(signature.positionalCount)
    parameters.positionalOnlyCount =
      signature.positionalOnlyCount == 0 ? 0 : signature.positionalOnlyCount + leadingCount
    parameters.keywordOnly = Array(own.dropFirst(signature.positionalCount))
    parameters.variadicName = signature.variadicName.map { interpreter.intern($0) }
    parameters.keywordsName = signature.keywordsName.map { interpreter.intern($0) }
    let names =
      parameters.positional + parameters.keywordOnly
      + [parameters.variadicName, parameters.keywordsName].compactMap { $0 }
    let made = PyCode(
      context: context, body: PassNode(context, .zero),
      flavor: AsyncioModule.coroutineNames.contains(name.string) ? .coroutine : .plain,
      parameters: parameters, localNames: names, freeNames: [], cellParameters: [],
      cellLocals: [], slotCount: names.count, docstring: .none, definitionSpan: .zero,
      hasCleanup: false, awaitSlots: [], hasNamespace: false, isModule: false)
    interpreter.functionLikeCodes[place] = made
    return made
  }

  /// A default as the signature writes it.
  private static func literal(_ interpreter: Interpreter, _ text: String) -> Value {
    switch text {
    case "None": return .none
    case "True": return .bool(true)
    case "False": return .bool(false)
    default: break
    }
    if let int = Int(text) { return .int(int) }
    if let double = Double(text) { return .float(double) }
    if text.hasPrefix("'"), text.hasSuffix("'"), text.count >= 2 {
      return interpreter.str(String(text.dropFirst().dropLast()))
    }
    return .none
  }
}
