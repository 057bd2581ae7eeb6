// The text of the abstract classes of module io.

enum IoBasesText {
  static let source = #"""
    import _io
    from _io import UnsupportedOperation
    from abc import ABCMeta

    __name__ = 'io'


    class IOBase(_io._IOBase, metaclass=ABCMeta):
        @property
        def closed(self):
            return hasattr(self, '__IOBase_closed')

        def close(self):
            if IOBase.closed.fget(self):
                return
            try:
                self.flush()
            finally:
                setattr(self, '__IOBase_closed', True)

        def flush(self):
            if IOBase.closed.fget(self):
                raise ValueError('I/O operation on closed file.')

        def seek(self, *args):
            raise UnsupportedOperation('seek')

        def tell(self):
            return self.seek(0, 1)

        def truncate(self, *args):
            raise UnsupportedOperation('truncate')

        def fileno(self):
            raise UnsupportedOperation('fileno')

        def readable(self):
            return False

        def writable(self):
            return False

        def seekable(self):
            return False

        def isatty(self):
            self._checkClosed()
            return False

        def _checkClosed(self, *args):
            if self.closed:
                raise ValueError('I/O operation on closed file.')

        def _checkReadable(self, *args):
            if self.readable() is not True:
                raise UnsupportedOperation('File or stream is not readable.')
            return True

        def _checkWritable(self, *args):
            if self.writable() is not True:
                raise UnsupportedOperation('File or stream is not writable.')
            return True

        def _checkSeekable(self, *args):
            if self.seekable() is not True:
                raise UnsupportedOperation('File or stream is not seekable.')
            return True

        def __enter__(self):
            self._checkClosed()
            return self

        def __exit__(self, *args):
            self.close()

        def __iter__(self):
            self._checkClosed()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def readline(self, size=-1, /):
            limit = -1 if size is None else size.__index__()
            peek = getattr(self, 'peek', None)
            line = bytearray()
            while limit < 0 or len(line) < limit:
                wanted = 1
                if peek is not None:
                    ahead = peek(1)
                    if not isinstance(ahead, bytes):
                        raise OSError("peek() should have returned a bytes object, not "
                                      f"'{type(ahead).__name__}'")
                    if ahead:
                        wanted = ahead.find(b'\n') + 1 or len(ahead)
                        if limit >= 0:
                            wanted = min(wanted, limit - len(line))
                piece = self.read(wanted)
                if not isinstance(piece, bytes):
                    raise OSError("read() should have returned a bytes object, not "
                                  f"'{type(piece).__name__}'")
                line += piece
                if not piece or line.endswith(b'\n'):
                    break
            return bytes(line)

        def readlines(self, hint=-1, /):
            if hint is None or hint <= 0:
                return list(self)
            lines = []
            length = 0
            for line in self:
                lines.append(line)
                length += len(line)
                if length > hint:
                    break
            return lines

        def writelines(self, lines, /):
            self._checkClosed()
            for line in lines:
                self.write(line)

        def __del__(self):
            _io._finalize(self)


    class RawIOBase(_io._RawIOBase, IOBase):
        def read(self, size=-1, /):
            if size is None or size < 0:
                return self.readall()
            room = bytearray(size)
            count = self.readinto(room)
            if count is None:
                return None
            return bytes(room[:count])

        def readall(self):
            pieces = []
            while True:
                piece = self.read(_io.DEFAULT_BUFFER_SIZE)
                if piece is None and not pieces:
                    return None
                if not piece:
                    break
                if not isinstance(piece, bytes):
                    raise TypeError('read() should return bytes')
                pieces.append(piece)
            return b''.join(pieces)

        def readinto(self, buffer, /):
            raise NotImplementedError

        def write(self, data, /):
            raise NotImplementedError


    class BufferedIOBase(_io._BufferedIOBase, IOBase):
        def detach(self):
            raise UnsupportedOperation('detach')

        def read(self, size=-1, /):
            raise UnsupportedOperation('read')

        def read1(self, size=-1, /):
            raise UnsupportedOperation('read1')

        def write(self, data, /):
            raise UnsupportedOperation('write')

        def readinto(self, buffer, /):
            return self._readinto(buffer, self.read)

        def readinto1(self, buffer, /):
            return self._readinto(buffer, self.read1)

        def _readinto(self, buffer, read):
            room = memoryview(buffer).cast('B')
            data = read(len(room))
            if not isinstance(data, bytes):
                raise TypeError('read() should return bytes')
            if len(data) > len(room):
                raise ValueError(
                    f'read() returned too much data: {len(room)} bytes requested, '
                    f'{len(data)} returned')
            room[:len(data)] = data
            return len(data)


    class TextIOBase(_io._TextIOBase, IOBase):
        encoding = newlines = errors = None

        def detach(self):
            raise UnsupportedOperation('detach')

        def read(self, size=-1, /):
            raise UnsupportedOperation('read')

        def readline(self, size=-1, /):
            raise UnsupportedOperation('readline')

        def write(self, s, /):
            if not isinstance(s, str):
                raise TypeError(f'write() argument 1 must be str, not {type(s).__name__}')
            raise UnsupportedOperation('write')


    class BufferedRWPair(BufferedIOBase):
        def __init__(self, reader, writer, buffer_size=_io.DEFAULT_BUFFER_SIZE, /):
            for given, way in (reader, 'readable'), (writer, 'writable'):
                if not getattr(given, way)():
                    raise UnsupportedOperation(f'File or stream is not {way}.')
            self._reader = _io.BufferedReader(reader, buffer_size)
            self._writer = _io.BufferedWriter(writer, buffer_size)

        def read(self, size=-1, /):
            return self._reader.read(size)

        def read1(self, size=-1, /):
            return self._reader.read1(size)

        def readinto(self, buffer, /):
            return self._reader.readinto(buffer)

        def readinto1(self, buffer, /):
            return self._reader.readinto1(buffer)

        def peek(self, size=0, /):
            return self._reader.peek(size)

        def write(self, data, /):
            return self._writer.write(data)

        def flush(self):
            return self._writer.flush()

        def readable(self):
            return self._reader.readable()

        def writable(self):
            return self._writer.writable()

        def isatty(self):
            return self._writer.isatty() or self._reader.isatty()

        def close(self):
            try:
                self._writer.close()
            finally:
                self._reader.close()

        @property
        def closed(self):
            return self._writer.closed


    IOBase.__doc__ = 'The abstract base class for all I/O classes.'
    RawIOBase.__doc__ = 'Base class for raw binary I/O.'
    BufferedIOBase.__doc__ = 'Base class for buffered IO objects.'
    TextIOBase.__doc__ = 'Base class for text I/O.'

    RawIOBase.register(_io.FileIO)
    for _kind in (_io.BytesIO, _io.BufferedReader, _io.BufferedWriter, _io.BufferedRandom):
        BufferedIOBase.register(_kind)
    for _kind in (_io.StringIO, _io.TextIOWrapper):
        TextIOBase.register(_kind)
    """#
}
