// The text of module asyncio.subprocess, continued: a program, its pipes and its end.

extension SubprocessText {
  static let starting = #"""
    import os as _os
    import signal as _signal
    import _asyncio_streams as _streams
    from _asyncio_transports import (
        _UnixReadPipeTransport, _UnixWritePipeTransport, _release, _warn_unclosed, _refuse)
    from asyncio import gather as _gather, get_running_loop as _get_running_loop
    from asyncio.streams import (
        FlowControlMixin, StreamReader, StreamWriter, _DEFAULT_LIMIT, _settle)

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    DEVNULL, STDOUT, PIPE = -3, -2, -1
    _NAMES = 'stdin', 'stdout', 'stderr'


    class Popen:
        """The program itself, as far as a transport needs it."""

        __module__ = 'subprocess'

        def __init__(
                self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None,
                preexec_fn=None, close_fds=True, shell=False, cwd=None, env=None,
                universal_newlines=None, startupinfo=None, creationflags=0,
                restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1,
                pipesize=-1, process_group=None):
            self.args = args
            self.returncode = self.pid = None
            # The own ends of its pipes, by number.
            self.ends = [None, None, None]
            # Where the output of the program is limited, that of its programs counts as its own.
            self.forwarded = []
            if preexec_fn is not None:
                _refuse('preexec_fn of a subprocess')
            if (user, group, extra_groups) != (None, None, None) or umask != -1:
                _refuse('user, group, extra_groups and umask of a subprocess')
            for name, differs in (
                    ('startupinfo', startupinfo is not None), ('creationflags', creationflags != 0)):
                if differs:
                    raise ValueError(f'{name} is only supported on Windows platforms')
            # What the program gets, and has to be closed here.
            theirs = []
            try:
                handles = self._handles((stdin, stdout, stderr), theirs)
                self._run(args, shell, executable, cwd, env, (
                    handles, tuple(map(int, pass_fds)), close_fds, restore_signals,
                    start_new_session, process_group))
            except BaseException:
                for end in filter(None, self.ends):
                    end.close()
                raise
            finally:
                for handle in theirs:
                    if isinstance(handle, int):
                        _os.close(handle)
                    else:
                        handle.close()

        stdin = property(lambda self: self.ends[0])
        stdout = property(lambda self: self.ends[1])
        stderr = property(lambda self: self.ends[2])

        def __repr__(self):
            about = f'returncode: {self.returncode} args: {self.args!r}>'
            shown = f'<{type(self).__name__}: {about}'
            return shown if len(shown) <= 80 else shown[:76] + '...>'

        def _handles(self, streams, theirs):
            """What the program gets for its three streams; -1: what this one has."""
            handles = []
            null = None
            for number, given in enumerate(streams):
                if given is None:
                    if number and _streams.forwards_output():
                        reading, writing = _streams.pipe()
                        theirs.append(writing)
                        handles.append(writing.fileno())
                        self.forwarded.append((reading, number))
                    else:
                        handles.append(-1)
                elif given == PIPE:
                    own, given = _streams.pipe()
                    if number == 0:
                        own, given = given, own
                    self.ends[number] = own
                    theirs.append(given)
                    handles.append(given.fileno())
                elif given == DEVNULL:
                    if null is None:
                        null = _os.open(_os.devnull, _os.O_RDWR)
                        theirs.append(null)
                    handles.append(null)
                elif number == 2 and given == STDOUT:
                    handles.append(handles[1] if handles[1] != -1 else 1)
                elif isinstance(given, int):
                    if number == 1 and given == STDOUT:
                        raise ValueError('STDOUT can only be used for stderr')
                    handles.append(given)
                else:
                    handles.append(given.fileno())
            return tuple(handles)

        def _run(self, args, shell, executable, cwd, env, rest):
            is_one = isinstance(args, (str, bytes, _os.PathLike))
            words = [args] if is_one else [*args]
            if shell:
                words[:0] = [executable or '/bin/sh', '-c']
            if executable is None:
                executable = words[0]
            name = _os.fsencode(executable)
            folders = [] if _os.path.dirname(name) else map(_os.fsencode, _os.get_exec_path(env))
            candidates = [_os.path.join(folder, name) for folder in folders] or [name]
            variables = None if env is None else [_variable(*pair) for pair in env.items()]
            failure = None
            try:
                self.pid = _streams.start_process(tuple(candidates), words, variables, cwd, *rest)
            except OSError as error:
                # Where it is the folder that is missing, the error names that.
                is_lost = cwd is not None and not _os.path.isdir(cwd)
                failure = OSError(error.errno, error.strerror, cwd if is_lost else executable)
            if failure is not None:
                raise failure

        def poll(self):
            return self.returncode

        def send_signal(self, signal):
            if self.returncode is None:
                _os.kill(self.pid, signal)

        def terminate(self):
            self.send_signal(_signal.SIGTERM)

        def kill(self):
            self.send_signal(_signal.SIGKILL)


    def _variable(name, value):
        name = _os.fsencode(name)
        if b'=' in name:
            raise ValueError('illegal environment variable name')
        return name + b'=' + _os.fsencode(value)


    class WriteSubprocessPipeProto:
        """The protocol of one pipe: what happens there goes to the transport of the program."""

        __module__ = 'asyncio.base_subprocess'

        def __init__(self, program, number):
            self._program, self.number = program, number
            self.pipe = None
            self.is_over = False

        def __repr__(self):
            return f'<{type(self).__name__} fd={self.number} pipe={self.pipe!r}>'

