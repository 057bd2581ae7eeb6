// memoryview: a window of one dimension on bytes or a bytearray.

import BigInt

/// A Python memoryview. It looks at `count` items, `stride` bytes apart.
final class PyMemoryView: PyObject {
  /// The bytes or bytearray looked at; nil once the view is released.
  private(set) var base: PyObject?
  let offset: Int
  let count: Int
  let stride: Int
  let itemSize: Int
  /// The format character of `struct`.
  let format: UInt8
  let isReadOnly: Bool

  init(
    _ interpreter: Interpreter, base: PyObject, offset: Int, count: Int, stride: Int,
    itemSize: Int, format: UInt8, isReadOnly: Bool
  ) {
    self.base = base
    self.offset = offset
    self.count = count
    self.stride = stride
    self.itemSize = itemSize
    self.format = format
    self.isReadOnly = isReadOnly
    super.init(interpreter.types.memoryview, .memoryview)
    changeExports(by: 1)
  }

  deinit { changeExports(by: -1) }

  private func changeExports(by amount: Int) {
    if let base, base.kind == .bytearray {
      // `kind` says so.
      unsafeDowncast(base, to: PyByteArray.self).exportCount += amount
    }
  }

  func release() {
    changeExports(by: -1)
    base = nil
  }

  var isReleased: Bool { base == nil }

  func checkOpen(_ interpreter: Interpreter) throws(Unwind) {
    if isReleased {
      throw interpreter.valueError("operation forbidden on released memoryview object")
    }
  }

  /// All bytes of the base.
  private var memory: [UInt8] {
    guard let base else { return [] }
    if base.kind == .bytearray { return unsafeDowncast(base, to: PyByteArray.self).elements }
    return unsafeDowncast(base, to: PyBytes.self).elements
  }

  var isContiguous: Bool { stride == itemSize || count <= 1 }

  /// The bytes looked at, in order.
  var bytes: [UInt8] {
    let memory = memory
    if memory.isEmpty || count == 0 { return [] }
    if isContiguous { return Array(memory[offset..<offset + count * itemSize]) }
    var result: [UInt8] = []
    result.reserveCapacity(count * itemSize)
    for index in 0..<count {
      let start = offset + index * stride
      result += memory[start..<start + itemSize]
    }
    return result
  }

  /// Writes bytes over those of the items from `index` on.
  func write(_ bytes: [UInt8], at index: Int) {
    guard let base, base.kind == .bytearray else { return }
    unsafeDowncast(base, to: PyByteArray.self).write { elements in
      for (position, byte) in bytes.enumerated() {
        let item = index + position / itemSize
        elements[offset + item * stride + position % itemSize] = byte
      }
    }
  }

  /// The view of some of the items.
  func part(_ interpreter: Interpreter, _ span: SliceSpan) -> Value {
    guard let base else { return .none }
    return .object(
      PyMemoryView(
        interpreter, base: base, offset: offset + span.start * stride, count: span.count,
        stride: stride &* span.step, itemSize: itemSize, format: format, isReadOnly: isReadOnly))
  }

  /// The same bytes in another format.
  func cast(
    _ interpreter: Interpreter, format: UInt8, itemSize: Int, isReadOnly: Bool
  ) -> Value {
    guard let base else { return .none }
    return .object(
      PyMemoryView(
        interpreter, base: base, offset: offset, count: count * self.itemSize / itemSize,
        stride: isReadOnly && itemSize == self.itemSize ? stride : itemSize, itemSize: itemSize,
        format: format, isReadOnly: isReadOnly))
  }

  // MARK: Items

  /// The size of an item of a format; nil for formats that there are not.
  static func itemSize(_ format: UInt8) -> Int? {
    switch format {
    case 0x42, 0x62, 0x63, 0x3F: 1  // B b c ?
    case 0x48, 0x68: 2  // H h
    case 0x49, 0x69, 0x66: 4  // I i f
    case 0x4C, 0x6C, 0x51, 0x71, 0x4E, 0x6E, 0x64: 8  // L l Q q N n d
    default: nil
    }
  }

  /// The item at `index`, which must exist.
  func item(_ interpreter: Interpreter, at index: Int) throws(Unwind) -> Value {
    try checkOpen(interpreter)
    let memory = memory
    let start = offset + index * stride
    guard start >= 0, start + itemSize <= memory.count else {
      throw interpreter.indexError("index out of bounds on dimension 1")
    }
    var bits: UInt64 = 0
    for position in 0..<itemSize {
      bits |= UInt64(memory[start + position]) << UInt64(position * 8)
    }
    switch format {
    case 0x62: return .int(Int(Int8(truncatingIfNeeded: bits)))
    case 0x63: return interpreter.bytes([UInt8(truncatingIfNeeded: bits)])
    case 0x3F: return .bool(bits != 0)
    case 0x68: return .int(Int(Int16(truncatingIfNeeded: bits)))
    case 0x69: return .int(Int(Int32(truncatingIfNeeded: bits)))
    case 0x66: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case 0x64: return .float(Double(bitPattern: bits))
    case 0x6C, 0x71, 0x6E: return .int(Int(Int64(bitPattern: bits)))
    default: return Int(exactly: bits).map { .int($0) } ?? interpreter.int(BigInt(bits))
    }
  }

  /// The bytes of one item that stands for `value` (CPython: `pack_single`).
  func packed(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> [UInt8] {
    if format == 0x42, case .int(let int) = value, let byte = UInt8(exactly: int) { return [byte] }
    let letter = String(Unicode.Scalar(format))
    let wrongValue = "memoryview: invalid value for format '\(letter)'"
    let wrongType = "memoryview: invalid type for format '\(letter)'"
    var bits: UInt64 = 0
    switch format {
    case 0x3F: bits = try interpreter.isTrue(value) ? 1 : 0
    case 0x63:
      guard let given = value.asBytes else { throw interpreter.typeError(wrongType) }
      guard given.elements.count == 1 else { throw interpreter.valueError(wrongValue) }
      bits = UInt64(given.elements[0])
    case 0x66, 0x64:
      let number: Double
      do throws(Unwind) {
        number = try interpreter.doubleArgument(value)
      } catch {
        if interpreter.caught(error, interpreter.exceptions.typeError) == nil { throw error }
        throw interpreter.typeError(wrongType)
      }
      bits = format == 0x64 ? number.bitPattern : UInt64(Float(number).bitPattern)
    default:
      guard interpreter.type(of: value).slots.index != nil else {
        throw interpreter.typeError(wrongType)
      }
      let isSigned = [0x62, 0x68, 0x69, 0x6C, 0x71, 0x6E].contains(format)
      let integer = try interpreter.bigIndex(value)
      let size = itemSize * 8
      let low = isSigned ? -(BigInt(1) << (size - 1)) : 0
      let high = BigInt(1) << (isSigned ? size - 1 : size)
      guard integer >= low, integer < high else { throw interpreter.valueError(wrongValue) }
      bits = UInt64(truncatingIfNeeded: integer)
    }
    return (0..<itemSize).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
  }
}
