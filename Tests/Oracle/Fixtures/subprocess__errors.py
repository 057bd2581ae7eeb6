"""What cannot be started, and arguments that are refused."""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def attempt(awaitable):
    try:
        process = await awaitable
        print("no error", await process.wait())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
        if isinstance(error, OSError):
            print("  ", error.errno, error.strerror, error.filename)


async def main():
    exec_ = asyncio.create_subprocess_exec
    shell = asyncio.create_subprocess_shell
    await attempt(exec_("no-such-program"))
    await attempt(exec_("/no/such/program", "x"))
    await attempt(exec_("./no-such-program"))
    await attempt(exec_("/"))
    await attempt(exec_("true", cwd="/no/such/folder"))
    await attempt(exec_("true", env={}))
    await attempt(exec_("true", env={"PATH": "/no/such/folder"}))
    await attempt(shell("no-such-command", stderr=DEVNULL))
    await attempt(exec_("./" + os.path.basename(__file__), cwd=os.path.dirname(__file__) or "."))
    await attempt(exec_(5))
    await attempt(exec_("true", 5))
    await attempt(exec_("true", None))
    await attempt(exec_("tr\0ue"))
    await attempt(exec_("true", env={"a=b": "c"}))
    await attempt(exec_("true", env={1: "c"}))
    await attempt(exec_("true", colour="red"))
    await attempt(exec_("true", universal_newlines=True))
    await attempt(exec_("true", text=True))
    await attempt(exec_("true", encoding="utf-8"))
    await attempt(exec_("true", errors="strict"))
    await attempt(exec_("true", bufsize=1))
    await attempt(exec_("true", shell=True))
    await attempt(shell("true", shell=False))
    await attempt(shell("true", text=True))
    await attempt(shell(["true"]))
    await attempt(shell(5))
    await attempt(exec_("true", stdout=STDOUT))
    await attempt(exec_("true", creationflags=1))
    try:
        exec_()
    except TypeError as error:
        print(error)
    try:
        shell()
    except TypeError as error:
        print(error)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