        def connection_made(self, transport):
            self.pipe = transport

        def connection_lost(self, error):
            self.is_over = True
            program, self._program = self._program, None
            program._announce('pipe_connection_lost', self.number, error)
            program._end_if_over()

        def pause_writing(self):
            self._program._peer.pause_writing()

        def resume_writing(self):
            self._program._peer.resume_writing()


    class ReadSubprocessPipeProto(WriteSubprocessPipeProto):
        __module__ = 'asyncio.base_subprocess'

        def data_received(self, data):
            self._program._announce('pipe_data_received', self.number, data)

        def eof_received(self):
            pass


    class BaseSubprocessTransport:
        """A program that runs; its end is told when it and all its pipes have ended."""

        __module__ = 'asyncio.base_subprocess'
        _warning_place = 'base_subprocess.py:129'
        _number = None

        def __init__(self, loop, protocol, args, shell, streams, told, options):
            self._loop, self._peer = loop, protocol
            self._program = self._code = None
            self._is_closed = self._has_ended = False
            # Those who wait for the end.
            self._mourners = []
            # What happens before the protocol is connected; None from then on.
            self._early = []
            self._pipes = {number: None for number, given in enumerate(streams) if given == PIPE}
            try:
                self._program = Popen(
                    args, shell=shell, bufsize=0, universal_newlines=False,
                    **dict(zip(_NAMES, streams)), **options)
            except BaseException:
                self.close()
                raise
            for pipe, number in self._program.forwarded:
                _streams.never_blocks(pipe)
                loop.add_reader(pipe.fileno(), _forward, loop, pipe, number)
            self._number = self._program.pid
            loop.create_task(_connect_pipes(self, told))

        def __repr__(self):
            words = [type(self).__name__] + ['closed'] * self._is_closed
            if self._number is None:
                words.append('not started')
            else:
                words.append(f'pid={self._number}')
                words.append('running' if self._code is None else f'returncode={self._code}')
                words += [f'{_NAMES[number]}={part.pipe}'
                          for number, part in sorted(self._pipes.items()) if part is not None]
            return f"<{' '.join(words)}>"

        def get_extra_info(self, name, default=None):
            return self._program if name == 'subprocess' else default

        def get_pid(self):
            return self._number

        def get_returncode(self):
            return self._code

        def get_pipe_transport(self, fd):
            part = self._pipes.get(fd)
            return part and part.pipe

        def is_closing(self):
            return self._is_closed

        def close(self):
            if self._is_closed:
                return
            self._is_closed = True
            for part in filter(None, self._pipes.values()):
                part.pipe.close()
            if self._program is not None and self._code is None:
                try:
                    self._program.kill()
                except (ProcessLookupError, PermissionError):
                    pass

        def __del__(self):
            if not self._is_closed:
                _warn_unclosed(self)
                self.close()

        def send_signal(self, signal):
            if self._program is None:
                raise ProcessLookupError()
            try:
                _os.kill(self._number, signal)
            except ProcessLookupError:
                pass

        def terminate(self):
            self.send_signal(_signal.SIGTERM)

        def kill(self):
            self.send_signal(_signal.SIGKILL)

        def _announce(self, name, *args):
            self._later(getattr(self._peer, name), *args)

        def _later(self, *call):
            if self._early is None:
                self._loop.call_soon(*call)
            else:
                self._early.append(call)

        def _connected(self):
            self._loop.call_soon(self._peer.connection_made, self)
            early, self._early = self._early, None
            for call in early:
                self._loop.call_soon(*call)

        def _exited(self, code):
            self._code = self._program.returncode = code
            for pipe, number in self._program.forwarded:
                if pipe.fileno() != -1:
                    _forward(self._loop, pipe, number)
            self._announce('process_exited')
            self._end_if_over()

        def _end_if_over(self):
            assert not self._has_ended
            if self._code is not None and all(
                    part and part.is_over for part in self._pipes.values()):
                self._has_ended = True
                self._later(self._call_connection_lost, None)

        def _call_connection_lost(self, error):
            peer, self._peer = self._peer, None
            try:
                peer.connection_lost(error)
            finally:
                mourners, self._mourners = self._mourners, None
                for mourner in mourners:
                    if not mourner.cancelled():
                        mourner.set_result(self._code)
                self._loop = self._program = None

        async def _wait(self):
            if self._code is None:
                mourner = self._loop.create_future()
                self._mourners.append(mourner)
                await mourner
            return self._code


    class _UnixSubprocessTransport(BaseSubprocessTransport):
        __module__ = 'asyncio.unix_events'


    def _forward(loop, pipe, number):
        if not _streams.forward(pipe, number):
            loop.remove_reader(pipe.fileno())
            pipe.close()


    async def _connect_pipe(transport, number, end):
        told = transport._loop.create_future()
        if number:
            kind, part = _UnixReadPipeTransport, ReadSubprocessPipeProto(transport, number)
        else:
            kind, part = _UnixWritePipeTransport, WriteSubprocessPipeProto(transport, number)
        kind(transport._loop, end, part, told)
        await told
        transport._pipes[number] = part


    async def _connect_pipes(transport, told):
        try:
            for number, end in enumerate(transport._program.ends):
                if end is not None:
                    await _connect_pipe(transport, number, end)
            transport._connected()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            _settle(told, error)
        else:
            _release(told)


    _connect_pipes.__qualname__ = 'BaseSubprocessTransport._connect_pipes'
    """# + "\n\n\n"
}
