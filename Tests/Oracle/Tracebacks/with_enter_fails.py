class Door:
    def __enter__(self):
        raise OSError("stuck")

    def __exit__(self, *details):
        print("never")


with Door():
    print("never")
