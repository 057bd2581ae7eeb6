class A: pass
A().b.c += (
    1
)
