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


    _inst = Random()
    seed = _inst.seed
    random = _inst.random
    uniform = _inst.uniform
    triangular = _inst.triangular
    randint = _inst.randint
    choice = _inst.choice
    randrange = _inst.randrange
    sample = _inst.sample
    shuffle = _inst.shuffle
    choices = _inst.choices
    normalvariate = _inst.normalvariate
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    gauss = _inst.gauss
    binomialvariate = _inst.binomialvariate
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    """#
}
