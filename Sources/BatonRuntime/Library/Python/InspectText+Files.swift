// The text of module inspect: files.

extension InspectText {
  static let files = #"""
    def getfile(object):
        if isclass(object) or ismodule(object):
            return _file_of_module(object)
        code = _code_of(object)
        if not iscode(code):
            raise TypeError(f'module, class, method, function, traceback, frame, or code object was '
                            f'expected, got {type(code).__name__}')
        return code.co_filename


    def _file_of_module(object):
        name = None
        module = object
        if isclass(object):
            name = getattr(object, '__module__', None)
            module = sys.modules.get(name)
        file = getattr(module, '__file__', None)
        if file:
            return file
        if name == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in {"class" if isclass(object) else "module"}')


    # What holds code, and by which attribute, from the outside inwards.
    _holders_of_code = (
        (types.MethodType, '__func__'), (types.FunctionType, '__code__'),
        (types.TracebackType, 'tb_frame'), (types.FrameType, 'f_code'))


    def _code_of(object):
        for kind, attribute in _holders_of_code:
            if isinstance(object, kind):
                object = getattr(object, attribute)
        return object


    def getmodulename(path):
        name = path.rpartition('/')[2]
        return name[:-3] if name.endswith('.py') else None


    def getsourcefile(object):
        filename = getfile(object)
        return filename if linecache.getlines(filename) else None


    def getabsfile(object, _filename=None):
        return _filename or getsourcefile(object) or getfile(object)


    def getmodule(object, _filename=None):
        if ismodule(object):
            return object
        name = getattr(object, '__module__', _sentinel)
        if name is not _sentinel:
            return sys.modules.get(name)
        try:
            path = getabsfile(object, _filename)
        except (OSError, TypeError):
            return None
        known = [module for module in sys.modules.values() if ismodule(module)]
        return next((module for module in known if getattr(module, '__file__', None) == path), None)


    def findsource(object):
        file = getsourcefile(object)
        if not file:
            file = getfile(object)
            if file[:1] + file[-1:] != '<>':
                raise OSError('source code not available')
        lines = linecache.getlines(file)
        if not lines:
            raise OSError('could not get source code')
        first = 1
        if isclass(object):
            first = vars(object).get('__firstlineno__')
            if not isinstance(first, int):
                raise OSError('source code not available')
        elif not ismodule(object):
            first = _code_of(object).co_firstlineno
        if first > len(lines):
            raise OSError('lineno is out of bounds')
        return lines, first - 1


    class EndOfBlock(Exception):
        pass


    def _logical_end(lines, index):
        # The line after the logical line that begins at an index.
        depth, quote = 0, None
        while index < len(lines):
            line = lines[index]
            position, size = 0, len(line)
            continued = False
            while position < size:
                character = line[position]
                if quote:
                    if character == '\\':
                        position += 1
                    elif line.startswith(quote, position):
                        position += len(quote) - 1
                        quote = None
                elif character in '\'"':
                    quote = character * 3 if line.startswith(character * 3, position) else character
                    position += len(quote) - 1
                elif character == '#':
                    break
                elif character in '([{':
                    depth += 1
                elif character in ')]}':
                    depth -= 1
                elif character == '\\' and line[position + 1:].strip() == '':
                    continued = True
                position += 1
            if quote and len(quote) == 1:
                quote = None
            index += 1
            if not quote and depth <= 0 and not continued:
                break
        return index


    def getblock(lines):
        index = 0
        while index < len(lines) and lines[index].lstrip().startswith('@'):
            index = _logical_end(lines, index)
        if index >= len(lines):
            return lines
        head = lines[index]
        start = head.lstrip()
        last = index = _logical_end(lines, index)
        if not start.startswith(('def ', 'class ', 'async ')):
            return lines[:last]
        outer = indentsize(head)
        tail = ''.join(lines[:last]).split('#')[0].rstrip()
        if not tail.endswith(':') and not lines[last - 1].split('#')[0].rstrip().endswith(':'):
            return lines[:last]
        body = None
        while index < len(lines):
            text = lines[index].strip()
            if not text:
                index += 1
                continue
            size = indentsize(lines[index])
            if text.startswith('#'):
                index += 1
                if body is not None and size >= body:
                    last = index
                continue
            if size <= outer:
                break
            if body is None:
                body = size
            last = index = _logical_end(lines, index)
        return lines[:last]


    def getsourcelines(object):
        object = unwrap(object)
        lines, number = findsource(object)
        runs = isinstance(object, (types.TracebackType, types.FrameType))
        if ismodule(object) or runs and _code_of(object).co_name == '<module>':
            return lines, 0
        return getblock(lines[number:]), number + 1


    def getsource(object):
        return ''.join(getsourcelines(object)[0])


    def getcomments(object):
        try:
            lines, number = findsource(object)
        except TypeError:
            return None
        except OSError:
            return None
        found = []
        if not ismodule(object):
            size = indentsize(lines[number])
            for line in reversed(lines[:number]):
                text = line.expandtabs().lstrip()
                if not text.startswith('#') or indentsize(line) != size:
                    break
                found.insert(0, text)
            return ''.join(found) or None
        started = False
        for index, line in enumerate(lines):
            if line.strip() in ('', '#') and not started or index == 0 and line.startswith('#!'):
                continue
            if not line.startswith('#'):
                break
            started = True
            found.append(line.expandtabs())
        return ''.join(found) or None
    """#
}
