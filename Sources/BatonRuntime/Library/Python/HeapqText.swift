// The text of module heapq, on top of _heapq.

enum HeapqText {
  static let source = #"""
    from _heapq import (
        heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapreplace_max,
        _heapify_max, next_better as _next_better)

    __all__ = [
        'heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
        'heappushpop']


    def merge(*iterables, key=None, reverse=False):
        direction = -1 if reverse else 1
        heap = []
        build = _heapify_max if reverse else heapify
        replace = _heapreplace_max if reverse else heapreplace
        drop = _heappop_max if reverse else heappop
        for order, iterator in enumerate(map(iter, iterables)):
            try:
                value = next(iterator)
            except StopIteration:
                continue
            rank = value if key is None else key(value)
            heap.append([rank, order * direction, value, iterator.__next__])
        build(heap)
        while len(heap) > 1:
            entry = heap[0]
            try:
                while True:
                    yield entry[2]
                    value = entry[2] = entry[3]()
                    entry[0] = value if key is None else key(value)
                    replace(heap, entry)
                    entry = heap[0]
            except StopIteration:
                drop(heap)
        if heap:
            entry = heap[0]
            yield entry[2]
            yield from entry[3].__self__


    def _extremes(n, iterable, key, largest):
        try:
            size = len(iterable)
        except (TypeError, AttributeError):
            pass
        else:
            if n >= size:
                return sorted(iterable, key=key, reverse=largest)[:n]
        iterator = iter(iterable)
        if not range(n):
            return []
        step = 1 if not largest else -1
        heap = []
        order = 0
        for value in iterator:
            heap.append((value if key is None else key(value), order, value))
            order += step
            if len(heap) >= n:
                break
        if not heap:
            return []
        build, replace = (
            (heapify, heapreplace) if largest else (_heapify_max, _heapreplace_max))
        build(heap)
        limit = heap[0][0]
        while (found := _next_better(iterator, key, limit, largest)) is not None:
            rank, value = found
            replace(heap, (rank, order, value))
            limit = heap[0][0]
            order += step
        heap.sort(reverse=largest)
        return [value for rank, order, value in heap]


    def nsmallest(n, iterable, key=None):
        if n == 1:
            marker = object()
            result = min(iterable, default=marker, key=key)
            return [] if result is marker else [result]
        return _extremes(n, iterable, key, False)


    def nlargest(n, iterable, key=None):
        if n == 1:
            marker = object()
            result = max(iterable, default=marker, key=key)
            return [] if result is marker else [result]
        return _extremes(n, iterable, key, True)
    """#
}
