// range: the numbers of an arithmetic progression, machine words where they fit.

import BigInt

/// A range all of whose numbers fit `Int`.
struct SmallRange {
  let start: Int
  let step: Int
  let count: Int
}

/// A Python range.
final class PyRange: PyObject {
  /// Exact ints.
  let start: Value
  let stop: Value
  let step: Value
  /// nil: a bound or the length does not fit `Int`.
  let small: SmallRange?

  /// The values are exact ints, `step` is not 0.
  init(_ interpreter: __shared Interpreter, _ start: Value, _ stop: Value, _ step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    if case .int(let first) = start, case .int(let end) = stop, case .int(let step) = step,
      let count = Self.count(first, end, step)
    {
      small = SmallRange(start: first, step: step, count: count)
    } else {
      small = nil
    }
    super.init(interpreter.types.range, .range)
  }

  /// How many numbers there are; nil beyond `Int.max`.
  private static func count(_ start: Int, _ stop: Int, _ step: Int) -> Int? {
    if step > 0 ? start >= stop : start <= stop { return 0 }
    let distance = step > 0 ? UInt(bitPattern: stop &- start) : UInt(bitPattern: start &- stop)
    return Int(exactly: (distance - 1) / step.magnitude)?.addingOrNil(1)
  }

  /// How many numbers there are.
  var bigCount: BigInt {
    if let small { return BigInt(small.count) }
    let (start, stop, step) = bigBounds
    if step > 0 { return start >= stop ? 0 : (stop - start - 1) / step + 1 }
    return start <= stop ? 0 : (start - stop - 1) / -step + 1
  }

  var bigBounds: (start: BigInt, stop: BigInt, step: BigInt) {
    (start.asBigInt ?? 0, stop.asBigInt ?? 0, step.asBigInt ?? 1)
  }
}

extension Int {
  fileprivate func addingOrNil(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}

extension Value {
  @inline(__always) var asRange: PyRange? { downcast(.range, PyRange.self) }

  /// The numbers of a range that fits machine words.
  @inline(__always) var smallRange: SmallRange? { asRange?.small }
}
