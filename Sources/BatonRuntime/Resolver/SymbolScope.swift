// What is collected about the names of one scope before it is known where they live. Filled by
// `SymbolCollector` and `SymbolAnalysis`, used up by the resolver.

import BatonSyntax

/// How a name is used in one scope.
struct SymbolUse: OptionSet {
  let rawValue: UInt16
  static let global = SymbolUse(rawValue: 1)
  static let local = SymbolUse(rawValue: 2)
  static let parameter = SymbolUse(rawValue: 4)
  static let nonlocal = SymbolUse(rawValue: 8)
  static let read = SymbolUse(rawValue: 16)
  static let annotated = SymbolUse(rawValue: 32)
  static let imported = SymbolUse(rawValue: 64)
  static let comprehensionVariable = SymbolUse(rawValue: 128)
  static let typeParameter = SymbolUse(rawValue: 256)

  static let bound: SymbolUse = [.local, .parameter, .imported, .typeParameter]
  var isBound: Bool { !isDisjoint(with: .bound) }
}

/// Where a name was found to live.
enum Resolution {
  /// A variable of `owner`, whose frame is this scope's frame.
  case own(SymbolScope)
  /// A variable of `owner`, in the frame of a function around.
  case captured(SymbolScope)
  case global
  case globalExplicit
  /// In the class body itself.
  case className
  /// Read in a class body or a type scope in it, bound in `owner` around.
  case classNameOrCaptured(SymbolScope)
  case classDictionaryOrGlobal
  case classDictionaryOrCaptured(SymbolScope)
}

final class SymbolScope {
  let scope: Scope
  let parent: SymbolScope?
  private(set) var children: [SymbolScope] = []
  var uses: [String: SymbolUse] = [:]
  /// The names in the order in which they were first met.
  var names: [String] = []
  var parameters: [String] = []
  var directives: [(name: String, span: Span)] = []
  var resolutions: [String: Resolution] = [:]
  /// Variables of this scope that functions inside capture.
  var cells: Set<String> = []
  /// Of a scope with a frame: the captured names and whose they are.
  var free: [String: SymbolScope] = [:]
  /// Slots in the frame, by name.
  var slots: [String: Int] = [:]

  var isAsyncFunction = false
  var hasYield = false
  var hasAwait = false
  /// A type scope directly in a class body: sees its names.
  var seesClass = false
  /// What a comprehension is called in messages: `list comprehension` ...
  var comprehensionName: String?
  /// What a type scope is called in messages: `TypeVar bound` ...
  var typeScopeName: String?
  /// While the iterables of a comprehension are visited.
  var iterableDepth = 0
  var isInTarget = false

  func add(_ child: SymbolScope) { children.append(child) }

  /// Lets go of the scopes inside and of what names refer to: each of them leads back here.
  func dropDescendants() {
    var pending = [self]
    while let scope = pending.popLast() {
      pending += scope.children
      scope.children = []
      scope.resolutions = [:]
      scope.free = [:]
    }
  }

  init(_ scope: Scope, parent: SymbolScope?) {
    self.scope = scope
    self.parent = parent
  }

  var kind: Scope.Kind { scope.kind }

  /// The nearest scope that has a frame.
  var frame: SymbolScope {
    var symbol = self
    while symbol.kind == .inlinedComprehension, let parent = symbol.parent { symbol = parent }
    return symbol
  }

  /// Names bound in it are variables of a frame, seen from scopes inside.
  var isFunctionLike: Bool { kind != .module && kind != .classBody }

  var isComprehension: Bool { kind == .inlinedComprehension || kind == .generatorExpression }

  func add(_ name: String, _ use: SymbolUse) {
    if let old = uses[name] {
      uses[name] = old.union(use)
    } else {
      uses[name] = use
      names.append(name)
    }
  }
}
