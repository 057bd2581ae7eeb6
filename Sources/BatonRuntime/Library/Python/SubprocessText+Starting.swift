// The text of module asyncio.subprocess, continued: a program, its pipes and its end.

extension SubprocessText {
  static let starting = #"""
    import os as _os
    import signal as _signal
    import _asyncio_streams as _streams
    from _asyncio_transports import (
        _UnixReadPipeTransport, _UnixWritePipeTransport, _warn_unclosed, _refuse)
    from asyncio import gather as _gather, get_running_loop as _get_running_loop
    from asyncio.streams import FlowControlMixin, StreamReader, StreamWriter, _DEFAULT_LIMIT

    __all__ = ('create_subprocess_exec', 'create_subprocess_shell')

    PIPE = -1
    STDOUT = -2
    DEVNULL = -3


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
            self.returncode = None
            self.pid = None
            self.stdin = self.stdout = self.stderr = None
            # Where the output of the program is limited, that of its programs counts as its own.
            self.forwarded = []
            if preexec_fn is not None:
                _refuse('preexec_fn of a subprocess')
            if (user, group, extra_groups) != (None, None, None) or umask != -1:
                _refuse('user, group, extra_groups and umask of a subprocess')
            if startupinfo is not None:
                raise ValueError('startupinfo is only supported on Windows platforms')
            if creationflags != 0:
                raise ValueError('creationflags is only supported on Windows platforms')
            # What the program gets, and has to be closed here.
            theirs = []
            try:
                handles = self._handles(stdin, stdout, stderr, theirs)
                self._run(args, shell, executable, cwd, env, (
                    handles, tuple(int(fd) for fd in pass_fds), close_fds, restore_signals,
                    start_new_session, process_group))
            except BaseException:
                for pipe in self.stdin, self.stdout, self.stderr:
                    if pipe is not None:
                        pipe.close()
                raise
            finally:
                for pipe in theirs:
                    if isinstance(pipe, int):
                        _os.close(pipe)
                    else:
                        pipe.close()

        def __repr__(self):
            text = f'<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>'
            return text if len(text) <= 80 else text[:76] + '...>'

        def _handles(self, stdin, stdout, stderr, theirs):
            handles = []
            null = None
            for number, given in enumerate((stdin, stdout, stderr)):
                if given is None:
                    if number and _streams.forwards_output():
                        reading, writing = _streams.pipe()
                        theirs.append(writing)
                        handles.append(writing.fileno())
                        self.forwarded.append((reading, number))
                    else:
                        handles.append(-1)
                elif given == PIPE:
                    reading, writing = _streams.pipe()
                    if number == 0:
                        own, given, self.stdin = writing, reading, writing
                    elif number == 1:
                        given, self.stdout = writing, reading
                    else:
                        given, self.stderr = writing, reading
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
            if isinstance(args, (str, bytes)):
                args = [args]
            elif isinstance(args, _os.PathLike):
                args = [args]
            else:
                args = list(args)
            if shell:
                args = ['/bin/sh', '-c', *args]
                if executable:
                    args[0] = executable
            if executable is None:
                executable = args[0]
            program = _os.fsencode(executable)
            if _os.path.dirname(program):
                candidates = (program,)
            else:
                candidates = tuple(_os.path.join(_os.fsencode(folder), program)
                                   for folder in _os.get_exec_path(env))
            variables = None
            if env is not None:
                variables = []
                for name, value in env.items():
                    name = _os.fsencode(name)
                    if b'=' in name:
                        raise ValueError('illegal environment variable name')
                    variables.append(name + b'=' + _os.fsencode(value))
            try:
                self.pid = _streams.start_process(candidates, args, variables, cwd, *rest)
            except OSError as exc:
                named = executable
                # Where it is the folder that is missing, the error names that.
                if cwd is not None and not _os.path.isdir(cwd):
                    named = cwd
                error = OSError(exc.errno, exc.strerror, named)
            else:
                return
            raise error

        def poll(self):
            return self.returncode

        def send_signal(self, signal):
            if self.returncode is None:
                _os.kill(self.pid, signal)

        def terminate(self):
            self.send_signal(_signal.SIGTERM)

        def kill(self):
            self.send_signal(_signal.SIGKILL)


    class WriteSubprocessPipeProto:
        __module__ = 'asyncio.base_subprocess'

        def __init__(self, proc, fd):
            self.proc = proc
            self.fd = fd
            self.pipe = None
            self.disconnected = False

        def __repr__(self):
            return f'<{self.__class__.__name__} fd={self.fd} pipe={self.pipe!r}>'

        def connection_made(self, transport):
            self.pipe = transport

        def connection_lost(self, exc):
            self.disconnected = True
            self.proc._pipe_connection_lost(self.fd, exc)
            self.proc = None

        def pause_writing(self):
            self.proc._protocol.pause_writing()

        def resume_writing(self):
            self.proc._protocol.resume_writing()


    class ReadSubprocessPipeProto(WriteSubprocessPipeProto):
        __module__ = 'asyncio.base_subprocess'

        def data_received(self, data):
            self.proc._pipe_data_received(self.fd, data)

        def eof_received(self):
            pass


    class BaseSubprocessTransport:
        __module__ = 'asyncio.base_subprocess'
        _warning_place = 'base_subprocess.py:129'

