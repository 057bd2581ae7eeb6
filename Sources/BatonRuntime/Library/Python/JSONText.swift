// The texts of json, json.decoder and json.encoder, on top of _json.

enum JSONText {
  static let package = #"""
    from _json import encode as _encode, decode as _decode
    from json.decoder import JSONDecoder, JSONDecodeError
    from json.encoder import JSONEncoder

    __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
    __author__ = 'Bob Ippolito <bob@redivi.com>'
    __version__ = '2.0.9'

    _plain_default = JSONEncoder.default


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
              cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
        if cls is None and not kw and JSONEncoder.default is _plain_default:
            if separators is not None:
                item_separator, key_separator = separators
            else:
                item_separator = ', ' if indent is None else ','
                key_separator = ': '
            return _encode(
                obj, default, skipkeys, ensure_ascii, check_circular, allow_nan, indent,
                item_separator, key_separator, sort_keys)
        if cls is None:
            cls = JSONEncoder
        return cls(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
            allow_nan=allow_nan, indent=indent, separators=separators, default=default,
            sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
             cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
        if cls is None:
            cls = JSONEncoder
        chunks = cls(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
            allow_nan=allow_nan, indent=indent, separators=separators, default=default,
            sort_keys=sort_keys, **kw).iterencode(obj)
        for chunk in chunks:
            fp.write(chunk)


    def detect_encoding(b):
        if b.startswith((b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff')):
            return 'utf-32'
        if b.startswith((b'\xff\xfe', b'\xfe\xff')):
            return 'utf-16'
        if b.startswith(b'\xef\xbb\xbf'):
            return 'utf-8-sig'
        # JSON begins with ASCII: where the zero bytes stand tells the rest.
        if len(b) >= 4:
            if not b[0]:
                return 'utf-16-be' if b[1] else 'utf-32-be'
            if not b[1]:
                return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
        elif len(b) == 2:
            if not b[0]:
                return 'utf-16-be'
            if not b[1]:
                return 'utf-16-le'
        return 'utf-8'


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None,
              parse_constant=None, object_pairs_hook=None, **kw):
        if isinstance(s, str):
            if s[:1] == '\ufeff':
                raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = s.decode(detect_encoding(s), 'surrogatepass')
        else:
            raise TypeError(
                f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
        if cls is None and not kw:
            return _decode(
                s, 0, True, True, object_hook, object_pairs_hook, parse_float, parse_int,
                parse_constant)
        if cls is None:
            cls = JSONDecoder
        for name, value in (
                ('object_hook', object_hook), ('object_pairs_hook', object_pairs_hook),
                ('parse_float', parse_float), ('parse_int', parse_int),
                ('parse_constant', parse_constant)):
            if value is not None:
                kw[name] = value
        return cls(**kw).decode(s)


    def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None,
             parse_constant=None, object_pairs_hook=None, **kw):
        return loads(
            fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float,
            parse_int=parse_int, parse_constant=parse_constant,
            object_pairs_hook=object_pairs_hook, **kw)
    """#

  static let decoder = #"""
    from _json import decode as _decode

    __all__ = ['JSONDecoder', 'JSONDecodeError']

    NaN = float('nan')
    PosInf = float('inf')
    NegInf = float('-inf')
    _constants = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


    class JSONDecodeError(ValueError):
        def __init__(self, msg, doc, pos):
            lineno = doc.count('\n', 0, pos) + 1
            colno = pos - doc.rfind('\n', 0, pos)
            ValueError.__init__(self, f'{msg}: line {lineno} column {colno} (char {pos})')
            self.msg = msg
            self.doc = doc
            self.pos = pos
            self.lineno = lineno
            self.colno = colno

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    class JSONDecoder(object):
        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                     parse_constant=None, strict=True, object_pairs_hook=None):
            self.object_hook = object_hook
            self.parse_float = parse_float or float
            self.parse_int = parse_int or int
            self.parse_constant = parse_constant or _constants.__getitem__
            self.strict = strict
            self.object_pairs_hook = object_pairs_hook
            self.memo = {}

        def _read(self, s, idx, whole):
            return _decode(
                s, idx, whole, self.strict, self.object_hook, self.object_pairs_hook,
                self.parse_float, self.parse_int, self.parse_constant)

        def decode(self, s):
            start = len(s) - len(s.lstrip(' \t\n\r'))
            obj, end = self.raw_decode(s, idx=start)
            end += len(s[end:]) - len(s[end:].lstrip(' \t\n\r'))
            if end != len(s):
                raise JSONDecodeError('Extra data', s, end)
            return obj

        def raw_decode(self, s, idx=0):
            return self._read(s, idx, False)
    """#

  static let encoder = #"""
    from _json import (
        encode as _encode, encode_basestring, encode_basestring_ascii)

    INFINITY = float('inf')
    ESCAPE_DCT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r',
                  '\t': '\\t'}
    for _code in range(0x20):
        ESCAPE_DCT.setdefault(chr(_code), f'\\u{_code:04x}')
    c_encode_basestring = py_encode_basestring = encode_basestring
    c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii


