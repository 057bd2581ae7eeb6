class Box:
    pass


box = Box()
box.inner = Box()
print(box.inner.missing.deeper)
