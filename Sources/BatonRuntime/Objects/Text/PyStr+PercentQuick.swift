// str: the % formats of everyday use, written into a buffer on the stack.

/// What a simple format string asks for, one after the other.
struct PercentStep {
  enum Action {
    case literal
    /// `%d`, `%i`: of an int.
    case integer
    /// `%s`: of an int or a str.
    case text
  }

  let action: Action
  /// ASCII that the template keeps alive; nil where it is no literal.
  let units: UnsafePointer<UInt8>?
  let count: Int
  /// The least number of code points of a value.
  var width = 0
  var isLeft = false
  /// Zeros between the sign and the digits.
  var isZeroFilled = false
}

extension PercentTemplate {
  /// The steps where all are simple; nil otherwise.
  static func steps(_ pieces: [Piece]) -> [PercentStep]? {
    var steps: [PercentStep] = []
    for piece in pieces {
      switch piece {
      case .literal(let text) where text.isASCII:
        steps.append(
          PercentStep(action: .literal, units: UnsafePointer(text.narrowUnits), count: text.count))
      case .conversion(let conversion, key: nil, spec: _):
        guard conversion.flags.isSubset(of: [.left, .zero]), conversion.precision == nil else {
          return nil
        }
        var step: PercentStep
        switch conversion.type {
        case "d", "i": step = PercentStep(action: .integer, units: nil, count: 0)
        case "s": step = PercentStep(action: .text, units: nil, count: 0)
        default: return nil
        }
        switch conversion.width {
        case .fixed(let width): step.width = width
        case .argument: return nil
        case nil: break
        }
        step.isLeft = conversion.flags.contains(.left)
        step.isZeroFilled =
          conversion.flags.contains(.zero) && !step.isLeft && step.action == .integer
        steps.append(step)
      default: return nil
      }
    }
    return steps
  }
}

extension Interpreter {
  private static var quickCapacity: Int { 256 }

  /// The result where all values are ints and narrow strs, as many as the format asks for, and it
  /// is short; nil otherwise: nothing has happened then.
  func percentQuick(_ steps: [PercentStep], _ value: Value) -> PyStr? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.quickCapacity) { room in
      guard let units = room.baseAddress else { return nil }
      if let tuple = value.exactTuple {
        defer { withExtendedLifetime(tuple) {} }
        return percentQuick(steps, UnsafePointer(tuple.storage), tuple.count, units)
      }
      return withUnsafePointer(to: value) { percentQuick(steps, $0, 1, units) }
    }
  }

  @inline(__always) private func percentQuick(
    _ steps: [PercentStep], _ values: UnsafePointer<Value>, _ count: Int,
    _ units: UnsafeMutablePointer<UInt8>
  ) -> PyStr? {
    var used = 0
    var next = 0
    var isASCII = true
    for step in steps {
      if let literal = step.units {
        if used + step.count > Self.quickCapacity { return nil }
        (units + used).update(from: literal, count: step.count)
        used += step.count
        continue
      }
      if next == count { return nil }
      switch values[next] {
      case .int(let int):
        // `%05s` of an int is padded as a text.
        let digits = Digits.count(int.magnitude, radix: 10) + (int < 0 ? 1 : 0)
        let padding = max(0, step.width - digits)
        if step.width > Self.quickCapacity || used + digits + padding > Self.quickCapacity {
          return nil
        }
        let start = units + used
        let total = digits + padding
        if padding > 0 { start.update(repeating: step.isZeroFilled ? 0x30 : 0x20, count: total) }
        let end = step.isLeft ? digits : total
        Digits.write(int.magnitude, radix: 10, before: start + end)
        if int < 0 { start[step.isZeroFilled ? 0 : end - digits] = 0x2D }
        used += total
      case .object(let object):
        guard object.exactKind == .str, step.action == .text else { return nil }
        // `exactKind` says so.
        let text = unsafeDowncast(object, to: PyStr.self)
        if text.isWide || step.width > Self.quickCapacity
          || used + max(text.count, step.width) > Self.quickCapacity
        {
          return nil
        }
        let padding = max(0, step.width - text.count)
        let start = units + used
        let before = step.isLeft ? 0 : padding
        start.update(repeating: 0x20, count: before)
        (start + before).update(from: text.narrowUnits, count: text.count)
        (start + before + text.count).update(repeating: 0x20, count: padding - before)
        if !text.isASCII { isASCII = false }
        used += text.count + padding
      default: return nil
      }
      next += 1
    }
    // The shortest are not made anew.
    if next != count || used <= 1 { return nil }
    let result = PyStr.uninitialized(
      self, used, isWide: false, isASCII: isASCII)
    result.narrowUnits.update(from: units, count: used)
    return result
  }
}
