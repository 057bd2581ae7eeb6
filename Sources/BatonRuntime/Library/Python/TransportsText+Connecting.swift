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


    def _numeric_address(host, port, family, proto, flow=0, scope=0):
        """The answer for a host in figures, for which nobody has to be asked; None for any other."""
        if host is None or proto not in (0, _streams.IPPROTO_TCP, _streams.IPPROTO_UDP):
            return None
        if port is None or port in (b'', ''):
            port = 0
        else:
            try:
                port = int(port)
            except (TypeError, ValueError):
                # The name of a service.
                return None
        if isinstance(host, bytes):
            host = host.decode('ascii')
        if '%' in host:
            return None
        families = (_streams.AF_INET, _streams.AF_INET6) if family == 0 else (family,)
        for found in families:
            if _streams.is_numeric(host, found):
                address = (host, port)
                if found == _streams.AF_INET6:
                    address += (flow, scope)
                return found, _streams.SOCK_STREAM, _streams.IPPROTO_TCP, '', address
        return None


    async def _find_addresses(loop, address, family, proto, flags):
        host, port = address[:2]
        known = _numeric_address(host, port, family, proto, *address[2:])
        if known is not None:
            return [known]
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
        future = loop.create_future()
        _streams.ask_host(
            loop, future, host, port, family, _streams.SOCK_STREAM, proto, flags)
        found = await future
        if isinstance(found, int):
            raise gaierror(found)
        return found


    async def _connect(loop, sock, address):
        future = loop.create_future()
        fd = sock.fileno()

        def look():
            if future.done():
                return
            error = sock.getsockopt(_streams.SOL_SOCKET, _streams.SO_ERROR)
            if error:
                future.set_exception(OSError(error, f'Connect call failed {address}'))
            else:
                future.set_result(None)

        if sock.connect(address):
            future.set_result(None)
        else:
            loop.add_writer(fd, look)
            future.add_done_callback(lambda future: loop.remove_writer(fd))
        await future


    def _bind_error(exc, address):
        return OSError(exc.errno, f'error while attempting to bind on address {address!r}: '
                                  f'{str(exc).lower()}')


    def _bind_local(sock, family, addresses, errors):
        """Binds to the first of the addresses that will do."""
        failed = None
        for own_family, _, _, _, address in addresses:
            if own_family != family:
                continue
            if failed is not None:
                errors.append(failed)
            try:
                sock.bind(address)
                return
            except OSError as exc:
                failed = _bind_error(exc, address)
        if failed is None:
            failed = OSError(f'no matching local address with {family=} found')
        raise failed


    async def _connected_socket(loop, info, own_addresses, errors):
        """A socket that is connected; None, and its errors, where that fails."""
        family, kind, proto, _, address = info
        sock = None
        try:
            sock = _streams.socket(family, kind, proto)
            if own_addresses is not None:
                _bind_local(sock, family, own_addresses, errors)
            await _connect(loop, sock, address)
            return sock
        except OSError as exc:
            errors.append(exc)
            if sock is not None:
                sock.close()
            return None
        except BaseException:
            if sock is not None:
                sock.close()
            raise


    def _interleaved(infos, first_count):
        """The addresses, one of each family in turn, after so many of the first family."""
        families = {}
        for info in infos:
            families.setdefault(info[0], []).append(info)
        lists = list(families.values())
        result = lists[0][:first_count - 1]
        del lists[0][:first_count - 1]
        while any(lists):
            for each in lists:
                if each:
                    result.append(each.pop(0))
        return result


    def _connection_error(errors):
        texts = [str(exc) for exc in errors]
        if all(text == texts[0] for text in texts):
            return errors[0]
        return OSError(f"Multiple exceptions: {', '.join(texts)}")


    def _refuse(what):
        raise NotImplementedError(f'Baton does not support {what}')


    def _check_encryption(ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout):
        if server_hostname is not None and not ssl:
            raise ValueError('server_hostname is only meaningful with ssl')
        if ssl_handshake_timeout is not None and not ssl:
            raise ValueError('ssl_handshake_timeout is only meaningful with ssl')
        if ssl_shutdown_timeout is not None and not ssl:
            raise ValueError('ssl_shutdown_timeout is only meaningful with ssl')
        if ssl:
            _refuse('TLS')


    class BaseEventLoop:
        """What `asyncio.BaseEventLoop` does for streams, under the names that errors show."""

        async def create_connection(
                self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0,
                flags=0, sock=None, local_addr=None, server_hostname=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
                happy_eyeballs_delay=None, interleave=None, all_errors=False):
            _check_encryption(
                ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
            if sock is not None:
                if host is not None or port is not None:
                    raise ValueError('host/port and sock can not be specified at the same time')
                _refuse('sockets of the program in asyncio')
            if host is None and port is None:
                raise ValueError('host and port was not specified and no sock specified')
            infos = await _find_addresses(self, (host, port), family, proto, flags)
            if not infos:
                raise OSError('getaddrinfo() returned empty list')
            own_addresses = None
            if local_addr is not None:
                own_addresses = await _find_addresses(self, local_addr, family, proto, flags)
                if not own_addresses:
                    raise OSError('getaddrinfo() returned empty list')
            if interleave or happy_eyeballs_delay is not None and interleave is None:
                infos = _interleaved(infos, interleave or 1)
            errors = []
            for info in infos:
                sock = await _connected_socket(self, info, own_addresses, errors)
                if sock is not None:
                    break
            else:
                if all_errors:
                    raise ExceptionGroup('create_connection failed', errors)
                raise _connection_error(errors)
            protocol = protocol_factory()
            waiter = self.create_future()
            transport = _SelectorSocketTransport(self, sock, protocol, waiter)
            try:
                await waiter
            except BaseException:
                transport.close()
                raise
            return transport, protocol

        async def create_server(
                self, protocol_factory, host=None, port=None, *, family=0,
                flags=_streams.AI_PASSIVE, sock=None, backlog=100, ssl=None,
                reuse_address=None, reuse_port=None, keep_alive=None,
                ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
            if isinstance(ssl, bool):
                raise TypeError('ssl argument must be an SSLContext or None')
            _check_encryption(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
            if sock is not None:
                if host is not None or port is not None:
                    raise ValueError('host/port and sock can not be specified at the same time')
                _refuse('sockets of the program in asyncio')
            if host is None and port is None:
                raise ValueError('Neither host/port nor sock were specified')
            if host == '':
                hosts = [None]
            elif isinstance(host, str) or not isinstance(host, _abc.Iterable):
                hosts = [host]
            else:
                hosts = host
            questions = [_server_addresses(self, name, port, family, flags) for name in hosts]
            infos = set()
            for found in await _gather(*questions):
                infos.update(found)
            sockets = _bound_sockets(
                infos, reuse_address is None or reuse_address, reuse_port, keep_alive)
            server = Server(self, sockets, protocol_factory, backlog)
            if start_serving:
                server._start_serving()
                # One pass, after which the sockets are watched.
                await _sleep(0)
            return server


        async def connect_read_pipe(self, protocol_factory, pipe):
            return await _connect_pipe(self, _UnixReadPipeTransport, protocol_factory, pipe)

        async def connect_write_pipe(self, protocol_factory, pipe):
            return await _connect_pipe(self, _UnixWritePipeTransport, protocol_factory, pipe)


    async def _connect_pipe(loop, kind, protocol_factory, pipe):
        protocol = protocol_factory()
        waiter = loop.create_future()
        transport = kind(loop, pipe, protocol, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol


    async def _server_addresses(loop, host, port, family, flags):
        infos = await _find_addresses(loop, (host, port), family, 0, flags)
        if not infos:
            raise OSError(f'getaddrinfo({host!r}) returned empty list')
        return infos


    _server_addresses.__name__ = '_create_server_getaddrinfo'
    _server_addresses.__qualname__ = 'BaseEventLoop._create_server_getaddrinfo'


    def _bound_sockets(infos, reuse_address, reuse_port, keep_alive):
        sockets = []
        try:
            for family, kind, proto, _, address in infos:
                try:
                    sock = _streams.socket(family, kind, proto)
                except OSError:
                    # A family that the machine does not have.
                    continue
                sockets.append(sock)
                for wanted, option in (
                        (reuse_address, _streams.SO_REUSEADDR), (reuse_port, _streams.SO_REUSEPORT),
                        (keep_alive, _streams.SO_KEEPALIVE)):
                    if wanted:
                        sock.setsockopt(_streams.SOL_SOCKET, option, 1)
                if family == _streams.AF_INET6:
                    sock.setsockopt(_streams.IPPROTO_IPV6, _streams.IPV6_V6ONLY, 1)
                try:
                    sock.bind(address)
                except OSError as exc:
                    if exc.errno != _streams.EADDRNOTAVAIL:
                        raise _bind_error(exc, address) from None
                    sockets.pop().close()
            if not sockets:
                raise OSError('could not bind on any address out of '
                              f'{[info[4] for info in infos]!r}')
            return sockets
        except BaseException:
            for sock in sockets:
                sock.close()
            raise


    class Server:
        __module__ = 'asyncio.base_events'

        def __init__(self, loop, sockets, protocol_factory, backlog):
            self._loop = loop
            self._sockets = sockets
            # Not kept alive: a transport that nobody holds closes itself.
            self._clients = _WeakSet()
            self._waiters = []
            self._protocol_factory = protocol_factory
            self._backlog = backlog
            self._serving = False
            self._serving_forever_fut = None

        def __repr__(self):
            return f'<{self.__class__.__name__} sockets={self.sockets!r}>'

        def _attach(self, transport):
            assert self._sockets is not None
            self._clients.add(transport)

        def _detach(self, transport):
            self._clients.discard(transport)
            if self._sockets is None and not len(self._clients):
                self._wakeup()

        def _wakeup(self):
            waiters = self._waiters
            self._waiters = None
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

        def _start_serving(self):
            if self._serving:
                return
            self._serving = True
            for sock in self._sockets:
                sock.listen(self._backlog)
                self._loop.add_reader(sock.fileno(), self._accept, sock)

        def _accept(self, sock):
            for _ in range(self._backlog):
                try:
                    accepted = sock.accept()
                except OSError as exc:
                    scarce = (_streams.EMFILE, _streams.ENFILE, _streams.ENOBUFS, _streams.ENOMEM)
                    if exc.errno not in scarce:
                        raise
                    # The socket stays ready: it is left alone for a while.
                    self._loop.call_exception_handler({
                        'message': 'socket.accept() out of system resource',
                        'exception': exc, 'socket': TransportSocket(sock)})
                    self._loop.remove_reader(sock.fileno())
                    self._loop.call_later(1, self._accept_again, sock)
                    return
                if accepted is None:
                    return
                connection, address = accepted
                self._loop.create_task(
                    BaseSelectorEventLoop._accept_connection2(self, connection, address))

        def _accept_again(self, sock):
            if self._sockets is not None:
                self._loop.add_reader(sock.fileno(), self._accept, sock)

        def get_loop(self):
            return self._loop

        def is_serving(self):
            return self._serving

        @property
        def sockets(self):
            if self._sockets is None:
                return ()
            return tuple(TransportSocket(sock) for sock in self._sockets)

        def close(self):
            sockets = self._sockets
            if sockets is None:
                return
            self._sockets = None
            for sock in sockets:
                self._loop.remove_reader(sock.fileno())
                sock.close()
            self._serving = False
            forever = self._serving_forever_fut
            if forever is not None and not forever.done():
                forever.cancel()
                self._serving_forever_fut = None
            if not len(self._clients):
                self._wakeup()

        def close_clients(self):
            for transport in self._clients.copy():
                transport.close()

        def abort_clients(self):
            for transport in self._clients.copy():
                transport.abort()

        async def start_serving(self):
            self._start_serving()
            await _sleep(0)

        async def serve_forever(self):
            if self._serving_forever_fut is not None:
                raise RuntimeError(
                    f'server {self!r} is already being awaited on serve_forever()')
            if self._sockets is None:
                raise RuntimeError(f'server {self!r} is closed')
            self._start_serving()
            self._serving_forever_fut = self._loop.create_future()
            try:
                await self._serving_forever_fut
            except _CancelledError:
                try:
                    self.close()
                    await self.wait_closed()
                finally:
                    raise
            finally:
                self._serving_forever_fut = None

        async def wait_closed(self):
            if self._waiters is not None:
                waiter = self._loop.create_future()
                self._waiters.append(waiter)
                await waiter

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            self.close()
            await self.wait_closed()


    class BaseSelectorEventLoop:
        async def _accept_connection2(server, connection, address):
            try:
                loop = server._loop
                protocol = server._protocol_factory()
                waiter = loop.create_future()
                transport = _SelectorSocketTransport(
                    loop, connection, protocol, waiter, {'peername': address}, server)
                try:
                    await waiter
                except BaseException:
                    transport.close()
                    raise
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                if loop.get_debug():
                    loop.call_exception_handler({
                        'message': 'Error on transport creation for incoming connection',
                        'exception': exc})
    """#
}
