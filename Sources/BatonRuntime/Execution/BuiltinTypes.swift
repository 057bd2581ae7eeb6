// All builtin types of one interpreter.

/// The builtin types, made before the interpreter stands and attached to it afterwards.
///
/// The methods of each are installed from the file of the type, see `BuiltinTypes+Install.swift`.
final class BuiltinTypes {
  let object: PyType
  let type: PyType
  private(set) var all: [PyType] = []

  let int: PyType
  let bool: PyType
  let float: PyType
  let complex: PyType
  let str: PyType
  let bytes: PyType
  let bytearray: PyType
  let memoryview: PyType
  let list: PyType
  let tuple: PyType
  let dict: PyType
  let set: PyType
  let frozenset: PyType
  let range: PyType
  let slice: PyType
  let none: PyType
  let notImplemented: PyType
  let ellipsis: PyType

  let function: PyType
  let method: PyType
  let builtinFunction: PyType
  let methodDescriptor: PyType
  let slotWrapper: PyType
  let methodWrapper: PyType
  let classMethodDescriptor: PyType
  let getSetDescriptor: PyType
  let memberDescriptor: PyType
  let cell: PyType
  let code: PyType
  let frame: PyType
  let module: PyType
  let traceback: PyType
  let property: PyType
  let classMethod: PyType
  let staticMethod: PyType
  let superType: PyType
  let mappingProxy: PyType
  let simpleNamespace: PyType
  let genericAlias: PyType
  let unionType: PyType
  let weakReference: PyType

  let generator: PyType
  let coroutine: PyType
  let coroutineWrapper: PyType
  let asyncGenerator: PyType
  let asyncGeneratorSend: PyType
  let asyncGeneratorThrow: PyType
  let anextAwaitable: PyType

  let dictKeys: PyType
  let dictValues: PyType
  let dictItems: PyType
  let dictKeyIterator: PyType
  let dictValueIterator: PyType
  let dictItemIterator: PyType
  let dictReverseKeyIterator: PyType
  let dictReverseValueIterator: PyType
  let dictReverseItemIterator: PyType
  let listIterator: PyType
  let listReverseIterator: PyType
  let tupleIterator: PyType
  let strIterator: PyType
  let strASCIIIterator: PyType
  let bytesIterator: PyType
  let bytearrayIterator: PyType
  let memoryIterator: PyType
  let setIterator: PyType
  let rangeIterator: PyType
  let longRangeIterator: PyType
  let sequenceIterator: PyType
  let callableIterator: PyType
  let enumerate: PyType
  let zip: PyType
  let map: PyType
  let filter: PyType
  let reversed: PyType

  let typeVariable: PyType
  let typeVariableTuple: PyType
  let parameterSpecification: PyType
  let typeAlias: PyType
  /// `typing.Generic`.
  let generic: PyType

