// The text of module _asyncio_transports, continued: how connections and servers come about.

extension TransportsText {
  static let connecting = #"""
    def gaierror(code):
        """`socket.gaierror`, which is made when it is first raised."""
        global _gaierror
        if _gaierror is None:
            _gaierror = type('gaierror', (OSError,), {'__module__': 'socket'})
        return _gaierror(code, _streams.host_error(code))


    _gaierror = None


    def _port_number(port):
        """The port as a number; None for the name of a service."""
        if port in (None, '', b''):
            return 0
        try:
            return int(port)
        except (TypeError, ValueError):
            return None


    def _numeric_address(host, port, family, proto, flow=0, scope=0):
        """The answer for a host in figures, for which nobody has to be asked; None for any other."""
        number = _port_number(port)
        if host is None or number is None:
            return None
        if proto not in (0, _streams.IPPROTO_TCP, _streams.IPPROTO_UDP):
            return None
        text = str(host, 'ascii') if isinstance(host, bytes) else host
        if '%' in text:
            return None
        for candidate in (family,) if family else (_streams.AF_INET, _streams.AF_INET6):
            if _streams.is_numeric(text, candidate):
                rest = (flow, scope) if candidate == _streams.AF_INET6 else ()
                return (candidate, _streams.SOCK_STREAM, _streams.IPPROTO_TCP, '',
                        (text, number, *rest))
        return None


    async def _find_addresses(loop, address, family, proto, flags):
        known = _numeric_address(*address[:2], family, proto, *address[2:])
        if known is not None:
            return [known]
        host, port, *_ = address
        if isinstance(host, (bytes, bytearray)):
            host = bytes(host).decode()
        elif host is not None and not isinstance(host, str):
            raise TypeError('getaddrinfo() argument 1 must be string or None')
        if isinstance(port, bytes):
            port = port.decode()
        elif isinstance(port, int):
            port = str(port)
        elif port is not None and not isinstance(port, str):
            raise OSError('Int or String expected')
        answer = loop.create_future()
        _streams.ask_host(loop, answer, host, port, family, _streams.SOCK_STREAM, proto, flags)
        found = await answer
        if isinstance(found, int):
            raise gaierror(found)
        return found


    async def _connect(loop, sock, address):
        if sock.connect(address):
            return
        number, settled = sock.fileno(), loop.create_future()

        def look():
            if settled.done():
                return
            code = sock.getsockopt(_streams.SOL_SOCKET, _streams.SO_ERROR)
            if code:
                settled.set_exception(OSError(code, f'Connect call failed {address}'))
            else:
                settled.set_result(None)

        loop.add_writer(number, look)
        settled.add_done_callback(lambda _: loop.remove_writer(number))
        await settled


    def _bind_error(error, address):
        reason = str(error).lower()
        return OSError(
            error.errno, f'error while attempting to bind on address {address!r}: {reason}')


    def _bind_local(sock, family, addresses, errors):
        """Binds to the first of the addresses that will do; the last one's error is raised."""
        failures = []
        for address in (info[4] for info in addresses if info[0] == family):
            try:
                sock.bind(address)
            except OSError as error:
                failures.append(_bind_error(error, address))
            else:
                errors += failures
                return
        *before, last = failures or [OSError(f'no matching local address with {family=} found')]
        errors += before
        raise last


    async def _connected_socket(loop, info, own_addresses, errors):
        """A socket that is connected; None, and its errors, where that fails."""
        family, kind, proto, _, address = info
        sock = is_connected = None
        try:
            sock = _streams.socket(family, kind, proto)
            if own_addresses is not None:
                _bind_local(sock, family, own_addresses, errors)
            await _connect(loop, sock, address)
            is_connected = True
        except OSError as error:
            errors.append(error)
        finally:
            if not is_connected and sock is not None:
                sock.close()
        return sock if is_connected else None


    def _interleaved(infos, first_count):
        """The addresses, one of each family in turn, after so many of the first family."""
        families = {}
        for info in infos:
            families.setdefault(info[0], []).append(info)
        lists = list(families.values())
        result = lists[0][:first_count - 1]
        del lists[0][:first_count - 1]
        while any(lists):
            result += [each.pop(0) for each in lists if each]
        return result


    def _connection_error(errors):
        texts = [str(error) for error in errors]
        if len(set(texts)) == 1:
            return errors[0]
        return OSError(f"Multiple exceptions: {', '.join(texts)}")


    def _refuse(what):
        raise NotImplementedError(f'Baton does not support {what}')


    def _check_encryption(ssl, **only_with_it):
        if ssl:
            _refuse('TLS')
        for name, given in only_with_it.items():
            if given is not None:
                raise ValueError(f'{name} is only meaningful with ssl')


