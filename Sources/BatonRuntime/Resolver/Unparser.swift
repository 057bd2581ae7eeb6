// An expression back to source text, for annotations that are kept as text. Receives what the parser
// made, gives what CPython stores. CPython: `ast_unparse.c`.

import BatonSyntax
import BigInt

struct Unparser {
  /// How tightly an expression has to bind where it stands, not to need parentheses.
  private enum Level: Int {
    case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor
    case power, await, atom

    var next: Level { Level(rawValue: rawValue + 1) ?? .atom }
  }

  static func text(_ expression: Expression) -> String {
    Unparser().text(expression, .test)
  }

  private func text(_ expression: Expression, _ level: Level) -> String {
    switch expression.kind {
    case .constant(let constant): return text(constant)
    case .name(let name): return name
    case .formattedString(let parts): return "f" + repr(body(parts))
    case .attribute(let object, let name):
      var point = "."
      if case .constant(.integer) = object.kind { point = " ." }
      if case .constant(.bigInteger) = object.kind { point = " ." }
      return text(object, .atom) + point + name.name
    case .subscription(let object, let index):
      return text(object, .atom) + "[" + text(index, .tuple) + "]"
    case .slice(let lower, let upper, let step):
      return optional(lower) + ":" + optional(upper) + (step.map { ":" + text($0, .test) } ?? "")
    case .call(let function, let arguments): return call(function, arguments)
    case .unaryOperation(let operation, let operand):
      return unary(operation, operand, level)
    case .binaryOperation(let left, let operation, let right):
      return binary(left, operation, right, level)
    case .booleanOperation(let operation, let operands):
      let own = operation == .and ? Level.and : .or
      let word = operation == .and ? " and " : " or "
      return enclosed(level, own, joined(operands, word, own.next))
    case .comparison(let first, let terms):
      let rest = terms.map { sign($0.operation) + text($0.operand, Level.comparison.next) }
      return enclosed(
        level, .comparison, text(first, Level.comparison.next) + rest.joined())
    case .conditional(let test, let body, let orElse):
      return enclosed(
        level, .test,
        text(body, .or) + " if " + text(test, .or) + " else " + text(orElse, .test))
    case .namedExpression(let target, let value):
      return enclosed(level, .tuple, target.name + " := " + text(value, .atom))
    case .lambda(let lambda): return self.lambda(lambda, level)
    case .tuple(let elements):
      if elements.isEmpty { return "()" }
      let comma = elements.count == 1 ? "," : ""
      return enclosed(level, .tuple, joined(elements, ", ", .test) + comma)
    case .list(let elements): return "[" + joined(elements, ", ", .test) + "]"
    case .set(let elements): return "{" + joined(elements, ", ", .test) + "}"
    case .dictionary(let items):
      let pairs = items.map { item in
        guard let key = item.key else { return "**" + text(item.value, .bitOr) }
        return text(key, .test) + ": " + text(item.value, .test)
      }
      return "{" + pairs.joined(separator: ", ") + "}"
    case .comprehension(let comprehension): return self.comprehension(comprehension)
    case .starred(let value): return "*" + text(value, .bitOr)
    case .await(let value): return enclosed(level, .await, "await " + text(value, .atom))
    case .yield(let value): return value.map { "(yield " + text($0, .test) + ")" } ?? "(yield)"
    case .yieldFrom(let value): return "(yield from " + text(value, .test) + ")"
    }
  }

  private func enclosed(_ level: Level, _ own: Level, _ text: String) -> String {
    level.rawValue > own.rawValue ? "(" + text + ")" : text
  }

  private func optional(_ expression: Expression?) -> String {
    expression.map { text($0, .test) } ?? ""
  }

  private func joined(_ expressions: [Expression], _ separator: String, _ level: Level) -> String {
    expressions.map { text($0, level) }.joined(separator: separator)
  }

  // MARK: - Operators

  private func unary(_ operation: UnaryOperator, _ operand: Expression, _ level: Level) -> String {
    switch operation {
    case .not: enclosed(level, .not, "not " + text(operand, .not))
    case .invert: enclosed(level, .factor, "~" + text(operand, .factor))
    case .plus: enclosed(level, .factor, "+" + text(operand, .factor))
    case .minus: enclosed(level, .factor, "-" + text(operand, .factor))
    }
  }

  private func binary(
    _ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ level: Level
  ) -> String {
    let (sign, own): (String, Level) =
      switch operation {
      case .add: (" + ", .sum)
      case .subtract: (" - ", .sum)
      case .multiply: (" * ", .term)
      case .matrixMultiply: (" @ ", .term)
      case .divide: (" / ", .term)
      case .floorDivide: (" // ", .term)
      case .modulo: (" % ", .term)
      case .leftShift: (" << ", .shift)
      case .rightShift: (" >> ", .shift)
      case .bitOr: (" | ", .bitOr)
      case .bitXor: (" ^ ", .bitXor)
      case .bitAnd: (" & ", .bitAnd)
      case .power: (" ** ", .power)
      }
    let isPower = operation == .power
    let text =
      text(left, isPower ? own.next : own) + sign + text(right, isPower ? own : own.next)
    return enclosed(level, own, text)
  }

