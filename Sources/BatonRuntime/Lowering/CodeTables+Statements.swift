// The statements of the walk that numbers names and constants, and the search for a definition.

import BatonSyntax

extension CodeTables {
  /// The statements of a frame; one that runs off its end gives None.
  func visitBody(_ statements: [Statement]) {
    visit(statements)
    switch statements.last?.kind {
    case .return, .raise: break
    default: add(.none)
    }
  }

  func visit(_ statements: [Statement]) {
    let wasDead = isDead
    for statement in statements {
      visit(statement)
      switch statement.kind {
      case .return, .raise, .break, .continue: isDead = true
      default: break
      }
    }
    isDead = wasDead
  }

  /// One of the branches of a constant test is never reached.
  private func visitBranches(
    _ test: Expression, _ body: [Statement], _ orElse: [Statement]
  ) {
    let wasDead = isDead
    let known = ConstantValue.of(test, interpreter).flatMap { try? interpreter.isTrue($0) }
    if known == nil { visit(test) }
    isDead = wasDead || known == false
    visit(body)
    isDead = wasDead || known == true
    visit(orElse)
    isDead = wasDead
  }

  private func visit(_ statement: Statement) {
    switch statement.kind {
    case .functionDefinition(let definition): visitFunction(definition)
    case .classDefinition(let definition): visitClass(definition)
    case .return(let value):
      if let value { visit(value) } else { add(.none) }
    case .delete(let targets): for target in targets { visit(target) }
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visit(target) }
    case .augmentedAssign(let target, _, let value):
      visit(target)
      visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      visit(value)
      if value != nil || !isSimple { visit(target) }
      if code.isModule || code.hasNamespace, case .name(let name) = target.kind, isSimple {
        visit(annotation)
        add(name: "__annotations__")
        add(.object(interpreter.intern(name)))
      }
    case .for(let loop):
      visitLoop(loop)
    case .while(let test, let body, let orElse), .if(let test, let body, let orElse):
      visitBranches(test, body, orElse)
    case .with(let isAsync, let items, let body):
      for item in items {
        visit(item.context)
        if isAsync { add(.none) }
        visit(item.target)
      }
      visit(body)
      add(.none)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        visit(item.guardTest)
        visit(item.body)
      }
    case .raise(let exception, let cause):
      visit(exception)
      visit(cause)
    case .try(let statement): visit(statement)
    case .assert(let test, let message):
      visit(test)
      visit(message)
    case .import(let aliases): visitImport(aliases)
    case .importFrom(let module, let aliases, let level):
      add(.int(level))
      add(
        interpreter.tuple(
          ContiguousArray(aliases.map { .object(interpreter.intern($0.name.name)) })))
      add(name: module?.name ?? "")
      for alias in aliases where alias.name.name != "*" {
        add(name: alias.name.name)
        visitTarget(alias.asName ?? alias.name)
      }
    case .expression(let expression):
      if ConstantValue.of(expression, interpreter) == nil { visit(expression) }
    case .typeAlias, .global, .nonlocal, .pass, .break, .continue: break
    }
  }

  private func visitLoop(_ loop: ForLoop) {
    if case .list(let items) = loop.iterable.kind {
      visit(Expression(.tuple(items), loop.iterable.span))
    } else {
      visit(loop.iterable)
    }
    if loop.isAsync { add(.none) }
    visit(loop.target)
    visit(loop.body)
    visit(loop.orElse)
  }

  private func visitImport(_ aliases: [ImportAlias]) {
    for alias in aliases {
      add(.int(0))
      add(.none)
      add(name: alias.name.name)
      let parts = alias.name.name.split(separator: ".").map(String.init)
      if let asName = alias.asName {
        for part in parts.dropFirst() { add(name: part) }
        visitTarget(asName)
      } else if let first = parts.first {
        visitTarget(Identifier(first, alias.name.span))
      }
    }
  }

  private func visit(_ statement: TryStatement) {
    visit(statement.body)
    visit(statement.orElse)
    for handler in statement.handlers {
      visit(handler.type)
      if let name = handler.name { visitTarget(name) }
      visit(handler.body)
      if handler.name != nil { add(.none) }
    }
    visit(statement.finalBody)
  }

  private func visit(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let expression): visit(expression)
    case .singleton(let constant): addText(constant)
    case .sequence(let items):
      let stars = items.count { if case .star = $0.kind { true } else { false } }
      add(.int(items.count - stars))
      for item in items { visit(item) }
    case .mapping(let items, let rest):
      if !items.isEmpty { add(.int(items.count)) }
      let keys = items.compactMap { ConstantValue.of($0.key, interpreter) }
      if keys.count == items.count, !items.isEmpty {
        addLate(interpreter.tuple(ContiguousArray(keys)))
      }
      for item in items { visit(item.pattern) }
      if let rest { visitTarget(rest) }
    case .classPattern(let expression, let positional, let keywords):
      visit(expression)
      add(
        interpreter.tuple(
          ContiguousArray(keywords.map { .object(interpreter.intern($0.name.name)) })))
      for item in positional { visit(item) }
      for keyword in keywords { visit(keyword.pattern) }
    case .star(let name): if let name { visitTarget(name) }
    case .capture(let inner, let name):
      if let inner { visit(inner) }
      if let name { visitTarget(name) }
    case .alternatives(let patterns): for item in patterns { visit(item) }
    }
  }
}

