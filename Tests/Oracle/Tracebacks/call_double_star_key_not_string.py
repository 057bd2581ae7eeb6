def take(**kwargs):
    pass


take(**{1: 2})
