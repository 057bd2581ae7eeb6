// The text of module asyncio.subprocess: other programs, on top of _asyncio_transports.

enum SubprocessText {
  static let source =
    starting + #"""
      class BaseEventLoop:
          """What `asyncio.BaseEventLoop` does for programs, under the names that errors show."""

          async def subprocess_shell(
                  self, cmd, limit, *, stdin=PIPE, stdout=PIPE, stderr=PIPE,
                  universal_newlines=False, shell=True, bufsize=0, encoding=None, errors=None,
                  text=None, **kwargs):
              if not isinstance(cmd, (bytes, str)):
                  raise ValueError('cmd must be a string')
              _check_text(universal_newlines, not shell and 'True', bufsize, text, encoding, errors)
              return await _start(self, limit, cmd, True, (stdin, stdout, stderr), kwargs)

          async def subprocess_exec(
                  self, args, limit, *, stdin=PIPE, stdout=PIPE, stderr=PIPE,
                  universal_newlines=False, shell=False, bufsize=0, encoding=None, errors=None,
                  text=None, **kwargs):
              _check_text(universal_newlines, shell and 'False', bufsize, text, encoding, errors)
              return await _start(self, limit, args, False, (stdin, stdout, stderr), kwargs)


      def _check_text(universal_newlines, wanted_shell, bufsize, text, encoding, errors):
          if universal_newlines:
              raise ValueError('universal_newlines must be False')
          if wanted_shell:
              raise ValueError(f'shell must be {wanted_shell}')
          if bufsize != 0:
              raise ValueError('bufsize must be 0')
          if text:
              raise ValueError('text must be False')
          if encoding is not None:
              raise ValueError('encoding must be None')
          if errors is not None:
              raise ValueError('errors must be None')


      async def _start(loop, limit, args, shell, streams, options):
          protocol = SubprocessStreamProtocol(limit, loop)
          waiter = loop.create_future()
          transport = _UnixSubprocessTransport(
              loop, protocol, args, shell, streams, waiter, options)
          _streams.when_ended(loop, transport.get_pid(), transport._process_exited)
          try:
              await waiter
          except (SystemExit, KeyboardInterrupt):
              raise
          except BaseException:
              transport.close()
              await transport._wait()
              raise
          return Process(transport, protocol, loop)


      async def create_subprocess_shell(
              cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
          return await BaseEventLoop.subprocess_shell(
              _get_running_loop(), cmd, limit, stdin=stdin, stdout=stdout, stderr=stderr, **kwds)


      async def create_subprocess_exec(
              program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
          return await BaseEventLoop.subprocess_exec(
              _get_running_loop(), (program, *args), limit, stdin=stdin, stdout=stdout,
              stderr=stderr, **kwds)


      class SubprocessStreamProtocol(FlowControlMixin):
          def __init__(self, limit, loop):
              super().__init__(loop=loop)
              self._limit = limit
              self.stdin = self.stdout = self.stderr = None
              self._transport = None
              self._process_exited = False
              # The pipes that the program still writes to.
              self._open = set()
              self._stdin_closed = loop.create_future()

          def __repr__(self):
              text = self.__class__.__name__
              for name in 'stdin', 'stdout', 'stderr':
                  stream = getattr(self, name)
                  if stream is not None:
                      text += f' {name}={stream!r}'
              return f'<{text}>'

          def _reader(self, fd):
              return self.stdout if fd == 1 else self.stderr if fd == 2 else None

          def connection_made(self, transport):
              self._transport = transport
              for fd in 1, 2:
                  pipe = transport.get_pipe_transport(fd)
                  if pipe is not None:
                      reader = StreamReader(limit=self._limit, loop=self._loop)
                      reader.set_transport(pipe)
                      if fd == 1:
                          self.stdout = reader
                      else:
                          self.stderr = reader
                      self._open.add(fd)
              pipe = transport.get_pipe_transport(0)
              if pipe is not None:
                  self.stdin = StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

          def pipe_data_received(self, fd, data):
              reader = self._reader(fd)
              if reader is not None:
                  reader.feed_data(data)

          def pipe_connection_lost(self, fd, exc):
              if fd == 0:
                  if self.stdin is not None:
                      self.stdin.close()
                  self.connection_lost(exc)
                  if exc is None:
                      self._stdin_closed.set_result(None)
                  else:
                      self._stdin_closed.set_exception(exc)
                      # Nobody has to wait for the end.
                      self._stdin_closed.exception()
                  return
              reader = self._reader(fd)
              if reader is not None:
                  if exc is None:
                      reader.feed_eof()
                  else:
                      reader.set_exception(exc)
              self._open.discard(fd)
              self._close_if_over()

          def process_exited(self):
              self._process_exited = True
              self._close_if_over()

          def _close_if_over(self):
              if not self._open and self._process_exited:
                  self._transport.close()
                  self._transport = None

          def _get_close_waiter(self, stream):
              if stream is self.stdin:
                  return self._stdin_closed


      class Process:
          def __init__(self, transport, protocol, loop):
              self._transport = transport
              self._protocol = protocol
              self._loop = loop
              self.stdin = protocol.stdin
              self.stdout = protocol.stdout
              self.stderr = protocol.stderr
              self.pid = transport.get_pid()

          def __repr__(self):
              return f'<{self.__class__.__name__} {self.pid}>'

          @property
          def returncode(self):
              return self._transport.get_returncode()

          async def wait(self):
              return await self._transport._wait()

          def send_signal(self, signal):
              self._transport.send_signal(signal)

          def terminate(self):
              self._transport.terminate()

          def kill(self):
              self._transport.kill()

          async def _feed_stdin(self, input):
              try:
                  if input is not None:
                      self.stdin.write(input)
                  await self.stdin.drain()
              except (BrokenPipeError, ConnectionResetError):
                  # The program did not want to read all of it.
                  pass
              self.stdin.close()

          async def _noop(self):
              return None

          async def _read_stream(self, fd):
              transport = self._transport.get_pipe_transport(fd)
              output = await (self.stdout if fd == 1 else self.stderr).read()
              transport.close()
              return output

          async def communicate(self, input=None):
              _, output, errors = await _gather(
                  self._noop() if self.stdin is None else self._feed_stdin(input),
                  self._noop() if self.stdout is None else self._read_stream(1),
                  self._noop() if self.stderr is None else self._read_stream(2))
              await self.wait()
              return output, errors
      """#
}
