import collections
collections.deque([1], -1)
