// `except*`: each handler takes its part of a group, what is left goes on.

import BatonSyntax

/// `try` with `except*` handlers (PEP 654).
///
/// Slots, where a part suspends: the place (-1 the `else` block, otherwise twice the handler's index,
/// and one more once it has taken its part); the exception that the body raised; what no handler has
/// taken yet; what a handler took last; the list of what handlers raised.
final class TryStarNode: StatementNode {
  struct Slots {
    let place: Int
    let original: Int
    let rest: Int
    let matched: Int
    let raised: Int
  }

  /// Where the handling of one exception stands.
  private struct Progress {
    let original: PyException
    /// nil: everything was taken.
    var rest: PyException?
    var index = 0
    /// The part that a handler took last: `sys.exception()`, also between the handlers.
    var matched: PyException?
    /// The present handler has taken its part.
    var isInHandler = false
    let raised: PyList
  }

  private let body: StatementNode
  private let handlers: [HandlerNode]
  private let orElse: StatementNode?
  private let slots: Slots?

  init(
    _ context: CodeContext, _ span: Span, body: StatementNode, handlers: [HandlerNode],
    orElse: StatementNode?, slots: Slots?
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.slots = slots
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    if let slots, case .int(let place) = frame.take(slots.place) {
      if place < 0 { return try runElse(frame) }
      if let progress = restore(frame, slots, place) { return try handle(frame, progress) }
    }
    let completion: Completion
    do throws(Unwind) {
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      return try handle(
        frame,
        Progress(original: exception, rest: exception, raised: PyList(interpreter)))
    }
    guard case .normal = completion else { return completion }
    return try runElse(frame)
  }

  private func runElse(_ frame: Frame) throws(Unwind) -> Completion {
    guard let orElse else { return .normal }
    do throws(Unwind) {
      return try orElse.execute(frame)
    } catch {
      if case .suspended = error, let slots { frame.slots[slots.place] = .int(-1) }
      throw error
    }
  }

  private func restore(_ frame: Frame, _ slots: Slots, _ place: Int) -> Progress? {
    guard let original = frame.take(slots.original).asException,
      let raised = frame.take(slots.raised).asList
    else { return nil }
    interpreter.standsInHandler = true
    return Progress(
      original: original, rest: frame.take(slots.rest).asException, index: place >> 1,
      matched: frame.take(slots.matched).asException, isInHandler: place & 1 == 1, raised: raised)
  }

  private func save(_ frame: Frame, _ progress: Progress) {
    guard let slots else { return }
    frame.slots[slots.place] = .int(progress.index << 1 | (progress.isInHandler ? 1 : 0))
    frame.slots[slots.original] = .object(progress.original)
    frame.slots[slots.rest] = progress.rest.map { .object($0) } ?? .none
    frame.slots[slots.matched] = progress.matched.map { .object($0) } ?? .none
    frame.slots[slots.raised] = .object(progress.raised)
  }

  private func handle(_ frame: Frame, _ start: Progress) throws(Unwind) -> Completion {
    var progress = start
    let outer = interpreter.handledException
    defer { interpreter.handledException = outer }
    while progress.index < handlers.count {
      let handler = handlers[progress.index]
      do throws(Unwind) {
        if !progress.isInHandler {
          interpreter.handledException = progress.matched ?? progress.original
          frame.mark(handler.span.start)
          let (matched, left) = try split(frame, progress.rest, handler)
          progress.rest = left
          if let matched {
            progress.matched = matched
            progress.isInHandler = true
            if let target = handler.target { try target.store(frame, .object(matched)) }
          }
        }
        if progress.isInHandler {
          interpreter.handledException = progress.matched
          let completion = try runBody(frame, handler)
          guard case .normal = completion else { return completion }
        }
      } catch {
        guard case .raised(let exception) = error else {
          save(frame, progress)
          throw error
        }
        guard progress.isInHandler else { throw error }
        progress.raised.append(.object(exception))
      }
      progress.isInHandler = false
      progress.index += 1
    }
    if let rest = progress.rest { progress.raised.append(.object(rest)) }
    guard let result = try combined(progress) else { return .normal }
    throw .raised(result)
  }

  private func runBody(_ frame: Frame, _ handler: HandlerNode) throws(Unwind) -> Completion {
    guard let target = handler.target else { return try handler.body.execute(frame) }
    do throws(Unwind) {
      let completion = try handler.body.execute(frame)
      try unbind(frame, target)
      return completion
    } catch {
      if case .raised = error { try unbind(frame, target) }
      throw error
    }
  }

