// random.Random: choice, shuffle, sample, choices.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PyRandom {
  static func choice(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let count = try interpreter.length(args[1])
    if count == 0 {
      throw interpreter.indexError("Cannot choose from an empty sequence")
    }
    return try interpreter.getItem(args[1], .int(of(args).below(interpreter, count)))
  }

  static func shuffle(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let random = of(args)
    let count = try interpreter.length(args[1])
    for index in stride(from: count - 1, to: 0, by: -1) {
      let other = try random.below(interpreter, index + 1)
      if let list = args[1].exactList, index < list.count {
        let moved = list[index]
        list[index] = list[other]
        list[other] = moved
        continue
      }
      let second = try interpreter.getItem(args[1], .int(other))
      let first = try interpreter.getItem(args[1], .int(index))
      try interpreter.setItem(args[1], .int(index), second)
      try interpreter.setItem(args[1], .int(other), first)
    }
    return .none
  }

  /// CPython: `Random.sample`.
  static func sample(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let random = of(args)
    guard try isSequence(interpreter, args[1]) else {
      throw interpreter.typeError(
        "Population must be a sequence.  For dicts or sets, use sorted(d).")
    }
    let population = args[1]
    let count = try interpreter.length(population)
    guard let counts = args.given(3), !counts.isNone else {
      let size = try size(interpreter, args[2], of: count)
      let places = try random.places(interpreter, size, of: count)
      let result = PyList(interpreter)
      for place in places { result.append(try interpreter.getItem(population, .int(place))) }
      return .object(result)
    }
    var sums: ContiguousArray<Value> = []
    for element in try interpreter.elements(of: counts) {
      guard let last = sums.last else {
        sums.append(element)
        continue
      }
      sums.append(try interpreter.binary(.add, last, element))
    }
    if sums.count != count {
      throw interpreter.valueError("The number of counts does not match the population")
    }
    guard let last = sums.popLast() else { throw interpreter.indexError("pop from empty list") }
    guard last.isInt else { throw interpreter.typeError("Counts must be integers") }
    let total = try interpreter.sizeArgument(last)
    if total <= 0 { throw interpreter.valueError("Total of counts must be greater than zero") }
    let result = PyList(interpreter)
    for place in try random.places(interpreter, size(interpreter, args[2], of: total), of: total) {
      var (low, high) = (0, sums.count)
      while low < high {
        let middle = (low + high) / 2
        if try interpreter.isLess(.int(place), sums[middle]) {
          high = middle
        } else {
          low = middle + 1
        }
      }
      result.append(try interpreter.getItem(population, .int(low)))
    }
    return .object(result)
  }

  /// `k` of `sample`.
  private static func size(
    _ interpreter: Interpreter, _ value: Value, of count: Int
  ) throws(Unwind) -> Int {
    var isRight = try interpreter.isTrue(interpreter.compare(.lessOrEqual, .int(0), value))
    if isRight {
      isRight = try interpreter.isTrue(interpreter.compare(.lessOrEqual, value, .int(count)))
    }
    if !isRight { throw interpreter.valueError("Sample larger than population or is negative") }
    guard value.isInt else {
      throw interpreter.typeError(
        "can't multiply sequence by non-int of type '\(interpreter.type(of: value).name)'")
    }
    return try interpreter.sizeArgument(value)
  }

  private static func isSequence(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Bool {
    if value.asList != nil || value.asTuple != nil || value.asStr != nil { return true }
    if let object = value.object, object.kind == .range || object.kind == .bytes { return true }
    let module = try interpreter.importAbsolute("collections.abc")
    let sequence = try interpreter.getAttribute(module, interpreter.intern("Sequence"))
    return try interpreter.isInstance(value, of: sequence)
  }

  /// `size` different numbers below `count`, drawn as CPython draws them: from a pool that shrinks,
  /// or with a set of those drawn where the pool would be large.
  private func places(
    _ interpreter: Interpreter, _ size: Int, of count: Int
  ) throws(Unwind) -> [Int] {
    guard size >= 0, size <= count else {
      throw interpreter.valueError("Sample larger than population or is negative")
    }
    var result: [Int] = []
    result.reserveCapacity(size)
    var setSize = 21
    if size > 5 {
      let exponent = (log(Double(size * 3)) / log(4.0)).rounded(.up)
      setSize += Int(pow(4, exponent))
    }
    if count <= setSize {
      var pool = Array(0..<count)
      for index in 0..<size {
        let place = try below(interpreter, count - index)
        result.append(pool[place])
        pool[place] = pool[count - index - 1]
      }
      return result
    }
    var selected: Set<Int> = []
    for _ in 0..<size {
      var place = try below(interpreter, count)
      while !selected.insert(place).inserted { place = try below(interpreter, count) }
      result.append(place)
    }
    return result
  }

  /// CPython: `Random.choices`.
  static func choices(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    // Bound as: population, weights, cum_weights, k.
    let random = of(args)
    let count = try interpreter.length(args[1])
    let size = try args[4].isUndefined ? 1 : interpreter.sizeArgument(args[4])
    let weights = args.given(2).flatMap { $0.isNone ? nil : $0 }
    let cumulative = args.given(3).flatMap { $0.isNone ? nil : $0 }
    let result = PyList(interpreter)
    if weights == nil, cumulative == nil {
      for _ in 0..<max(size, 0) {
        let place = Int((try random.double(interpreter) * Double(count)).rounded(.down))
        result.append(try interpreter.getItem(args[1], .int(place)))
      }
      return .object(result)
    }
    if weights != nil, cumulative != nil {
      throw interpreter.typeError("Cannot specify both weights and cumulative weights")
    }
    var sums: ContiguousArray<Value> = []
    if let cumulative {
      sums = try interpreter.elements(of: cumulative)
    } else if let weights {
      if weights.isInt {
        throw interpreter.typeError(
          "The number of choices must be a keyword argument: "
            + "k=\(try interpreter.repr(weights).string)")
      }
      for weight in try interpreter.elements(of: weights) {
        guard let last = sums.last else {
          sums.append(weight)
          continue
        }
        sums.append(try interpreter.binary(.add, last, weight))
      }
    }
    if sums.count != count {
      throw interpreter.valueError("The number of weights does not match the population")
    }
    guard let last = sums.last else { throw interpreter.indexError("list index out of range") }
    let total = try interpreter.doubleArgument(last)
    if total <= 0 { throw interpreter.valueError("Total of weights must be greater than zero") }
    if !total.isFinite { throw interpreter.valueError("Total of weights must be finite") }
    for _ in 0..<max(size, 0) {
      let wanted = Value.float(try random.double(interpreter) * total)
      var (low, high) = (0, count - 1)
      while low < high {
        let middle = (low + high) / 2
        if try interpreter.isLess(wanted, sums[middle]) { high = middle } else { low = middle + 1 }
      }
      result.append(try interpreter.getItem(args[1], .int(low)))
    }
    return .object(result)
  }
}
