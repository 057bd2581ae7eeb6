def recover():
    return undefined_name


try:
    1 / 0
except ZeroDivisionError:
    recover()
