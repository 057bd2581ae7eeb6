// The text of module string.

enum StringText {
  static let source = #"""
    from _string import formatter_parser as _formatter_parser

    __all__ = [
        'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits',
        'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

    def _between(first, last):
        return ''.join(map(chr, range(ord(first), ord(last) + 1)))


    digits, octdigits = _between('0', '9'), _between('0', '7')
    ascii_lowercase, ascii_uppercase = _between('a', 'z'), _between('A', 'Z')
    hexdigits = digits + ascii_lowercase[:6] + ascii_uppercase[:6]
    ascii_letters = ascii_lowercase + ascii_uppercase
    punctuation = ''.join([mark for mark in _between('!', '~') if not mark.isalnum()])
    whitespace = ' \t\n\r' + _between('\v', '\f')
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))


    _first = frozenset('_' + ascii_letters)
    _further = frozenset('_' + ascii_letters + digits)
    _idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    _absent = {}


    class Template:
        delimiter = '$'
        idpattern = _idpattern
        braceidpattern = None
        flags = 2
        _matchers = None

        def __init_subclass__(cls):
            super().__init_subclass__()
            if 'pattern' in cls.__dict__:
                raise NotImplementedError(
                    'Baton does not support the pattern of a string.Template subclass')
            named = cls.idpattern
            braced = named if cls.braceidpattern is None else cls.braceidpattern
            if (named, braced, cls.flags) == (_idpattern, _idpattern, Template.flags):
                cls._matchers = None
            else:
                from _string_patterns import matcher
                cls._matchers = matcher(named, cls.flags), matcher(braced, cls.flags)

        def __init__(self, template):
            self.template = template

        def _pieces(self):
            # Pairs of a literal text and what follows it: its kind, its name and its end.
            text, mark = self.template, self.delimiter
            start = 0
            while True:
                index = text.find(mark, start)
                if index < 0:
                    yield text[start:], None, None, len(text), len(text)
                    return
                literal = text[start:index]
                after = index + len(mark)
                if text.startswith(mark, after):
                    end = after + len(mark)
                    yield literal, 'escaped', mark, index, end
                elif (end := self._name_end(after, False)) >= 0:
                    yield literal, 'named', text[after:end], index, end
                elif (text.startswith('{', after)
                        and (end := self._name_end(after + 1, True)) >= 0):
                    yield literal, 'braced', text[after + 1:end], index, end + 1
                    end += 1
                else:
                    end = after
                    yield literal, 'invalid', None, index, end
                start = end

        def _name_end(self, end, is_braced):
            text = self.template
            ending = '}' if is_braced else ''
            if self._matchers is not None:
                return self._matchers[is_braced](text, end, ending)
            if text[end:end + 1] not in _first:
                return -1
            while end < len(text) and text[end] in _further:
                end += 1
            return end if text.startswith(ending, end) else -1

        def _invalid(self, index):
            index += len(self.delimiter)
            lines = self.template[:index].splitlines(keepends=True)
            if lines:
                column = index - len(''.join(lines[:-1]))
                number = len(lines)
            else:
                column = number = 1
            raise ValueError(f'Invalid placeholder in string: line {number}, col {column}')

        def _fill(self, mapping, kws, safe):
            if mapping is _absent:
                mapping = kws
            elif kws:
                from collections import ChainMap
                mapping = ChainMap(kws, mapping)
            result = []
            for literal, kind, name, start, end in self._pieces():
                result.append(literal)
                if kind == 'escaped':
                    result.append(name)
                elif kind == 'invalid':
                    if not safe:
                        self._invalid(start)
                    result.append(self.template[start:end])
                elif kind is not None:
                    try:
                        result.append(str(mapping[name]))
                    except KeyError:
                        if not safe:
                            raise
                        result.append(self.template[start:end])
            return ''.join(result)

        def substitute(self, mapping=_absent, /, **kws):
            return self._fill(mapping, kws, False)

        def safe_substitute(self, mapping=_absent, /, **kws):
            return self._fill(mapping, kws, True)

        def is_valid(self):
            return all(kind != 'invalid' for _, kind, *_ in self._pieces())

        def get_identifiers(self):
            found = []
            for _, kind, name, _, _ in self._pieces():
                if kind in ('named', 'braced') and name not in found:
                    found.append(name)
            return found


    def _split_field(name):
        if '.' not in name and '[' not in name:
            return int(name) if name.isdecimal() else name, ()
        index, size = 0, len(name)
        while name[index] not in '.[':
            index += 1
        first = name[:index]
        return int(first) if first.isdecimal() else first, _rest(name, index, size)


    def _rest(name, index, size):
        while index < size:
            start = index + 1
            if name[index] == '.':
                index = start
                while index < size and name[index] not in '.[':
                    index += 1
                part, is_attribute = name[start:index], True
            elif name[index] == '[':
                index = name.find(']', start)
                if index < 0:
                    raise ValueError("Missing ']' in format string")
                part, is_attribute = name[start:index], False
                index += 1
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            if not part:
                raise ValueError('Empty attribute in format string')
            if not is_attribute and part.isdecimal():
                part = int(part)
            yield is_attribute, part


    class Formatter:
        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            text = self._vformat(format_string, args, kwargs, used, 2)[0]
            self.check_unused_args(used, args, kwargs)
            return text

        def _vformat(self, format_string, args, kwargs, used_args, recursion_depth,
                     auto_arg_index=0):
            if recursion_depth < 0:
                raise ValueError('Max string recursion exceeded')
            result = []
            for literal, name, spec, conversion in self.parse(format_string):
                if literal:
                    result.append(literal)
                if name is None:
                    continue
                if name == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to '
                                         'automatic field numbering')
                    name = str(auto_arg_index)
                    auto_arg_index += 1
                elif name.isdigit():
                    if auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to '
                                         'automatic field numbering')
                    auto_arg_index = False
                obj, used = self.get_field(name, args, kwargs)
                used_args.add(used)
                obj = self.convert_field(obj, conversion)
                if spec or recursion_depth < 1 or type(self).parse is not Formatter.parse:
                    spec, auto_arg_index = self._vformat(
                        spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
                result.append(self.format_field(obj, spec))
            return ''.join(result), auto_arg_index

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion == 's':
                return str(value)
            if conversion == 'r':
                return repr(value)
            if conversion == 'a':
                return ascii(value)
            raise ValueError(f'Unknown conversion specifier {conversion!s}')

        def parse(self, format_string):
            return _formatter_parser(format_string)

        def get_field(self, field_name, args, kwargs):
            first, rest = _split_field(field_name)
            obj = self.get_value(first, args, kwargs)
            for is_attribute, part in rest:
                obj = getattr(obj, part) if is_attribute else obj[part]
            return obj, first
    """#
}
