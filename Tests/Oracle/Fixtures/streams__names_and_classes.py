"""The classes and functions themselves."""

import asyncio
import asyncio.streams
import asyncio.subprocess
import inspect
from asyncio import StreamReader, StreamWriter, open_connection, start_server
from asyncio.streams import FlowControlMixin, StreamReaderProtocol
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process

for thing in (StreamReader, StreamWriter, open_connection, start_server, asyncio.Server, Process,
              asyncio.create_subprocess_exec, asyncio.create_subprocess_shell):
    print(thing.__module__, thing.__qualname__)
for function in (open_connection, start_server, asyncio.create_subprocess_exec,
                 asyncio.create_subprocess_shell, StreamReader, StreamReader.read,
                 StreamReader.readline, StreamReader.readuntil, StreamReader.readexactly,
                 StreamReader.feed_data, StreamWriter.get_extra_info, StreamWriter,
                 Process.communicate, asyncio.Server.serve_forever):
    print(function.__name__, inspect.signature(function), inspect.iscoroutinefunction(function))
print(PIPE, STDOUT, DEVNULL, asyncio.subprocess.PIPE, asyncio.subprocess.__name__)
print(asyncio.streams.StreamReader is asyncio.StreamReader, asyncio.streams.__name__)
print(issubclass(StreamReaderProtocol, FlowControlMixin))
print(repr(StreamReader), repr(asyncio.Server))


class Counting(StreamReader):
    count = 0

    def feed_data(self, data):
        self.count += len(data)
        super().feed_data(data)


async def main():
    reader = Counting()
    reader.feed_data(b"abc\n")
    print(reader.count, await reader.readline(), reader)
    print(sorted(name for name in dir(reader) if not name.startswith("_")))
    print(sorted(name for name in dir(StreamWriter) if not name.startswith("_")))
    print(sorted(name for name in dir(asyncio.Server) if not name.startswith("_")))
    print(sorted(name for name in dir(Process) if not name.startswith("_")))
    coroutine = reader.read(1)
    print(coroutine.__qualname__, inspect.iscoroutine(coroutine))
    coroutine.close()


asyncio.run(main())
try:
    asyncio.run(open_connection)
except ValueError as error:
    print(str(error)[:45])
