import collections
collections.deque().popleft()
