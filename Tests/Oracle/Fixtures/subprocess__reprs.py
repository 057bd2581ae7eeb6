"""How streams and transports of programs show themselves."""

import asyncio
from asyncio.subprocess import PIPE


def show(thing, pid):
    text = repr(thing)
    words = []
    for word in text.replace("<", " < ").replace(">", " > ").replace(")", " ) ").split():
        if word.startswith(("fd=", "pid=", "name=")):
            word = word.split("=")[0] + "=N"
        words.append(word)
    print(" ".join(words).replace(str(pid), "PID"))


async def main():
    process = await asyncio.create_subprocess_exec(
        "cat", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    pid = process.pid
    show(process, pid)
    show(process.stdin, pid)
    show(process.stdout, pid)
    show(process.stdin.transport, pid)
    show(process._transport, pid)
    show(process._protocol, pid)
    pipe = process.stdin.get_extra_info("pipe")
    show(pipe, pid)
    popen = process._transport.get_extra_info("subprocess")
    print(type(popen).__name__, popen.args, popen.returncode, popen.pid == pid, popen)
    print(process.stdin.transport.get_write_buffer_limits())
    process.stdin.close()
    show(process.stdin, pid)
    await process.wait()
    show(process.stdin, pid)
    show(process.stdout, pid)
    show(process._transport, pid)
    print(pipe)


asyncio.run(main())
