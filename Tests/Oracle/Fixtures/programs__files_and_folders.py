import contextlib
import io
import json
import os
import sys

HERE = os.environ.get("TMPDIR", "/tmp")
WORK = os.path.join(HERE, f"work_{os.getpid()}")
os.makedirs(os.path.join(WORK, "sub", "deep"), exist_ok=True)
try:
    os.chdir(WORK)
    with open("a.txt", "w", encoding="utf-8") as f:
        print("line one", "zwei", "très", sep="|", file=f)
        f.writelines(f"{i}:{i * i}\n" for i in range(3))
        print(f.tell(), f.name, f.mode, f.closed, f.encoding, f.writable(), f.readable())
    print(f.closed)
    with open("a.txt", encoding="utf-8") as f:
        print(repr(f.readline()), f.readlines(), repr(f.read()))
        f.seek(0)
        for number, line in enumerate(f, 1):
            print(number, line.rstrip("\n").split("|" if "|" in line else ":"))
    with open("a.txt", "rb") as f:
        data = f.read()
        print(len(data), data[:10], data.count(b"\n"), f.seek(-4, os.SEEK_END), f.read())
    with open("a.txt", "a+") as f:
        f.write("appended\n")
        f.seek(0)
        print(len(f.readlines()))
    with open("b.bin", "wb") as f:
        print(f.write(bytes(range(256))), f.write(b"\r\n"))
    with open("b.bin", "r+b") as f:
        f.seek(10)
        f.write(b"XYZ")
        f.seek(8)
        print(f.read(8), os.path.getsize("b.bin"), f.truncate(20))
    print(os.path.getsize("b.bin"), sorted(os.listdir()), os.path.exists("nope"), os.path.isdir("sub"))
    with open("nl.txt", "w", newline="\r\n") as f:
        f.write("a\nb\n")
    print(open("nl.txt", "rb").read(), open("nl.txt").read(), open("nl.txt", newline="").readlines())
    for root, dirs, files in os.walk("."):
        dirs.sort()
        print(root, dirs, sorted(files))
    os.rename("a.txt", os.path.join("sub", "c.txt"))
    os.replace("nl.txt", "sub/deep/n.txt")
    print(os.path.split("/x/y/z.tar.gz"), os.path.splitext("z.tar.gz"), os.path.join("a", "/b", "c"), os.path.normpath("a/./b/../c//d"), os.path.relpath("sub/deep", "sub"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.basename("/q/w/"), os.path.dirname("/q/w/e"))
    for call in (lambda: open("missing.txt"), lambda: open("sub"), lambda: open("x", "q"), lambda: open("x", "rw"), lambda: open("x", "rb", encoding="utf-8"), lambda: os.remove("missing"), lambda: os.rmdir("sub"), lambda: os.mkdir("sub"), lambda: os.listdir("none"), lambda: os.rename("none", "x"), lambda: open("b.bin", encoding="ascii").read(), lambda: open("b.bin").write("x"), lambda: open("w.txt", "w").read(), lambda: open("b.bin", "rb").seek(-1), lambda: open("", "r"), lambda: open(None), lambda: open("b.bin", "xb"), lambda: open("b.bin", "r", 0), lambda: os.stat("zzz"), lambda: os.chdir("zzz"), lambda: io.open("b.bin", "rt", errors="nope").read(), lambda: open("b.bin", "w+t", newline="x")):
        try:
            print("no error", call())
        except Exception as e:
            print(type(e).__name__, "|", str(e).replace(WORK, "WORK"), "|", getattr(e, "errno", None), getattr(e, "filename", None))
    with contextlib.redirect_stdout(io.StringIO()) as out, open("log.txt", "w+") as log:
        print("captured")
        json.dump({"k": [1, None]}, log, indent=1)
        log.flush()
        log.seek(0)
        print(log.read())
    print(repr(out.getvalue()))
    with open("log.txt") as f, open("copy.txt", "w") as g:
        while chunk := f.read(4):
            g.write(chunk[::-1])
    print(open("copy.txt").read().splitlines())
    st = os.stat("copy.txt")
    print(st.st_size, st.st_mode & 0o170000 == 0o100000, oct(st.st_mode)[-3:] in ("644", "664", "600"))
    f = open("copy.txt")
    f.close()
    f.close()
    try:
        f.read()
    except ValueError as e:
        print(e, f)
    with open("copy.txt", "w", buffering=1) as f:
        f.write("x\ny")
        print(os.path.getsize("copy.txt"), f.line_buffering)
finally:
    os.chdir(HERE)
    for root, dirs, files in os.walk(WORK, topdown=False):
        for n in files:
            os.unlink(os.path.join(root, n))
        for n in dirs:
            os.rmdir(os.path.join(root, n))
    os.rmdir(WORK)
print(os.path.exists(WORK), sys.argv[1:], len(sys.argv))
