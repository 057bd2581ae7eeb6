def target(value: undefined_type):
    pass
