type X = int
X.foo
