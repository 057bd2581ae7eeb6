// `try`, `except*` and `with`: the forms that no suspension passes through.

import BatonSyntax

/// One `except` clause.
final class HandlerNode {
  /// nil: a bare `except`.
  let type: ExpressionNode?
  let target: TargetNode?
  let body: StatementNode
  let span: Span

  init(type: ExpressionNode?, target: TargetNode?, body: StatementNode, span: Span) {
    self.type = type
    self.target = target
    self.body = body
    self.span = span
  }
}

extension StatementNode {
  /// Whether a handler takes the exception (CPython: `CHECK_EXC_MATCH`).
  final func matches(
    _ frame: Frame, _ exception: PyException, _ typeNode: ExpressionNode, _ handler: HandlerNode
  ) throws(Unwind) -> Bool {
    let type = try typeNode.evaluate(frame)
    if let single = type.asType, single.isSubtype(of: interpreter.exceptions.baseException) {
      return exception.type.isSubtype(of: single)
    }
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
    }
    return candidates.contains { candidate in
      candidate.asType.map { exception.type.isSubtype(of: $0) } ?? false
    }
  }

  /// Runs a handler's body while `exception` is being handled.
  final func runHandler(
    _ frame: Frame, _ handler: HandlerNode, _ exception: PyException
  ) throws(Unwind) -> Completion {
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    guard let target = handler.target else { return try handler.body.execute(frame) }
    try target.store(frame, .object(exception))
    do throws(Unwind) {
      let completion = try handler.body.execute(frame)
      try unbind(frame, target)
      return completion
    } catch {
      if case .raised = error { try unbind(frame, target) }
      throw error
    }
  }

  /// `e = None; del e` at the end of a handler.
  final func unbind(_ frame: Frame, _ target: TargetNode) throws(Unwind) {
    try target.store(frame, .none)
    try target.delete(frame)
  }
}

final class TryExceptNode: StatementNode {
  private let body: StatementNode
  private let handlers: [HandlerNode]
  private let orElse: StatementNode?

  init(
    _ context: CodeContext, _ span: Span, body: StatementNode, handlers: [HandlerNode],
    orElse: StatementNode?
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let completion: Completion
    do throws(Unwind) {
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      return try handle(frame, exception)
    }
    guard case .normal = completion, let orElse else { return completion }
    return try orElse.execute(frame)
  }

  private func handle(
    _ frame: Frame, _ exception: PyException
  ) throws(Unwind) -> Completion {
    for handler in handlers {
      if let type = handler.type {
        frame.mark(handler.span.start)
        let outer = interpreter.handledException
        interpreter.handledException = exception
        defer { interpreter.handledException = outer }
        guard try matches(frame, exception, type, handler) else { continue }
      }
      return try runHandler(frame, handler, exception)
    }
    throw .raised(exception)
  }
}

final class TryFinallyNode: StatementNode {
  private let body: StatementNode
  private let final: StatementNode

  init(_ context: CodeContext, _ span: Span, body: StatementNode, final: StatementNode) {
    self.body = body
    self.final = final
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let completion: Completion
    do throws(Unwind) {
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      let outer = interpreter.handledException
      interpreter.handledException = exception
      defer { interpreter.handledException = outer }
      let ending = try final.execute(frame)
      guard case .normal = ending else { return ending }
      throw error
    }
    let ending = try final.execute(frame)
    if case .normal = ending { return completion }
    return ending
  }
}

/// `with manager as target`: one item; several are nested.
final class WithNode: StatementNode {
  private let manager: ExpressionNode
  private let target: TargetNode?
  private let body: StatementNode

  init(
    _ context: CodeContext, _ span: Span, manager: ExpressionNode, target: TargetNode?,
    body: StatementNode
  ) {
    self.manager = manager
    self.target = target
    self.body = body
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try manager.evaluate(frame)
    let exit: SpecialMethod
    let entered: Value
    do throws(Unwind) {
      let enter: SpecialMethod
      (enter, exit) = try interpreter.contextManager(value)
      entered = try interpreter.call(enter)
    } catch let error where passes(error, manager.span) { throw error }
    let completion: Completion
    do throws(Unwind) {
      if let target { try target.store(frame, entered) }
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      return try leave(frame, exit, exception)
    }
    frame.mark(span.start)
    do throws(Unwind) {
      _ = try interpreter.call(exit, .none, .none, .none)
    } catch let error where passes(error, manager.span) { throw error }
    return completion
  }

  private func leave(
    _ frame: Frame, _ exit: SpecialMethod, _ exception: PyException
  ) throws(Unwind) -> Completion {
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    frame.mark(span.start)
    let suppresses: Bool
    do throws(Unwind) {
      let result = try interpreter.call(
        exit, .object(exception.type), .object(exception),
        exception.traceback.map { .object($0) } ?? .none)
      suppresses = try interpreter.isTrue(result)
    } catch let error where passes(error, manager.span) { throw error }
    if suppresses { return .normal }
    throw .raised(exception)
  }
}

extension Interpreter {
  /// What `__exit__` is called with for an exception.
  func exitArguments(_ exception: PyException) -> ContiguousArray<Value> {
    [
      .object(exception.type), .object(exception),
      exception.traceback.map { .object($0) } ?? .none,
    ]
  }

  /// `__enter__` and `__exit__` of a manager (CPython: `BEFORE_WITH`).
  func contextManager(
    _ value: Value
  ) throws(Unwind) -> (enter: SpecialMethod, exit: SpecialMethod) {
    guard let enter = try specialMethod(value, names.enter) else {
      throw typeError(
        "'\(type(of: value).name)' object does not support the context manager protocol")
    }
    guard let exit = try specialMethod(value, names.exit) else {
      throw typeError(
        "'\(type(of: value).name)' object does not support the context manager protocol "
          + "(missed __exit__ method)")
    }
    return (enter, exit)
  }

  /// `__aenter__` and `__aexit__`.
  func asyncContextManager(
    _ value: Value
  ) throws(Unwind) -> (enter: SpecialMethod, exit: SpecialMethod) {
    guard let enter = try specialMethod(value, names.aenter) else {
      throw typeError(
        "'\(type(of: value).name)' object does not support the asynchronous context manager "
          + "protocol")
    }
    guard let exit = try specialMethod(value, names.aexit) else {
      throw typeError(
        "'\(type(of: value).name)' object does not support the asynchronous context manager "
          + "protocol (missed __aexit__ method)")
    }
    return (enter, exit)
  }
}
