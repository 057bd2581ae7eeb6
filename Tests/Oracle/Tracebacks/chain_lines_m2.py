x = (
    "abc"
    .upper(
      1
    )
    .replace("A", "b")
)
