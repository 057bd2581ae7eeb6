getattr(1, "foo")
