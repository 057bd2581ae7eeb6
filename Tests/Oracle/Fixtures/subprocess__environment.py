"""The folder and the variables that a program gets."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE


async def show(*words, **options):
    process = await asyncio.create_subprocess_exec(*words, stdout=PIPE, **options)
    output, _ = await process.communicate()
    print(output.decode().strip())


async def main():
    os.environ["OF_THE_PARENT"] = "yes"
    await show("sh", "-c", "echo $OF_THE_PARENT $OWN")
    await show("sh", "-c", "echo [$OF_THE_PARENT] $OWN", env={"OWN": "mine", "PATH": os.environ["PATH"]})
    await show("env", env={"A": "1", "B": "zwei", b"C": b"3"}, executable="/usr/bin/env")
    await show("sh", "-c", "echo [$OF_THE_PARENT]", env={**os.environ, "OF_THE_PARENT": ""})
    await show("pwd", cwd="/usr")
    await show("pwd", cwd=b"/")
    await show(sys.executable, "-c", "import os; print(os.getcwd(), os.environ.get('X'))",
               cwd="/", env={"X": "y"})
    await show("ignored", "-c", "echo $0 $1", "name", "argument", executable="/bin/sh")
    await show("sh", "-c", "ps -o sid= -p $$ >/dev/null; echo ok", start_new_session=True)
    await show("sh", "-c", "echo group", process_group=0)
    reading, writing = os.pipe()
    os.write(writing, b"from the pipe")
    os.close(writing)
    await show("sh", "-c", f"cat <&{reading}", pass_fds=(reading,))
    os.close(reading)


asyncio.run(main())
