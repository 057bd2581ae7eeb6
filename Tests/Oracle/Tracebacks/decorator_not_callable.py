@5
def target():
    pass
