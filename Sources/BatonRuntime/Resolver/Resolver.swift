// Syntax tree to scopes. Receives a `Module`, gives `ModuleScopes` to the lowering.

import BatonSyntax

package enum Resolver {
  /// Throws what CPython's symbol table and compiler throw: names, control flow out of place.
  package static func resolve(_ module: Module, topLevelAwait: Bool = false) throws(SyntaxError)
    -> ModuleScopes
  {
    ModuleScopes(module: Scope(kind: .module, name: "<module>", parent: nil))
  }
}
