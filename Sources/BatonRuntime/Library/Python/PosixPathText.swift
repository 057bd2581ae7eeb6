// The text of module posixpath: os.path.

enum PosixPathText {
  static let source = #"""
    import posix as _posix
    from posix import fspath as _fspath, stat as _stat, lstat as _lstat
    from posix import _path_normpath as normpath, _path_splitroot_ex as splitroot, _path_join

    __all__ = [
        'normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename',
        'dirname', 'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink',
        'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath',
        'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep',
        'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames',
        'relpath', 'commonpath', 'isjunction', 'isdevdrive', 'isreserved']

    curdir = '.'
    pardir = '..'
    extsep = '.'
    sep = '/'
    pathsep = ':'
    defpath = '/bin:/usr/bin'
    altsep = None
    devnull = '/dev/null'
    supports_unicode_filenames = False


    def _like(path, text):
        return text.encode('ascii') if isinstance(path, bytes) else text


    def _check(name, *paths):
        kinds = set()
        for path in paths:
            if isinstance(path, (str, bytes)):
                kinds.add(isinstance(path, bytes))
            else:
                raise TypeError(
                    f'{name}() argument must be str, bytes, or os.PathLike object, not '
                    f'{type(path).__name__!r}') from None
        if len(kinds) > 1:
            raise TypeError("Can't mix strings and bytes in path components") from None


    def normcase(s):
        return _fspath(s)


    def isabs(s):
        s = _fspath(s)
        return s.startswith('/' if type(s) is str else _like(s, '/'))


    def join(a, *p):
        a = _fspath(a)
        path = _path_join(a, p)
        return _join_any(a, p) if path is None else path


    def _join_any(a, p):
        path = a
        slash = _like(a, '/')
        try:
            for part in p:
                part = _fspath(part)
                if part.startswith(slash) or not path:
                    path = part
                elif path.endswith(slash):
                    path = path + part
                else:
                    path = path + slash + part
        except (TypeError, AttributeError, BytesWarning):
            _check('join', a, *p)
            raise
        return path


    def split(p):
        p = _fspath(p)
        slash = '/' if type(p) is str else _like(p, '/')
        start = p.rfind(slash) + 1
        head, tail = p[:start], p[start:]
        return head.rstrip(slash) or head, tail


    def splitext(p):
        p = _fspath(p)
        slash, dot = ('/', '.') if type(p) is str else (_like(p, '/'), _like(p, '.'))
        place = p.rfind(dot)
        start = p.rfind(slash) + 1
        if place > start and p[start:place].strip(dot):
            return p[:place], p[place:]
        return p, p[:0]


    def splitdrive(p):
        p = _fspath(p)
        return p[:0], p


    def basename(p):
        p = _fspath(p)
        return p[p.rfind('/' if type(p) is str else _like(p, '/')) + 1:]


    def dirname(p):
        p = _fspath(p)
        slash = '/' if type(p) is str else _like(p, '/')
        head = p[:p.rfind(slash) + 1]
        return head.rstrip(slash) or head


    def isjunction(path):
        _fspath(path)
        return False


    def isdevdrive(path):
        _fspath(path)
        return False


    def isreserved(path):
        _fspath(path)
        return False


    def _status(path, read=_stat):
        try:
            return read(path)
        except (OSError, ValueError):
            return None


    def exists(path):
        return _status(path) is not None


    def lexists(path):
        return _status(path, _lstat) is not None


    def isfile(path):
        status = _status(path)
        return status is not None and status.st_mode & 0o170000 == 0o100000


    def isdir(s):
        status = _status(s)
        return status is not None and status.st_mode & 0o170000 == 0o040000


    def islink(path):
        status = _status(path, _lstat)
        return status is not None and status.st_mode & 0o170000 == 0o120000


    def ismount(path):
        status = _status(path, _lstat)
        if status is None or status.st_mode & 0o170000 != 0o040000:
            return False
        path = _fspath(path)
        above = _status(realpath(join(path, _like(path, '..'))), _lstat)
        return above is not None and (
            status.st_dev != above.st_dev or status.st_ino == above.st_ino)


    def getsize(filename):
        return _stat(filename).st_size


    def getmtime(filename):
        return _stat(filename).st_mtime


    def getatime(filename):
        return _stat(filename).st_atime


    def getctime(filename):
        return _stat(filename).st_ctime


    def samestat(s1, s2):
        return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


