"""A program is started, its output read, its status known."""

import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        "echo", "hello", "world", stdout=asyncio.subprocess.PIPE)
    print(type(process), process.pid > 0, process.stdin, process.stderr)
    print(repr(process) == f"<Process {process.pid}>")
    print(await process.stdout.read())
    print(await process.wait(), process.returncode, await process.wait())

    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import sys; print(sys.argv); sys.exit(7)", "one", "t w o",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    output, errors = await process.communicate()
    print(output, errors, process.returncode)

    process = await asyncio.create_subprocess_exec("true")
    print(process.stdout, await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_exec("false")
    print(await process.wait())
    process = await asyncio.create_subprocess_exec(b"/bin/sh", b"-c", b"exit 300")
    print(await process.wait())


asyncio.run(main())
