class Builder:
    def add(self, value):
        if value > 2:
            raise OverflowError(f"{value} is too much")
        return self


Builder().add(1).add(2).add(3).add(4)
