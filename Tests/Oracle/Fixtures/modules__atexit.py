import atexit


@atexit.register
def first():
    print('first registered, last run')


def talk(*args, **kwargs):
    print('talk', args, kwargs)


atexit.register(talk, 1, 2, a=3)
atexit.register(talk, 'gone')
atexit.unregister(talk)
atexit.register(talk, 'again', k=[1])


def bad():
    raise ValueError('in exit function')




class Late:
    def __del__(self):
        print('del after')


late = Late()
try:
    atexit.register(5)
except TypeError as error:
    print(error)
print('end')
raise SystemExit(3)
