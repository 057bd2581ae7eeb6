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
  @inline(__always) final var state: UnsafeMutablePointer<ExecutionState> { context.state }

  func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    preconditionFailure("every pattern node overrides matches")
  }

  @inline(never) final func traced(_ error: Unwind) -> Unwind {
    if case .raised(let exception) = error { exception.addTraceback(context, span) }
    return error
  }

  /// `traced` as the filter of a `catch`: always false.
  @inline(__always) final func passes(_ error: Unwind) -> Bool {
    _ = traced(error)
    return false
  }
}

/// Patterns for the parts of a subject, in order. This class is the end of a chain.
class PatternChain {
  func matches(
    _ frame: Frame, _ parts: UnsafeMutablePointer<Value>
  ) throws(Unwind) -> Bool { true }

  static func make(_ patterns: [PatternNode]) -> PatternChain {
    patterns.reversed().reduce(PatternChain()) { next, pattern in
      PatternLink(pattern, next: next)
    }
  }
}

private final class PatternLink: PatternChain {
  private let pattern: PatternNode
  private let next: PatternChain

  init(_ pattern: PatternNode, next: PatternChain) {
    self.pattern = pattern
    self.next = next
  }

  override func matches(
    _ frame: Frame, _ parts: UnsafeMutablePointer<Value>
  ) throws(Unwind) -> Bool {
    guard try pattern.matches(frame, parts.pointee) else { return false }
    return try next.matches(frame, parts + 1)
  }
}

/// Compared with `==`.
final class ValuePattern: PatternNode {
  private let value: ExpressionNode
  /// The value of a literal; `undefined` for a dotted name.
  private let literal: Value

  init(_ context: CodeContext, _ span: Span, _ value: ExpressionNode) {
    self.value = value
    literal = (value as? ConstantNode)?.value ?? .undefined
    super.init(context, span)
  }

  /// Whether a literal int or str equals the subject; nil where the subject's type decides.
  @inline(__always) private func equalsLiteral(_ subject: Value) -> Bool? {
    switch (literal, subject) {
    case (.int(let literal), .int(let int)): return literal == int
    case (.int, .none): return false
    case (.object(let literal), .object(let object))
    where literal.exactKind == .str && object.exactKind == .str:
      // `exactKind` says so.
      return unsafeDowncast(literal, to: PyStr.self)
        .isEqual(to: unsafeDowncast(object, to: PyStr.self))
    case (.object(let literal), .int), (.object(let literal), .none):
      return literal.exactKind == .str ? false : nil
    case (.int, .object(let object)), (.object, .object(let object)):
      // Lists, tuples and dicts are equal to none of these.
      switch object.exactKind {
      case .list, .tuple, .dict: return false
      case .instance:
        return object.type.comparesByIdentity && !literal.isUndefined ? false : nil
      default: return nil
      }
    default: return nil
    }
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    if !literal.isUndefined, let answer = equalsLiteral(subject) { return answer }
    let value = try value.evaluate(frame)
    do throws(Unwind) {
      return try interpreter.isTrue(interpreter.compare(RichComparison.equal, subject, value))
    } catch let error where passes(error) { throw error }
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
  private let first: PatternNode
  private let others: AlternativesPattern?

  /// There is at least one.
  init(_ context: CodeContext, _ span: Span, _ patterns: ArraySlice<PatternNode>) {
    first = patterns[patterns.startIndex]
    let rest = patterns.dropFirst()
    others = rest.isEmpty ? nil : AlternativesPattern(context, span, rest)
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    if try first.matches(frame, subject) { return true }
    guard let others else { return false }
    return try others.matches(frame, subject)
  }
}

/// `[a, *rest, b]`.
final class SequencePattern: PatternNode {
  /// All but the starred one.
  private let patterns: PatternChain
  private let count: Int
  /// The place of the starred pattern; nil where there is none.
  private let starIndex: Int?
  /// The slot of the starred name; nil for `*_`.
  private let starSlot: Int?

