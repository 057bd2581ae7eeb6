// itertools: count, cycle, repeat.

import BatonSyntax

final class CountIterator: PyIterator {
  private var current: Value
  private let step: Value

  init(_ type: PyType, _ start: Value, _ step: Value) {
    // One by one counting is done in ints where it can be (CPython: `itertools_count_impl`).
    if start.isInt, case .int(1)? = step.asInt.map(Value.int), let int = start.asInt {
      current = .int(int)
      self.step = .int(1)
    } else {
      current = start
      self.step = step
    }
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let result = current
    if case .int(let value) = current, case .int(let step) = step {
      current = interpreter.addInts(value, step)
    } else {
      current = try interpreter.binary(.add, current, step)
    }
    return result
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    var arguments: ContiguousArray<Value> = [current]
    if case .int(1) = step {} else { arguments.append(step) }
    return interpreter.tuple([.object(type), interpreter.tuple(arguments)])
  }

  func repr(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let start = try interpreter.repr(current).string
    if case .int(1) = step { return interpreter.str("\(type.shortName)(\(start))") }
    return interpreter.str(
      "\(type.shortName)(\(start), \(try interpreter.repr(step).string))")
  }
}

final class CycleIterator: PyIterator {
  private var iterator: Value
  private var saved: ContiguousArray<Value> = []
  private var position = 0
  /// Of a copy that was made after the first round: what it iterates over is saved already.
  private var hasAll = false

  init(_ type: PyType, _ iterator: Value) {
    self.iterator = iterator
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let isLater = iterator.isUndefined
    let source = isLater ? interpreter.list(ContiguousArray(saved[position...])) : iterator
    return interpreter.tuple([
      .object(type), interpreter.tuple([try interpreter.iter(source)]),
      interpreter.tuple([interpreter.list(saved), .bool(isLater || hasAll)]),
    ])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    guard let parts = state.asTuple, parts.count == 2, let list = parts[0].asList else {
      throw interpreter.typeError("state is not a 2-tuple")
    }
    saved = ContiguousArray((0..<list.count).map { list[$0] })
    hasAll = try interpreter.isTrue(parts[1])
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if !iterator.isUndefined {
      if let element = try interpreter.next(iterator) {
        if !hasAll { saved.append(element) }
        return element
      }
      iterator = .undefined
    }
    if saved.isEmpty { return .undefined }
    let element = saved[position]
    position = position + 1 == saved.count ? 0 : position + 1
    return element
  }
}

final class RepeatIterator: PyIterator {
  private let element: Value
  /// nil: without end.
  private var left: Int?

  init(_ type: PyType, _ element: Value, _ times: Int?) {
    self.element = element
    left = times
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if let left {
      if left == 0 { return .undefined }
      self.left = left - 1
    }
    return element
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    if let left { return left }
    throw interpreter.typeError("len() of unsized object")
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let arguments = left.map { [element, .int($0)] } ?? [element]
    return interpreter.tuple([.object(type), interpreter.tuple(ContiguousArray(arguments))])
  }

  func repr(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let shown = try interpreter.repr(element).string
    return interpreter.str("\(type.shortName)(\(shown)\(left.map { ", \($0)" } ?? ""))")
  }
}
