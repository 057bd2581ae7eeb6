class Noisy:
    def __del__(self):
        raise ValueError("in del")


thing = Noisy()
del thing
print("after")
