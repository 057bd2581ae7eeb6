// What the resolver finds out about names. Made by `Resolver`, read by the lowering.

/// Where a name lives, seen from one scope.
package enum Binding: Hashable, Sendable {
  /// A slot of the frame that holds the value itself.
  case local(Int)
  /// A slot of the frame that holds a cell, because an inner scope captures the name.
  case cell(Int)
  /// A cell of the function's closure, by its place in `Scope.freeNames`.
  case free(Int)
  /// Not bound here nor in a function around: globals, then builtins.
  case global
  /// The same, after a `global` statement: stored to and deleted in the globals.
  case globalExplicit
  /// In a class body: its namespace, then globals, then builtins.
  case name
  /// Read in a class body, bound in a function around: the namespace, then the closure's cell.
  case nameOrFree(Int)
  /// Read in a type-parameter scope directly in a class: the class's namespace, whose dictionary is
  /// in the closure's cell `classDictionary`, then globals and builtins.
  case classDictionaryOrGlobal(classDictionary: Int)
  /// The same with another closure's cell instead of globals.
  case classDictionaryOrFree(classDictionary: Int, Int)
}

/// A region of the program with names of its own.
package final class Scope {
  package enum Kind: Sendable {
    case module
    case function
    case lambda
    case classBody
    /// A generator expression: a function with the one parameter `.0`.
    case generatorExpression
    /// A list, set or dictionary comprehension: no frame of its own, see `frameScope`.
    case inlinedComprehension
    /// Around a generic function, class or type alias: a function called at once.
    case typeParameters
    /// The bound or default of a type variable, or the value of a type alias: a function that is
    /// called when first asked for.
    case lazyType
  }

  /// A place in the frame.
  package struct Slot: Sendable {
    package let name: String
    package internal(set) var isCell: Bool
    /// A variable of an inlined comprehension; another slot may have the same name.
    package let isComprehensionVariable: Bool
  }

  package let kind: Kind
  /// `co_name`: `f`, `<lambda>`, `<module>`, `<genexpr>` ...
  package let name: String
  /// `co_qualname`: `C.f`, `f.<locals>.g` ...
  package internal(set) var qualifiedName: String
  package let parent: Scope?

  package internal(set) var isGenerator = false
  package internal(set) var isCoroutine = false
  package internal(set) var isAsyncGenerator = false

  package internal(set) var positionalOnlyCount = 0
  /// Positional-only ones included.
  package internal(set) var positionalCount = 0
  package internal(set) var keywordOnlyCount = 0
  package internal(set) var hasVariadic = false
  package internal(set) var hasKeywordVariadic = false

  /// Of the scopes with a frame: parameters first (positional, keyword-only, `*args`, `**kwargs`),
  /// then local names, then those of inlined comprehensions. A class body and a module have slots
  /// for what they need as cells and for their comprehensions only.
  package internal(set) var slots: [Slot] = []
  /// The names of the closure's cells, `co_freevars`.
  package internal(set) var freeNames: [String] = []
  /// For each free name, where the scope in which the function is made finds the cell:
  /// `.cell` or `.free`. For a definition inside an inlined comprehension, seen from there.
  package internal(set) var captures: [Binding] = []
  /// Of an inlined comprehension: slots that get a fresh cell at each evaluation.
  package internal(set) var freshCells: [Int] = []
  /// Of an inlined comprehension: slots to be unbound when it ends. Those of `freshCells` too.
  package internal(set) var comprehensionSlots: [Int] = []

  /// Of a class body: the slot with the cell for `__class__`, when a method uses it or `super`.
  package internal(set) var classCell: Int?
  /// Of a class body: the slot with the cell that holds its namespace for type scopes inside.
  package internal(set) var classDictionaryCell: Int?
  /// A module or class body that annotates names, so that it starts with `__annotations__`.
  package internal(set) var hasAnnotations = false

  var bindings: [String: Binding] = [:]
  /// The class whose name mangles private names, without leading underscores.
  var privateName: String?
  /// In the type parameters of a class and what stands in them: the only names that are mangled.
  var mangledNames: Set<String>?

  init(kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
    qualifiedName = name
  }

  /// The scope whose frame holds the slots that this one's bindings name.
  package var frameScope: Scope {
    var scope = self
    while scope.kind == .inlinedComprehension, let parent = scope.parent { scope = parent }
    return scope
  }

  static func privateName(_ className: String) -> String {
    String(className.drop { $0 == "_" })
  }

  package var parameterCount: Int {
    positionalCount + keywordOnlyCount + (hasVariadic ? 1 : 0) + (hasKeywordVariadic ? 1 : 0)
  }

  /// Where `name`, as written in the source, lives. Mangles it.
  package func binding(of name: String) -> Binding {
    bindings[mangle(name)]
      ?? (frameScope.kind == .classBody && kind == .classBody ? .name : .global)
  }

  /// A name as the compiler sees it: `__x` in class `C` is `_C__x`. For names, attributes,
  /// parameters and imports alike.
  package func mangle(_ name: String) -> String {
    guard name.utf8.first == 0x5F, let privateName, !privateName.isEmpty, name.hasPrefix("__"),
      !name.hasSuffix("__"),
      !name.utf8.contains(0x2E), mangledNames?.contains(name) != false
    else { return name }
    return "_" + privateName + name
  }
}