    def _check_place(host, port, sock, missing):
        """Where to, or on what, has to be said in one way."""
        has_place = not (host is None and port is None)
        if sock is not None:
            if has_place:
                raise ValueError('host/port and sock can not be specified at the same time')
            _refuse('sockets of the program in asyncio')
        if not has_place:
            raise ValueError(missing)


    async def _opened(loop, kind, file, factory, *details):
        """The transport for an open file and its protocol, once that has been told of it."""
        protocol = factory()
        told = loop.create_future()
        transport = kind(loop, file, protocol, told, *details)
        try:
            await told
        except BaseException:
            transport.close()
            raise
        return transport, protocol


    async def _some_addresses(loop, address, family, proto, flags):
        found = await _find_addresses(loop, address, family, proto, flags)
        if not found:
            raise OSError('getaddrinfo() returned empty list')
        return found


    class BaseEventLoop:
        """What `asyncio.BaseEventLoop` does for streams, under the names that errors show."""

        async def create_connection(
                self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0,
                flags=0, sock=None, local_addr=None, server_hostname=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                happy_eyeballs_delay=None, interleave=None, all_errors=False):
            _check_encryption(
                ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                ssl_shutdown_timeout=ssl_shutdown_timeout)
            _check_place(host, port, sock, 'host and port was not specified and no sock specified')
            how = family, proto, flags
            infos = await _some_addresses(self, (host, port), *how)
            own_addresses = local_addr and await _some_addresses(self, local_addr, *how)
            if interleave is None:
                interleave = 0 if happy_eyeballs_delay is None else 1
            if interleave:
                infos = _interleaved(infos, interleave)
            errors = []
            for info in infos:
                sock = await _connected_socket(self, info, own_addresses, errors)
                if sock is not None:
                    return await _opened(self, _SelectorSocketTransport, sock, protocol_factory)
            if all_errors:
                raise ExceptionGroup('create_connection failed', errors)
            raise _connection_error(errors)

