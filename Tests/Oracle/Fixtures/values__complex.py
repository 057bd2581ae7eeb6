"""complex numbers."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
show(lambda: 1j, lambda: 1 + 2j, lambda: complex(1, 2), lambda: complex("1+2j"), lambda: (1 + 2j) * (3 - 1j), lambda: (1 + 2j) / (1 - 1j), lambda: abs(3 + 4j), lambda: (1 + 2j).real, lambda: (1 + 2j).imag, lambda: (1 + 2j).conjugate(), lambda: -(1j), lambda: 1j ** 2, lambda: 1j == 1j, lambda: 1j < 2j, lambda: 2j // 1, lambda: complex(), lambda: complex("x"), lambda: 0j == 0, lambda: hash(2 + 0j) == hash(2), lambda: str(1.5 - 0.5j), lambda: 1e3j, lambda: (-1) ** 0.5, lambda: int(1j), lambda: f"{1 + 2j:.2f}", lambda: bool(0j), lambda: 1j * 1j, lambda: -0j, lambda: complex(1.5), lambda: 3 - 0j, lambda: 10j % 3)
