// `__static_attributes__`: which attributes the methods of a class assign.

import BatonSyntax

enum StaticAttributes {
  /// Names assigned through the first parameter of the methods (`self.x = …`).
  static func names(of definition: ClassDefinition, _ interpreter: Interpreter) -> Value {
    var names: [String] = []
    for statement in definition.body {
      guard case .functionDefinition(let method) = statement.kind,
        let first = (method.parameters.positionalOnly + method.parameters.positional).first
      else { continue }
      collect(method.body, of: first.name.name, into: &names)
    }
    return interpreter.tuple(ContiguousArray(names.map { interpreter.str($0) }))
  }

  /// Adds the names assigned as `owner.name` in the statements, inner functions left out.
  static func collect(_ statements: [Statement], of owner: String, into names: inout [String]) {
    for statement in statements {
      switch statement.kind {
      case .assign(let targets, _): for target in targets { add(target, owner, &names) }
      case .augmentedAssign(let target, _, _), .annotatedAssign(let target, _, _, _):
        add(target, owner, &names)
      case .for(let loop):
        add(loop.target, owner, &names)
        collect(loop.body + loop.orElse, of: owner, into: &names)
      case .while(_, let body, let orElse), .if(_, let body, let orElse):
        collect(body + orElse, of: owner, into: &names)
      case .with(_, let items, let body):
        for item in items { if let target = item.target { add(target, owner, &names) } }
        collect(body, of: owner, into: &names)
      case .match(_, let cases):
        for matchCase in cases { collect(matchCase.body, of: owner, into: &names) }
      case .try(let statement):
        collect(statement.body, of: owner, into: &names)
        for handler in statement.handlers { collect(handler.body, of: owner, into: &names) }
        collect(statement.orElse + statement.finalBody, of: owner, into: &names)
      default: break
      }
    }
  }

  private static func add(_ target: Expression, _ owner: String, _ names: inout [String]) {
    switch target.kind {
    case .attribute(let object, let name):
      if case .name(owner) = object.kind, !names.contains(name.name) { names.append(name.name) }
    case .tuple(let items), .list(let items):
      for item in items { add(item.unstarred, owner, &names) }
    default: break
    }
  }
}