  /// The part that the handler takes, and what is left (CPython: `_PyEval_ExceptionGroupMatch`).
  private func split(
    _ frame: Frame, _ exception: PyException?, _ handler: HandlerNode
  ) throws(Unwind) -> (matched: PyException?, rest: PyException?) {
    guard let typeNode = handler.type else { return (nil, exception) }
    // Evaluated even where nothing is left.
    let type = try typeNode.evaluate(frame)
    let groups = interpreter.exceptions.baseExceptionGroup
    let candidates: ContiguousArray<Value> = type.asTuple?.elements ?? [type]
    for candidate in candidates {
      guard let candidateType = candidate.asType,
        candidateType.isSubtype(of: interpreter.exceptions.baseException)
      else {
        throw traced(
          interpreter.typeError(
            "catching classes that do not inherit from BaseException is not allowed"),
          handler.span)
      }
      if candidateType.isSubtype(of: groups) {
        throw traced(
          interpreter.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead."),
          handler.span)
      }
    }
    guard let exception else { return (nil, nil) }
    let isMatch = candidates.contains { candidate in
      candidate.asType.map { exception.type.isSubtype(of: $0) } ?? false
    }
    if isMatch {
      if exception.type.isSubtype(of: groups) { return (exception, nil) }
      return (try wrapped(exception), nil)
    }
    guard exception.type.isSubtype(of: groups) else { return (nil, exception) }
    do throws(Unwind) {
      let pair = try interpreter.callMethod(
        .object(exception), interpreter.intern("split"), type)
      guard let tuple = pair.asTuple else {
        throw interpreter.typeError(
          "\(exception.type.name).split must return a tuple, not "
            + interpreter.type(of: pair).name)
      }
      guard tuple.count >= 2 else {
        throw interpreter.typeError(
          "\(exception.type.name).split must return a 2-tuple, got tuple of size \(tuple.count)")
      }
      return (tuple[0].asException, tuple[1].asException)
    } catch let error where passes(error, handler.span) { throw error }
  }

  /// A naked exception, as a group of one without a traceback.
  private func wrapped(_ exception: PyException) throws(Unwind) -> PyException? {
    let group = try interpreter.call(
      .object(interpreter.exceptions.exceptionGroup(for: exception)), interpreter.str(""),
      interpreter.tuple([.object(exception)]))
    return group.asException
  }

  /// What goes on after all handlers (CPython: `_PyExc_PrepReraiseStar`).
  private func combined(_ progress: Progress) throws(Unwind) -> PyException? {
    let all = progress.raised.elements.compactMap(\.asException)
    guard let first = all.first else { return nil }
    let original = progress.original
    let groups = interpreter.exceptions.baseExceptionGroup
    if !original.type.isSubtype(of: groups) { return first }
    var raised: ContiguousArray<Value> = []
    var reraised: [PyException] = []
    for exception in all {
      if hasSameMetadata(exception, original) {
        reraised.append(exception)
      } else {
        raised.append(.object(exception))
      }
    }
    let projection = try interpreter.projection(of: original, onto: reraised)
    if raised.isEmpty { return projection }
    if let projection { raised.append(.object(projection)) }
    if raised.count == 1, let single = raised[0].asException { return single }
    let members = raised.compactMap(\.asException)
    let isPlain = members.allSatisfy {
      $0.type.isSubtype(of: interpreter.exceptions.exception)
    }
    let type =
      isPlain ? interpreter.exceptions.exceptionGroup : interpreter.exceptions.baseExceptionGroup
    let group = try interpreter.call(
      .object(type), interpreter.str(""), interpreter.list(raised))
    return group.asException
  }

  private func hasSameMetadata(_ left: PyException, _ right: PyException) -> Bool {
    guard left.type.isSubtype(of: interpreter.exceptions.baseExceptionGroup) else { return false }
    return left.traceback === right.traceback && left.cause === right.cause
      && left.context === right.context
  }
}

extension ExceptionTypes {
  /// The group class that may hold the exception.
  func exceptionGroup(for exception: PyException) -> PyType {
    exception.type.isSubtype(of: self.exception) ? exceptionGroup : baseExceptionGroup
  }
}

extension Interpreter {
  /// The part of a group made of the leaves that stand in any of `kept`
  /// (CPython: `exception_group_projection`).
  func projection(
    of group: PyException, onto kept: [PyException]
  ) throws(Unwind) -> PyException? {
    var leaves: Set<ObjectIdentifier> = []
    for exception in kept { collectLeaves(exception, &leaves) }
    if leaves.isEmpty { return nil }
    return try project(group, leaves)
  }

  private func collectLeaves(_ exception: PyException, _ leaves: inout Set<ObjectIdentifier>) {
    guard exception.type.isSubtype(of: exceptions.baseExceptionGroup) else {
      leaves.insert(ObjectIdentifier(exception))
      return
    }
    for member in members(of: exception) { collectLeaves(member, &leaves) }
  }

  private func members(of group: PyException) -> [PyException] {
    guard group.args.count > 1 else { return [] }
    let list = group.args.elements[1]
    return (list.asTuple?.elements ?? list.asList?.elements ?? []).compactMap(\.asException)
  }

  private func project(
    _ group: PyException, _ leaves: Set<ObjectIdentifier>
  ) throws(Unwind) -> PyException? {
    var kept: ContiguousArray<Value> = []
    var changed = false
    for member in members(of: group) {
      if member.type.isSubtype(of: exceptions.baseExceptionGroup) {
        let part = try project(member, leaves)
        if part !== member { changed = true }
        if let part { kept.append(.object(part)) }
      } else if leaves.contains(ObjectIdentifier(member)) {
        kept.append(.object(member))
      } else {
        changed = true
      }
    }
    if !changed { return group }
    if kept.isEmpty { return nil }
    let derived = try callMethod(
      .object(group), intern("derive"), list(kept))
    guard let exception = derived.asException else { return nil }
    exception.traceback = group.traceback
    exception.cause = group.cause
    exception.context = group.context
    exception.suppressesContext = true
    if let notes = group.attributeDictionary?.get(names.notes) {
      exception.makeAttributeDictionary()?.set(names.notes, notes)
    }
    return exception
  }
}
