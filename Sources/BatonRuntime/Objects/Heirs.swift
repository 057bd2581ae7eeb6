// `__del__` of instances of classes that derive from builtin types: it runs on a copy of the
// dying object, which may live on.

extension PyObject {
  /// Runs `__del__` where the class has one that did not run yet. Called while the object still
  /// holds what it held: by those that free it themselves in `deinit` before they do.
  @inline(never) final func finalizeDerived() {
    guard !flags.contains(.isFinalized), let finalize = type.slots.finalize else { return }
    flags.insert(.isFinalized)
    let interpreter = type.interpreter
    for watcher in interpreter.weakReferences.watchers(of: self) { watcher.clear() }
    guard let heir = makeHeir() else { return }
    interpreter.moveSideTables(from: self, to: heir)
    heir.flags.insert(.isFinalized)
    finalize(interpreter, .object(heir))
  }

  /// An object that holds the same; nil: of a type whose instances cannot be copied.
  private final func makeHeir() -> PyObject? {
    // `kind` names the Swift class.
    switch kind {
    case .int: return PyInt(type, unsafeDowncast(self, to: PyInt.self).value)
    case .float: return PyFloat(type, unsafeDowncast(self, to: PyFloat.self).value)
    case .complex: return PyComplex(type, unsafeDowncast(self, to: PyComplex.self).value)
    case .str: return PyStr(type, copying: unsafeDowncast(self, to: PyStr.self))
    case .bytes: return PyBytes(type, unsafeDowncast(self, to: PyBytes.self).elements)
    case .bytearray: return PyByteArray(type, unsafeDowncast(self, to: PyByteArray.self).elements)
    case .tuple: return PyTuple.copying(type, unsafeDowncast(self, to: PyTuple.self).buffer)
    case .list:
      let list = unsafeDowncast(self, to: PyList.self)
      let heir = PyList(type, capacity: list.count)
      heir.append(contentsOf: list.buffer)
      return heir
    case .dict:
      if let heir = makeCopyForFinalizer() { return heir }
      let heir = PyDict(type, minimumCapacity: 0)
      heir.copyEntries(of: unsafeDowncast(self, to: PyDict.self))
      return heir
    case .set:
      let heir = PySet(type)
      heir.swapElements(with: unsafeDowncast(self, to: PySet.self))
      return heir
    case .exception: return unsafeDowncast(self, to: PyException.self).makeExceptionCopy()
    default: return makeCopyForFinalizer()
    }
  }
}

extension PyException {
  fileprivate func makeExceptionCopy() -> PyException {
    let heir = PyException(type, args: args)
    heir.cause = cause
    heir.context = context
    heir.suppressesContext = suppressesContext
    heir.traceback = traceback
    heir.fields = fields
    heir.replaceDictionary(attributeDictionary)
    return heir
  }
}
