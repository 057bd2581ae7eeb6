(lambda: (lambda x: x.foo)(3))()
