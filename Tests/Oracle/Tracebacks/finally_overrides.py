def work():
    try:
        1 / 0
    finally:
        return "returned"


print(work())
raise ValueError("after")