  init(
    _ context: CodeContext, _ span: Span, _ patterns: [PatternNode], starIndex: Int?,
    starSlot: Int?
  ) {
    self.patterns = PatternChain.make(patterns)
    count = patterns.count
    self.starIndex = starIndex
    self.starSlot = starSlot
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    guard interpreter.type(of: subject).typeFlags.contains(.sequencePattern) else { return false }
    if count == 0, starIndex != nil, starSlot == nil { return true }
    let base = try state.push(count, interpreter)
    defer { state.pop(base, count) }
    do throws(Unwind) {
      let length = try interpreter.length(subject)
      guard starIndex == nil ? length == count : length >= count else { return false }
      for index in 0..<count {
        let isAfter = index >= starIndex ?? count
        base[index] = try element(subject, isAfter ? length - count + index : index)
      }
      if let starIndex, let starSlot {
        let list = PyList(interpreter)
        for index in starIndex..<(length - count + starIndex) {
          list.append(try element(subject, index))
        }
        frame.slots[starSlot] = .object(list)
      }
    } catch let error where passes(error) { throw error }
    return try patterns.matches(frame, base)
  }

  @inline(__always) private func element(_ subject: Value, _ index: Int) throws(Unwind) -> Value {
    if let place = subject.object?.place(of: index) { return place.pointee }
    return try interpreter.getItem(subject, .int(index))
  }
}

/// `{key: pattern, **rest}`.
final class MappingPattern: PatternNode {
  private let keys: [ExpressionNode]
  private let patterns: PatternChain
  private let restSlot: Int?
  /// Not all keys are literals, which the compiler has compared.
  private let comparesKeys: Bool

  init(
    _ context: CodeContext, _ span: Span, keys: [ExpressionNode], patterns: [PatternNode],
    restSlot: Int?
  ) {
    self.keys = keys
    self.patterns = PatternChain.make(patterns)
    self.restSlot = restSlot
    comparesKeys = keys.contains { !($0 is ConstantNode) }
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    guard interpreter.type(of: subject).typeFlags.contains(.mappingPattern) else { return false }
    // The values, then the keys.
    let count = keys.count
    let base = try state.push(2 * count, interpreter)
    defer { state.pop(base, 2 * count) }
    do throws(Unwind) {
      if count > 0, try interpreter.length(subject) < count { return false }
      for index in 0..<count {
        let key = try keys[index].evaluate(frame)
        if comparesKeys { try refuseDuplicate(key, among: base + count, index) }
        base[count + index] = key
        guard let value = try item(subject, key) else { return false }
        base[index] = value
      }
    } catch let error where passes(error) { throw error }
    guard try patterns.matches(frame, base) else { return false }
    if let restSlot {
      do throws(Unwind) {
        let rest = PyDict(interpreter)
        try interpreter.mergeMapping(subject, into: rest)
        for index in 0..<count { _ = try rest.removeValue(base[count + index], interpreter) }
        frame.slots[restSlot] = .object(rest)
      } catch let error where passes(error) { throw error }
    }
    return true
  }