  private func sign(_ operation: ComparisonOperator) -> String {
    switch operation {
    case .equal: " == "
    case .notEqual: " != "
    case .less: " < "
    case .lessOrEqual: " <= "
    case .greater: " > "
    case .greaterOrEqual: " >= "
    case .is: " is "
    case .isNot: " is not "
    case .in: " in "
    case .notIn: " not in "
    }
  }

  // MARK: - Calls, lambdas, comprehensions

  private func call(_ function: Expression, _ arguments: [Argument]) -> String {
    if arguments.count == 1, let only = arguments.first, case .positional = only.kind,
      case .comprehension(let comprehension) = only.value.kind,
      case .generator = comprehension.result
    {
      return text(function, .atom) + self.comprehension(comprehension)
    }
    let ordered = arguments.filter(\.isPositional) + arguments.filter { !$0.isPositional }
    let texts = ordered.map { argument in
      switch argument.kind {
      case .positional: text(argument.value, .test)
      case .starred: "*" + text(argument.value, .bitOr)
      case .keyword(let name): name.name + "=" + text(argument.value, .test)
      case .doubleStarred: "**" + text(argument.value, .test)
      }
    }
    return text(function, .atom) + "(" + texts.joined(separator: ", ") + ")"
  }

  private func lambda(_ lambda: Lambda, _ level: Level) -> String {
    let parameters = lambda.parameters
    func one(_ parameter: Parameter) -> String {
      parameter.name.name + (parameter.defaultValue.map { "=" + text($0, .test) } ?? "")
    }
    var texts = parameters.positionalOnly.map(one)
    if !texts.isEmpty { texts.append("/") }
    texts += parameters.positional.map(one)
    if let variadic = parameters.variadic {
      texts.append("*" + variadic.name.name)
    } else if !parameters.keywordOnly.isEmpty {
      texts.append("*")
    }
    texts += parameters.keywordOnly.map(one)
    if let keywords = parameters.keywordVariadic { texts.append("**" + keywords.name.name) }
    // CPython leaves the space out where no positional parameter follows.
    let isPositional = !parameters.positionalOnly.isEmpty || !parameters.positional.isEmpty
    let head = (isPositional ? "lambda " : "lambda") + texts.joined(separator: ", ")
    return enclosed(level, .test, head + ": " + text(lambda.body, .test))
  }

  private func comprehension(_ comprehension: Comprehension) -> String {
    let clauses = comprehension.clauses.map { clause in
      (clause.isAsync ? " async for " : " for ") + text(clause.target, .tuple) + " in "
        + text(clause.iterable, .or)
        + clause.conditions.map { " if " + text($0, .or) }.joined()
    }.joined()
    switch comprehension.result {
    case .list(let element): return "[" + text(element, .test) + clauses + "]"
    case .set(let element): return "{" + text(element, .test) + clauses + "}"
    case .generator(let element): return "(" + text(element, .test) + clauses + ")"
    case .dictionary(let key, let value):
      return "{" + text(key, .test) + ": " + text(value, .test) + clauses + "}"
    }
  }

  // MARK: - Literals

  private func text(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "..."
    case .integer(let value): String(value)
    case .bigInteger(let digits, let radix): BigInt(digits, radix: radix).map(String.init) ?? digits
    case .float(let value): value.isInfinite ? "1e309" : FloatText.repr(value)
    case .imaginary(let value):
      value.isInfinite ? "1e309j" : FloatText.repr(real: 0, imaginary: value)
    case .string(let value): repr(value)
    case .surrogateString(let value): string(StringEscapes.repr(value))
    case .bytes(let value): String(decoding: StringEscapes.repr(bytes: value), as: UTF8.self)
    }
  }

  private func repr(_ text: String) -> String {
    string(StringEscapes.repr(text.unicodeScalars.map(\.value)))
  }

  private func string(_ codePoints: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: codePoints.compactMap { Unicode.Scalar($0) })
    return String(view)
  }

  /// The text between the quotes of an f-string.
  private func body(_ parts: [FormattedPart]) -> String {
    parts.map { part in
      switch part {
      case .literal(.string(let text), _):
        return String(
          text.flatMap { $0 == "{" || $0 == "}" ? [$0, $0] : [$0] })
      case .literal: return ""
      case .value(let value): return field(value)
      }
    }.joined()
  }

  private func field(_ value: FormattedValue) -> String {
    let inner = text(value.value, Level.test.next)
    let conversion =
      switch value.conversion {
      case .none: ""
      case .str: "!s"
      case .repr: "!r"
      case .ascii: "!a"
      }
    let spec = value.formatSpec.map { ":" + body($0) } ?? ""
    return (inner.hasPrefix("{") ? "{ " : "{") + inner + conversion + spec + "}"
  }
}
