// The two kinds of nodes, and what a statement answers.

import BatonSyntax

/// How a statement ended.
enum Completion {
  case normal
  case breakLoop
  case continueLoop
  case returned(Value)
}

/// An expression: `evaluate` gives its value.
///
/// Nodes hold no state of an activation: all of that is in the frame. Children are `let`, so that
/// walking the tree neither retains nor checks anything.
class ExpressionNode {
  let context: CodeContext
  let span: Span

  init(_ context: CodeContext, _ span: Span) {
    self.context = context
    self.span = span
  }

  @inline(__always) final var interpreter: Interpreter { context.interpreter }
  @inline(__always) final var state: UnsafeMutablePointer<ExecutionState> { context.state }

  func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    preconditionFailure("every expression node overrides evaluate")
  }

  /// Whether `place` may answer.
  var hasPlace: Bool { false }

  /// Where the value stands in memory, if finding that runs nothing, makes nothing and raises
  /// nothing. It is read at once, before anything else runs, and counts no reference; `undefined`
  /// there, or nil, leaves it to `evaluate`.
  func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? { nil }

  /// The value where it is an int that is found in the same way.
  func readyInt(_ frame: Frame) -> Int? { nil }

  /// `bool` of the value, without making one where the node knows better.
  func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let value = try evaluate(frame)
    do throws(Unwind) {
      return try interpreter.isTrue(value)
    } catch let error where passes(error) { throw error }
  }

  /// Adds this activation to the traceback of an exception that was raised by what this node did.
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

/// A statement: `execute` answers how it ended.
class StatementNode {
  let context: CodeContext
  let span: Span

  init(_ context: CodeContext, _ span: Span) {
    self.context = context
    self.span = span
  }

  @inline(__always) final var interpreter: Interpreter { context.interpreter }
  @inline(__always) final var state: UnsafeMutablePointer<ExecutionState> { context.state }

  func execute(_ frame: Frame) throws(Unwind) -> Completion {
    preconditionFailure("every statement node overrides execute")
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

  @inline(never) final func traced(_ error: Unwind, _ span: Span) -> Unwind {
    if case .raised(let exception) = error { exception.addTraceback(context, span) }
    return error
  }

  /// `traced` as the filter of a `catch`: always false.
  @inline(__always) final func passes(_ error: Unwind, _ span: Span) -> Bool {
    _ = traced(error, span)
    return false
  }
}
