// The text of module heapq, on top of _heapq.

enum HeapqText {
  static let source = #"""
    from _heapq import (
        heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapreplace_max,
        _heapify_max, next_better as _next_better, next_merged as _next_merged)

    __all__ = [
        'heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
        'heappushpop']


    def merge(*iterables, key=None, reverse=False):
        direction = -1 if reverse else 1
        heap = []
        for order, iterator in enumerate(map(iter, iterables)):
            for value in iterator:
                rank = value if key is None else key(value)
                heap.append([rank, order * direction, value, iterator])
                break
        if not heap:
            return
        (_heapify_max if reverse else heapify)(heap)
        yield heap[0][2]
        while len(heap) > 1:
            yield _next_merged(heap, key, reverse)
        yield from heap[0][3]


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
