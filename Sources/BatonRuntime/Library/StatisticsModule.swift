// Module _statistics: exact sums of lists and tuples that hold ints alone or floats alone.

import BatonSyntax

enum StatisticsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_statistics")
    module.add(
      [
        BuiltinRow("exact_sum", "data, /", .function) { interpreter, args in
          guard let sums = sums(args[0], squares: false) else { return .none }
          return interpreter.tuple([sums.kind(interpreter), sums.sum(interpreter)])
        },
        BuiltinRow("exact_squares", "data, /", .function) { interpreter, args in
          guard let sums = sums(args[0], squares: true) else { return .none }
          return interpreter.tuple([
            sums.kind(interpreter), sums.sum(interpreter), sums.squares(interpreter),
          ])
        },
      ], interpreter)
    return module
  }

  /// The sum of the elements and that of their squares, each in parts whose sum it is.
  private struct Sums {
    var ints: (sum: Int, squares: Int)?
    var floats = Partials()
    var squares = Partials()

    func kind(_ interpreter: Interpreter) -> Value {
      .object(ints == nil ? interpreter.types.float : interpreter.types.int)
    }

    func sum(_ interpreter: Interpreter) -> Value {
      interpreter.tuple(ints.map { [.int($0.sum)] } ?? floats.values)
    }

    func squares(_ interpreter: Interpreter) -> Value {
      interpreter.tuple(ints.map { [.int($0.squares)] } ?? squares.values)
    }
  }

  /// Floats that do not overlap, and whose sum is the exact one (Shewchuk's algorithm).
  private struct Partials {
    private var parts: [Double] = []

    var values: ContiguousArray<Value> { ContiguousArray(parts.map { .float($0) }) }
    var isFinite: Bool { parts.allSatisfy(\.isFinite) }

    mutating func add(_ number: Double) {
      var high = number
      var count = 0
      for index in parts.indices {
        let other = parts[index]
        let (larger, smaller) =
          high.magnitude < other.magnitude ? (other, high) : (high, other)
        high = larger + smaller
        let low = smaller - (high - larger)
        if low != 0 {
          parts[count] = low
          count += 1
        }
      }
      parts.removeSubrange(count...)
      parts.append(high)
    }
  }

  /// nil where the elements are of other kinds, or do not fit.
  private static func sums(_ data: Value, squares: Bool) -> Sums? {
    defer { withExtendedLifetime(data) {} }
    if let list = data.exactList { return sums(list.buffer, squares) }
    return data.exactTuple.flatMap { sums($0.buffer, squares) }
  }

  private static func sums(_ elements: UnsafeBufferPointer<Value>, _ squares: Bool) -> Sums? {
    var result = Sums()
    if case .int? = elements.first {
      var (sum, square) = (0, 0)
      for element in elements {
        guard case .int(let int) = element else { return nil }
        let (next, overflow) = sum.addingReportingOverflow(int)
        if overflow { return nil }
        sum = next
        if !squares { continue }
        let (product, isLarge) = int.multipliedReportingOverflow(by: int)
        let (total, isTooLarge) = square.addingReportingOverflow(product)
        if isLarge || isTooLarge { return nil }
        square = total
      }
      result.ints = (sum, square)
      return result
    }
    for element in elements {
      guard case .float(let float) = element else { return nil }
      result.floats.add(float)
      if !squares || float == 0 { continue }
      // The rest of a product is exact as long as neither of the two leaves the range.
      guard float.magnitude > 1e-140, float.magnitude < 1e150 else { return nil }
      let product = float * float
      result.squares.add(product)
      result.squares.add((-product).addingProduct(float, float))
    }
    return elements.isEmpty || !result.floats.isFinite || !result.squares.isFinite ? nil : result
  }
}
