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
              _check_options(
                  ('universal_newlines', universal_newlines, False), ('shell', shell, True),
                  ('bufsize', bufsize, 0), ('text', text, False), ('encoding', encoding, None),
                  ('errors', errors, None))
              return await _start(self, limit, cmd, True, (stdin, stdout, stderr), kwargs)

          async def subprocess_exec(
                  self, args, limit, *, stdin=PIPE, stdout=PIPE, stderr=PIPE,
                  universal_newlines=False, shell=False, bufsize=0, encoding=None, errors=None,
                  text=None, **kwargs):
              _check_options(
                  ('universal_newlines', universal_newlines, False), ('shell', shell, False),
                  ('bufsize', bufsize, 0), ('text', text, False), ('encoding', encoding, None),
                  ('errors', errors, None))
              return await _start(self, limit, args, False, (stdin, stdout, stderr), kwargs)


      def _check_options(*options):
          """Streams of a program carry bytes, as they come."""
          for name, given, wanted in options:
              if isinstance(wanted, bool):
                  differs = bool(given) != wanted
              else:
                  differs = given is not wanted if wanted is None else given != wanted
              if differs:
                  raise ValueError(f'{name} must be {wanted}')


      async def _start(loop, limit, args, shell, streams, options):
          protocol = SubprocessStreamProtocol(limit, loop)
          told = loop.create_future()
          transport = _UnixSubprocessTransport(loop, protocol, args, shell, streams, told, options)
          _streams.when_ended(loop, transport.get_pid(), transport._exited)
          try:
              await told
          except (SystemExit, KeyboardInterrupt):
              raise
          except BaseException:
              transport.close()
              await transport._wait()
              raise
          return Process(transport, protocol, loop)


      async def create_subprocess_shell(
              cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
          streams = dict(zip(_NAMES, (stdin, stdout, stderr)))
          return await BaseEventLoop.subprocess_shell(
              _get_running_loop(), cmd, limit, **streams, **kwds)


      async def create_subprocess_exec(
              program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
          streams = dict(zip(_NAMES, (stdin, stdout, stderr)))
          return await BaseEventLoop.subprocess_exec(
              _get_running_loop(), (program, *args), limit, **streams, **kwds)


      class SubprocessStreamProtocol(FlowControlMixin):
          """Gives a program's pipes to a writer and two readers."""

          def __init__(self, limit, loop):
              super().__init__(loop)
              self._limit = limit
              # A writer and two readers, by number, and which of the two still get something.
              self._streams, self._open = [None, None, None], set()
              self._has_exited, self._transport = False, None
              self._input_end = loop.create_future()

          stdin = property(lambda self: self._streams[0])
          stdout = property(lambda self: self._streams[1])
          stderr = property(lambda self: self._streams[2])

          def __repr__(self):
              shown = [f' {name}={stream!r}' for name, stream in zip(_NAMES, self._streams)
                       if stream is not None]
              return f"<{type(self).__name__}{''.join(shown)}>"

          def connection_made(self, transport):
              self._transport = transport
              for number in 1, 2, 0:
                  pipe = transport.get_pipe_transport(number)
                  if pipe is None:
                      continue
                  if number:
                      stream = StreamReader(self._limit, self._loop)
                      stream.set_transport(pipe)
                      self._open.add(number)
                  else:
                      stream = StreamWriter(pipe, self, None, self._loop)
                  self._streams[number] = stream

          def pipe_data_received(self, fd, data):
              if fd and self._streams[fd] is not None:
                  self._streams[fd].feed_data(data)

          def pipe_connection_lost(self, fd, exc):
              stream = self._streams[fd]
              if fd == 0:
                  if stream is not None:
                      stream.close()
                  self.connection_lost(exc)
                  _settle(self._input_end, exc)
                  if exc is not None:
                      # Nobody has to wait for the end.
                      self._input_end.exception()
                  return
              if stream is not None:
                  if exc is None:
                      stream.feed_eof()
                  else:
                      stream.set_exception(exc)
              self._open.discard(fd)
              self._close_if_over()

          def process_exited(self):
              self._has_exited = True
              self._close_if_over()

          def _close_if_over(self):
              if self._has_exited and not self._open:
                  transport, self._transport = self._transport, None
                  transport.close()

          def _end_of(self, stream):
              return self._input_end if stream is self._streams[0] else None


      class Process:
          def __init__(self, transport, protocol, loop):
              self._loop, self._protocol, self._transport = loop, protocol, transport
              self.pid = transport.get_pid()
              self.stdin, self.stdout, self.stderr = protocol._streams

          def __repr__(self):
              return f'<{type(self).__name__} {self.pid}>'

          returncode = property(lambda self: self._transport.get_returncode())

          async def wait(self):
              return await self._transport._wait()

          def send_signal(self, signal):
              self._transport.send_signal(signal)

          def terminate(self):
              self._transport.terminate()

          def kill(self):
              self._transport.kill()

          async def communicate(self, input=None):
              parts = []
              for number, stream in enumerate((self.stdin, self.stdout, self.stderr)):
                  if stream is None:
                      parts.append(self._noop())
                  else:
                      parts.append(self._read_stream(number) if number else self._feed_stdin(input))
              _, output, errors = await _gather(*parts)
              await self.wait()
              return output, errors

          async def _feed_stdin(self, input):
              writer = self.stdin
              try:
                  if input is not None:
                      writer.write(input)
                  await writer.drain()
              except (BrokenPipeError, ConnectionResetError):
                  # The program did not want to read all of it.
                  pass
              writer.close()

          async def _read_stream(self, fd):
              reader = self.stderr if fd == 2 else self.stdout
              everything = await reader.read()
              self._transport.get_pipe_transport(fd).close()
              return everything

          async def _noop(self):
              pass
      """#
}
