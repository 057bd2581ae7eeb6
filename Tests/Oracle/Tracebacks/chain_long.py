def step(number):
    try:
        if number == 0:
            raise ValueError("bottom")
        step(number - 1)
    except ValueError as error:
        raise ValueError(f"level {number}") from error


step(3)
