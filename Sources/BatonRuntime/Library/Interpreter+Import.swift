// The import system: names of modules to modules, from `sys.modules`, the library, `sys.path`.

import BatonSyntax

extension Interpreter {
  // MARK: Statements

  /// `import a.b` (CPython: `PyImport_ImportModuleLevelObject`): the module named first, or with
  /// `returnsLast` the one named last.
  func importModule(
    _ name: String, level: Int, globals: PyDict, returnsLast: Bool
  ) throws(Unwind) -> Value {
    let absolute = level == 0 ? name : try absoluteName(name, level: level, globals)
    if absolute.isEmpty { throw valueError("Empty module name") }
    let last = try importAbsolute(absolute, byProgram: true)
    if returnsLast { return last }
    guard let dot = name.firstIndex(of: ".") else { return last }
    if level == 0 { return try importAbsolute(String(name[..<dot]), byProgram: true) }
    let dropped = name.utf8.count - name.utf8.distance(from: name.startIndex, to: dot)
    return try importAbsolute(
      String(absolute.utf8.dropLast(dropped)) ?? absolute, byProgram: true)
  }

  /// `from module import name` (CPython: `_handle_fromlist`, `import_from`).
  func importName(_ name: PyStr, from module: Value) throws(Unwind) -> Value {
    if let found = try findAttribute(module, name) { return found }
    let namespace = module.object?.attributeDictionary
    let moduleName = try findAttribute(module, names.name)?.asStr
    if let moduleName, namespace?.get(names.path) != nil {
      let full = "\(moduleName.string).\(name.string)"
      do throws(Unwind) {
        return try importAbsolute(full, byProgram: true)
      } catch {
        guard let missing = caught(error, exceptions.moduleNotFoundError),
          missingModuleName(missing) == full
        else { throw error }
      }
      if let found = try findAttribute(module, name) { return found }
    }
    if let moduleName, let loaded = modules.get(intern("\(moduleName.string).\(name.string)")) {
      return loaded
    }
    throw cannotImport(name, from: module, moduleName)
  }

  /// `from module import *`: calls `store` with each public name.
  func importAll(
    from module: Value, _ store: (PyStr, Value) throws(Unwind) -> Void
  ) throws(Unwind) {
    let moduleName = try findAttribute(module, names.name)?.asStr?.string ?? "?"
    if let listed = try findAttribute(module, names.all) {
      for item in try elements(of: listed) {
        guard let name = item.asStr else {
          throw typeError(
            "Item in \(moduleName).__all__ must be str, not \(type(of: item).name)")
        }
        do throws(Unwind) {
          try store(interned(name), importName(name, from: module))
        } catch {
          // What is outside the subset says so where it is used.
          if caught(error, exceptions.notImplementedError) != nil { continue }
          guard caught(error, exceptions.importError) != nil else { throw error }
          if NotSupported.instead(of: "\(moduleName).\(name.string)") != nil { continue }
          throw attributeError(
            "module '\(moduleName)' has no attribute '\(name.string)'", module, name)
        }
      }
      return
    }
    guard let namespace = module.object?.attributeDictionary else {
      throw error(
        exceptions.importError,
        "from-import-* object has no __dict__ and no __all__")
    }
    for key in try elements(of: .object(namespace)) {
      guard let name = key.asStr, name.count > 0, name[0] != 0x5F,
        let value = namespace.get(name)
      else { continue }
      try store(interned(name), value)
    }
  }

  // MARK: Names

  /// The absolute name of `from ..name import x` (CPython: `resolve_name`).
  private func absoluteName(
    _ name: String, level: Int, _ globals: PyDict
  ) throws(Unwind) -> String {
    var package = ""
    if let given = globals.get(names.package), !given.isNone {
      guard let text = given.asStr else { throw typeError("package must be a string") }
      package = text.string
    } else if let own = globals.get(names.name)?.asStr?.string {
      package = own
      if globals.get(names.path) == nil {
        package = own.lastIndex(of: ".").map { String(own[..<$0]) } ?? ""
      }
    } else if globals.get(names.name) == nil {
      throw error(exceptions.keyError, "'__name__' not in globals")
    }
    if package.isEmpty {
      throw error(
        exceptions.importError, "attempted relative import with no known parent package")
    }
    for _ in 1..<max(level, 1) {
      guard let dot = package.lastIndex(of: ".") else {
        throw error(
          exceptions.importError, "attempted relative import beyond top-level package")
      }
      package = String(package[..<dot])
    }
    return name.isEmpty ? package : "\(package).\(name)"
  }

