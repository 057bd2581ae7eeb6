"""A handful of puzzle days, each `solve(text) -> (part1, part2)`; run all."""
import heapq, itertools, functools, math, collections, operator, string
from collections import defaultdict, deque, Counter
from functools import cache, reduce
from itertools import product, combinations, permutations, count, takewhile, pairwise, accumulate, groupby, islice, chain, cycle, zip_longest, batched

def day1(t):
    xs, ys = zip(*(map(int, l.split()) for l in t.splitlines()))
    c = Counter(ys)
    return (sum((abs(a - b) for a, b in zip(sorted(xs), sorted(ys)))), sum((x * c[x] for x in xs)))

def day2(t):

    def ok(l):
        d = {b - a for a, b in pairwise(l)}
        return d <= {1, 2, 3} or d <= {-1, -2, -3}
    rs = [[*map(int, l.split())] for l in t.split('\n')]
    return (sum(map(ok, rs)), sum((ok(r) or any((ok(r[:i] + r[i + 1:]) for i in range(len(r)))) for r in rs)))

def day3(t):
    grid = {complex(x, y): c for y, l in enumerate(t.split()) for x, c in enumerate(l)}
    start, = (p for p, c in grid.items() if c == '^')

    def walk(block=None):
        p, d, seen = (start, -1j, set())
        while p in grid and (p, d) not in seen:
            seen.add((p, d))
            if grid.get(p + d) == '#' or p + d == block:
                d *= 1j
            else:
                p += d
        return ({p for p, _ in seen}, p in grid)
    path = walk()[0]
    return (len(path), sum((walk(b)[1] for b in path if b != start)))

