// "Did you mean": what a traceback proposes for a name that was not found.

/// The names that stood in the innermost frame of a NameError or AttributeError.
final class CapturedScope {
  let names: [String]
  /// The value of `self`; `undefined` where there is none.
  let receiver: Value

  init(names: [String], receiver: Value) {
    self.names = names
    self.receiver = receiver
  }
}

extension Interpreter {
  /// The nearest of the candidates, if one is near enough.
  func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    Suggestions.closest(to: name, among: Array(candidates))
  }

  /// The bound local names of the running frame (CPython: `f_locals` of the frame).
  func captureScope(of context: CodeContext) -> CapturedScope? {
    guard let code = currentFrame.code, code.context === context else { return nil }
    var found: [String] = []
    var receiver = Value.undefined
    func add(_ name: PyStr, _ value: Value) {
      if value.isUndefined { return }
      found.append(name.string)
      if name.count == 4, name.string == "self" { receiver = value }
    }
    let captured = Set(code.cellLocals + code.cellParameters)
    let base = code.hasNamespace ? 1 : 0
    if code.hasNamespace, let namespace = currentFrame[0].asDict {
      found += self.names(in: namespace)
    }
    // The only slots of a module are the variables of its comprehensions, which are hidden.
    let names = context.name == "<module>" ? [] : code.localNames
    for (index, name) in names.enumerated() where index + base < code.slotCount {
      let slot = index + base
      let value = currentFrame[slot]
      add(name, captured.contains(slot) ? value.asCell?.value ?? value : value)
    }
    if let function = currentFrame.header.pointee.function?.takeUnretainedValue() {
      for (name, cell) in zip(code.freeNames, function.closure) { add(name, cell.value) }
    }
    return CapturedScope(names: found, receiver: receiver)
  }

  /// What the headline of an exception proposes, as the end of its text; empty for nothing
  /// (CPython: `TracebackException.__init__`).
  func proposal(for exception: PyException) -> String {
    let value = Value.object(exception)
    if isInstance(exception, exceptions.importError) {
      guard let wrong = text(value, "name_from"),
        let found = importSuggestion(exception, wrong)
      else { return "" }
      return ". Did you mean: '\(found)'?"
    }
    let isNameError = isInstance(exception, exceptions.nameError)
    guard isNameError || isInstance(exception, exceptions.attributeError),
      let wrong = text(value, "name")
    else { return "" }
    let found =
      isNameError ? nameSuggestion(exception, wrong) : attributeSuggestion(exception, wrong)
    var result = found.map { ". Did you mean: '\($0)'?" } ?? ""
    if isNameError, StandardModules.names.contains(wrong) {
      result += found == nil ? ". Did" : " Or did"
      result += " you forget to import '\(wrong)'?"
    }
    return result
  }

  private func text(_ value: Value, _ name: String) -> String? {
    (try? findAttribute(value, intern(name)))?.asStr?.string
  }

  private func nameSuggestion(_ exception: PyException, _ wrong: String) -> String? {
    guard var innermost = exception.traceback else { return nil }
    while let next = innermost.next { innermost = next }
    var candidates = exception.capturedScope?.names ?? []
    candidates += names(in: innermost.context.globals)
    candidates += names(in: builtins)
    if let receiver = exception.capturedScope?.receiver.defined,
      (try? findAttribute(receiver, intern(wrong))) != nil
    {
      return "self.\(wrong)"
    }
    return suggestion(for: wrong, among: candidates)
  }

  private func attributeSuggestion(_ exception: PyException, _ wrong: String) -> String? {
    let object = (try? findAttribute(.object(exception), intern("obj"))) ?? .none
    guard let list = try? directory(of: object) else { return nil }
    var candidates = list.elements.compactMap { $0.asStr?.string }
    var hidesPrivate = !wrong.hasPrefix("_")
    if let receiver = exception.capturedScope?.receiver.defined, receiver.isIdentical(to: object) {
      hidesPrivate = false
    }
    if hidesPrivate { candidates.removeAll { $0.hasPrefix("_") } }
    return suggestion(for: wrong, among: candidates)
  }

  private func importSuggestion(_ exception: PyException, _ wrong: String) -> String? {
    guard let name = text(.object(exception), "name"),
      let top = name.split(separator: ".").first, let module = modules.get(intern(String(top))),
      let list = try? directory(of: module)
    else { return nil }
    var candidates = list.elements.compactMap { $0.asStr?.string }
    if !wrong.hasPrefix("_") { candidates.removeAll { $0.hasPrefix("_") } }
    return suggestion(for: wrong, among: candidates)
  }

  private func names(in dictionary: PyDict) -> [String] {
    keys(of: dictionary).compactMap { $0.asStr?.string }
  }
}
