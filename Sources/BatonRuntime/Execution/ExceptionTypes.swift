// The builtin exception classes of one interpreter.

/// All builtin exceptions, in the order of Python's documentation, and asyncio's own.
final class ExceptionTypes {
  let baseException: PyType
  let baseExceptionGroup: PyType
  let generatorExit: PyType
  let keyboardInterrupt: PyType
  let systemExit: PyType
  let exception: PyType
  let arithmeticError: PyType
  let floatingPointError: PyType
  let overflowError: PyType
  let zeroDivisionError: PyType
  let assertionError: PyType
  let attributeError: PyType
  let bufferError: PyType
  let eofError: PyType
  let importError: PyType
  let moduleNotFoundError: PyType
  let lookupError: PyType
  let indexError: PyType
  let keyError: PyType
  let memoryError: PyType
  let nameError: PyType
  let unboundLocalError: PyType
  let osError: PyType
  let blockingIOError: PyType
  let childProcessError: PyType
  let connectionError: PyType
  let brokenPipeError: PyType
  let connectionAbortedError: PyType
  let connectionRefusedError: PyType
  let connectionResetError: PyType
  let fileExistsError: PyType
  let fileNotFoundError: PyType
  let interruptedError: PyType
  let isADirectoryError: PyType
  let notADirectoryError: PyType
  let permissionError: PyType
  let processLookupError: PyType
  let timeoutError: PyType
  let referenceError: PyType
  let runtimeError: PyType
  let notImplementedError: PyType
  let pythonFinalizationError: PyType
  let recursionError: PyType
  let stopAsyncIteration: PyType
  let stopIteration: PyType
  let syntaxError: PyType
  let indentationError: PyType
  let tabError: PyType
  let systemError: PyType
  let typeError: PyType
  let valueError: PyType
  let unicodeError: PyType
  let unicodeDecodeError: PyType
  let unicodeEncodeError: PyType
  let unicodeTranslateError: PyType
  let warning: PyType
  let bytesWarning: PyType
  let deprecationWarning: PyType
  let encodingWarning: PyType
  let futureWarning: PyType
  let importWarning: PyType
  let pendingDeprecationWarning: PyType
  let resourceWarning: PyType
  let runtimeWarning: PyType
  let syntaxWarning: PyType
  let unicodeWarning: PyType
  let userWarning: PyType
  /// `ExceptionGroup`, which derives from `BaseExceptionGroup` and `Exception`.
  let exceptionGroup: PyType
  /// `asyncio.CancelledError`.
  let cancelledError: PyType
  /// `asyncio.InvalidStateError`.
  let invalidStateError: PyType
  private(set) var all: [PyType] = []

  init(object: PyType) {
    var made: [PyType] = []
    func make(_ name: String, _ base: PyType, module: String = "builtins") -> PyType {
      let type = PyType(
        builtin: name, module: module, base: base, kind: .exception, instancesHaveDictionary: true,
        modelledOnPython: true)
      made.append(type)
      return type
    }
    baseException = make("BaseException", object)
    baseExceptionGroup = make("BaseExceptionGroup", baseException)
    generatorExit = make("GeneratorExit", baseException)
    keyboardInterrupt = make("KeyboardInterrupt", baseException)
    systemExit = make("SystemExit", baseException)
    exception = make("Exception", baseException)
    arithmeticError = make("ArithmeticError", exception)
    floatingPointError = make("FloatingPointError", arithmeticError)
    overflowError = make("OverflowError", arithmeticError)
    zeroDivisionError = make("ZeroDivisionError", arithmeticError)
    assertionError = make("AssertionError", exception)
    attributeError = make("AttributeError", exception)
    bufferError = make("BufferError", exception)
    eofError = make("EOFError", exception)
    importError = make("ImportError", exception)
    moduleNotFoundError = make("ModuleNotFoundError", importError)
    lookupError = make("LookupError", exception)
    indexError = make("IndexError", lookupError)
    keyError = make("KeyError", lookupError)
    memoryError = make("MemoryError", exception)
    nameError = make("NameError", exception)
    unboundLocalError = make("UnboundLocalError", nameError)
    osError = make("OSError", exception)
    blockingIOError = make("BlockingIOError", osError)
    childProcessError = make("ChildProcessError", osError)
    connectionError = make("ConnectionError", osError)
    brokenPipeError = make("BrokenPipeError", connectionError)
    connectionAbortedError = make("ConnectionAbortedError", connectionError)
    connectionRefusedError = make("ConnectionRefusedError", connectionError)
    connectionResetError = make("ConnectionResetError", connectionError)
    fileExistsError = make("FileExistsError", osError)
    fileNotFoundError = make("FileNotFoundError", osError)
    interruptedError = make("InterruptedError", osError)
    isADirectoryError = make("IsADirectoryError", osError)
    notADirectoryError = make("NotADirectoryError", osError)
    permissionError = make("PermissionError", osError)
    processLookupError = make("ProcessLookupError", osError)
    timeoutError = make("TimeoutError", osError)
    referenceError = make("ReferenceError", exception)
    runtimeError = make("RuntimeError", exception)
    notImplementedError = make("NotImplementedError", runtimeError)
    pythonFinalizationError = make("PythonFinalizationError", runtimeError)
    recursionError = make("RecursionError", runtimeError)
    stopAsyncIteration = make("StopAsyncIteration", exception)
    stopIteration = make("StopIteration", exception)
    syntaxError = make("SyntaxError", exception)
    indentationError = make("IndentationError", syntaxError)
    tabError = make("TabError", indentationError)
    systemError = make("SystemError", exception)
    typeError = make("TypeError", exception)
    valueError = make("ValueError", exception)
    unicodeError = make("UnicodeError", valueError)
    unicodeDecodeError = make("UnicodeDecodeError", unicodeError)
    unicodeEncodeError = make("UnicodeEncodeError", unicodeError)
    unicodeTranslateError = make("UnicodeTranslateError", unicodeError)
    warning = make("Warning", exception)
    bytesWarning = make("BytesWarning", warning)
    deprecationWarning = make("DeprecationWarning", warning)
    encodingWarning = make("EncodingWarning", warning)
    futureWarning = make("FutureWarning", warning)
    importWarning = make("ImportWarning", warning)
    pendingDeprecationWarning = make("PendingDeprecationWarning", warning)
    resourceWarning = make("ResourceWarning", warning)
    runtimeWarning = make("RuntimeWarning", warning)
    syntaxWarning = make("SyntaxWarning", warning)
    unicodeWarning = make("UnicodeWarning", warning)
    userWarning = make("UserWarning", warning)
    exceptionGroup = make("ExceptionGroup", baseExceptionGroup)
    exceptionGroup.setBuiltinBases([baseExceptionGroup, exception])
    cancelledError = make("CancelledError", baseException, module: "asyncio.exceptions")
    invalidStateError = make("InvalidStateError", exception, module: "asyncio.exceptions")
    all = made
  }
}
