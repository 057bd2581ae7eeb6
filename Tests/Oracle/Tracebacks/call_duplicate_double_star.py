def take(**kwargs):
    pass


take(a=1, **{"a": 2})