  private func refuseDuplicate(
    _ key: Value, among keys: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Unwind) {
    for index in 0..<count where try interpreter.areEqual(keys[index], key) {
      throw interpreter.valueError(
        "mapping pattern checks duplicate key (\(try interpreter.repr(key).string))")
    }
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
  private let positionalCount: Int
  private let keywords: [PyStr]
  /// The positional ones, then those of the keywords.
  private let patterns: PatternChain
  private let count: Int

  init(
    _ context: CodeContext, _ span: Span, type: ExpressionNode, positional: [PatternNode],
    keywords: [(name: PyStr, pattern: PatternNode)]
  ) {
    self.type = type
    positionalCount = positional.count
    self.keywords = keywords.map(\.name)
    patterns = PatternChain.make(positional + keywords.map(\.pattern))
    count = positional.count + keywords.count
    super.init(context, span)
  }

  override func matches(_ frame: Frame, _ subject: Value) throws(Unwind) -> Bool {
    let typeValue = try type.evaluate(frame)
    do throws(Unwind) {
      guard typeValue.asType != nil else {
        throw interpreter.typeError("called match pattern must be a class")
      }
      guard try interpreter.isInstance(subject, of: typeValue) else { return false }
    } catch let error where passes(error) { throw error }
    guard count > 0, let type = typeValue.asType else { return true }
    let base = try state.push(count, interpreter)
    defer { state.pop(base, count) }
    do throws(Unwind) {
      if positionalCount == 1, count == 1, !type.isHeapType,
        type.typeFlags.contains(.selfPattern)
      {
        base[0] = subject
      } else {
        guard try collect(subject, type, into: base) else { return false }
      }
    } catch let error where passes(error) { throw error }
    return try patterns.matches(frame, base)
  }

  /// The attributes that `__match_args__` and the keywords name (CPython: `match_class`); false
  /// where the subject lacks one.
  private func collect(
    _ subject: Value, _ type: PyType, into values: UnsafeMutablePointer<Value>
  ) throws(Unwind) -> Bool {
    var seen: [PyStr] = []
    if positionalCount > 0 {
      if let names = try interpreter.findAttribute(.object(type), interpreter.names.matchArgs) {
        guard try collectPositional(subject, type, names, &seen, values) else { return false }
      } else {
        let takesSelf = type.mro.contains { $0.typeFlags.contains(.selfPattern) }
        if positionalCount > (takesSelf ? 1 : 0) {
          throw tooMany(type, allowed: takesSelf ? 1 : 0)
        }
        values[0] = subject
      }
    }
    for (index, name) in keywords.enumerated() {
      try note(name, &seen, type)
      guard let value = try interpreter.findAttribute(subject, name) else { return false }
      values[positionalCount + index] = value
    }
    return true
  }

  private func collectPositional(
    _ subject: Value, _ type: PyType, _ names: Value, _ seen: inout [PyStr],
    _ values: UnsafeMutablePointer<Value>
  ) throws(Unwind) -> Bool {
    guard let tuple = names.asTuple else {
      throw interpreter.typeError(
        "\(type.name).__match_args__ must be a tuple (got "
          + "\(interpreter.type(of: names).name))")
    }
    if positionalCount > tuple.count { throw tooMany(type, allowed: tuple.count) }
    for index in 0..<positionalCount {
      guard let name = tuple[index].asStr else {
        throw interpreter.typeError(
          "__match_args__ elements must be strings (got "
            + "\(interpreter.type(of: tuple[index]).name))")
      }
      try note(name, &seen, type)
      guard let value = try interpreter.findAttribute(subject, name) else { return false }
      values[index] = value
    }
    return true
  }

  /// A name may be asked for once.
  private func note(_ name: PyStr, _ seen: inout [PyStr], _ type: PyType) throws(Unwind) {
    if count == 1 { return }
    if seen.contains(where: { $0.isEqual(to: name) }) {
      throw interpreter.typeError(
        "\(type.name)() got multiple sub-patterns for attribute '\(name.string)'")
    }
    seen.append(name)
  }

  private func tooMany(_ type: PyType, allowed: Int) -> Unwind {
    interpreter.typeError(
      "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") "
        + "(\(positionalCount) given)")
  }
}

/// One `case`.
final class CaseNode {
  let pattern: PatternNode
  /// Brings the captured values from their slots to their names.
  let bindings: StatementNode?
  let guardTest: ExpressionNode?
  let body: StatementNode
  let span: Span

  init(
    pattern: PatternNode, bindings: StatementNode?, guardTest: ExpressionNode?,
    body: StatementNode, span: Span
  ) {
    self.pattern = pattern
    self.bindings = bindings
    self.guardTest = guardTest
    self.body = body
    self.span = span
  }

