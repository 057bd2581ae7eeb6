"""Byte order marks of text files stand at their beginning alone; line ends are seen in every mode."""
import io

for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-16-le", "U16", "utf-8"):
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding, newline="\n")
    file.write("")
    file.write("e\n")
    file.write("b")
    file.flush()
    print(encoding, raw.getvalue())
    file.seek(0)
    file.write("k")
    file.seek(0, 2)
    file.write("end")
    file.flush()
    print(raw.getvalue(), raw.getvalue().decode(encoding))
    later = io.TextIOWrapper(io.BytesIO(b"1234"), encoding=encoding)
    later.seek(0, 2)
    later.write("x")
    later.flush()
    print(later.detach().getvalue())

for data in (b"", b"ab", b"a\0b\0", b"\xff\xfea\0", b"\xfe\xff\0a", b"\xff\xfe"):
    try:
        print(data, ascii(io.TextIOWrapper(io.BytesIO(data), encoding="utf-16").read()))
    except UnicodeDecodeError as error:
        print(data, error)

for newline in (None, "", "\n", "\r", "\r\n"):
    file = io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\n\nd"), newline=newline)
    print(repr(newline), file.newlines, ascii(file.read()), file.newlines)
