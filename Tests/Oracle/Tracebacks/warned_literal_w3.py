while 1 is 1: break
x = [1 is 2 for _ in [1]]
lambda: 1 is 1
class A: 1 is 'a'
async def f(): 'a'[b'c']
@(lambda f: 1 is 1 and f)
def g(x=1 is 1): pass