  private func missingModuleName(_ exception: PyException) -> String? {
    guard let name = try? findAttribute(.object(exception), intern("name")) else { return nil }
    return name.asStr?.string
  }

  func moduleNotFound(_ name: String, _ suffix: String = "") -> Unwind {
    importError(
      exceptions.moduleNotFoundError, "No module named '\(name)'\(suffix)",
      keywords: [("name", str(name))])
  }

  private func importError(
    _ type: PyType, _ message: String, keywords: [(name: String, value: Value)]
  ) -> Unwind {
    do throws(Unwind) {
      let made = try call(
        .object(type), ContiguousArray([str(message)] + keywords.map(\.value)),
        keywordNames: keywords.map { intern($0.name) })
      if let exception = made.asException { return raising(exception) }
      return error(type, message)
    } catch {
      return error
    }
  }

  /// CPython: `_PyEval_ImportFrom`.
  private func cannotImport(_ name: PyStr, from module: Value, _ moduleName: PyStr?) -> Unwind {
    let shown = moduleName?.string ?? "<unknown module name>"
    let file = module.object?.attributeDictionary?.get(names.file)?.asStr
    let isPartial = module.object.map { isInitializing($0) } ?? false
    let middle =
      isPartial
      ? "partially initialized module '\(shown)' (most likely due to a circular import)"
      : "'\(shown)'"
    let place = file?.string ?? "unknown location"
    return importError(
      exceptions.importError, "cannot import name '\(name.string)' from \(middle) (\(place))",
      keywords: [
        ("name", moduleName.map { .object($0) } ?? .none),
        ("path", file.map { .object($0) } ?? .none), ("name_from", .object(name)),
      ])
  }

  /// The module's code is still running.
  func isInitializing(_ module: PyObject) -> Bool {
    library.initializingModules.contains(ObjectIdentifier(module))
  }

  // MARK: Finding

  /// The module with that absolute name, loaded with its packages where it is not there yet.
  ///
  /// - Parameter byProgram: a file of the program's folder goes before the library's module; what
  ///   the interpreter imports for itself is the library's.
  func importAbsolute(_ name: String, byProgram: Bool = false) throws(Unwind) -> Value {
    if let loaded = modules.get(intern(name)) {
      if !byProgram, let entry = ModuleTable.module(name), isOfProgram(loaded) {
        return try standardModule(name, entry)
      }
      if loaded.isNone {
        throw importError(
          exceptions.moduleNotFoundError, "import of \(name) halted; None in sys.modules",
          keywords: [("name", str(name))])
      }
      return loaded
    }
    if library.limits != nil, ForbiddenNames.networkModules.contains(name) {
      touchNetwork("the program imports '\(name)'")
    }
    var parent: Value?
    var searchPath: Value?
    if let dot = name.lastIndex(of: ".") {
      let parentName = String(name[..<dot])
      let found = try importAbsolute(parentName, byProgram: byProgram)
      // The package's code may have imported it.
      if let loaded = modules.get(intern(name)) { return loaded }
      parent = found
      if let entry = ModuleTable.module(name), !isOfProgram(found) {
        let module = try load(entry, name)
        try setAttribute(found, intern(String(name[name.index(after: dot)...])), module)
        return module
      }
      guard let path = try findAttribute(found, names.path) else {
        // A package in CPython, whatever it is here.
        let isPackage =
          ["asyncio", "collections", "json"].contains(parentName) && !isOfProgram(found)
        throw moduleNotFound(name, isPackage ? "" : "; '\(parentName)' is not a package")
      }
      searchPath = path
    } else if let entry = ModuleTable.module(name) {
      if byProgram, !ModuleTable.isLoadedFirst(name), let own = try findOwnFile(name) { return own }
      return try load(entry, name)
    }
    let last = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
    guard let module = try findFile(name, last, in: searchPath) else {
      throw moduleNotFound(name)
    }
    if let parent { try setAttribute(parent, intern(last), module) }
    return module
  }

