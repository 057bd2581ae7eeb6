def fail(*parts):
    raise ValueError("several lines")


fail(
    1,
    2,
    "three",
)