def day4(t):
    rules, pages = t.split('\n\n')
    before = defaultdict(set)
    for a, b in (r.split('|') for r in rules.split()):
        before[b].add(a)
    key = functools.cmp_to_key(lambda a, b: -1 if a in before[b] else b in before.get(a, ()))
    p1 = p2 = 0
    for u in (l.split(',') for l in pages.split()):
        if (s := sorted(u, key=key)) == u:
            p1 += int(u[len(u) // 2])
        else:
            p2 += int(s[len(s) // 2])
    return (p1, p2)

def day5(t):
    W, H = (grid := t.splitlines()) and (len(grid[0]), len(grid))

    def nb(x, y):
        return ((x + dx, y + dy) for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)) if 0 <= x + dx < W and 0 <= y + dy < H)
    dist = {(0, 0): 0}
    q = [(0, 0, 0)]
    while q:
        d, x, y = heapq.heappop(q)
        if d > dist[x, y]:
            continue
        for n in nb(x, y):
            nd = d + int(grid[n[1]][n[0]])
            if nd < dist.get(n, math.inf):
                dist[n] = nd
                heapq.heappush(q, (nd, *n))
    return (dist[W - 1, H - 1], max(dist.values()))

def day6(t):

    @cache
    def ways(s, pats):
        return 1 if not s else sum((ways(s[len(p):], pats) for p in pats if s.startswith(p)))
    head, body = t.split('\n\n')
    pats = tuple(head.split(', '))
    w = [ways(d, pats) for d in body.split()]
    print('  cache', ways.cache_info())
    return (sum(map(bool, w)), sum(w))

def day7(t):
    g = defaultdict(set)
    for l in t.split():
        a, b = l.split('-')
        g[a].add(b)
        g[b].add(a)
    tri = {frozenset((a, b, c)) for a in g for b, c in combinations(sorted(g[a]), 2) if c in g[b]}
    best = []

    def bk(r, p, x):
        nonlocal best
        if not p and (not x) and (len(r) > len(best)):
            best = sorted(r)
        for v in sorted(p):
            bk(r | {v}, p & g[v], x & g[v])
            p = p - {v}
            x = x | {v}
    bk(set(), set(g), set())
    return (len(tri), ','.join(best))

def day8(t):
    regs, prog = (dict(a=0, b=0, c=0), [*map(int, t.split(': ')[1].split(','))])

    def run(a):
        b = c = ip = 0
        out = []
        while ip < len(prog) - 1:
            o, lit = prog[ip:ip + 2]
            combo = [0, 1, 2, 3, a, b, c, None][lit]
            ip += 2
            match o:
                case 0:
                    a >>= combo
                case 1:
                    b ^= lit
                case 2:
                    b = combo % 8
                case 3 if a:
                    ip = lit
                case 4:
                    b ^= c
                case 5:
                    out.append(combo % 8)
                case 6 | 7 as w:
                    if w == 6:
                        b = a >> combo
                    else:
                        c = a >> combo
        return out

    def find(a=0, i=len(prog) - 1):
        if i < 0:
            return a
        for d in range(8):
            if run(a * 8 + d)[:1] == prog[i:i + 1] and (r := find(a * 8 + d, i - 1)) is not None:
                return r
    return (','.join(map(str, run(729))), find())

def day9(t):

    @cache
    def blink(s, n):
        if n == 0:
            return 1
        if s == 0:
            return blink(1, n - 1)
        if len((k := str(s))) % 2 == 0:
            h = 10 ** (len(k) // 2)
            return sum((blink(x, n - 1) for x in divmod(s, h)))
        return blink(s * 2024, n - 1)
    return tuple((sum((blink(int(s), n) for s in t.split())) for n in (25, 75)))

def day10(t):

    def hash_(s):
        return reduce(lambda h, c: (h + ord(c)) * 17 % 256, s, 0)
    boxes = [{} for _ in range(256)]
    for step in t.split(','):
        match step.strip('-').split('='):
            case [label, f]:
                boxes[hash_(label)][label] = int(f)
            case [label]:
                boxes[hash_(label)].pop(label, 0)
    return (sum(map(hash_, t.split(','))), sum((i * j * f for i, b in enumerate(boxes, 1) for j, f in enumerate(b.values(), 1))))
inputs = {day1: '3   4\n4   3\n2   5\n1   3\n3   9\n3   3', day2: '7 6 4 2 1\n1 2 7 8 9\n9 7 6 2 1\n1 3 2 4 5\n8 6 4 4 1\n1 3 6 7 9', day3: '....#.....\n.........#\n..........\n..#.......\n.......#..\n..........\n.#..^.....\n........#.\n#.........\n......#...', day4: '''47|53
97|13
97|61
97|47
75|29
61|13
75|53
29|13
97|29
53|29
61|53
97|53
61|29
47|13
75|47
97|75
47|61
75|61
47|29
75|13
53|13

75,47,61,53,29
97,61,53,29,13
75,29,13
75,97,47,61,53
61,13,29
97,13,75,29,47''', day5: '1163751742\n1381373672\n2136511328\n3694931569\n7463417111\n1319128137\n1359912421\n3125421639\n1293138521\n2311944581', day6: 'r, wr, b, g, bwu, rb, gb, br\n\nbrwrr\nbggr\ngbbr\nrrbgbr\nubwu\nbwurrg\nbrgr\nbbrgwb', day7: '''kh-tc
qp-kh
de-cg
ka-co
yn-aq
qp-ub
cg-tb
vc-aq
tb-ka
wh-tc
yn-cg
kh-ub
ta-co
de-co
tc-td
tb-wq
wh-td
ta-ka
td-qp
aq-cg
wq-ub
ub-vc
de-ta
wq-aq
wq-vc
wh-yn
ka-de
kh-ta
co-tc
wh-qp
tb-vc
td-yn''', day8: 'Program: 0,1,5,4,3,0', day9: '125 17', day10: 'rn=1,cm-,qp=3,cm=2,qp-,pc=4,ot=9,ab=5,pc-,pc=6,ot=7'}
for f, text in inputs.items():
    try:
        print(f'{f.__name__:>6}: {f(text)}')
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
print(*map(''.join, batched('ABCDEFG', 3)), *accumulate([1, 2, 3], operator.mul, initial=10), [(k, len(list(g))) for k, g in groupby('aabccc')], list(islice(cycle('ab'), 5)), list(zip_longest('ab', 'xyz', fillvalue='-')), list(takewhile(lambda x: x < 20, (x * x for x in count(1)))))
