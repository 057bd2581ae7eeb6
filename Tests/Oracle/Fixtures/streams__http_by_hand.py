"""A small HTTP server and client, both written by hand."""

import asyncio
import json

PAGES = {"/": "home", "/about": "about us"}


async def handle(reader, writer):
    request = (await reader.readuntil(b"\r\n\r\n")).decode("ascii")
    head, *lines = request.split("\r\n")
    method, path, version = head.split()
    headers = dict(line.split(": ", 1) for line in lines if line)
    length = int(headers.get("Content-Length", 0))
    body = await reader.readexactly(length)
    if method == "POST":
        status, text = "201 Created", json.dumps({"got": body.decode(), "size": length})
    elif path in PAGES:
        status, text = "200 OK", PAGES[path]
    else:
        status, text = "404 Not Found", "no " + path
    payload = text.encode()
    writer.write(
        f"{version} {status}\r\nContent-Length: {len(payload)}\r\nConnection: close\r\n\r\n".encode())
    writer.write(payload)
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def request(port, method, path, body=b""):
    reader, writer = await asyncio.open_connection("localhost", port)
    head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n"
    if body:
        head += f"Content-Length: {len(body)}\r\n"
    writer.write(head.encode() + b"\r\n" + body)
    status = await reader.readline()
    headers = {}
    while (line := await reader.readline()) != b"\r\n":
        name, _, value = line.decode().partition(":")
        headers[name] = value.strip()
    text = await reader.read()
    writer.close()
    await writer.wait_closed()
    return status, headers, text


async def main():
    server = await asyncio.start_server(handle, "localhost", 0, family=2)
    port = server.sockets[0].getsockname()[1]
    async with server:
        for question in ("GET", "/"), ("GET", "/about"), ("GET", "/x"), ("POST", "/", b"hello"):
            print(*await request(port, *question))
        answers = await asyncio.gather(*(request(port, "GET", f"/{n}") for n in range(20)))
        print(sorted(answer[2].decode() for answer in answers))
    print(server.is_serving())


asyncio.run(main())
