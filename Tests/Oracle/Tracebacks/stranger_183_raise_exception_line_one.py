raise Exception("line one\nline two")
