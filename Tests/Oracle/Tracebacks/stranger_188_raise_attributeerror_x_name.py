raise AttributeError("x", name="y", obj=5)
