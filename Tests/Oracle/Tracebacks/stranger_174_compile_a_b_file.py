compile("a b", "file.py", "exec")
