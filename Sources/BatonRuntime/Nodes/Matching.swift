// `match`: patterns, and the statement that tries them in order.

import BatonSyntax

/// A pattern: tells whether a value matches, and binds names as it goes.
class PatternNode {
  let context: CodeContext
  let span: Span

  init(_ context: CodeContext, _ span: Span) {
    self.context = context
    self.span = span
  }

  @inline(__always) final var interpreter: Interpreter { context.interpreter }

  func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    preconditionFailure("every pattern node overrides matches")
  }

  @inline(never) final func traced(_ error: Unwind) -> Unwind {
    if case .raised(let exception) = error { exception.addTraceback(context, span) }
    return error
  }
}

/// Compared with `==`.
final class ValuePattern: PatternNode {
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, _ value: ExpressionNode) {
    self.value = value
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    let value = try value.evaluate(frame)
    do throws(Unwind) {
      return try interpreter.isTrue(interpreter.compare(RichComparison.equal, subject, value))
    } catch { throw traced(error) }
  }
}

/// `None`, `True`, `False`: compared with `is`.
final class SingletonPattern: PatternNode {
  private let value: Value

  init(_ context: CodeContext, _ span: Span, _ value: Value) {
    self.value = value
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    subject.isIdentical(to: value)
  }
}

/// `name`, `_`, or `pattern as name`.
final class CapturePattern: PatternNode {
  private let pattern: PatternNode?
  private let slot: Int?

  /// Names are bound once the whole pattern has matched: here the value waits in `slot`.
  init(_ context: CodeContext, _ span: Span, pattern: PatternNode?, slot: Int?) {
    self.pattern = pattern
    self.slot = slot
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    if let pattern, try !pattern.matches(frame, subject) { return false }
    if let slot { frame.slots[slot] = subject }
    return true
  }
}

final class AlternativesPattern: PatternNode {
  private let patterns: [PatternNode]

  init(_ context: CodeContext, _ span: Span, _ patterns: [PatternNode]) {
    self.patterns = patterns
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    for pattern in patterns where try pattern.matches(frame, subject) { return true }
    return false
  }
}

/// `[a, *rest, b]`.
final class SequencePattern: PatternNode {
  private let patterns: [PatternNode]
  /// The place of the starred pattern; nil where there is none.
  private let starIndex: Int?
  /// The slot of the starred name; nil for `*_`.
  private let starSlot: Int?

  init(
    _ context: CodeContext, _ span: Span, _ patterns: [PatternNode], starIndex: Int?,
    starSlot: Int?
  ) {
    self.patterns = patterns
    self.starIndex = starIndex
    self.starSlot = starSlot
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    guard interpreter.type(of: subject).typeFlags.contains(.sequencePattern) else { return false }
    do throws(Unwind) {
      let length = try interpreter.length(subject)
      if let starIndex {
        guard length >= patterns.count else { return false }
        let after = patterns.count - starIndex
        for index in 0..<starIndex
        where try !patterns[index].matches(frame, element(subject, index)) { return false }
        if let starSlot {
          let list = PyList(interpreter)
          for index in starIndex..<(length - after) { list.append(try element(subject, index)) }
          frame.slots[starSlot] = .object(list)
        }
        for index in 0..<after
        where try !patterns[starIndex + index].matches(
          frame, element(subject, length - after + index))
        { return false }
        return true
      }
      guard length == patterns.count else { return false }
      for index in patterns.indices
      where try !patterns[index].matches(frame, element(subject, index)) { return false }
      return true
    } catch { throw traced(error) }
  }

  private func element(_ subject: Value, _ index: Int) throws(Unwind) -> Value {
    try interpreter.getItem(subject, .int(index))
  }
}

/// `{key: pattern, **rest}`.
final class MappingPattern: PatternNode {
  private let keys: [ExpressionNode]
  private let patterns: [PatternNode]
  private let restSlot: Int?

  init(
    _ context: CodeContext, _ span: Span, keys: [ExpressionNode], patterns: [PatternNode],
    restSlot: Int?
  ) {
    self.keys = keys
    self.patterns = patterns
    self.restSlot = restSlot
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    guard interpreter.type(of: subject).typeFlags.contains(.mappingPattern) else { return false }
    var keyValues: ContiguousArray<Value> = []
    var values: ContiguousArray<Value> = []
    do throws(Unwind) {
      if try interpreter.length(subject) < keys.count { return false }
      for node in keys {
        let key = try node.evaluate(frame)
        for other in keyValues where try interpreter.areEqual(other, key) {
          throw interpreter.valueError(
            "mapping pattern checks duplicate key (\(try interpreter.repr(key).string))")
        }
        keyValues.append(key)
        guard let value = try item(subject, key) else { return false }
        values.append(value)
      }
    } catch { throw traced(error) }
    for (index, pattern) in patterns.enumerated()
    where try !pattern.matches(frame, values[index]) { return false }
    if let restSlot {
      do throws(Unwind) {
        let rest = PyDict(interpreter)
        try interpreter.mergeMapping(subject, into: rest)
        for key in keyValues { _ = try rest.removeValue(key, interpreter) }
        frame.slots[restSlot] = .object(rest)
      } catch { throw traced(error) }
    }
    return true
  }

  /// By `get`, so that `__missing__` is not asked (CPython: `match_keys`).
  private func item(_ subject: Value, _ key: Value) throws(Unwind) -> Value? {
    if let dictionary = subject.exactDict { return try dictionary.get(key, interpreter) }
    let marker = Value.object(PyCell(interpreter, .none))
    let found = try interpreter.callMethod(subject, interpreter.intern("get"), key, marker)
    return found.isIdentical(to: marker) ? nil : found
  }
}