        async def create_server(
                self, protocol_factory, host=None, port=None, *, family=0,
                flags=_streams.AI_PASSIVE, sock=None, backlog=100, ssl=None,
                reuse_address=None, reuse_port=None, keep_alive=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
            if isinstance(ssl, bool):
                raise TypeError('ssl argument must be an SSLContext or None')
            _check_encryption(
                ssl, ssl_handshake_timeout=ssl_handshake_timeout,
                ssl_shutdown_timeout=ssl_shutdown_timeout)
            _check_place(host, port, sock, 'Neither host/port nor sock were specified')
            is_one = isinstance(host, str) or not isinstance(host, _abc.Iterable)
            names = [None if host == '' else host] if is_one else host
            answers = await _gather(*[
                _server_addresses(self, name, port, family, flags) for name in names])
            options = [_streams.SO_REUSEADDR] if reuse_address is None or reuse_address else []
            options += [_streams.SO_REUSEPORT] if reuse_port else []
            options += [_streams.SO_KEEPALIVE] if keep_alive else []
            sockets = _bound_sockets({info for answer in answers for info in answer}, options)
            server = Server(self, sockets, protocol_factory, backlog)
            if start_serving:
                await server.start_serving()
            return server

        async def connect_read_pipe(self, protocol_factory, pipe):
            return await _opened(self, _UnixReadPipeTransport, pipe, protocol_factory)

        async def connect_write_pipe(self, protocol_factory, pipe):
            return await _opened(self, _UnixWritePipeTransport, pipe, protocol_factory)


    async def _server_addresses(loop, host, port, family, flags):
        found = await _find_addresses(loop, (host, port), family, 0, flags)
        if not found:
            raise OSError(f'getaddrinfo({host!r}) returned empty list')
        return found


    _server_addresses.__name__ = '_create_server_getaddrinfo'
    _server_addresses.__qualname__ = 'BaseEventLoop._create_server_getaddrinfo'


    def _new_socket(info):
        """None where the machine does not have the family."""
        try:
            return _streams.socket(*info[:3])
        except OSError:
            return None


    def _takes_address(sock, address):
        """Binds a socket; False where the machine does not have the address."""
        try:
            sock.bind(address)
        except OSError as error:
            if error.errno != _streams.EADDRNOTAVAIL:
                raise _bind_error(error, address) from None
            return False
        return True


    def _bound_sockets(infos, options):
        sockets = []
        try:
            for info in infos:
                sock = _new_socket(info)
                if sock is None:
                    continue
                sockets.append(sock)
                switches = [(_streams.SOL_SOCKET, option) for option in options]
                if info[0] == _streams.AF_INET6:
                    switches.append((_streams.IPPROTO_IPV6, _streams.IPV6_V6ONLY))
                for switch in switches:
                    sock.setsockopt(*switch, 1)
                if not _takes_address(sock, info[4]):
                    sockets.pop().close()
            if not sockets:
                addresses = [info[4] for info in infos]
                raise OSError(f'could not bind on any address out of {addresses!r}')
        except BaseException:
            _close_all(sockets)
            raise
        return sockets


    def _close_all(sockets):
        for sock in sockets:
            sock.close()


    # Nothing is free any more that a connection takes.
    _SCARCE = _streams.EMFILE, _streams.ENFILE, _streams.ENOBUFS, _streams.ENOMEM


    class Server:
        """Listens on sockets and gives every connection to a protocol of its own."""

        __module__ = 'asyncio.base_events'

        def __init__(self, loop, listeners, factory, backlog):
            self._loop, self._factory, self._backlog = loop, factory, backlog
            # None once the server is closed.
            self._listeners = listeners
            # Not kept alive: a transport that nobody holds closes itself.
            self._guests = _WeakSet()
            # Those who wait until it is closed and the last guest has gone; None from then on.
            self._mourners = []
            self._listens = False
            self._forever = None

        def __repr__(self):
            return f'<{type(self).__name__} sockets={self.sockets!r}>'

        @property
        def sockets(self):
            return tuple(map(TransportSocket, self._listeners or ()))

        def get_loop(self):
            return self._loop

        def is_serving(self):
            return self._listens

        def _enter(self, guest):
            self._guests.add(guest)

        def _leave(self, guest):
            self._guests.discard(guest)
            self._end_if_empty()

        def _end_if_empty(self):
            if self._listeners is None and not len(self._guests):
                mourners, self._mourners = self._mourners, None
                for mourner in mourners:
                    if not mourner.done():
                        mourner.set_result(None)

        def _listen(self):
            if not self._listens:
                self._listens = True
                for sock in self._listeners:
                    sock.listen(self._backlog)
                    self._watch(sock)

        def _watch(self, sock):
            if self._listeners is not None:
                self._loop.add_reader(sock.fileno(), self._admit, sock)

        def _admit(self, sock):
            """Takes the connections that wait, but no more than can wait."""
            loop = self._loop
            for _ in range(self._backlog):
                try:
                    taken = sock.accept()
                except OSError as error:
                    if error.errno not in _SCARCE:
                        raise
                    # The socket stays ready: it is left alone for a while.
                    loop.call_exception_handler(dict(
                        message='socket.accept() out of system resource', exception=error,
                        socket=TransportSocket(sock)))
                    loop.remove_reader(sock.fileno())
                    loop.call_later(1, self._watch, sock)
                    break
                if taken is None:
                    break
                loop.create_task(_receive(self, *taken))

        def close(self):
            listeners, self._listeners = self._listeners, None
            if listeners is None:
                return
            self._listens = False
            for sock in listeners:
                self._loop.remove_reader(sock.fileno())
            _close_all(listeners)
            forever, self._forever = self._forever, None
            if forever is not None:
                forever.cancel()
            self._end_if_empty()

        def close_clients(self):
            for guest in list(self._guests):
                guest.close()

        def abort_clients(self):
            for guest in list(self._guests):
                guest.abort()

        async def start_serving(self):
            self._listen()
            # One pass, after which the sockets are watched.
            await _sleep(0)

        async def serve_forever(self):
            for holds, trouble in (
                    (self._forever is not None, 'already being awaited on serve_forever()'),
                    (self._listeners is None, 'closed')):
                if holds:
                    raise RuntimeError(f'server {self!r} is {trouble}')
            self._listen()
            forever = self._forever = self._loop.create_future()
            try:
                await forever
            except _CancelledError:
                try:
                    self.close()
                    await self.wait_closed()
                finally:
                    raise
            finally:
                self._forever = None

        async def wait_closed(self):
            if self._mourners is not None:
                mourner = self._loop.create_future()
                self._mourners.append(mourner)
                await mourner

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            self.close()
            await self.wait_closed()


    async def _receive(server, connection, address):
        """Makes a connection that has come in the transport of a new protocol."""
        loop = server._loop
        try:
            await _opened(
                loop, _SelectorSocketTransport, connection, server._factory, address, server)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if loop.get_debug():
                loop.call_exception_handler(dict(
                    message='Error on transport creation for incoming connection',
                    exception=error))


    _receive.__name__ = '_accept_connection2'
    _receive.__qualname__ = 'BaseSelectorEventLoop._accept_connection2'
    """#
}
