// Interned strings: one object per content, so that names are compared by identity.

import BatonSyntax

/// The table of interned strings of one interpreter, and the names that the runtime itself uses.
final class Names {
  /// The strings by their hashes, with linear probing; at most half of the places are taken. The
  /// size is a power of two.
  private var table: ContiguousArray<PyStr?>
  private var count = 0
  private let strType: PyType
  private let hashing: UnsafeMutablePointer<TextHashing>

  /// The names are made before there is an interpreter: they keep its type and its hashing.
  init(strType: PyType, hashing: UnsafeMutablePointer<TextHashing>) {
    self.strType = strType
    self.hashing = hashing
    table = ContiguousArray(repeating: nil, count: 8192)
  }

  /// The one object for `text`.
  func intern(_ text: String) -> PyStr { intern(PyStr(strType, text)) }

  /// The one object with the content of `name`, which becomes it where there was none.
  func intern(_ name: PyStr) -> PyStr {
    if name.isInterned { return name }
    let place = place(of: name)
    if let known = table[place] { return known }
    let kept = name.exactKind == .str ? name : PyStr(strType, copying: name)
    kept.isInterned = true
    table[place] = kept
    count += 1
    if count * 2 > table.count { grow() }
    return kept
  }

  /// The interned string with the content of `name`, if there is one: for looking up what may not be
  /// there without keeping its name.
  @inline(__always) func known(_ name: PyStr) -> PyStr? {
    name.isInterned ? name : table[place(of: name)]
  }

  /// Where the content stands, or the free place for it.
  private func place(of name: PyStr) -> Int {
    let mask = table.count - 1
    var place = name.hashCode(by: hashing) & mask
    while let other = table[place] {
      if other.isEqual(to: name) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private func grow() {
    let former = table
    table = ContiguousArray(repeating: nil, count: former.count * 2)
    for case let name? in former { table[place(of: name)] = name }
  }

  /// `__add__` …, by `BinaryOperator.rawValue`.
  private(set) lazy var operators = ContiguousArray(
    BinaryOperator.allCases.map { intern("__\($0.stem)__") })
  private(set) lazy var abs = intern("__abs__")
  private(set) lazy var aenter = intern("__aenter__")
  private(set) lazy var aexit = intern("__aexit__")
  private(set) lazy var aiter = intern("__aiter__")
  /// Of `enum.property`: the attribute that it stands for.
  private(set) lazy var alias = intern("_alias")
  private(set) lazy var all = intern("__all__")
  private(set) lazy var anext = intern("__anext__")
  private(set) lazy var annotations = intern("__annotations__")
  private(set) lazy var await = intern("__await__")
  private(set) lazy var bool = intern("__bool__")
  private(set) lazy var build = intern("__build_class__")
  private(set) lazy var builtins = intern("__builtins__")
  private(set) lazy var importName = intern("__import__")
  private(set) lazy var bytes = intern("__bytes__")
  private(set) lazy var call = intern("__call__")
  private(set) lazy var cause = intern("__cause__")
  private(set) lazy var `class` = intern("__class__")
  private(set) lazy var classCell = intern("__classcell__")
  private(set) lazy var classGetItem = intern("__class_getitem__")
  private(set) lazy var close = intern("close")
  private(set) lazy var complex = intern("__complex__")
  private(set) lazy var contains = intern("__contains__")
  private(set) lazy var del = intern("__del__")
  private(set) lazy var delattr = intern("__delattr__")
  private(set) lazy var delete = intern("__delete__")
  private(set) lazy var delitem = intern("__delitem__")
  private(set) lazy var dict = intern("__dict__")
  private(set) lazy var dir = intern("__dir__")
  private(set) lazy var doc = intern("__doc__")
  private(set) lazy var enter = intern("__enter__")
  private(set) lazy var eq = intern("__eq__")
  private(set) lazy var exit = intern("__exit__")
  private(set) lazy var file = intern("__file__")
  private(set) lazy var float = intern("__float__")
  private(set) lazy var format = intern("__format__")
  private(set) lazy var get = intern("__get__")
  private(set) lazy var getattr = intern("__getattr__")
  private(set) lazy var getattribute = intern("__getattribute__")
  private(set) lazy var getitem = intern("__getitem__")
  private(set) lazy var hash = intern("__hash__")
  private(set) lazy var index = intern("__index__")
  private(set) lazy var initialize = intern("__init__")
  private(set) lazy var initSubclass = intern("__init_subclass__")
  private(set) lazy var abstractData = intern("_abc_impl")
  private(set) lazy var instanceCheck = intern("__instancecheck__")
  private(set) lazy var int = intern("__int__")
  private(set) lazy var invert = intern("__invert__")
  private(set) lazy var iter = intern("__iter__")
  private(set) lazy var keys = intern("keys")
  private(set) lazy var len = intern("__len__")
  private(set) lazy var lengthHint = intern("__length_hint__")
  private(set) lazy var loader = intern("__loader__")
  private(set) lazy var main = intern("__main__")
  private(set) lazy var matchArgs = intern("__match_args__")
  private(set) lazy var missing = intern("__missing__")
  private(set) lazy var module = intern("__module__")
  private(set) lazy var mroEntries = intern("__mro_entries__")
  private(set) lazy var name = intern("__name__")
  private(set) lazy var neg = intern("__neg__")
  private(set) lazy var new = intern("__new__")
  private(set) lazy var next = intern("__next__")
  private(set) lazy var notes = intern("__notes__")
  private(set) lazy var package = intern("__package__")
  private(set) lazy var path = intern("__path__")
  private(set) lazy var pos = intern("__pos__")
  private(set) lazy var prepare = intern("__prepare__")
  private(set) lazy var qualname = intern("__qualname__")
  private(set) lazy var memberName = intern("_name_")
  private(set) lazy var membersByValue = intern("_value2member_map_")
  private(set) lazy var repr = intern("__repr__")
  private(set) lazy var reversed = intern("__reversed__")
  private(set) lazy var round = intern("__round__")
  private(set) lazy var send = intern("send")
  private(set) lazy var set = intern("__set__")
  private(set) lazy var setattr = intern("__setattr__")
  private(set) lazy var setName = intern("__set_name__")
  private(set) lazy var setitem = intern("__setitem__")
  private(set) lazy var slots = intern("__slots__")
  private(set) lazy var spec = intern("__spec__")
  private(set) lazy var str = intern("__str__")
  private(set) lazy var subclassCheck = intern("__subclasscheck__")
  private(set) lazy var throwName = intern("throw")
  private(set) lazy var typeParameters = intern("__type_params__")
  private(set) lazy var weakref = intern("__weakref__")
  private(set) lazy var bases = intern("__bases__")
  private(set) lazy var abstractMethods = intern("__abstractmethods__")
  private(set) lazy var firstLineNumber = intern("__firstlineno__")
  private(set) lazy var staticAttributes = intern("__static_attributes__")
  private(set) lazy var originalBases = intern("__orig_bases__")
  private(set) lazy var subclassHook = intern("__subclasshook__")
  private(set) lazy var wrapped = intern("__wrapped__")
  private(set) lazy var subclasses = intern("__subclasses__")
  private(set) lazy var mro = intern("__mro__")
  /// `__lt__` and the rest, by `RichComparison.rawValue`.
  private(set) lazy var comparisons = RichComparison.allCases.map { intern($0.method) }
}
