import heapq
import bisect
import random

random.seed(11)


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


for size in (0, 1, 2, 3, 10, 57, 200):
    data = [random.randrange(50) for _ in range(size)]
    heap = data[:]
    heapq.heapify(heap)
    print(heap)
    for item in data[:5]:
        heapq.heappush(heap, item + 0.5)
    print(heap, heapq.heappushpop(heap, 7), heap)
    if heap:
        print(heapq.heapreplace(heap, -3), heap)
    print([heapq.heappop(heap) for _ in range(len(heap))])
    for n in (0, 1, 2, 5, 1000, -1):
        print(heapq.nlargest(n, data), heapq.nsmallest(n, data), heapq.nlargest(n, data, key=lambda x: -x % 7),
              heapq.nsmallest(n, iter(data), key=str))
words = 'the quick brown fox jumps over the lazy dog'.split()
heap = []
for word in words:
    heapq.heappush(heap, (len(word), word))
print(heap, [heapq.heappop(heap) for _ in heap[:]])
print(list(heapq.merge([1, 4, 7], [2, 5, 8], [0, 9])), list(heapq.merge()), list(heapq.merge([3, 2], [])))
print(list(heapq.merge(['dog', 'horse'], ['cat', 'fish', 'kangaroo'], key=len)))
print(list(heapq.merge([9, 5, 1], [8, 2], reverse=True)), list(heapq.merge('bca', 'dd', key=str.upper, reverse=True)))


class Counted:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.compared += 1
        return self.value < other.value

    def __repr__(self):
        return f'C{self.value}'


items = [Counted(random.randrange(30)) for _ in range(40)]
heapq.heapify(items)
print(items, Counted.compared)
heapq.heappush(items, Counted(3))
print(heapq.heappop(items), Counted.compared)
print(heapq.nsmallest(3, items), heapq.nlargest(4, items), Counted.compared)
print(heapq.heappushpop(items, Counted(100)), heapq.heapreplace(items, Counted(0)), Counted.compared)
print(list(heapq.merge(sorted(items[:5]), sorted(items[5:9]))), Counted.compared)

attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heappush, (1,), 1)
attempt(heapq.heappop, 'abc')
attempt(heapq.heapify, (1, 2))
attempt(heapq.heapify, [1, 'a', 2])
attempt(heapq.heappush, [1], 'a')
attempt(heapq.heappush, [1])
attempt(heapq.nlargest, 2, 5)
attempt(heapq.nlargest, 'a', [1])
attempt(heapq.heappushpop, (), 1)
attempt(heapq.heapreplace, {}, 1)
attempt(heapq.nsmallest, 3, [1, 'a', 2, 4, 5])


class Shrinking:
    def __init__(self, heap):
        self.heap = heap

    def __lt__(self, other):
        self.heap.clear()
        return True


heap = []
heap.extend(Shrinking(heap) for _ in range(5))
attempt(heapq.heapify, heap)
heap = []
heap.extend(Shrinking(heap) for _ in range(5))
attempt(heapq.heappop, heap)
heap = []
heap.extend(Shrinking(heap) for _ in range(5))
attempt(heapq.heappush, heap, Shrinking(heap))
print(sorted(heapq.__all__))

numbers = sorted(random.randrange(30) for _ in range(40))
print(numbers)
for value in range(-1, 32):
    print(value, bisect.bisect_left(numbers, value), bisect.bisect_right(numbers, value),
          bisect.bisect(numbers, value, 5), bisect.bisect_left(numbers, value, lo=3, hi=9),
          bisect.bisect(numbers, -value, key=lambda x: x - 30))
data = []
for value in [5, 3, 8, 3, 5, 1, 9, 3.5]:
    bisect.insort(data, value)
print(data)
pairs = []
for pair in [(1, 'x'), (0, 'y'), (1, 'a'), (2, 'q')]:
    bisect.insort_left(pairs, pair, key=lambda p: p[0])
print(pairs)
for pair in [(1, 'X'), (0, 'Y')]:
    bisect.insort_right(pairs, pair, key=lambda p: p[0])
print(pairs)
print(bisect.bisect('abcxyz', 'c'), bisect.bisect((1, 2, 3), 2), bisect.bisect(range(0, 100, 7), 30))
attempt(bisect.bisect, [1, 2], 'a')
attempt(bisect.bisect, 5, 1)
attempt(bisect.bisect, [1, 2, 3], 1, -1)
attempt(bisect.bisect, [1, 2, 3], 5, 0, 10)
attempt(bisect.insort, (1, 2), 1)
attempt(bisect.insort, [1, 2], 1, lo=-3)
attempt(bisect.bisect_left, [1, 2, 3], 5, hi=-1)
attempt(bisect.bisect_left, [1])
attempt(bisect.bisect_left, [1], 2, 0, None, None)
print(bisect.bisect_left([1, 2, 3], 2, hi=None), bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)


class Own:
    def __init__(self, values):
        self.values = values

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]

    def insert(self, index, value):
        self.values.insert(index, value)


own = Own([1, 3, 5])
bisect.insort(own, 4)
print(own.values, bisect.bisect(own, 3))


class Mine(list):
    def insert(self, index, value):
        print('insert', index, value)
        super().insert(index, value)


mine = Mine([1, 2])
bisect.insort(mine, 1.5)
print(mine)
