// itertools: combinations, permutations, product.

final class CombinationsIterator: PyIterator {
  private let pool: ContiguousArray<Value>
  private var indices: [Int]
  private let withReplacement: Bool
  private var isFirst = true
  private var isDone: Bool

  init(
    _ type: PyType, _ pool: ContiguousArray<Value>, _ length: Int, withReplacement: Bool
  ) {
    self.pool = pool
    self.withReplacement = withReplacement
    isDone = withReplacement ? pool.isEmpty && length > 0 : length > pool.count
    indices = isDone ? [] : withReplacement ? Array(repeating: 0, count: length) : Array(0..<length)
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if isDone { return .undefined }
    if isFirst {
      isFirst = false
    } else if !advance() {
      isDone = true
      return .undefined
    }
    let tuple = PyTuple.uninitialized(interpreter.types.tuple, count: indices.count)
    for place in 0..<indices.count {
      tuple.storage.advanced(by: place).initialize(to: pool[indices[place]])
    }
    return .object(tuple)
  }

  /// The rightmost index that can grow grows; those behind it follow closely.
  private func advance() -> Bool {
    var place = indices.count - 1
    while place >= 0 {
      let last = withReplacement ? pool.count - 1 : place + pool.count - indices.count
      if indices[place] != last { break }
      place -= 1
    }
    if place < 0 { return false }
    let value = indices[place] + 1
    for index in place..<indices.count {
      indices[index] = withReplacement ? value : value + index - place
    }
    return true
  }
}

final class PermutationsIterator: PyIterator {
  private let pool: ContiguousArray<Value>
  private var indices: [Int]
  private var cycles: [Int]
  private let length: Int
  private var isFirst = true
  private var isDone: Bool

  init(_ type: PyType, _ pool: ContiguousArray<Value>, _ length: Int) {
    self.pool = pool
    self.length = length
    isDone = length > pool.count
    indices = Array(0..<pool.count)
    cycles = isDone ? [] : Array((pool.count - length + 1..<pool.count + 1).reversed())
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if isDone { return .undefined }
    if isFirst {
      isFirst = false
    } else if !advance() {
      isDone = true
      return .undefined
    }
    let tuple = PyTuple.uninitialized(interpreter.types.tuple, count: length)
    for place in 0..<length {
      tuple.storage.advanced(by: place).initialize(to: pool[indices[place]])
    }
    return .object(tuple)
  }

  private func advance() -> Bool {
    var place = length - 1
    while place >= 0 {
      cycles[place] -= 1
      if cycles[place] == 0 {
        // All were tried here: the first goes back to the end.
        let first = indices[place]
        for index in place..<indices.count - 1 { indices[index] = indices[index + 1] }
        indices[indices.count - 1] = first
        cycles[place] = indices.count - place
      } else {
        indices.swapAt(place, indices.count - cycles[place])
        return true
      }
      place -= 1
    }
    return false
  }
}

final class ProductIterator: PyIterator {
  private let pools: [ContiguousArray<Value>]
  private var indices: [Int]
  private var isFirst = true
  private var isDone: Bool

  init(_ type: PyType, _ pools: [ContiguousArray<Value>]) {
    self.pools = pools
    indices = Array(repeating: 0, count: pools.count)
    isDone = pools.contains { $0.isEmpty }
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if isDone { return .undefined }
    if isFirst {
      isFirst = false
    } else if !advance() {
      isDone = true
      return .undefined
    }
    let tuple = PyTuple.uninitialized(interpreter.types.tuple, count: pools.count)
    for place in 0..<pools.count {
      tuple.storage.advanced(by: place).initialize(to: pools[place][indices[place]])
    }
    return .object(tuple)
  }

  private func advance() -> Bool {
    var place = pools.count - 1
    while place >= 0 {
      indices[place] += 1
      if indices[place] < pools[place].count { return true }
      indices[place] = 0
      place -= 1
    }
    return false
  }
}