    def samefile(f1, f2):
        return samestat(_stat(f1), _stat(f2))


    def sameopenfile(fp1, fp2):
        return samestat(_posix.fstat(fp1), _posix.fstat(fp2))


    def commonprefix(m):
        if not m:
            return ''
        if not isinstance(m[0], (list, tuple)):
            m = tuple(map(_fspath, m))
        low, high = min(m), max(m)
        count = 0
        for a, b in zip(low, high):
            if a != b:
                break
            count += 1
        return low[:count]


    def abspath(path):
        path = _fspath(path)
        if not path.startswith('/' if type(path) is str else _like(path, '/')):
            here = _posix.getcwdb() if isinstance(path, bytes) else _posix.getcwd()
            path = join(here, path)
        return normpath(path)


    def realpath(filename, *, strict=False):
        filename = _fspath(filename)
        slash = _like(filename, '/')
        path = abspath(filename[:0]) if not filename.startswith(slash) else slash
        waiting = filename.split(slash)[::-1]
        links = {}
        while waiting:
            part = waiting.pop()
            if part is None:
                links[waiting.pop()] = path
                continue
            if not part or part == _like(filename, '.'):
                continue
            if part == _like(filename, '..'):
                path = dirname(path)
                continue
            longer = path + part if path.endswith(slash) else path + slash + part
            try:
                isLink = _lstat(longer).st_mode & 0o170000 == 0o120000
            except OSError:
                if strict:
                    raise
                isLink = False
            if not isLink:
                path = longer
                continue
            if longer in links:
                known = links[longer]
                if known is not None:
                    path = known
                    continue
                if strict:
                    _stat(longer)
                path = longer
                continue
            links[longer] = None
            target = _posix.readlink(longer)
            if target.startswith(slash):
                path = slash
            waiting.append(longer)
            waiting.append(None)
            waiting.extend(target.split(slash)[::-1])
        return path


    def relpath(path, start=None):
        path = _fspath(path)
        if not path:
            raise ValueError('no path specified')
        slash, up = _like(path, '/'), _like(path, '..')
        start = _like(path, '.') if start is None else _fspath(start)
        try:
            source = [part for part in abspath(start).split(slash) if part]
            target = [part for part in abspath(path).split(slash) if part]
        except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
            _check('relpath', path, start)
            raise
        shared = len(commonprefix([source, target]))
        parts = [up] * (len(source) - shared) + target[shared:]
        return slash.join(parts) if parts else _like(path, '.')


    def commonpath(paths):
        paths = tuple(map(_fspath, paths))
        if not paths:
            raise ValueError('commonpath() arg is an empty sequence')
        first = paths[0]
        slash, dot = _like(first, '/'), _like(first, '.')
        try:
            rooted = {path.startswith(slash) for path in paths}
            if len(rooted) > 1:
                raise ValueError("Can't mix absolute and relative paths")
            split = [[part for part in path.split(slash) if part and part != dot]
                     for path in paths]
        except (TypeError, AttributeError):
            _check('commonpath', *paths)
            raise
        return (slash if True in rooted else slash[:0]) + slash.join(commonprefix(split))


    def expanduser(path):
        path = _fspath(path)
        tilde, slash = _like(path, '~'), _like(path, '/')
        if not path.startswith(tilde):
            return path
        end = path.find(slash, 1)
        if end < 0:
            end = len(path)
        if end != 1:
            return path
        import os
        home = os.environ.get('HOME')
        if home is None:
            return path
        if isinstance(path, bytes):
            home = os.fsencode(home)
        return home.rstrip(slash) + path[end:] or slash


    def expandvars(path):
        import os
        path = _fspath(path)
        if _like(path, '$') not in path:
            return path
        isBytes = isinstance(path, bytes)
        text = os.fsdecode(path) if isBytes else path
        result = []
        place = 0
        while place < len(text):
            start = text.find('$', place)
            if start < 0:
                break
            result.append(text[place:start])
            end = start + 1
            if text[end:end + 1] == '{':
                close = text.find('}', end)
                name = text[end + 1:close] if close > 0 else ''
                end = close + 1 if close > 0 else end
            else:
                while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == '_'):
                    end += 1
                name = text[start + 1:end]
            if name and name in os.environ:
                result.append(os.environ[name])
            else:
                result.append(text[start:end])
            place = end
        result.append(text[place:])
        joined = ''.join(result)
        return os.fsencode(joined) if isBytes else joined
    """#
}
