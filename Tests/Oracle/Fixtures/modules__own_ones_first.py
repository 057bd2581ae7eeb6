"""A program's own modules hide the library's, but not those that CPython has loaded before."""

import os
import sys

FOLDER = f"/tmp/own_modules_{os.getpid()}"
TEXTS = {
    "random.py": "value = 3\n",
    "string/__init__.py": "letters = 'own'\n",
    "itertools.py": "print('never read')\n",
    "statistics.py": "import statistics\nprint('again', statistics is not None)\nstatistics.mean\n",
}
os.mkdir(FOLDER)
os.mkdir(FOLDER + "/string")
for name, text in TEXTS.items():
    with open(f"{FOLDER}/{name}", "w") as file:
        file.write(text)
sys.path.insert(0, FOLDER)
sys.dont_write_bytecode = True
try:
    import random
    import string
    import itertools
    print(random.value, string.letters, itertools.count(2))
    for attempt in ("random.randint", "string.ascii_letters"):
        try:
            eval(attempt)
        except AttributeError as error:
            print(error)
    try:
        from random import choice
    except ImportError as error:
        print(error.name, error.name_from, error.msg.split(" (")[0])
    try:
        import statistics
    except AttributeError as error:
        print(str(error).replace(FOLDER, "FOLDER"))
    sys.path.remove(FOLDER)
    del sys.modules["random"], sys.modules["string"]
    import random
    import string
    print(random.Random(1).randint(1, 100), string.digits)
finally:
    for name in TEXTS:
        os.remove(f"{FOLDER}/{name}")
    os.rmdir(FOLDER + "/string")
    os.rmdir(FOLDER)