  private func load(_ entry: LibraryModule, _ name: String) throws(Unwind) -> Value {
    switch entry {
    case .alias(let target):
      let module = try importAbsolute(target)
      modules.set(intern(name), module)
      return module
    case .native(let make):
      let module = try make(self)
      module.origin = ModuleTable.origin(name)
      modules.set(intern(name), .object(module))
      return .object(module)
    case .text(let text):
      let module = PyModule(self, name: name)
      module.origin = ModuleTable.origin(name)
      module.namespace.set(names.package, str(name.contains(".") ? parentName(name) : ""))
      try run(SourceFile(name: "<library \(name)>", text: text), as: module, name)
      return modules.get(intern(name)) ?? .object(module)
    }
  }

  /// A module of the library under whose name the program has put one of its own.
  private func standardModule(_ name: String, _ entry: LibraryModule) throws(Unwind) -> Value {
    if let known = library.hiddenModules[name] { return known }
    let key = intern(name)
    let own = modules.get(key)
    modules.removeValue(key)
    defer { if let own { modules.set(key, own) } }
    let module = try load(entry, name)
    library.hiddenModules[name] = module
    return module
  }

  /// The module was read from a file.
  private func isOfProgram(_ module: Value) -> Bool {
    module.asModule.map { $0.namespace.get(names.file)?.asStr != nil } ?? false
  }

  /// A file of the program's that hides a module of the library: in the entries of `sys.path` up to
  /// the program's folder.
  private func findOwnFile(_ name: String) throws(Unwind) -> Value? {
    var entries: ContiguousArray<Value> = []
    for entry in try elements(of: library.path(self)) {
      entries.append(entry)
      if entry.asStr?.string == library.programDirectory {
        return try findFile(name, name, in: list(entries), wantsFile: true)
      }
    }
    return nil
  }

  private func parentName(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
  }

  /// A module or package in one of the directories (CPython: `FileFinder.find_spec`).
  private func findFile(
    _ name: String, _ last: String, in searchPath: Value?, wantsFile: Bool = false
  ) throws(Unwind) -> Value? {
    var portions: ContiguousArray<Value> = []
    for entry in try elements(of: searchPath ?? library.path(self)) {
      guard let text = entry.asStr else { continue }
      var directory = text.string
      if directory.isEmpty { directory = (try? FileSystem.currentDirectory()) ?? "." }
      let base = directory.hasSuffix("/") ? directory + last : directory + "/" + last
      if hidesFiles, FileSystem.exists(base) || FileSystem.exists(base + ".py") {
        touchModule(name, in: directory)
      }
      if FileSystem.isDirectory(base) {
        let file = base + "/__init__.py"
        if FileSystem.isFile(file) { return try loadFile(file, name, packageAt: base) }
        portions.append(str(base))
      }
      if FileSystem.isFile(base + ".py") { return try loadFile(base + ".py", name) }
    }
    if portions.isEmpty || wantsFile { return nil }
    let module = PyModule(self, name: name)
    module.namespace.set(names.file, .none)
    module.namespace.set(names.path, list(portions))
    module.namespace.set(names.package, str(name))
    modules.set(intern(name), .object(module))
    return .object(module)
  }

  private func loadFile(
    _ file: String, _ name: String, packageAt directory: String? = nil
  ) throws(Unwind) -> Value {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileSystem.read(file)
    } catch {
      throw osError(error, str(file))
    }
    let module = PyModule(self, name: name)
    let namespace = module.namespace
    namespace.set(names.file, str(file))
    namespace.set(names.package, str(directory == nil ? parentName(name) : name))
    if let directory { namespace.set(names.path, list([str(directory)])) }
    let source: SourceFile
    do throws(SyntaxError) {
      source = try Parser.decode(fileName: file, bytes: bytes)
    } catch {
      throw syntaxError(error)
    }
    if hidesFiles { registerSource(source) }
    try run(source, as: module, name)
    return modules.get(intern(name)) ?? .object(module)
  }

  /// Runs a module's code, with the module in `sys.modules` while it runs and only if it ends well
  /// afterwards.
  private func run(_ source: SourceFile, as module: PyModule, _ name: String) throws(Unwind) {
    let key = intern(name)
    modules.set(key, .object(module))
    module.namespace.set(names.builtins, .object(builtins))
    library.initializingModules.insert(ObjectIdentifier(module))
    defer { library.initializingModules.remove(ObjectIdentifier(module)) }
    do throws(Unwind) {
      try runModule(source, in: module.namespace)
    } catch {
      modules.removeValue(key)
      throw error
    }
  }
}
