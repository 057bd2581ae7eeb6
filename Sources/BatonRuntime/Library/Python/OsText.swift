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
    SEEK_SET, SEEK_CUR, SEEK_END = range(3)
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
            if not (exist_ok and path.isdir(name)):
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
        folder, last = path.split(new)
        if last and folder and not path.exists(folder):
            makedirs(folder)
        rename(old, new)
        folder, last = path.split(old)
        try:
            if last and folder:
                removedirs(folder)
        except OSError:
            # What was left behind holds other things.
            return


    def walk(top, topdown=True, onerror=None, followlinks=False):
        waiting = [fspath(top)]
        while waiting:
            top = waiting.pop()
            if isinstance(top, tuple):
                # Its subfolders have all been seen.
                yield top
                continue
            dirs, files, below = [], [], []
            try:
                with scandir(top) as entries:
                    for entry in entries:
                        is_dir = _asks(entry.is_dir)
                        (dirs if is_dir else files).append(entry.name)
                        if is_dir and not topdown and (
                                followlinks or not _asks(entry.is_symlink)):
                            below.append(entry.path)
            except OSError as failure:
                if onerror is None:
                    continue
                onerror(failure)
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


    def _asks(question):
        try:
            return question()
        except OSError:
            return False


    class _Environ(MutableMapping):
        def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
            self._data = data
            self.encodekey, self.decodekey = encodekey, decodekey
            self.encodevalue, self.decodevalue = encodevalue, decodevalue

        def __getitem__(self, key):
            value = self._data.get(self.encodekey(key))
            if value is None:
                raise KeyError(key)
            return self.decodevalue(value)

        def get(self, key, default=None):
            value = self._data.get(self.encodekey(key))
            return default if value is None else self.decodevalue(value)

        def __contains__(self, key):
            return self.encodekey(key) in self._data

        def __setitem__(self, key, value):
            pair = self.encodekey(key), self.encodevalue(value)
            putenv(*pair)
            self._data.update([pair])

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
            decoded = {
                self.decodekey(key): self.decodevalue(self._data[key]) for key in self._data}
            return f'environ({decoded!r})'

        def copy(self):
            return dict(self)

        def setdefault(self, key, value):
            known = self.get(key)
            if known is None:
                self[key] = value
            return self[key] if known is None else known

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            return {**self, **other} if isinstance(other, Mapping) else NotImplemented

        def __ror__(self, other):
            return {**other, **self} if isinstance(other, Mapping) else NotImplemented


    def _only_bytes(value):
        if not isinstance(value, bytes):
            raise TypeError('bytes expected, not %s' % type(value).__name__)
        return value


    from posix import _encode_text, _decode_text

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
        given = fspath(filename)
        return _encode_text(given) if isinstance(given, str) else given


    def fsdecode(filename):
        given = fspath(filename)
        return _decode_text(given) if isinstance(given, bytes) else given


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
