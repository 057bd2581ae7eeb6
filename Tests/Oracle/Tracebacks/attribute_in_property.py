class Lazy:
    @property
    def value(self):
        return self.cache.missing


Lazy().value
