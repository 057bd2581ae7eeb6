import heapq
from collections import defaultdict, deque
from itertools import count, product, pairwise, chain
import math

INF = float("inf")


class Graph:
    def __init__(self, edges=(), *, directed=False):
        self.adj = defaultdict(dict)
        self.directed = directed
        for u, v, *w in edges:
            self.add(u, v, *w)

    def add(self, u, v, w=1):
        self.adj[u][v] = w
        self.adj[v]
        if not self.directed:
            self.adj[v][u] = w

    def dijkstra(self, s):
        dist = dict.fromkeys(self.adj, INF)
        prev = {}
        dist[s] = 0
        tie = count()
        q = [(0, next(tie), s)]
        while q:
            d, _, u = heapq.heappop(q)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                if (nd := d + w) < dist[v]:
                    dist[v], prev[v] = nd, u
                    heapq.heappush(q, (nd, next(tie), v))
        return dist, prev

    def bfs(self, s):
        seen, q = {s}, deque([(s, 0)])
        while q:
            u, d = q.popleft()
            yield u, d
            for v in self.adj[u]:
                if v not in seen:
                    seen.add(v)
                    q.append((v, d + 1))

    def components(self):
        left = set(self.adj)
        while left:
            comp = {u for u, _ in self.bfs(min(left))}
            left -= comp
            yield sorted(comp)

    def topo(self):
        indeg = {u: 0 for u in self.adj}
        for u in self.adj:
            for v in self.adj[u]:
                indeg[v] += 1
        ready = sorted(u for u, d in indeg.items() if not d)
        out = []
        while ready:
            u = ready.pop(0)
            out.append(u)
            for v in sorted(self.adj[u]):
                indeg[v] -= 1
                if not indeg[v]:
                    ready.append(v)
        if len(out) != len(self.adj):
            raise ValueError("cycle among " + ", ".join(sorted(set(self.adj) - set(out))))
        return out


def path(prev, t):
    out = [t]
    while t in prev:
        out.append(t := prev[t])
    return out[::-1]


g = Graph([("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9), ("x", "y")])
dist, prev = g.dijkstra("a")
print(dist, path(prev, "e"))
print(list(g.bfs("a")), list(g.components()))
dag = Graph([("shirt", "tie"), ("tie", "jacket"), ("pants", "shoes"), ("pants", "belt"), ("belt", "jacket")], directed=True)
print(dag.topo())
dag.add("jacket", "shirt")
try:
    dag.topo()
except ValueError as e:
    print("ValueError:", e)


class UnionFind:
    def __init__(self, n):
        self.p = list(range(n))
        self.sz = [1] * n

    def find(self, x):
        while self.p[x] != x:
            self.p[x] = self.p[self.p[x]]
            x = self.p[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.sz[a] < self.sz[b]:
            a, b = b, a
        self.p[b] = a
        self.sz[a] += self.sz[b]
        return True


edges = sorted((math.dist(a, b), i, j) for (i, a), (j, b) in product(enumerate([(0, 0), (1, 1), (3, 1), (2, 5), (6, 0)]), repeat=2) if i < j)
uf = UnionFind(5)
mst = [(i, j, round(w, 3)) for w, i, j in edges if uf.union(i, j)]
print(mst, f"{sum(w for *_, w in mst):.4f}")

MAZE = """\
S.#.....
.##.###.
....#...
.####.#.
......#E""".splitlines()


def astar(maze):
    cells = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row)}
    start = next(k for k, v in cells.items() if v == "S")
    goal, = (k for k, v in cells.items() if v == "E")
    h = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    heap, came, cost = [(h(start), start)], {start: None}, {start: 0}
    while heap:
        _, cur = heapq.heappop(heap)
        if cur == goal:
            break
        r, c = cur
        for nxt in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if cells.get(nxt, "#") == "#":
                continue
            nc = cost[cur] + 1
            if nc < cost.get(nxt, INF):
                cost[nxt], came[nxt] = nc, cur
                heapq.heappush(heap, (nc + h(nxt), nxt))
    else:
        return None
    route = []
    while cur is not None:
        route.append(cur)
        cur = came[cur]
    return route[::-1]


r = astar(MAZE)
grid = [list(row) for row in MAZE]
for y, x in r[1:-1]:
    grid[y][x] = "*"
print(*map("".join, grid), sep="\n")
print(len(r), [f"{dy:+d}{dx:+d}" for (y, x), (y2, x2) in pairwise(r) for dy, dx in [(y2 - y, x2 - x)]][:5])
h = [5, 3, 8, 1]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 10), h, heapq.nlargest(2, h), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3], reverse=False)))
print(g.adj["nope"], "nope" in g.adj, dict(list(g.adj.items())[:1]))
