print(
    "a",
    undefined_thing,
    "b",
)
