// The text of module statistics: kernel density estimation.

extension StatisticsText {
  static let kernels = #"""
    import math
    import random
    from bisect import bisect_left, bisect_right
    from itertools import count
    from statistics import StatisticsError, NormalDist


    def _solved(function, slope):
        # The inverse by Newton's method, begun at the middle of the support.
        def inverse(y):
            sign, y = (1.0, y) if y <= 0.5 else (-1.0, 1.0 - y)
            x = guess(y) if (guess := _guesses.get(function)) else 2.0 * y - 1.0
            while abs(difference := function(x) - y) > 1e-12:
                x -= difference / slope(x)
            return x * sign
        return inverse


    def _guess_quartic(y):
        x = (2.0 * y) ** 0.4258865685331 - 1.0
        if 0.004 < y < 0.499:
            x += 0.026818732 * math.sin(7.101753784 * y + 2.73230839482953)
        return x


    def _guess_triweight(y):
        return (2.0 * y) ** 0.3400218741872791 - 1.0


    def _quartic(t):
        return sum_up((3/16, -5/8, 15/16, 1/2), (t**5, t**3, t, 1.0))


    def _triweight(t):
        return sum_up((-5/32, 21/32, -35/32, 35/32, 1/2), (t**7, t**5, t**3, t, 1.0))


    def sum_up(factors, powers):
        return math.sumprod(factors, powers)


    _guesses = {_quartic: _guess_quartic, _triweight: _guess_triweight}
    _unit = NormalDist()
    _c2, _c3 = math.pi / 2, math.pi / 4

    # By name: density, distribution, its inverse, and how far from a point it reaches.
    _kernels = {
        'normal': (
            lambda t: math.exp(-1/2 * t * t) / math.sqrt(2 * math.pi),
            lambda t: 1/2 * (1.0 + math.erf(t / math.sqrt(2))),
            _unit.inv_cdf, None),
        'logistic': (
            lambda t: 1/2 / (1.0 + math.cosh(t)),
            lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0),
            lambda p: math.log(p / (1 - p)), None),
        'sigmoid': (
            lambda t: (1 / math.pi) / math.cosh(t),
            lambda t: (2 / math.pi) * math.atan(math.exp(t)),
            lambda p: math.log(math.tan(p * math.pi / 2)), None),
        'rectangular': (
            lambda t: 1/2, lambda t: 1/2 * t + 1/2, lambda p: 2*p - 1, 1.0),
        'triangular': (
            lambda t: 1.0 - abs(t),
            lambda t: t * t * (1/2 if t < 0.0 else -1/2) + t + 1/2,
            lambda p: math.sqrt(2*p) - 1 if p < 1/2 else 1 - math.sqrt(2 - 2*p), 1.0),
        'parabolic': (
            lambda t: 3/4 * (1.0 - t * t),
            lambda t: sum_up((-1/4, 3/4, 1/2), (t**3, t, 1.0)),
            lambda p: 2 * math.cos((math.acos(2*p - 1) + math.pi) / 3), 1.0),
        'quartic': (
            lambda t: 15/16 * (1.0 - t * t) ** 2, _quartic,
            _solved(_quartic, lambda t: 15/16 * (1.0 - t * t) ** 2), 1.0),
        'triweight': (
            lambda t: 35/32 * (1.0 - t * t) ** 3, _triweight,
            _solved(_triweight, lambda t: 35/32 * (1.0 - t * t) ** 3), 1.0),
        'cosine': (
            lambda t: _c3 * math.cos(_c2 * t),
            lambda t: 1/2 * math.sin(_c2 * t) + 1/2,
            lambda p: 2 * math.asin(2*p - 1) / math.pi, 1.0),
    }
    for _name, _other in (('gauss', 'normal'), ('uniform', 'rectangular'),
                          ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
        _kernels[_name] = _kernels[_other]


    def _checked(data, h, kernel):
        if not len(data):
            raise StatisticsError('Empty data sequence')
        if not isinstance(data[0], (int, float)):
            raise TypeError('Data sequence must contain ints or floats')
        if h <= 0.0:
            raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
        try:
            return _kernels[kernel]
        except KeyError:
            raise StatisticsError(f'Unknown kernel name: {kernel!r}') from None


    def kde(data, h, kernel='normal', *, cumulative=False):
        density, distribution, _, reach = _checked(data, h, kernel)
        function = distribution if cumulative else density
        if reach is None:
            def estimate(x):
                total = sum(function((x - point) / h) for point in data)
                return total / (len(data) if cumulative else len(data) * h)
        else:
            points = sorted(data)
            width = h * reach

            def estimate(x):
                nonlocal points
                if len(points) != len(data):
                    points = sorted(data)
                first = bisect_left(points, x - width)
                last = bisect_right(points, x + width)
                total = sum(function((x - point) / h) for point in points[first:last])
                if cumulative:
                    return sum((total, first)) / len(points)
                return total / (len(data) * h)
        what = 'CDF' if cumulative else 'PDF'
        estimate.__doc__ = f'{what} estimate with {h=!r} and {kernel=!r}'
        return estimate


    def kde_random(data, h, kernel='normal', *, seed=None):
        inverse = _checked(data, h, kernel)[2]
        generator = random.Random(seed)
        draw, choose = generator.random, generator.choice

        def rand():
            return choose(data) + h * inverse(draw())

        rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
        return rand
    """#
}
