// The text of module statistics: what it is put together from, and its functions.

enum StatisticsText {
  static var source: String { functions + "\n\n" + normalDistribution }

  private static let functions = #"""
    import math
    from bisect import bisect_left, bisect_right
    from math import fsum, sqrt, sumprod, exp, log, tau, erf
    from collections import namedtuple
    from _collections import _count_elements
    from _statistics import exact_squares as _exact_squares, exact_sum as _exact_sum

    __all__ = [
        'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
        'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median',
        'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev',
        'pvariance', 'quantiles', 'stdev', 'variance']


    class StatisticsError(ValueError):
        pass


    def kde(data, h, kernel='normal', *, cumulative=False):
        from _statistics_kernels import kde
        return kde(data, h, kernel, cumulative=cumulative)


    def kde_random(data, h, kernel='normal', *, seed=None):
        from _statistics_kernels import kde_random
        return kde_random(data, h, kernel, seed=seed)


    # Sums are exact: a pair of integers, or a float where infinities or nans take part.


    def _exact(x):
        try:
            return x.as_integer_ratio()
        except AttributeError:
            raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")
        except (OverflowError, ValueError):
            return x, None


    def _common(one, other):
        if one is other or other is int or other is bool:
            return one
        if one is int or issubclass(other, one):
            return other
        if issubclass(one, other):
            return one
        if issubclass(one, int):
            return other
        if issubclass(other, int):
            return one
        if issubclass(other, float):
            return other
        if issubclass(one, float):
            return one
        raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


    def _joined(kinds):
        result = int
        for kind in kinds:
            result = _common(result, kind)
        return result


