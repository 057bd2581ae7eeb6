raise NameError("free text", name="foo")
