// int beyond what fits a machine word, and instances of subclasses of int.

import BigInt

/// An int on the heap. Of the exact type `int` only where the value does not fit `Int`.
///
/// The magnitude is a row of machine words, the lowest first and the highest not zero. Up to two
/// stand in the object itself, of more the first word is the address.
final class PyInt: PyObject {
  final let isNegative: Bool
  private final let limbCount: UInt32
  private final var firstWord: UInt = 0
  private final var secondWord: UInt = 0

  /// Where `firstWord` stands in an instance: checked by `checkLayout`.
  private static var wordOffset: Int { 32 }
  /// The most limbs that stand in the object.
  static var inlineLimit: Int { 2 }

  /// A copy of the limbs, whose top one is not zero.
  init(_ type: __shared PyType, isNegative: Bool, _ limbs: UnsafePointer<UInt>, _ count: Int) {
    self.isNegative = isNegative
    limbCount = UInt32(truncatingIfNeeded: count)
    super.init(type, .int)
    if count > Self.inlineLimit {
      let copy = UnsafeMutablePointer<UInt>.room(for: count)
      copy.initialize(from: limbs, count: count)
      firstWord = UInt(bitPattern: copy)
    } else {
      if count > 0 { firstWord = limbs[0] }
      if count > 1 { secondWord = limbs[1] }
    }
  }

  /// Takes over an allocation of more limbs than stand in the object. The top one is not zero.
  init(
    _ type: __shared PyType, isNegative: Bool, adopting limbs: UnsafeMutablePointer<UInt>,
    _ count: Int
  ) {
    self.isNegative = isNegative
    limbCount = UInt32(truncatingIfNeeded: count)
    super.init(type, .int)
    firstWord = UInt(bitPattern: limbs)
  }

  convenience init(_ type: __shared PyType, _ value: BigInt) {
    let words = Array(value.magnitude.words)
    // No words at all have no address.
    let room = words.isEmpty ? [0] : words
    self.init(type, isNegative: value.sign == .minus && !words.isEmpty, room, words.count)
  }

  deinit {
    if count > Self.inlineLimit { UnsafeMutablePointer(mutating: limbs).freeRoom() }
  }

  /// Stops a build in which the fields do not stand where `limbs` looks for them.
  static func checkLayout(_ interpreter: Interpreter) {
    let sample = PyInt(interpreter.types.int, isNegative: false, [1, 2], 2)
    let expected = sample.limbs
    let isSame = withUnsafeMutablePointer(to: &sample.firstWord) { UnsafePointer($0) == expected }
    precondition(
      isSame && expected[1] == sample.secondWord,
      "the fields of PyInt have moved: adjust wordOffset")
  }

  @inline(__always) final var count: Int { Int(limbCount) }

  /// The first of `count` limbs. Valid while the int lives.
  @inline(__always) final var limbs: UnsafePointer<UInt> {
    let word = Unmanaged.passUnretained(self).toOpaque() + Self.wordOffset
    if count > Self.inlineLimit { return word.load(as: UnsafePointer<UInt>.self) }
    return UnsafePointer(word.assumingMemoryBound(to: UInt.self))
  }

  /// Valid while the int lives.
  @inline(__always) final var view: IntView {
    IntView(isNegative: isNegative, limbs: limbs, count: count)
  }

  /// The value where it fits `Int`.
  @inline(__always) final var small: Int? { view.small }

  final var value: BigInt {
    withExtendedLifetime(self) {
      BigInt(
        sign: isNegative ? .minus : .plus,
        magnitude: BigUInt(words: Array(UnsafeBufferPointer(start: limbs, count: count))))
    }
  }
}

extension Interpreter {
  /// An int: inline where it fits.
  func int(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(PyInt(types.int, value))
  }
}

extension Value {
  /// The value of an int, bool or instance of a subclass of int, without limit; nil otherwise.
  var asBigInt: BigInt? {
    switch self {
    case .int(let int): return BigInt(int)
    case .bool(let bool): return bool ? 1 : 0
    default: return downcast(.int, PyInt.self)?.value
    }
  }

  /// The value of an int, bool or instance of a subclass of int that fits `Int`; nil otherwise.
  var asInt: Int? {
    switch self {
    case .int(let int): return int
    case .bool(let bool): return bool ? 1 : 0
    default: return downcast(.int, PyInt.self)?.small
    }
  }
}