  init() {
    let object = PyType(builtin: "object", base: nil, kind: .instance)
    var made: [PyType] = [object]
    func make(
      _ name: String, _ kind: Kind, base: PyType? = nil, module: String = "builtins",
      subclassable: Bool = false, dictionary: Bool = false
    ) -> PyType {
      let type = PyType(
        builtin: name, module: module, base: base ?? object, kind: kind,
        instancesHaveDictionary: dictionary)
      type.isSubclassable = subclassable
      made.append(type)
      return type
    }
    self.object = object
    type = make("type", .type, subclassable: true, dictionary: true)
    int = make("int", .int, subclassable: true)
    bool = make("bool", .int, base: int)
    float = make("float", .float, subclassable: true)
    complex = make("complex", .complex, subclassable: true)
    str = make("str", .str, subclassable: true)
    bytes = make("bytes", .bytes, subclassable: true)
    bytearray = make("bytearray", .bytearray, subclassable: true)
    memoryview = make("memoryview", .memoryview)
    list = make("list", .list, subclassable: true)
    tuple = make("tuple", .tuple, subclassable: true)
    dict = make("dict", .dict, subclassable: true)
    set = make("set", .set, subclassable: true)
    frozenset = make("frozenset", .set, subclassable: true)
    range = make("range", .range)
    slice = make("slice", .slice)
    none = make("NoneType", .other)
    notImplemented = make("NotImplementedType", .other)
    ellipsis = make("ellipsis", .other)

    function = make("function", .function, dictionary: true)
    method = make("method", .method)
    builtinFunction = make("builtin_function_or_method", .builtin)
    methodDescriptor = make("method_descriptor", .builtin)
    slotWrapper = make("wrapper_descriptor", .builtin)
    methodWrapper = make("method-wrapper", .builtin)
    classMethodDescriptor = make("classmethod_descriptor", .builtin)
    getSetDescriptor = make("getset_descriptor", .attributeDescriptor)
    memberDescriptor = make("member_descriptor", .attributeDescriptor)
    cell = make("cell", .cell)
    code = make("code", .code)
    frame = make("frame", .other)
    module = make("module", .module, subclassable: true, dictionary: true)
    traceback = make("traceback", .traceback)
    property = make("property", .property, subclassable: true)
    classMethod = make("classmethod", .classMethod, subclassable: true, dictionary: true)
    staticMethod = make("staticmethod", .staticMethod, subclassable: true, dictionary: true)
    superType = make("super", .other, subclassable: true)
    mappingProxy = make("mappingproxy", .other)
    simpleNamespace = make(
      "SimpleNamespace", .other, module: "types", subclassable: true, dictionary: true)
    genericAlias = make("GenericAlias", .other, module: "types", subclassable: true)
    unionType = make("UnionType", .other, module: "types")
    weakReference = make("ReferenceType", .other, module: "weakref", subclassable: true)

    generator = make("generator", .generator)
    coroutine = make("coroutine", .coroutine)
    coroutineWrapper = make("coroutine_wrapper", .iterator)
    asyncGenerator = make("async_generator", .asyncGenerator)
    asyncGeneratorSend = make("async_generator_asend", .iterator)
    asyncGeneratorThrow = make("async_generator_athrow", .iterator)
    anextAwaitable = make("anext_awaitable", .iterator)

    dictKeys = make("dict_keys", .other)
    dictValues = make("dict_values", .other)
    dictItems = make("dict_items", .other)
    dictKeyIterator = make("dict_keyiterator", .iterator)
    dictValueIterator = make("dict_valueiterator", .iterator)
    dictItemIterator = make("dict_itemiterator", .iterator)
    dictReverseKeyIterator = make("dict_reversekeyiterator", .iterator)
    dictReverseValueIterator = make("dict_reversevalueiterator", .iterator)
    dictReverseItemIterator = make("dict_reverseitemiterator", .iterator)
    listIterator = make("list_iterator", .iterator)
    listReverseIterator = make("list_reverseiterator", .iterator)
    tupleIterator = make("tuple_iterator", .iterator)
    strIterator = make("str_iterator", .iterator)
    strASCIIIterator = make("str_ascii_iterator", .iterator)
    bytesIterator = make("bytes_iterator", .iterator)
    bytearrayIterator = make("bytearray_iterator", .iterator)
    memoryIterator = make("memory_iterator", .iterator)
    setIterator = make("set_iterator", .iterator)
    rangeIterator = make("range_iterator", .iterator)
    longRangeIterator = make("longrange_iterator", .iterator)
    sequenceIterator = make("iterator", .iterator)
    callableIterator = make("callable_iterator", .iterator)
    enumerate = make("enumerate", .iterator, subclassable: true)
    zip = make("zip", .iterator, subclassable: true)
    map = make("map", .iterator, subclassable: true)
    filter = make("filter", .iterator, subclassable: true)
    reversed = make("reversed", .iterator, subclassable: true)

    typeVariable = make("TypeVar", .other, module: "typing")
    typeVariableTuple = make("TypeVarTuple", .other, module: "typing")
    parameterSpecification = make("ParamSpec", .other, module: "typing")
    typeAlias = make("TypeAliasType", .other, module: "typing")
    generic = make("Generic", .instance, module: "typing", subclassable: true, dictionary: false)
    for type in [methodDescriptor, slotWrapper, methodWrapper, classMethod, staticMethod] {
      type.instancesAreWeakReferencable = false
    }
    for type in [genericAlias, typeVariable, typeVariableTuple, parameterSpecification] {
      type.instancesAreWeakReferencable = true
    }
    all = made
  }
}
