// Completion: the names that can stand where the cursor is.

extension InteractiveSession {
  /// What can replace `word`, the end of `line`, which stands before the cursor: sorted, each with
  /// what follows it (`(` after what can be called).
  package func completions(of word: String, in line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    if words.first == "import" || (words.first == "from" && !words.dropFirst().contains("import")) {
      return moduleNames(word)
    }
    if words.first == "from", words.count > 2, words[2] == "import" {
      return memberNames(ofModule: words[1], word)
    }
    if let dot = word.lastIndex(of: ".") {
      return attributes(of: String(word[..<dot]), prefix: String(word[word.index(after: dot)...]))
    }
    return names(word)
  }

  private func moduleNames(_ prefix: String) -> [String] {
    StandardModules.names
      .filter { $0.hasPrefix(prefix) && ModuleTable.module($0) != nil && !$0.hasPrefix("_") }
      .sorted()
  }

  private func memberNames(ofModule name: String, _ prefix: String) -> [String] {
    guard ModuleTable.module(name) != nil, let module = try? interpreter.importAbsolute(name),
      let names = try? interpreter.directory(of: module)
    else { return [] }
    return visible(names.elements.compactMap { $0.asStr?.string }, prefix)
  }

  private func visible(_ names: [String], _ prefix: String) -> [String] {
    names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix("_") || prefix.hasPrefix("_")) }
  }

  /// Names of the session, builtins and keywords.
  private func names(_ prefix: String) -> [String] {
    if prefix.isEmpty { return [] }
    var found: Set<String> = []
    for dictionary in [main.namespace, interpreter.builtins] {
      for key in interpreter.keys(of: dictionary) {
        guard let name = key.asStr, name.string.hasPrefix(prefix) else { continue }
        found.insert(name.string + mark(dictionary.get(name) ?? .none))
      }
    }
    for keyword in Self.keywords where keyword.hasPrefix(prefix) { found.insert(keyword) }
    let all = found.sorted()
    let plain = all.filter { !$0.hasPrefix("_") || prefix.hasPrefix("_") }
    return plain
  }

  private func mark(_ value: Value) -> String { interpreter.isCallable(value) ? "(" : "" }

  /// Attributes of what a dotted name stands for. Nothing is called but what reading them calls.
  private func attributes(of path: String, prefix: String) -> [String] {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, parts.allSatisfy({ $0.isPythonIdentifier }) else { return [] }
    let name = interpreter.intern(first)
    guard var value = main.namespace.get(name) ?? interpreter.builtins.get(name) else { return [] }
    for part in parts.dropFirst() {
      guard let next = try? interpreter.getAttribute(value, interpreter.intern(part)) else {
        return []
      }
      value = next
    }
    guard let directory = try? interpreter.directory(of: value) else { return [] }
    return visible(directory.elements.compactMap { $0.asStr?.string }, prefix).map { name in
      // Properties are not read: that could run anything.
      let attribute = interpreter.type(of: value).lookup(interpreter.intern(name))
      let held = value.object?.attributeDictionary?.get(interpreter.intern(name))
      return "\(path).\(name)" + mark(held ?? attribute ?? .none)
    }
  }

  private static var keywords: [String] {
    [
      "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
      "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
      "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return",
      "try", "while", "with", "yield",
    ]
  }
}
