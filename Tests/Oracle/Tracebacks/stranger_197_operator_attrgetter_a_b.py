import operator
operator.attrgetter("a.b")(5)