    def _add_up(partial):
        if None in partial:
            return partial[None], None
        top, bottom = 0, 1
        for d, n in sorted(partial.items()):
            if bottom % d == 0:
                top += n * (bottom // d)
            elif d % bottom == 0:
                top, bottom = top * (d // bottom) + n, d
            else:
                top, bottom = top * d + n * bottom, bottom * d
        return top, bottom


    def _ratio(parts):
        # The sum of floats, whose denominators are powers of two; or of one int.
        top, bottom = 0, 1
        for part in parts:
            n, d = part.as_integer_ratio()
            if d > bottom:
                top *= d // bottom
                bottom = d
            top += n * (bottom // d)
        return top, bottom


    def _sum(data):
        known = _exact_sum(data)
        if known is not None:
            return known[0], _ratio(known[1]), len(data)
        kinds, partial, count = {}, {}, 0
        for x in data:
            kinds[type(x)] = None
            count += 1
            n, d = _exact(x)
            partial[d] = partial.get(d, 0) + n
        return _joined(kinds), _add_up(partial), count


    def _divided(total, divisor):
        top, bottom = total
        return (top / divisor, None) if bottom is None else (top, bottom * divisor)


    def _converted(value, kind):
        top, bottom = value
        if bottom is None:
            return top
        if issubclass(kind, int) and top % bottom:
            kind = float
        if issubclass(kind, float):
            return kind(top / bottom)
        return kind(top // bottom)


    def _squares(data, centre=None):
        # The sum of the squared distances from the centre, the centre and the number of data.
        if centre is not None:
            kind, total, count = _sum([(x - centre) * (x - centre) for x in data])
            return kind, total, centre, count
        known = _exact_squares(data)
        if known is not None:
            kind, (top, bottom), (square, below) = known[0], *map(_ratio, known[1:])
            count = len(data)
            return kind, (count * square * bottom * bottom - top * top * below,
                          below * bottom * bottom * count), (top, bottom * count), count
        kinds, sums, squares, count = {}, {}, {}, 0
        for x in data:
            kinds[type(x)] = None
            count += 1
            n, d = _exact(x)
            sums[d] = sums.get(d, 0) + n
            if d is not None:
                squares[d * d] = squares.get(d * d, 0) + n * n
        kind = _joined(kinds)
        if not count:
            return kind, (0, 1), (0, 1), 0
        top, bottom = _add_up(sums)
        if bottom is None:
            return kind, (top, None), (top, None), count
        square, below = _add_up(squares)
        return kind, (count * square * bottom * bottom - top * top * below,
                      below * bottom * bottom * count), (top, bottom * count), count


    def _root(value, kind):
        # The square root, rounded once.
        top, bottom = value
        if bottom is None:
            return top.numerator
        if not top:
            return 0.0
        shift = (top.bit_length() - bottom.bit_length() - 109) // 2
        if shift >= 0:
            top, bottom = top, bottom << 2 * shift
        else:
            top <<= -2 * shift
        root = math.isqrt(top // bottom)
        root |= root * root * bottom != top
        return float(root << shift) if shift >= 0 else root / (1 << -shift)


    def _listed(data):
        return list(data) if iter(data) is data else data


    def mean(data):
        kind, total, count = _sum(data)
        if count < 1:
            raise StatisticsError('mean requires at least one data point')
        return _converted(_divided(total, count), kind)


    def fmean(data, weights=None):
        if weights is None:
            try:
                count = len(data)
            except TypeError:
                data = list(data)
                count = len(data)
            total = fsum(data)
            if not count:
                raise StatisticsError('fmean requires at least one data point')
            return total / count
        if not isinstance(weights, (list, tuple)):
            weights = list(weights)
        try:
            top = sumprod(data, weights)
        except ValueError:
            raise StatisticsError('data and weights must be the same length')
        bottom = fsum(weights)
        if not bottom:
            raise StatisticsError('sum of weights must be non-zero')
        return top / bottom


    def geometric_mean(data):
        count, has_zero = 0, False
        logs = []
        for x in data:
            count += 1
            if x > 0.0 or math.isnan(x):
                logs.append(log(x))
            elif x == 0.0:
                has_zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)
        total = fsum(logs)
        if not count:
            raise StatisticsError('Must have a non-empty dataset')
        if math.isnan(total):
            return math.nan
        if has_zero:
            return math.nan if total == math.inf else 0.0
        return exp(total / count)


    def harmonic_mean(data, weights=None):
        data = _listed(data)
        negative = 'harmonic mean does not support negative values'
        count = len(data)
        if count < 1:
            raise StatisticsError('harmonic_mean requires at least one data point')
        if count == 1 and weights is None:
            x = data[0]
            if not isinstance(x, (int, float)):
                raise TypeError('unsupported type')
            if x < 0:
                raise StatisticsError(negative)
            return x
        if weights is None:
            weights = [1] * count
            whole = count, 1
        else:
            weights = _listed(weights)
            if len(weights) != count:
                raise StatisticsError('Number of weights does not match data size')
            _, whole, _ = _sum(_not_negative(weights, negative))
        try:
            kind, total, _ = _sum([w / x if w else 0 for w, x in zip(
                weights, _not_negative(data, negative))])
        except ZeroDivisionError:
            return 0
        top, bottom = total
        if top <= 0:
            raise StatisticsError('Weighted sum must be positive')
        if bottom is None:
            return _converted((whole[0] / (whole[1] or 1) / top, None), kind)
        if whole[1] is None:
            return _converted((whole[0] / (top / bottom), None), kind)
        return _converted((whole[0] * bottom, whole[1] * top), kind)


    def _not_negative(values, message):
        for x in values:
            if x < 0:
                raise StatisticsError(message)
            yield x


    def _sorted(data):
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data


    def median(data):
        data = _sorted(data)
        half = len(data) // 2
        return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


    def median_low(data):
        data = _sorted(data)
        return data[(len(data) - 1) // 2]


    def median_high(data):
        data = _sorted(data)
        return data[len(data) // 2]


    def median_grouped(data, interval=1.0):
        data = _sorted(data)
        count = len(data)
        x = data[count // 2]
        below = bisect_left(data, x)
        equal = bisect_right(data, x, lo=below) - below
        try:
            interval = float(interval)
            x = float(x)
        except ValueError:
            raise TypeError('Value cannot be converted to a float')
        return x - interval / 2.0 + interval * (count / 2 - below) / equal


    def _counted(data):
        counts = {}
        _count_elements(counts, data)
        return counts


    def mode(data):
        counts = _counted(data)
        if not counts:
            missing = StatisticsError('no mode for empty data')
            missing.__context__ = IndexError('list index out of range')
            raise missing from None
        return max(counts, key=counts.get)


    def multimode(data):
        counts = _counted(data)
        most = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == most]


    def quantiles(data, *, n=4, method='exclusive'):
        if n < 1:
            raise StatisticsError('n must be at least 1')
        data = sorted(data)
        size = len(data)
        if size < 2:
            if size < 1:
                raise StatisticsError('must have at least one data point')
            return data * (n - 1)
        result = []
        if method == 'inclusive':
            for i in range(1, n):
                j, delta = divmod(i * (size - 1), n)
                result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
            return result
        if method == 'exclusive':
            for i in range(1, n):
                j = min(max(i * (size + 1) // n, 1), size - 1)
                delta = i * (size + 1) - j * n
                result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return result
        raise ValueError(f'Unknown method: {method!r}')


    def variance(data, xbar=None):
        kind, total, _, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError('variance requires at least two data points')
        return _converted(_divided(total, count - 1), kind)


    def pvariance(data, mu=None):
        kind, total, _, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError('pvariance requires at least one data point')
        return _converted(_divided(total, count), kind)


    def stdev(data, xbar=None):
        kind, total, _, count = _squares(data, xbar)
        if count < 2:
            raise StatisticsError('stdev requires at least two data points')
        return _root(_divided(total, count - 1), kind)


    def pstdev(data, mu=None):
        kind, total, _, count = _squares(data, mu)
        if count < 1:
            raise StatisticsError('pstdev requires at least one data point')
        return _root(_divided(total, count), kind)


    def _pair(x, y, name):
        count = len(x)
        if len(y) != count:
            raise StatisticsError(f'{name} requires that both inputs have same number of data '
                                  f'points')
        if count < 2:
            raise StatisticsError(f'{name} requires at least two data points')
        return count


    def _centred(values, count):
        middle = fsum(values) / count
        return [value - middle for value in values]


    def covariance(x, y, /):
        count = _pair(x, y, 'covariance')
        return sumprod(_centred(x, count), _centred(y, count)) / (count - 1)


    def _rank(data, start):
        order = [place for _, place in sorted(zip(data, range(len(data))))]
        result = [0] * len(data)
        position = start - 1
        index = 0
        while index < len(order):
            end = index + 1
            while end < len(order) and data[order[end]] == data[order[index]]:
                end += 1
            size = end - index
            for place in order[index:end]:
                result[place] = position + (size + 1) / 2
            position += size
            index = end
        return result


    def _root_of_product(x, y):
        result = sqrt(x * y)
        if not math.isfinite(result):
            if math.isinf(result) and not math.isinf(x) and not math.isinf(y):
                scale = 2.0 ** -512
                return _root_of_product(scale * x, scale * y) / scale
            return result
        if not result:
            if x and y:
                scale = 2.0 ** 537
                return _root_of_product(scale * x, scale * y) / scale
            return result
        return result + sumprod((x, result), (y, -result)) / (2.0 * result)


    def correlation(x, y, /, *, method='linear'):
        count = _pair(x, y, 'correlation')
        if method not in {'linear', 'ranked'}:
            raise ValueError(f'Unknown method: {method!r}')
        if method == 'ranked':
            start = (count - 1) / -2
            x, y = _rank(x, start), _rank(y, start)
        else:
            x, y = _centred(x, count), _centred(y, count)
        both = sumprod(x, y)
        try:
            return both / _root_of_product(sumprod(x, x), sumprod(y, y))
        except ZeroDivisionError:
            raise StatisticsError('at least one of the inputs is constant')


    LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


    def linear_regression(x, y, /, *, proportional=False):
        count = _pair(x, y, 'linear regression')
        if not proportional:
            x_middle, y_middle = fsum(x) / count, fsum(y) / count
            x = [value - x_middle for value in x]
            y = [value - y_middle for value in y]
        both = sumprod(x, y) + 0.0
        try:
            slope = both / sumprod(x, x)
        except ZeroDivisionError:
            raise StatisticsError('x is constant')
        return LinearRegression(slope, 0.0 if proportional else y_middle - slope * x_middle)
    """#
}
