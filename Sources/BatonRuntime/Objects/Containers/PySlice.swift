// slice: three values, and the arithmetic that turns them into positions of a sequence.

import BigInt

/// A Python slice.
final class PySlice: PyObject {
  let start: Value
  let stop: Value
  let step: Value

  init(_ interpreter: __shared Interpreter, lower start: Value, upper stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(interpreter.types.slice, .slice)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(start)
    visitor.visit(stop)
    visitor.visit(step)
  }
}

extension Value {
  @inline(__always) var asSlice: PySlice? { downcast(.slice, PySlice.self) }
}

/// The numbers of a slice, clamped, before the length of the sequence is known.
struct SliceNumbers {
  var start: Int
  var stop: Int
  /// Never 0 and never `Int.min`.
  var step: Int

  /// The positions in a sequence of `length` elements (CPython: `PySlice_AdjustIndices`).
  func adjusted(to length: Int) -> SliceSpan {
    let start = clamp(start, length)
    let stop = clamp(stop, length)
    let count: Int
    if step < 0 {
      count = stop < start ? (start - stop - 1) / -step + 1 : 0
    } else {
      count = start < stop ? (stop - start - 1) / step + 1 : 0
    }
    return SliceSpan(start: start, stop: stop, step: step, count: count)
  }

  private func clamp(_ position: Int, _ length: Int) -> Int {
    if position < 0 {
      let fromEnd = position + length
      return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd
    }
    return position < length ? position : (step < 0 ? length - 1 : length)
  }
}

/// The positions that a slice stands for: `count` of them from `start` on, `step` apart.
struct SliceSpan {
  let start: Int
  let stop: Int
  let step: Int
  let count: Int

  /// The smallest position.
  var lowest: Int { step > 0 || count == 0 ? start : start + (count - 1) * step }
  /// The distance between positions.
  var stride: Int { abs(step) }
}

extension Interpreter {
  /// The numbers of a slice; evaluates `__index__` of step, start and stop in this order
  /// (CPython: `PySlice_Unpack`).
  func numbers(of slice: PySlice) throws(Unwind) -> SliceNumbers {
    var step = 1
    if !slice.step.isNone {
      step = try sliceIndex(slice.step)
      if step == 0 { throw valueError("slice step cannot be zero") }
      if step == Int.min { step = -Int.max }
    }
    let start =
      slice.start.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.start)
    let stop =
      slice.stop.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.stop)
    return SliceNumbers(start: start, stop: stop, step: step)
  }

  /// A bound of a slice, clamped to what an `Int` holds (CPython: `_PyEval_SliceIndex`).
  func sliceIndex(_ value: Value) throws(Unwind) -> Int {
    if case .int(let int) = value { return int }
    guard type(of: value).slots.index != nil else {
      throw typeError(
        "slice indices must be integers or None or have an __index__ method")
    }
    return try clampedIndex(value)
  }

  /// `start` and `stop` of `index` methods: like a slice's, but None is refused
  /// (CPython: `_PyEval_SliceIndexNotNone`).
  func searchBound(_ value: Value) throws(Unwind) -> Int {
    guard type(of: value).slots.index != nil else {
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    return try clampedIndex(value)
  }
}
