// The text of module inspect: files.

extension InspectText {
  static let files = #"""
    def getfile(object):
        if ismodule(object):
            if getattr(object, '__file__', None):
                return object.__file__
            raise TypeError(f'{object!r} is a built-in module')
        if isclass(object):
            if hasattr(object, '__module__'):
                module = sys.modules.get(object.__module__)
                if getattr(module, '__file__', None):
                    return module.__file__
                if object.__module__ == '__main__':
                    raise OSError('source code not available')
            raise TypeError(f'{object!r} is a built-in class')
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        if iscode(object):
            return object.co_filename
        raise TypeError(f'module, class, method, function, traceback, frame, or code object was '
                        f'expected, got {type(object).__name__}')


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
        if hasattr(object, '__module__'):
            return sys.modules.get(object.__module__)
        try:
            file = getabsfile(object, _filename)
        except (TypeError, OSError):
            return None
        for module in list(sys.modules.values()):
            if ismodule(module) and getattr(module, '__file__', None) == file:
                return module
        return None


    def findsource(object):
        file = getsourcefile(object)
        if not file:
            file = getfile(object)
            if not (file.startswith('<') and file.endswith('>')):
                raise OSError('source code not available')
        lines = linecache.getlines(file)
        if not lines:
            raise OSError('could not get source code')
        if ismodule(object):
            return lines, 0
        if isclass(object):
            try:
                number = vars(object)['__firstlineno__'] - 1
            except (TypeError, KeyError):
                raise OSError('source code not available')
        else:
            if ismethod(object):
                object = object.__func__
            if isfunction(object):
                object = object.__code__
            if istraceback(object):
                object = object.tb_frame
            if isframe(object):
                object = object.f_code
            number = object.co_firstlineno - 1
        if number >= len(lines):
            raise OSError('lineno is out of bounds')
        return lines, number


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
        if istraceback(object):
            object = object.tb_frame
        if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
            return lines, 0
        return getblock(lines[number:]), number + 1


    def getsource(object):
        return ''.join(getsourcelines(object)[0])


    def getcomments(object):
        try:
            lines, number = findsource(object)
        except (OSError, TypeError):
            return None
        found = []
        if ismodule(object):
            start = 1 if lines and lines[0][:2] == '#!' else 0
            while start < len(lines) and lines[start].strip() in ('', '#'):
                start += 1
            while start < len(lines) and lines[start][:1] == '#':
                found.append(lines[start].expandtabs())
                start += 1
        else:
            size = indentsize(lines[number])
            number -= 1
            while number >= 0 and lines[number].lstrip()[:1] == '#' and (
                    indentsize(lines[number]) == size):
                found.insert(0, lines[number].expandtabs().lstrip())
                number -= 1
        return ''.join(found) or None
    """#
}
