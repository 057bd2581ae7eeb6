def numbers():
    yield 1


source = numbers()
next(source)
next(source)