/// `Class(pattern, name=pattern)`.
final class ClassPattern: PatternNode {
  private let type: ExpressionNode
  private let positional: [PatternNode]
  private let keywords: [(name: PyStr, pattern: PatternNode)]

  init(
    _ context: CodeContext, _ span: Span, type: ExpressionNode, positional: [PatternNode],
    keywords: [(name: PyStr, pattern: PatternNode)]
  ) {
    self.type = type
    self.positional = positional
    self.keywords = keywords
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    let typeValue = try type.evaluate(frame)
    var values: ContiguousArray<Value> = []
    do throws(Unwind) {
      guard let type = typeValue.asType else {
        throw interpreter.typeError("called match pattern must be a class")
      }
      guard try interpreter.isInstance(subject, of: typeValue) else { return false }
      var seen: [PyStr] = []
      if !positional.isEmpty {
        guard try collectPositional(subject, type, &values, &seen) else { return false }
      }
      for (name, _) in keywords {
        if seen.contains(where: { $0.isEqual(to: name) }) {
          throw interpreter.typeError(
            "\(type.name)() got multiple sub-patterns for attribute '\(name.string)'")
        }
        seen.append(name)
        guard let value = try interpreter.findAttribute(subject, name) else { return false }
        values.append(value)
      }
    } catch { throw traced(error) }
    for (index, pattern) in (positional + keywords.map(\.pattern)).enumerated()
    where try !pattern.matches(frame, values[index]) { return false }
    return true
  }

  /// The attributes that `__match_args__` names (CPython: `match_class`).
  private func collectPositional(
    _ subject: Value, _ type: PyType, _ values: inout ContiguousArray<Value>,
    _ seen: inout [PyStr]
  ) throws(Unwind) -> Bool {
    guard
      let names = try interpreter.findAttribute(.object(type), interpreter.names.matchArgs)
    else {
      let takesSelf = type.mro.contains { $0.typeFlags.contains(.selfPattern) }
      if positional.count > (takesSelf ? 1 : 0) {
        throw tooMany(type, allowed: takesSelf ? 1 : 0)
      }
      values.append(subject)
      return true
    }
    guard let tuple = names.asTuple else {
      throw interpreter.typeError(
        "\(type.name).__match_args__ must be a tuple (got "
          + "\(interpreter.type(of: names).name))")
    }
    if positional.count > tuple.count { throw tooMany(type, allowed: tuple.count) }
    for index in positional.indices {
      guard let name = tuple[index].asStr else {
        throw interpreter.typeError(
          "__match_args__ elements must be strings (got "
            + "\(interpreter.type(of: tuple[index]).name))")
      }
      if seen.contains(where: { $0.isEqual(to: name) }) {
        throw interpreter.typeError(
          "\(type.name)() got multiple sub-patterns for attribute '\(name.string)'")
      }
      seen.append(name)
      guard let value = try interpreter.findAttribute(subject, name) else { return false }
      values.append(value)
    }
    return true
  }

  private func tooMany(_ type: PyType, allowed: Int) -> Unwind {
    interpreter.typeError(
      "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
        + "(\(positional.count) given)")
  }
}

/// One `case`.
final class CaseNode {
  let pattern: PatternNode
  /// Brings the captured values from their slots to their names.
  let bindings: [StatementNode]
  let guardTest: ExpressionNode?
  let body: StatementNode
  let span: Span

  init(
    pattern: PatternNode, bindings: [StatementNode], guardTest: ExpressionNode?,
    body: StatementNode, span: Span
  ) {
    self.pattern = pattern
    self.bindings = bindings
    self.guardTest = guardTest
    self.body = body
    self.span = span
  }
}

/// `match subject:`.
///
/// Slots: the subject; where a part suspends, the place (2i: the guard of case i, 2i + 1: its body).
final class MatchNode: StatementNode {
  private let subject: ExpressionNode
  private let cases: [CaseNode]
  private let subjectSlot: Int
  private let placeSlot: Int

  init(
    _ context: CodeContext, _ span: Span, subject: ExpressionNode, cases: [CaseNode],
    subjectSlot: Int, placeSlot: Int
  ) {
    self.subject = subject
    self.cases = cases
    self.subjectSlot = subjectSlot
    self.placeSlot = placeSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    var index = 0
    var inGuard = false
    if case .int(let place) = frame.take(placeSlot) {
      index = place / 2
      if place % 2 == 1 { return try runBody(frame, index) }
      inGuard = true
    } else {
      frame.mark(span.start)
      frame.slots[subjectSlot] = try subject.evaluate(frame)
    }
    while index < cases.count {
      let matchCase = cases[index]
      var taken = inGuard
      if !inGuard {
        frame.mark(matchCase.span.start)
        taken = try matchCase.pattern.matches(frame, frame.slots[subjectSlot])
        if taken {
          for binding in matchCase.bindings { _ = try binding.execute(frame) }
        }
      }
      inGuard = false
      if taken, let guardTest = matchCase.guardTest {
        do throws(Unwind) {
          taken = try guardTest.evaluateTruth(frame)
        } catch {
          if case .suspended = error { frame.slots[placeSlot] = .int(2 * index) }
          throw error
        }
      }
      if taken {
        frame.slots[subjectSlot] = .undefined
        return try runBody(frame, index)
      }
      index += 1
    }
    frame.slots[subjectSlot] = .undefined
    return .normal
  }

  private func runBody(_ frame: Frame, _ index: Int) throws(Unwind) -> Completion {
    do throws(Unwind) {
      return try cases[index].body.execute(frame)
    } catch {
      if case .suspended = error { frame.slots[placeSlot] = .int(2 * index + 1) }
      throw error
    }
  }
}
