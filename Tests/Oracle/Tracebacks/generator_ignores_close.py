def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


source = stubborn()
next(source)
source.close()
