"""Commands of the shell: pipes, variables, redirections."""

import asyncio


async def run(command, **options):
    process = await asyncio.create_subprocess_shell(
        command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, **options)
    output, errors = await process.communicate()
    print(repr(command), "->", process.returncode, output, errors)


async def main():
    await run("echo one; echo two >&2; exit 5")
    await run("printf 'c\\nb\\na\\n' | sort")
    await run("echo $HOME_OF_NOBODY-$0")
    await run("cat nothing 2>/dev/null || echo missing")
    await run(b"echo bytes")
    await run("echo $NAME", env={"NAME": "value"})
    await run("pwd", cwd="/")
    await run("kill -9 $$")
    await run("exit 0")
    await run("echo $0", executable="/bin/sh")
    await asyncio.gather(*(run(f"sleep 0.{3 - n}; echo {n}") for n in range(3)))


asyncio.run(main())
