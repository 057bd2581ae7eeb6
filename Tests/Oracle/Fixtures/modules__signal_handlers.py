"""Handlers of signals, timers of the process, and what both refuse."""

import signal, os, time, sys
def h(n, f):
    print("handler", n, signal.Signals(n).name, type(f).__name__, f.f_code.co_name, f.f_lineno)
print(signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGPIPE))
print(signal.getsignal(signal.SIGCHLD), signal.getsignal(40))
print(repr(signal.signal(signal.SIGUSR1, h)))
print(signal.getsignal(signal.SIGUSR1) is h)
signal.raise_signal(signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_IGN)) == repr(h))
signal.raise_signal(signal.SIGUSR1)
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)))
print(repr(signal.getsignal(signal.SIGUSR1)))
for args in [(0, h), (65, h), (9, h), (19, signal.SIG_IGN), (10, None), (10, 5), (10, 'x'), ('x', h), (10,), (10, h, 3), (-1, signal.SIG_DFL)]:
    try: print(signal.signal(*args))
    except Exception as e: print(type(e).__name__, e)
for a in (0, 65, -4, 'x', 9):
    try: print(repr(signal.getsignal(a)))
    except Exception as e: print(type(e).__name__, e)
class Timeout(Exception): pass
def alarm(n, f): raise Timeout("late")
signal.signal(signal.SIGALRM, alarm)
print(signal.alarm(10), signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(5)
except Timeout as e: print("Timeout", e)
print(signal.setitimer(signal.ITIMER_REAL, 0.05, 0.02))
n = 0
def tick(a, f):
    global n
    n += 1
signal.signal(signal.SIGALRM, tick)
t = time.monotonic()
time.sleep(0.2)
print(time.monotonic() - t >= 0.2, n >= 5)
d, i = signal.setitimer(signal.ITIMER_REAL, 0)
print(0 < d <= 0.02, i)
print(signal.getitimer(signal.ITIMER_REAL))
try: signal.setitimer(77, 1)
except Exception as e: print(type(e).__name__, e, type(e).__mro__, signal.ItimerError is type(e))
try: signal.setitimer(signal.ITIMER_REAL, 'x')
except Exception as e: print(type(e).__name__, e)
try: signal.setitimer(signal.ITIMER_REAL, -1)
except Exception as e: print(type(e).__name__, e)
try: signal.alarm(1.5)
except Exception as e: print(type(e).__name__, e)
signal.signal(signal.SIGALRM, tick)
n = 0
signal.setitimer(signal.ITIMER_REAL, 0.02)
while n == 0: pass
print("spun")
signal.setitimer(signal.ITIMER_REAL, 0.02)
print(signal.pause(), n)
def on_int(n, f): print("int")
old = signal.signal(signal.SIGINT, on_int)
print(old is signal.default_int_handler)
os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGINT, old)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print("KI")
print(signal.default_int_handler, signal.SIG_DFL, repr(signal.SIG_IGN), signal.SIG_DFL == 0)
try: signal.default_int_handler(2, None)
except KeyboardInterrupt as e: print("KI", e.args)
try: signal.default_int_handler()
except BaseException as e: print(type(e), e)

print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2]))
signal.signal(signal.SIGUSR1, lambda number, frame: print("at last"))
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigpending())
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, {10}) == {signal.SIGUSR1, signal.SIGUSR2})
signal.raise_signal(signal.SIGUSR2)
print(signal.sigwait([signal.SIGUSR2]), signal.pthread_sigmask(signal.SIG_SETMASK, []))


def boom(number, frame):
    raise ValueError("boom")


signal.signal(signal.SIGTERM, boom)
try:
    1 / 0
except ZeroDivisionError:
    try:
        os.kill(os.getpid(), signal.SIGTERM)
    except ValueError as error:
        print(repr(error), repr(error.__context__))
