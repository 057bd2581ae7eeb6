// What Baton leaves out of the builtins and modules that it has, and what to write instead: the
// list of `baton --supported`, and what refusals look up.

package enum NotSupported {
  /// Names that are missing for one reason.
  struct Group: Sendable {
    let subject: String
    let instead: String
    /// Owner (a module, a type; empty for builtins) and its missing names.
    let names: [(owner: String, names: String)]

    init(_ subject: String, instead: String, _ names: [(owner: String, names: String)]) {
      self.subject = subject
      self.instead = instead
      self.names = names
    }

    /// The names in full.
    var fullNames: [String] {
      names.flatMap { owner, names in
        words(names).map { owner.isEmpty ? $0 : "\(owner).\($0)" }
      }
    }
  }

  static var groups: [Group] {
    asyncioGroups + processGroups + systemGroups + languageGroups + textGroups
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// What to write instead of a name such as `os.fork`; nil where it is not on the list.
  static func instead(of name: String) -> String? {
    for group in groups where group.fullNames.contains(name) { return group.instead }
    return nil
  }

  /// What is missing of one module.
  static func names(of owner: String) -> [String] {
    groups.flatMap(\.names).filter { $0.owner == owner }.flatMap { words($0.names) }
  }

  /// The standard modules that cannot be imported.
  static var modules: [String] {
    StandardModules.names.filter { !$0.hasPrefix("_") && ModuleTable.isOutsideSubset($0) }.sorted()
  }

  /// The text of `baton --supported`: a line for each reason, and its names below it.
  package static var text: String {
    var lines = [
      "Baton has every public name of Python 3.13's builtins and of its own modules but:"
    ]
    for group in groups + [refused] {
      lines += ["", "\(group.subject): \(group.instead)"]
      lines += wrapped(group.fullNames)
    }
    lines += ["", "standard modules outside the subset: import what the program brings along"]
    lines += wrapped(modules)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines of at most 100 columns, two spaces before each.
  private static func wrapped(_ words: [String]) -> [String] {
    var lines: [String] = []
    var line = " "
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 100, line != " " {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    if line != " " { lines.append(line) }
    return lines
  }
}
