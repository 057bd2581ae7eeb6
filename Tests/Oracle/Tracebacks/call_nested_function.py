def outer():
    def inner(a):
        pass
    inner()


outer()
