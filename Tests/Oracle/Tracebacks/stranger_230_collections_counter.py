import collections
collections.Counter(5)
