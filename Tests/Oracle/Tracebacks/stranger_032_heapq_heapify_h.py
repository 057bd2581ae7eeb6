import heapq
h = [1, "a"]
heapq.heapify(h)
