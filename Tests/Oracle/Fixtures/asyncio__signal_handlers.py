"""Handlers of the program and a loop that waits."""

import asyncio, signal, os, time
async def main():
    loop = asyncio.get_running_loop()
    ev = asyncio.Event()
    def h(n, f):
        print("handler", n)
        loop.call_soon_threadsafe(ev.set)
    signal.signal(signal.SIGUSR1, h)
    loop.call_later(0.05, os.kill, os.getpid(), signal.SIGUSR1)
    await ev.wait()
    print("event")
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    def alarm(n, f):
        print("alarm"); main_task.cancel("alarm")
    signal.signal(signal.SIGALRM, alarm)
    main_task = asyncio.current_task()
    try:
        await asyncio.sleep(0.2)
        await asyncio.sleep(0.2)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    loop.add_signal_handler(signal.SIGUSR2, print, "usr2")
    print(callable(signal.getsignal(signal.SIGUSR2)))
    os.kill(os.getpid(), signal.SIGUSR2)
    await asyncio.sleep(0.01)
    print(loop.remove_signal_handler(signal.SIGUSR2), signal.getsignal(signal.SIGUSR2))
    def boom(n, f): raise RuntimeError("boom")
    signal.signal(signal.SIGUSR1, boom)
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        await asyncio.sleep(0)
    except RuntimeError as e: print("caught", e)
    await asyncio.to_thread(other)


def other():
    try:
        signal.signal(signal.SIGUSR1, print)
    except ValueError as error:
        print(error)


asyncio.run(main())
print(signal.getsignal(signal.SIGINT).__name__)
