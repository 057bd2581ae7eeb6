def fail():
    raise ValueError("whole line")


fail()