    class JSONEncoder(object):
        item_separator = ', '
        key_separator = ': '

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                     allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
            self.skipkeys = skipkeys
            self.ensure_ascii = ensure_ascii
            self.check_circular = check_circular
            self.allow_nan = allow_nan
            self.sort_keys = sort_keys
            self.indent = indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ','
            if default is not None:
                self.default = default

        def default(self, o):
            raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

        def _write(self, o):
            return _encode(
                o, self.default, self.skipkeys, self.ensure_ascii, self.check_circular,
                self.allow_nan, self.indent, self.item_separator, self.key_separator,
                self.sort_keys)

        def encode(self, o):
            if isinstance(o, str):
                return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
            return ''.join(self.iterencode(o, _one_shot=True))

        def iterencode(self, o, _one_shot=False):
            if _one_shot:
                return (self._write(o),)
            return _Chunks(self).walk(o, '\n')


    class _Chunks:
        # One chunk for each bracket, key and scalar; in a list the comma comes with what follows it.

        def __init__(self, coder):
            self.coder = coder
            self.quote = encode_basestring_ascii if coder.ensure_ascii else encode_basestring
            indent = coder.indent
            if isinstance(indent, int):
                indent = ' ' * indent
            self.indent = indent
            self.open = set() if coder.check_circular else None

        def number(self, o):
            if o != o or o in (INFINITY, -INFINITY):
                if not self.coder.allow_nan:
                    raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
                return 'NaN' if o != o else 'Infinity' if o > 0 else '-Infinity'
            return float.__repr__(o)

        def scalar(self, o):
            if isinstance(o, str):
                return self.quote(o)
            if o is None:
                return 'null'
            if o is True:
                return 'true'
            if o is False:
                return 'false'
            if isinstance(o, int):
                return int.__repr__(o)
            if isinstance(o, float):
                return self.number(o)
            return None

        def enter(self, o):
            if self.open is not None:
                if id(o) in self.open:
                    raise ValueError('Circular reference detected')
                self.open.add(id(o))

        def leave(self, o):
            if self.open is not None:
                self.open.discard(id(o))

        def walk(self, o, newline):
            text = self.scalar(o)
            if text is not None:
                yield text
            elif isinstance(o, (list, tuple)):
                yield from self.walk_list(o, newline)
            elif isinstance(o, dict):
                yield from self.walk_dict(o, newline)
            else:
                self.enter(o)
                yield from self.walk(self.coder.default(o), newline)
                self.leave(o)

        def walk_list(self, items, newline):
            if not items:
                yield '[]'
                return
            self.enter(items)
            inner = newline if self.indent is None else newline + self.indent
            lead = '[' if self.indent is None else '[' + inner
            comma = self.coder.item_separator
            if self.indent is not None:
                comma += inner
            for item in items:
                text = self.scalar(item)
                if text is not None:
                    yield lead + text
                else:
                    yield lead
                    yield from self.walk(item, inner)
                lead = comma
            if self.indent is not None:
                yield newline
            yield ']'
            self.leave(items)

        def key(self, key):
            if isinstance(key, str):
                return key
            if isinstance(key, float):
                return self.number(key)
            text = self.scalar(key)
            if text is None and not self.coder.skipkeys:
                raise TypeError('keys must be str, int, float, bool or None, not '
                                + key.__class__.__name__)
            return text

        def walk_dict(self, dct, newline):
            if not dct:
                yield '{}'
                return
            self.enter(dct)
            inner = newline if self.indent is None else newline + self.indent
            comma = self.coder.item_separator
            if self.indent is not None:
                comma += inner
            yield '{'
            if self.indent is not None:
                yield inner
            lead = None
            for key, value in sorted(dct.items()) if self.coder.sort_keys else dct.items():
                key = self.key(key)
                if key is None:
                    continue
                if lead is not None:
                    yield lead
                lead = comma
                yield self.quote(key)
                yield self.coder.key_separator
                text = self.scalar(value)
                if text is not None:
                    yield text
                else:
                    yield from self.walk(value, inner)
            if self.indent is not None:
                yield newline
            yield '}'
            self.leave(dct)
    """#

  static let scanner = #"""
    from _json import decode as _decode

    __all__ = ['make_scanner']


    def make_scanner(context):
        def scan_once(string, idx):
            return context._read(string, idx, False)
        return scan_once
    """#
}
