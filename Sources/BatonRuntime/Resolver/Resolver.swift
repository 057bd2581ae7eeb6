// Syntax tree to scopes. Receives a `Module`, gives `ModuleScopes` to the lowering.

import BatonSyntax

package enum Resolver {
  /// Throws what CPython's symbol table and compiler throw: names, control flow out of place.
  ///
  /// - Parameter postponesAnnotations: the module is compiled as after
  ///   `from __future__ import annotations`.
  package static func resolve(
    _ module: Module, topLevelAwait: Bool = false, postponesAnnotations: Bool = false
  ) throws(SyntaxError) -> ModuleScopes {
    do throws(SyntaxError) {
      return try scopes(
        of: module, topLevelAwait: topLevelAwait, postponesAnnotations: postponesAnnotations)
    } catch {
      var error = error
      error.warnings = module.warnings + error.warnings
      throw error
    }
  }

  private static func scopes(
    of module: Module, topLevelAwait: Bool, postponesAnnotations: Bool
  ) throws(SyntaxError) -> ModuleScopes {
    let source = module.source
    let future = try FutureImports(module)
    let hasFutureAnnotations = future.hasAnnotations || postponesAnnotations
    let root = SymbolScope(Scope(kind: .module, name: "<module>", parent: nil), parent: nil)
    defer { root.dropDescendants() }
    var collector = SymbolCollector(
      source: source, module: root, hasFutureAnnotations: hasFutureAnnotations)
    try collector.visit(module.body)
    try SymbolAnalysis(source: source, declaredGlobals: collector.declaredGlobals).analyze(root)
    var checks = CompilationChecks(
      source: source, module: root, opened: collector.opened, topLevelAwait: topLevelAwait,
      lastFutureLine: future.lastLine)
    checks.hasFutureAnnotations = hasFutureAnnotations
    do throws(SyntaxError) {
      try checks.visit(module.body)
    } catch {
      var error = error
      error.warnings = checks.warnings
      throw error
    }
    finish(root)
    let result = ModuleScopes(module: root.scope)
    result.scopes = collector.opened.mapValues(\.scope)
    result.hasFutureAnnotations = hasFutureAnnotations
    result.isCoroutine = topLevelAwait && root.hasAwait
    result.warnings = checks.warnings
    return result
  }

  // MARK: - From symbols to slots

  private static func finish(_ symbol: SymbolScope) {
    giveSlots(symbol)
    complete(symbol)
  }

  /// Slots for the variables that the walk over the code did not meet, and for the cells.
  private static func giveSlots(_ symbol: SymbolScope) {
    for name in symbol.names {
      if case .own(let owner)? = symbol.resolutions[name], owner === symbol {
        symbol.giveSlot(name)
      }
    }
    for name in symbol.cells.sorted() where symbol.slots[name] == nil {
      symbol.addSlot(name, isCell: true)
    }
    for child in symbol.children { giveSlots(child) }
  }

  private static func complete(_ symbol: SymbolScope) {
    let scope = symbol.scope
    describe(symbol)
    let frame = symbol.frame
    if symbol === frame { scope.freeNames = symbol.free.keys.sorted() }
    for name in symbol.names {
      if let resolution = symbol.resolutions[name] {
        scope.bindings[name] = binding(name, resolution, in: symbol)
      }
    }
    if symbol === frame, let parent = symbol.parent {
      scope.captures = scope.freeNames.map { name in
        guard let owner = symbol.free[name] else { return .global }
        return cell(name, of: owner, in: parent.frame)
      }
    }
    if scope.kind == .classBody {
      scope.classCell = symbol.slots["__class__"]
      scope.classDictionaryCell = symbol.slots[SymbolAnalysis.classDictionary]
    }
    if scope.kind == .inlinedComprehension {
      scope.comprehensionSlots = symbol.slots.values.sorted()
      scope.freshCells = symbol.cells.compactMap { symbol.slots[$0] }.sorted()
    }
    for child in symbol.children { complete(child) }
  }

  private static func binding(_ name: String, _ resolution: Resolution, in symbol: SymbolScope)
    -> Binding
  {
    let frame = symbol.frame
    let dictionary = frame.scope.freeNames.firstIndex(of: SymbolAnalysis.classDictionary) ?? 0
    switch resolution {
    case .own(let owner):
      guard let slot = owner.slots[name] else { return .global }
      return owner.cells.contains(name) ? .cell(slot) : .local(slot)
    case .captured(let owner): return cell(name, of: owner, in: frame)
    case .global: return .global
    case .globalExplicit: return .globalExplicit
    case .className: return .name
    case .classNameOrCaptured(let owner):
      if case .free(let index) = cell(name, of: owner, in: frame) { return .nameOrFree(index) }
      return .name
    case .classDictionaryOrGlobal: return .classDictionaryOrGlobal(classDictionary: dictionary)
    case .classDictionaryOrCaptured(let owner):
      if case .free(let index) = cell(name, of: owner, in: frame) {
        return .classDictionaryOrFree(classDictionary: dictionary, index)
      }
      return .classDictionaryOrGlobal(classDictionary: dictionary)
    }
  }

  /// Where `frame` has the cell of a variable of `owner`.
  private static func cell(_ name: String, of owner: SymbolScope, in frame: SymbolScope) -> Binding
  {
    if owner.frame === frame, let slot = owner.slots[name] { return .cell(slot) }
    return .free(frame.scope.freeNames.firstIndex(of: name) ?? 0)
  }

  /// What kind of function it is, and its qualified name.
  private static func describe(_ symbol: SymbolScope) {
    let scope = symbol.scope
    switch scope.kind {
    case .function, .lambda:
      scope.isAsyncGenerator = symbol.isAsyncFunction && symbol.hasYield
      scope.isCoroutine = symbol.isAsyncFunction && !symbol.hasYield
      scope.isGenerator = !symbol.isAsyncFunction && symbol.hasYield
    case .generatorExpression:
      scope.isAsyncGenerator = symbol.hasAwait
      scope.isGenerator = !symbol.hasAwait
    default:
      break
    }
    var around = symbol.parent
    while let candidate = around,
      candidate.kind == .inlinedComprehension || candidate.kind == .typeParameters
    {
      around = candidate.parent
    }
    guard let around, around.kind != .module else { return }
    let isNamed = scope.kind == .function || scope.kind == .classBody
    if isNamed, around.uses[around.scope.mangle(scope.name)]?.contains(.global) == true { return }
    let isFunction = around.kind == .function || around.kind == .lambda
    let middle = isFunction ? ".<locals>." : "."
    scope.qualifiedName = around.scope.qualifiedName + middle + scope.name
  }
}
