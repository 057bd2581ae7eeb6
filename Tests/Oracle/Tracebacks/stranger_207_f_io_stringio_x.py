import io
f = io.StringIO("x"); f.close(); f.read()
