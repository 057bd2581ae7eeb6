// The texts of json, json.decoder and json.encoder, on top of _json.

enum JSONText {
  static let package = #"""
    from _json import encode as _encode, decode as _decode
    from json.decoder import JSONDecoder, JSONDecodeError
    from json.encoder import JSONEncoder

    __all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
    __version__ = '2.0.9'

    _plain_default = JSONEncoder.default


    def _encoder(cls, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators,
                 default, sort_keys, more):
        return (JSONEncoder if cls is None else cls)(
            allow_nan=allow_nan, check_circular=check_circular, default=default,
            ensure_ascii=ensure_ascii, indent=indent, separators=separators, skipkeys=skipkeys,
            sort_keys=sort_keys, **more)


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
        coder = _encoder(
            cls, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default,
            sort_keys, kw)
        return coder.encode(obj)


    def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
             cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
        coder = _encoder(
            cls, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default,
            sort_keys, kw)
        for chunk in coder.iterencode(obj):
            fp.write(chunk)


    def detect_encoding(b):
        if b.startswith((b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff')):
            return 'utf-32'
        if b.startswith((b'\xff\xfe', b'\xfe\xff')):
            return 'utf-16'
        if b.startswith(b'\xef\xbb\xbf'):
            return 'utf-8-sig'
        # JSON begins with ASCII: where the zero bytes stand tells the rest.
        zeros = [not byte for byte in b[:4]]
        if len(b) < 2 or len(b) == 3 or not any(zeros[:2]):
            return 'utf-8'
        order = 'be' if zeros[0] else 'le'
        wide = len(b) > 3 and (zeros[1] if zeros[0] else zeros[2] and zeros[3])
        return f'utf-{32 if wide else 16}-{order}'


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

    NaN, PosInf, NegInf = map(float, ('nan', 'inf', '-inf'))
    _constants = {'NaN': NaN, 'Infinity': PosInf, '-Infinity': NegInf}


    class JSONDecodeError(ValueError):
        def __init__(self, msg, doc, pos):
            self.msg, self.doc, self.pos = msg, doc, pos
            # Both count from one.
            line_start = doc.rfind('\n', 0, pos)
            self.colno = pos - line_start
            self.lineno = 1 + doc.count('\n', 0, pos)
            ValueError.__init__(
                self, f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

        def __reduce__(self):
            return self.__class__, (self.msg, self.doc, self.pos)


    class JSONDecoder(object):
        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                     parse_constant=None, strict=True, object_pairs_hook=None):
            self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
            self.parse_int, self.parse_float = parse_int or int, parse_float or float
            self.parse_constant = parse_constant or _constants.__getitem__
            self.strict, self.memo = strict, {}

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
    ESCAPE_DCT = {character: encode_basestring(character)[1:-1]
                  for character in '\\"\b\f\n\r\t' + ''.join(map(chr, range(0x20)))}
    c_encode_basestring = py_encode_basestring = encode_basestring
    c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii


    class JSONEncoder(object):
        item_separator = ', '
        key_separator = ': '

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                     allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
            self.skipkeys, self.sort_keys, self.check_circular = skipkeys, sort_keys, check_circular
            self.ensure_ascii, self.allow_nan, self.indent = ensure_ascii, allow_nan, indent
            if default is not None:
                self.default = default
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                # No blank stands at the end of a line.
                self.item_separator = ','

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
