# baton: max-time=0.5
print("begin")
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