        def __init__(self, loop, protocol, args, shell, streams, waiter, options):
            self._closed = False
            self._protocol = protocol
            self._loop = loop
            self._proc = None
            self._pid = None
            self._returncode = None
            self._exit_waiters = []
            # What happens before the protocol is connected is told it afterwards.
            self._pending_calls = []
            self._pipes = {fd: None for fd, given in enumerate(streams) if given == PIPE}
            self._finished = False
            stdin, stdout, stderr = streams
            try:
                self._proc = Popen(
                    args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr,
                    universal_newlines=False, bufsize=0, **options)
            except BaseException:
                self.close()
                raise
            self._pid = self._proc.pid
            for pipe, number in self._proc.forwarded:
                _streams.never_blocks(pipe)
                loop.add_reader(pipe.fileno(), _forward, loop, pipe, number)
            loop.create_task(_connect_pipes(self, waiter))

        def __repr__(self):
            text = self.__class__.__name__
            if self._closed:
                text += ' closed'
            if self._pid is None:
                return f'<{text} not started>'
            text += f' pid={self._pid}'
            if self._returncode is None:
                text += ' running'
            else:
                text += f' returncode={self._returncode}'
            for fd, name in enumerate(('stdin', 'stdout', 'stderr')):
                protocol = self._pipes.get(fd)
                if protocol is not None:
                    text += f' {name}={protocol.pipe}'
            return f'<{text}>'

        def get_extra_info(self, name, default=None):
            return self._proc if name == 'subprocess' else default

        def get_pid(self):
            return self._pid

        def get_returncode(self):
            return self._returncode

        def get_pipe_transport(self, fd):
            protocol = self._pipes.get(fd)
            return None if protocol is None else protocol.pipe

        def is_closing(self):
            return self._closed

        def close(self):
            if self._closed:
                return
            self._closed = True
            for protocol in self._pipes.values():
                if protocol is not None:
                    protocol.pipe.close()
            if self._proc is not None and self._returncode is None:
                try:
                    self._proc.kill()
                except (ProcessLookupError, PermissionError):
                    pass

        def __del__(self):
            if not self._closed:
                _warn_unclosed(self)
                self.close()

        def send_signal(self, signal):
            if self._proc is None:
                raise ProcessLookupError()
            try:
                _os.kill(self._proc.pid, signal)
            except ProcessLookupError:
                pass

        def terminate(self):
            self.send_signal(_signal.SIGTERM)

        def kill(self):
            self.send_signal(_signal.SIGKILL)

        def _call(self, callback, *args):
            if self._pending_calls is None:
                self._loop.call_soon(callback, *args)
            else:
                self._pending_calls.append((callback, args))

        def _pipe_connection_lost(self, fd, exc):
            self._call(self._protocol.pipe_connection_lost, fd, exc)
            self._try_finish()

        def _pipe_data_received(self, fd, data):
            self._call(self._protocol.pipe_data_received, fd, data)

        def _process_exited(self, returncode):
            self._returncode = returncode
            self._proc.returncode = returncode
            for pipe, number in self._proc.forwarded:
                if pipe.fileno() != -1:
                    _forward(self._loop, pipe, number)
            self._call(self._protocol.process_exited)
            self._try_finish()

        async def _wait(self):
            if self._returncode is not None:
                return self._returncode
            waiter = self._loop.create_future()
            self._exit_waiters.append(waiter)
            return await waiter

        def _try_finish(self):
            assert not self._finished
            if self._returncode is not None and all(
                    protocol is not None and protocol.disconnected
                    for protocol in self._pipes.values()):
                self._finished = True
                self._call(self._call_connection_lost, None)

        def _call_connection_lost(self, exc):
            try:
                self._protocol.connection_lost(exc)
            finally:
                for waiter in self._exit_waiters:
                    if not waiter.cancelled():
                        waiter.set_result(self._returncode)
                self._exit_waiters = None
                self._loop = None
                self._proc = None
                self._protocol = None


    class _UnixSubprocessTransport(BaseSubprocessTransport):
        __module__ = 'asyncio.unix_events'


    def _forward(loop, pipe, number):
        if not _streams.forward(pipe, number):
            loop.remove_reader(pipe.fileno())
            pipe.close()


    async def _connect_pipes(self, waiter):
        try:
            proc = self._proc
            loop = self._loop
            for fd, pipe in enumerate((proc.stdin, proc.stdout, proc.stderr)):
                if pipe is not None:
                    connected = loop.create_future()
                    if fd == 0:
                        protocol = WriteSubprocessPipeProto(self, fd)
                        _UnixWritePipeTransport(loop, pipe, protocol, connected)
                    else:
                        protocol = ReadSubprocessPipeProto(self, fd)
                        _UnixReadPipeTransport(loop, pipe, protocol, connected)
                    await connected
                    self._pipes[fd] = protocol
            loop.call_soon(self._protocol.connection_made, self)
            for callback, args in self._pending_calls:
                loop.call_soon(callback, *args)
            self._pending_calls = None
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if not waiter.cancelled():
                waiter.set_exception(exc)
        else:
            if not waiter.cancelled():
                waiter.set_result(None)


    _connect_pipes.__qualname__ = 'BaseSubprocessTransport._connect_pipes'
    """# + "\n\n\n"
}
