value = None
value[0]
