// `object[lower:upper:step]`, read and written: no slice object is made for a list, str or tuple.

import BatonSyntax

/// `lower:upper:step` inside a subscription; nil parts are None.
final class SliceNode: ExpressionNode {
  private let lower: ExpressionNode?
  private let upper: ExpressionNode?
  private let step: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, lower: ExpressionNode?, upper: ExpressionNode?,
    step: ExpressionNode?
  ) {
    self.lower = lower
    self.upper = upper
    self.step = step
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    .object(try bounds(frame).slice(interpreter))
  }

  @inline(__always) fileprivate func bounds(_ frame: Frame) throws(Unwind) -> SliceBounds {
    SliceBounds(
      lower: try lower?.evaluate(frame) ?? .none, upper: try upper?.evaluate(frame) ?? .none,
      step: try step?.evaluate(frame) ?? .none)
  }
}

/// The values between the colons.
private struct SliceBounds {
  let lower: Value
  let upper: Value
  let step: Value

  func slice(_ interpreter: Interpreter) -> PySlice {
    PySlice(interpreter, lower: lower, upper: upper, step: step)
  }

  /// Where all are ints or left out; nil where more must be asked or refused.
  @inline(__always) var numbers: SliceNumbers? {
    var distance = 1
    switch step {
    case .none: break
    case .int(let int):
      if int == 0 || int == Int.min { return nil }
      distance = int
    default: return nil
    }
    let start: Int
    switch lower {
    case .none: start = distance < 0 ? Int.max : 0
    case .int(let int): start = int
    default: return nil
    }
    switch upper {
    case .none:
      return SliceNumbers(start: start, stop: distance < 0 ? Int.min : Int.max, step: distance)
    case .int(let int): return SliceNumbers(start: start, stop: int, step: distance)
    default: return nil
    }
  }
}

/// `object[lower:upper:step]`.
final class SliceItemNode: ExpressionNode {
  private let object: ExpressionNode
  private let slice: SliceNode

  init(_ context: CodeContext, _ span: Span, object: ExpressionNode, slice: SliceNode) {
    self.object = object
    self.slice = slice
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let container = try object.evaluate(frame)
    let bounds = try slice.bounds(frame)
    if case .object(let object) = container, let numbers = bounds.numbers {
      // `exactKind` says what the object is.
      switch object.exactKind {
      case .list:
        let list = unsafeDowncast(object, to: PyList.self)
        return .object(list.part(interpreter, numbers.adjusted(to: list.count)))
      case .str:
        let text = unsafeDowncast(object, to: PyStr.self)
        let span = numbers.adjusted(to: text.count)
        return .object(
          interpreter.part(of: text, from: span.start, step: span.step, count: span.count))
      case .tuple:
        let tuple = unsafeDowncast(object, to: PyTuple.self)
        let span = numbers.adjusted(to: tuple.count)
        if span.step == 1, span.count < tuple.count {
          defer { withExtendedLifetime(tuple) {} }
          return .object(
            interpreter.tuple(
              of: UnsafeBufferPointer(start: tuple.storage + span.start, count: span.count)))
        }
      default: break
      }
    }
    return try getItem(container, bounds)
  }

  @inline(never) private func getItem(
    _ container: Value, _ bounds: SliceBounds
  ) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.getItem(container, .object(bounds.slice(interpreter)))
    } catch let error where passes(error) { throw error }
  }
}

/// `object[lower:upper:step]` as a target.
final class SliceItemTarget: TargetNode {
  private let object: ExpressionNode
  private let slice: SliceNode

  init(_ context: CodeContext, _ span: Span, object: ExpressionNode, slice: SliceNode) {
    self.object = object
    self.slice = slice
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    let container = try object.evaluate(frame)
    let bounds = try slice.bounds(frame)
    do throws(Unwind) {
      if let list = container.exactList, let numbers = bounds.numbers {
        return try list.assign(interpreter, numbers, value)
      }
      try interpreter.setItem(container, .object(bounds.slice(interpreter)), value)
    } catch let error where passes(error) { throw error }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let container = try object.evaluate(frame)
    let bounds = try slice.bounds(frame)
    do throws(Unwind) {
      try interpreter.deleteItem(container, .object(bounds.slice(interpreter)))
    } catch let error where passes(error) { throw error }
  }
}