/// What an expression is before anything runs, as CPython's optimizer of the tree has it.
enum ConstantValue {
  static func of(_ constant: Constant, _ interpreter: Interpreter) -> Value {
    switch constant {
    case .none: .none
    case .bool(let value): .bool(value)
    case .ellipsis: .ellipsis
    case .integer(let value): .int(value)
    case .bigInteger(let digits, let radix): interpreter.bigInteger(digits, radix: radix)
    case .float(let value): .float(value)
    case .imaginary(let value): interpreter.complex(0, value)
    case .string(let text): .object(interpreter.intern(text))
    case .surrogateString(let scalars): .object(PyStr(interpreter, scalars: scalars))
    case .bytes(let bytes): interpreter.bytes(bytes)
    }
  }

  static func of(_ expression: Expression, _ interpreter: Interpreter) -> Value? {
    switch expression.kind {
    case .constant(let constant): return of(constant, interpreter)
    case .tuple(let items):
      var values: ContiguousArray<Value> = []
      for item in items {
        guard let value = of(item, interpreter) else { return nil }
        values.append(value)
      }
      return interpreter.tuple(values)
    case .unaryOperation(let operation, let operand):
      guard let value = of(operand, interpreter) else { return nil }
      switch operation {
      case .minus: return try? interpreter.negative(value)
      case .plus: return try? interpreter.positive(value)
      case .invert: return try? interpreter.invert(value)
      case .not: return (try? interpreter.isTrue(value)).map { .bool(!$0) }
      }
    case .binaryOperation(let left, let operation, let right):
      guard let one = of(left, interpreter), let other = of(right, interpreter) else { return nil }
      if case .add = operation, let first = one.asTuple, let second = other.asTuple {
        return interpreter.tuple(first.elements + second.elements)
      }
      return interpreter.folded(operation, one, other)
    default: return nil
    }
  }

  static func frozenSet(_ values: ContiguousArray<Value>, _ interpreter: Interpreter) -> Value? {
    try? interpreter.call(.object(interpreter.types.frozenset), [interpreter.tuple(values)])
  }
}

/// The names that a target of a comprehension binds.
enum TargetNames {
  static func of(_ target: Expression) -> Set<String> {
    switch target.kind {
    case .name(let name): [name]
    case .tuple(let items), .list(let items): items.reduce(into: []) { $0.formUnion(of($1)) }
    case .starred(let value): of(value)
    default: []
    }
  }
}
