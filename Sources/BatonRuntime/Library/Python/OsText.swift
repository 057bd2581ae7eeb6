// The text of module os, on top of posix.

enum OsText {
  static let source = #"""
    import abc
    import sys
    from _collections_abc import Mapping, MutableMapping
    from posix import *
    from posix import _exit
    import posix as _posix
    import posixpath as path
    from posixpath import (
        curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull)

    sys.modules['os.path'] = path

    GenericAlias = type(list[int])
    name = 'posix'
    linesep = '\n'
    SEEK_SET = 0
    SEEK_CUR = 1
    SEEK_END = 2
    P_WAIT = 0
    P_NOWAIT = P_NOWAITO = 1
    supports_bytes_environ = True
    supports_dir_fd = set()
    supports_effective_ids = set()
    supports_fd = {chdir, chmod, stat, truncate, utime}
    supports_follow_symlinks = {stat}


    def _public_names():
        hidden = {'abc', 'sys', 'Mapping', 'MutableMapping', 'GenericAlias'}
        return [name for name in globals() if name[0] != '_' and name not in hidden]


    def _parent(name):
        """The folder that holds `name` and the last part of it, whatever slashes follow that."""
        parent, last = path.split(name)
        return (parent, last) if last else path.split(parent)


    def makedirs(name, mode=0o777, exist_ok=False):
        parent, last = _parent(name)
        if parent and last and not path.exists(parent):
            try:
                makedirs(parent, exist_ok=exist_ok)
            except FileExistsError:
                # Somebody else was faster.
                pass
            if last in ('.', b'.'):
                return
        try:
            mkdir(name, mode)
        except OSError:
            if exist_ok and path.isdir(name):
                return
            raise


    def removedirs(name):
        rmdir(name)
        parent, last = _parent(name)
        while parent and last:
            try:
                rmdir(parent)
            except OSError:
                return
            parent, last = path.split(parent)


    def renames(old, new):
        head, tail = path.split(new)
        if head and tail and not path.exists(head):
            makedirs(head)
        rename(old, new)
        head, tail = path.split(old)
        if head and tail:
            try:
                removedirs(head)
            except OSError:
                pass


    def walk(top, topdown=True, onerror=None, followlinks=False):
        waiting = [fspath(top)]
        while waiting:
            top = waiting.pop()
            if isinstance(top, tuple):
                yield top
                continue
            dirs, files, below = [], [], []
            try:
                with scandir(top) as entries:
                    for entry in entries:
                        try:
                            is_dir = entry.is_dir()
                        except OSError:
                            is_dir = False
                        (dirs if is_dir else files).append(entry.name)
                        if not topdown and is_dir:
                            if followlinks or not _is_link(entry):
                                below.append(entry.path)
            except OSError as error:
                if onerror is not None:
                    onerror(error)
                continue
            if topdown:
                yield top, dirs, files
                for name in reversed(dirs):
                    longer = path.join(top, name)
                    if followlinks or not path.islink(longer):
                        waiting.append(longer)
            else:
                waiting.append((top, dirs, files))
                waiting.extend(reversed(below))


    def _is_link(entry):
        try:
            return entry.is_symlink()
        except OSError:
            return False


    class _Environ(MutableMapping):
        def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
            self.encodekey = encodekey
            self.decodekey = decodekey
            self.encodevalue = encodevalue
            self.decodevalue = decodevalue
            self._data = data

        def __getitem__(self, key):
            try:
                value = self._data[self.encodekey(key)]
            except KeyError:
                raise KeyError(key) from None
            return self.decodevalue(value)

        def get(self, key, default=None):
            value = self._data.get(self.encodekey(key))
            return default if value is None else self.decodevalue(value)

        def __setitem__(self, key, value):
            key = self.encodekey(key)
            value = self.encodevalue(value)
            putenv(key, value)
            self._data[key] = value

        def __delitem__(self, key):
            encoded = self.encodekey(key)
            unsetenv(encoded)
            try:
                del self._data[encoded]
            except KeyError:
                raise KeyError(key) from None

        def __iter__(self):
            for key in list(self._data):
                yield self.decodekey(key)

        def __len__(self):
            return len(self._data)

        def __repr__(self):
            items = ', '.join(
                f'{self.decodekey(key)!r}: {self.decodevalue(value)!r}'
                for key, value in self._data.items())
            return f'environ({{{items}}})'

        def copy(self):
            return dict(self)

        def setdefault(self, key, value):
            if key not in self:
                self[key] = value
            return self[key]

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return {**dict(self), **other}

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return {**other, **dict(self)}


    def _encode_text(value):
        if not isinstance(value, str):
            raise TypeError('str expected, not %s' % type(value).__name__)
        return value.encode('utf-8', 'surrogateescape')


    def _decode_text(value):
        return value.decode('utf-8', 'surrogateescape')


    def _only_bytes(value):
        if not isinstance(value, bytes):
            raise TypeError('bytes expected, not %s' % type(value).__name__)
        return value


    environ = _Environ(_posix.environ, _encode_text, _decode_text, _encode_text, _decode_text)
    environb = _Environ(_posix.environ, _only_bytes, bytes, _only_bytes, bytes)


    def getenv(key, default=None):
        return environ.get(key, default)


    def getenvb(key, default=None):
        return environb.get(key, default)


    def get_exec_path(env=None):
        if env is None:
            env = environ
        found = env.get('PATH')
        return (defpath if found is None else found).split(pathsep)


    def fsencode(filename):
        filename = fspath(filename)
        if isinstance(filename, str):
            return filename.encode('utf-8', 'surrogateescape')
        return filename


    def fsdecode(filename):
        filename = fspath(filename)
        if isinstance(filename, bytes):
            return filename.decode('utf-8', 'surrogateescape')
        return filename


    def process_cpu_count():
        return cpu_count()


    def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
        if not isinstance(fd, int):
            raise TypeError('invalid fd type (%s, expected integer)' % type(fd))
        import io
        return io.open(fd, mode, buffering, encoding, *args, **kwargs)


    class PathLike(abc.ABC):
        __slots__ = ()

        @abc.abstractmethod
        def __fspath__(self):
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is PathLike:
                for base in subclass.__mro__:
                    if '__fspath__' in base.__dict__:
                        return NotImplemented if base.__dict__['__fspath__'] is None else True
            return NotImplemented

        __class_getitem__ = classmethod(GenericAlias)


    __all__ = _public_names()
    """#
}