  /// Whether the pattern matches; its names are bound then.
  @inline(__always) fileprivate func matches(
    _ frame: Frame, _ subject: Value
  ) throws(Unwind) -> Bool {
    frame.mark(span.start)
    guard try pattern.matches(frame, subject) else { return false }
    if let bindings { _ = try bindings.execute(frame) }
    return true
  }
}

/// The cases of a statement from one on: a chain, so that trying them counts no references.
private final class CaseLink {
  let matchCase: CaseNode
  let index: Int
  let next: CaseLink?

  init(_ matchCase: CaseNode, _ index: Int, next: CaseLink?) {
    self.matchCase = matchCase
    self.index = index
    self.next = next
  }

  /// The first case that takes the subject, its names bound; the guard of this one may be asked
  /// already.
  func select(
    _ frame: Frame, _ subject: Value, inGuard: Bool, _ placeSlot: Int
  ) throws(Unwind) -> CaseLink? {
    var takes = inGuard
    if !takes { takes = try matchCase.matches(frame, subject) }
    if takes {
      guard let guardTest = matchCase.guardTest else { return self }
      do throws(Unwind) {
        if try guardTest.evaluateTruth(frame) { return self }
      } catch let error where error.suspends({ frame.keep(.int(2 * index), in: placeSlot) }) {
        throw error
      }
    }
    return try next?.select(frame, subject, inGuard: false, placeSlot)
  }

  func runBody(_ frame: Frame, _ placeSlot: Int) throws(Unwind) -> Completion {
    do throws(Unwind) {
      return try matchCase.body.execute(frame)
    } catch let error where error.suspends({ frame.keep(.int(2 * index + 1), in: placeSlot) }) {
      throw error
    }
  }
}

/// `match subject:`.
///
/// Slots: the subject, where a guard may suspend; where a part suspends, the place (2i: the guard of
/// case i, 2i + 1: its body).
final class MatchNode: StatementNode {
  private let subject: ExpressionNode
  private let first: CaseLink?
  /// -1: no guard suspends.
  private let subjectSlot: Int
  private let placeSlot: Int

  init(
    _ context: CodeContext, _ span: Span, subject: ExpressionNode, cases: [CaseNode],
    subjectSlot: Int, placeSlot: Int
  ) {
    self.subject = subject
    first = cases.enumerated().reversed().reduce(nil) { next, part in
      CaseLink(part.element, part.offset, next: next)
    }
    self.subjectSlot = subjectSlot
    self.placeSlot = placeSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    guard let first else { return .normal }
    if case .int(let place) = frame.take(placeSlot) { return try resume(frame, first, place) }
    frame.mark(span.start)
    if subjectSlot >= 0 {
      frame.slots[subjectSlot] = try subject.evaluate(frame)
      return try run(frame, first, inGuard: false)
    }
    // The subject is let go of before the body runs.
    guard
      let chosen = try first.select(
        frame, try subject.evaluate(frame), inGuard: false, placeSlot)
    else { return .normal }
    return try chosen.runBody(frame, placeSlot)
  }

  private func resume(
    _ frame: Frame, _ first: CaseLink, _ place: Int
  ) throws(Unwind) -> Completion {
    var link = first
    while link.index < place / 2, let next = link.next { link = next }
    if place % 2 == 1 { return try link.runBody(frame, placeSlot) }
    return try run(frame, link, inGuard: true)
  }

  /// The slot keeps the subject for as long as a guard is suspended.
  private func run(
    _ frame: Frame, _ link: CaseLink, inGuard: Bool
  ) throws(Unwind) -> Completion {
    let chosen: CaseLink?
    do throws(Unwind) {
      chosen = try link.select(frame, frame.slots[subjectSlot], inGuard: inGuard, placeSlot)
    } catch {
      if case .raised = error { frame.slots[subjectSlot] = .undefined }
      throw error
    }
    frame.slots[subjectSlot] = .undefined
    guard let chosen else { return .normal }
    return try chosen.runBody(frame, placeSlot)
  }
}
