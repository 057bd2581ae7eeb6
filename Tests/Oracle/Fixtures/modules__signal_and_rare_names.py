"""Signals as enumerations, the rare names of os, copyreg's extension codes, json.encoder's tables."""

import copyreg, json.encoder as e, os, asyncio, signal, contextvars, types
print(e.ESCAPE_DCT)
copyreg.add_extension('a','b',5)
for args in [('a','b',6),('c','d',5),('a','b',0)]:
    try: copyreg.add_extension(*args)
    except ValueError as x: print(x)
try: copyreg.remove_extension('z','b',5)
except ValueError as x: print(x)
copyreg.remove_extension('a','b',5)
s = os.system('exit 3'); print(os.WIFEXITED(s), os.WEXITSTATUS(s), os.waitstatus_to_exitcode(s), os.waitstatus_to_exitcode(9))
print(os.get_inheritable(1), os.getpgid(0) == os.getpgrp(), os.sched_yield(), os.ctermid())
for f in (lambda: os.getpgid(99999999), lambda: os.get_blocking(99), lambda: os.getpgid('a'), lambda: os.waitstatus_to_exitcode(255), lambda: signal.raise_signal(650), lambda: signal.strsignal(0), lambda: signal.getsignal(0)):
    try: print(f())
    except Exception as x: print(repr(x))
r,w = os.pipe(); print(os.get_blocking(r), os.get_inheritable(r)); os.set_blocking(r, False); os.set_inheritable(r, True); print(os.get_blocking(r), os.get_inheritable(r))
print(types.GeneratorType[int,str,None], types.CoroutineType[int], contextvars.Token[int])
print([signal.Signals(number) for number in (1, 2, 6, 9, 15)], signal.Signals.SIGIOT.name, signal.SIGCHLD.name)
print(signal.SIGINT in signal.valid_signals(), repr(signal.SIG_IGN), repr(signal.getsignal(signal.SIGTERM)), signal.strsignal(2))
async def main():
    loop = asyncio.get_running_loop(); done = asyncio.Event()
    def handler(s): print('got', s, s.name); done.set()
    loop.add_signal_handler(signal.SIGUSR1, handler, signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)
    await done.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1))
    for n in (0, 'x', signal.SIGKILL):
        try: loop.add_signal_handler(n, handler)
        except Exception as x: print(repr(x))
asyncio.run(main())
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print('interrupted')
