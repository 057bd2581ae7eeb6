// What is known to differ between CPython 3.13 and its neighbours.

extension KnownDifferences {
  static let wordings: [Wording] = [
    Wording(
      minors: [12], old: "'{name}' is an invalid keyword argument for {function}()",
      new: "{function}() got an unexpected keyword argument '{name}'",
      reason: "3.13 words the refusal of a keyword argument by builtins anew"),
    Wording(
      minors: [12], old: "got an unexpected keyword argument '{name}'. Did you mean '{other}'?",
      new: "got an unexpected keyword argument '{name}'",
      reason: "3.13 suggests the keyword argument that may have been meant"),
    Wording(
      minors: [12], old: " and no __dict__ for setting new attributes", new: "",
      reason: "3.13 says why a new attribute is refused"),
    Wording(
      minors: [12], old: "method resolution\norder (MRO)", new: "method resolution order (MRO)",
      reason: "3.12 breaks the message on the method resolution order in two lines"),
    Wording(
      minors: [12], old: "float modulo by zero", new: "float modulo",
      reason: "3.13 says \"float modulo by zero\""),
    Wording(
      minors: [12], old: "must assign iterable to extended slice",
      new: "can only assign an iterable",
      reason: "3.13 words the assignment to a slice anew"),
    Wording(
      minors: [12], old: "{function}() argument {number} must be str, not {type}",
      new: "must be str, not {type}",
      reason: "3.13 names the argument that is no str"),
    Wording(
      minors: [12], old: "int() takes at most 2 arguments ({number} given)",
      new: "int expected at most 2 arguments, got {number}",
      reason: "3.13 words the number of arguments of int() anew"),
    Wording(
      minors: [12], old: "<sys>:0: RuntimeWarning", new: "sys:1: RuntimeWarning",
      reason: "3.13 names the place of a warning at the end of a program <sys>:0"),
    Wording(
      minors: [12], old: "Exception in callback {function}({*}",
      new: "Exception in callback {function}(",
      reason: "3.13 leaves the arguments of a callback out of its report"),
    Wording(
      minors: [12], old: "handle: <Handle {function}({*}", new: "handle: <Handle {function}(",
      reason: "3.13 leaves the arguments of a callback out of its report"),
    Wording(
      minors: [12], old: "Expected one or more names after 'import'", new: "invalid syntax",
      reason: "3.13 says what an import without names lacks"),
    Wording(
      minors: [12], old: "recursion depth exceeded while getting the repr of an object",
      new: "recursion depth exceeded",
      reason: "3.12 says that the repr of an object went too deep"),
    Wording(
      minors: [12, 14], old: " at asyncio/{file}:{line}", new: " at asyncio/{file}",
      reason: "asyncio's own files have other line numbers"),
    Wording(
      minors: [14], old: "cannot use '{type}' as a dict key (unhashable type: '{type}')",
      new: "unhashable type: '{type}'",
      reason: "3.14 says what cannot be a key of a dict"),
    Wording(
      minors: [14], old: "cannot use '{type}' as a set element (unhashable type: '{type}')",
      new: "unhashable type: '{type}'",
      reason: "3.14 says what cannot be an element of a set"),
    Wording(
      minors: [14], old: "too many values to unpack (expected {wanted}, got {given})",
      new: "too many values to unpack (expected {wanted})",
      reason: "3.14 says how many values there were to unpack"),
  ]

  static let absences: [Absence] = [
    Absence(
      minors: [12],
      errors: [
        "AttributeError: '...Queue' object has no attribute 'shutdown'",
        "AttributeError: module 'asyncio' has no attribute 'QueueShutDown'",
        "ImportError: cannot import name 'QueueShutDown' from 'asyncio'",
      ],
      reason: "asyncio.Queue.shutdown and QueueShutDown came with 3.13"),
    Absence(
      minors: [12],
      errors: ["TypeError: 'async for' requires an object with __aiter__ method, got generator"],
      reason: "async for over asyncio.as_completed came with 3.13"),
    Absence(
      minors: [12],
      errors: [
        "AttributeError: module 'copy' has no attribute 'replace'",
        "ImportError: cannot import name 'replace' from 'copy'",
      ],
      reason: "copy.replace came with 3.13"),
    Absence(
      minors: [12],
      errors: [
        "AttributeError: module 'warnings' has no attribute 'deprecated'",
        "ImportError: cannot import name 'deprecated' from 'warnings'",
      ],
      reason: "warnings.deprecated came with 3.13"),
    Absence(
      minors: [12],
      errors: [
        "AttributeError: module 'math' has no attribute 'fma'",
        "ImportError: cannot import name 'fma' from 'math'",
      ],
      reason: "math.fma came with 3.13"),
    Absence(
      minors: [12],
      errors: ["TypeError: batched() got an unexpected keyword argument 'strict'"],
      reason: "the argument strict of itertools.batched came with 3.13"),
    Absence(
      minors: [12],
      errors: [
        "TypeError: 'default' is an invalid keyword argument for typevar()",
        "AttributeError: module 'typing' has no attribute 'TypeIs'",
        "AttributeError: module 'typing' has no attribute 'ReadOnly'",
        "AttributeError: module 'typing' has no attribute 'NoDefault'",
        "ImportError: cannot import name 'TypeIs' from 'typing'",
        "ImportError: cannot import name 'ReadOnly' from 'typing'",
        "ImportError: cannot import name 'NoDefault' from 'typing'",
      ],
      reason: "defaults of type variables, TypeIs, ReadOnly and NoDefault came with 3.13"),
    Absence(
      minors: [14],
      errors: ["RuntimeError: There is no current event loop in thread 'MainThread'."],
      reason: "asyncio.get_event_loop makes no loop any more in 3.14"),
    Absence(
      minors: [14],
      errors: ["SyntaxError: multiple exception types must be parenthesized"],
      reason: "except with several types and no parentheses came with 3.14"),
  ]
}
