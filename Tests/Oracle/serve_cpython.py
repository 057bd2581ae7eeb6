"""Runs inside CPython 3.13: forks a child per program asked for, so that imports are paid once.

A child leaves `serve` with the program's code; `-c "exec(…serve())"` runs it in an untouched `__main__`.
"""

import asyncio
import json
import os
import resource
import signal
import sys


def serve():
    """Answers requests until standard input ends; in a child, returns the code to run."""
    for line in iter(sys.stdin.readline, ""):
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            return become(request)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(json.dumps(status) + "\n")
        sys.stdout.flush()
    sys.exit()


def become(request):
    """Turns this child into `python3 path`, outputs in files, and gives the program's code."""
    signal.alarm(request["timeout"])
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 23, 1 << 23))
    for number, name in ((0, os.devnull), (1, request["out"]), (2, request["err"])):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        opened = os.open(name, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    hook = sys.excepthook
    sys.excepthook = lambda kind, error, trace: hook(
        kind, error.with_traceback(trace.tb_next), trace.tb_next)
    path = request["path"]
    os.chdir(os.path.dirname(path))
    sys.argv[:] = [path]
    sys.path[0] = os.path.dirname(path)
    sys.modules["__main__"].__dict__["__file__"] = path
    with open(path, "rb") as file:
        source = file.read()
    try:
        return compile(source, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        hook(type(error), error.with_traceback(None), None)
        sys.stderr.flush()
        os._exit(1)
