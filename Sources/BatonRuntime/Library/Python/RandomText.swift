// The text of module random, on top of _random.

enum RandomText {
  static let source = #"""
    from _random import Random

    __all__ = [
        'Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices',
        'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate',
        'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample',
        'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate',
        'weibullvariate']


    class SystemRandom(Random):
        def random(self):
            from os import urandom
            return (int.from_bytes(urandom(7)) >> 3) * 2.0 ** -53

        def getrandbits(self, k):
            if k < 0:
                raise ValueError('number of bits must be non-negative')
            from os import urandom
            size = (k + 7) // 8
            return int.from_bytes(urandom(size)) >> (size * 8 - k)

        def randbytes(self, n):
            from os import urandom
            return urandom(n)

        def seed(self, *args, **kwds):
            return None

        def getstate(self, *args, **kwds):
            raise NotImplementedError('System entropy source does not have state.')

        def setstate(self, *args, **kwds):
            raise NotImplementedError('System entropy source does not have state.')


    # The functions are the methods of one generator.
    _shared = Random()
    for _name in __all__:
        if _name.islower():
            globals()[_name] = getattr(_shared, _name)
    del _name
    """#
}
