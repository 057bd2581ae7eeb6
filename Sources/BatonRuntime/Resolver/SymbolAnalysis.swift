// The second walk, over scopes: where each name lives, and which variables become cells. Receives
// the collector's scopes, fills in their resolutions. CPython: `analyze_block`, `analyze_name`.

import BatonSyntax

struct SymbolAnalysis {
  let source: SourceFile
  let declaredGlobals: Set<String>

  func analyze(_ symbol: SymbolScope) throws(SyntaxError) {
    for name in symbol.names {
      symbol.resolutions[name] = try resolve(name, symbol.uses[name] ?? [], in: symbol)
    }
    for child in symbol.children { try analyze(child) }
  }

  private func resolve(_ name: String, _ use: SymbolUse, in symbol: SymbolScope)
    throws(SyntaxError) -> Resolution
  {
    if symbol.kind == .module, declaredGlobals.contains(name) { return .globalExplicit }
    if use.contains(.global) {
      if use.contains(.nonlocal) { throw directive(name, symbol, Errors.nonlocalAndGlobal(name)) }
      return .globalExplicit
    }
    if use.contains(.nonlocal) {
      if symbol.kind == .module { throw directive(name, symbol, Errors.nonlocalAtModuleLevel) }
      guard let owner = owner(of: name, around: symbol) else {
        throw directive(name, symbol, Errors.noBindingForNonlocal(name))
      }
      if owner.uses[name]?.contains(.typeParameter) == true {
        throw directive(name, symbol, Errors.nonlocalTypeParameter(name))
      }
      return reference(name, owner, from: symbol)
    }
    if use.isBound {
      switch symbol.kind {
      case .module: return .global
      case .classBody: return .className
      default: return .own(symbol)
      }
    }
    if symbol.seesClass, let classBody = nearestClass(symbol) {
      let classUse = classBody.uses[name] ?? []
      if classUse.contains(.global) { return .globalExplicit }
      if classUse.isBound, !classUse.contains(.nonlocal) {
        return typeScopeReference(name, nil, symbol, classBody)
      }
    }
    if name == "__class__", symbol.kind == .inlinedComprehension, symbol.frame.kind == .classBody {
      return .global
    }
    let owner = owner(of: name, around: symbol)
    if symbol.kind == .classBody {
      guard let owner else { return .className }
      if case .captured = reference(name, owner, from: symbol) {
        return .classNameOrCaptured(owner)
      }
      return .className
    }
    guard let owner else {
      if symbol.seesClass, let classBody = nearestClass(symbol) {
        return typeScopeReference(name, nil, symbol, classBody)
      }
      return .global
    }
    if symbol.seesClass, owner.kind != .typeParameters, let classBody = nearestClass(symbol) {
      return typeScopeReference(name, owner, symbol, classBody)
    }
    return reference(name, owner, from: symbol)
  }

  private func nearestClass(_ symbol: SymbolScope) -> SymbolScope? {
    var scope = symbol.parent
    while let candidate = scope {
      if candidate.kind == .classBody { return candidate }
      guard candidate.seesClass else { return nil }
      scope = candidate.parent
    }
    return nil
  }

  private func typeScopeReference(
    _ name: String, _ owner: SymbolScope?, _ symbol: SymbolScope, _ classBody: SymbolScope
  ) -> Resolution {
    _ = reference(SymbolAnalysis.classDictionary, classBody, from: symbol)
    guard let owner else { return .classDictionaryOrGlobal }
    _ = reference(name, owner, from: symbol)
    return .classDictionaryOrCaptured(owner)
  }

  /// The name under which a class body's namespace is captured.
  static let classDictionary = "__classdict__"

  /// The function around that binds `name`; `nil` when it is a global.
  private func owner(of name: String, around symbol: SymbolScope) -> SymbolScope? {
    var scope = symbol.parent
    while let candidate = scope {
      scope = candidate.parent
      switch candidate.kind {
      case .module:
        return nil
      case .classBody:
        if name == "__class__" { return candidate }
      default:
        let use = candidate.uses[name] ?? []
        if use.contains(.global) { return nil }
        if use.isBound, !use.contains(.nonlocal) { return candidate }
      }
    }
    return nil
  }

  /// Notes that `name` of `owner` is used in `symbol`; a cell when it crosses a frame.
  private func reference(_ name: String, _ owner: SymbolScope, from symbol: SymbolScope)
    -> Resolution
  {
    let home = owner.frame
    var frame = symbol.frame
    guard frame !== home else {
      if owner.kind == .classBody { owner.cells.insert(name) }
      return .own(owner)
    }
    owner.cells.insert(name)
    while frame !== home {
      frame.free[name] = owner
      guard let parent = frame.parent else { break }
      frame = parent.frame
    }
    return .captured(owner)
  }

  private func directive(_ name: String, _ symbol: SymbolScope, _ message: String) -> SyntaxError {
    let span = symbol.directives.first { $0.name == name }?.span ?? .zero
    return Errors.compiling(span, in: source, message)
  }
}
