// The method resolution order of a new class. Receives its bases, gives the order or CPython's error.

extension Interpreter {
  /// The C3 linearisation without the class itself (CPython: `mro_implementation`).
  func resolutionOrder(of bases: [PyType]) throws(Unwind) -> [PyType] {
    if bases.count == 1 { return bases[0].mro }
    for (index, base) in bases.enumerated() {
      for other in bases.dropFirst(index + 1) where base === other {
        throw typeError("duplicate base class \(base.shortName)")
      }
    }
    let sequences = bases.map(\.mro) + [bases]
    var positions = Array(repeating: 0, count: sequences.count)
    var order: [PyType] = []
    while true {
      var isFinished = true
      var next: PyType?
      for (sequence, position) in zip(sequences, positions) where position < sequence.count {
        isFinished = false
        let candidate = sequence[position]
        let isBlocked = zip(sequences, positions).contains { other, start in
          other.dropFirst(start + 1).contains { $0 === candidate }
        }
        if !isBlocked {
          next = candidate
          break
        }
      }
      if isFinished { return order }
      guard let next else { throw inconsistentOrder(sequences, positions) }
      order.append(next)
      for index in sequences.indices
      where positions[index] < sequences[index].count && sequences[index][positions[index]] === next
      {
        positions[index] += 1
      }
    }
  }

  /// CPython: `set_mro_error`.
  private func inconsistentOrder(_ sequences: [[PyType]], _ positions: [Int]) -> Unwind {
    var heads: [PyType] = []
    for (sequence, position) in zip(sequences, positions) where position < sequence.count {
      let head = sequence[position]
      if !heads.contains(where: { $0 === head }) { heads.append(head) }
    }
    return typeError(
      "Cannot create a consistent method resolution order (MRO) for bases "
        + heads.map(\.shortName).joined(separator: ", "))
  }

  /// The order that the class's metaclass asks for by a `mro` of its own, class included; nil where
  /// it leaves the order as it is.
  func customOrder(of type: PyType) throws(Unwind) -> [PyType]? {
    let metatype = type.type
    guard metatype !== types.type, let found = metatype.lookupWithOwner(intern("mro")),
      found.owner !== types.type,
      let method = try findSpecial(.object(type), intern("mro"))
    else { return nil }
    var order: [PyType] = []
    for element in try elements(of: call(method)) {
      guard let member = element.asType else {
        throw typeError("mro() returned a non-class ('\(self.type(of: element).name)')")
      }
      guard solidBase(of: type).isSubtype(of: solidBase(of: member)) else {
        throw typeError("mro() returned base with unsuitable layout ('\(member.name)')")
      }
      order.append(member)
    }
    if order.isEmpty { throw typeError("type MRO must not be empty") }
    return order
  }

  // MARK: Layout

  /// The nearest type whose instances have fields of their own (CPython: `solid_base`).
  func solidBase(of type: PyType) -> PyType {
    var current = type
    while !current.extendsLayout, let base = current.base { current = base }
    return current
  }

  /// The base that decides the layout of a class with these bases (CPython: `best_base`).
  func layoutBase(of bases: [PyType]) throws(Unwind) -> PyType {
    var winner: (base: PyType, solid: PyType)?
    for base in bases {
      if !base.isSubclassable {
        if base.module.hasPrefix("asyncio") {
          throw unsupported("classes that derive from \(base.module).\(base.qualname)")
        }
        throw typeError("type '\(base.name)' is not an acceptable base type")
      }
      let candidate = solidBase(of: base)
      guard let current = winner else {
        winner = (base, candidate)
        continue
      }
      if current.solid.isSubtype(of: candidate) { continue }
      guard candidate.isSubtype(of: current.solid) else {
        throw typeError("multiple bases have instance lay-out conflict")
      }
      winner = (base, candidate)
    }
    return winner?.base ?? types.object
  }
}
