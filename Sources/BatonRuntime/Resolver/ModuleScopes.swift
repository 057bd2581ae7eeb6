// The scopes of one module, found by the node that opens them. Made by `Resolver`.

import BatonSyntax

package final class ModuleScopes {
  package let module: Scope
  /// `from __future__ import annotations`: annotations are stored as text, see `Unparser`.
  package internal(set) var hasFutureAnnotations = false
  /// A module compiled with top-level await that awaits: running it gives a coroutine.
  package internal(set) var isCoroutine = false
  /// Warnings of the compiler, in the order CPython gives them.
  package internal(set) var warnings: [SyntaxWarning] = []

  var scopes: [ObjectIdentifier: Scope] = [:]

  init(module: Scope) { self.module = module }

  package func scope(of definition: FunctionDefinition) -> Scope {
    scope(ObjectIdentifier(definition))
  }
  package func scope(of lambda: Lambda) -> Scope { scope(ObjectIdentifier(lambda)) }
  package func scope(of definition: ClassDefinition) -> Scope {
    scope(ObjectIdentifier(definition))
  }
  package func scope(of comprehension: Comprehension) -> Scope {
    scope(ObjectIdentifier(comprehension))
  }
  /// The scope around a generic definition, which holds the type parameters.
  package func scope(of list: TypeParameterList) -> Scope { scope(ObjectIdentifier(list)) }
  /// The lazily evaluated value of a type alias.
  package func scope(of alias: TypeAlias) -> Scope { scope(ObjectIdentifier(alias)) }
  /// The lazily evaluated bound or default of a type parameter.
  package func scope(ofTypeExpression expression: Expression) -> Scope {
    scope(ObjectIdentifier(expression))
  }

  /// The resolver has visited every definition of its tree; a node of another tree falls back on
  /// the module's scope.
  private func scope(_ id: ObjectIdentifier) -> Scope { scopes[id] ?? module }
}
