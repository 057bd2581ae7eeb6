def numbers():
    yield 1


source = numbers()
next(source)
source.throw(ValueError("thrown in"))
