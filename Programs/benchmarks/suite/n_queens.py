"""Placing queens: with sets and backtracking, and with bits."""


def solve(size, row, columns, left, right):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if column in columns or row + column in left or row - column in right:
            continue
        columns.add(column)
        left.add(row + column)
        right.add(row - column)
        count += solve(size, row + 1, columns, left, right)
        columns.remove(column)
        left.remove(row + column)
        right.remove(row - column)
    return count


def solve_bits(full, columns, left, right):
    if columns == full:
        return 1
    count = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        count += solve_bits(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


print(solve(9, 0, set(), set(), set()), solve_bits(4095, 0, 0, 0))
