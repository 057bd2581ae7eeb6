// Simple statements: expressions, assignment, return, raise, assert, del, import.

import BatonSyntax

final class ExpressionStatementNode: StatementNode {
  private let expression: ExpressionNode

  init(_ context: CodeContext, _ span: Span, _ expression: ExpressionNode) {
    self.expression = expression
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    _ = try expression.evaluate(frame)
    return .normal
  }
}

/// An expression at the prompt: its value goes to `sys.displayhook`.
final class DisplayStatementNode: StatementNode {
  private let expression: ExpressionNode

  init(_ context: CodeContext, _ span: Span, _ expression: ExpressionNode) {
    self.expression = expression
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try expression.evaluate(frame)
    do throws(Unwind) {
      try interpreter.display(value)
    } catch let error where passes(error) { throw error }
    return .normal
  }
}

/// `target = value`.
final class AssignNode: StatementNode {
  private let target: TargetNode
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, target: TargetNode, value: ExpressionNode) {
    self.target = target
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    try target.store(frame, value.evaluate(frame))
    return .normal
  }
}

/// `local = value`.
final class AssignLocalNode: StatementNode {
  private let slot: Int
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, slot: Int, value: ExpressionNode) {
    self.slot = slot
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    frame.slots[slot] = try value.evaluate(frame)
    return .normal
  }
}

/// `a = b = value`.
final class MultipleAssignNode: StatementNode {
  private let targets: [TargetNode]
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, targets: [TargetNode], value: ExpressionNode) {
    self.targets = targets
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try value.evaluate(frame)
    for target in targets { try target.store(frame, value) }
    return .normal
  }
}

/// Evaluates into a slot of the lowering's own.
final class TemporaryAssignNode: StatementNode {
  private let slot: Int
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, slot: Int, value: ExpressionNode) {
    self.slot = slot
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    frame.slots[slot] = try value.evaluate(frame)
    return .normal
  }
}

final class ReturnNode: StatementNode {
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, _ value: ExpressionNode) {
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    return .returned(try value.evaluate(frame))
  }
}

final class PassNode: StatementNode {
  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    return .normal
  }
}

final class BreakNode: StatementNode {
  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    return .breakLoop
  }
}

final class ContinueNode: StatementNode {
  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    return .continueLoop
  }
}

final class DeleteNode: StatementNode {
  private let target: TargetNode

  init(_ context: CodeContext, _ span: Span, _ target: TargetNode) {
    self.target = target
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    try target.delete(frame)
    return .normal
  }
}

final class AssertNode: StatementNode {
  private let test: ExpressionNode
  private let message: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, message: ExpressionNode?
  ) {
    self.test = test
    self.message = message
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    if try test.evaluateTruth(frame) { return .normal }
    let arguments: ContiguousArray<Value>
    if let message { arguments = [try message.evaluate(frame)] } else { arguments = [] }
    throw traced(
      interpreter.error(interpreter.exceptions.assertionError, arguments: arguments), test.span)
  }
}

/// `raise exception from cause`.
final class RaiseNode: StatementNode {
  private let exception: ExpressionNode?
  private let cause: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, exception: ExpressionNode?, cause: ExpressionNode?
  ) {
    self.exception = exception
    self.cause = cause
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    guard let exception else {
      guard let handled = interpreter.handledException else {
        throw traced(interpreter.runtimeError("No active exception to reraise"))
      }
      // Passes on as it is: no new line in its traceback.
      throw .raised(handled)
    }
    let value = try exception.evaluate(frame)
    let causeValue = try cause?.evaluate(frame)
    do throws(Unwind) {
      throw try interpreter.raise(value, cause: causeValue)
    } catch let error where passes(error) { throw error }
  }
}

extension Interpreter {
  /// The exception of a `raise` statement (CPython: `do_raise`).
  func raise(_ value: Value, cause: Value?) throws(Unwind) -> Unwind {
    let exception: PyException
    if let instance = value.asException {
      exception = instance
    } else if let type = value.asType, type.isSubtype(of: exceptions.baseException) {
      let made = try call(value)
      guard let instance = made.asException else {
        throw typeError(
          "calling <class '\(type.displayName)'> should have returned an instance of "
            + "BaseException, not <class '\(self.type(of: made).displayName)'>")
      }
      exception = instance
    } else {
      throw typeError("exceptions must derive from BaseException")
    }
    if let cause {
      if cause.isNone {
        exception.cause = nil
      } else if let instance = cause.asException {
        exception.cause = instance
      } else if let type = cause.asType, type.isSubtype(of: exceptions.baseException) {
        let made = try call(cause)
        guard let instance = made.asException else {
          throw typeError(
            "calling <class '\(type.displayName)'> should have returned an instance of "
              + "BaseException, not <class '\(self.type(of: made).displayName)'>")
        }
        exception.cause = instance
      } else {
        throw typeError("exception causes must derive from BaseException")
      }
      exception.suppressesContext = true
    }
    return raising(exception)
  }
}

extension PyType {
  /// `module.qualname`, without `builtins`.
  var displayName: String { module == "builtins" ? qualname : "\(module).\(qualname)" }
}
