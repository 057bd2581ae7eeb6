"""Five bodies pulled about by gravity."""

PI = 3.141592653589793
MASS = 4 * PI * PI
YEAR = 365.24

BODIES = [
    ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], MASS),
    ([4.841, -1.160, -0.103], [0.00166 * YEAR, 0.00769 * YEAR, -0.0000690 * YEAR], 0.000954 * MASS),
    ([8.343, 4.124, -0.403], [-0.00276 * YEAR, 0.00499 * YEAR, 0.0000230 * YEAR], 0.000285 * MASS),
    ([12.894, -15.111, -0.223], [0.00296 * YEAR, 0.00237 * YEAR, -0.0000296 * YEAR], 0.0000436 * MASS),
    ([15.379, -25.919, 0.179], [0.00268 * YEAR, 0.00162 * YEAR, -0.0000951 * YEAR], 0.0000515 * MASS),
]
PAIRS = [(a, b) for i, a in enumerate(BODIES) for b in BODIES[i + 1:]]


def advance(dt, steps):
    for _ in range(steps):
        for (p, v, m), (q, w, n) in PAIRS:
            dx = p[0] - q[0]
            dy = p[1] - q[1]
            dz = p[2] - q[2]
            pull = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            a = n * pull
            b = m * pull
            v[0] -= dx * a
            v[1] -= dy * a
            v[2] -= dz * a
            w[0] += dx * b
            w[1] += dy * b
            w[2] += dz * b
        for p, v, _ in BODIES:
            p[0] += dt * v[0]
            p[1] += dt * v[1]
            p[2] += dt * v[2]


def energy():
    total = 0.0
    for (p, _, m), (q, _, n) in PAIRS:
        total -= m * n / sum((x - y) ** 2 for x, y in zip(p, q)) ** 0.5
    for _, v, m in BODIES:
        total += m * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) / 2
    return total


print(f"{energy():.6f}")
advance(0.01, 50000)
print(f"{energy():.6f}")
