// Writes a syntax tree as text that `dump_tree.py` writes for CPython's tree of the same program.

@testable import BatonSyntax

struct TreePrinter {
  let source: SourceFile

  static func dump(_ module: Module) -> String {
    let printer = TreePrinter(source: module.source)
    return module.body.map(printer.statement).joined(separator: "\n")
  }

  private func place(_ span: Span) -> String {
    let start = source.position(at: span.start)
    let end = source.position(at: span.end)
    return "@\(start.line):\(start.byteColumn)-\(end.line):\(end.byteColumn)"
  }

  private func node(_ name: String, _ span: Span?, _ parts: String...) -> String {
    "(" + name + (span.map(place) ?? "") + parts.map { " " + $0 }.joined() + ")"
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: " ") + "]" }
  private func optional(_ expression: Expression?) -> String {
    expression.map { self.expression($0) } ?? "-"
  }
  private func block(_ body: [Statement]) -> String { list(body.map(statement)) }
  private func names(_ names: [Identifier]) -> String { list(names.map(\.name)) }

  func constant(_ constant: Constant) -> String {
    switch constant {
    case .none: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .ellipsis: return "..."
    case .integer(let value): return "i\(value)"
    case .bigInteger: return "big"
    case .float(let value): return "f\(value.bitPattern)"
    case .imaginary(let value): return "j\(value.bitPattern)"
    case .string(let value):
      return "s\"" + value.unicodeScalars.map { TreePrinter.escape($0.value) }.joined() + "\""
    case .surrogateString(let value):
      return "s\"" + value.map { TreePrinter.escape($0) }.joined() + "\""
    case .bytes(let value):
      return "b\"" + value.map { TreePrinter.escape(UInt32($0)) }.joined() + "\""
    }
  }

  private static func escape(_ value: UInt32) -> String {
    if value > 0x20, value < 0x7F, value != 0x5C, value != 0x22 {
      return String(Character(Unicode.Scalar(UInt8(value))))
    }
    return "\\" + String(value, radix: 16) + ";"
  }

  func expression(_ expression: Expression) -> String {
    let span = expression.span
    switch expression.kind {
    case .constant(let value): return node("Constant", span, constant(value))
    case .name(let name): return node("Name", span, name)
    case .formattedString(let parts): return node("JoinedStr", span, formatted(parts))
    case .attribute(let object, let name):
      return node("Attribute", span, self.expression(object), name.name)
    case .subscription(let object, let index):
      return node("Subscript", span, self.expression(object), self.expression(index))
    case .slice(let lower, let upper, let step):
      return node("Slice", span, optional(lower), optional(upper), optional(step))
    case .call(let function, let arguments):
      return node("Call", span, self.expression(function), self.arguments(arguments))
    case .unaryOperation(let operation, let operand):
      return node("UnaryOp", span, "\(operation)", self.expression(operand))
    case .binaryOperation(let left, let operation, let right):
      return node("BinOp", span, self.expression(left), "\(operation)", self.expression(right))
    case .booleanOperation(let operation, let operands):
      return node("BoolOp", span, "\(operation)", list(operands.map(self.expression)))
    case .comparison(let first, let terms):
      return node(
        "Compare", span, self.expression(first),
        list(terms.map { "\($0.operation) " + self.expression($0.operand) }))
    case .conditional(let test, let body, let orElse):
      return node(
        "IfExp", span, self.expression(test), self.expression(body), self.expression(orElse))
    case .namedExpression(let target, let value):
      return node(
        "NamedExpr", span, node("Name", target.span, target.name), self.expression(value))
    case .lambda(let lambda):
      return node("Lambda", span, parameters(lambda.parameters), self.expression(lambda.body))
    case .tuple(let elements): return node("Tuple", span, list(elements.map(self.expression)))
    case .list(let elements): return node("List", span, list(elements.map(self.expression)))
    case .set(let elements): return node("Set", span, list(elements.map(self.expression)))
    case .dictionary(let items):
      return node(
        "Dict", span, list(items.map { optional($0.key) + ":" + self.expression($0.value) }))
    case .comprehension(let comprehension): return self.comprehension(comprehension)
    case .starred(let value): return node("Starred", span, self.expression(value))
    case .await(let value): return node("Await", span, self.expression(value))
    case .yield(let value): return node("Yield", span, optional(value))
    case .yieldFrom(let value): return node("YieldFrom", span, self.expression(value))
    }
  }

  private func comprehension(_ comprehension: Comprehension) -> String {
    let clauses = list(
      comprehension.clauses.map {
        node(
          "for", nil, $0.isAsync ? "1" : "0", expression($0.target), expression($0.iterable),
          list($0.conditions.map(expression)))
      })
    switch comprehension.result {
    case .list(let element):
      return node("ListComp", comprehension.span, expression(element), clauses)
    case .set(let element):
      return node("SetComp", comprehension.span, expression(element), clauses)
    case .generator(let element):
      return node("GeneratorExp", comprehension.span, expression(element), clauses)
    case .dictionary(let key, let value):
      return node("DictComp", comprehension.span, expression(key), expression(value), clauses)
    }
  }

  private func formatted(_ parts: [FormattedPart]) -> String {
    list(
      parts.map {
        switch $0 {
        case .literal(let text, _): return constant(text)
        case .value(let value):
          let conversion = ["-1", "115", "114", "97"][Int(value.conversion.rawValue)]
          return node(
            "FormattedValue", nil, expression(value.value), conversion,
            value.formatSpec.map(formatted) ?? "-")
        }
      })
  }

  private func arguments(_ arguments: [Argument]) -> String {
    list(
      arguments.map {
        switch $0.kind {
        case .positional: expression($0.value)
        case .starred: node("Starred", $0.span, expression($0.value))
        case .keyword(let name): node("keyword", $0.span, name.name, expression($0.value))
        case .doubleStarred: node("keyword", $0.span, "-", expression($0.value))
        }
      })
  }

  private func parameters(_ parameters: Parameters) -> String {
    func one(_ parameter: Parameter) -> String {
      node(
        "arg", parameter.span, parameter.name.name, optional(parameter.annotation),
        optional(parameter.defaultValue))
    }
    return node(
      "arguments", nil, list(parameters.positionalOnly.map(one)),
      list(parameters.positional.map(one)), parameters.variadic.map(one) ?? "-",
      list(parameters.keywordOnly.map(one)), parameters.keywordVariadic.map(one) ?? "-")
  }

  private func typeParameters(_ parameters: TypeParameterList?) -> String {
    list(
      (parameters?.parameters ?? []).map {
        switch $0.kind {
        case .typeVariable(let bound):
          node("TypeVar", $0.span, $0.name.name, optional(bound), optional($0.defaultValue))
        case .typeVariableTuple:
          node("TypeVarTuple", $0.span, $0.name.name, optional($0.defaultValue))
        case .parameterSpecification:
          node("ParamSpec", $0.span, $0.name.name, optional($0.defaultValue))
        }
      })
  }

  private func aliases(_ aliases: [ImportAlias]) -> String {
    list(aliases.map { node("alias", $0.span, $0.name.name, $0.asName?.name ?? "-") })
  }

  func statement(_ statement: Statement) -> String {
    let span = statement.span
    switch statement.kind {
    case .functionDefinition(let definition):
      return node(
        definition.isAsync ? "AsyncFunctionDef" : "FunctionDef", span, definition.name.name,
        typeParameters(definition.typeParameters), parameters(definition.parameters),
        optional(definition.returns), block(definition.body),
        list(definition.decorators.map(expression)))
    case .classDefinition(let definition):
      return node(
        "ClassDef", span, definition.name.name, typeParameters(definition.typeParameters),
        arguments(definition.arguments), block(definition.body),
        list(definition.decorators.map(expression)))
    case .return(let value): return node("Return", span, optional(value))
    case .delete(let targets): return node("Delete", span, list(targets.map(expression)))
    case .assign(let targets, let value):
      return node("Assign", span, list(targets.map(expression)), expression(value))
    case .augmentedAssign(let target, let operation, let value):
      return node("AugAssign", span, expression(target), "\(operation)", expression(value))
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return node(
        "AnnAssign", span, expression(target), expression(annotation), optional(value),
        isSimple ? "1" : "0")
    case .typeAlias(let alias):
      return node(
        "TypeAlias", span, node("Name", alias.name.span, alias.name.name),
        typeParameters(alias.typeParameters), expression(alias.value))
    case .for(let loop):
      return node(
        loop.isAsync ? "AsyncFor" : "For", span, expression(loop.target),
        expression(loop.iterable), block(loop.body), block(loop.orElse))
    case .while(let test, let body, let orElse):
      return node("While", span, expression(test), block(body), block(orElse))
    case .if(let test, let body, let orElse):
      return node("If", span, expression(test), block(body), block(orElse))
    case .with(let isAsync, let items, let body):
      return node(
        isAsync ? "AsyncWith" : "With", span,
        list(items.map { node("withitem", nil, expression($0.context), optional($0.target)) }),
        block(body))
    case .match(let subject, let cases):
      return node(
        "Match", span, expression(subject),
        list(
          cases.map {
            node("case", nil, pattern($0.pattern), optional($0.guardTest), block($0.body))
          }))
    case .raise(let exception, let cause):
      return node("Raise", span, optional(exception), optional(cause))
    case .try(let statement):
      return node(
        statement.isStar ? "TryStar" : "Try", span, block(statement.body),
        list(
          statement.handlers.map {
            node("handler", $0.span, optional($0.type), $0.name?.name ?? "-", block($0.body))
          }), block(statement.orElse), block(statement.finalBody))
    case .assert(let test, let message):
      return node("Assert", span, expression(test), optional(message))
    case .import(let names): return node("Import", span, aliases(names))
    case .importFrom(let module, let names, let level):
      return node("ImportFrom", span, module?.name ?? "-", aliases(names), "\(level)")
    case .global(let names): return node("Global", span, self.names(names))
    case .nonlocal(let names): return node("Nonlocal", span, self.names(names))
    case .expression(let value): return node("Expr", span, expression(value))
    case .pass: return node("Pass", span)
    case .break: return node("Break", span)
    case .continue: return node("Continue", span)
    }
  }

  func pattern(_ pattern: Pattern) -> String {
    let span = pattern.span
    switch pattern.kind {
    case .value(let value): return node("MatchValue", span, expression(value))
    case .singleton(let value): return node("MatchSingleton", span, constant(value))
    case .sequence(let patterns):
      return node("MatchSequence", span, list(patterns.map(self.pattern)))
    case .mapping(let items, let rest):
      return node(
        "MatchMapping", span,
        list(items.map { expression($0.key) + ":" + self.pattern($0.pattern) }), rest?.name ?? "-")
    case .classPattern(let value, let positional, let keywords):
      return node(
        "MatchClass", span, expression(value), list(positional.map(self.pattern)),
        list(keywords.map { $0.name.name + "=" + self.pattern($0.pattern) }))
    case .star(let name): return node("MatchStar", span, name?.name ?? "-")
    case .capture(let inner, let name):
      return node("MatchAs", span, inner.map(self.pattern) ?? "-", name?.name ?? "-")
    case .alternatives(let patterns):
      return node("MatchOr", span, list(patterns.map(self.pattern)))
    }
  }
}
