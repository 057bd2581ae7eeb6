// The docstrings of the builtin exceptions, which programs print.

extension Interpreter {
  var exceptionDocuments: [(PyType, String)] {
    [
      (exceptions.baseExceptionGroup, "A combination of multiple unrelated exceptions."),
      (exceptions.generatorExit, "Request that a generator exit."),
      (exceptions.keyboardInterrupt, "Program interrupted by user."),
      (exceptions.systemExit, "Request to exit from the interpreter."),
      (exceptions.exception, "Common base class for all non-exit exceptions."),
      (exceptions.arithmeticError, "Base class for arithmetic errors."),
      (exceptions.floatingPointError, "Floating-point operation failed."),
      (exceptions.overflowError, "Result too large to be represented."),
      (exceptions.zeroDivisionError, "Second argument to a division or modulo operation was zero."),
      (exceptions.assertionError, "Assertion failed."),
      (exceptions.attributeError, "Attribute not found."),
      (exceptions.bufferError, "Buffer error."),
      (exceptions.eofError, "Read beyond end of file."),
      (exceptions.importError, "Import can't find module, or can't find name in module."),
      (exceptions.moduleNotFoundError, "Module not found."),
      (exceptions.lookupError, "Base class for lookup errors."),
      (exceptions.indexError, "Sequence index out of range."),
      (exceptions.keyError, "Mapping key not found."),
      (exceptions.memoryError, "Out of memory."),
      (exceptions.nameError, "Name not found globally."),
      (exceptions.unboundLocalError, "Local name referenced but not bound to a value."),
      (exceptions.osError, "Base class for I/O related errors."),
      (exceptions.blockingIOError, "I/O operation would block."),
      (exceptions.childProcessError, "Child process error."),
      (exceptions.connectionError, "Connection error."),
      (exceptions.brokenPipeError, "Broken pipe."),
      (exceptions.connectionAbortedError, "Connection aborted."),
      (exceptions.connectionRefusedError, "Connection refused."),
      (exceptions.connectionResetError, "Connection reset."),
      (exceptions.fileExistsError, "File already exists."),
      (exceptions.fileNotFoundError, "File not found."),
      (exceptions.interruptedError, "Interrupted by signal."),
      (exceptions.isADirectoryError, "Operation doesn't work on directories."),
      (exceptions.notADirectoryError, "Operation only works on directories."),
      (exceptions.permissionError, "Not enough permissions."),
      (exceptions.processLookupError, "Process not found."),
      (exceptions.timeoutError, "Timeout expired."),
      (exceptions.referenceError, "Weak ref proxy used after referent went away."),
      (exceptions.runtimeError, "Unspecified run-time error."),
      (exceptions.notImplementedError, "Method or function hasn't been implemented yet."),
      (exceptions.pythonFinalizationError, "Operation blocked during Python finalization."),
      (exceptions.recursionError, "Recursion limit exceeded."),
      (exceptions.stopAsyncIteration, "Signal the end from iterator.__anext__()."),
      (exceptions.stopIteration, "Signal the end from iterator.__next__()."),
      (exceptions.syntaxError, "Invalid syntax."),
      (exceptions.indentationError, "Improper indentation."),
      (exceptions.tabError, "Improper mixture of spaces and tabs."),
      (
        exceptions.systemError,
        "Internal error in the Python interpreter.\n" + "\n"
          + "Please report this to the Python maintainer, along with the traceback,\n"
          + "the Python version, and the hardware/OS platform and version."
      ),
      (exceptions.typeError, "Inappropriate argument type."),
      (exceptions.valueError, "Inappropriate argument value (of correct type)."),
      (exceptions.unicodeError, "Unicode related error."),
      (exceptions.unicodeDecodeError, "Unicode decoding error."),
      (exceptions.unicodeEncodeError, "Unicode encoding error."),
      (exceptions.unicodeTranslateError, "Unicode translation error."),
      (exceptions.warning, "Base class for warning categories."),
      (
        exceptions.bytesWarning,
        "Base class for warnings about bytes and buffer related problems, mostly\n"
          + "related to conversion from str or comparing to str."
      ),
      (exceptions.deprecationWarning, "Base class for warnings about deprecated features."),
      (exceptions.encodingWarning, "Base class for warnings about encodings."),
      (
        exceptions.futureWarning,
        "Base class for warnings about constructs that will change semantically\n"
          + "in the future."
      ),
      (
        exceptions.importWarning,
        "Base class for warnings about probable mistakes in module imports"
      ),
      (
        exceptions.pendingDeprecationWarning,
        "Base class for warnings about features which will be deprecated\n" + "in the future."
      ),
      (exceptions.resourceWarning, "Base class for warnings about resource usage."),
      (exceptions.runtimeWarning, "Base class for warnings about dubious runtime behavior."),
      (exceptions.syntaxWarning, "Base class for warnings about dubious syntax."),
      (
        exceptions.unicodeWarning,
        "Base class for warnings about Unicode related problems, mostly\n"
          + "related to conversion problems."
      ),
      (exceptions.userWarning, "Base class for warnings generated by user code."),
    ]
  }
}
