"""Programs that are ended by signals."""

import asyncio
import signal


async def main():
    for end in "terminate", "kill":
        process = await asyncio.create_subprocess_exec("sleep", "30")
        getattr(process, end)()
        print(end, process.returncode, await process.wait(), process.returncode)
    for number in signal.SIGINT, signal.SIGUSR1, signal.SIGHUP, 15:
        process = await asyncio.create_subprocess_exec("sleep", "30")
        process.send_signal(number)
        print(await process.wait() == -number)
    process = await asyncio.create_subprocess_shell(
        "trap 'echo caught; exit 3' TERM; echo ready; while true; do sleep 0.01; done",
        stdout=asyncio.subprocess.PIPE)
    print(await process.stdout.readline())
    process.terminate()
    print(await process.stdout.read(), await process.wait())
    # The transport lets go of the process in the passes after its end.
    await asyncio.sleep(0.01)
    for end in process.terminate, process.kill, lambda: process.send_signal(9):
        try:
            print(end())
        except ProcessLookupError as error:
            print(type(error).__name__, error.args)


asyncio.run(main())
