"""The Mandelbrot set in characters."""


def escape(cx, cy, limit):
    x = y = 0.0
    for step in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return step
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def run(width, height, limit):
    rows = []
    for j in range(height):
        row = ""
        for i in range(width):
            steps = escape(-2.0 + 3.0 * i / width, -1.0 + 2.0 * j / height, limit)
            row += " .:-=+*#%@"[steps * 9 // limit]
        rows.append(row)
    return rows


picture = run(240, 120, 400)
print(picture[30])
print(sum(row.count("@") for row in picture))
